import { foldWord, foldWords } from '../folding.ts';
import type { SearchManifest } from '../index/facts.ts';
import { spellingKey, transliterate } from '../transliteration.ts';
import type { Query } from './address.ts';
import { readDays } from './read-days.ts';
import type { SuggestionData } from './suggestions.ts';

/** What a question was taken to ask for. */
export interface Understood {
  /** The question with what it names as filters, and the rest as words. */
  readonly asked: Query;
  /** Whether anything but the words as typed is asked for. */
  readonly changed: boolean;
  /** Places of the speakers whose own words come first: those whom the words name, where they are no filter. */
  readonly first: readonly number[];
  /** The words to look for, where they are others than were typed: a name in its own script is looked for in Latin letters. */
  readonly searched: string | null;
}

/** What a question is framed with: asked for by nobody. */
const frame = new Set(
  'what when where who whom how why which did does do has have had is was were say says said saying tell told telling think thinks thought talk talked speak spoke about on of for the a an in to at by with his her their me quote quotes quotation quotations words statement statements anything ever'.split(
    ' ',
  ),
);
const speaking = /^(?:say|says|said|saying|tell|told|think|thinks|spoke|speak)$/;
/** Between two names or a name and the rest. */
const joining = new Set(
  'and or with the of by from in on at for about mr mrs ms sir lord lady dr president says said'.split(' '),
);

/** Short forms of offices that papers and readers use. */
const officeShort: Readonly<Record<string, string>> = {
  pm: 'prime minister',
  fm: 'foreign minister',
  mp: 'member of parliament',
  sec: 'secretary',
  gen: 'general',
  govt: 'government',
  gov: 'governor',
};

/** What else sides are called, where neither their name nor its beginning says it. */
const sideShort: Readonly<Record<string, readonly string[]>> = {
  'united kingdom': ['uk', 'britain', 'british', 'gb'],
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
};

/** A typed word with what it is compared by. */
interface Word {
  readonly typed: string;
  readonly parts: readonly string[];
}

/** Something named: by the words from `start` to `end`. */
interface Named {
  readonly kind: 'speaker' | 'office' | 'publisher' | 'side';
  readonly start: number;
  readonly end: number;
  /** Places of speakers; for papers and sides, their names. */
  readonly places: readonly number[];
  readonly value: string;
}

/**
 * Reads a question as people put it: “what did Lavrov say about Nato in December” asks for the speaker Sergei Lavrov, the
 * December there is, and the word “nato”. Names in any spelling that the site knows, in Cyrillic or Greek too; offices
 * (their holders), sides, papers with their short names, days and spans; question words are dropped. What stands between
 * quotation marks, and words behind a minus sign, are left as they are. A name alone is no filter: its bearer's words come
 * first, and what others say of them after. Changes nothing that was chosen before.
 */
export function understand(asked: Query, known: SuggestionData): Understood {
  const { kept, words } = takeApart(asked.words);
  let rest = words;
  const found: Named[] = [];
  const isFree = !asked.from && !asked.to;
  const days = isFree
    ? readDays(
        words.map(({ typed }) => typed),
        known.months,
        { language: known.language, dayFirst: !/^en-(?:US|PH)$/i.test(known.language) },
      )
    : null;
  const spans: (readonly [number, number])[] = days ? [[days.start, days.end]] : [];
  const isAsking = /^(?:what|who|when|where|how|why|did|does|has|which)$/.test(words[0]?.parts[0] ?? '');
  const asksSpeech = words.some(({ parts }) => speaking.test(parts[0] ?? ''));
  // “what did Lavrov say about Putin”: who is spoken about is no speaker.
  const verb = isAsking && asksSpeech ? words.findIndex(({ parts }) => speaking.test(parts[0] ?? '')) : -1;
  const about =
    verb === -1
      ? -1
      : words.findIndex(({ parts }, at) => at > verb && /^(?:about|on|of|against|to)$/.test(parts[0] ?? ''));
  for (let at = 0; at < words.length; at++) {
    if (about !== -1 && at > about && found.length > 0) break;
    if (spans.some(([start, end]) => at >= start && at < end)) continue;
    const named = nameAt(words, at, known, spans[0]?.[0] ?? words.length, { asksSpeech, alone: words.length });
    if (!named) continue;
    found.push(named);
    spans.push([named.start, named.end]);
    at = named.end - 1;
  }
  rest = words.filter((_, at) => !spans.some(([start, end]) => at >= start && at < end));
  const filtered = found.length > 0 || days !== null;
  if (isAsking || filtered)
    rest = rest.filter(
      ({ parts }) => !parts.every((part) => (filtered ? joining.has(part) || frame.has(part) : frame.has(part))),
    );
  const speakers = [...new Set(found.flatMap(({ places }) => places))];
  const idsOf = (places: readonly number[]) => places.map((place) => known.facts.speakers[place]?.[0] ?? '');
  const plain = [...rest.map(({ typed }) => transliterate(typed)), ...kept].join(' ').trim();
  const [only] = found;
  // A name, alone or among other words: the person's own words first, then those of others about them. Only a question, a
  // day, a paper, an office or a second name asks for no one else's.
  const isOwn = words.some(({ typed }, at) => only && at >= only.start && at < only.end && /(?:’|')s$/u.test(typed));
  if (found.length === 1 && only?.kind === 'speaker' && !days && !asksSpeech && !isAsking && !isOwn) {
    return { asked, changed: false, first: only.places, searched: latinName(words, kept, only, known) };
  }
  if (!filtered && !(isAsking && plain !== asked.words.trim()))
    return { asked, changed: false, first: [], searched: inLatin(asked.words) };
  const publishers = found.flatMap(({ kind, value }) => (kind === 'publisher' ? [value] : []));
  const sides = found.flatMap(({ kind, value }) => (kind === 'side' ? [value] : []));
  return {
    asked: {
      ...asked,
      words: plain,
      speakers: [...new Set([...asked.speakers, ...idsOf(speakers)])],
      publishers: [...new Set([...asked.publishers, ...publishers])],
      sides: [...new Set([...asked.sides, ...sides])],
      ...(days ? days.span : {}),
    },
    changed: true,
    first: [],
    searched: null,
  };
}

/** Words in another script as they are looked for; null where nothing changes. */
const inLatin = (typed: string): string | null => {
  const latin = typed.split(/(\s+)/).map(transliterate).join('');
  return latin === typed ? null : latin;
};

/** The words with the name of whoever is meant as the site spells it; null where they are typed so. */
function latinName(
  words: readonly Word[],
  kept: readonly string[],
  { places, start, end }: Named,
  known: SuggestionData,
): string | null {
  const parts = words.slice(start, end).flatMap((word) => word.parts);
  const names = places.map((place) => known.facts.speakers[place]?.[1] ?? '');
  const own = foldWords(names.join(' '));
  const isOwn = parts.every((part) => own.includes(part));
  const name = isOwn ? words.slice(start, end).map(({ typed }) => typed) : [names[0]?.split(/\s+/).at(-1) ?? ''];
  const typed = [...words.map((word) => word.typed), ...kept].join(' ');
  const latin = [
    ...words.slice(0, start).map((word) => word.typed),
    ...name,
    ...words.slice(end).map((word) => word.typed),
  ].map(transliterate);
  const searched = [...latin, ...kept].join(' ');
  return searched === typed ? null : searched;
}

/** Parts what is to be found as it stands, phrases and words left out, from the words that may mean something else. */
function takeApart(typed: string): { readonly kept: readonly string[]; readonly words: readonly Word[] } {
  const kept: string[] = [];
  const rest = typed
    .replace(/-?["“”„«»][^"“”„«»]+["“”„«»]/gu, (phrase) => {
      kept.push(phrase);
      return ' ';
    })
    .replace(/(?<=^|\s)[-−](?=[\p{L}\p{N}])\S+/gu, (word) => {
      kept.push(word);
      return ' ';
    });
  const words = rest
    .split(/\s+/)
    .filter(Boolean)
    .map((word): Word => {
      const bare = word.replace(/(?:’|')s$/u, '');
      return { typed: word, parts: foldWords(transliterate(bare)) };
    });
  return { kept, words };
}

/** The longest run of words from `at` that names a speaker, the holders of an office, a paper or a side. */
function nameAt(
  words: readonly Word[],
  at: number,
  known: SuggestionData,
  limit: number,
  { asksSpeech, alone }: { readonly asksSpeech: boolean; readonly alone: number },
): Named | null {
  const stop = at < limit ? limit : words.length;
  for (let end = Math.min(stop, at + 6); end > at; end--) {
    const parts = words.slice(at, end).flatMap((word) => word.parts);
    const typed = words.slice(at, end).map((word) => word.typed);
    if (parts.length === 0) continue;
    const all = { start: at, end, value: '' };
    const paper = paperNamed(parts, typed, known.facts, end - at === alone);
    if (paper !== null) return { ...all, kind: 'publisher', places: [], value: paper };
    const speakers = speakersNamed(parts, typed, known);
    if (speakers.length > 0) return { ...all, kind: 'speaker', places: speakers };
    const holders = holdersOf(parts, known.facts);
    if (holders.length > 0) return { ...all, kind: 'office', places: holders };
    const side = asksSpeech
      ? known.facts.sides.find(
          (name) =>
            same(foldWords(name), withoutArticle(parts)) || (end - at === 1 && isSide(parts.at(-1) ?? '', name)),
        )
      : undefined;
    if (side !== undefined) return { ...all, kind: 'side', places: [], value: side };
  }
  return null;
}

/** The same words, or, where they are long enough to tell, words that are the same in Latin letters of another custom. */
const spelt = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length &&
  a.every((part, n) => part === b[n] || (part.length >= 5 && spellingKey(part) === spellingKey(b[n] ?? '')));
const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((part, n) => part === b[n]);
const withoutArticle = (parts: readonly string[]): readonly string[] => (parts[0] === 'the' ? parts.slice(1) : parts);

/** A paper by its name, with or without its article, or by a short form: “FT” of Financial Times, “ITV” of ITV News. */
function paperNamed(
  parts: readonly string[],
  typed: readonly string[],
  { publishers }: SearchManifest,
  isAll: boolean,
): string | null {
  for (const publisher of publishers) {
    const name = foldWords(publisher);
    const bare = withoutArticle(name);
    // “independent” in a sentence is a word; with its article, its capital, or alone it is the paper.
    const meant = isAll || parts[0] === 'the' || /^\p{Lu}/u.test(typed[0] ?? '') || bare.length > 1;
    if (same(withoutArticle(parts), bare) && meant) return publisher;
    const [word = ''] = parts;
    if (parts.length !== 1 || word.length < 2) continue;
    const initials = bare.map((part) => part[0]).join('');
    const shown = isAll || typed[0] === typed[0]?.toUpperCase();
    if (bare.length > 1 && word === initials && shown) return publisher;
    const short = bare.filter((part) => !/^(?:news|newspaper|online|uk|com|tv|co)$/.test(part));
    if (short.length === 1 && bare.length > 1 && word === short[0]) return publisher;
  }
  return null;
}

/** Words that name somebody only as part of a whole name. */
const commonNames = new Set(
  'may will mark rose grant dean pope king bush black brown white green young wood us uk un eu day long march hope grace joy faith victor bill rich major bishop sir lord house law bank west north south east'.split(
    ' ',
  ),
);

/** Speakers whose name these words are: the whole, a surname, or a spelling that people.yaml lists. */
function speakersNamed(
  parts: readonly string[],
  typed: readonly string[],
  { facts }: SuggestionData,
): readonly number[] {
  const isCommon = parts.length === 1 && commonNames.has(parts[0] ?? '') && !/^\p{Lu}/u.test(typed[0] ?? '');
  if (isCommon || parts.every((part) => part.length < 2 || (frame.has(part) && parts.length === 1))) return [];
  const asked = withoutArticle(parts);
  return facts.speakers.flatMap(([, name, , , spellings], place) => {
    const fits = [name, ...spellings].some((spelling) => {
      const own = withoutArticle(foldWords(spelling));
      if (spelt(own, asked)) return true;
      // A body or an unnamed source has no surname: “office” is none of “a Foreign Office spokesman”.
      const isPerson =
        own.length > 1 &&
        spelling
          .split(/\s+/)
          .every(
            (word) =>
              /^[\p{Lu}\p{Lo}'’]/u.test(word) || /^(?:de|del|van|von|bin|al|el|la|le|du|da|di|der|den)$/.test(word),
          );
      return (
        isPerson && asked.length < own.length && spelt(own.slice(-asked.length), asked) && (asked[0]?.length ?? 0) > 1
      );
    });
    return fits ? [place] : [];
  });
}

/** Those whose office these words are: all of its words in order, begun as typed; its short form; or its side before it. */
function holdersOf(parts: readonly string[], facts: SearchManifest): readonly number[] {
  const asked = parts.flatMap((part) => (officeShort[part] ?? part).split(' ')).filter((part) => part !== 'the');
  const solid = asked.filter((part) => !joining.has(part) && !frame.has(part));
  if (solid.length === 0) return [];
  return facts.speakers.flatMap(([, , role, side], place) => {
    const office = foldWords(role);
    if (office.length === 0) return [];
    const sideName = facts.sides[side] ?? '';
    const rest = solid.filter((part) => !isSide(part, sideName));
    const says = (part: string) =>
      office.findIndex((own) => own === part || (part.length >= 3 && own.startsWith(part)));
    const places = rest.map(says);
    if (rest.length === 0 || places.includes(-1)) return [];
    if (places.some((at, n) => n > 0 && at <= (places[n - 1] ?? -1))) return [];
    // The last word of an office says what it is: without it only a mark of its own (MI6) names it.
    const head = office.findLastIndex((own) => !joining.has(own));
    const isWhole =
      places.at(-1) === head && (rest.length > 1 || office.filter((own) => !joining.has(own)).length === 1);
    const isMark = rest.length === 1 && /\d/.test(rest[0] ?? '');
    // A deputy or a shadow is another office than the one asked for.
    const extra = office.filter(
      (own, at) => !places.includes(at) && /^(?:deputy|shadow|former|assistant|vice|acting|junior|ex|under)$/.test(own),
    );
    return (isWhole && extra.length === 0) || isMark ? [place] : [];
  });
}

/** “russian” of Russia, “uk” and “british” of United Kingdom. */
function isSide(part: string, side: string): boolean {
  if (sideShort[side.toLowerCase()]?.includes(part)) return true;
  return foldWords(side).some((own) => {
    const root = Math.max(4, own.length - 2);
    return part === own || (part.length >= root && own.length >= 4 && part.slice(0, root) === own.slice(0, root));
  });
}

/** The names a question may be corrected towards, folded. */
export function namesKnown({ facts }: SuggestionData): readonly string[] {
  return [
    ...new Set(
      facts.speakers
        .flatMap(([, name, , , spellings]) => [name, ...spellings].flatMap((spelling) => spelling.split(/\s+/)))
        .map(foldWord),
    ),
  ].filter((word) => word.length > 2);
}
