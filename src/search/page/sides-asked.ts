import { foldWords } from '../folding.ts';
import type { SearchManifest } from '../index/facts.ts';
import type { Query } from './address.ts';
import { joining, soft } from './question-words.ts';
import type { SuggestionData } from './suggestions.ts';
import type { Word } from './typed-words.ts';
import { same, takeApart, withoutArticle } from './typed-words.ts';

/** What else sides are called, where neither their name nor its beginning says it. */
const sideShort: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'united kingdom': ['uk', 'britain', 'british', 'briton', 'brit', 'gb'],
    'united states': ['us', 'usa', 'america', 'american'],
    'european union': ['eu', 'european', 'europe'],
    'united nations': ['un'],
    germany: ['german'],
    france: ['french'],
    china: ['chinese'],
    turkey: ['turkish'],
    poland: ['polish'],
    ireland: ['irish'],
    spain: ['spanish'],
    scotland: ['scottish'],
    wales: ['welsh'],
  }),
);

/** Where governments sit: in “what did Moscow say” the city speaks for its country. */
const capitals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    moscow: 'russia',
    london: 'united kingdom',
    westminster: 'united kingdom',
    washington: 'united states',
    kyiv: 'ukraine',
    kiev: 'ukraine',
    berlin: 'germany',
    paris: 'france',
    beijing: 'china',
    minsk: 'belarus',
    ankara: 'turkey',
    warsaw: 'poland',
    brussels: 'european union',
    tehran: 'iran',
    delhi: 'india',
    tokyo: 'japan',
    jerusalem: 'israel',
  }),
);

/** A side, or a part of one, and what asks for the words of those who speak for it. */
export interface Side {
  readonly name: string;
  readonly filter: Pick<Query, 'sides' | 'speakers'>;
}

/** The side or the part of one that the words name and nothing else: “Americans”, “the opposition”; null for none. */
export function sideAlone(typed: string, { facts }: SuggestionData): Side | null {
  const { kept, words } = takeApart(typed);
  const isOffice = (part: string) => /^(?:president|leader|minister|head|chief|boss)$/.test(part);
  const parts = withoutArticle(
    words.flatMap((word) => word.parts).filter((part) => isOffice(part) || (!joining.has(part) && !soft.has(part))),
  );
  if (kept.length > 0 || parts.length === 0) return null;
  const side = facts.sides.find(
    (name) => same(foldWords(name), parts) || (parts.length === 1 && isSide(parts[0] ?? '', name)),
  );
  if (side !== undefined) return { name: side, filter: { sides: [side], speakers: [] } };
  const part = partNamed(parts, facts);
  return part === null ? null : { name: part, filter: { sides: [part], speakers: [] } };
}

/** The part of a side that the words name: “UK opposition”, “the opposition”; null for none. */
export function partNamed(parts: readonly string[], facts: SearchManifest): string | null {
  for (const [place, part] of Object.entries(facts.parts)) {
    const side = facts.sides[facts.speakers[Number(place)]?.side ?? -1] ?? '';
    const without = (words: readonly string[]) => words.filter((word) => !isSide(word, side));
    const own = without(foldWords(part));
    if (own.length > 0 && same(own, without(withoutArticle(parts)))) return part;
  }
  return null;
}

/** What the address calls those who speak for a side and for no part of it. */
export const governmentOf = (side: string): string => `${side} government`;

/** Whether anybody speaks for a part of a side: its opposition is no government. */
export const hasParts = (side: string, { parts, sides, speakers }: SearchManifest): boolean =>
  speakers.some((speaker, place) => sides[speaker.side] === side && parts[place] !== undefined);

/** Places of those who speak for a side, for the part of one, or for its government. */
export function membersOf(value: string, { parts, sides, speakers }: SearchManifest): readonly number[] {
  return speakers.flatMap(({ side }, place) => {
    const [name = '', part = ''] = [sides[side], parts[place]];
    return value === name || value === part || (part === '' && value === governmentOf(name)) ? [place] : [];
  });
}

/** Whether a country beside an office is none that its holders speak for: “the Ukrainian president” is not Russia's. */
export function isOfAnother(
  words: readonly Word[],
  at: number,
  end: number,
  holders: readonly number[],
  { sides, speakers }: SearchManifest,
): boolean {
  const own = holders.flatMap((place) => sides[speakers[place]?.side ?? -1] ?? []);
  const isCountry = ({ typed, parts: [part = ''] }: Word) =>
    sides.some((side) => isSide(part, side)) ||
    [...sideShort.keys(), ...capitals.values()].some((name) => isSide(part, name)) ||
    capitals.has(part) ||
    /^\p{L}+(?:ian|ish|ese|ean)$|^(?:french|dutch|greek|swiss|czech|thai|iraqi|israeli|pakistani|saudi|afghan|mexican|german)$/iu.test(
      typed,
    );
  const isOthers = (word: Word | undefined) =>
    word !== undefined && isCountry(word) && !own.some((side) => isSide(word.parts[0] ?? '', side));
  if (isOthers(words[at - 1])) return true;
  const of = words.findIndex(({ parts: [part = ''] }, place) => place >= end - 1 && /^(?:of|for)$/.test(part));
  if (of === -1 || of > end) return false;
  return isOthers(words[words[of + 1]?.parts[0] === 'the' ? of + 2 : of + 1]);
}

/** The side that these words, so many as typed, name: by its name, as its people are called, or by its capital. */
export const sideNamed = (parts: readonly string[], typed: number, { sides }: SearchManifest): string | undefined =>
  sides.find(
    (name) =>
      same(foldWords(name), withoutArticle(parts)) ||
      (typed === 1 && isSide(parts.at(-1) ?? '', name)) ||
      (typed === 2 && parts[0] === 'the' && isSide(parts[1] ?? '', name)) ||
      capitals.get(withoutArticle(parts).join(' ')) === name.toLowerCase(),
  );

/** “labour” in “Labour's defence spokesman” as the part of a side that it is: the opposition. */
export function partyPart(part: string, { speakers, sides, parts }: SearchManifest): string {
  const place = speakers.findIndex(({ name }, at) => parts[at] !== undefined && same(foldWords(name), [part]));
  const side = sides[speakers[place]?.side ?? -1] ?? '';
  const own = foldWords(parts[place] ?? '').filter((word) => !isSide(word, side));
  return own.length === 1 ? (own[0] ?? part) : part;
}

/** “russian” of Russia, “uk” and “british” of United Kingdom. */
export function isSide(part: string, side: string): boolean {
  const short = sideShort.get(side.toLowerCase());
  if (short?.includes(part) || short?.includes(part.replace(/(?<=\p{L}{3})s$/u, ''))) return true;
  const own = foldWords(side);
  // “russian” begins as “Russia” does; of a name of several words a beginning says nothing: “states” is no “statement”.
  const [only = ''] = own;
  const root = Math.max(4, only.length - 2);
  if (own.length === 1 && part.length >= root && only.length >= 4 && part.length <= only.length + 4)
    return part.slice(0, root) === only.slice(0, root);
  return own.includes(part) && !joining.has(part);
}
