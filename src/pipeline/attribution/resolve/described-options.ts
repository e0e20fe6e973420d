import { type Gender, isOffice, POSTS } from '../../../text/words/titles.ts';
import type { Entity } from '../entity.ts';
import type { Parsed } from '../parse.ts';
import { isKin } from '../roles.ts';
import { ageBehind } from '../tokens.ts';
import { isRanked, isSameTrade, isTrade, playsToo, servesBeside } from './alike.ts';
import {
  comesNew,
  doesWork,
  isOfNation,
  nationsOf,
  peopleHere,
  peopleMeant,
  peopleOfParagraphBefore,
  standTogether,
} from './described-people.ts';
import { AT_PLAY, type Description, ownerOf } from './description.ts';
import { type DescribedOption, type Discourse, type Source, sourceOf } from './discourse.ts';
import { introductionsOf } from './introduced.ts';
import { hasLeft, heldBefore, isOfficeOfOther } from './office.ts';
import { countUpTo, nameSubject, rankAntecedents } from './salience.ts';
import { isOfSame, nounsOf } from './told.ts';

/** So many who stand out most are weighed. */
const MOST = 6;

/** Somebody who may be meant. */
interface Meant {
  readonly entity: Entity;
  /** How much they stand out where the description stands. */
  readonly score: number;
  /** What the story says of them, beside the word for them: see `toldOf`. */
  readonly told: string;
  /** Whether they may be meant for the words before the noun. */
  readonly whose: boolean;
}

/** Who may be meant by a description, and what of the story is the same for all of them. */
interface Field {
  readonly discourse: Discourse;
  readonly description: Description;
  readonly quoted: string;
  /** The likeliest first. */
  readonly kept: readonly Meant[];
  /** Those of whom the story has the noun, or one like it. */
  readonly same: number;
  /** Somebody holds a post of that noun, but another. */
  readonly refused: boolean;
  readonly here: ReadonlySet<Entity>;
  /** Whom the sentence that brought in "a cyclist" may have brought in by name, and how. */
  readonly linked: ReadonlyMap<Entity, string>;
  readonly introduced: 'none' | 'linked' | 'alone';
  readonly introducedPlace: 'alone' | 'first' | 'later' | null;
  /** The person the story names most often, where its headline has the noun. */
  readonly heading: Entity | null;
  readonly headline: boolean;
  /** The sentence that had the noun with "the" first; -1 where it is this one. */
  readonly again: number;
  readonly doubtful: ReadonlySet<Entity>;
}

/** Everybody weighed whom a description may mean, the description itself last. */
export function describedOptions(
  discourse: Discourse,
  description: Description,
  quoted: string,
  unnamed: Source,
): readonly DescribedOption[] {
  const field = fieldOf(discourse, description, quoted);
  return [
    ...field.kept.map(
      (meant): DescribedOption => ({
        source: sourceOf(meant.entity),
        features: featuresOfNamed(field, meant),
        ...(field.doubtful.has(meant.entity) ? { doubtful: true } : {}),
      }),
    ),
    { source: unnamed, features: featuresOfUnnamed(field) },
  ];
}

function fieldOf(discourse: Discourse, description: Description, quoted: string): Field {
  const { s, phrase, head, at } = description;
  const scores = new Map(
    rankAntecedents(discourse, s, phrase.from, null, quoted).map((r): [Entity, number] => [r.entity, r.score]),
  );
  const seen = peopleMeant(discourse, description)
    .map(
      (entity): Meant => ({
        entity,
        score: scores.get(entity) ?? -3,
        told: toldOf(discourse, description, entity),
        whose: isOfSame(discourse, entity, s, phrase.from, at),
      }),
    )
    .sort((a, b) => b.score - a.score || a.entity.first - b.entity.first);
  const brought = introductionsOf(discourse).get(head);
  const intro = brought && brought.sentence <= s.index ? brought : undefined;
  const { main, headline, definite } = storyOf(discourse);
  const heading = headline.has(head) ? main : null;
  const isLinked = (entity: Entity): boolean =>
    intro?.meant.has(entity) === true ||
    doesWork(discourse, entity, head) ||
    entity === heading ||
    comesNew(discourse, entity);
  // "Karl Hale was pulled out by a cyclist.": who stands beside the cyclist is another.
  const isBeside = ({ entity }: Meant): boolean =>
    intro !== undefined &&
    intro.sentence < s.index &&
    discourse.occurrences.get(entity)?.includes(intro.sentence) === true;
  const mayBe = seen.filter(
    (meant) => isSame(meant) || (!isBeside(meant) && isOpen(discourse, description, meant, isLinked)),
  );
  const kept = [...mayBe.filter(isSame), ...mayBe.filter((meant) => !isSame(meant))].slice(0, MOST);
  // "A repairer from Ghent, Lotte Hale,": the sentence that brings one in names her.
  const toldThere = kept.some((meant) => isSame(meant) && meant.entity.first === intro?.sentence);
  const since = definite.get(head) ?? s.index;
  return {
    discourse,
    description,
    quoted,
    kept,
    same: mayBe.filter(isSame).length,
    refused: seen.some(({ told }) => told === 'refused'),
    here: peopleHere(discourse, s),
    linked: intro?.meant ?? new Map(),
    introduced: !intro || toldThere ? 'none' : intro.meant.size > 0 ? 'linked' : 'alone',
    introducedPlace: intro?.place ?? null,
    heading,
    headline: headline.has(head),
    again: since < s.index ? since : -1,
    doubtful: doubtfulOf(discourse, description, seen, isLinked),
  };
}

const isSame = ({ told }: Meant): boolean => told === 'exact' || told === 'alike';

/**
 * Whether nothing told of somebody shuts them out: a post is nobody's to whom the story gives another, nor somebody's kin, nor a
 * singer's.
 */
function isOpen(
  discourse: Discourse,
  { s, head, kin: owned, strict }: Description,
  { entity, told }: Meant,
  isLinked: (entity: Entity) => boolean,
): boolean {
  const nouns = [...nounsOf(discourse, entity, s.index), ...entity.roles.flatMap(({ words }) => [...words])];
  // "“He never spoke of it,” his widow said. ⏎ Margaret Hale, 91,": whom it brings in right behind.
  if (owned ? entity.first <= s.index : isKin(head) && entity.first <= ownedAt(discourse, s, head)) return false;
  return !excludes(nouns, head) && !(strict && told === 'other' && !isLinked(entity));
}

/** "in her niece’s attic. The niece said": the sentence that told last whose niece she is; -1 where none has. */
function ownedAt({ sentences }: Discourse, s: Parsed, head: string): number {
  for (let at = s.index - 1; at >= Math.max(0, s.index - KIN_REACH); at--) {
    const other = sentences[at];
    const owned = other?.tokens.some(
      ({ lower }, i) => lower === head && ownerOf(other, { from: i - 1, to: i + 1 }) !== null,
    );
    if (owned) return at;
  }
  return -1;
}

/** So many sentences back it may have told whose kin somebody is. */
const KIN_REACH = 40;

/**
 * Of whom nothing is told may be the mayor, or the driver: it makes the words doubtful, but gives them to nobody. So do two of whom
 * no country is told, of "the Norwegian": "He will be replaced by Mr Orr, who flew in."
 */
function doubtfulOf(
  discourse: Discourse,
  { s, native, strict, setting, ofBody }: Description,
  seen: readonly Meant[],
  isLinked: (entity: Entity) => boolean,
): ReadonlySet<Entity> {
  const isNear = (entity: Entity): boolean =>
    (discourse.occurrences.get(entity) ?? []).some((index) => index < s.index && index >= s.index - 2);
  const stateless = native
    ? seen.filter(({ entity }) => isNear(entity) && nationsOf(discourse, entity).length === 0)
    : [];
  const isDoubtful = (meant: Meant): boolean => {
    // "Karl Hale has looked for a striker since selling Ted Orr. “He's quick,” said the Dane.": whom the paragraph is about.
    const before = discourse.sentences[s.index - 1];
    const topic = before?.paragraph === s.paragraph ? nameSubject(before) : null;
    if (stateless.length > 1 && stateless.includes(meant) && meant.entity !== topic) return true;
    if (meant.entity.first > s.index) return false;
    if (strict) return !isSame(meant) && !isLinked(meant.entity);
    return (setting && meant.told === 'blank' && !isLinked(meant.entity)) || (ofBody && !meant.whose);
  };
  return new Set(seen.filter(isDoubtful).map(({ entity }) => entity));
}

/** What speaks for somebody named and against them, by the names that `described-weights.json` weighs. */
function featuresOfNamed(field: Field, meant: Meant): readonly string[] {
  const { discourse, description, kept, linked, introduced, heading, again, quoted } = field;
  const { s, head, kind, kin, place, post, setting, owned, gender, age, nation, renewed, former, renames } =
    description;
  const { entity, score, told, whose } = meant;
  const subject = discourse.subjects[s.index - 1] === entity ? 'subject' : 'no-subject';
  const rivals = Math.min(2, kept.filter((other) => other !== meant && isRival(other, told)).length);
  const how = linked.get(entity);
  const since = Math.min(3, s.index - entity.first);
  const where = whereOf(field, entity);
  const plain = [
    `told:${told}&${kind}`,
    `where:${where}`,
    `told:${told}&where:${where}`,
    `rivals:${rivals}`,
    `told:${told}&rivals:${rivals}`,
    `told:${told}&${subject}`,
    `told:${told}&spoke:${spokeLast(discourse, s, entity)}`,
    `told:${told}&intro:${introduced}`,
    `told:${told}&${place}`,
    `whose:${whose}`,
    ...(whose ? [] : [`whose:no&told:${told}`]),
    ...(post ? [`post&told:${told}`, `post&told:${told}&${place}`] : []),
    ...(setting ? [`setting&told:${told}`] : []),
    ...(owned ? [`owned&whose:${whose}`] : []),
    ...(kin ? [`kin&told:${told}`] : []),
    // Who is told as the mayor is hardly the bowler.
    ...(!post && nounsOf(discourse, entity, s.index).some((noun) => POSTS.has(noun) && !AT_PLAY.test(noun))
      ? ['has-post', `has-post&told:${told}`]
      : []),
    ...(renewed && comesNew(discourse, entity) ? ['renewed&comes'] : []),
    ...(gender && entity.gender === gender ? ['gender'] : []),
    ...(gender && !entity.gender && entity.likely ? ['likely'] : []),
    ...(age !== null && entity.age === age ? ['age'] : []),
    ...(nation !== null && isOfNation(discourse, entity, nation) ? ['nation'] : []),
    ...(doesWork(discourse, entity, head) ? ['works'] : []),
    ...(renewed ? [`renewed&told:${told}`] : []),
    ...(renames ? renamedFeatures(field, entity, spokeLast(discourse, s, entity)) : []),
    ...(former && hasLeft(discourse, entity) ? ['former&left'] : []),
    ...(former ? [`former&told:${told}`] : []),
    ...(since >= 0 ? [`since:${since}`] : belowFeatures(discourse, s, entity, told)),
    ...(meant === kept[0] ? ['first'] : (kept[0]?.score ?? 0) - score > 2 ? ['behind'] : []),
    ...spokenOf(quoted, entity.gender ?? entity.likely).map((one) => `${one}&told:${told}`),
  ];
  // These count by themselves, and by what is told.
  const crossed = [
    ...(how ? [`linked:${how}`, `linked:${how}&place:${field.introducedPlace}`] : []),
    ...(owned ? ['owned', `owned:${owned}`] : []),
    ...(told !== 'exact' && standTogether(discourse, s, entity, head) ? ['together'] : []),
    ...(again >= 0 && again < entity.first ? ['seen-before'] : []),
    ...(entity.gender || entity.likely ? [] : ['unknown-given']),
    ...(entity === heading ? ['headline'] : []),
  ];
  return [`told:${told}`, ...crossed.flatMap((one) => [one, `${one}&told:${told}`]), ...plain];
}

/** "The 34-year-old said": of somebody named already, and most often of the one person of whom the paragraph before tells. */
function renamedFeatures({ discourse, description: { s } }: Field, entity: Entity, spoke: string): readonly string[] {
  const before = peopleOfParagraphBefore(discourse, s);
  const place = !before.has(entity) ? 'elsewhere' : before.size === 1 ? 'alone' : 'among';
  return [`renames&${place}`, `renames&spoke:${spoke}`, `renames&${place}&spoke:${spoke}`];
}

/** Who plays or performs: a title before a name, but no office that a paper leaves without one. */
const ON_STAGE =
  /^(?:act(?:or|ress)|singer|comedian|comic|musician|rapper|striker|winger|midfielder|forward|defender|goalkeeper|keeper|hooker|prop|flanker|centre|fullback|full-back|fly-half|scrum-half|halfback|lock|batsman|batter|bowler|pitcher|quarterback)$/;

/** Whether the sentence before is about somebody by name, in the same paragraph, or about whoever spoke last. */
function hasTopic(discourse: Discourse, s: Parsed): boolean {
  const before = discourse.sentences[s.index - 1];
  const subject = before ? nameSubject(before) : null;
  const about = discourse.subjects[s.index - 1];
  // The mayor is hardly the bowler.
  const topic = subject ?? about;
  if (topic && nounsOf(discourse, topic, s.index).some((noun) => POSTS.has(noun) && !AT_PLAY.test(noun))) return false;
  if (subject?.kind === 'person' && before?.paragraph === s.paragraph) return true;
  return about?.kind === 'person' && discourse.turns.at(-1)?.source.entity === about;
}

/** What speaks for nobody whom the story names. */
function featuresOfUnnamed({
  discourse,
  description,
  kept,
  same,
  refused,
  introduced,
  introducedPlace,
  headline,
  again,
}: Field): string[] {
  const {
    s,
    head,
    kind,
    place,
    post,
    setting,
    anybody,
    complete,
    owned,
    modified,
    former,
    renewed,
    nameless,
    renames,
  } = description;
  const last = discourse.turns.at(-1)?.source;
  const spoke = last?.entity === null && last.name.toLowerCase().split(' ').includes(head);
  return [
    'unnamed',
    `unnamed&${place}`,
    `unnamed&${kind}`,
    `unnamed&intro:${introduced}`,
    `unnamed&intro:${introduced}&place:${introducedPlace}`,
    `unnamed&people:${Math.min(3, kept.length)}`,
    `unnamed&told:${Math.min(2, same)}`,
    ...(same === 0 && kept.some(({ told }) => told === 'blank') ? ['unnamed&blank'] : []),
    ...(post ? ['unnamed&post'] : []),
    ...(isOffice(head) && !(ON_STAGE.test(head) && (former || !modified) && hasTopic(discourse, s))
      ? ['unnamed&office']
      : []),
    ...(setting ? ['unnamed&setting', `unnamed&setting&${place}`] : []),
    ...(anybody ? ['unnamed&anybody'] : []),
    ...(complete ? ['unnamed&complete'] : []),
    ...(owned ? ['unnamed&owned', `unnamed&owned:${owned}`] : []),
    ...(kept.some(({ entity }) => entity.first > s.index) ? ['unnamed&below', `unnamed&below:${owned}`] : []),
    ...(modified ? ['unnamed&modified', ...(post ? ['unnamed&modified&post'] : [])] : []),
    ...(kept.some(({ whose }) => whose) ? [] : ['unnamed&others']),
    ...(spoke ? ['unnamed&spoke'] : []),
    ...(former ? ['unnamed&former'] : []),
    ...(renewed ? ['unnamed&renewed'] : []),
    ...(renames ? ['unnamed&renames'] : []),
    ...(headline ? ['unnamed&headline'] : []),
    ...(again >= 0 ? ['unnamed&seen'] : []),
    ...(nameless ? ['unnamed&nameless'] : []),
    ...(refused ? ['unnamed&refused'] : []),
    ...(same === 0 && kept.some(({ told }) => told === 'elsewhere') ? ['unnamed&elsewhere'] : []),
  ];
}

/** Where somebody is named: in the paragraph so far, alone or not, further down, in the paragraph before, far. */
function whereOf({ discourse, description: { s }, here }: Field, entity: Entity): string {
  if (here.has(entity)) return here.size === 1 ? 'alone-here' : 'here';
  if (discourse.sentences[entity.first] && entity.first > s.index) return 'below';
  return s.paragraph - lastParagraphOf(discourse, entity, s.index) < 2 ? 'before' : 'far';
}

/** Whether somebody was the last to speak: in this paragraph, before it, or not. */
function spokeLast({ turns }: Discourse, s: Parsed, entity: Entity): 'here' | 'last' | 'no' {
  const last = turns.at(-1);
  return last?.source.entity !== entity ? 'no' : last.paragraph === s.paragraph ? 'here' : 'last';
}

/** How the story brings in somebody further down: "The mayor has promised. ⏎ Rosa Lim, who was elected in May, told". */
function belowFeatures(
  { sentences, entities, mentions }: Discourse,
  s: Parsed,
  entity: Entity,
  told: string,
): string[] {
  const next = sentences[entity.first];
  const name = (mentions[entity.first] ?? []).find((mention) => mention.entity === entity)?.name;
  if (!next || !name) return [];
  const isFirst = !entities.some(({ kind, first }) => kind === 'person' && first > s.index && first < entity.first);
  const aside = next.tokens[name.to]?.text === ',' ? (next.tokens[name.to + 1]?.lower ?? '') : '';
  const features = [
    `below:${Math.min(3, entity.first - s.index)}`,
    `below:${next.paragraph === s.paragraph ? 'here' : 'another'}`,
    `below:${nameSubject(next) === entity ? 'subject' : 'no-subject'}`,
    `below:${isFirst ? 'first' : 'later'}`,
    `below:${ageBehind(next.tokens, name.to) !== null ? 'aged' : aside === 'who' ? 'who' : /^(?:of|from)$/.test(aside) ? 'of' : 'plain'}`,
    `below:${s.index < 2 ? 'lead' : 'inside'}`,
  ];
  // Who is brought in by a bare name the reader has met: as whoever was described.
  const isBare =
    told === 'blank' && isFirst && nameSubject(next) === entity && name.title.length === 0 && !/^an?$/.test(aside);
  if (isBare) features.push('below:bare', `below:bare&${s.index < 2 ? 'lead' : 'inside'}`);
  return [...features, ...features.map((feature) => `${feature}&told:${told}`)];
}

/** Whether another may be meant as well: of those told by the word another such, else anybody of whom nothing is told. */
const isRival = (other: Meant, own: string): boolean =>
  /^(?:exact|alike)$/.test(own) ? other.told === own || other.told === 'exact' : other.told !== 'other';

/** What the story says of somebody, beside a word for them: that very word, one like it, it further down, another trade, nothing. */
function toldOf(
  discourse: Discourse,
  { s, phrase, head, at, kind, strict, renewed, former }: Description,
  entity: Entity,
): string {
  const until = Math.max(s.index, entity.first);
  const nouns = [...nounsOf(discourse, entity, until), ...entity.roles.map((role) => role.head)];
  const party = PARTY_OF.get(head);
  if (party && entity.roles.some(({ words }) => words.has(party))) return 'exact';
  if (isOfficeOfOther(discourse, entity, s, phrase, head)) return 'refused';
  if (!former && heldBefore(discourse, entity, head)) return 'refused';
  // "Dr Hale said … “…,” the sergeant said": who is called a doctor has no rank.
  if (isRanked(head) && nouns.some((noun) => LEARNED.test(noun)) && !nouns.some(isRanked)) return 'refused';
  const [least = 0, most = 0] = AGES.get(head) ?? [];
  if (entity.age !== null && most > 0) return entity.age >= least && entity.age <= most ? 'exact' : 'refused';
  if (nouns.some((noun) => isSameTrade(noun, head))) {
    // "The Rovers boss" is not the one who is told as the Albion manager.
    if (!isOfSame(discourse, entity, s, phrase.from, at)) return 'elsewhere';
    if (nouns.includes(head)) return 'exact';
    // Who holds a post like it has been looked for: a culture secretary is no prime minister.
    return strict && !renewed ? 'elsewhere' : 'alike';
  }
  if (entity.first <= s.index && playsToo(nouns, head)) return 'alike';
  if (servesBeside(nouns, head)) return 'elsewhere';
  const later = nounsOf(discourse, entity, Number.POSITIVE_INFINITY);
  if (later.some((noun) => noun === head)) return 'later';
  return kind === 'trade' && nouns.some((noun) => isTrade(noun))
    ? 'other'
    : nouns.some((noun) => !TRIED.test(noun))
      ? 'something'
      : 'blank';
}

/** What a court calls anybody who stands before it. */
const TRIED = /^(?:defendant|accused)$/;

const LEARNED = /^(?:dr|doctor|prof|professor|judge|justice|rev|revd|canon)\.?$/;

const lastParagraphOf = ({ occurrences, sentences }: Discourse, entity: Entity, until: number): number => {
  const list = occurrences.get(entity) ?? [];
  return sentences[list[countUpTo(list, until) - 1] ?? 0]?.paragraph ?? 0;
};

/** Whether words with “he” and without “I” may be about a man rather than his own. */
function spokenOf(quoted: string, gender: Gender | null): readonly string[] {
  if (/\b(?:I|I['’]\w+|me|my|we|our|us)\b/.test(quoted)) return ['of-self'];
  const third = gender === 'm' ? /\b(?:he|him|his)\b/i : gender === 'f' ? /\b(?:she|her|hers)\b/i : null;
  return third?.test(quoted) ? ['of-them'] : [];
}

/** What is the same for every description of a story. */
interface Story {
  /** The words of the headline, and of whatever else is no part of the story. */
  readonly headline: ReadonlySet<string>;
  readonly main: Entity | null;
  /** For each noun the first sentence that has it with "the". */
  readonly definite: ReadonlyMap<string, number>;
}

const stories = new WeakMap<Discourse, Story>();

function storyOf(discourse: Discourse): Story {
  let story = stories.get(discourse);
  if (!story) {
    const definite = new Map<string, number>();
    for (const [index, { tokens }] of discourse.sentences.entries())
      for (const [i, { lower }] of tokens.entries())
        if (tokens[i - 1]?.lower === 'the' && !definite.has(lower)) definite.set(lower, index);
    story = { headline: wordsOfHeadline(discourse), main: mainPerson(discourse), definite };
    stories.set(discourse, story);
  }
  return story;
}

/** The words of the headline, and of whatever else is no part of the story: it is read behind the story. */
function wordsOfHeadline({ sentences }: Discourse): ReadonlySet<string> {
  const starts = sentences.map(({ tokens }) => tokens[0]?.start ?? 0);
  const from = starts.findIndex((start, i) => i > 0 && start < (starts[i - 1] ?? 0));
  return new Set(
    from > 0 ? sentences.slice(from, from + 3).flatMap(({ tokens }) => tokens.map(({ lower }) => lower)) : [],
  );
}

/** Who is named most often, the first of several. */
function mainPerson({ entities, occurrences }: Discourse): Entity | null {
  const count = (entity: Entity): number => (occurrences.get(entity) ?? []).length;
  const people = entities.filter(({ kind, first }) => kind === 'person' && first < Number.POSITIVE_INFINITY);
  return people.reduce<Entity | null>(
    (best, one) =>
      !best || count(one) > count(best) || (count(one) === count(best) && one.first < best.first) ? one : best,
    null,
  );
}

/** What excludes one another in one story: nobody is both. */
const EXCLUSIVE: readonly ReadonlySet<string>[] = [
  'democrat republican conservative liberal socialist libertarian democratic labour tory',
  'striker midfielder defender goalkeeper winger forward flanker hooker prop lock fly-half scrum-half full-back manager coach referee umpire',
  'defendant accused judge magistrate prosecutor lawyer barrister solicitor detective inspector sergeant constable superintendent witness victim juror coroner',
  'patient doctor dr dr. nurse surgeon consultant gp paramedic midwife',
  'victim attacker robber thief burglar killer gunman suspect',
  'landlord landlady tenant lodger',
  'teacher headteacher head pupil student',
  'father grandfather',
  'mother grandmother',
  'prisoner inmate warder jailer governor',
  'driver passenger cyclist pedestrian',
  'buyer seller auctioneer',
  'winner loser runner-up',
].map((line) => new Set(line.split(' ')));

const excludes = (nouns: readonly string[], head: string): boolean =>
  EXCLUSIVE.some((list) => list.has(head) && !nouns.includes(head) && nouns.some((noun) => list.has(noun)));

/** Parties that go by several names in front of an office. */
const PARTY_OF: ReadonlyMap<string, string> = new Map([
  ['democrat', 'democratic'],
  ['conservative', 'tory'],
  ['tory', 'conservative'],
]);

/** What people are called by their age, in years. */
const AGES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['teenager', [13, 19]],
  ['teen', [13, 19]],
  ['youngster', [3, 20]],
  ['schoolboy', [5, 18]],
  ['schoolgirl', [5, 18]],
  ['toddler', [1, 4]],
  ['pensioner', [60, 120]],
  ['octogenarian', [80, 89]],
  ['nonagenarian', [90, 99]],
  ['centenarian', [100, 120]],
]);
