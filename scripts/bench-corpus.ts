/**
 * Measures quotation detection and speaker attribution on a folder of annotated news: `DIR/text/*.txt` and
 * `DIR/gold.jsonl`. Run alone: `node scripts/bench-corpus.ts DIR [--errors N] [--how RULE] [--jsonl FILE]`.
 *
 * What counts: one entry for every stretch between marks, stretches with no closing mark between them joined.
 * Spans are compared without marks, spaces and a final comma; a quotation is found where the overlap is at least 80 % of the
 * longer span. Returned spans on `ignore` items are left out, and so are those without double marks inside
 * annotated content. A person is right by surname, any other source by the head word of its phrase.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Attribution, Quotation, Span } from '../src/domain.ts';
import { readAnatomy } from '../src/pipeline/article/index.ts';
import { attribute, type Trace } from '../src/pipeline/attribution/index.ts';
import { findQuotations } from '../src/pipeline/quotations/index.ts';
import { isCounted } from './corpus/split.ts';

type Kind = 'named' | 'coref' | 'nominal' | 'none';

export interface GoldQuote extends Span {
  readonly kind: 'quote' | 'ignore';
  readonly full: boolean;
  readonly how?: Kind;
  readonly accept?: readonly string[];
}

export interface GoldArticle {
  readonly file: string;
  readonly quotes: readonly GoldQuote[];
  readonly attributed: readonly (readonly [number, number])[];
}

export interface Returned extends Span {
  /** Which of the article's quotations it belongs to. */
  readonly quotation: number;
  readonly speaker: string | null;
  readonly candidate: string | null;
  readonly how: string;
  readonly confidence: number;
}

export interface Item {
  readonly file: string;
  readonly text: string;
  readonly gold: GoldQuote | null;
  readonly returned: Returned | null;
  readonly full: boolean;
  /** Null where the source is not known or nothing was found. */
  readonly right: boolean | null;
}

/** Reads one article as the corpus does: an entry for each pair of marks. */
export function entriesOf(text: string, trace?: (reading: Trace) => void): Returned[] {
  const { anatomy } = readAnatomy(text);
  const found = findQuotations(text, anatomy.paragraphs);
  const { attributions } = attribute(text, anatomy, found, [], trace);
  const entries: Returned[] = [];
  for (const [index, quotation] of found.quotations.entries()) {
    const attribution = attributions[index];
    if (quotation.kind !== 'statement' || !attribution) continue;
    for (const span of stretchesOf(text, quotation))
      entries.push({ ...span, quotation: index, ...verdictOf(attribution) });
  }
  return entries;
}

function verdictOf(attribution: Attribution): Omit<Returned, 'start' | 'end' | 'quotation'> {
  return attribution.kind === 'attributed'
    ? { speaker: attribution.speaker.name, candidate: null, how: attribution.how, confidence: attribution.confidence }
    : { speaker: null, candidate: attribution.candidate?.name ?? null, how: attribution.why, confidence: 0 };
}

function stretchesOf(text: string, quotation: Quotation): Span[] {
  const joined: Span[] = [];
  let open = false;
  for (const [index, span] of quotation.spans.entries()) {
    const last = joined.at(-1);
    if (open && last) joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push({ ...span });
    open = !/["”“»'’‘″＂❞]/.test(text.slice(span.end, quotation.marked[index]?.end));
  }
  return joined;
}

const fold = (s: string): string => s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (s: string): string[] => fold(s).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const ratio = (a: number, b: number): number => (b === 0 ? 0 : a / b);
const f1 = (p: number, r: number): number => ratio(2 * p * r, p + r);

function bare(text: string, { start, end }: Span): Span {
  while (start < end && /[\s"“”„'‘’`]/.test(text.charAt(start))) start++;
  while (end > start && /[\s"“”„'‘’`,]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Whether a name is one of those that were annotated. */
export function isRight(gold: GoldQuote, speaker: string): boolean {
  const accept = (gold.accept ?? []).map(fold);
  const plain = (word: string): string => word.replace(/['’]s?$/, '');
  if (gold.how === 'nominal') return wordsOf(speaker).some((w) => accept.includes(plain(w)));
  const name = wordsOf((speaker.split(/[,(]/)[0] ?? '').replace(/['’]s?$/, '')).filter(
    (w) => !/^(?:jr|sr|ii|iii|iv)$/.test(w),
  );
  return accept.includes(name.at(-1) ?? '');
}

/** For each annotated quotation the one that was found for it, by its words. */
export function align(article: GoldArticle, text: string, entries: readonly Returned[]): Item[] {
  const quotes = article.quotes.map((gold) => ({ gold, span: bare(text, gold) }));
  const free = new Set(quotes.filter(({ gold }) => gold.kind === 'quote'));
  const items: Item[] = [];
  for (const returned of [...entries].sort((a, b) => a.start - b.start)) {
    const span = bare(text, returned);
    const size = Math.max(1, span.end - span.start);
    let best: { quote: (typeof quotes)[number]; overlap: number } | null = null;
    for (const quote of free) {
      const overlap = shared(span, quote.span) / Math.max(size, quote.span.end - quote.span.start);
      if (overlap >= 0.8 && overlap > (best?.overlap ?? 0)) best = { quote, overlap };
    }
    if (best) {
      free.delete(best.quote);
      const { gold } = best.quote;
      const right = gold.how === 'none' ? null : returned.speaker !== null && isRight(gold, returned.speaker);
      items.push({ file: article.file, text, gold, returned, full: gold.full, right });
      continue;
    }
    const ignored = quotes.filter(({ gold }) => gold.kind === 'ignore').reduce((n, q) => n + shared(span, q.span), 0);
    const doubled = /[“”"„]|``|''/.test(text.slice(Math.max(0, span.start - 2), span.end + 2));
    const inside = article.attributed.some(([start, end]) => shared(span, { start, end }) >= size * 0.8);
    if (ignored >= size / 2 || (!doubled && inside)) continue;
    items.push({
      file: article.file,
      text,
      gold: null,
      returned,
      full: wordsOf(text.slice(span.start, span.end)).length >= 4,
      right: null,
    });
  }
  for (const { gold } of free)
    items.push({ file: article.file, text, gold, returned: null, full: gold.full, right: null });
  return items;
}

const percent = (x: number): string => (100 * x).toFixed(1).padStart(6);

function summary(title: string, items: readonly Item[]): string[] {
  const gold = items.filter((i) => i.gold);
  const returned = items.filter((i) => i.returned);
  const found = gold.filter((i) => i.returned);
  const p = ratio(found.length, returned.length);
  const r = ratio(found.length, gold.length);
  const lines = [
    `${title}: ${gold.length} annotated, ${returned.length} returned`,
    `  detection    precision ${percent(p)}  recall ${percent(r)}  F1 ${percent(f1(p, r))}`,
    '  source           n  accuracy  precision  coverage',
  ];
  const scored = found.filter((i) => i.gold?.how !== 'none');
  for (const kind of ['all', 'named', 'coref', 'nominal'] as const) {
    const list = kind === 'all' ? scored : scored.filter((i) => i.gold?.how === kind);
    const named = list.filter((i) => i.returned?.speaker);
    const right = list.filter((i) => i.right).length;
    lines.push(
      `    ${kind.padEnd(8)}${String(list.length).padStart(6)}    ${percent(ratio(right, list.length))}     ${percent(ratio(right, named.length))}    ${percent(ratio(named.length, list.length))}`,
    );
  }
  const right = scored.filter((i) => i.right).length;
  const ep = ratio(right, returned.filter((i) => i.returned?.speaker && i.gold?.how !== 'none').length);
  const er = ratio(right, gold.filter((i) => i.gold?.how !== 'none').length);
  lines.push(`  end to end   precision ${percent(ep)}  recall ${percent(er)}  F1 ${percent(f1(ep, er))}`);
  return lines;
}

/** By rule: how often it fired on quotations whose source is known, and how often it was right. */
function byRule(items: readonly Item[]): string[] {
  const rules = new Map<string, { fired: number; right: number; none: number }>();
  for (const item of items) {
    if (!item.returned?.speaker || item.gold?.how === 'none') continue;
    for (const key of [
      item.returned.how,
      `${item.returned.how.split('/')[0]}/*`,
      `*/${item.returned.how.split('/')[1] ?? ''}`,
    ]) {
      const row = rules.get(key) ?? { fired: 0, right: 0, none: 0 };
      row.fired++;
      if (item.right) row.right++;
      if (!item.gold) row.none++;
      rules.set(key, row);
    }
  }
  const rows = [...rules].sort((a, b) => b[1].fired - a[1].fired);
  return [
    'rule                                    fired   right        no quotation',
    ...rows.map(
      ([rule, { fired, right, none }]) =>
        `${rule.padEnd(38)}${String(fired).padStart(7)} ${percent(ratio(right, fired))} % ${String(none).padStart(8)}`,
    ),
  ];
}

const BANDS = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01];

/** What was promised and what was seen, by band of confidence, with the 95 % interval of what was seen (Wilson). */
function bands(title: string, items: readonly Item[]): string[] {
  const scored = items.filter((i) => i.returned?.speaker && i.gold?.how !== 'none');
  const rows = [`${title.padEnd(16)}    n   promised    seen   95 % interval`];
  for (const [k, from] of BANDS.slice(0, -1).entries()) {
    const list = scored.filter((i) => {
      const c = i.returned?.confidence ?? 0;
      return c >= from && c < (BANDS[k + 1] ?? 1);
    });
    if (list.length === 0) continue;
    const seen = ratio(list.filter((i) => i.right).length, list.length);
    const promised = ratio(
      list.reduce((sum, i) => sum + (i.returned?.confidence ?? 0), 0),
      list.length,
    );
    const [low, high] = wilson(seen, list.length);
    rows.push(
      `  ${from.toFixed(2)} and more ${String(list.length).padStart(6)}   ${percent(promised)}  ${percent(seen)}   ${percent(low)} – ${percent(high)}`,
    );
  }
  return rows;
}

function wilson(share: number, n: number): [number, number] {
  const z = 1.96;
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return [middle - half, middle + half];
}

/** Reads every article of the folder and compares. */
export function readCorpus(dir: string): {
  items: Item[];
  bytes: number;
  seconds: number;
  entries: Map<string, Returned[]>;
} {
  const items: Item[] = [];
  const entries = new Map<string, Returned[]>();
  let bytes = 0;
  let seconds = 0;
  for (const line of readFileSync(join(dir, 'gold.jsonl'), 'utf8').split('\n')) {
    if (!line.trim()) continue;
    const article = JSON.parse(line) as GoldArticle;
    // Of the articles that weights are fitted on only the part that was kept apart is counted.
    if (basename(dir) === 'fit' && !isCounted(article.file)) continue;
    const text = readFileSync(join(dir, 'text', `${article.file}.txt`), 'utf8');
    const begin = performance.now();
    const own = entriesOf(text);
    seconds += (performance.now() - begin) / 1000;
    bytes += Buffer.byteLength(text);
    entries.set(article.file, own);
    items.push(...align(article, text, own));
  }
  return { items, bytes, seconds, entries };
}

/** Prints the figures of a corpus folder: by kind of source, by rule, and the curve. */
export function benchCorpus(dir: string): void {
  const { items, bytes, seconds } = readCorpus(dir);
  const lines = [
    ...summary(
      'Full quotations (four words or more)',
      items.filter((i) => i.full),
    ),
    ...summary(
      'Fragments',
      items.filter((i) => !i.full),
    ),
    '',
    ...byRule(items),
    '',
    ...bands(
      'full statements',
      items.filter((i) => i.full),
    ),
    ...bands(
      'fragments',
      items.filter((i) => !i.full),
    ),
    '',
    `${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(2)} s: ${(bytes / 1e6 / seconds).toFixed(1)} MB/s`,
  ];
  console.log(lines.join('\n'));
}

const clip = (s: string): string => s.replace(/\s+/g, ' ');

function printErrors(items: readonly Item[], count: number, wanted: string | undefined): void {
  const groups = new Map<string, Item[]>([
    ['not found', items.filter((i) => i.gold && !i.returned)],
    ['no quotation', items.filter((i) => i.returned && !i.gold)],
    ['wrong speaker', items.filter((i) => i.right === false && i.returned?.speaker)],
    ['no speaker', items.filter((i) => i.right === false && !i.returned?.speaker)],
  ]);
  for (const [title, all] of groups) {
    const list = wanted ? all.filter((i) => i.returned?.how.includes(wanted)) : all;
    console.log(`\n== ${title}: ${list.length}`);
    const step = Math.max(1, list.length / count);
    for (let k = 0; k < Math.min(count, list.length); k++) {
      const item = list[Math.floor(k * step)];
      const span = item?.returned ?? item?.gold;
      if (!item || !span) continue;
      const { file, text, gold, returned } = item;
      console.log(
        `${file.slice(0, 36)}@${span.start} ${gold ? `${gold.how} ${gold.accept?.join('|')}` : '-'} <- ${returned?.speaker ?? returned?.candidate} [${returned?.how}] ${item.full ? '' : 'frag'}`,
      );
      const inner = text.slice(span.start, span.end);
      console.log(
        `   …${clip(text.slice(Math.max(0, span.start - 330), span.start))}⟦${clip(inner.length > 120 ? `${inner.slice(0, 80)} … ${inner.slice(-30)}` : inner)}⟧${clip(text.slice(span.end, span.end + 150))}`,
      );
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [dir, ...flags] = process.argv.slice(2);
  if (!dir) {
    console.error('usage: node scripts/bench-corpus.ts DIR [--errors N] [--how RULE] [--jsonl FILE]');
    process.exit(2);
  }
  const flag = (name: string): string | undefined =>
    flags.includes(name) ? flags[flags.indexOf(name) + 1] : undefined;
  if (!flags.includes('--errors')) benchCorpus(dir);
  const { items, entries } = readCorpus(dir);
  const count = flag('--errors');
  if (count) printErrors(items, Number(count), flag('--how'));
  const out = flag('--jsonl');
  if (out) {
    const lines = [...entries].map(([file, quotes]) =>
      JSON.stringify({ file, quotes: quotes.map(({ start, end, speaker }) => ({ start, end, text: '', speaker })) }),
    );
    writeFileSync(out, `${lines.join('\n')}\n`);
  }
}
