import type { Entity } from '../people.ts';
import type { Parsed, Phrase } from '../phrases.ts';
import { isDemonym } from '../words/lexicon.ts';
import { GENDERED, OFFICES } from '../words/titles.ts';
import type { Discourse } from './discourse.ts';
import type { Resolved } from './index.ts';
import { sourceOf } from './pronoun.ts';
import { rank } from './salience.ts';

/** Heads that are used for one another. */
const ALIKE: readonly (readonly string[])[] = [
  ['minister', 'secretary', 'premier', 'chancellor', 'mp', 'politician'],
  ['chief', 'director', 'head', 'boss', 'leader'],
  ['senator', 'lawmaker', 'representative', 'congressman', 'congresswoman', 'politician', 'legislator'],
  ['spokesman', 'spokeswoman', 'spokesperson', 'aide', 'official'],
  ['nominee', 'candidate', 'hopeful', 'contender', 'front-runner', 'frontrunner'],
  ['adviser', 'advisor', 'strategist', 'consultant', 'aide'],
  ['businessman', 'developer', 'mogul', 'billionaire', 'tycoon', 'magnate', 'executive'],
  ['lawyer', 'attorney', 'counsel'],
  ['professor', 'scholar', 'researcher', 'historian', 'expert'],
];
const alike = (a: string, b: string): boolean => ALIKE.some((group) => group.includes(a) && group.includes(b));

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
  const salient = new Map(
    rank(discourse, s, phrase.from, gender, quoted).map((r): [Entity, number] => [r.entity, r.score]),
  );
  let best: { entity: Entity; score: number } | null = null;
  let runnerUp = 0;
  for (const entity of discourse.entities) {
    if (entity.kind !== 'person' || (gender && entity.gender && entity.gender !== gender)) continue;
    let match = 0;
    for (const role of entity.roles) match = Math.max(match, closeness(role, head, words));
    // "the 46-year-old", of "Rosa Lim, 46,".
    if (entity.age !== null && words.includes(`${entity.age}-year-old`)) match += 3;
    if (match === 0) continue;
    const score = match + 0.25 * Math.max(0, Math.min(8, salient.get(entity) ?? 0)) + 0.02 * Math.min(20, entity.full);
    if (!best || score > best.score) {
      runnerUp = best?.score ?? 0;
      best = { entity, score };
    } else runnerUp = Math.max(runnerUp, score);
  }
  if (best) return { source: sourceOf(best.entity), how: best.score - runnerUp < 0.5 ? 'office-close' : 'office' };
  if (!EPITHETS.has(head) || hasOwner(s, phrase)) return null;
  const ranked = rank(discourse, s, phrase.from, gender, quoted);
  const first = ranked[0];
  const second = ranked[1];
  if (first && first.score > 3 && first.score - (second?.score ?? 0) > 1)
    return { source: sourceOf(first.entity), how: 'epithet' };
  return null;
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

function closeness(role: { head: string; words: ReadonlySet<string> }, head: string, words: readonly string[]): number {
  let score = role.head === head ? 3 : alike(role.head, head) ? 1.5 : role.words.has(head) ? 1 : 0;
  if (score === 0) return 0;
  for (const word of words) {
    if (word === head) continue;
    if (role.words.has(word)) score += 1;
    else if (isDemonym(word) || word === 'former') score -= 0.5;
    else if (OFFICES.has(word)) score -= 0.5;
  }
  return score;
}
