import * as to from '../../addresses.ts';
import { singleDate } from '../../edtf.ts';
import { formatDate } from '../../timeline/days.ts';
import { addressOfWords } from '../../timeline/text-fragment.ts';
import { foldWord } from '../folding.ts';
import type { Facts } from '../index/facts.ts';
import type { IndexedText } from '../index/indexable.ts';
import type { Asked } from './address.ts';
import { element } from './elements.ts';
import type { Answer, Engine, RecordText } from './engine.ts';
import { type Excerpt, excerptOf, plainText } from './excerpts.ts';
import type { Question } from './question.ts';
import type { FoundRecord } from './records.ts';

/** What the results are drawn from. */
export interface Drawn {
  readonly asked: Asked;
  readonly question: Question;
  readonly answer: Answer | null;
  readonly facts: Facts;
  readonly records: readonly FoundRecord[];
  readonly engine: Engine;
  readonly language: string;
}

/** Longer quotations and all articles are shown around the words that were found. */
const longestQuotation = 90;
const longestExcerpt = 40;

/** A result drawn, with the group it belongs to where results are grouped. */
export interface DrawnResult {
  readonly item: HTMLLIElement;
  readonly group: { readonly key: string; readonly name: string; readonly href: string | null } | null;
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
      const { path, headline } = await drawn.engine.read(other.number);
      const name = drawn.facts.publishers[other.publisher] ?? `“${headline}”`;
      return element('a', { href: to.home + path }, `${name}, ${formatDate(other.publishedDate, drawn.language)}`);
    }),
  );
}

function quotationItem(
  record: FoundRecord,
  { path, headline, text }: RecordText,
  also: readonly HTMLElement[],
  drawn: Drawn,
): HTMLLIElement {
  const { facts, language } = drawn;
  const href = to.home + path;
  const [id, name = '', role = ''] = facts.speakers[record.speaker] ?? [];
  const publisher = facts.publishers[record.publisher];
  const excerpt = excerptFor(record, text, drawn, longestQuotation);
  const place = element('a', { href, class: 'place', 'data-stop': true });
  place.append(...paragraphs(excerpt, '“', '”'));
  return element(
    'li',
    { class: 'result' },
    element(
      'p',
      { class: 'who' },
      id ? element('strong', {}, ...markNames(name, drawn.question)) : element('strong', {}, 'Speaker not named'),
      id && [role, facts.sides[record.side]].filter(Boolean).length > 0
        ? ` ${[role, facts.sides[record.side]].filter(Boolean).join(', ')}`
        : '',
    ),
    element('blockquote', { cite: href }, place),
    element(
      'p',
      { class: 'where' },
      'said ',
      time(record.saidDate, language),
      record.statuses.includes('stated') ? '' : ' (date of publication)',
      record.publishedDate === record.saidDate ? null : ', published ',
      record.publishedDate === record.saidDate ? null : time(record.publishedDate, language),
      publisher ? ` · ${publisher}` : '',
      ' · ',
      element('cite', {}, headline),
    ),
    also.length > 0
      ? element('p', { class: 'where' }, 'Also in ', ...also.flatMap((link, n) => (n > 0 ? ['; ', link] : [link])))
      : null,
    element(
      'p',
      { class: 'acts' },
      copyButton(() => {
        const who = [name || 'unattributed', formatDate(record.saidDate, language)].join(', ');
        return `“${plainText(text).replaceAll('\n', '\n“')}” — ${who}${publisher ? ` (${publisher})` : ''}, ${new URL(href, location.href).href}`;
      }),
      element('a', { href, class: 'permalink' }, 'Link to this quotation'),
      id ? element('a', { href: to.speaker(id) }, `All quotations by ${name}`) : null,
    ),
  );
}

function articleItem(record: FoundRecord, { path, headline, text }: RecordText, drawn: Drawn): HTMLLIElement {
  const publisher = drawn.facts.publishers[record.publisher];
  const excerpt = excerptFor(record, text, drawn, longestExcerpt);
  const href = passageIn(to.home + path, excerpt);
  return element(
    'li',
    { class: 'result article' },
    element('p', { class: 'who' }, 'Article'),
    element('h3', {}, element('a', { href, class: 'place', 'data-stop': true }, headline)),
    element('div', { class: 'excerpt' }, ...paragraphs(excerpt, '', '')),
    element('p', { class: 'where' }, publisher ? `${publisher} · ` : '', time(record.publishedDate, drawn.language)),
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
      n === 0 && cutBefore ? '… ' : open,
      ...pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text)),
      n < paragraphs.length - 1 ? '' : cutAfter ? ' …' : close,
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

function copyButton(words: () => string): HTMLElement | null {
  if (!navigator.clipboard) return null;
  const button = element('button', { type: 'button', class: 'copy' }, 'Copy quotation and link');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(words());
      button.textContent = 'Copied';
    } catch {
      button.textContent = 'Could not copy';
    }
    setTimeout(() => {
      button.textContent = 'Copy quotation and link';
    }, 2000);
  });
  return button;
}

function groupOf(record: FoundRecord, text: RecordText, { asked, facts }: Drawn): DrawnResult['group'] {
  if (asked.group === 'none') return null;
  if (asked.group === 'article') {
    const href = to.home + text.path.replace(/#.*$/, '');
    return { key: `${record.article}`, name: text.headline, href };
  }
  if (record.kind === 'article') return { key: 'articles', name: 'Articles', href: null };
  const [id, name = 'Speaker not named'] = facts.speakers[record.speaker] ?? [];
  return { key: `${record.speaker}`, name, href: id ? to.speaker(id) : null };
}
