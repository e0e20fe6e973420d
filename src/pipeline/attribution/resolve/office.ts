import type { Entity, Role } from '../people.ts';
import type { Parsed, Phrase } from '../phrases.ts';
import { isDemonym } from '../words/lexicon.ts';
import { nationOf } from '../words/nations.ts';
import { GENDERED, OFFICE_MODIFIERS, OFFICES } from '../words/titles.ts';
import type { Discourse } from './discourse.ts';
import type { Resolved } from './index.ts';
import { sourceOf } from './pronoun.ts';
import { rank } from './salience.ts';

/** Heads that are used for one another. */
const ALIKE: readonly (readonly string[])[] = [
  ['minister', 'secretary', 'premier', 'chancellor', 'mp', 'politician'],
  ['chief', 'director', 'head', 'boss', 'leader', 'secretary-general'],
  ['senator', 'lawmaker', 'representative', 'congressman', 'congresswoman', 'politician', 'legislator'],
  ['spokesman', 'spokeswoman', 'spokesperson', 'aide', 'official'],
  ['nominee', 'candidate', 'hopeful', 'contender', 'front-runner', 'frontrunner'],
  ['adviser', 'advisor', 'strategist', 'consultant', 'aide'],
  ['businessman', 'developer', 'mogul', 'billionaire', 'tycoon', 'magnate', 'executive'],
  ['lawyer', 'attorney', 'counsel'],
  ['professor', 'scholar', 'researcher', 'historian', 'expert'],
];
/** What makes another office of the same head: a prime minister is not called "the minister", nor a vice president "the president". */
const RANKS: readonly string[] = ['prime', 'vice'];
/** "The Russian leader", of a president; "the Labour leader" is none. */
const LEADS: ReadonlySet<string> = new Set(['leader', 'president', 'premier', 'minister', 'chancellor', 'ruler']);
const groups: ReadonlyMap<string, ReadonlySet<number>> = groupsOf(ALIKE);
const alike = (a: string, b: string): boolean => {
  const [of, other] = [groups.get(a), groups.get(b)];
  return of !== undefined && other !== undefined && [...of].some((group) => other.has(group));
};

function groupsOf(lists: typeof ALIKE): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const [n, words] of lists.entries())
    for (const word of words) found.set(word, (found.get(word) ?? new Set()).add(n));
  return found;
}

/**
 * "the foreign secretary", "the senior opposition MP": the person whom the article introduced as such. Built from the
 * article’s own titles and appositions; where two fit equally, the one who stands out more.
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
  if (!OFFICES.has(head) && !/^\d+-year-old$/.test(head)) return null;
  const gender = GENDERED.get(head) ?? null;
  const ranked = rank(discourse, s, phrase.from, gender, quoted);
  const salient = new Map(ranked.map(({ entity, score }): [Entity, number] => [entity, score]));
  const nations = nationsOf(words);
  let best: { entity: Entity; score: number } | null = null;
  let runnerUp = 0;
  for (const entity of discourse.entities) {
    if (entity.kind !== 'person' || (gender && entity.gender && entity.gender !== gender)) continue;
    let match = 0;
    // "The Polish prime minister" is the Pole, where the article names one.
    let compatriot = false;
    for (const role of entity.roles) {
      const own = nationsOf(role.words);
      const same = [...nations].some((nation) => own.has(nation));
      compatriot ||= same;
      // The Polish premier is no Russian.
      if (nations.size > 0 && own.size > 0 && !same) continue;
      match = Math.max(match, closeness(role, head, words, same));
    }
    // "the 46-year-old", of "Rosa Lim, 46,".
    if (entity.age !== null && words.includes(`${entity.age}-year-old`)) match += 3;
    if (match === 0) continue;
    // Whom the story has not named yet it means only where it has named nobody who fits.
    if (entity.first > s.index) match -= nations.size > 0 && !compatriot ? 9 : s.index > 2 ? 3 : 2;
    if (match < 0.75) continue;
    if (compatriot) match += 3;
    const score = match + 0.25 * Math.max(0, Math.min(8, salient.get(entity) ?? 0)) + 0.02 * Math.min(20, entity.full);
    if (!best || score > best.score) {
      runnerUp = best?.score ?? 0;
      best = { entity, score };
    } else runnerUp = Math.max(runnerUp, score);
  }
  if (best) return { source: sourceOf(best.entity), how: best.score - runnerUp < 0.5 ? 'office-close' : 'office' };
  if (!EPITHETS.has(head) || hasOwner(s, phrase)) return null;
  const [first, second] = ranked;
  if (first && nations.size === 0 && first.score > 3 && first.score - (second?.score ?? 0) > 1)
    return { source: sourceOf(first.entity), how: 'epithet' };
  return null;
}

/** The countries that the words of an office name: "the US secretary of state". */
function nationsOf(words: Iterable<string>): ReadonlySet<string> {
  const nations = new Set<string>();
  for (const word of words) {
    const nation = nationOf(word);
    if (nation !== null) nations.add(nation);
  }
  return nations;
}

/** "Mr Hale's lawyer": somebody of somebody's, whom only an introduction can name. */
function hasOwner(s: Parsed, { from, to }: Phrase): boolean {
  return (
    s.tokens.slice(from, to).some((t) => t.possessive) || /^(?:his|her|their|its)$/.test(s.tokens[from]?.lower ?? '')
  );
}

/** What well-known people are called in passing, without having been introduced as such. */
const EPITHETS: ReadonlySet<string> = new Set(
  `candidate nominee senator governor president minister premier chancellor secretary billionaire businessman
   businesswoman mogul tycoon magnate developer frontrunner front-runner hopeful contender lawmaker congressman
   congresswoman mayor leader politician democrat republican conservative liberal star singer actor actress author
   comedian surgeon neurosurgeon statesman premier lady president-elect incumbent diplomat socialist mp native
   veteran entrepreneur`
    .trim()
    .split(/\s+/),
);

/** How well an office somebody is said to hold fits one that is spoken of: 0 for not at all. `compatriot`: of one country. */
function closeness(role: Role, head: string, words: readonly string[], compatriot: boolean): number {
  // "his Polish counterpart" holds the office of whoever he is.
  if (compatriot && /^(?:counterpart|colleague)$/.test(role.head)) return 3;
  if (head === 'secretary-general' && role.head !== head) return 0;
  if (role.words.has('former') && !words.includes('former')) return role.head === head ? 1 : 0;
  if (role.head === head && RANKS.some((rank) => role.words.has(rank) !== words.includes(rank))) return 0;
  let score =
    role.head === head
      ? 3
      : alike(role.head, head) || (compatriot && LEADS.has(head) && LEADS.has(role.head))
        ? 1.5
        : role.words.has(head)
          ? 1
          : 0;
  if (score === 0) return 0;
  if (compatriot) score += 1;
  let shared = compatriot;
  for (const word of words) {
    if (word === head || word === 'the' || word === 'a' || nationOf(word) !== null) continue;
    if (role.words.has(word)) {
      score += 1;
      shared = true;
    } else if (isDemonym(word) || word === 'former') score -= 0.5;
    else if (OFFICES.has(word)) score -= 0.5;
  }
  // "The spy chief" is no film director: where the head is only alike, what tells more of it must be said of both.
  const tells = words.some(
    (word) => word !== head && !/^(?:the|a|top|veteran)$/.test(word) && !OFFICE_MODIFIERS.has(word),
  );
  return role.head === head || shared || !tells ? score : 0;
}
