import { isAdjective, isDemonym, isPlace, PARTIES } from '../../../text/words/lexicon.ts';
import { isBodyNoun } from '../../../text/words/names.ts';
import { isCompatriot, nationOf } from '../../../text/words/nations.ts';
import { DOCUMENT_NOUNS, GROUP_NOUNS } from '../../../text/words/speakers.ts';
import { GENDERED, type Gender, isOffice, POSTS, untied } from '../../../text/words/titles.ts';
import type { Entity } from '../entity.ts';
import type { Phrase } from '../noun-phrases.ts';
import type { Parsed } from '../parse.ts';
import { isKin } from '../roles.ts';
import { isPersonNoun, isSpeakingNoun, stemOfTrade } from '../speaking-nouns.ts';
import { isSameTrade, isTrade } from './alike.ts';
import weights from './described-weights.json' with { type: 'json' };
import { type DescribedOption, type Discourse, type Resolved, type Source, sourceOf } from './discourse.ts';
import { introductionsOf } from './introduced.ts';
import { hasLeft, isOfficeOfOther } from './office.ts';
import { countUpTo, nameSubject, rankAntecedents } from './salience.ts';
import { isOfSame, nounsOf } from './told.ts';

/** So many sentences further down somebody may be named whom a description means. */
const BELOW = 4;
/** So many who stand out most are weighed. */
const MOST = 6;

const table: Readonly<Record<string, number>> = weights.features;

/**
 * What the scores are multiplied by before they become the certainty of a name. The rows that the weights are fitted on come from
 * few hands and tell people apart more plainly than other stories do: at 1 it promised 90 in 100 where 62 were right, of rows that
 * were only counted. Below 0.65 nothing more is gained there (`npm run bench -- --rows`), and what is right falls silent.
 */
const candour = 0.65;

/**
 * Whom a description with "the" means: somebody the story names, or nobody it names. `unnamed` is the description itself. Everybody
 * named so far, or shortly after, is weighed against it by what the story says of them; `scripts/fit-described.ts` fits the weights. The
 * certainty is the share of one that the chosen source has. Null where the phrase is no description of one person.
 * Takes Gwen Ashdown has made jugs for years. “No,” the potter said; the mother of two; the 81-year-old; the Sardinian.
 * Refuses the official; the cyclist, after "a cyclist"; the judge of a trial whose only name is the defendant's.
 */
export function resolveDescribed(
  discourse: Discourse,
  s: Parsed,
  phrase: Phrase,
  head: string,
  quoted: string,
  unnamed: Source,
): Resolved | null {
  if (!isDescription(discourse, s, phrase, head)) return null;
  const options = describedOptions(discourse, s, phrase, head, quoted, unnamed);
  const scores = options.map(({ features }) => features.reduce((sum, one) => sum + (table[one] ?? 0), 0));
  const chosen = options
    .filter(({ doubtful }) => !doubtful)
    .reduce((best, option) =>
      (scores[options.indexOf(option)] ?? 0) > (scores[options.indexOf(best)] ?? 0) ? option : best,
    );
  const own = scores[options.indexOf(chosen)] ?? 0;
  const named = chosen.source !== unnamed;
  const power = named ? candour : 1;
  const total = scores.reduce((sum, score) => sum + Math.exp((score - own) * power), 0);
  return {
    source: chosen.source,
    how: named ? 'epithet' : 'unnamed',
    certainty: 1 / total,
    described: options,
  };
}

/** Everybody weighed, the description itself last. */
function describedOptions(
  discourse: Discourse,
  s: Parsed,
  phrase: Phrase,
  head: string,
  quoted: string,
  unnamed: Source,
): readonly DescribedOption[] {
  const gender = genderOf(head);
  const ranked = rankAntecedents(discourse, s, phrase.from, null, quoted);
  const scores = new Map(ranked.map(({ entity, score }): [Entity, number] => [entity, score]));
  const words = s.tokens.slice(phrase.from, phrase.to).map(({ lower }) => lower);
  const age = /^(\d+)-year-old$/.exec(head)?.[1];
  const elect = /-(?:elect|designate)$/.test(head);
  const renewed = elect || isRenewed(s, phrase);
  const former = words.some((word) => FORMERLY.test(word) || word.startsWith('ex-'));
  const nation = words.map((word) => nationOf(word)).find((found) => found !== null) ?? null;
  const owners = new Set(
    (discourse.mentions[s.index] ?? []).flatMap(({ entity, name }) =>
      name.from >= phrase.from && name.to <= phrase.to ? [entity] : [],
    ),
  );
  const people = [...peopleNear(discourse, s)].filter(
    (entity) =>
      entity.kind === 'person' &&
      entity.first <= s.index + BELOW &&
      !owners.has(entity) &&
      !(discourse.mentions[s.index] ?? []).some((mention) => mention.entity === entity) &&
      !(gender && (entity.gender ?? entity.likely ?? gender) !== gender) &&
      !(age !== undefined && entity.age !== null && entity.age !== Number(age)) &&
      !isOfOther(discourse, entity, nation) &&
      !(renewed && hasLeft(discourse, entity)) &&
      // "Rosa Lim is the next Bishop of Hull. The bishop-elect": by the office alone nobody has it yet.
      !(elect && entity.words[0]?.toLowerCase() === untied(head)),
  );
  const seen = byAge(words, age === undefined ? null : Number(age), people)
    .map((entity) => ({ entity, score: scores.get(entity) ?? -3 }))
    .sort((a, b) => b.score - a.score || a.entity.first - b.entity.first);
  const here = peopleHere(discourse, s);
  const native = isNative(s, phrase.to - 1, head) || nationOf(head) !== null;
  const kind = !isTrade(head) || native || age !== undefined || former ? 'passing' : 'trade';
  const told = new Map(
    seen.map(({ entity }): [Entity, string] => [entity, toldOf(discourse, s, phrase, entity, head, kind)]),
  );
  const isSame = (entity: Entity): boolean => /^(?:exact|alike)$/.test(told.get(entity) ?? '');
  const refused = [...told.values()].includes('refused');
  const brought = introductionsOf(discourse).get(head);
  const intro = brought && brought.sentence <= s.index ? brought : undefined;
  const { main, ...story } = storyOf(discourse);
  const headline = story.headline.has(head);
  const ofBody = words.slice(1, -1).some((word) => isBodyNoun(word) || GROUP_NOUNS.has(word));
  const post = POSTS.has(head);
  const owner = ownerOf(s, phrase);
  const owned = owner === null ? null : isKin(head) ? `${owner}-kin` : owner;
  const strict = post && !AT_PLAY.test(head);
  const isBlank = (entity: Entity): boolean => told.get(entity) === 'blank';
  // A post is nobody's to whom the story gives another, nor somebody's kin, nor what belongs to a body that is not theirs.
  const isOpen = (entity: Entity): boolean =>
    !(owner !== null && isKin(head)) &&
    !excludes([...nounsOf(discourse, entity, s.index), ...entity.roles.flatMap(({ words }) => [...words])], head);
  const isLinked = (entity: Entity): boolean =>
    intro?.meant.has(entity) === true ||
    doesWork(discourse, entity, head) ||
    (headline && entity === main) ||
    comesNew(discourse, entity);
  // Of whom nothing is told may be the mayor, or the driver: it makes the words doubtful, but gives them to nobody.
  const isNear = (entity: Entity): boolean =>
    (discourse.occurrences.get(entity) ?? []).some((index) => index < s.index && index >= s.index - 2);
  // "He will be replaced by Mr Orr, who flew in. The Norwegian said": either may be one.
  const stateless = native
    ? seen.filter(({ entity }) => isNear(entity) && nationsOf(discourse, entity).length === 0)
    : [];
  const isDoubtful = (entity: Entity): boolean =>
    (stateless.length > 1 && stateless.some((one) => one.entity === entity)) ||
    (entity.first <= s.index &&
      (strict
        ? !isSame(entity) && !isLinked(entity)
        : (SETTING.test(head) && isBlank(entity) && !isLinked(entity)) ||
          (ofBody && !isOfSame(discourse, entity, s, phrase.from, phrase.to - 1))));
  // A singer is no president.
  const mayBe = seen.filter(
    ({ entity }) =>
      isSame(entity) || (isOpen(entity) && !(strict && told.get(entity) === 'other' && !isLinked(entity))),
  );
  const same = mayBe.filter(({ entity }) => isSame(entity));
  const kept = [...same, ...mayBe.filter(({ entity }) => !isSame(entity))].slice(0, MOST);
  // "A repairer from Ghent, Lotte Hale,": the sentence that brings one in names her.
  const toldThere = kept.some(({ entity }) => isSame(entity) && entity.first === intro?.sentence);
  const introduced = !intro || toldThere ? 'none' : intro.meant.size > 0 ? 'linked' : 'alone';
  const place = placeOf(s, phrase);
  const last = discourse.turns.at(-1);
  const since = story.definite.get(head) ?? s.index;
  const again = since < s.index ? since : -1;
  const best = kept[0]?.score ?? 0;
  const options = kept.map(({ entity, score }, n): DescribedOption => {
    const is = told.get(entity) ?? 'blank';
    const where = here.has(entity)
      ? here.size === 1
        ? 'alone-here'
        : 'here'
      : discourse.sentences[entity.first] && entity.first > s.index
        ? 'below'
        : s.paragraph - lastParagraphOf(discourse, entity, s.index) < 2
          ? 'before'
          : 'far';
    const subject = discourse.subjects[s.index - 1] === entity ? 'subject' : 'no-subject';
    const rivals = Math.min(2, kept.filter((one) => one.entity !== entity && isRival(told, one.entity, is)).length);
    const whose = isOfSame(discourse, entity, s, phrase.from, phrase.to - 1);
    const spoke = last?.source.entity === entity ? (last.paragraph === s.paragraph ? 'here' : 'last') : 'no';
    const linked = intro?.meant.get(entity);
    const fresh = Math.min(3, s.index - entity.first);
    const features = [
      `told:${is}`,
      `told:${is}&${kind}`,
      `where:${where}`,
      `told:${is}&where:${where}`,
      `told:${is}&${subject}`,
      `rivals:${rivals}`,
      `told:${is}&rivals:${rivals}`,
      `told:${is}&spoke:${spoke}`,
      `told:${is}&intro:${introduced}`,
      `told:${is}&${place}`,
      `whose:${whose}`,
      ...(whose ? [] : [`whose:no&told:${is}`]),
      ...(linked ? [`linked:${linked}`, `linked:${linked}&told:${is}`] : []),
      ...(post ? [`post&told:${is}`, `post&told:${is}&${place}`] : []),
      ...(SETTING.test(head) ? [`setting&told:${is}`] : []),
      ...(owned
        ? ['owned', `owned&told:${is}`, `owned:${owned}`, `owned:${owned}&told:${is}`, `owned&whose:${whose}`]
        : []),
      ...(is !== 'exact' && standTogether(discourse, s, entity, head) ? ['together', `together&told:${is}`] : []),
      ...(again >= 0 && again < entity.first ? ['seen-before', `seen-before&told:${is}`] : []),
      ...(renewed && comesNew(discourse, entity) ? ['renewed&comes'] : []),
      ...(gender && entity.gender === gender ? ['gender'] : []),
      ...(gender && !entity.gender && entity.likely ? ['likely'] : []),
      ...(entity.gender || entity.likely ? [] : ['unknown-given', `unknown-given&told:${is}`]),
      ...(age !== undefined && entity.age === Number(age) ? ['age'] : []),
      ...(nation !== null && isOfNation(discourse, entity, nation) ? ['nation'] : []),
      ...(doesWork(discourse, entity, head) ? ['works'] : []),
      ...(headline && entity === main ? ['headline', `headline&told:${is}`] : []),
      ...(renewed ? [`renewed&told:${is}`] : []),
      ...(former && hasLeft(discourse, entity) ? ['former&left'] : []),
      ...(former ? [`former&told:${is}`] : []),
      ...(fresh >= 0 ? [`since:${fresh}`] : belowFeatures(discourse, s, entity, is)),
      ...(n === 0 ? ['first'] : best - score > 2 ? ['behind'] : []),
      ...spokenOf(quoted, entity.gender ?? entity.likely).map((one) => `${one}&told:${is}`),
    ];
    return { source: sourceOf(entity), features, ...(isDoubtful(entity) ? { doubtful: true } : {}) };
  });
  const bySelf = isComplete(s, phrase, head);
  return [
    ...options,
    {
      source: unnamed,
      features: [
        'unnamed',
        `unnamed&${place}`,
        `unnamed&${kind}`,
        `unnamed&intro:${introduced}`,
        `unnamed&people:${Math.min(3, kept.length)}`,
        `unnamed&told:${Math.min(2, same.length)}`,
        ...(same.length === 0 && kept.some(({ entity }) => told.get(entity) === 'blank') ? ['unnamed&blank'] : []),
        ...(post ? ['unnamed&post'] : []),
        ...(isOffice(head) ? ['unnamed&office'] : []),
        ...(SETTING.test(head) ? ['unnamed&setting', `unnamed&setting&${place}`] : []),
        ...(ANYBODY.test(head) ? ['unnamed&anybody'] : []),
        ...(bySelf ? ['unnamed&complete'] : []),
        ...(owned ? ['unnamed&owned', `unnamed&owned:${owned}`] : []),
        ...(phrase.to - phrase.from > 2 ? ['unnamed&modified', ...(post ? ['unnamed&modified&post'] : [])] : []),
        ...(kept.some(({ entity }) => isOfSame(discourse, entity, s, phrase.from, phrase.to - 1))
          ? []
          : ['unnamed&others']),
        ...(last && last.source.entity === null && last.source.name.toLowerCase().split(' ').includes(head)
          ? ['unnamed&spoke']
          : []),
        ...(former ? ['unnamed&former'] : []),
        ...(renewed ? ['unnamed&renewed'] : []),
        ...(headline ? ['unnamed&headline'] : []),
        ...(again >= 0 ? ['unnamed&seen'] : []),
        ...(isNameless(s, phrase) ? ['unnamed&nameless'] : []),
        ...(refused ? ['unnamed&refused'] : []),
      ],
    },
  ];
}

/** "The 46-year-old", "the older brother": those whom their ages tell; all where they tell nothing. */
function byAge(words: readonly string[], asked: number | null, people: readonly Entity[]): readonly Entity[] {
  const same = people.filter(({ age }) => age !== null && age === asked);
  if (same.length > 0) return same;
  const elder = words.some((word) => /^(?:old|eld)e(?:r|st)$/.test(word));
  if (!elder && !words.some((word) => /^younge(?:r|st)$/.test(word))) return people;
  const aged = people.filter(({ age }) => age !== null).toSorted((a, b) => (a.age ?? 0) - (b.age ?? 0));
  const [first, last] = [aged[0], aged.at(-1)];
  const one = elder ? last : first;
  return one && first?.age !== last?.age ? [one] : people;
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
    `below:${/^\d+$/.test(aside) ? 'aged' : aside === 'who' ? 'who' : /^(?:of|from)$/.test(aside) ? 'of' : 'plain'}`,
    `below:${s.index < 2 ? 'lead' : 'inside'}`,
  ];
  // Who is brought in by a bare name the reader has met: as whoever was described.
  const isBare =
    told === 'blank' && isFirst && nameSubject(next) === entity && name.title.length === 0 && !/^an?$/.test(aside);
  if (isBare) features.push('below:bare', `below:bare&${s.index < 2 ? 'lead' : 'inside'}`);
  return [...features, ...features.map((feature) => `${feature}&told:${told}`)];
}

/** Whether another may be meant as well: of those told by the word another such, else anybody of whom nothing is told. */
const isRival = (told: ReadonlyMap<Entity, string>, other: Entity, own: string): boolean => {
  const theirs = told.get(other) ?? 'blank';
  return /^(?:exact|alike)$/.test(own) ? theirs === own || theirs === 'exact' : theirs !== 'other';
};

/** What the story says of somebody, beside a word for them: that very word, one like it, it further down, another trade, nothing. */
function toldOf(discourse: Discourse, s: Parsed, phrase: Phrase, entity: Entity, head: string, kind: string): string {
  const until = Math.max(s.index, entity.first);
  const nouns = [...nounsOf(discourse, entity, until), ...entity.roles.map((role) => role.head)];
  const party = PARTY_OF.get(head);
  if (party && entity.roles.some(({ words }) => words.has(party))) return 'exact';
  if (isOfficeOfOther(discourse, entity, s, phrase, head)) return 'refused';
  const [least = 0, most = 0] = AGES.get(head) ?? [];
  if (entity.age !== null && most > 0) return entity.age >= least && entity.age <= most ? 'exact' : 'refused';
  if (nouns.some((noun) => isSameTrade(noun, head))) {
    // "The Rovers boss" is not the one who is told as the Albion manager.
    if (!isOfSame(discourse, entity, s, phrase.from, phrase.to - 1)) return 'elsewhere';
    if (nouns.includes(head)) return 'exact';
    // Who holds a post like it has been looked for: a culture secretary is no prime minister.
    return POSTS.has(head) && !AT_PLAY.test(head) && !isRenewed(s, phrase) ? 'elsewhere' : 'alike';
  }
  const later = nounsOf(discourse, entity, Number.POSITIVE_INFINITY);
  if (later.some((noun) => noun === head)) return 'later';
  return kind === 'trade' && nouns.some((noun) => isTrade(noun)) ? 'other' : nouns.length > 0 ? 'something' : 'blank';
}

/**
 * Where the description stands: right behind the words ("…,” the potter said), behind a verb behind them, or ahead of them. The subject of a
 * sentence without words of anybody goes on with somebody as one behind them does.
 */
function placeOf(s: Parsed, phrase: Phrase): string {
  const quote = s.tags.lastIndexOf('quote', phrase.from);
  if (quote < 0) return s.tags.includes('quote') ? 'ahead' : 'behind';
  return quote === phrase.from - 1 ? 'behind' : 'further';
}

/** "The owner, who asked not to be named,": the story says that it names nobody. */
const isNameless = (s: Parsed, { to }: Phrase): boolean =>
  s.tokens.slice(to, to + 14).some(({ lower }) => /^(?:named|identified|anonymous|anonymity|unnamed)$/.test(lower));

/** Whether the story says that somebody takes something over: their first sentence has a word for it. */
const comesNew = ({ sentences }: Discourse, { first }: Entity): boolean =>
  (sentences[first]?.tokens ?? []).some(({ lower }) =>
    /^(?:replace[sd]?|replacing|replacement|succe(?:ed|eds|eded|eding|ssor)|appointed|takes?|took|new|promoted|hired|named|starts?|begins?|elected|chosen|won|wins|sworn|inaugurated)$/.test(
      lower,
    ),
  );

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

const lastParagraphOf = ({ occurrences, sentences }: Discourse, entity: Entity, until: number): number => {
  const list = occurrences.get(entity) ?? [];
  return sentences[list[countUpTo(list, until) - 1] ?? 0]?.paragraph ?? 0;
};

const genderOf = (head: string): Gender | null => GENDERED.get(untied(head)) ?? KIN.get(head) ?? null;

/** Whether the story gives somebody another country than the one that is told. */
const isOfOther = (discourse: Discourse, entity: Entity, nation: string | null): boolean => {
  const theirs = nation === null ? [] : nationsOf(discourse, entity);
  return nation !== null && theirs.length > 0 && !theirs.includes(nation);
};

const isOfNation = (discourse: Discourse, entity: Entity, nation: string): boolean =>
  nationsOf(discourse, entity).includes(nation);

/** The countries that stand with somebody: in what they are, "of Denmark" and "from Denmark" behind the name, "Denmark's" before it. */
function nationsOf(discourse: Discourse, entity: Entity): readonly string[] {
  const found = entity.roles.flatMap(({ words }) => [...words].flatMap((word) => nationOf(word) ?? []));
  for (const index of (discourse.occurrences.get(entity) ?? []).slice(0, 8)) {
    const tokens = discourse.sentences[index]?.tokens ?? [];
    const mention = (discourse.mentions[index] ?? []).find((one) => one.entity === entity);
    if (!mention) continue;
    const { from, to } = mention.name;
    const behind = tokens[to]?.text === ',' ? to + 1 : to;
    if (/^(?:of|from|for)$/.test(tokens[behind]?.lower ?? ''))
      found.push(nationOf(tokens[behind + 1]?.lower ?? '') ?? '');
    for (let i = from - 1; i > from - 4 && tokens[i]?.kind === 'word'; i--)
      found.push(nationOf(tokens[i]?.lower ?? '') ?? '');
  }
  return found.filter((nation) => nation !== '');
}

/** "Rosa Lim was hit by a cyclist": whom one sentence names and tells of by the noun are two. */
const standTogether = ({ occurrences, sentences }: Discourse, s: Parsed, entity: Entity, head: string): boolean =>
  (occurrences.get(entity) ?? [])
    .slice(0, 20)
    .some((index) => index < s.index && sentences[index]?.tokens.some(({ lower }) => lower === head));

/** "She drove the bus": a sentence that names somebody has a verb of the noun's own stem. */
function doesWork(discourse: Discourse, entity: Entity, head: string): boolean {
  const stem = stemOfTrade(head);
  if (stem === null) return false;
  return (discourse.occurrences.get(entity) ?? [])
    .slice(0, 8)
    .some((index) =>
      discourse.sentences[index]?.tokens.some(
        ({ lower, capital }) => !capital && lower !== head && lower !== `${head}s` && lower.startsWith(stem),
      ),
    );
}

/** Whether words with “he” and without “I” may be about a man rather than his own. */
function spokenOf(quoted: string, gender: Gender | null): readonly string[] {
  if (/\b(?:I|I['’]\w+|me|my|we|our|us)\b/.test(quoted)) return ['of-self'];
  const third = gender === 'm' ? /\b(?:he|him|his)\b/i : gender === 'f' ? /\b(?:she|her|hers)\b/i : null;
  return third?.test(quoted) ? ['of-them'] : [];
}

/** So many sentences at the head of a story, and so many back, name whom a description may mean: so that no long text takes long. */
const LEAD = 20;
const BACK = 60;

/** Everybody whom the head of the story names, or a sentence shortly before `s` or right below it. */
function peopleNear({ mentions }: Discourse, s: Parsed): ReadonlySet<Entity> {
  const people = new Set<Entity>();
  const take = (from: number, to: number): void => {
    for (let i = from; i <= to; i++)
      for (const { entity } of mentions[i] ?? []) if (entity.kind === 'person') people.add(entity);
  };
  take(0, Math.min(LEAD, s.index + BELOW));
  take(Math.max(0, s.index - BACK), s.index + BELOW);
  return people;
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

/** The people whom the paragraph of `s` names before it. */
export function peopleHere(discourse: Discourse, s: Parsed): ReadonlySet<Entity> {
  const people = new Set<Entity>();
  for (let i = s.index - 1; discourse.sentences[i]?.paragraph === s.paragraph && i > s.index - 40; i--)
    for (const { entity } of discourse.mentions[i] ?? []) if (entity.kind === 'person') people.add(entity);
  return people;
}

/** What excludes one another in one story: nobody is both. */
const EXCLUSIVE: readonly ReadonlySet<string>[] = [
  'democrat republican conservative liberal socialist libertarian democratic labour tory',
  'striker midfielder defender goalkeeper winger forward manager coach referee umpire',
  'defendant accused judge magistrate prosecutor lawyer barrister solicitor detective inspector sergeant constable superintendent witness victim juror coroner',
  'patient doctor dr dr. nurse surgeon consultant gp paramedic midwife',
  'victim attacker robber thief burglar killer gunman suspect',
  'landlord landlady tenant lodger',
  'teacher headteacher head pupil student',
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

const FORMERLY = /^(?:former|ex|erstwhile|one-time|onetime|retired|would-be|trained|part-time|amateur)$/;

/** "The new head", "the acting mayor"; refuses the New York mayor. */
const isRenewed = (s: Parsed, { from, to }: Pick<Phrase, 'from' | 'to'>): boolean =>
  s.tokens.slice(from, to).some(({ lower, capital }) => !capital && RENEWED.test(lower));

const RENEWED = /^(?:new|incoming|acting|interim|caretaker)$/;

/** Another than the one who was named. */
const OTHER = /^(?:next|other|second|third|fourth|current|present|latest|previous|same)$/;

/** Kin that tell a gender. */
export const KIN: ReadonlyMap<string, Gender> = new Map([
  ...[
    'father',
    'groom',
    'bridegroom',
    'grandfather',
    'great-grandfather',
    'dad',
    'man',
    'boy',
    'schoolboy',
    'widower',
  ].map((word): [string, Gender] => [word, 'm']),
  ...['mother', 'bride', 'grandmother', 'great-grandmother', 'mum', 'woman', 'girl', 'schoolgirl', 'widow'].map(
    (word): [string, Gender] => [word, 'f'],
  ),
]);

/** Whom a place or a proceeding has, so that a paper leaves them without a name. */
const SETTING =
  /^(?:official|source|insider|aide|spokes(?:man|woman|person)|adviser|advisor|lawyer|officer|executive|witness|expert|critic|person|other|one|victim|caller|user|member|resident|owner|organiser|organizer|host|guest|driver|passenger|customer|client|tenant|patient|guard|suspect|killer|gunman|attacker|neighbour|neighbor|judge|magistrate|coroner|referee|umpire|reporter|interviewer|announcer|narrator|moderator|anchor|questioner|agent|operator|prosecutor|jury|foreman|landlord|landlady|verger|harbourmaster|caretaker|clerk|vicar|bishop|archbishop)$/;

/** Posts whose holders are called by them in passing, or in jest: the home captain, the pickle queen. */
const AT_PLAY = /^(?:captain|manager|coach|head|director|editor|king|queen|prince|princess)$/;

const ANYBODY = /^(?:man|woman|boy|girl|child|teenager|couple|person)$/;

/** "the owner of the shop": it tells by itself who is meant. "the father of three", "the singer from Leeds" do not. */
const isComplete = (s: Parsed, { from, to }: Phrase, head: string): boolean =>
  /^(?:of|for|at|in|with|to|who|that)$/.test(s.tokens[to]?.lower ?? '') && !isCounted(s, { from, to }, head);

/** Whose somebody is: "pronoun" of "her surgeon", "name" of "Mr Hale's", "noun" of "the club's". Null for nobody's. */
function ownerOf(s: Parsed, { from, to }: Pick<Phrase, 'from' | 'to'>): 'pronoun' | 'name' | 'noun' | null {
  if (/^(?:his|her|its|their)$/.test(s.tokens[from]?.lower ?? '')) return 'pronoun';
  const owner = s.tokens.slice(from, to - 1).findLast(({ possessive }) => possessive);
  return owner ? (owner.capital ? 'name' : 'noun') : null;
}

/** "the potter", "the veteran MP", "the mother of two": one person, and not by somebody whose they are. */
function isDescription(discourse: Discourse, s: Parsed, { from, to }: Phrase, head: string): boolean {
  if ((s.tokens[from]?.lower !== 'the' && ownerOf(s, { from, to }) === null) || to - from > 6) return false;
  if (s.tokens.slice(from, to).some(({ lower }) => OTHER.test(lower))) return false;
  if (/^\d+-year-old$/.test(head) || isNative(s, to - 1, head)) return true;
  if (/[^s]s$/.test(head) || (PARTIES.has(head) && !isOffice(head)) || DOCUMENT_NOUNS.has(head) || isPlace(head))
    return false;
  if (isBodyNoun(head) || GROUP_NOUNS.has(head))
    return [...peopleNear(discourse, s)].some(
      (entity) => entity.kind === 'person' && nounsOf(discourse, entity, s.index).includes(head),
    );
  return isPersonNoun(head) || isSpeakingNoun(head) || isCompatriot(head) || isKin(head);
}

/** "the father of three" */
const isCounted = (s: Parsed, { to }: Pick<Phrase, 'from' | 'to'>, head: string): boolean =>
  s.tokens[to]?.lower === 'of' && s.parts[to + 1] === 'CD' && (KIN.has(head) || head === 'parent');

/** "the Dane", "the Dutchwoman", "the Sardinian": by a country or a region, with a capital. */
const isNative = (s: Parsed, at: number, word: string): boolean =>
  s.tokens[at]?.capital === true &&
  s.tokens[at]?.lower === word &&
  !PARTIES.has(word) &&
  !isPlace(word) &&
  !isAdjective(`${word}-`) &&
  (nationOf(word) !== null || isDemonym(word) || NATIVE.test(word));

const NATIVE =
  /^(?:pole|breton|scot|finn|turk|serb|croat|basque|catalan|greek|geordie|londoner|\p{L}{3,}(?:ian|ean|ese|lander|man|woman))$/u;
