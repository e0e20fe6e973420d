import type { DaySpan } from '../../edtf.ts';
import { memoize } from '../../memoize.ts';
import { foldWords } from '../folding.ts';
import { frame, joining } from './question-words.ts';
import { isSide } from './sides-asked.ts';
import type { SuggestionData } from './suggestions.ts';
import { same, withoutArticle } from './typed-words.ts';

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
    spokesmen: 'spokesman',
    spokeswomen: 'spokesman',
    spokespeople: 'spokesman',
    anonymous: 'unnamed',
    unidentified: 'unnamed',
  }),
);

/** Offices that lead a country or a body, for “the Russian leader”, “Nato’s chief”. */
const leading = /^(?:president|prime minister|secretary general|chancellor|taoiseach|premier|pope|king|queen)$/;

/** Services whose heads are spies to everybody else. */
const spies = new Set('gchq cia fsb svr gru sis mossad intelligence'.split(' '));

/** What tells an office from the one it is next to. */
export const lesser = /^(?:deputy|shadow|former|assistant|vice|acting|junior|ex|under)$/;

/** Those whose office these words are: all of its words in order, begun as typed; its short form; or its side before it. */
export function holdersOf(parts: readonly string[], known: SuggestionData): readonly number[] {
  const holders = holdersOfThis(parts, known);
  // “the UK defence minister” is its defence secretary, where it has no minister.
  const ofSide =
    known.facts.sides.some((side) => isSide(withoutArticle(parts)[0] ?? '', side)) && !parts.includes('shadow');
  if (holders.length > 0) return holders;
  const secretaries =
    ofSide && parts.at(-1) === 'minister' ? holdersOfThis([...parts.slice(0, -1), 'secretary'], known) : [];
  return secretaries.length > 0 ? secretaries : holdersByHead(parts, known);
}

/** What an office may be called by alone, beside a country or a rank: “the Belarusian minister”, “a shadow minister”. */
const heads: ReadonlyMap<string, RegExp> = new Map([
  ['minister', /^(?:minister|secretary)$/],
  ...['spokesman', 'ambassador', 'envoy', 'general', 'admiral'].map((head) => [head, new RegExp(`^${head}$`)] as const),
]);

/** What makes of an office one that is no longer held, or not yet, or is below it. */
const otherThan = /^(?:shadow|former|ex|assistant|under)$/;

/**
 * Everybody of such an office where nothing says of what: “spokesmen”, “what did ministers say”; those too who have no other name than
 * “a Harbour Office spokesman”. A deputy minister is one of the ministers, a shadow none; and “minister” or “secretary”, of which there are many, only as several.
 */
export function holdersOfAny(parts: readonly string[], { facts, terms }: SuggestionData): readonly number[] {
  const [asked = '', ...others] = full(parts).filter((part) => part !== 'the');
  const single = asked.replace(/s$/, '');
  const isSeveral = asked !== single || parts.at(-1) === 'secretaries';
  const isTold = isSeveral ? /^(?:minister|secretary|spokesman|ambassador|envoy)$/ : /^(?:spokesman|ambassador|envoy)$/;
  if (others.length > 0 || !isTold.test(single)) return [];
  const head = heads.get(single) ?? new RegExp(`^${single}$`);
  const isHead = (words: readonly string[]) =>
    head.test(words.at(-1) ?? '') || (head.test('secretary') && words.join(' ').endsWith('secretary of state'));
  return facts.speakers.flatMap(({ name, role, side }, place) => {
    const offices = (terms?.get(place) ?? [{ role, side }]).map((term) => officeOf(term.role));
    const isHolder = offices.some((office) => isHead(office) && !office.some((own) => otherThan.test(own)));
    const isNameless = /^(?:an?|the)\s/i.test(name) && isHead(full(foldWords(name)));
    return isHolder || isNameless ? [place] : [];
  });
}

/** Those whose office has such a head, in that country and of that rank; heads of government only among several (“British ministers”), or where there is no one else. */
function holdersByHead(parts: readonly string[], { facts, terms }: SuggestionData): readonly number[] {
  const asked = full(parts).filter((part) => part !== 'the');
  const last = asked.at(-1) ?? '';
  const head = heads.get(last.replace(/s$/, ''));
  const others = asked.slice(0, -1);
  const countries = others.filter((part) => !lesser.test(part));
  if (!head || others.length === 0) return [];
  const held = facts.speakers.flatMap(({ role, side }, place) =>
    (terms?.get(place) ?? [{ role, side }]).flatMap((term) => {
      const office = officeOf(term.role);
      const fits =
        office.some((own) => head.test(own)) &&
        office.filter((own) => lesser.test(own)).join() === others.filter((part) => lesser.test(part)).join() &&
        countries.every((part) => isSide(part, facts.sides[term.side] ?? ''));
      return fits ? [{ place, leads: leading.test(office.join(' ')) }] : [];
    }),
  );
  const below = held.filter(({ leads }) => !leads);
  return [...new Set((below.length > 0 && !last.endsWith('s') ? below : held).map(({ place }) => place))];
}

/** Whose office is told by whom they serve: “Lima’s spokesman”, “Lima’s deputy”. */
export function holdersUnder(owner: number, parts: readonly string[], known: SuggestionData): readonly number[] {
  const { role = '', side = -1 } = known.facts.speakers[owner] ?? {};
  const office = same(parts, ['deputy']) ? ['deputy', ...foldWords(role)] : parts;
  const country = known.facts.sides[side];
  if (country === undefined) return [];
  return holdersOf([...foldWords(country), ...office], known).filter(
    (place) => place !== owner && known.facts.speakers[place]?.side === side,
  );
}

function holdersOfThis(parts: readonly string[], { facts, terms }: SuggestionData): readonly number[] {
  const holds = isOffice(parts);
  return facts.speakers.flatMap(({ role, side }, place) => {
    const held = terms?.get(place) ?? [{ role, side }];
    return held.some((one) => holds(one.role, facts.sides[one.side] ?? '')) ? [place] : [];
  });
}

/** The days on which somebody is quoted in the office that these words are; null where they never held another. */
export function daysIn(parts: readonly string[], place: number, { facts, terms }: SuggestionData): DaySpan | null {
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
    .replace(/\b(minister|secretary) (?:for|of) (?!state\b)(?:the )?(.+)$/, '$2 $1')
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

const full = (words: readonly string[]): readonly string[] =>
  inUsualOrder(words.flatMap((word) => (officeShort.get(word) ?? word).split(' ')));

/** The offices of thousands are gone through for every word of a question. */
const officeOf = memoize((role) => full(foldWords(role)));

/** “General Secretary of the Weavers’ Union”: what somebody is, and of what. A secretary of state is of no state. */
const ofSomething = /^(?!.*\bsecretary of state\b)(.+?) of (?:the )?(.+)$/;

/** Who speaks for a whole body: its head, whatever that is called there. */
const headsBody =
  /^(?:general secretary|secretary general|chair(?:man|woman|person)?|president|director|director general|chief executive|governor|commissioner|chief|leader)$/;

/** What is no office by itself: of what, has to be said. */
const saysLittle = /^(?:chief|leader|member|minister|secretary|director|officer|spokesman)$/;

/** What an office of something is called besides: “mayor” and “Lima mayor” of the mayor of Lima, “weavers union” and “union chief” of a union's head. */
const otherNamesOf = memoize((role): readonly (readonly string[])[] => {
  const [, what = '', body = ''] = ofSomething.exec(foldWords(role).join(' ')) ?? [];
  if (what === '') return [];
  const head = full(what.split(' '));
  const whole = full(body.split(' '));
  const leads = headsBody.test(what);
  return [
    ...(saysLittle.test(head.join(' ')) ? [] : [head]),
    [...whole, ...head],
    ...(leads ? ['chief', 'leader'].map((name) => [...whole, name]) : []),
    ...(leads && whole.length > 1 ? [whole] : []),
  ];
});

/** Whether an office, held for a side, is the one that these words are. */
function isOffice(parts: readonly string[]): (role: string, sideName: string) => boolean {
  const asked = inShadow(full(parts).filter((part) => part !== 'the'));
  const solid = asked.filter((part) => part === 'president' || (!joining.has(part) && !frame.has(part)));
  if (solid.length === 0) return () => false;
  const isNamed = (office: readonly string[], sideName: string): boolean => {
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
    // A body is called so, and holds nothing: “the US government” is everybody who speaks for it.
    if (same(rest, ['government'])) return false;
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
  return (role, sideName) =>
    isNamed(officeOf(role), sideName) ||
    otherNamesOf(role).some((office) => same(office, solid) || (solid.length > 1 && isNamed(office, sideName)));
}
