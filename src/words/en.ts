/**
 * Every word of the pages that is the program's own, in English. A translation is one file like this one, named after its
 * language (`de.ts`), with the same names in it: `timeline.yaml` says which is used. Grouped by where the words stand, so that
 * a script in the browser carries only the groups it needs.
 */

/** Words around something that stands between them. */
type Two = readonly [string, string];
type Three = readonly [string, string, string];

/** The language of these words. */
export const tag = 'en-GB';

const number = (n: number): string => n.toLocaleString(tag);
const count = (n: number, one: string, other = `${one}s`): string => `${number(n)} ${n === 1 ? one : other}`;
const small = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** "three" up to twelve, then "13", "1,200". */
const inWords = (n: number): string => small[n] ?? number(n);
const several = (n: number, one: string): string => `${inWords(n)} ${one}${n === 1 ? '' : 's'}`;
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

// ---------------------------------------------------------------- numbers and days

export const counts = {
  articles: (n: number): string => count(n, 'article'),
  events: (n: number): string => count(n, 'event'),
  sources: (n: number): string => count(n, 'source'),
  quotations: (n: number): string => count(n, 'quotation'),
  phrases: (n: number): string => count(n, 'repeated phrase'),
  speakers: (n: number): string => count(n, 'speaker'),
  words: (n: number): string => count(n, 'word'),
  both: (a: string, b: string): string => `${a} and ${b}`,
};

export const days = {
  about: 'about ',
  fromTo: (from: string, to: string): string => `${from} to ${to}`,
};

export const distance = {
  nextDay: 'The next day',
  dayBefore: 'The day before',
  later: {
    days: (n: number): string => `${n} days later`,
    months: (n: number): string => `${n} months later`,
    years: (n: number): string => `${n} years later`,
  },
  earlier: {
    days: (n: number): string => `${n} days earlier`,
    months: (n: number): string => `${n} months earlier`,
    years: (n: number): string => `${n} years earlier`,
  },
};

// ---------------------------------------------------------------- around every page

export const frame = {
  skip: 'Skip to content',
  main: 'Main',
  timeline: 'Timeline',
  chart: 'Chart',
  sides: 'Sides',
  speakers: 'Speakers',
  search: 'Search',
  wholeTimeline: 'Whole timeline',
  searchField: 'Search quotations and articles',
  corrections: 'Corrections',
  how: 'How we dated and attributed quotations',
  spreadsheet: 'Spreadsheet (CSV)',
  formats: 'All formats',
  contact: 'Contact:',
  theme: 'Theme:',
  themes: { auto: 'auto', light: 'light', dark: 'dark' },
  shortcuts: 'Shortcuts',
  keys: { search: 'search', next: 'next', previous: 'previous' },
};

// ---------------------------------------------------------------- one quotation, one article

export const speaking = {
  notNamed: 'Speaker not named',
  nobodyNamed: 'No speaker named',
  nobody: 'nobody who is named',
  unattributed: 'Unattributed',
  probably: 'probably',
  noSide: 'No side known',
  others: 'Others',
  saidBy: (name: string): string => `Said by ${name}`,
  alsoIn: 'Also in',
};

export const own = { event: 'Event', source: 'Source' };

export const article = {
  by: 'By',
  and: ' and ',
  from: (place: string): string => ` in ${place}`,
  whoIsQuoted: 'Who is quoted',
  inferred: 'Date inferred',
  notPrinted: 'The article does not print its date.',
  unknownOriginal: 'Original address not known.',
  noOriginal: 'There is no original online.',
  readOriginal: (publisher: string | null): string => `Read the original at ${publisher}`,
  readAt: (host: string): string => `Read it at ${host}`,
  copyAt: (host: string): string => `Copy at ${host}`,
  copyOnly: '; the address of the original is not known.',
  beforeAfter: 'Before and after',
  before: 'Before this',
  after: 'After this',
  why: (quotations: string): string => `${quotations}, and why each is given to its speaker`,
  readIn: 'Read it in the article',
  findAt: 'Find it where it was published',
  read: 'Read the article',
  readOn: 'Read on',
  all: (amount: string): string => `All ${amount}`,
  described: (names: readonly string[], others: number): string => {
    const [first, second] = names;
    const rest = others > 1 ? ` and ${others} others` : second ? ` and ${second}` : '';
    return first ? ` With quotations from ${first}${rest}.` : '';
  },
  foreign: (language: string): string =>
    `This article is in ${language}. Its quotations have no speakers: these are worked out for English alone.`,
};

export const why = {
  who: (name: string): string => `Why ${name}?`,
  nobody: 'Why is nobody named?',
  unsaid: 'The article does not say who spoke, and nobody was guessed.',
  term: 'A term in quotation marks, which nobody is said to have spoken.',
  kinds: {
    'held-up': 'The sentence holds them up as words: so-called, known as, the word.',
    crosshead: 'They stand alone on a line between paragraphs.',
    title: 'They are the title of a work.',
    nickname: 'They are a nickname.',
    listed: 'They follow such a term in a list.',
    'in-story': 'The story has the same words as such a term.',
  },
  corrected: (place: string, because: string | undefined): string =>
    `Corrected by an editor (${place})${because ? `: ${because}` : ''}${/[.!?]$/.test(because ?? '') ? '' : '.'}`,
  lines: (numbers: readonly number[]): string =>
    `line${numbers.length === 1 ? '' : 's'} ${new Intl.ListFormat(tag).format(numbers.map(String))}`,
  readAs: (what: string, place: string): string => `${what}, according to this site’s list of people (${place}).`,
  readFrom: (place: string): string => `Read from ${place}.`,
  said: (day: string, how: string): string => `Said ${day} (${how}).`,
  days: {
    settled: 'settled by an editor',
    says: (words: string): string => `the article says “${words}”`,
    stated: 'the article gives this date',
    published: 'date of publication',
    unknown: 'the article leaves the day open',
  },
  share: (n: number): string => `${n} of 100 quotations found this way were right.`,
  named: {
    'full-name': 'Named in full',
    surname: 'Named by surname',
    'surname-shared': 'Named by a surname that several share',
    name: 'Named',
    institution: 'Named as an institution',
    pronoun: 'Named by a pronoun',
    office: 'Named by office',
    epithet: 'Named by a description',
    several: 'Named with others',
    unnamed: 'Described, not named',
  },
  ways: {
    sidecar: 'Settled by an editor',
    continued: 'The words go on from the quotation before',
    subject: 'The sentence before is about the speaker',
    colon: 'The sentence before leads to the words with a colon',
    signature: 'Signed with the speaker’s name',
    interview: 'An answer in an interview',
    repeated: 'The same words are attributed elsewhere in the article',
  },
  cue: (cue: string): string => ` and ‘${cue}’`,
  beforeColon: ' before a colon',
};

export const provenance = {
  summary: 'Where these facts come from',
  names: {
    headline: 'Headline',
    standfirst: 'Standfirst',
    bylines: 'By whom',
    publisher: 'Publisher',
    url: 'Address of the original',
    published: 'Date of publication',
    updated: 'Date of the last change',
    speaker: 'Who says it',
    picture: 'Picture',
  },
  text: 'Text',
  none: 'there is none',
  speaker: { name: 'Name', role: 'Office', side: 'Side' },
  settings: 'Where the title, colours and other settings come from',
  setting: {
    title: 'Title',
    description: 'Description',
    intro: 'Introduction',
    language: 'Language',
    accent: 'Colour of the timeline',
    logo: 'Logo',
    footer: 'Words at the foot',
    licence: 'Licence',
    contact: 'Contact',
  },
  side: 'a side',
  sideAndColour: 'a side and its colour',
};

export const held = {
  quotation: (speaker: string | null): string => (speaker ? `This quotation by ${speaker}` : 'This quotation'),
  notNamed: 'speaker not named',
  copy: ['Copy', 'Copy quotation and link', 'Copied with its source.'] as Three,
  link: ['Link', 'Copy link to this quotation', 'Link copied.'] as Three,
  share: ['Share', 'Share this quotation'] as Two,
  cite: ['Cite', 'Cite this quotation'] as Two,
  why: ['Why', 'Why this speaker'] as Two,
  noCopying: 'The browser does not allow copying.',
  notLoaded: 'This could not be loaded. It is also in the article itself.',
  published: (day: string): string => `, published ${day}`,
  inArticle: (day: string, headline: string): string => `${day}, in “${headline}”`,
  copyStyle: (style: string): string => `Copy the ${style} citation`,
  copied: 'Copied.',
  html: 'HTML for another page',
  copyHtml: 'Copy the HTML',
  styles: { Harvard: 'Harvard', APA: 'APA', MLA: 'MLA', Footnote: 'Footnote' },
  managers: 'The article, for reference managers',
};

/** A quotation as a reference: what the styles say between names, titles and days. */
export const cited = {
  /** The languages that days are written in, by Harvard, MLA and footnotes, and by APA. */
  days: ['en-GB', 'en-US'] as Two,
  /** Marks around a title, around words within those, and around a title as Harvard has it. */
  marks: ['“', '”'] as Two,
  innerMarks: ['‘', '’'] as Two,
  harvardMarks: ['‘', '’'] as Two,
  and: ' and ',
  others: 'et al.',
  quotedIn: 'quoted in',
  availableAt: (address: string, day: string): string => `Available at: ${address} (Accessed: ${day}).`,
  retrieved: (address: string, day: string): string => `Retrieved ${day}, from ${address}`,
  accessed: (day: string): string => `Accessed ${day}`,
  read: (day: string): string => `read ${day}`,
  inArticle: 'in',
  /** Notes of references, for what has no field of its own. */
  updated: (day: string): string => `Updated ${day}`,
  copyAt: (address: string): string => `Copy at ${address}`,
  published: (day: string): string => `Published ${day}`,
};

// ---------------------------------------------------------------- the timeline

export const timeline = {
  unsaid: { title: 'Timeline', description: 'A timeline made from newspaper articles.' },
  /** Where not all are articles, but events or sources of the curator’s own among them, none are counted. */
  readAll: (n: number, areArticles: boolean): string =>
    areArticles ? `Read all ${inWords(n)} articles in order` : 'Read everything in order',
  whoSpokeWhen: 'Who spoke when',
  oneMark: 'One mark, one quotation',
  shade: 'Stronger shade: more quotations',
  openChart: 'Open the chart:',
  months: 'Months',
  otherMonths: 'Other months',
  allMonths: 'All months',
  searchMonth: 'Search this month',
  monthUnknown: 'Month unknown',
  part: (name: string, part: number, parts: number): string => `${name}, ${part} of ${parts}`,
  tick: { day: '. One tick is one day.', week: '. One tick is one week.', month: '. One tick is one month.' },
  reported: (distance: string): string => `, reported ${distance.slice(0, 1).toLowerCase()}${distance.slice(1)}`,
};

export const controls = {
  summary: 'Filter and order',
  label: 'Filter the timeline',
  by: { side: 'Filter by side', speaker: 'Filter by speaker', publisher: 'Filter by publisher' },
  allSides: 'All sides',
  allSpeakers: (n: number): string => `All ${n} speakers`,
  allPapers: 'All publishers',
  clear: 'Clear filters',
  order: 'Order',
  oldest: 'Oldest first',
  newest: 'Newest first',
  without: ['To follow one speaker, open their page among the ', 'speakers', '.'] as Three,
};

/** A timeline that is read through, article after article. */
export const reading = { place: (n: number, all: number): string => `Article ${n} of ${all}` };

export const narrowed = {
  shown: (n: number, all: number): string => `${n} of ${all} ${all === 1 ? 'article' : 'articles'}`,
};

export const finding = {
  amount: (quotations: string, speakers: string): string => `${quotations} by ${speakers}`,
  unheard: (total: number, side: string, n: number): string =>
    `Of ${number(total)} words quoted, ${side} speaks ${inWords(n)}`,
  silence: (length: number, from: string, to: string): string =>
    `${length} days without a word, between ${from} and ${to}`,
  fullest: (n: number, all: number, day: string): string =>
    `${count(n, 'quotation')} of ${number(all)} are from one day, ${day}`,
};

export const chart = {
  title: 'Chart',
  description: (finding: string, title: string): string => `${finding}. Who spoke when in “${title}”, day by day.`,
  lead: 'Who spoke when.',
  byDay: (articles: number): string =>
    ` Each mark is one quotation, at the day it was said; those of one day are stacked. ${articles === 1 ? 'The dashed line is the one article, at the day it appeared' : `Dashed lines are the ${several(articles, 'article')}, at the day they appeared`}. Select a mark to read it.`,
  byMonth:
    ' Each row is one side; the stronger the shade of a cell, the more it is quoted. Select a column to read it.',
  label: 'Chart of quotations by day. The arrow keys move between them.',
  countedWith: (part: string, side: string | undefined): string => `${part}, counted with ${side}`,
  small: 'small: a phrase from a fuller quotation in the same article; its words are counted once',
  nobodys: (n: number): string =>
    `${capital(several(n, 'quotation'))} without a known speaker ${n === 1 ? 'is' : 'are'} left out`,
  answered: 'Who answered whom',
  png: 'Picture (PNG)',
  svg: 'Drawing (SVG)',
  showSpeakers: (n: number): string => `Show all ${n} speakers`,
  allSpeakers: (n: number): string => `All ${n} speakers`,
  showTable: 'Show as a table',
  table: 'Quotations by side and day',
  side: 'Side',
  words: 'Words',
  silent: (n: number): readonly [string, string] => [`${n} days`, ' silent'],
  cell: {
    month: ['Each cell is one side in one month', 'Quotations by month'] as Two,
    quarter: ['Each cell is one side in one quarter', 'Quotations by quarter'] as Two,
    year: ['Each cell is one side in one year', 'Quotations by year'] as Two,
  },
  scale: (most: number): string => count(most, 'quotation'),
  bars: (fullest: number): string => `The bars count all sides, up to ${number(fullest)}.`,
  unplaced: (n: number): string =>
    `${capital(several(n, 'quotation'))} of a longer time than a cell ${n === 1 ? 'is' : 'are'} left out.`,
  darkest: (most: number): string => `; the darkest holds ${count(most, 'quotation')}.`,
  time: (time: string, quotations: string, articles: string): string => `${time}: ${quotations} in ${articles}`,
};

// ---------------------------------------------------------------- sides and speakers

export const exchange = {
  none: 'Neither is quoted.',
  summary: (
    a: string,
    b: string,
    { both, onlyA, onlyB, neither, all }: Readonly<Record<'both' | 'onlyA' | 'onlyB' | 'neither' | 'all', number>>,
    uncounted: number,
  ): string => {
    const alone = [
      ...(onlyA > 0 ? [`${a} alone in ${inWords(onlyA)}`] : []),
      ...(onlyB > 0 ? [`${b} alone in ${inWords(onlyB)}`] : []),
      ...(neither > 0 ? [`neither in ${inWords(neither)}`] : []),
    ];
    const weeks =
      all > 0
        ? `Both are quoted in ${all === 1 && both === 1 ? 'the one week there is' : `${both === 0 ? 'none' : inWords(both)} of ${several(all, 'week')}`}${alone.length > 0 ? `, ${alone.join(', ')}` : ''}. `
        : '';
    const left =
      uncounted > 0
        ? `${capital(several(uncounted, 'quotation'))} whose week is not known ${uncounted === 1 ? 'is' : 'are'} not counted. `
        : '';
    return `${weeks}${left}Side by side does not mean in reply: look at the days between.`;
  },
  week: (monday: string): string => `Week of ${monday}`,
  quotations: (n: number): string => (n === 0 ? 'None' : count(n, 'quotation')),
  notQuoted: (name: string): string => `${name} is not quoted this week.`,
  more: (n: number): string => `And ${n} more`,
  silence: (days: number): readonly [string, string] => [`${days} days`, ' without a word from either'],
  probably: 'probably',
};

export const sides = {
  title: 'Who answered whom',
  description: (title: string): string => `Who answered whom in “${title}”, week by week.`,
  compare: ['Compare', 'with'] as Two,
  swap: 'Swap',
  without: (a: string, b: string): readonly string[] => [
    `${a} and ${b} are quoted most. To compare others, open their pages among the `,
    'speakers',
    '.',
  ],
  allWeeks: 'Show all weeks',
  onlyOne: 'Only one side is quoted here.',
  everybody: 'Everybody quoted',
};

export const speakers = {
  description: 'Everybody quoted, by the side they speak for.',
  mostQuoted: 'The most quoted, by the side they speak for.',
  byName: (n: number): string => `All ${count(n, 'speaker')} by name`,
  from: (day: string): string => `from ${day}`,
  until: (day: string): string => `until ${day}`,
  summary: ({
    days,
    span,
    articles,
    all,
    sources,
    full,
    echoes,
  }: Readonly<Record<'days' | 'span' | 'articles' | 'all' | 'sources' | 'full' | 'echoes', number>>): string =>
    `Quoted on ${inWords(days)} of ${number(span)} days, in ${articles > 0 || sources === 0 ? `${inWords(articles)} of ${several(all, 'article')}` : ''}${articles > 0 && sources > 0 ? ' and ' : ''}${sources > 0 ? several(sources, 'source') : ''}: ` +
    `${several(full, 'quotation')}${echoes > 0 ? `, and ${several(echoes, 'phrase')} taken from ${full === 1 ? 'it' : 'them'}` : ''}.`,
  printedAs: (names: readonly string[]): string => ` Printed as ${new Intl.ListFormat(tag).format(names)}.`,
  search: 'Search these quotations',
  phrases: (n: number): string => `Also as ${n === 1 ? 'a phrase' : 'phrases'} in the same article: `,
  hold: 'Copy, cite, why',
  probably: 'Probably. ',
  all: 'All quotations',
  more: (name: string): string => `More about ${name}`,
  sameDays: 'On the same days',
  compare: (name: string, n: number): string => `Compare with ${name}, quoted ${n} times`,
  beside: (side: string): string => `Side by side with ${side}`,
  how: (name: string): string => `How ${name} is named`,
  times: (n: number): string => (n === 1 ? 'once' : `${n} times`),
  ways: {
    'full-name': 'By full name',
    surname: 'By surname',
    office: 'By office',
    pronoun: 'By a pronoun',
    institution: 'By name',
    name: 'By name',
    unnamed: 'Described, not named',
  },
  take: 'Downloads',
  spreadsheet: 'Spreadsheet of all quotations (CSV)',
  feed: 'Feed of new quotations (RSS)',
  described: (name: string, role: string | null, span: string, counted: string, articles: string): string =>
    `What ${name}${role ? `, ${role},` : ''} is quoted as saying, ${span}: ${counted} from ${articles}, each in its sentence and with its source.`,
};

// ---------------------------------------------------------------- the other pages

export const corrections = {
  description: (title: string): string => `What was corrected or withdrawn in “${title}”, when and why.`,
  standfirst: 'What an editor corrected or withdrew, when and why.',
  wrong: [' Seen a mistake? Write to ', '.'] as Two,
  corrected: 'Corrected',
  noneCorrected: 'Nothing was corrected.',
  inArticle: ', in ',
  withdrawn: 'Withdrawn',
  noneWithdrawn: 'Nothing was withdrawn.',
  anArticle: 'an article',
  noSpeaker: 'No speaker can be named.',
  speaker: (name: string): string => `The speaker is ${name}.`,
  said: 'The day on which it was said was corrected.',
  kind: 'The kind of quotation was corrected.',
  drop: 'Words that are not a quotation were removed.',
  add: 'A quotation was added.',
  merge: 'Two parts of one quotation were joined.',
  split: 'One quotation was split into two.',
  head: {
    headline: 'The headline was corrected.',
    standfirst: 'The standfirst was corrected.',
    bylines: 'The byline was corrected.',
    publisher: 'The publisher was corrected.',
    published: 'The date of publication was corrected.',
  },
};

export const lost = {
  title: 'Page not found',
  standfirst: 'The address may be misspelt, or the page may have moved.',
  search: ['Search this timeline for ', 'its words', '.'] as Three,
  timeline: ['The timeline', ', from the beginning, or ', 'from its end'] as Three,
  everybody: ['Everybody quoted', ', and what each one said'] as Two,
  searchIn: ['Search', ' in quotations and articles'] as Two,
  latest: 'The latest articles',
  moved: 'Moved',
  withdrawn: 'This article was withdrawn',
  gone: 'This article is no longer here',
  nobody: 'Nobody is quoted under this name any more',
  now: 'This page is now at ',
  withdrawnOn: 'Withdrawn on ',
};

export const formerly = {
  left: 'This link led to a quotation that is no longer in the article.',
  dropped: 'This link led to words that were shown as a quotation by mistake; an editor removed them.',
  title: (words: string): string => `“${words}” is a name or title in this article, not something anyone said.`,
  nickname: (words: string): string => `“${words}” is a nickname in this article, not something anyone said.`,
  elsewhere: (words: string): string => `“${words}” is not in the text shown here.`,
  since: 'Changed on ',
  unknown: 'This link names a quotation that is not in this article.',
};

export const rights = {
  whose: 'The articles are © their publishers and authors.',
  excerpt:
    'Of each this site shows the headline, the standfirst, and every quotation with the sentence around it, for quotation, criticism and research; for the rest, follow the link to the original.',
  full: 'They are reproduced here so that every quotation can be read where it stands, with a link to where each was published wherever its address is known.',
  free: 'The dates, the attributions and their arrangement on this site are free to reuse, with the files below',
  under: ', under the licence ',
};

export const about = {
  name: 'About',
  description: (title: string): string =>
    `How the dates and speakers of “${title}” were established, its sources, rights and downloads.`,
  dates: 'Dates',
  datesOf: (inferred: number, all: number): string =>
    `Articles appear on the day they were published. Most print that day. Where one does not, the day was inferred from other evidence, and the timeline says so beside the date. This applies to ${inWords(inferred)} of the ${several(all, 'article')}${inferred === 0 ? '.' : ':'}`,
  more: (n: number): string => `and ${n} more.`,
  saidDates: (given: number, total: number): string =>
    `Quotations are dated separately. Where the article says when the words were spoken (“on Monday”), that day counts${given === 0 ? '; here no article does, and all carry' : `, as for ${number(given)} of the ${count(total, 'quotation')}. The others carry`} the date of publication.`,
  speakers: 'Speakers',
  attributed:
    'Each quotation is attributed to the person or institution that the article itself names as speaking: by a word such as “said” or “warned” beside it, by a pronoun or an office that points back to a name, or because it goes on from the quotation before. Different spellings of a name count as one person. Who holds which office, and for which side somebody speaks, is editorial knowledge.',
  askWhy:
    'Select any quotation in an article and choose “Why” to see the sentence its attribution rests on, and how many of a hundred quotations attributed in that way were right when this was tested on news articles that people had checked.',
  unsure: (share: number, n: number): string =>
    ` Where that share is below ${share}, the name carries “probably”: here that is so for ${several(n, 'quotation')}.`,
  open: (n: number): string =>
    `Where an article leaves open who speaks, so does the timeline: ${several(n, 'quotation')} ${n === 1 ? 'has' : 'have'} no speaker, and none was guessed.`,
  corrected: (n: number): string =>
    ` ${capital(several(n, 'quotation'))} ${n === 1 ? 'was' : 'were'} corrected by hand.`,
  headlines:
    ' Quotation marks in a headline or standfirst repeat what the story quotes in full, so they are not counted again.',
  echoes: (n: number): string =>
    ` ${capital(several(n, 'phrase'))} ${n === 1 ? 'takes' : 'take'} up words that the same speaker says in full elsewhere in the article; they are shown, and their words counted once.`,
  verbatim:
    'Every quotation is printed as in the article, its errors included. Lifted out of its sentence it loses the comma that led on to “he said”, and “\u00a0…\u00a0” stands where such words stood between two stretches.',
  sources: 'Sources',
  rights: 'Rights',
  downloads: 'Downloads',
  original: 'original',
  copy: (host: string): string => `copy at ${host}`,
  publisherUnknown: 'Publisher unknown',
};

export const formats = {
  timeline: 'Everything this site shows: articles with their text and quotations, and speakers.',
  quotations: 'Every quotation with its speaker, article and dates, in the order in which they were said.',
  csv: 'Spreadsheet (CSV), one quotation per row. Opens in Excel.',
  csvDetails:
    'UTF-8 with a byte order mark, lines ending in CR LF, commas between. A cell that would be taken for a formula begins with an apostrophe.',
  index:
    'Lists every file but the feeds, with its size: a file that would grow beyond 20 MB is cut by year, and a year that would by month.',
  timelineJs: 'The articles with their quotations, to be shown by TimelineJS 3.',
  annotations:
    'The quotations as annotations of the articles, each found by its words (TextQuoteSelector), here and at the publisher’s; one target for each stretch of words.',
  csl: 'The articles as references. Each article has its own file as well: cite.json beside its page.',
  bibtex: 'The same for BibTeX; uncertain dates and intervals also in biblatex’s “date”. For one article: cite.bib.',
  ris: 'The same in RIS, for EndNote, Zotero and Mendeley. For one article: cite.ris.',
  rss: 'The newest hundred articles with their quotations, for feed readers.',
  jsonFeed: 'The same as JSON.',
  byIts: ['Described by its ', '.'] as Two,
  by: ['Format: ', '.'] as Two,
  cut: (n: number): string => `In ${number(n)} pieces, which index.json names`,
  fields: (file: string): string => `Fields of ${file}`,
  field: 'Field',
  holds: 'Holds',
  edtf: 'Dates are in EDTF, no more exact than they are known: 2021-12-21 is a day, 2021-12 a month, 2022-01-15~ about a day, and 2022-02-10/2022-02-12 from one day to another. Formats without a way to mark uncertainty give the date in words beside it.',
};

/** In feeds, for other programs, and on pictures for sharing. */
export const elsewhere = {
  inferred: ' (date inferred)',
  updated: (day: string): string => `, updated ${day}`,
  moreSpeakers: (n: number): string => `${n} more`,
  nobodyNamed: 'Nobody is named as the speaker.',
};

// ---------------------------------------------------------------- the search

/** The field that opens on every page. */
export const dialog = {
  title: 'Search',
  field: 'Search quotations and articles',
  placeholder: 'Ask, or type a name, a month, a word',
  suggestions: 'Suggestions',
  quotations: (n: number): string => count(n, 'quotation'),
};

export const search = {
  title: 'Search',
  noScript: ['Search needs JavaScript. ', 'The speaker pages', ' list every quotation without it.'] as Three,
  unstarted: [
    'Search has not started. A copy of this site may lack the files it needs; ',
    'the speaker pages',
    ' list every quotation.',
  ] as Three,
  label: 'Ask in your own words, or type a name, an office, a month or an “exact phrase”',
  submit: 'Search',
  chosen: 'Chosen filters',
  kind: 'Kind',
  kinds: { all: 'All', quotation: 'Quotations', article: 'Articles' },
  order: 'Order',
  orders: {
    relevance: 'Best match first',
    oldest: 'Oldest first',
    newest: 'Newest first',
    most: 'Most quoted first',
    longest: 'Longest first',
    shortest: 'Shortest first',
  },
  group: 'Group',
  groups: { none: 'In one list', speaker: 'By speaker', side: 'By side', article: 'By article' },
  filters: 'Filters',
  facets: { side: 'Side', speaker: 'Speaker', publisher: 'Publisher', status: 'How it is known', days: 'Days' },
  from: 'From',
  to: 'To',
  dateIs: 'Date is when it was',
  dates: { said: 'said', published: 'published' },
  results: 'Results',
  statuses: {
    attributed: 'Attributed',
    probable: 'Speaker probable',
    unattributed: 'Speaker not named',
    stated: 'Date given in the article',
    published: 'Date: day of publication',
    inferred: 'Publication date inferred',
    corrected: 'Corrected by an editor',
    once: 'Speaker quoted only once',
  },
  find: {
    side: 'Find a side in the list',
    speaker: 'Find a speaker in the list',
    publisher: 'Find a publisher in the list',
    status: 'Find a status in the list',
  },
  noneOfFacet: 'none',
  typeToFind: 'Type to find',
  restOfList: (n: number): string => `${number(n)} more: start typing a name`,
  showMore: (n: number): string => `Show ${n} more`,
  found: (
    amounts: Readonly<Record<'quotations' | 'phrases' | 'articles', number>>,
    order: 'relevance' | 'oldest' | 'newest' | 'most' | 'longest' | 'shortest',
    shown: number | 'all',
  ): string => {
    const { quotations, phrases, articles } = amounts;
    const kinds = [
      quotations > 0 && count(quotations, 'quotation'),
      phrases > 0 && counts.phrases(phrases),
      articles > 0 && count(articles, 'article'),
    ].filter((kind) => kind !== false);
    const ordered = {
      relevance: 'best match first',
      oldest: 'oldest first',
      newest: 'newest first',
      most: 'most quoted first',
      longest: 'longest first',
      shortest: 'shortest first',
    }[order];
    const all = shown === 'all' ? 'all shown' : `1 to ${number(shown)} shown`;
    return `${new Intl.ListFormat(tag).format(kinds)}, ${ordered}; ${all}.`;
  },
  resultCount: (n: number): string => count(n, 'result'),
  quoted: 'Quoted: ',
  andMore: (n: number): string => `\u00a0· and ${number(n)} more`,
  allOf: (n: number): string => (n === 1 ? 'The quotation' : `All ${count(n, 'quotation')}`),
  askedFor: 'Who was asked for',
  typeAWord: 'Type a word, a name or a month.',
  instead: (typed: readonly string[], by: readonly string[]): string =>
    `No results for ${typed.map((word) => `“${word}”`).join(' and ')}; showing ${by.filter(Boolean).join(' and ') || 'the rest'}. `,
  becameFilters: 'Part of your question became filters. ',
  asTyped: (words: string, instead: boolean): readonly [string, string] => [
    `Search for “${words}” as typed`,
    instead ? ' instead.' : '.',
  ],
  around: (words: string): string => `None of these quotations contains “${words}”; the sentence around each does.`,
  nearest: 'No quotation contains all of these words; the nearest are first.',
  noResults: 'No results.',
  noResultsFor: (words: string): string => `No results for “${words}”. `,
  again: 'Try again',
  notLoaded: 'Search could not be loaded. ',
  noIndex: 'The index is made by npm run build: run it once, and the search answers from it here, too. ',
  noConnection: 'The connection may be gone, or a file of the site. ',
  withoutIt: ['The speaker pages', ' list every quotation without it.'] as Two,
  remove: (name: string): string => `Remove ${name}`,
  moreFilters: (n: number): string => `and ${number(n)} more`,
  clear: 'Clear filters',
  only: { article: 'articles only', quotation: 'quotations only' },
  inDays: { said: (span: string): string => `said ${span}`, published: (span: string): string => `published ${span}` },
  noSide: 'No side',
  government: (side: string): string => `${side} government`,
  notNamed: 'Speaker not named',
  probably: 'probably',
  byPublication: '\u00a0· dated by publication',
  alsoInFull: '\u00a0· phrase, also quoted in full',
  alsoIn: 'Also in ',
  articleIn: (publisher: string | undefined): string => (publisher ? `Article, ${publisher}` : 'Article'),
  articles: 'Articles',
  save: 'Save these results (CSV)',
  saving: 'Saving …',
  notSaved: 'Could not be saved',
  span: {
    from: (day: string): string => `from ${day}`,
    until: (day: string): string => `until ${day}`,
    on: (day: string): string => `on ${day}`,
    in: (time: string): string => `in ${time}`,
    onA: (weekday: string): string => `on a ${weekday}`,
    between: (from: string, to: string): string => `from ${from} to ${to}`,
  },
  whenQuoted: {
    often: (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${number(n)} times`),
    on: (days: readonly string[]): string => new Intl.ListFormat(tag).format(days),
    days: (n: number, from: string, to: string): string => `on ${number(n)} days from ${from} to ${to}`,
    not: (who: string, span: string): string => `${who} is not quoted${span && ` ${span}`}.`,
    notWith: (who: string, span: string, words: string): string =>
      `${who} is quoted${span && ` ${span}`}, but not with “${words}”.`,
    inAll: (who: string, often: string, when: string): string => `In all, ${who} is quoted ${often}, ${when}.`,
  },
  empty: {
    onDay: (day: string): string => `On ${day}`,
    without: (what: string): string => `Without ${what}`,
    notOnly: (what: string): string => `Not only ${what}`,
    notOnlyKind: { article: 'Not only articles', quotation: 'Not only quotations' },
    quote: (words: string): string => `“${words}”`,
    onDayWithout: (day: string, words: string): string => `On ${day}, without “${words}”`,
    anyFilter: 'Without any filter',
    searchWithout: (words: readonly string[]): string =>
      `Search without ${words.map((word) => `“${word}”`).join(' and ')}`,
    apart: 'Search for the same words in any order',
    none: (words: readonly string[]): string =>
      `No quotation or article contains ${words.map((word) => `“${word}”`).join(' or ')}.`,
    notAll: 'No quotation or article contains all of these words.',
    noneThen: (which: 'said' | 'published', span: string, nearest: boolean): string =>
      `Nothing quoted here was ${which} ${span}${nearest ? '; the nearest days are below' : ''}.`,
    filters: 'Nothing fits all of the filters chosen.',
    browse: (n: number): string => `Browse all ${number(n)} speakers`,
    mostQuoted: '. Most quoted: ',
    saidBy: (name: string, words: string): string => `Said by ${name}${words && `, with “${words}”`}`,
    toldOf: (name: string, words: string): string => `Articles that name ${name}, with “${words}”`,
    saidIn: (time: string, words: string): string =>
      `Said ${/^\d+ /.test(time) ? 'on' : 'in'} ${time}${words && `, with “${words}”`}`,
    example: (surname: string, month: string): string => `what did ${surname} say in ${month}`,
    examples: 'For example: ',
    speakers: 'Speakers: ',
    all: 'all',
    months: 'Months: ',
  },
};

// ---------------------------------------------------------------- what the program says of itself in English

/** The rules by which an article's head is read, and what the fields of the data files hold: a translation gives each its own. */
export const ruleNames: Readonly<Record<string, string>> = {};
export const fields: Readonly<Record<string, string>> = {};
export const types: Readonly<Record<string, string>> = {};

/** What the words of one language mean in questions, as a file of words gives it. */
export interface QuestionWords {
  /** Words of a question, where one begins with a word that asks: “was” → “what”, “gesagt” → “say”. */
  readonly asking: Readonly<Record<string, string>>;
  /** Words that say when, before a day or month: “seit” → “since”; and months in forms that no calendar prints. */
  readonly times: Readonly<Record<string, string>>;
  readonly months: Readonly<Record<string, string>>;
}

/** What words of a question mean in English, in which the search reads them; none for English itself. */
export const questions: QuestionWords = { asking: {}, times: {}, months: {} };
