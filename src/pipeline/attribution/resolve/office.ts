import { memoizeFor } from '../../../memoize.ts';
import { isAdjective, PARTIES } from '../../../text/words/lexicon.ts';
import { isBodyNoun } from '../../../text/words/names.ts';
import { isCompatriot, nationOf, nationOfSeat, SERVICES } from '../../../text/words/nations.ts';
import { GROUP_NOUNS } from '../../../text/words/speakers.ts';
import { FIELDS, GENDERED, isOffice, POSTS, untied } from '../../../text/words/titles.ts';
import { wordOf } from '../../../text/words/word.ts';
import type { Entity, Office, Role } from '../entity.ts';
import type { Phrase } from '../noun-phrases.ts';
import type { Parsed } from '../parse.ts';
import { endsInPast, isKin } from '../roles.ts';
import { isPersonNoun } from '../speaking-nouns.ts';
import type { Token } from '../tokens.ts';
import { areAlike, areOnePost, areRanksApart } from './alike.ts';
import { type Discourse, type Resolved, sourceOf } from './discourse.ts';

import { rankAntecedents } from './salience.ts';
import { isInWriting } from './unnamed.ts';

const NONE: ReadonlySet<string> = new Set();

const RANKS = new Set(
  'prime vice deputy shadow assistant associate junior under lieutenant chief first second attorney general financial medical operating'.split(
    ' ',
  ),
);

/** Fields that go by several names. */
const SAME_FIELD: ReadonlyMap<string, string> = new Map(
  [
    'foreign external',
    'home interior internal',
    'finance finances treasury exchequer',
    'defence defense war',
    'transport transportation',
    'environment environmental',
    'education schools',
    'economy economic economics',
    'culture cultural arts',
    'agriculture farming farm',
    'fisheries fishing',
    'employment jobs',
    'energy power',
    'police policing',
    'trade commerce',
  ].flatMap((line) => {
    const [first = '', ...others] = line.split(' ');
    return others.map((other): [string, string] => [other, first]);
  }),
);

const SAME_PARTY: ReadonlyMap<string, string> = new Map([
  ['gop', 'republican'],
  ['democrat', 'democratic'],
  ['tory', 'conservative'],
]);

/** Fields that say nothing beside another one, or of a state’s secretary. */
const EMPTY_FIELDS = new Set('affairs state states office cabinet service services public national'.split(' '));

const SPOKESPEOPLE = new Set(['spokesman', 'spokeswoman', 'spokesperson']);

const LAWMAKERS = new Set(
  'senator lawmaker representative congressman congresswoman congressperson legislator mp msp td mep'.split(' '),
);

const LEADS = new Set([
  'leader',
  'president',
  'premier',
  'minister',
  'chancellor',
  'ruler',
  'taoiseach',
  'king',
  'monarch',
]);
const DIPLOMATS = new Set(['secretary', 'minister', 'ambassador', 'envoy']);

/**
 * "the foreign secretary", "the senior opposition MP": the person to whom the story, or `people.yaml`, gives exactly that
 * office; of several the one who stands out more. An office of another rank, field or country is another’s.
 * "The striker", "the 56-year-old": the one person whom it fits.
 * Refuses "a spokesman" (somebody unnamed) and "the minister" where nobody was introduced as one.
 */
export function resolveOffice(
  discourse: Discourse,
  s: Parsed,
  phrase: Phrase,
  head: string,
  words: readonly string[],
  quoted: string,
): Resolved | null {
  if (!isOffice(head) && !isEpithet(head) && !isPersonNoun(head)) return null;
  // "The younger sister": of two sisters both are.
  if (isKin(head) && words.some((word) => /^(?:young|old|eld)e(?:r|st)$/.test(word))) return null;
  const gender = GENDERED.get(untied(head)) ?? null;
  const attached = attachedTo(s, phrase);
  const all = [...words, ...attached.map((token) => token.lower)];
  const common = new Set(
    [...s.tokens.slice(phrase.from, phrase.to), ...attached]
      .filter((token) => !token.capital)
      .map((token) => token.lower),
  );
  const within = (discourse.mentions[s.index] ?? []).filter(
    ({ entity, name }) =>
      entity.kind === 'person' && name.from >= phrase.from && name.to <= phrase.to + attached.length + 1,
  );
  const people = new Set(within.flatMap(({ name }) => name.words.map((word) => word.toLowerCase())));
  const told =
    head === 'pm' ? officeOf('minister', [...all, 'prime'], common, people) : officeOf(head, all, common, people);
  // "the rival's chief executive"
  const owner = s.tokens.slice(phrase.from, phrase.to).findLast((token) => token.possessive && !token.capital);
  const asked = owner ? { ...told, owners: new Set([...told.owners, owner.lower]) } : told;
  // Most phrases fit nobody, so that it need not be asked who stands out.
  let salient: ReadonlyMap<Entity, number> | null = null;
  let best: { entity: Entity; score: number; match: number } | null = null;
  let runnerUp = { score: 0, match: 0 };
  const renewed = [...common].some((word) => RENEWED.test(word));
  for (const entity of discourse.entities) {
    if (entity.kind !== 'person' || entity.roles.length === 0) continue;
    // "Mr Hale, the chief executive, resigned. The new chief executive said"
    if (renewed && hasLeft(discourse, entity)) continue;
    // "the widow of mayor Karl Hale" is not he.
    if (within.some((mention) => mention.entity === entity)) continue;
    if (gender && entity.gender && entity.gender !== gender) continue;
    // Whom the story never names it means only by exactly the office that is listed.
    const unnamed = entity.first === Number.POSITIVE_INFINITY;
    let match = Math.max(
      0,
      ...entity.roles.map((role) => (unnamed && !isExactly(role, asked) ? 0 : officeMatch(role, asked))),
    );
    // Whom it has not named yet, only where nobody else is nearer, and of the country that is told.
    // "The secretary of state said. The British foreign secretary, Karl Hale, came": one of no field is none who comes in with another title.
    if (entity.first > s.index && asked.words.has('state') && entity.roles.every(({ words }) => !words.has('state')))
      match = 0;
    // "Britain’s secretary said that her American counterpart": he of whom no country is told is the counterpart.
    if (asked.nations.size > 0 && hasCounterpart(s, phrase) && !isOfNation(entity, asked)) match = 0;
    if (match > 0 && entity.first > s.index) match -= asked.nations.size > 0 && !isOfNation(entity, asked) ? 9 : 2;
    if (match < 0.75) continue;
    salient ??= new Map(
      rankAntecedents(discourse, s, phrase.from, gender, quoted).map((r): [Entity, number] => [r.entity, r.score]),
    );
    const score = match + 0.25 * Math.max(0, Math.min(8, salient.get(entity) ?? 0)) + 0.02 * Math.min(20, entity.full);
    if (!best || score > best.score) {
      runnerUp = best ?? runnerUp;
      best = { entity, score, match };
    } else if (score > runnerUp.score) runnerUp = { score, match };
  }
  const listed = best ? null : onlyListed(discourse, asked);
  if (listed) return { source: sourceOf(listed), how: 'office' };
  const close = best !== null && best.score - runnerUp.score < 0.5;
  // "Mayor Lim of Hull met Mayor Hale of Leeds. The mayor said": nothing tells which.
  if (isBare(asked) && best && best.score - runnerUp.score < 1 && runnerUp.match >= Math.max(3, best.match))
    return null;
  if (best && isBare(asked) && hasNamelessRival(discourse, s, best.entity, head)) return null;
  if (best) return { source: sourceOf(best.entity), how: close ? 'office-close' : 'office' };
  return null;
}

/** Whether behind an office stands that its holder has a counterpart: "her American counterpart". */
const hasCounterpart = (s: Parsed, { to }: Phrase): boolean =>
  s.tokens.some(({ lower }, i) => i > to && /^(?:counterpart|opposite)$/.test(lower));

/**
 * "The president of the republic came. The club’s president, Karl Hale, met him. The president said": there is another, whom the story has
 * told of first and does not name. Refuses where nothing tells whose president Karl Hale is.
 */
function hasNamelessRival(discourse: Discourse, s: Parsed, entity: Entity, head: string): boolean {
  if (!POSTS.has(head)) return false;
  const roles = entity.roles.filter((role) => role.head === head);
  const told = roles.some((role) => {
    const { owners, fields, nations } = officeHeld(role);
    return owners.size + fields.size + nations.size > 0;
  });
  return (
    told &&
    (namelessOffices(discourse).get(head) ?? []).some(
      ({ sentence, words }) =>
        sentence < s.index &&
        sentence <= entity.first &&
        roles.every((role) => words.every((word) => !role.words.has(word))),
    )
  );
}

/** By its noun, every office that the story tells by what it is of, with nobody’s name: "the president of the republic visited". */
const namelessOffices = memoizeFor(
  ({
    sentences,
  }: Discourse): ReadonlyMap<string, readonly { readonly sentence: number; readonly words: readonly string[] }[]> => {
    const found = new Map<string, { sentence: number; words: readonly string[] }[]>();
    for (const s of sentences)
      for (let i = 1; i < s.tokens.length - 2; i++) {
        const { lower = '' } = s.tokens[i] ?? {};
        if (!POSTS.has(lower) || s.tokens[i - 1]?.lower !== 'the' || !/^(?:of|for)$/.test(s.tokens[i + 1]?.lower ?? ''))
          continue;
        let end = i + 2;
        // "thanked the president for his help"
        if (s.tokens[i + 1]?.lower === 'for' && !FIELDS.has(s.tokens[end]?.lower ?? '')) continue;
        while (s.tags[end] === 'determiner' || s.tags[end] === 'noun' || s.tags[end] === 'name') end++;
        // "Karl Hale, the president of the club,", "the president of the club, Karl Hale,"
        if (
          s.tokens[i - 2]?.text === ',' ||
          s.tokens[end]?.text === ',' ||
          s.mentions.slice(i, end).some((m) => m?.entity.kind === 'person')
        )
          continue;
        const words = s.tokens.slice(i + 2, end).flatMap((token) => (token.word.functionWord ? [] : [token.lower]));
        if (words.length > 0) found.set(lower, [...(found.get(lower) ?? []), { sentence: s.index, words }]);
      }
    return found;
  },
);

/** Whether people are called by a word in passing: the 46-year-old, the Pole, the Londoner, the tenor, the father-of-three. */
const isEpithet = (head: string): boolean =>
  /^\d+-year-old$/.test(head) ||
  nationOf(head) !== null ||
  isCompatriot(head) ||
  EPITHETS.has(head) ||
  OF_CHILDREN.test(head);

const OF_CHILDREN = /^(?:(?:great-)?grand)?(?:mother|father|mum|mom|dad)-of-/;

/** Whether the story gives somebody a post of that head, but another: of another rank, field, country or town, or one they have left. */
export function isOfficeOfOther(
  discourse: Discourse,
  entity: Entity,
  s: Parsed,
  phrase: Phrase,
  head: string,
): boolean {
  const tokens = [...s.tokens.slice(phrase.from, phrase.to), ...attachedTo(s, phrase)];
  const post = POSTS.has(head) || (head === 'executive' && tokens.some(({ lower }) => lower === 'chief'));
  // "St Anne's head teacher": whose it is tells any office apart, from that of whom the story tells whose it is.
  const owned = !post && isOffice(head) && tokens.some(({ possessive, capital }) => possessive && capital);
  const own =
    post || owned
      ? entity.roles.filter((role) => role.head === head || (OF_STATE.test(head) && OF_STATE.test(role.head)))
      : [];
  if (owned && own.some((role) => officeOf(head, role.words).owners.size < 2)) return false;
  if (own.length === 0) return false;
  // "Treasury minister Karl Hale" is no transport secretary.
  if (own.every((role) => role.head !== head && officeHeld(role).fields.size === 0)) return false;
  const common = new Set(tokens.filter((token) => !token.capital).map(({ lower }) => lower));
  const words = tokens.map(({ lower }) => lower);
  const asked = officeOf(head, words, common);
  const left = asked.former && hasLeft(discourse, entity);
  return own.every(
    (role) => officeMatch(role, left ? { ...asked, former: officeOf(head, role.words).former } : asked) === 0,
  );
}

/** Whoever has the care of something in a government. */
const OF_STATE = /^(?:minister|secretary)$/;

/** Whether an office is told by its head alone: the mayor, and no deputy, of Hull or for transport. */
const isBare = ({ owners, fields, nations, ranks }: Office): boolean =>
  owners.size + fields.size + nations.size + ranks.size === 0;

const RENEWED = /^(?:new|incoming|next|acting|interim|caretaker)$/;

const LEFT = /^(?:resign|quit|retire|die|depart|leave|oust|sack|dismis|fire|left|step)/;

/** Whether the story says that somebody gave up an office: right behind the name stands a verb for it. */
export const hasLeft = ({ mentions, sentences }: Discourse, entity: Entity): boolean =>
  mentions.some((list, i) =>
    list.some(
      (mention) =>
        mention.entity === entity &&
        sentences[i]?.tokens.slice(mention.name.to, mention.name.to + 9).some(({ lower }) => LEFT.test(lower)),
    ),
  );

/** "Karl Hale, harbour master until 2009,": whether somebody was what a noun says, and is no more. */
export const heldBefore = ({ mentions, occurrences, sentences }: Discourse, entity: Entity, noun: string): boolean =>
  (occurrences.get(entity) ?? []).slice(0, 20).some((i) =>
    (mentions[i] ?? []).some(({ entity: other, name }) => {
      if (other !== entity) return false;
      const tokens = sentences[i]?.tokens ?? [];
      const at = tokens.findIndex(({ lower }, n) => n >= name.to && n < name.to + 9 && lower === noun);
      if (at < 0) return false;
      for (let n = at + 1; n < at + 6 && tokens[n]?.kind === 'word'; n++) if (endsInPast(tokens, n)) return true;
      return false;
    }),
  );

/**
 * "the mayor", of whom the story says no more: the one person of `people.yaml` who holds an office of that name, where the
 * story names the place or the country that the list gives it. Refuses where two are listed.
 */
function onlyListed(discourse: Discourse, asked: Office): Entity | null {
  if (!isBare(asked) || asked.former || !POSTS.has(asked.head)) return null;
  const holders = discourse.entities.filter(
    ({ first, roles }) => first === Number.POSITIVE_INFINITY && roles.some(({ head }) => head === asked.head),
  );
  const [only] = holders;
  if (!only || holders.length > 1) return null;
  const roles = only.roles.filter(({ head }) => head === asked.head).map(officeHeld);
  if (roles.some(({ ranks, fields, former }) => former || ranks.size + fields.size > 0)) return null;
  // A side called "The town" is no place that the story could name.
  const held = roles
    .flatMap(({ owners, nations }) => [...owners, ...nations])
    .filter((word) => !GROUP_NOUNS.has(word) && !isBodyNoun(word));
  return held.length === 0 || held.some((word) => isNamed(discourse, word)) ? only : null;
}

/** Whether the story names a place or a country, by its name or by what is of it. */
const isNamed = ({ sentences }: Discourse, word: string): boolean =>
  sentences.some(({ tokens }) =>
    tokens.some(({ capital, lower }) => capital && (lower === word || nationOf(lower) === word)),
  );

/** "of York", "for the port": what stands behind an office and tells whose it is. */
function attachedTo(s: Parsed, { to }: Phrase): readonly Token[] {
  if (!/^(?:of|for|at|in)$/.test(s.tokens[to]?.lower ?? '') || isInWriting(s, to)) return [];
  let end = to + 1;
  while (s.tags[end] === 'determiner' || s.tags[end] === 'noun' || s.tags[end] === 'name') end++;
  return s.tokens.slice(to + 1, end);
}

/** The office that somebody is said to hold, taken apart once: a story asks for its people by many phrases. */
function officeHeld(role: Role): Office {
  role.office ??= officeOf(role.head, role.words);
  return role.office;
}

/** Takes the words of an office apart, given in lower case. */
function officeOf(head: string, words: Iterable<string>, common = NONE, people = NONE): Office {
  // "The CEO" is the chief executive.
  if (head === 'ceo') return officeOf('executive', withoutInitials(words), common, people);
  const ranks = new Set<string>();
  const fields = new Set<string>();
  const nations = new Set<string>();
  const owners = new Set<string>();
  const local = LOCAL.test(head);
  let former = false;
  for (const printed of words) {
    const word = SAME_PARTY.get(printed) ?? printed;
    if (word === head || word === 'pm') continue;
    const service = SERVICES.get(word);
    if (service) {
      nations.add(service[0]);
      fields.add(service[1]);
      owners.add(word);
      continue;
    }
    const nation = nationOf(word) ?? (local ? null : nationOfSeat(word));
    // "The Labour leader"
    if (PARTIES.has(word) && !/^(?:minister|secretary)$/.test(head)) owners.add(word);
    else if (/^(?:former|ex|erstwhile|onetime|one-time)$/.test(word)) former = true;
    else if (RANKS.has(word)) ranks.add(word);
    else if (nation !== null) nations.add(nation);
    else if (EMPTY_FIELDS.has(word) && head !== 'official') continue;
    else if (FIELDS.has(word)) fields.add(SAME_FIELD.get(word) ?? word);
    else if (!wordOf(word).functionWord && (!isAdjective(word) || word === 'united') && !NO_OWNER.test(word))
      owners.add(word);
  }
  return { head, ranks, fields, nations, owners, common, people, former, words: new Set(words) };
}

function* withoutInitials(words: Iterable<string>): Generator<string> {
  for (const word of words) yield word === 'ceo' ? 'chief' : word;
}

/** Offices of a town, whose name is no country’s in front of them. */
const LOCAL = /^(?:mayor|councillor|bishop|archbishop|chief|commissioner|governor|sheriff|manager|coach)$/;

const NO_OWNER = /^(?:\d.*|mr\.?|mrs\.?|ms\.?|dr\.?|sir|dame|hon\.?|of|state|s)$/;

/**
 * How well an office somebody is said to hold is the one that is asked for: 0 for not at all, 3 and more for the same head
 * with all that tells it apart, less for a head that is used for it.
 */
function officeMatch(role: Role, asked: Office): number {
  const own = officeHeld(role);
  // Most offices of a story have a head that is never used for the other.
  if (own.former !== asked.former || (own.head !== asked.head && !isAlike(own, asked, true))) return 0;
  if (!sameSet(own.ranks, asked.ranks) && !(own.head !== asked.head && asked.ranks.size === 0)) return 0;
  const compatriot = shares(own.nations, asked.nations);
  if (own.nations.size > 0 && asked.nations.size > 0 && !compatriot) return 0;
  // "The Irish minister" is no secretary of whom no country is told.
  if (own.head !== asked.head && asked.nations.size > 0 && !compatriot) return 0;
  // "Norland's president" is not the president of a club.
  if (asked.nations.size > 0 && own.nations.size === 0 && own.owners.size > 0 && !shares(own.owners, asked.owners))
    return 0;
  if (![...asked.fields].every((field) => own.fields.has(field) || own.owners.has(field))) return 0;
  // "The mayor of Lower Tarn" is not the mayor of Upper Tarn.
  if (SIDES.some((sides) => isOtherSide(sides, role.words, asked.words))) return 0;
  // "The council's leader" is not the leader of the opposition on the council.
  const opposed = (words: ReadonlySet<string>): boolean => words.has('opposition') || words.has('shadow');
  if (asked.owners.size > 0 && opposed(role.words) && !opposed(asked.words)) return 0;
  const same = own.head === asked.head;
  // "The editor of the rival Courier", "the other mayor"
  if ([...asked.words].some((word) => RIVAL.test(word) && !role.words.has(word))) return 0;
  if (!same && areRanksApart([...role.words], asked.head)) return 0;
  // The one for whom somebody speaks may be meant by a body: Mr Hale’s spokesman, of the ministry’s.
  const owners = [...asked.owners].filter((word) => !(same && SPOKESPEOPLE.has(own.head) && asked.people.has(word)));
  const shared = owners.filter(
    (word) =>
      own.owners.has(word) ||
      role.words.has(word) ||
      (word === 'opposition' && own.ranks.has('shadow')) ||
      (!asked.common.has(word) && [...own.owners].some((other) => isOfPlaceCalled(word, other))),
  );
  const told = shared.length > 0 || compatriot;
  // The "mayor of Leeds" may have been called the mayor alone; a "council leader" must be said to lead a council.
  const open =
    own.owners.size === 0 &&
    (same ? POSTS.has(asked.head) || LAWMAKERS.has(asked.head) : LAWMAKERS.has(own.head) && LAWMAKERS.has(asked.head));
  if (owners.some((word) => asked.common.has(word) && !shared.includes(word))) return 0;
  if (owners.length > 0 && shared.length === 0 && !open) return 0;
  // "The mayor of Vila Baixa" is not Mayor Lim of Vila Alta.
  // "St Anne's head teacher" is not the head teacher of Mill Road: that both are head teachers tells nothing of whose they are.
  const ofKind = shared.every((word) => asked.common.has(word));
  const others = [...own.owners].filter(
    (word) =>
      !asked.owners.has(word) &&
      !shared.some((one) => isOfPlaceCalled(one, word)) &&
      (ofKind || !wordOf(word).commonWord),
  );
  if (
    shared.length > 0 &&
    others.length > 0 &&
    owners.some((word) => !shared.includes(word) && !wordOf(word).commonWord)
  )
    return 0;
  if (!same && !isAlike(own, asked, told || open)) return 0;
  const listed = role.listed ? 1 : 0;
  return (same ? 3 : 1.5) + shared.length + (compatriot ? 2 : 0) + asked.fields.size + listed;
}

/** "Sundaran", of Sundara; "Norlandish", of Norland: whether one word is what is of the place that the other names, in lower case. */
function isOfPlaceCalled(word: string, other: string): boolean {
  const stem = stemOfPlace(word);
  return (
    stem.length > 3 && word !== other && stem === stemOfPlace(other) && (OF_PLACE.test(word) || OF_PLACE.test(other))
  );
}

const OF_PLACE = /(?:[ae]?n|i|ish|ese|ic)$/;
const stemOfPlace = (word: string): string => word.replace(/(?:i?an|ean|ish|ese|ic|i)$/, '').replace(/[aeiouy]+$/, '');

const isOfNation = ({ roles }: Entity, { nations }: Office): boolean =>
  roles.some((role) => shares(officeHeld(role).nations, nations));

/** Whether an office is told in full, by more than its head: "the council leader" is, "the president" is anybody’s. */
function isExactly(role: Role, asked: Office): boolean {
  const own = officeHeld(role);
  return (
    own.head === asked.head &&
    sameSet(own.owners, asked.owners) &&
    sameSet(own.fields, asked.fields) &&
    sameSet(own.nations, asked.nations) &&
    own.owners.size + own.fields.size + own.nations.size > 0
  );
}

/** Whether one head may stand for another: the minister for a secretary, the Nato chief for its secretary-general. */
function isAlike(own: Office, asked: Office, told: boolean): boolean {
  if (areOnePost(own.head, asked.head)) return told || asked.owners.size + asked.fields.size === 0;
  // "The minister", "the transport minister": a secretary of state.
  if (asked.head === 'minister' && own.head === 'secretary') return own.fields.size > 0 && own.ranks.size === 0;
  if (asked.head === 'secretary' && own.head === 'minister') return asked.fields.size > 0;
  if (LEADS.has(asked.head) && LEADS.has(own.head)) return told && asked.head === 'leader';
  if (asked.head === 'diplomat') return DIPLOMATS.has(own.head) && told;
  return (
    areAlike(own.head, asked.head) &&
    (told || (asked.owners.size === 0 && asked.fields.size === 0 && !POSTS.has(asked.head)))
  );
}

const RIVAL = /^(?:rival|opposing|neighbou?ring|other|another)$/;

/** What tells places of one name apart. */
const SIDES: readonly ReadonlySet<string>[] = [
  'upper lower middle nether over',
  'north south east west northern southern eastern western central',
  'great little',
  'old new',
  'inner outer',
].map((line) => new Set(line.split(' ')));

function isOtherSide(sides: ReadonlySet<string>, own: ReadonlySet<string>, asked: ReadonlySet<string>): boolean {
  const wanted = [...asked].filter((word) => sides.has(word));
  if (wanted.length === 0) return false;
  const theirs = [...own].filter((word) => sides.has(word));
  return theirs.length > 0 && !theirs.some((word) => wanted.includes(word));
}

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((word) => b.has(word));

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((word) => b.has(word));

/** What a captain may be called too. */
const PLAYERS = `striker midfielder defender goalkeeper winger forward flanker hooker fly-half scrum-half full-back fullback batsman batter
   bowler wicketkeeper all-rounder spinner pitcher shortstop linebacker sprinter swimmer cyclist golfer gymnast rower climber`;

/** What people are called in passing, without having been introduced as such. */
const EPITHETS: ReadonlySet<string> = new Set(
  `candidate nominee senator congressman congresswoman billionaire businessman businesswoman mogul tycoon magnate frontrunner front-runner hopeful contender
   lawmaker politician democrat republican conservative liberal socialist libertarian star singer actor actress author
   comedian surgeon neurosurgeon statesman diplomat native veteran entrepreneur striker midfielder defender goalkeeper
   winger forward footballer player champion skipper jockey teenager pensioner grandmother grandfather musician rapper
   artist novelist poet filmmaker farmer defendant composer pianist violinist cellist soprano tenor drummer guitarist painter sculptor
   choreographer dancer keeper left-hander right-hander winner runner-up medallist newcomer
   rookie qualifier baritone mezzo songwriter comic presenter ballerina grandad great-grandmother ${PLAYERS}`
    .trim()
    .split(/\s+/),
);
