import { singleDate } from '../../edtf.ts';
import { makeBar } from '../../enhance/hold.ts';
import { drawMark } from '../../enhance/marks.ts';
import { formatDate } from '../../timeline/days.ts';
import { capitalised } from '../../timeline/numbers.ts';
import { addressOfWords } from '../../timeline/text-fragment.ts';
import * as say from '../../words/index.ts';
import { foldWord } from '../folding.ts';
import type { SearchManifest } from '../index/facts.ts';
import type { IndexedText } from '../index/indexable.ts';
import type { Query } from './address.ts';
import { element } from './elements.ts';
import type { Answer, Engine, RecordText } from './engine.ts';
import { type Excerpt, excerptOf, plainText } from './excerpts.ts';
import type { Question } from './question.ts';
import type { FoundRecord } from './records.ts';
import { whoAt } from './who.ts';

/** What the results are drawn from. */
export interface Drawn {
  readonly asked: Query;
  readonly question: Question;
  readonly answer: Answer | null;
  readonly facts: SearchManifest;
  readonly records: readonly FoundRecord[];
  readonly engine: Engine;
  readonly language: string;
}

/** Longer quotations and all articles are shown around the words that were found. */
const longestQuotation = 90;
const longestExcerpt = 40;

/** What results stand under together; with the mark of a side. */
export interface Group {
  readonly key: string;
  readonly name: string;
  readonly href: string | null;
  readonly mark?: Element;
}

/** A result drawn, with the group it belongs to where results are grouped. */
export interface DrawnResult {
  readonly item: HTMLLIElement;
  readonly group: Group | null;
}

/** Reads the words of a record and draws it. Rejects where they cannot be loaded. */
export async function drawResult(record: FoundRecord, drawn: Drawn): Promise<DrawnResult> {
  const text = await drawn.engine.read(record.number);
  const item =
    record.kind === 'quotation'
      ? quotationItem(record, text, await alsoIn(record, drawn), drawn)
      : articleItem(record, text, drawn);
  return { item, group: groupOf(record, text, drawn) };
}

/** Links to the other articles that print the statement. */
async function alsoIn({ number, standsFor }: FoundRecord, drawn: Drawn): Promise<readonly HTMLElement[]> {
  if (standsFor === null) return [];
  const others = drawn.records.filter((other) => other.standsFor === standsFor && other.number !== number);
  return Promise.all(
    others.map(async (other) => {
      const { address, headline } = await drawn.engine.read(other.number);
      const name = drawn.facts.publishers[other.publisher] ?? `“${headline}”`;
      return element('a', { href: address }, `${name}, ${formatDate(other.publishedDate, drawn.language)}`);
    }),
  );
}

function quotationItem(
  record: FoundRecord,
  { address, headline, text }: RecordText,
  also: readonly HTMLElement[],
  drawn: Drawn,
): HTMLLIElement {
  const { facts, language } = drawn;
  const href = address;
  const { id, name, about, mark, address: page } = whoAt(facts, record.speaker, record.held);
  const publisher = facts.publishers[record.publisher];
  const excerpt = excerptFor(record, text, drawn, longestQuotation);
  const place = element('a', { href, class: 'place', 'data-stop': true });
  place.append(...paragraphs(excerpt, '“', '”'));
  return element(
    'li',
    { class: 'result' },
    day(record.saidDate, language),
    element(
      'h3',
      { class: 'who' },
      mark,
      ' ',
      id
        ? element('a', { href: page }, ...markNames(capitalised(name), drawn.question))
        : element('strong', {}, say.search.notNamed),
      ...(record.statuses.includes('probable') ? [' ', element('span', { class: 'maybe' }, say.search.probably)] : []),
      about && element('span', { class: 'about' }, `, ${about}`),
    ),
    element('blockquote', { cite: href }, place),
    element(
      'p',
      { class: 'where' },
      publisher ? `${publisher}, ` : '',
      element('cite', {}, headline),
      ...(record.publishedDate === record.saidDate ? [] : [', ', time(record.publishedDate, language)]),
      record.statuses.includes('stated') ? '' : say.search.byPublication,
      record.isPhrase ? say.search.alsoInFull : '',
    ),
    also.length > 0
      ? element(
          'p',
          { class: 'where' },
          say.search.alsoIn,
          ...also.flatMap((link, n) => (n > 0 ? ['; ', link] : [link])),
        )
      : null,
    makeBar({
      words: `“${plainText(text).replaceAll('\n', '\n“')}”`,
      speaker: name ? capitalised(name) : null,
      probable: record.statuses.includes('probable'),
      said: record.saidDate,
      headline,
      authors: [],
      publisher: publisher ?? null,
      published: record.publishedDate,
      address: new URL(href, location.href).href,
      whole: async () => (await import('../../enhance/held.ts')).fetchHeld(href),
    }),
  );
}

function articleItem(record: FoundRecord, { address, headline, text }: RecordText, drawn: Drawn): HTMLLIElement {
  const publisher = drawn.facts.publishers[record.publisher];
  const own = drawn.facts.own?.[record.number];
  const excerpt = excerptFor(record, text, drawn, longestExcerpt);
  const href = passageIn(address, excerpt);
  return element(
    'li',
    { class: 'result article' },
    day(record.publishedDate, drawn.language),
    element('p', { class: 'where' }, own ? say.own[own] : say.search.articleIn(publisher)),
    element('h3', {}, element('a', { href, class: 'place', 'data-stop': true }, headline)),
    element('div', { class: 'excerpt' }, ...paragraphs(excerpt, '', '')),
  );
}

/** The day a result is of: beside it on wide screens as on the timeline, its numeral large, else above it. */
function day(date: string, language: string): HTMLElement {
  const single = singleDate(date);
  const numeral = single?.length === 10 ? String(Number(single.slice(8))) : null;
  const words = formatDate(date, language);
  // English writes the day first; where it does not stand there, the words are left as they are.
  const rest = numeral !== null && words.startsWith(`${numeral} `) ? words.slice(numeral.length) : null;
  return element(
    'p',
    { class: 'on' },
    element(
      'time',
      // No more than is known: an interval is no date that HTML has.
      { datetime: single ?? undefined },
      ...(rest === null ? [words] : [element('b', {}, numeral), rest]),
    ),
  );
}

/** The article's address, leading to the passage that was found where the browser can: by a text fragment. */
function passageIn(address: string, { paragraphs }: Excerpt): string {
  const passage = paragraphs.find((pieces) => pieces.some(({ marked }) => marked));
  const at = passage?.findIndex(({ marked }) => marked) ?? -1;
  if (!passage || at === -1) return address;
  // A few words around the first hit: enough to be found once, and few enough to stand in one paragraph.
  const before = (passage[at - 1]?.text ?? '').trim().split(/\s+/).slice(-3).join(' ');
  const after = (passage[at + 1]?.text ?? '').trim().split(/\s+/).slice(0, 3).join(' ');
  return addressOfWords(address, [before, passage[at]?.text ?? '', after].join(' '));
}

function excerptFor(record: FoundRecord, text: IndexedText, { answer, question }: Drawn, longest: number): Excerpt {
  const { words, hyphenated, phrases } = question;
  return excerptOf(text, answer?.hitsOf(record.number) ?? new Set(), longest, [words, hyphenated, phrases].flat(2));
}

function paragraphs({ paragraphs, cutBefore, cutAfter }: Excerpt, open: string, close: string): HTMLElement[] {
  return paragraphs.map((pieces, n) =>
    element(
      'span',
      { class: 'paragraph' },
      open,
      n === 0 && cutBefore ? '… ' : '',
      ...pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text)),
      n < paragraphs.length - 1 ? '' : cutAfter ? ` …${close}` : close,
    ),
  );
}

/** A speaker's name with the parts marked that were typed. */
function markNames(name: string, { words }: Question): (HTMLElement | string)[] {
  return name.split(/(\s+)/).map((part) => {
    const folded = foldWord(part);
    return folded !== '' && words.some((word) => folded.startsWith(word)) ? element('mark', {}, part) : part;
  });
}

function time(date: string, language: string): HTMLElement {
  // No more than is known: an interval is no date that HTML has.
  return element('time', { datetime: singleDate(date) ?? undefined }, formatDate(date, language));
}

function groupOf(record: FoundRecord, text: RecordText, { asked, facts }: Drawn): DrawnResult['group'] {
  if (asked.group === 'none') return null;
  if (asked.group === 'article') {
    const href = text.address.replace(/#.*$/, '');
    return { key: `${record.article}`, name: text.headline, href };
  }
  if (record.kind === 'article') return { key: 'articles', name: say.search.articles, href: null };
  if (asked.group === 'side')
    return {
      key: `${record.side}`,
      name: facts.sides[record.side] ?? say.search.noSide,
      href: null,
      ...(record.side < 0 ? {} : { mark: drawMark(facts.marks[record.side] ?? 0) }),
    };
  const { id, name = say.search.notNamed } = facts.speakers[record.speaker] ?? {};
  return { key: `${record.speaker}`, name, href: id ? whoAt(facts, record.speaker).address : null };
}
