import { nationOf } from '../../../text/words/nations.ts';
import { untied } from '../../../text/words/titles.ts';
import type { Entity } from '../entity.ts';
import type { Parsed } from '../parse.ts';
import { stemOfTrade } from '../speaking-nouns.ts';
import type { Description } from './description.ts';
import type { Discourse } from './discourse.ts';
import { hasLeft } from './office.ts';

/** So many sentences further down somebody may be named whom a description means. */
const BELOW = 4;

/** So many sentences at the head of a story, and so many back, name whom a description may mean: so that no long text takes long. */
const LEAD = 20;
const BACK = 60;

/** Everybody whom the head of the story names, or a sentence shortly before `s` or right below it. */
export function peopleNear({ mentions }: Discourse, s: Parsed): ReadonlySet<Entity> {
  const people = new Set<Entity>();
  const take = (from: number, to: number): void => {
    for (let i = from; i <= to; i++)
      for (const { entity } of mentions[i] ?? []) if (entity.kind === 'person') people.add(entity);
  };
  take(0, Math.min(LEAD, s.index + BELOW));
  take(Math.max(0, s.index - BACK), s.index + BELOW);
  return people;
}

/** The people whom the paragraph of `s` names before it. */
export function peopleHere(discourse: Discourse, s: Parsed): ReadonlySet<Entity> {
  const people = new Set<Entity>();
  for (let i = s.index - 1; discourse.sentences[i]?.paragraph === s.paragraph && i > s.index - 40; i--)
    for (const { entity } of discourse.mentions[i] ?? []) if (entity.kind === 'person') people.add(entity);
  return people;
}

/** The people whom the paragraph before that of `s` names, and its own up to `s`. */
export function peopleOfParagraphBefore(discourse: Discourse, s: Parsed): ReadonlySet<Entity> {
  const people = new Set(peopleHere(discourse, s));
  let at = s.index - 1;
  while (at > s.index - 40 && discourse.sentences[at]?.paragraph === s.paragraph) at--;
  const last = discourse.sentences[at];
  if (!last) return people;
  for (const { entity } of discourse.mentions[last.index] ?? []) if (entity.kind === 'person') people.add(entity);
  for (const entity of peopleHere(discourse, last)) people.add(entity);
  return people;
}

/** The people whom a description may mean: named near it, and nothing that it tells speaks against them. */
export function peopleMeant(discourse: Discourse, description: Description): readonly Entity[] {
  const { s, head, gender, age, nation, renewed, elect } = description;
  const here = discourse.mentions[s.index] ?? [];
  const people = [...peopleNear(discourse, s)].filter(
    (entity) =>
      entity.kind === 'person' &&
      entity.first <= s.index + BELOW &&
      // "Mr Hale's lawyer" is not he, and whom a sentence names it describes as somebody else.
      !here.some((mention) => mention.entity === entity) &&
      !(gender && (entity.gender ?? entity.likely ?? gender) !== gender) &&
      !(age !== null && entity.age !== null && entity.age !== age) &&
      !isOfOther(discourse, entity, nation) &&
      !(renewed && hasLeft(discourse, entity)) &&
      // "Rosa Lim is the next Bishop of Hull. The bishop-elect": by the office alone nobody has it yet.
      !(elect && entity.words[0]?.toLowerCase() === untied(head)),
  );
  return byAge(description, people);
}

/** "The 46-year-old", "the older brother": those whom their ages tell; all where they tell nothing. */
function byAge({ words, age: asked }: Description, people: readonly Entity[]): readonly Entity[] {
  const same = people.filter(({ age }) => age !== null && age === asked);
  if (same.length > 0) return same;
  const elder = words.some((word) => /^(?:old|eld)e(?:r|st)$/.test(word));
  if (!elder && !words.some((word) => /^younge(?:r|st)$/.test(word))) return people;
  const aged = people.filter(({ age }) => age !== null).toSorted((a, b) => (a.age ?? 0) - (b.age ?? 0));
  const [first, last] = [aged[0], aged.at(-1)];
  const one = elder ? last : first;
  return one && first?.age !== last?.age ? [one] : people;
}

/** Whether the story gives somebody another country than the one that is told. */
const isOfOther = (discourse: Discourse, entity: Entity, nation: string | null): boolean => {
  const theirs = nation === null ? [] : nationsOf(discourse, entity);
  return nation !== null && theirs.length > 0 && !theirs.includes(nation);
};

export const isOfNation = (discourse: Discourse, entity: Entity, nation: string): boolean =>
  nationsOf(discourse, entity).includes(nation);

/** The countries that stand with somebody: in what they are, "of Denmark" and "from Denmark" behind the name, "Denmark's" before it. */
export function nationsOf(discourse: Discourse, entity: Entity): readonly string[] {
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
  // "Former European champion": a continent is nobody's country.
  return found.filter((nation) => nation !== '' && !/^(?:euro|afri|asia)$/.test(nation));
}

/** "Rosa Lim was hit by a cyclist": whom one sentence names and tells of by the noun are two. */
export const standTogether = (
  { occurrences, sentences }: Discourse,
  s: Parsed,
  entity: Entity,
  head: string,
): boolean =>
  (occurrences.get(entity) ?? [])
    .slice(0, 20)
    .some((index) => index < s.index && sentences[index]?.tokens.some(({ lower }) => lower === head));

/** "She drove the bus": a sentence that names somebody has a verb of the noun's own stem. */
export function doesWork(discourse: Discourse, entity: Entity, head: string): boolean {
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

/** Whether the story says that somebody takes something over: their first sentence has a word for it. */
export const comesNew = ({ sentences }: Discourse, { first }: Entity): boolean =>
  (sentences[first]?.tokens ?? []).some(({ lower }) =>
    /^(?:replace[sd]?|replacing|replacement|succe(?:ed|eds|eded|eding|ssor)|appointed|takes?|took|new|promoted|hired|named|starts?|begins?|elected|chosen|won|wins|sworn|inaugurated)$/.test(
      lower,
    ),
  );
