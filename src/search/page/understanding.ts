import type { DaySpan } from '../../edtf.ts';
import { foldWord, foldWords } from '../folding.ts';
import type { SearchManifest } from '../index/facts.ts';
import { spellingKey, transliterate } from '../transliteration.ts';
import type { Query } from './address.ts';
import { inEnglish } from './in-english.ts';
import { readDays } from './read-days.ts';
import { correct } from './spelling.ts';
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
  /** Whether the reader is to be told of that; not where only a title was left out. */
  readonly respelt: boolean;
}

/** What a question is framed with: asked for by nobody. */
const frame = new Set(
  'what when where who whom how why which did do does has have had is was were are be been want wants wanted believe believes believed propose proposes proposed expect expects expected say says said saying tell told telling think thinks thought talk talked speak spoke about on of for from the a an in to at by with his her their me quote quotes quoted quotation quotations words statement statements speech speeches remark remarks comment comments commented interview interviews respond responded react reacted reply replied mention mentioned mentions mentioning happen happened happening anything everything something ever all any every anyone anybody someone somebody there'.split(
    ' ',
  ),
);
/** What says how an answer is wanted, or what was done with words: left out of a question where nothing is found with it. */
const soft = new Set(
  'minister ministers diplomat diplomats threaten threatens threatened urge urges urged demand demands demanded discuss discussed oppose opposes opposed support supports supported latest newest earliest oldest recent new news today now most more first last best top main key early late mid reaction reactions response responses replies position view views opinion opinions stance attitude line warn warned warns warning claim claimed claims accuse accused deny denied ask asked call called answer answered promise promised according report reports reported reporting published publish article articles paper newspaper website story stories coverage meet met meeting official officials government politician politicians leader leaders man woman people person head chief boss please show find give list search get this that these those it its they them he him she we our you your i my and or not many much some week month year day days time there still already exactly'.split(
    ' ',
  ),
);
/** The word that a question begins with. */
const asking = /^(?:what|who|when|where|how|why|did|does|has|which)$/;
const speaking =
  /^(?:say|says|said|saying|tell|told|think|thinks|thought|want|wants|wanted|believe|believes|believed|expect|expects|expected|propose|proposes|proposed|spoke|speak|quoted|comment|commented|respond|responded|react|reacted)$/;
/** What somebody says, as a thing: “quotes by Lima”, “the Harbour Board’s statements”. */
const speech = /^(?:quotes?|quotations?|statements?|speech|speeches|remarks?|comments?|interviews?|words|everything)$/;
/** What a side has on something: “the German position on gas” asks for the words of those who speak for Germany. */
const stance =
  /^(?:reactions?|responses?|repl(?:y|ies)|answers?|views?|positions?|stance|opinions?|line|warnings?|demands?|claims?)$/;
const isStance = (part: string): boolean => stance.test(part) || speech.test(part);
/** What somebody does by speaking, right after “who”: “who warned of floods” asks for words on floods. */
const reporting =
  /^(?:warn|warned|warns|claimed|claims|accused|accuses|denied|denies|threatened|threatens|urged|urges|demanded|demands|promised|promises|asked|asks|called|calls|reported|reports|announced|insisted|insists|admitted|suggested|argued|described|stressed|rejected|predicted|vowed|pledged)$/;
/** What those say who have no name: “anonymous quotes”, “sources without a name”. */
const nameless =
  /(?<=^|\s)(?:(?:anonymous|unnamed|unattributed|unidentified|unknown) (?:sources?|officials?|speakers?|voices?|quot(?:es?|ations?)|words|remarks?|statements?)|(?:sources?|speakers?|quot(?:es?|ations?)) without (?:a )?names?)(?=\s|$)/;
/** The same where it is asked who they are: “who is not named”, or nothing else is: “anonymous”. */
const isNameless =
  /^(?:who (?:is|was|are|were) )?(?:anonymous|unnamed|unattributed|unidentified|not (?:named|identified))$/;
/** Before a name and no part of it. */
const courtesy = new Set('mr mrs ms miss sir dame lord lady dr prof professor'.split(' '));
/** Between two names or a name and the rest. */
const joining = new Set(
  'and or with the of by from in on at for about as vs versus v against mr mrs ms sir lord lady dr president says said'.split(
    ' ',
  ),
);

/** Between two who are both asked for. */
const both = /^(?:and|or|vs?\.?|versus|&|both)$/i;

/** Short forms of offices that papers and readers use. */
const officeShort: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pm: 'prime minister',
    fm: 'foreign minister',
    mp: 'member of parliament',
    sec: 'secretary',
    gen: 'general',
    govt: 'government',
    gov: 'governor',
    defense: 'defence',
    head: 'chief',
    boss: 'chief',
    spies: 'spy',
    spook: 'spy',
    spooks: 'spy',
    secretaries: 'secretary',
    deputies: 'deputy',
    spymaster: 'spy chief',
    spokesperson: 'spokesman',
    spokeswoman: 'spokesman',
    anonymous: 'unnamed',
    unidentified: 'unnamed',
  }),
);
/** Offices that lead a country or a body, for “the Russian leader”, “Nato’s chief”. */
const leading = /^(?:president|prime minister|secretary general|chancellor|taoiseach|premier|pope|king|queen)$/;
/** Services whose heads are spies to everybody else. */
const spies = new Set('gchq cia fsb svr gru sis mossad intelligence'.split(' '));
/** What tells an office from the one it is next to. */
const lesser = /^(?:deputy|shadow|former|assistant|vice|acting|junior|ex|under)$/;

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
  /** Where the name of a speaker itself stands, in a run that may hold an office or “Mr” besides. */
  readonly name?: readonly [start: number, end: number];
  /** When they held the office, where they held others besides. */
  readonly days?: DaySpan;
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
  const words = inEnglish(asked.words, known.language);
  const without = withMinus(words, known);
  if (without !== words) return { ...read({ ...asked, words: without }, known), changed: true };
  const understood = read({ ...asked, words }, known);
  return words === asked.words || understood.changed ? understood : read(asked, known);
}

const exceptFor =
  /(?<=\S)\s+(?:but not|except(?: for| from)?|excluding|apart from|other than)\s+((?:\p{Lu}\S*\s+)?[\p{L}\p{N}]\S*)$/u;
/** “Lima not Hale”, “"the harbour" not Hale”; “do not need” leaves nothing out. */
const notLast = /(?<=(\S+))\s+(?:not|NOT)\s+((?:\p{Lu}\S*\s+)?[\p{L}\p{N}]\S*)$/u;
/** “Lima, but not in November”, “outside December 2021”. */
const notThen =
  /,?\s+(?:but )?(?:not|never|except(?: for| from)?|excluding|apart from|other than|outside)(?: of)?(?: (?:in|on|during|the))*\s+(\p{N}*[\p{L}\p{N}]+(?: [\p{L}\p{N}]+){0,3})$/iu;
const auxiliary =
  /^(?:do|does|did|is|are|was|were|be|been|has|have|had|will|would|can|could|shall|should|may|might|must|i|we|they|you|he|she|it|but|and|or|if|about)$/i;

/** What is to be left out by a word of English, behind a minus sign: “sanctions except Lima” is “sanctions -Lima”. */
function withMinus(typed: string, known: SuggestionData): string {
  const minus = (words: string) => (/\s/.test(words) ? ` -"${words}"` : ` -${words}`);
  const dated = typed.replace(notThen, (all, words: string) =>
    daysAlone(words.split(/\s+/), known) ? minus(words) : all,
  );
  const plain = dated.replace(exceptFor, (_, words: string) => minus(words));
  return plain.replace(notLast, (all, before: string, words: string) => {
    const isName = /^\p{Lu}/u.test(words) || /^\p{Lu}|["”»]$/u.test(before);
    return isName && !auxiliary.test(before) ? minus(words) : all;
  });
}

/** The days that words name, and nothing else; null where they name none. */
export function daysAlone(words: readonly string[], { months, language }: SuggestionData): DaySpan | null {
  const days = readDays(words, months, orderOfDay(language));
  return days?.start === 0 && days.end === words.length ? days.span : null;
}

const orderOfDay = (language: string) => ({ language, dayFirst: !/^en-(?:US|PH)$/i.test(language) });

function read(asked: Query, known: SuggestionData): Understood {
  const { kept, words } = takeApart(asked.words);
  let rest = words;
  const found: Named[] = [];
  const isFree = !asked.from && !asked.to;
  const days = isFree
    ? readDays(
        words.map(({ typed }) => typed),
        known.months,
        orderOfDay(known.language),
      )
    : null;
  const spans: (readonly [number, number])[] = days ? [[days.start, days.end]] : [];
  const isAsking = asking.test(words[0]?.parts[0] ?? '');
  const asksSpeech = words.some(({ parts: [first = ''] }) => speaking.test(first) || speech.test(first));
  // “what did Lavrov say about Putin”: who is spoken about is no speaker.
  const verb = isAsking && asksSpeech ? words.findIndex(({ parts }) => speaking.test(parts[0] ?? '')) : -1;
  const about =
    verb === -1
      ? -1
      : words.findIndex(({ parts }, at) => at > verb && /^(?:about|on|of|against|to)$/.test(parts[0] ?? ''));
  // “Lima on Hale”, “Lima's warning to Hale”: the second is spoken about, too.
  const spokenOf = isAsking
    ? -1
    : words.findIndex(
        ({ parts: [part = ''] }, at) =>
          at > 0 &&
          (/^(?:on|about)$/.test(part) ||
            (/^(?:of|to|against)$/.test(part) && isStance(words[at - 1]?.parts[0] ?? ''))),
      );
  let isSpokenOf = false;
  const inDays = (at: number) => days !== null && at >= days.start && at < days.end;
  // “metro in February” names the paper, as “metro” alone does.
  const alone = words.filter(
    ({ parts }, at) => !inDays(at) && !(days && parts.every((part) => joining.has(part))),
  ).length;
  for (let at = 0; at < words.length; at++) {
    if (about !== -1 && at > about && found.length > 0) break;
    if (spans.some(([start, end]) => at >= start && at < end)) continue;
    const limit = at < (spans[0]?.[0] ?? 0) ? (spans[0]?.[0] ?? 0) : words.length;
    const named = withTitle(words, at, known, limit, { asksSpeech, alone });
    if (!named) continue;
    // “quotes about Norland”: those that name it, whoever speaks.
    const before = words[at - (words[at - 1]?.parts[0] === 'the' ? 2 : 1)]?.parts[0] ?? '';
    if (named.kind === 'side' && found.length === 0 && /^(?:about|on|concerning|regarding)$/.test(before)) continue;
    if (
      spokenOf !== -1 &&
      at > spokenOf &&
      named.kind !== 'publisher' &&
      found.some(({ places }) => places.length > 0)
    ) {
      isSpokenOf = true;
      at = named.end - 1;
      continue;
    }
    found.push(named);
    spans.push([named.start, named.end]);
    at = named.end - 1;
  }
  // “Putin quotes on Nato”: a side that nobody asked for speaks for is what is spoken about. “Putin and the Americans”: it
  // is everybody who speaks for it.
  const speakingFor = found.flatMap(({ places }) => places.map((place) => known.facts.speakers[place]?.side ?? -1));
  const meant = found.flatMap((named): readonly Named[] => {
    const side = known.facts.sides.indexOf(named.value);
    if (named.kind !== 'side' || speakingFor.length === 0 || speakingFor.includes(side)) return [named];
    const at = /^the$/i.test(words[named.start - 1]?.typed ?? '') ? named.start - 1 : named.start;
    if ([words[at - 1], words[named.end]].some((word) => both.test(word?.typed ?? ''))) {
      const places = known.facts.speakers.flatMap((speaker, place) => (speaker.side === side ? [place] : []));
      return [{ ...named, kind: 'office', places }];
    }
    spans.splice(
      spans.findIndex(([start]) => start === named.start),
      1,
    );
    return [];
  });
  found.splice(0, found.length, ...meant);
  const nobodys = namelessAt(words);
  const isNobodys = nobodys !== null && !spans.some(([start, end]) => start < nobodys[1] && nobodys[0] < end);
  if (isNobodys) spans.push(nobodys);
  rest = words.filter((_, at) => !spans.some(([start, end]) => at >= start && at < end));
  const filtered = found.length > 0 || days !== null || isNobodys;
  if (isAsking && words[0]?.parts[0] === 'how')
    rest = rest.filter(
      (word) => word !== words[1] || !/^(?:many|much|often|long|far|big|large)$/.test(word.parts[0] ?? ''),
    );
  if (isAsking || filtered)
    rest = rest.filter(
      ({ parts }) => !parts.every((part) => (filtered ? joining.has(part) || frame.has(part) : frame.has(part))),
    );
  // “what did they say”: who is asked for stands elsewhere in the question, or nowhere.
  if (isAsking && asksSpeech)
    rest = rest.filter(
      (word) => words.indexOf(word) >= verb || !/^(?:they|he|she|we|you|people)$/.test(word.parts[0] ?? ''),
    );
  if (words[0]?.parts[0] === 'who')
    rest = rest.filter((word) => word !== words[1] || !reporting.test(word.parts[0] ?? ''));
  const isLoose = (word: Word | undefined) => /^(?:and|or|but)$/.test(word?.parts[0] ?? '');
  while (isAsking && rest.length > 0 && (isLoose(rest[0]) || isLoose(rest.at(-1))))
    rest = isLoose(rest[0]) ? rest.slice(1) : rest.slice(0, -1);
  // “which ministers spoke in January”: all who did.
  if (verb !== -1 && filtered)
    rest = rest.filter((word) => words.indexOf(word) > verb || !word.parts.every((part) => soft.has(part)));
  // “latest quotes by Lima”, “who spoke last” say how the answer is to be ordered, where they ask for nothing else.
  const isPlain = rest.every(({ parts }) => parts.every((part) => soft.has(part) || frame.has(part)));
  const sort = asksSpeech && isPlain && kept.length === 0 ? orderIn(rest) : null;
  if (sort) rest = [];
  // “who spoke most” asks for no word.
  if (isAsking && asksSpeech && !filtered && rest.every(({ parts }) => parts.every((part) => soft.has(part))))
    rest = [];
  const speakers = [...new Set(found.flatMap(({ places }) => places))];
  const idsOf = (places: readonly number[]) => places.map((place) => known.facts.speakers[place]?.id ?? '');
  const plain = [...rest.map(({ typed }) => transliterate(typed)), ...kept].join(' ').trim();
  const [only] = found;
  // A name, alone or among other words: the person's own words first, then those of others about them. Only a question, a
  // day, a paper, an office or a second name asks for no one else's.
  const isBy = only?.start === 1 && words[0]?.parts[0] === 'by';
  const isOwn = words.some(({ typed }, at) => only && at >= only.start && at < only.end && /(?:’|')s$/u.test(typed));
  if (
    found.length === 1 &&
    only?.kind === 'speaker' &&
    !days &&
    !isNobodys &&
    !isSpokenOf &&
    !asksSpeech &&
    !isAsking &&
    !isBy &&
    !sort &&
    !isOwn
  ) {
    const searched = latinName(words, kept, only, known);
    const [start, end] = only.name ?? [only.start, only.end];
    const untitled = [...words.slice(0, only.start), ...words.slice(start, end), ...words.slice(only.end)];
    const respelt = searched !== [...untitled.map(({ typed }) => typed), ...kept].join(' ');
    const isTold = searched !== null && respelt && !isListed(words.slice(start, end), only.places, known);
    return { asked, changed: false, first: only.places, searched, respelt: isTold };
  }
  if (!filtered && !sort && !(isAsking && plain !== asked.words.trim())) {
    const searched = inLatin(asked.words);
    return { asked, changed: false, first: [], searched, respelt: searched !== null };
  }
  const publishers = found.flatMap(({ kind, value }) => (kind === 'publisher' ? [value] : []));
  const sides = found.flatMap(({ kind, value }) => (kind === 'side' ? [value] : []));
  return {
    asked: {
      ...asked,
      words: plain,
      speakers: [...new Set([...asked.speakers, ...idsOf(speakers)])],
      publishers: [...new Set([...asked.publishers, ...publishers])],
      sides: [...new Set([...asked.sides, ...sides])],
      statuses: isNobodys ? [...new Set([...asked.statuses, 'unattributed' as const])] : asked.statuses,
      ...(sort ? { sort, kind: filtered ? asked.kind : 'quotation' } : {}),
      ...(days?.span ?? (isFree && found.length === 1 ? found[0]?.days : undefined)),
    },
    changed: true,
    first: [],
    searched: null,
    respelt: false,
  };
}

/** The order that words ask for: “latest”, “first”; null for none. */
function orderIn(words: readonly Word[]): 'newest' | 'oldest' | null {
  const parts = words.flatMap((word) => word.parts);
  if (parts.some((part) => /^(?:latest|newest|recent|last)$/.test(part))) return 'newest';
  return parts.some((part) => /^(?:first|earliest|oldest)$/.test(part)) ? 'oldest' : null;
}

/** Where the words ask for what nobody who is named has said; null where they do not. */
function namelessAt(words: readonly Word[]): readonly [start: number, end: number] | null {
  const parts = words.map((word) => word.parts.join(''));
  const found = nameless.exec(parts.join(' ')) ?? isNameless.exec(parts.join(' '));
  if (!found || parts.includes('')) return null;
  const start = parts.join(' ').slice(0, found.index).split(' ').filter(Boolean).length;
  const end = start + found[0].split(' ').length;
  return [start, end];
}

/** Whether what is typed is the beginning of a question in words: “what did”. */
export const isQuestion = (typed: string): boolean => asking.test(foldWord(typed.trimStart().split(/\s/, 1)[0] ?? ''));

/** The words without those that only frame them, for a search that found nothing; null where there are none such. */
export function withoutSoft(typed: string): string | null {
  const { kept, words } = takeApart(typed);
  const solid = words.filter(({ parts }) => !parts.every((part) => soft.has(part) || frame.has(part)));
  return solid.length === words.length ? null : [...solid.map((word) => word.typed), ...kept].join(' ');
}

/** A side, or a part of one, and what asks for the words of those who speak for it. */
export interface Side {
  readonly name: string;
  readonly filter: Pick<Query, 'sides' | 'speakers'>;
}

/** The side or the part of one that the words name and nothing else: “Americans”, “the opposition”; null for none. */
export function sideAlone(typed: string, { facts }: SuggestionData): Side | null {
  const { kept, words } = takeApart(typed);
  const parts = words.flatMap((word) => word.parts).filter((part) => !joining.has(part) && !soft.has(part));
  if (kept.length > 0 || parts.length === 0) return null;
  const side = facts.sides.find(
    (name) => same(foldWords(name), parts) || (parts.length === 1 && isSide(parts[0] ?? '', name)),
  );
  if (side !== undefined) return { name: side, filter: { sides: [side], speakers: [] } };
  const places = inPart(parts, facts);
  if (places.length === 0) return null;
  const speakers = places.map((place) => facts.speakers[place]?.id ?? '');
  return { name: facts.parts[places[0] ?? -1] ?? '', filter: { sides: [], speakers } };
}

/** Those who speak for the part of a side that the words name: “UK opposition”, “the opposition”. */
function inPart(parts: readonly string[], facts: SearchManifest): readonly number[] {
  return Object.entries(facts.parts).flatMap(([place, part]) => {
    const side = facts.sides[facts.speakers[Number(place)]?.side ?? -1] ?? '';
    const own = foldWords(part).filter((word) => !isSide(word, side));
    return same(
      own,
      withoutArticle(parts).filter((word) => !isSide(word, side)),
    )
      ? [Number(place)]
      : [];
  });
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
  { places, start, end, name }: Named,
  known: SuggestionData,
): string | null {
  const [first, after] = name ?? [start, end];
  const parts = words.slice(first, after).flatMap((word) => word.parts);
  const names = places.map((place) => known.facts.speakers[place]?.name ?? '');
  const own = foldWords(names.join(' '));
  const isOwn = parts.every((part) => own.includes(part));
  const spelt = isOwn ? words.slice(first, after).map(({ typed }) => typed) : [names[0]?.split(/\s+/).at(-1) ?? ''];
  const typed = [...words.map((word) => word.typed), ...kept].join(' ');
  const latin = [
    ...words.slice(0, start).map((word) => word.typed),
    ...spelt,
    ...words.slice(end).map((word) => word.typed),
  ].map(transliterate);
  const searched = [...latin, ...kept].join(' ');
  return searched === typed ? null : searched;
}

/** Whether a name is typed as people.yaml lists it: nobody has to be told that it is another spelling of the same. */
function isListed(words: readonly Word[], places: readonly number[], { facts }: SuggestionData): boolean {
  const parts = withoutArticle(words.flatMap((word) => word.parts));
  const isLatin = words.every(({ typed }) => transliterate(typed) === typed);
  const spellings = places.flatMap((place) => facts.speakers[place]?.spellings ?? []);
  return isLatin && spellings.some((spelling) => same(withoutArticle(foldWords(spelling)), parts));
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
    .split(/\s+|(?<=\p{L})\/(?=\p{L})/u)
    .filter(Boolean)
    .map((word): Word => {
      const bare = word
        .replace(/^(\p{Lu}{1,4})-(?=\d+$)/u, '$1')
        .replace(/(?:’|')s$/u, '')
        .replace(/(?<=\p{L})\.(?:com|org|net|co\.uk)$/u, '');
      return { typed: word, parts: foldWords(transliterate(bare)) };
    });
  return { kept, words };
}

/**
 * A run from `at` that names something; a name with the office or the courtesy title beside it is one run: “Foreign
 * Secretary Ana Lima”, “Lima, the foreign secretary”, “Mr Lima”.
 */
function withTitle(
  words: readonly Word[],
  at: number,
  known: SuggestionData,
  limit: number,
  context: { readonly asksSpeech: boolean; readonly alone: number },
): Named | null {
  if (courtesy.has(words[at]?.parts.join('') ?? '')) {
    const named = at + 1 < limit ? nameAt(words, at + 1, known, limit, context) : null;
    return named?.kind === 'speaker' ? { ...named, start: at, name: [named.start, named.end] } : null;
  }
  const named = nameAt(words, at, known, limit, context);
  if (named?.kind !== 'office' && named?.kind !== 'speaker') return named;
  const next = named.end < limit ? nameAt(words, named.end, known, limit, context) : null;
  if (named.kind === 'office' && next?.kind === 'speaker')
    return { ...next, start: at, name: [next.start, next.end], places: bothOrLast(named.places, next.places) };
  if (named.kind === 'speaker' && next?.kind === 'office' && next.places.some((place) => named.places.includes(place)))
    return { ...named, end: next.end, name: [at, named.end], places: bothOrLast(next.places, named.places) };
  return named;
}

/** Of several with one surname those who hold the office; where nobody does, all. */
function bothOrLast(holders: readonly number[], named: readonly number[]): readonly number[] {
  const both = named.filter((place) => holders.includes(place));
  return both.length > 0 ? both : named;
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
    const asksSide = asksSpeech || isOnSomething(words, at, end);
    const side = asksSide ? sideNamed(parts, end - at, known.facts) : undefined;
    const speakers = speakersNamed(parts, typed, known);
    // “what did the US say”: a body that is called as its side is stands for all who speak for it.
    const isForAll =
      side !== undefined &&
      speakers.every((place) => known.facts.speakers[place]?.side === known.facts.sides.indexOf(side));
    if (speakers.length > 0 && !isForAll) return { ...all, kind: 'speaker', places: speakers };
    const holders = holdersOf(
      parts.map((part) => partyPart(part, known.facts)),
      known,
    );
    const next = words[end]?.parts[0] ?? '';
    // The secretary of state for something is not the one for everything abroad.
    const isFor = next === 'for' && parts.at(-1) === 'state';
    const isFollowed = next !== '' && end < limit && !joining.has(next) && !frame.has(next);
    // “head of British fishing” leads no country.
    const isOfCountry =
      isFollowed && !soft.has(next) && known.facts.sides.some((name) => isSide(parts.at(-1) ?? '', name));
    // One word may be the title of somebody who is not known here: “president Osei”.
    const isTitle = (end - at === 1 && isFollowed) || isOfCountry;
    const isNamed = isTitle && speakersNamed(words[end]?.parts ?? [], [words[end]?.typed ?? ''], known).length > 0;
    const isHeld = !isFor && (!isTitle || isNamed);
    if (holders.length > 0 && isHeld && !isOfAnother(words, at, end, holders, known.facts)) {
      const days = holders.length === 1 ? daysIn(parts, holders[0] ?? -1, known) : null;
      return { ...all, kind: 'office', places: holders, ...(days ? { days } : {}) };
    }
    const part = asksSide ? inPart(parts, known.facts) : [];
    if (part.length > 0) return { ...all, kind: 'office', places: part };
    const said = stance.test(words[end]?.parts[0] ?? '') ? end + 1 : end;
    if (side !== undefined) return { ...all, end: said, kind: 'side', places: [], value: side };
  }
  return null;
}

/** Whether a country beside an office is none that its holders speak for: “the Ukrainian president” is not Russia's. */
function isOfAnother(
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
    /^\p{Lu}\p{Ll}+(?:ian|ish|ese|ean)$/u.test(typed);
  const isOthers = (word: Word | undefined) =>
    word !== undefined && isCountry(word) && !own.some((side) => isSide(word.parts[0] ?? '', side));
  if (isOthers(words[at - 1])) return true;
  const of = words.findIndex(({ parts: [part = ''] }, place) => place >= end - 1 && /^(?:of|for)$/.test(part));
  if (of === -1 || of > end) return false;
  return isOthers(words[words[of + 1]?.parts[0] === 'the' ? of + 2 : of + 1]);
}

/** The side that these words, so many as typed, name: by its name, as its people are called, or by its capital. */
const sideNamed = (parts: readonly string[], typed: number, { sides }: SearchManifest): string | undefined =>
  sides.find(
    (name) =>
      same(foldWords(name), withoutArticle(parts)) ||
      (typed === 1 && isSide(parts.at(-1) ?? '', name)) ||
      (typed === 2 && parts[0] === 'the' && isSide(parts[1] ?? '', name)) ||
      capitals.get(withoutArticle(parts).join(' ')) === name.toLowerCase(),
  );

/** Whether the words from `at` to `end` are followed as a side is whose words are wanted: “Germany on gas”, “the British view”. */
function isOnSomething(words: readonly Word[], at: number, end: number): boolean {
  const [next = ''] = words[end]?.parts ?? [];
  const isFirst = words.slice(0, at).every(({ parts }) => parts.every((part) => frame.has(part)));
  return stance.test(next) || (isFirst && /^(?:on|about|over)$/.test(next) && end + 1 < words.length);
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
  return facts.speakers.flatMap(({ name, spellings }, place) => {
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

/** “labour” in “Labour's defence spokesman” as the part of a side that it is: the opposition. */
function partyPart(part: string, { speakers, sides, parts }: SearchManifest): string {
  const place = speakers.findIndex(({ name }, at) => parts[at] !== undefined && same(foldWords(name), [part]));
  const side = sides[speakers[place]?.side ?? -1] ?? '';
  const own = foldWords(parts[place] ?? '').filter((word) => !isSide(word, side));
  return own.length === 1 ? (own[0] ?? part) : part;
}

/** Those whose office these words are: all of its words in order, begun as typed; its short form; or its side before it. */
function holdersOf(parts: readonly string[], { facts, terms }: SuggestionData): readonly number[] {
  const holds = isOffice(parts);
  return facts.speakers.flatMap(({ role, side }, place) => {
    const held = terms?.get(place) ?? [{ role, side }];
    return held.some((one) => holds(one.role, facts.sides[one.side] ?? '')) ? [place] : [];
  });
}

/** The days on which somebody is quoted in the office that these words are; null where they never held another. */
function daysIn(parts: readonly string[], place: number, { facts, terms }: SuggestionData): DaySpan | null {
  const holds = isOffice(parts);
  const all = terms?.get(place) ?? [];
  const own = all.filter(({ role, side }) => holds(role, facts.sides[side] ?? ''));
  if (own.length === 0 || own.length === all.length) return null;
  const from = own.map((term) => term.from).sort()[0] ?? '';
  return {
    from,
    to:
      own
        .map((term) => term.to)
        .sort()
        .at(-1) ?? from,
  };
}

/** “head of intelligence”, and not the word alone. */
const isSpies = (parts: readonly string[]): boolean => parts.includes('intelligence') && parts.includes('chief');

/** “secretary of state for defence” as defence secretary, “press secretary” as spokesman. */
const inUsualOrder = (words: readonly string[]): readonly string[] =>
  words
    .join(' ')
    .replace(/\bpress secretary\b/, 'spokesman')
    .replace(/\bsecretary of state for (?:the )?(.+)$/, '$1 secretary')
    .split(' ');

/** “opposition spokesman on defence” as its holder is called: shadow defence secretary, or minister. */
function inShadow(parts: readonly string[]): readonly string[] {
  const isHead = (part: string) => /^(?:spokesman|frontbencher|minister|secretary)$/.test(part);
  if (!parts.some((part) => part === 'opposition' || part === 'shadow') || !parts.some(isHead)) return parts;
  const field = parts.filter((part) => part !== 'opposition' && part !== 'shadow' && !isHead(part));
  return [
    'shadow',
    ...field,
    parts.find((part) => isHead(part) && !/^(?:spokesman|frontbencher)$/.test(part)) ?? 'head',
  ];
}

/** Whether an office, held for a side, is the one that these words are. */
function isOffice(parts: readonly string[]): (role: string, sideName: string) => boolean {
  const full = (words: readonly string[]) =>
    inUsualOrder(words.flatMap((word) => (officeShort.get(word) ?? word).split(' ')));
  const asked = inShadow(full(parts).filter((part) => part !== 'the'));
  const solid = asked.filter((part) => part === 'president' || (!joining.has(part) && !frame.has(part)));
  if (solid.length === 0) return () => false;
  return (role, sideName) => {
    const office = full(foldWords(role));
    if (office.length === 0) return false;
    const says = (part: string) =>
      office.findIndex(
        (own, at) =>
          own === part ||
          (part === 'head' && asked[0] === 'shadow' && at === office.length - 1) ||
          own === part.replace(/(?<=\p{L}{4})s$/u, '') ||
          (part.length >= 3 && own.startsWith(part)) ||
          (/^(?:spy|intelligence)$/.test(part) && (spies.has(own) || /^mi\d+$/.test(own))),
      );
    const rest = solid.filter((part) => says(part) !== -1 || !isSide(part, sideName));
    // A deputy or a shadow is another office than the one asked for.
    const extra = (places: readonly number[]) => office.some((own, at) => !places.includes(at) && lesser.test(own));
    if (rest.length < solid.length && rest.length === 1 && /^(?:leader|chief)s?$/.test(rest[0] ?? ''))
      if (leading.test(office.join(' '))) return true;
    const places = rest.map(says);
    if (rest.length === 0 || places.includes(-1)) return false;
    // “MI6 chief” is the chief of MI6: a mark of its own may stand anywhere.
    const isMark = rest.some((part) => /\d/.test(part) || part === 'spy') || isSpies(rest);
    if (!isMark && places.some((at, n) => n > 0 && at <= (places[n - 1] ?? -1))) return false;
    // The last word of an office says what it is: without it only a mark of its own (MI6) names it.
    const named = office.filter((own) => own === 'president' || !joining.has(own));
    const head = office.lastIndexOf(named.at(-1) ?? '');
    const isWhole = places.at(-1) === head && (rest.length > 1 || named.length === 1);
    return (isWhole && !extra(places)) || isMark;
  };
}

/** “russian” of Russia, “uk” and “british” of United Kingdom. */
function isSide(part: string, side: string): boolean {
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

/**
 * The name that two or three words were meant to be where one of them is another word: “Karl Hole” of Karl Hale. Null where they
 * are like nobody's.
 */
export function nearName(typed: string, known: SuggestionData): string | null {
  const { kept, words } = takeApart(typed);
  const parts = words.flatMap((word) => word.parts);
  if (kept.length > 0 || parts.length < 2 || parts.length > 3) return null;
  if (
    speakersNamed(
      parts,
      words.map(({ typed: word }) => word),
      known,
    ).length > 0
  )
    return null;
  const near = known.facts.speakers.flatMap(({ name, spellings }) =>
    [name, ...spellings].filter((spelling) => {
      const own = foldWords(spelling);
      const others = parts.flatMap((part, n) => (part === own[n] ? [] : [[part, own[n] ?? ''] as const]));
      const [[part, other] = ['', '']] = others;
      return own.length === parts.length && others.length === 1 && correct(part, [other], []) !== null;
    }),
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** The names a question may be corrected towards, folded. */
export function namesKnown({ facts }: SuggestionData): readonly string[] {
  return [
    ...new Set(
      facts.speakers
        .flatMap(({ name, spellings }) => [name, ...spellings].flatMap((spelling) => spelling.split(/\s+/)))
        .map(foldWord),
    ),
  ].filter((word) => word.length > 2);
}
