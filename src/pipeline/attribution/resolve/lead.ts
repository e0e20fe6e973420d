import type { Entity } from '../entity.ts';
import type { Phrase } from '../noun-phrases.ts';
import { type Parsed, tagged } from '../parse.ts';
import { isPersonNoun, stemOfTrade } from '../speaking-nouns.ts';
import { ageBehind } from '../tokens.ts';
import { isSameCalling } from './alike.ts';
import type { Discourse } from './discourse.ts';
import { nameSubject } from './salience.ts';
import { nounsOf } from './told.ts';

/** The opening of a story: its first sentences tell of "a teacher" whom the next ones name. */
const LEAD = 2;
/** So many sentences further down the name must come. */
const REACH = 3;

/**
 * Whom the opening of a story tells of without a name, and one of the next sentences brings in: "A teacher has called it “…”. ⏎ Rosa
 * Lim, who teaches at Hull,"; "A man who called it “…” was jailed. ⏎ Karl Hale, 44, of Ash Grove, was". Null where two fit, where the
 * noun comes up again of somebody else ("another teacher", "two teachers"), and further down.
 */
export function namedBelowLead(discourse: Discourse, s: Parsed, phrase: Phrase, head: string): Entity | null {
  const opener = s.tokens[phrase.from]?.lower ?? '';
  if (s.index >= LEAD || !/^(?:an?|one)$/.test(opener) || !isPersonNoun(head)) return null;
  const found = new Set<Entity>();
  for (let i = s.index + 1; i <= s.index + REACH; i++) {
    const next = discourse.sentences[i];
    if (!next) break;
    const subject = nameSubject(next);
    if (
      next.tokens.some(
        ({ lower }, n) =>
          (lower === head &&
            /^(?:an?|another|second|other|one)$/.test(next.tokens[n - 1]?.lower ?? '') &&
            next.tokens[n - 2]?.text !== ',') ||
          lower === `${head}s`,
      )
    )
      return null;
    for (const { entity, name } of discourse.mentions[i] ?? []) {
      if (entity.kind !== 'person' || entity.first !== i || name.possessive || name.words.length < 2) continue;
      const told =
        entity.roles.some((role) => role.head === head) ||
        nounsOf(discourse, entity, i).includes(head) ||
        (subject === entity &&
          (doesWork(next, name.to, head) || nounsOf(discourse, entity, i).some((noun) => isSameCalling(noun, head)))) ||
        (i === s.index + 1 &&
          subject === entity &&
          isParticular(next, name.to) &&
          (ANYBODY.test(head) ||
            (ACCUSED.test(s.tokens[(phrase.head.kind === 'noun' ? phrase.head.at : phrase.to - 1) + 1]?.lower ?? '') &&
              pleads(next, name.to))));
      if (told) found.add(entity);
    }
  }
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

/** So many sentences further down the name of somebody may come whom the reader has met. */
const BELOW = 12;

/**
 * "“No,” his lawyer told the court. … ⏎ The lawyer, Rosa Lim, said": whoever is named further down as "the" one. Null where two are,
 * or where more is told of either ("the firm's lawyer").
 */
export function namedFurtherOn(discourse: Discourse, s: Parsed, phrase: Phrase, head: string): Entity | null {
  const opener = s.tokens[phrase.from]?.lower ?? '';
  if (!/^(?:an?|the|his|her|their|its)$/.test(opener) || !isPersonNoun(head)) return null;
  // "a retired colonel": more is told of them, and the name comes soon.
  const more = phrase.to - phrase.from - 2;
  const told = /^an?$/.test(opener) && s.tags.slice(phrase.from + 1, phrase.to).every((tag) => tag === 'noun');
  if (more !== 0 && !(told && more < 3)) return null;
  const found = new Set<Entity>();
  for (let i = s.index + 1; i <= s.index + (more === 0 ? BELOW : REACH); i++) {
    const { tokens = [] } = discourse.sentences[i] ?? {};
    for (const { entity, name } of discourse.mentions[i] ?? []) {
      const [the, noun, comma] = tokens.slice(Math.max(0, name.from - 3), name.from);
      // "Counsel for the countess, Sir Karl Hale,": she is another.
      const of = tokens[name.from - 4]?.lower ?? '';
      const before = the?.lower === 'the' && noun?.lower === head && comma?.text === ',' && !/^(?:of|for|to)$/.test(of);
      if (before && entity.kind === 'person' && entity.first === i && tokens[name.to]?.text === ',') found.add(entity);
    }
  }
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

const ANYBODY =
  /^(?:man|woman|boy|girl|teenager|pensioner|mother|father|grandmother|grandfather|gran|grandad|nan|driver|motorist|cyclist|student|couple)$/;

const ACCUSED = /^(?:accused|charged|convicted|who|on|caught|suspected|jailed|told|has|was)$/;

/** "Karl Hale, 44, of Ash Grove, denies theft": what only whoever stands in court does. */
function pleads(s: Parsed, to: number): boolean {
  const verb = s.tokens.findIndex((_, i) => i >= to && tagged(s, i, 'verb', 'cue'));
  return /^(?:den(?:y|ies|ied)|admit(?:s|ted)?|plead(?:s|ed)?|pled|appeared|charged|accused|jailed|fined|convicted|sentenced|remanded)$/.test(
    s.tokens[verb]?.lower ?? '',
  );
}

/** "Rosa Lim, who teaches": told by a verb of the noun's own stem. */
function doesWork(s: Parsed, to: number, head: string): boolean {
  const stem = stemOfTrade(head);
  if (stem === null) return false;
  return s.tokens.slice(to, to + 6).some(({ lower, capital }) => !capital && lower.startsWith(stem));
}

/** "Karl Hale, 44, of Ash Grove,": as reports of courts and accidents bring in whoever they began with. */
const isParticular = (s: Parsed, to: number): boolean =>
  ageBehind(s.tokens, to) !== null ||
  (s.tokens[to]?.text === ',' && /^(?:of|from)$/.test(s.tokens[to + 1]?.lower ?? ''));
