import type { AddedQuotation, Correction } from '../../schema.ts';
import type { DetectedQuotations } from '../quotations/index.ts';
import { findFurtherHolders, findRepeats } from '../quotations/repeats.ts';
import { disagreements, isOnly, type Placed, repeated } from './agreement.ts';
import type { CorrectedArticle, Corrigible } from './corrigible.ts';
import { type CorrectionFinding, fitsNothing, type Move, notNeeded } from './finding.ts';
import { addQuotation, freePlaces, inOrder, mergeQuotations, splitQuotation, type Unfit } from './making.ts';
import { isOnlyText, type Manner, publishedWords, sayMissing } from './missing.ts';
import { targetOf } from './target.ts';
import { beginsWith, clip, holds } from './words.ts';

/**
 * What a curator knows better than the parser. First which quotations there are (`add`, `merge`, `split`, `kind`), before
 * the parser says who speaks each, so that it reads the article with them; then `speaker`, `said` and `drop`, after it
 * (`settle-fields.ts`), so that a correction of one moves no other. A correction that fits nothing is an error: none is lost in
 * silence.
 */

/** The corrections with the quotation that each is about. */
export interface Corrections {
  readonly found: DetectedQuotations;
  readonly items: readonly Corrigible[];
  /** For each quotation the corrections of its fields, by their places in the list. */
  readonly fields: ReadonlyMap<string, readonly Placed[]>;
  /** The quotations that are kept apart from equal ones in other articles. */
  readonly apart: ReadonlySet<string>;
  readonly findings: readonly CorrectionFinding[];
  readonly moves: readonly Move[];
}

type Split = Correction & { readonly quotation: string; readonly split: string };
type Merge = Correction & { readonly quotation: string; readonly merge: string };
type Named = Exclude<Correction, AddedQuotation>;

/** Settles which quotations there are, and which correction is about which. */
export function settleQuotations(
  article: CorrectedArticle,
  found: DetectedQuotations,
  ids: readonly string[],
  corrections: readonly Correction[],
  parted: readonly string[] = [],
): Corrections {
  const settling = new Settling(article, found, ids);
  // In the order of the list: what one adds or parts, a later one may be about.
  for (const [index, correction] of corrections.entries()) {
    if ('add' in correction) settling.add(index, correction);
    else if (correction.split !== undefined) settling.split(index, correction as Split);
    else if (correction.merge !== undefined) settling.merge(index, correction as Merge);
  }
  const failed = new Set(settling.findings.flatMap(({ severity, index }) => (severity === 'error' ? [index] : [])));
  const open = corrections.filter((_, index) => failed.has(index));
  for (const [index, correction] of corrections.entries()) {
    if (!('add' in correction) && correction.merge === undefined && correction.split === undefined)
      settling.correct(index, correction, open);
  }
  settling.agree();
  const apart = settling.keepApart(parted);
  const { items, fields, findings, moves } = settling;
  return { found: detected(article.text, found, items), items, fields, apart, findings, moves };
}

/** The quotations with what was made of them; `found` itself where nothing was. */
function detected(text: string, found: DetectedQuotations, items: readonly Corrigible[]): DetectedQuotations {
  const quotations = items.map(({ quotation }) => quotation);
  if (items.length === found.quotations.length && quotations.every((one, n) => one === found.quotations[n]))
    return found;
  const repeats = findRepeats(text, quotations);
  return {
    quotations,
    repeats,
    again: findFurtherHolders(text, quotations, repeats),
    unfinished: new Set(items.flatMap((item, n) => (item.unfinished ? [n] : []))),
  };
}

/** The quotations of one article while its corrections are taken, one after the other. */
class Settling {
  readonly fields = new Map<string, readonly Placed[]>();
  readonly findings: CorrectionFinding[] = [];
  readonly moves: Move[] = [];
  readonly #article: CorrectedArticle;
  #items: readonly Corrigible[];

  constructor(article: CorrectedArticle, found: DetectedQuotations, ids: readonly string[]) {
    this.#article = article;
    this.#items = found.quotations.map((quotation, n) => ({
      quotation,
      id: ids[n] as string,
      text: article.wordsOf(quotation),
      unfinished: found.unfinished.has(n),
      absorbed: [],
    }));
  }

  get items(): readonly Corrigible[] {
    return this.#items;
  }

  /** Words that the parser took for none. */
  add(index: number, correction: AddedQuotation): void {
    const { add } = correction;
    const again = this.#items.find(
      ({ quotation, text }) => quotation.where === 'body' && beginsWith(text, add) && beginsWith(add, text),
    );
    // Equal words beside it that are read as none are those to add.
    if (again && freePlaces(this.#article, this.#items, add).length === 0) {
      const { add: _, ...fields } = correction;
      if (fields.speaker === undefined && fields.said === undefined && fields.kind === undefined)
        this.findings.push(notNeeded(index, `“${clip(again.text)}” is found without it`));
      // A correction of what was found, which may be needless as such.
      else this.#take(again, index, { quotation: again.id, ...fields });
      return;
    }
    const added = addQuotation(this.#article, this.#items, correction);
    if ('message' in added) {
      this.#refuse(index, 'add', add, added);
      return;
    }
    this.#replace([], [added]);
    this.#take(added, index, correction);
  }

  /** Words of two that the parser took for one's. */
  split(index: number, correction: Split): void {
    const { split, quotation: name } = correction;
    const whole = targetOf(name, this.#items, this.#article);
    const parts = whole.kind === 'one' ? splitQuotation(this.#article, whole.item, split) : null;
    const already = this.#items.find(({ text }) => beginsWith(text, split));
    // Words that another one begins with may stand in this one as well: then it is parted.
    if ((parts === null || 'message' in parts) && already && (whole.kind !== 'one' || whole.item !== already)) {
      this.findings.push(notNeeded(index, `“${clip(already.text)}” is a quotation of its own`));
      if (whole.kind === 'one') this.#take(whole.item, index, correction);
      return;
    }
    const item = this.#named(index, 'quotation', name, correction.because, 'first half');
    if (!item || parts === null) return;
    if ('message' in parts) {
      this.#refuse(index, 'split', split, parts);
      return;
    }
    this.#replace([item], parts);
    this.#take(item, index, correction);
  }

  /** Words of one that the parser took for two's. */
  merge(index: number, correction: Merge): void {
    const { merge, because } = correction;
    const item = this.#named(index, 'quotation', correction.quotation, because);
    if (!item) return;
    const other = targetOf(merge, this.#items, this.#article);
    const words = publishedWords(merge, this.#article) ?? merge;
    if (other.kind !== 'one' ? holds(item.text, words) : other.item === item) {
      this.findings.push(notNeeded(index, `“${clip(item.text)}” holds both`));
      this.#take(item, index, correction);
      return;
    }
    const second = this.#named(index, 'merge', merge, because);
    if (!second) return;
    const merged = mergeQuotations(this.#article, item, second);
    this.#replace([item, second], [merged]);
    this.#take(merged, index, correction);
    const earlier = this.fields.get(second.id) ?? [];
    this.fields.delete(second.id);
    for (const [n, each] of earlier) this.#take(merged, n, each);
  }

  /** A correction of what a quotation is or who speaks it. `open` are those of the list that could not be carried out. */
  correct(index: number, correction: Named, open: readonly Correction[]): void {
    const { quotation: name, because } = correction;
    const target = targetOf(name, this.#items, this.#article);
    const words = publishedWords(name, this.#article) ?? name;
    if (target.kind === 'none' && correction.drop && isOnlyText(name, this.#article, this.#items)) {
      this.findings.push(notNeeded(index, `“${clip(words)}” is no quotation any more`));
      return;
    }
    // What was parted or joined is not so yet: a correction of a half would pass to the whole.
    const isOpen = open.some((one) => !('add' in one) || beginsWith(one.add, words) || beginsWith(words, one.add));
    const item = this.#named(index, 'quotation', name, because, isOpen ? 'later' : 'whole');
    if (item) this.#take(item, index, correction);
  }

  /** Looks at what the corrections of each quotation say together, and settles its kind. */
  agree(): void {
    for (const item of this.#items) {
      const own = this.fields.get(item.id);
      if (!own) continue;
      this.findings.push(...disagreements(own));
      for (const index of repeated(own))
        this.findings.push(notNeeded(index, 'another one says the same of this quotation'));
      this.#settleKind(item, own);
    }
  }

  #settleKind(item: Corrigible, own: readonly Placed[]): void {
    const kind = own.findLast(([, correction]) => correction.kind !== undefined)?.[1].kind;
    const spoken = own.some(([, correction]) => typeof correction.speaker === 'string');
    // That words are nobody's is asked about, so it can be settled.
    if (kind === 'statement' && kind === item.quotation.kind && isOnly(own, 'kind')) {
      for (const [index] of own)
        this.findings.push(notNeeded(index, `“${clip(item.text)}” is read as a ${kind} without it`));
    }
    // Words of somebody are a statement, whatever they looked like.
    const wanted = kind ?? (spoken ? 'statement' : item.quotation.kind);
    if (wanted !== item.quotation.kind) item.quotation = { ...item.quotation, kind: wanted, kindRule: undefined };
  }

  /** The quotations named as other ones than equal words elsewhere. */
  keepApart(names: readonly string[]): ReadonlySet<string> {
    const apart = new Set<string>();
    for (const [index, name] of names.entries()) {
      const target = targetOf(name, this.#items, this.#article);
      if (target.kind === 'one') {
        apart.add(target.item.id);
        continue;
      }
      const { message, to } = sayMissing(target, name, this.#article, this.#items, undefined);
      if (to !== null) this.moves.push({ key: 'apart', from: name, to });
      this.findings.push({ ...fitsNothing(index, message), list: 'apart' });
    }
    return apart;
  }

  #take({ id }: Corrigible, index: number, correction: Correction): void {
    this.fields.set(id, [...(this.fields.get(id) ?? []), [index, correction]]);
  }

  #replace(old: readonly Corrigible[], made: readonly Corrigible[]): void {
    this.#items = inOrder([...this.#items.filter((item) => !old.includes(item)), ...made]);
  }

  #refuse(index: number, key: Move['key'], from: string, { message, to }: Unfit): void {
    this.findings.push(fitsNothing(index, message));
    if (to !== null) this.moves.push({ key, from, to });
  }

  /** The quotation of this name; says so where there is none, or more than one. */
  #named(
    index: number,
    key: Move['key'],
    name: string,
    because: string | undefined,
    manner: Manner = 'whole',
  ): Corrigible | null {
    const target = targetOf(name, this.#items, this.#article);
    if (target.kind === 'one') return target.item;
    const { message, to } = sayMissing(target, name, this.#article, this.#items, because, manner);
    if (to !== null) this.moves.push({ key, from: name, to });
    const code = target.kind === 'several' ? 'correction-fits-several' : 'correction-fits-nothing';
    this.findings.push({ code, severity: 'error', index, message });
    return null;
  }
}
