/** Every address of the site, each in one place. All begin with the base path, so the site can live in a folder. */

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

export const home = base;
/** The timeline from its end. */
export const newest = `${base}newest/`;
/** One month of a timeline too long for one page: `month('2021-12', 'oldest')`, '2021-12/2' for its second part. */
export const month = (path: string, order: 'oldest' | 'newest'): string =>
  `${order === 'newest' ? newest : `${base}months/`}${path}/`;
/** What the list of months is narrowed by, for this site's own script; there only where months are pages. */
export const monthFacts = `${base}months/facts.json`;
/** Where there are very many to narrow to, those whom `monthFacts` leaves out, from the second file on. */
export const monthSpeakers = (part: number): string => `${base}months/speakers-${part}.json`;
/** Of the articles of one year, what the months are narrowed by. */
export const yearFacts = (year: string): string => `${base}months/facts-${year}.json`;
/** The strongest words of everybody quoted on a page of the timeline, for its script: `monthWords('2021-12/2')`, 'all'. */
export const monthWords = (path: string): string => `${base}months/words-${path.replace('/', '-')}.json`;
/** Who spoke when, and the same to take along. */
export const chart = `${base}chart/`;
/** The chart as a file to take along. */
export const chartFile = (format: 'svg' | 'png'): string => `${base}chart.${format}`;
/** Who answered whom; of two sides or speakers, `sidesOf('russia', 'liz-truss')`. */
export const sides = `${base}sides/`;
/** Everybody who can be compared; of very many the first file, or a further one. */
export const sidesIndex = (part: number): string => `${sides}index${part === 1 ? '' : `-${part}`}.json`;
export const sidesOf = (a: string, b: string): string => `${sides}?${new URLSearchParams({ a, b })}`;
/** An article's page, by the last part of its address. */
export const article = (id: string): string => `${base}articles/${id}/`;
/** Where a quotation stands in its article: `quotation('2021-12-02-…', 'q-0a9ce34b')`. */
export const quotation = (articleId: string, id: string): string => `${article(articleId)}#${id}`;
/** An article's picture, in its own format. */
export const picture = (articleId: string, format: string): string => `${article(articleId)}picture.${format}`;
/** The curator's logo, in its own format. */
export const logo = (format: string): string => `${base}logo.${format}`;
/** One article as a reference: CSL-JSON, BibTeX or RIS. */
export const citation = (articleId: string, format: 'json' | 'bib' | 'ris'): string =>
  `${article(articleId)}cite.${format}`;
export const speakers = `${base}speakers/`;
/** Everybody quoted by name, where one page does not hold them; a page of them. */
export const speakersByName = (part = 1): string => `${speakers}a-z/${part > 1 ? `${part}/` : ''}`;
/** A speaker's page; `part` for the later pages of one quoted very often. */
export const speaker = (id: string, part = 1): string => `${speakers}${id}/${part > 1 ? `${part}/` : ''}`;
export const search = `${base}search/`;
/** What a search knows before it has read a word. */
export const searchFacts = `${search}facts.json`;
/** An address of this site as another site has it, whose base path is `there`: both are searched as one. */
export const elsewhere = (there: string, address: string): string => `${there}${address.slice(base.length)}`;
export const about = `${base}about/`;
/** What was corrected or withdrawn. */
export const corrections = `${base}corrections/`;
/** A page of them, where they are very many. */
export const correctionsPart = (part: number): string => `${corrections}${part > 1 ? `${part}/` : ''}`;
/** A file of data by its name: `data('quotations.csv')`. */
export const data = (name: string): string => `${base}data/${name}`;
/** A search already filled in: `searchFor({speaker: 'liz-truss'})`. */
export const searchFor = (parameters: Readonly<Record<string, string>>): string =>
  `${search}?${new URLSearchParams(parameters)}`;
