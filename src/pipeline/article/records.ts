// Takes “HD”, “BY”, “SN” alone on their lines, and “Publication title: Harbour Gazette” beside “ISSN: 0319-0714”, as a database prints them.
// Refuses one such line alone: “Subject: the ferry” may be anybody's.
import { writtenDates } from '../../text/date-forms/index.ts';
import { type Block, claim } from './blocks.ts';
import { mayBePaperName } from './publications.ts';
import { cited, paperName, recordAuthor } from './rule-names.ts';
import { endsSentence, normalised } from './shape.ts';

/** The fields that Factiva names by two or three letters. */
const code = /^(?:SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPD|IPC|PUB|AN)$/;
/** So many of them make a record. */
const leastCodes = 5;

const label =
  /^(author\(s\)|authors?|author\/byline|byline|readability|record|publication(?: (?:title|info|date|year|subject))?|date|gale document number|source citation|subjects?|location|people|company(?: \/ organi[sz]ation)?|title|(?:first|start) page|pages?|number of pages|publisher|place of publication|country of publication|issn|e-issn|source type|language(?: of publication)?|document (?:type|url|id)|proquest document id|accession number|database|copyright|last updated|section|edition|volume|issue|identifier(?: \/ keyword)?|word count|column|full text|abstract|links|credit|source|length|highlight|graphic|load-date|dateline|journal code)\s?:\s?(.*)$/i;
/** Labels that stand in nothing but a database's record. */
const telling =
  /^(?:gale document|author\(s\)|author\/byline|document type|readability|publication|issn|e-issn|proquest|source type|language of|document (?:type|url|id)|accession|identifier|country of|place of|load-date)/i;

/** “HD Ferry stays in port”: a field and what it holds on one line. */
const codeInLine = /^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|CT|RF|CO|IN|NS|RE|IPD|IPC|PUB|AN)\s{1,8}(\S.*)$/;

/** The role of a record's headline, whose label is no part of it. */
export const recordHeadline = 'headline in a record';

/** How much of a record's headline only says that it is one. */
export const recordLabelLength = (text: string): number =>
  /^(?:HD\s{1,8}|Title\s?:\s{0,8})/i.exec(text)?.[0].length ?? 0;

/** Claims such fields where there are so many of them that they make a record. */
function claimCodesInLine(blocks: readonly Block[]): void {
  const fields = blocks.map(({ role, text }) => (role === null && text.length < 300 ? codeInLine.exec(text) : null));
  const codes = new Set(fields.flatMap((match) => (match === null ? [] : [match[1]])));
  if (codes.size < leastCodes || !codes.has('HD')) return;
  for (const [at, block] of blocks.entries()) {
    const name = fields[at]?.[1];
    if (name === 'HD') claim(block, 'headline', recordHeadline);
    else if (name === 'PD') claim(block, 'date', cited);
    else if (name === 'SN') claim(block, 'boilerplate', paperName);
    else if (name === 'BY') claim(block, 'byline', recordAuthor);
    else if (name !== undefined || code.test(block.text)) claim(block, 'boilerplate', 'field of a record');
  }
}

/** Claims the fields of a record around an article's words; its author, paper and day keep their parts. */
export function claimRecord(blocks: readonly Block[]): void {
  claimCodes(blocks);
  claimCodesInLine(blocks);
  claimLabels(blocks);
  claimCounted(blocks);
  claimNewsBody(blocks);
  for (const block of blocks.slice(0, citedWithin))
    if (block.text.length <= 90 && cataloguedPaper(block.text) !== null) claim(block, 'boilerplate', paperName);
  for (const block of blocks.slice(0, citedWithin))
    if (block.text.length <= 160 && citedPaper(block.text) !== null) claim(block, 'date', cited);
  const at = blocks.slice(0, citedWithin).findIndex(({ rule, text }) => rule === cited && citation.test(text));
  const author = blocks[at - 1];
  if (author !== undefined && at > 1 && indexedName.test(author.text)) claim(author, 'byline', recordAuthor);
}

/** “Body” alone, where the article's words begin below “Length: 212 words” in a database of news. */
function claimNewsBody(blocks: readonly Block[]): void {
  const at = blocks.findIndex(({ role, text }) => role === null && /^(?:Body|BODY)$/.test(text));
  if (at < 1 || !blocks.slice(Math.max(0, at - 12), at).some(({ text }) => /^length:\s?\d+ words$/i.test(text))) return;
  claim(blocks[at] as Block, 'boilerplate', 'field of a record');
  // What its pictures showed, and under which words it is filed, down to the day on which it was taken in.
  const filed = blocks.findIndex(({ text }, n) => n > at && /^(?:Graphic|Classification|Notes?)$/.test(text));
  const loaded = blocks.findIndex(({ text }, n) => n > filed && /^load-date:/i.test(text));
  if (filed === -1 || loaded === -1 || loaded > filed + 8) return;
  for (const block of blocks.slice(filed, loaded)) claim(block, 'boilerplate', 'field of a record');
}

/** So far down do archives cite the page of a paper that a text was taken from. */
const citedWithin = 6;

/**
 * The paper in an archive's own citation of it: “The Harbour Standard (Vic. : 1875 - 1932), Tuesday 16 February 1926, page 3”, “The
 * Lorne review. [volume] (Lorne, Ariz.), May 12, 1911, Image 3”, “Rask, Al. Harbour Gazette; Riga [Riga]03 May 2008: A.14.” Null for other lines.
 */
export function citedPaper(text: string): string | null {
  const [, indexed] = citation.test(text) ? (/(?:^|\.\s)(\p{Lu}[^.;[]{2,60}?)\s?;/u.exec(text) ?? []) : [];
  if (indexed !== undefined) return indexed.replace(/^[^:]{4,20}: (?=\p{Lu})/u, '').trim();
  const [, inList, day = ''] = listed.exec(text) ?? [];
  if (inList !== undefined) return writtenDates(day).length === 1 ? inList : null;
  const [, paper = '', rest = ''] =
    /^((?:The )?\p{Lu}[\p{L}’'& -]{3,60}?)\.?(?: \[volume\])?(?: \([^()]{3,40}\))?(?:, | \/ |(?<=\)) )(.{8,40}?)(?:, | \/ | )(?:page|image|p\.) ?\d{1,3}\.?$/iu.exec(
      text,
    ) ?? [];
  return paper !== '' && writtenDates(rest).length === 1 ? paper : null;
}

/** “Harbour Courier (1923-Current file); Feb 14, 1968; ProQuest Historical Newspapers”: name, day and database between semicolons. */
const listed =
  /^((?:The )?\p{Lu}[^;()]{3,60}?)(?: \((?:1[6-9]|20)\d\d ?[-–] ?[^()]{0,14}\))?; ([^;]{6,30}); \p{Lu}[^;]{3,60}$/u;

/**
 * The paper as libraries list it: “Harbour Record, The (Lorne, SD)”, “The Harbour Express (NSW : 1858 - 1917)”. Null for other lines:
 * “Gale (Lorne, Vic.)” may be anything, and needs a state by its two letters.
 */
export function cataloguedPaper(text: string): string | null {
  const [, name, article, years] =
    /^((?:The )?\p{Lu}[\p{L}’'&.-]*(?: [\p{L}’'&.-]+){0,5}?)(, The)? \((?:\p{Lu}[\p{L}.’' -]{1,30}, [A-Z]{2}|\p{Lu}[\p{L}.,’' -]{1,40}( : )(?:1[6-9]|20)\d\d ?[-–] ?(?:1[6-9]|20)\d\d)\)$/u.exec(
      text,
    ) ?? [];
  if (name === undefined || (years === undefined && article === undefined && !mayBePaperName(name))) return null;
  return article === undefined ? name : `The ${name}`;
}

/** “318 words”, as a database counts them, with the day right above or below. */
const counted = /^\d{2,5} words$/i;

/**
 * Claims what a database that names no fields prints below its “318 words”, down to who holds the rights: the day, the paper, its
 * code, the page and the language. Refuses the count alone, and a line longer than any of these.
 */
function claimCounted(blocks: readonly Block[]): void {
  const at = blocks.findIndex(({ role, text }) => role === null && text.length < 14 && counted.test(text));
  const rights = blocks.findIndex(({ text }, n) => n > at && n <= at + 9 && /^(?:\(c\)|©|copyright\b)/i.test(text));
  if (at === -1 || rights === -1) return;
  const fields = blocks.slice(at + 1, rights);
  if (fields.some(({ text }) => text.length > 60 || endsSentence(text)) || !fields.some(isDay)) return;
  claim(blocks[at] as Block, 'boilerplate', 'field of a record');
  for (const field of fields) {
    if (isDay(field)) claim(field, 'date', cited);
    else claim(field, 'boilerplate', mayBePaperName(field.text) ? paperName : 'field of a record');
  }
}

const isDay = ({ text }: Block): boolean => /^\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}$/u.test(text);

function claimCodes(blocks: readonly Block[]): void {
  const codes = blocks.filter(({ role, text }) => role === null && code.test(text));
  if (new Set(codes.map(({ text }) => text)).size < leastCodes) return;
  let field = '';
  for (const block of blocks) {
    if (code.test(block.text)) {
      field = block.text;
      claim(block, 'boilerplate', 'field of a record');
    } else if (field === 'SN') claim(block, 'boilerplate', paperName);
    else if (field === 'BY') claim(block, 'byline', recordAuthor);
    else if (!['SE', 'HD', 'PD', 'LP', 'TD', 'CT', ''].includes(field))
      claim(block, 'boilerplate', 'field of a record');
  }
}

function claimLabels(blocks: readonly Block[]): void {
  const labels = blocks.map(({ text }) => (text.length <= 200 ? label.exec(text) : null));
  const found = labels.filter((match) => match !== null);
  if (found.length < 3 || !found.some((match) => telling.test(match[0]))) return;
  for (const [at, block] of blocks.entries()) {
    const match = labels[at];
    if (match === null || match === undefined) {
      const above = blocks[at - 1]?.text ?? '';
      if (/^(?:full text|abstract|translate|source citation)$/i.test(block.text) || /^source citation:?$/i.test(above))
        claim(block, 'boilerplate', 'field of a record');
      else if (
        /^From: \p{Lu}[^()]{2,60}\((?:Vol|Issue|No)\b/u.test(block.text) ||
        mayBePaperName(/^From: (.+)$/.exec(block.text)?.[1] ?? '')
      )
        claim(block, 'boilerplate', paperName);
      if (citation.test(block.text)) claim(block, 'date', cited);
      continue;
    }
    const name = (match[1] as string).toLowerCase();
    const value = match[2] as string;
    // The value may stand on a line of its own.
    const below = value === '' && labels[at + 1] === null ? blocks[at + 1] : undefined;
    if (below !== undefined && !/^(?:full text|abstract|title)$/.test(name)) {
      claim(block, 'boilerplate', 'field of a record');
      if (/^authors?$/.test(name)) claim(below, 'byline', recordAuthor);
      else if (/^(?:publication (?:date|info)|date)$/.test(name) && writtenDates(below.text).length === 1)
        claim(below, 'date', cited);
      else claim(below, 'boilerplate', /^publication(?: title)?$/.test(name) ? paperName : 'field of a record');
      continue;
    }
    // Where a record alone says what the article is called.
    if (
      name === 'title' &&
      value.length > 8 &&
      !blocks.some(({ text }, n) => n !== at && text.length < 300 && normalised(text) === normalised(value))
    ) {
      claim(block, 'headline', recordHeadline);
      continue;
    }
    if (/^(?:author\(s\)|authors?|author\/byline|byline)$/.test(name)) claim(block, 'byline', recordAuthor);
    else if (
      /^(?:full text|abstract)$/.test(name) &&
      value !== '' &&
      !/^(?:none|not) (?:available|provided)/i.test(value)
    )
      continue;
    else if (writtenDates(value).length === 1 && /^(?:publication (?:date|info)|date)$/.test(name))
      claim(block, 'date', cited);
    else claim(block, 'boilerplate', /^publication(?: title)?$/.test(name) ? paperName : 'field of a record');
  }
}

/** “Rask, Al.”, as an index turns a name round. */
const indexedName = /^(\p{Lu}[\p{L}’'-]+), (\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)?)\.?$/u;

/** The author in “Rask, Al. Harbour Gazette; Riga [Riga]. 03 May 2008: A.14.” */
export function authorCited(text: string): string | null {
  const [, surname, given] = /^(\p{Lu}[\p{L}’'-]+), (\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)?)\.? (?=\p{Lu})/u.exec(text) ?? [];
  return surname !== undefined && citation.test(text) ? `${given} ${surname}` : null;
}

/** “Rask, Al.” the right way round; other lines as they are. */
export const nameInRecord = (text: string): string =>
  text
    .replace(indexedName, '$2 $1')
    .replace(/^Author(?:\/Byline|\(s\))\s?:\s?/i, 'By ')
    .replace(/^(?:BY\s{1,8})?(?=By \p{Lu})/u, '');

/** “Rask, Al. Harbour Gazette; Riga [Riga]03 May 2008: A.14.” */
const citation = /^\p{Lu}.{3,120};.{2,60}\[[^\]]{2,40}\][\s.]{0,2}\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}\s?:/u;
