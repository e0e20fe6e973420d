import { hash } from 'node:crypto';
import type { Paragraph, Quotation } from '../domain.ts';
import { paragraphAt } from './article/paragraphs.ts';
import { keepIds, type PublishedIds } from './ledger/kept-ids.ts';
import { placeOf, surroundingsOf } from './ledger/surroundings.ts';

/** A quotation about to get its id. */
export interface ToIdentify extends Pick<Quotation, 'where' | 'marked'> {
  /** The words of its stretches, a space between them. */
  readonly words: string;
  /** The same as files hold them. */
  readonly text: string;
  /** Whether a curator made it, by `add` or `split`. */
  readonly made?: boolean;
}

/**
 * The ids of an article's quotations: made from the article's name and the quotation's words, so that each stays the same
 * whatever is added, moved or read anew around it. Equal words in the same part of the article have ids made from the name
 * beside each as well, or another word of its sentence, where that is the same from the paragraphs around it, and in one
 * paragraph from the sentences that carry them and those around: so none takes another's place when one goes. What even so
 * cannot be told apart is numbered, and so are words of the story that its headline prints before it. Whatever was published
 * keeps the id that it was published with.
 */
export class QuotationIds {
  readonly #name: string;
  readonly #text: string;
  readonly #paragraphs: readonly Paragraph[];
  readonly #published: PublishedIds | null;
  readonly #taken = new Set<string>();
  /** For each key how often it was met: counting from one each time would take the square of that. */
  readonly #met = new Map<string, number>();

  /** `published` is what was published of the article before; null where nothing was. */
  constructor(name: string, text: string, paragraphs: readonly Paragraph[], published: PublishedIds | null = null) {
    this.#name = name;
    this.#text = text;
    this.#paragraphs = paragraphs;
    this.#published = published;
  }

  /** One id for each, none given before. */
  give(quotations: readonly ToIdentify[]): readonly string[] {
    const before = new Set(this.#taken);
    const own = this.#keys(quotations).map((key) => this.#free(key));
    if (this.#published === null) return own;
    const ids = keepIds(
      quotations.map(({ text, marked, made = false }, n) => ({
        id: own[n] as string,
        text,
        made,
        place: () => placeOf(surroundingsOf(this.#text, this.#paragraphs, marked)),
      })),
      this.#published,
      before,
    );
    for (const id of ids) this.#taken.add(id);
    return ids;
  }

  /** What each id is made from: of each quotation as little as tells it from the others. */
  #keys(quotations: readonly ToIdentify[]): readonly string[] {
    const keys: string[] = quotations.map((quotation) => this.#key(quotation));
    let alike = repeated(quotations.map(({ where }, n) => `${where}\n${keys[n]}`));
    for (const more of [this.#keyBeside, this.#keyAmid, this.#keyWithin, this.#keyAround]) {
      for (const n of alike) keys[n] = more.call(this, quotations[n] as ToIdentify);
      const still = repeated(alike.map((n) => keys[n] as string));
      alike = still.map((n) => alike[n] as number);
    }
    return keys;
  }

  /** Whether the quotation had this id beside equal words that went since. */
  wasCalled(id: string, quotation: ToIdentify): boolean {
    const keys = [this.#keyBeside, this.#keyAmid, this.#keyWithin, this.#keyAround].map((key) =>
      key.call(this, quotation),
    );
    return [...keys, `${this.#key(quotation)}\n2`].some((key) => id === idOf(key));
  }

  #key({ words }: ToIdentify): string {
    return keyOf(this.#name, words);
  }

  #keyBeside(quotation: ToIdentify): string {
    return `${this.#key(quotation)}\nbeside ${besideOf(this.#text, this.#paragraphs, quotation)}`;
  }

  #keyAmid(quotation: ToIdentify): string {
    return `${this.#keyBeside(quotation)}\namid ${amidOf(this.#text, this.#paragraphs, quotation)}`;
  }

  #keyWithin(quotation: ToIdentify): string {
    const { before, after } = surroundingsOf(this.#text, this.#paragraphs, quotation.marked);
    return `${this.#keyAmid(quotation)}\nwithin ${before.join(' ')}, ${after.join(' ')}`;
  }

  #keyAround(quotation: ToIdentify): string {
    const { above, below } = surroundingsOf(this.#text, this.#paragraphs, quotation.marked);
    return `${this.#keyWithin(quotation)}\naround ${above.join(' ')}, ${below.join(' ')}`;
  }

  #free(key: string): string {
    for (let nth = (this.#met.get(key) ?? 0) + 1; ; nth++) {
      this.#met.set(key, nth);
      const id = idOf(nth === 1 ? key : `${key}\n${nth}`);
      if (this.#taken.has(id)) continue;
      this.#taken.add(id);
      return id;
    }
  }
}

/** The places of those keys that are there more than once. */
function repeated(keys: readonly string[]): readonly number[] {
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return [...keys.keys()].filter((n) => (times.get(keys[n] as string) ?? 0) > 1);
}

const keyOf = (name: string, words: string): string => `${name}\n${words.replace(/\s+/gu, ' ').trim()}`;

/** The id of words that an article prints once; those of one quotation have a space between its stretches. */
export const idOfWords = (name: string, words: string): string => idOf(keyOf(name, words));

const idOf = (key: string): string => `q-${hash('sha256', key).slice(0, 8)}`;

/** So much on either side of a quotation stands beside it. */
const BESIDE = 90;

/** The name next to a quotation in its sentence, behind it rather than before; else the word that `drawn` draws. */
function besideOf(text: string, paragraphs: readonly Paragraph[], { marked }: ToIdentify): string {
  const start = marked[0]?.start ?? 0;
  const end = marked.at(-1)?.end ?? start;
  const first = paragraphs[paragraphAt(paragraphs, start)];
  const last = paragraphs[paragraphAt(paragraphs, Math.max(start, end - 1))];
  const after = text.slice(end, Math.min(last?.end ?? end, end + BESIDE)).split(/[.?!]\s|[“"«]/, 1)[0] ?? '';
  const above = text.slice(Math.max(first?.start ?? start, start - BESIDE), start);
  const before = above.split(/[.?!…]["”’»)]*\s/u).at(-1) ?? '';
  const name = /(?<=\s)\p{Lu}[\p{L}’'-]+/u;
  const named = name.exec(after)?.[0] ?? before.match(/\p{Lu}[\p{L}’'-]+/gu)?.at(-1);
  return named ?? drawn(`${before} ${after}`);
}

/** A word of the paragraph above and one of the paragraph below: a mended typo in its own changes neither. */
function amidOf(text: string, paragraphs: readonly Paragraph[], { marked }: ToIdentify): string {
  const at = paragraphAt(paragraphs, marked[0]?.start ?? 0);
  return [paragraphs[at - 1], paragraphs[at + 1]]
    .map((one) => (one ? drawn(text.slice(one.start, Math.min(one.end, one.start + 400))) : ''))
    .join(' ');
}

/** Of all words one, by lot: the one with the least digest. A change to any other word leaves it drawn. */
function drawn(words: string): string {
  let least = '';
  let word = '';
  for (const one of new Set(words.toLowerCase().match(/\p{L}{4,}/gu))) {
    const lot = hash('sha256', one);
    if (least === '' || lot < least) {
      least = lot;
      word = one;
    }
  }
  return word;
}
