import type { Anatomy, Attribution, Finding, KnownSpeaker, Quotation, Said, Span, Speaker } from '../../domain.ts';
import { daySpan, endsOf } from '../../edtf.ts';
import { nearest } from '../../nearest.ts';
import type { AddedQuotation, Correction } from '../../schema.ts';
import { fold } from '../attribution/spelling.ts';
import { doubtAbout, type Speaking } from '../doubt.ts';
import type { DetectedQuotations } from '../quotations/index.ts';
import { findRepeats } from '../quotations/repeats.ts';
import type { CorrectedArticle, Corrigible } from './corrigible.ts';
import { nearestPassage, type Passage } from './passage.ts';
import { nearestTo, type Target, targetOf } from './target.ts';
import { beginsWith, cutAtParagraphs, findWords, holds } from './words.ts';

export type { CorrectedArticle } from './corrigible.ts';

/**
 * What a curator knows better than the parser. First which quotations there are (`add`, `merge`, `split`, `kind`), before
 * the parser says who speaks each, so that it reads the article with them; then `speaker`, `said` and `drop`, after it, so
 * that a correction of one moves no other. A correction that fits nothing is an error: none is lost in silence.
 */

/** A finding about the correction at `index` of the sidecar's list. */
export interface CorrectionFinding extends Omit<Finding, 'at'> {
  readonly index: number;
  /** The list of the sidecar, where it is another one. */
  readonly list?: 'corrections' | 'apart';
}

/** A correction whose quotation goes by another id today, or whose words are printed otherwise, which `settle` writes down. */
export interface Move {
  readonly key: 'quotation' | 'merge' | 'add' | 'split' | 'apart';
  readonly from: string;
  readonly to: string;
}

/** The corrections with the quotation that each is about. */
export interface Corrections {
  readonly found: DetectedQuotations;
  readonly items: readonly Corrigible[];
  /** For each quotation the corrections of its fields, by their places in the list. */
  readonly fields: ReadonlyMap<string, readonly (readonly [index: number, Correction])[]>;
  /** The quotations that are kept apart from equal ones in other articles. */
  readonly apart: ReadonlySet<string>;
  readonly findings: readonly CorrectionFinding[];
  readonly moves: readonly Move[];
}

/** Settles which quotations there are, and which correction is about which. */
export function settleQuotations(
  article: CorrectedArticle,
  found: DetectedQuotations,
  ids: readonly string[],
  corrections: readonly Correction[],
  parted: readonly string[] = [],
): Corrections {
  const { text, wordsOf } = article;
  const findings: CorrectionFinding[] = [];
  const moves: Move[] = [];
  let items = found.quotations.map(
    (quotation, n): Corrigible => ({
      quotation,
      id: ids[n] as string,
      text: wordsOf(quotation),
      unfinished: found.unfinished.has(n),
      absorbed: [],
    }),
  );
  const fields = new Map<string, (readonly [number, Correction])[]>();
  const take = (id: string, index: number, correction: Correction): void => {
    fields.set(id, [...(fields.get(id) ?? []), [index, correction]]);
  };
  const named = (
    index: number,
    key: Move['key'],
    name: string,
    because: string | undefined,
    manner: Manner = 'whole',
  ): Corrigible | null => {
    const target = targetOf(name, items, article);
    if (target.kind === 'one') return target.item;
    const { message, to } = sayMissing(target, name, article, items, because, manner);
    if (to !== null) moves.push({ key, from: name, to });
    const code = target.kind === 'several' ? 'correction-fits-several' : 'correction-fits-nothing';
    findings.push({ code, severity: 'error', index, message });
    return null;
  };
  const notNeeded = (index: number, why: string): void => {
    findings.push({
      code: 'correction-not-needed',
      severity: 'warning',
      index,
      message: `This correction is not needed: ${why}. Take it out.`,
    });
  };

  // Which quotations there are, in the order of the list: what one adds or parts, a later one may be about.
  for (const [index, correction] of corrections.entries()) {
    if ('add' in correction) {
      const again = items.find(
        (item) =>
          item.quotation.where === 'body' &&
          beginsWith(item.text, correction.add) &&
          beginsWith(correction.add, item.text),
      );
      // Equal words beside it that are read as none are those to add.
      if (again && freePlaces(article, items, correction.add).length === 0) {
        if (correction.speaker === undefined && correction.said === undefined)
          notNeeded(index, `“${clip(again.text)}” is found without it`);
        take(again.id, index, correction);
        continue;
      }
      const added = addQuotation(article, items, correction);
      if ('message' in added) {
        findings.push({ code: 'correction-fits-nothing', severity: 'error', index, message: added.message });
        if (added.to !== null) moves.push({ key: 'add', from: correction.add, to: added.to });
        continue;
      }
      items = inOrder([...items, added]);
      take(added.id, index, correction);
    } else if (correction.split !== undefined) {
      const { split } = correction;
      const whole = targetOf(correction.quotation, items, article);
      const parts = whole.kind === 'one' ? splitQuotation(article, whole.item, split) : null;
      const already = items.find((item) => beginsWith(item.text, split));
      // Words that another one begins with may stand in this one as well: then it is parted.
      if ((parts === null || 'message' in parts) && already && (whole.kind !== 'one' || whole.item !== already)) {
        notNeeded(index, `“${clip(already.text)}” is a quotation of its own`);
        if (whole.kind === 'one') take(whole.item.id, index, correction);
        continue;
      }
      const item = named(index, 'quotation', correction.quotation, correction.because, 'first half');
      if (!item || parts === null) continue;
      if ('message' in parts) {
        findings.push({ code: 'correction-fits-nothing', severity: 'error', index, message: parts.message });
        if (parts.to !== null) moves.push({ key: 'split', from: split, to: parts.to });
        continue;
      }
      items = inOrder([...items.filter((other) => other !== item), ...parts]);
      take(item.id, index, correction);
    } else if (correction.merge !== undefined) {
      const item = named(index, 'quotation', correction.quotation, correction.because);
      if (!item) continue;
      const other = targetOf(correction.merge, items, article);
      const words = publishedWords(correction.merge, article) ?? correction.merge;
      if (other.kind !== 'one' ? holds(item.text, words) : other.item === item) {
        notNeeded(index, `“${clip(item.text)}” holds both`);
        take(item.id, index, correction);
        continue;
      }
      const second = named(index, 'merge', correction.merge, correction.because);
      if (!second) continue;
      const merged = mergeQuotations(article, item, second);
      items = inOrder([...items.filter((one) => one !== item && one !== second), merged]);
      take(merged.id, index, correction);
      const earlier = fields.get(second.id) ?? [];
      fields.delete(second.id);
      for (const [n, each] of earlier) take(merged.id, n, each);
    }
  }
  // What was parted or joined is not so yet: a correction of a half would pass to the whole.
  const failed = findings.flatMap(({ severity, index }) => (severity === 'error' ? [corrections[index]] : []));
  const isOpen = (name: string): boolean => {
    const words = publishedWords(name, article) ?? name;
    return failed.some((one) => one && (!('add' in one) || beginsWith(one.add, words) || beginsWith(words, one.add)));
  };
  for (const [index, correction] of corrections.entries()) {
    if ('add' in correction || correction.merge !== undefined || correction.split !== undefined) continue;
    const target = targetOf(correction.quotation, items, article);
    if (target.kind === 'none' && correction.drop && isOnlyText(correction.quotation, article, items)) {
      notNeeded(
        index,
        `“${clip(publishedWords(correction.quotation, article) ?? correction.quotation)}” is no quotation any more`,
      );
      continue;
    }
    const item = named(
      index,
      'quotation',
      correction.quotation,
      correction.because,
      isOpen(correction.quotation) ? 'later' : 'whole',
    );
    if (item) take(item.id, index, correction);
  }
  for (const item of items) {
    const own = fields.get(item.id);
    if (!own) continue;
    findings.push(...disagreements(own));
    for (const index of repeated(own)) notNeeded(index, 'another one says the same of this quotation');
    const kind = own.findLast(([, correction]) => correction.kind !== undefined)?.[1].kind;
    const spoken = own.some(([, correction]) => typeof correction.speaker === 'string');
    // That words are nobody's is asked about, so it can be settled.
    if (kind === 'statement' && kind === item.quotation.kind && isOnly(own, 'kind')) {
      for (const [index] of own) notNeeded(index, `“${clip(item.text)}” is read as a ${kind} without it`);
    }
    // Words of somebody are a statement, whatever they looked like.
    const wanted = kind ?? (spoken ? 'statement' : item.quotation.kind);
    if (wanted !== item.quotation.kind) item.quotation = { ...item.quotation, kind: wanted, kindRule: undefined };
  }
  const apart = new Set<string>();
  for (const [index, name] of parted.entries()) {
    const target = targetOf(name, items, article);
    if (target.kind === 'one') apart.add(target.item.id);
    else {
      const { message, to } = sayMissing(target, name, article, items, undefined);
      if (to !== null) moves.push({ key: 'apart', from: name, to });
      findings.push({ code: 'correction-fits-nothing', severity: 'error', index, list: 'apart', message });
    }
  }
  const quotations = items.map(({ quotation }) => quotation);
  const changed = items.length !== found.quotations.length || quotations.some((one, n) => one !== found.quotations[n]);
  return {
    found: changed
      ? {
          quotations,
          repeats: findRepeats(text, quotations),
          unfinished: new Set(items.flatMap((item, n) => (item.unfinished ? [n] : []))),
        }
      : found,
    items,
    fields,
    apart,
    findings,
    moves,
  };
}

/** A quotation's fields as the parser read them. */
export interface ReadFields {
  readonly text: string;
  readonly attribution: Attribution;
  readonly said: Said | null;
}

export interface SettledFields {
  readonly attribution: Attribution;
  readonly said: Said | null;
  readonly because: string;
  /** Which fields were settled. */
  readonly fields: readonly string[];
  readonly drop: boolean;
  readonly findings: readonly CorrectionFinding[];
}

/** Said of a correction for which no reason is given. */
export const noReason = 'corrected in the sidecar';

/** Takes what the corrections of one quotation say of its fields. */
export function settleFields(
  read: ReadFields,
  corrections: readonly (readonly [index: number, Correction])[],
  context: {
    readonly speakerNamed: (name: string) => Speaker;
    readonly known: readonly KnownSpeaker[];
    readonly published: string | null;
    /** Beside which the attribution is doubted or not: nobody is asked to take out what a doubt asks for. */
    readonly speaking: Speaking;
  },
): SettledFields {
  const findings: CorrectionFinding[] = [];
  let { attribution, said } = read;
  let drop = false;
  for (const [index, correction] of corrections) {
    const { speaker, said: day } = correction;
    if ('drop' in correction && correction.drop) drop = true;
    if (typeof speaker === 'string') {
      const same =
        doubtAbout(read.attribution, context.speaking) === null && isCalled(read.attribution, speaker, context.known);
      if (same && isOnly([[index, correction]], 'speaker') && !('add' in correction)) {
        findings.push({
          code: 'correction-not-needed',
          severity: 'warning',
          index,
          message: `This correction is not needed: “${clip(read.text)}” is given to ${speaker} without it. Take it out.`,
        });
      }
      const cue = read.attribution.kind === 'attributed' ? read.attribution.cue : null;
      attribution = {
        kind: 'attributed',
        speaker: context.speakerNamed(speaker),
        cue,
        mention: null,
        how: 'sidecar',
        confidence: 1,
      };
    } else if (speaker === null)
      attribution = { kind: 'unattributed', why: 'corrected by the sidecar', candidate: null };
    if (day !== undefined) {
      if (isOnly([[index, correction]], 'said') && said?.basis === 'stated' && said.date === day) {
        findings.push({
          code: 'correction-not-needed',
          severity: 'warning',
          index,
          message: `This correction is not needed: the article itself says that “${clip(read.text)}” was said on ${day}. Take it out.`,
        });
      }
      if (isAfter(day, context.published)) {
        findings.push({
          code: 'said-after-published',
          severity: 'warning',
          index,
          message: `“${clip(read.text)}” would be said on ${day}, after the article was published (${context.published}). Check both days.`,
        });
      }
      said = { date: day, basis: 'stated' };
    }
  }
  const reasons = new Set(corrections.flatMap(([, { because: why }]) => (why === undefined ? [] : [why])));
  const fields = new Set(corrections.flatMap(([, correction]) => Object.keys(correction)));
  for (const key of ['quotation', 'because']) fields.delete(key);
  return { attribution, said, drop, fields: [...fields], because: [...reasons].join('; ') || noReason, findings };
}

/** Whether the whole of `day`, or of the end of an interval, comes after the last day that `published` can mean. */
function isAfter(day: string, published: string | null): boolean {
  const [end, limit] = [daySpan(endsOf(day).at(-1) ?? day), published === null ? null : daySpan(published)];
  return end !== null && limit !== null && end.from > limit.to;
}

/** Two corrections of one quotation that give one field two values: which holds is nobody's guess. */
function disagreements(own: readonly (readonly [number, Correction])[]): readonly CorrectionFinding[] {
  if (own.length < 2) return [];
  const dropped = own.find(([, correction]) => 'drop' in correction && correction.drop);
  const kept = own.find(([, correction]) => !('drop' in correction && correction.drop));
  if (dropped && kept) {
    const message = 'One correction takes this quotation out, and another corrects it. Take one of them out.';
    return [{ code: 'corrections-disagree', severity: 'error', index: Math.max(dropped[0], kept[0]), message }];
  }
  return (['speaker', 'said', 'kind'] as const).flatMap((key): readonly CorrectionFinding[] => {
    const giving = own.filter(([, correction]) => correction[key] !== undefined);
    const [first, ...others] = giving;
    const other = others.find(([, correction]) => correction[key] !== first?.[1][key]);
    if (!first || !other) return [];
    const message =
      `Two corrections give this quotation a “${key}”: ${first[1][key] ?? 'null'} and ${other[1][key] ?? 'null'}. ` +
      'Take one of them out.';
    return [{ code: 'corrections-disagree', severity: 'error', index: other[0], message }];
  });
}

/** Corrections that give the quotation only what one above them gives it. */
function repeated(own: readonly (readonly [number, Correction])[]): readonly number[] {
  const given = (correction: Correction) =>
    Object.entries(correction).filter(([key]) => key !== 'quotation' && key !== 'because');
  const above = new Set<string>();
  return own.flatMap(([index, correction]) => {
    const all = given(correction).map((each) => JSON.stringify(each));
    const isRepeated = all.every((each) => above.has(each));
    for (const each of all) above.add(each);
    return isRepeated ? [index] : [];
  });
}

function isCalled(attribution: Attribution, name: string, known: readonly KnownSpeaker[]): boolean {
  if (attribution.kind !== 'attributed') return false;
  const own = fold(attribution.speaker.name);
  if (own === fold(name)) return true;
  return known.some((person) => {
    const forms = [person.name, ...person.spellings].map(fold);
    return forms.includes(own) && forms.includes(fold(name));
  });
}

/** Whether the corrections give this field and no other. */
const isOnly = (own: readonly (readonly [number, Correction])[], field: string): boolean =>
  own.every(([, correction]) =>
    Object.keys(correction).every((key) => key === field || key === 'quotation' || key === 'because'),
  );

const startOf = (item: Corrigible): number => item.quotation.marked[0]?.start ?? 0;
const inOrder = (items: readonly Corrigible[]): Corrigible[] => items.toSorted((a, b) => startOf(a) - startOf(b));

/** Why a correction cannot be carried out, and what its words are today where there is no doubt. */
interface Unfit {
  readonly message: string;
  readonly to: string | null;
}

/** With a passage that is near, or none; without one given, the message says all. */
function unfit(message: string, anatomy?: Pick<Anatomy, 'lines'>, near: Passage | null = null): Unfit {
  if (anatomy === undefined) return { message, to: null };
  if (near === null) return { message: `${message} Copy them as they are printed.`, to: null };
  const line = anatomy.lines.find(({ end }) => end > near.start)?.number ?? 1;
  const place = `“${clip(near.words)}” (line ${line})`;
  return near.sure
    ? {
        message: `${message} They look like today's ${place}: “npm run settle” writes these. Or take it out.`,
        to: near.words,
      }
    : { message: `${message} The nearest are ${place}. Copy them as they are printed, or take it out.`, to: null };
}

/** The quotation that `add` asks for, or why there can be none. */
function addQuotation(
  { text, anatomy, ids, wordsOf }: CorrectedArticle,
  items: readonly Corrigible[],
  { add }: AddedQuotation,
): Corrigible | Unfit {
  const places = findWords(text, add);
  if (places.length === 0) {
    const near = nearestPassage(text, add, anatomy.paragraphs);
    const isFree = near !== null && !items.some(({ quotation }) => overlaps(quotation.marked, [near]));
    return unfit(`The words to add, “${clip(add)}”, do not stand in this article.`, anatomy, isFree ? near : null);
  }
  const published = places.map((span) => cutAtParagraphs(span, anatomy.paragraphs)).filter((spans) => spans.length > 0);
  if (published.length === 0) {
    return unfit(
      `The words to add, “${clip(add)}”, stand in no published part of this article. Give their lines a role under “lines”.`,
    );
  }
  const [spans, another] = published.filter((spans) => standsFree(spans, items));
  if (!spans) {
    const holder = items.find(({ quotation }) => overlaps(quotation.marked, published[0] ?? []));
    return unfit(
      `The words to add, “${clip(add)}”, stand in the quotation “${clip(holder?.text ?? '')}” already. Correct that one, or part it with “split”.`,
    );
  }
  if (another)
    return unfit(`The words to add, “${clip(add)}”, stand in this article more than once. Give more of them.`);
  const where = anatomy.paragraphs.find(
    ({ start, end }) => start <= (spans[0]?.start ?? 0) && end > (spans[0]?.start ?? 0),
  )?.where;
  const marked = spans.map((span) => withMarks(text, span, items));
  const quotation: Quotation = {
    kind: 'statement',
    where: where === undefined || where === 'crosshead' ? 'body' : where,
    spans,
    marked,
  };
  const words = wordsOf(quotation);
  const [id = ''] = ids.give([
    { words: printedWords(text, spans), text: words, marked, where: quotation.where, made: true },
  ]);
  return { quotation, id, text: words, unfinished: false, absorbed: [] };
}

const standsFree = (spans: readonly Span[], items: readonly Corrigible[]): boolean =>
  spans.length > 0 && !items.some(({ quotation }) => overlaps(quotation.marked, spans));

/** Where `words` stand in the story, in capitals and small letters as given, and in no quotation. */
const freePlaces = ({ text, anatomy }: CorrectedArticle, items: readonly Corrigible[], words: string) => {
  const story = anatomy.paragraphs.filter(({ where }) => where === 'body');
  const letters = (printed: string) => printed.match(/[\p{L}\p{N}]+/gu)?.join(' ');
  return findWords(text, words).filter(
    (span) =>
      letters(text.slice(span.start, span.end)) === letters(words) && standsFree(cutAtParagraphs(span, story), items),
  );
};

const printedWords = (text: string, spans: readonly { start: number; end: number }[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' ');

/** With the marks that touch it, where no other quotation has them. */
function withMarks(text: string, { start, end }: { start: number; end: number }, items: readonly Corrigible[]) {
  const taken = (at: number) => items.some(({ quotation }) => overlaps(quotation.marked, [{ start: at, end: at + 1 }]));
  const opens = /["“„«‘']/u.test(text.charAt(start - 1)) && !taken(start - 1);
  const comma = /[,.]/.test(text.charAt(end)) ? 1 : 0;
  const closes = /["”“»’']/u.test(text.charAt(end + comma)) && !taken(end + comma);
  return { start: opens ? start - 1 : start, end: closes ? end + comma + 1 : end };
}

function overlaps(a: readonly { start: number; end: number }[], b: readonly { start: number; end: number }[]): boolean {
  return a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));
}

/** The two quotations that one is parted into, the first with its id; or why it cannot be. */
function splitQuotation(
  { text, anatomy, ids, wordsOf }: CorrectedArticle,
  item: Corrigible,
  words: string,
): readonly [Corrigible, Corrigible] | Unfit {
  const { spans, marked } = item.quotation;
  for (const [n, span] of spans.entries()) {
    const place = findWords(text, words, span.start, span.end)[0];
    if (!place || (n === 0 && place.start === span.start)) continue;
    const end = span.start + text.slice(span.start, place.start).trimEnd().length;
    const before = end > span.start;
    const whole = marked[n] ?? span;
    const first = {
      ...item.quotation,
      spans: [...spans.slice(0, n), ...(before ? [{ start: span.start, end }] : [])],
      marked: [...marked.slice(0, n), ...(before ? [{ start: whole.start, end }] : [])],
    };
    const second = {
      ...item.quotation,
      spans: [{ start: place.start, end: span.end }, ...spans.slice(n + 1)],
      marked: [{ start: before ? place.start : whole.start, end: whole.end }, ...marked.slice(n + 1)],
    };
    const secondWords = wordsOf(second);
    const [id = ''] = ids.give([{ ...second, words: printedWords(text, second.spans), text: secondWords, made: true }]);
    return [
      { ...item, quotation: first, text: wordsOf(first), unfinished: false },
      {
        quotation: second,
        id,
        text: secondWords,
        unfinished: item.unfinished,
        absorbed: [],
        ...(before ? { partedFrom: item.id } : {}),
      },
    ];
  }
  const cannot = `“${clip(item.text)}” cannot be parted before “${clip(words)}”: these words are not in it, or it begins with them.`;
  const near = nearestPassage(text, words, spans);
  if (near === null || near.start === spans[0]?.start)
    return unfit(`${cannot} Copy the words that the second begins with.`);
  return unfit(cannot, anatomy, near);
}

function mergeQuotations({ wordsOf }: CorrectedArticle, a: Corrigible, b: Corrigible): Corrigible {
  const parts = [a, b].flatMap(({ quotation }) =>
    quotation.spans.map((span, n) => ({ span, marked: quotation.marked[n] ?? span })),
  );
  parts.sort((x, y) => x.span.start - y.span.start);
  const last = startOf(a) > startOf(b) ? a : b;
  const quotation = { ...a.quotation, spans: parts.map(({ span }) => span), marked: parts.map(({ marked }) => marked) };
  return {
    quotation,
    id: a.id,
    text: wordsOf(quotation),
    unfinished: last.unfinished,
    absorbed: [...a.absorbed, ...b.absorbed, b.id],
  };
}

/** What was last published under this id; null where the name is no id or nobody knows. */
function publishedWords(name: string, { published }: Pick<CorrectedArticle, 'published'>): string | null {
  return published?.quotations[name]?.[0] ?? null;
}

/** The id that a correction names, or the one of the quotation gone from here that was published with these first words. */
function idMeant(name: string, { published }: CorrectedArticle, items: readonly Corrigible[]): string {
  if (/^q-[0-9a-f]{8}$/.test(name)) return name;
  const words = name.replace(/(?:…|\.\.\.)\s*$/, '');
  const [one, another] = Object.entries(published?.quotations ?? {}).filter(
    ([id, [first]]) => beginsWith(first, words) && !items.some((item) => item.id === id),
  );
  return one && !another ? one[0] : name;
}

/** Whether the words that a correction names still stand in the article, in no quotation. */
function isOnlyText(name: string, article: CorrectedArticle, items: readonly Corrigible[]): boolean {
  const words = publishedWords(name, article) ?? (/^q-[0-9a-f]{8}$/.test(name) ? null : name);
  if (words === null || findWords(article.text, words).length === 0) return false;
  return !items.some(({ text }) => holds(text, words));
}

/** Whether a correction means a quotation as it is read, the first half of one that it parts, or what others are still to make. */
type Manner = 'whole' | 'first half' | 'later';

function sayMissing(
  target: Exclude<Target, { kind: 'one' }>,
  name: string,
  article: CorrectedArticle,
  items: readonly Corrigible[],
  because: string | undefined,
  manner: Manner = 'whole',
): { readonly message: string; readonly to: string | null } {
  if (target.kind === 'several') {
    const list = target.items.map(({ id, quotation }) => `${id} (line ${lineOf(article, quotation)})`).join(', ');
    return { message: `“${name}” fits several quotations: ${list}. Name the one you mean by its id.`, to: null };
  }
  const id = idMeant(name, article, items);
  const meant = publishedWords(id, article);
  const why = because === undefined ? '' : `, corrected because “${because}”`;
  const what = `This article has no quotation ${/^q-/.test(name) ? name : `that begins “${clip(name)}”`}${meant ? ` any more (“${clip(meant)}”${why})` : why}.`;
  if (manner === 'later') {
    return {
      message: `${what} Settle first what parts, joins or adds quotations here; this one may then be found.`,
      to: null,
    };
  }
  const near = nearestTo(id, meant, items, article, manner === 'first half');
  if (near) {
    const { item, sure } = near;
    const place = `“${clip(item.text)}” (line ${lineOf(article, item.quotation)})`;
    return sure
      ? {
          message: `${what} It looks like today's ${item.id}, ${place}: “npm run settle” moves the correction there. Or take it out.`,
          to: item.id,
        }
      : {
          message: `${what} The nearest is ${item.id}, ${place}. Name that one, or take the correction out.`,
          to: null,
        };
  }
  const slip = meant === null ? slippedId(name, items) : null;
  if (slip) {
    return {
      message: `${what} Did you mean ${slip.id}, “${clip(slip.text)}” (line ${lineOf(article, slip.quotation)})?`,
      to: null,
    };
  }
  const words = meant ?? (/^q-/.test(name) ? null : name);
  const [holder, another] = words === null ? [] : items.filter(({ text }) => holds(text, words));
  if (holder && !another) {
    return {
      message: `${what} The words stand further on in ${holder.id}, “${clip(holder.text)}” (line ${lineOf(article, holder.quotation)}). Name that one by its id or by the words it begins with.`,
      to: null,
    };
  }
  if (words !== null && findWords(article.text, words).length > 0) {
    return {
      message: `${what} The words stand in the article, but are read as no quotation. Write “add: …” with them instead of “quotation”, or take the correction out.`,
      to: null,
    };
  }
  return {
    message: `${what} “npm run inspect” lists the quotations it has. Name one of them, or take it out.`,
    to: null,
  };
}

/** The quotation whose id was meant by one with a slip of the pen: a letter more, less or other, “q-” left out. */
function slippedId(name: string, items: readonly Corrigible[]): Corrigible | null {
  if (!/^(?:q-?)?(?=\D*\d)[\da-z]{7,9}$/i.test(name)) return null;
  const ids = items.map(({ id }) => id);
  const near = nearest(name, ids);
  return items.find(({ id }) => id === near) ?? null;
}

function lineOf({ anatomy }: CorrectedArticle, quotation: Quotation): number {
  const start = quotation.spans[0]?.start ?? 0;
  return anatomy.lines.find((line) => line.end > start)?.number ?? 1;
}

/** The first words of a long text. */
function clip(words: string): string {
  const flat = words.replace(/\s+/g, ' ');
  return flat.length <= 60 ? flat : `${flat.slice(0, 59).replace(/\s\S*$/, '')}…`;
}
