import { isBodyNoun } from '../../../text/words/names.ts';
import { GENDERED, isOffice, untied } from '../../../text/words/titles.ts';
import { mainSubject } from '../clause-subjects/main-subject.ts';
import { trailing } from '../cues/trailing.ts';
import type { Entity, Mention } from '../entity.ts';
import type { Phrase } from '../noun-phrases.ts';
import type { Parsed } from '../parse.ts';
import { isPersonNoun } from '../speaking-nouns.ts';
import { ageBehind } from '../tokens.ts';
import { isSameTrade, isTrade } from './alike.ts';
import { besideName } from './beside-name.ts';
import type { Discourse } from './discourse.ts';

/** Somebody whom the story tells of without a name, and then by the name alone. */
export interface BroughtIn {
  readonly entity: Entity;
  /** The sentence that tells of them, and its words for them. */
  readonly s: Parsed;
  readonly phrase: Phrase;
  readonly noun: string;
  /** Where the name comes. */
  readonly sentence: number;
}

/** The age in years below which nobody has a trade or an office. */
const LEAST_AGE = 16;

/** The sentences that open a story. */
const OPENING = 2;

/**
 * "A potter has won a prize. Gwen Ashdown, 81, said"; at the head of a story also "The mayor of Hull has apologised. “I was wrong,”
 * Gwen Ashdown said": whoever is named first after a sentence about somebody without a name, with nothing that says who that is, is
 * that one. Refuses "The mayor has apologised. Gwen Ashdown, who lives nearby, said".
 */
export function* broughtIn(discourse: Discourse): Generator<BroughtIn> {
  for (const s of discourse.sentences) {
    // What needs no parse is asked first: few sentences come so far.
    if (personNamedIn(discourse, s.index)) continue;
    const named = personNamedIn(discourse, s.index + 1) ?? personNamedIn(discourse, s.index + 2);
    const next = discourse.sentences[named?.sentence ?? -1];
    if (!named || !next || named.entity.first !== next.index || next.paragraph - s.paragraph > 2) continue;
    const phrase = describedSubject(s);
    const noun = s.tokens[phrase?.head.kind === 'noun' ? phrase.head.at : -1]?.lower ?? '';
    if (
      !phrase ||
      !isPersonNoun(noun) ||
      isBodyNoun(noun) ||
      !isNamedAlone(next, named, s.index < OPENING && next.paragraph > s.paragraph)
    )
      continue;
    const { entity } = named;
    const gender = GENDERED.get(untied(noun));
    const theirs = entity.gender ?? entity.likely;
    if (gender && theirs && gender !== theirs) continue;
    // "The mayor of Hull came. Tom Hale, 8, was first": a child has no trade.
    const age = ageBehind(next.tokens, named.name.to);
    if (age !== null && age < LEAST_AGE && (isTrade(noun) || isOffice(noun))) continue;
    const others = besideName(next, named).filter(isTrade);
    if (isTrade(noun) && others.some((other) => !isSameTrade(other, noun))) continue;
    yield { entity, s, phrase, noun, sentence: next.index };
  }
}

/**
 * Who a sentence is about, where it names nobody: "A potter has won", "The mayor of Hull has apologised", "The port will close, a
 * minister announced".
 */
function describedSubject(s: Parsed): Phrase | null {
  const main = mainSubject(s);
  const opener = s.tokens[main?.from ?? 0]?.lower ?? '';
  const opens = s.index < OPENING;
  if (main?.head.kind === 'noun' && main.from < 2 && isPersonNoun(s.tokens[main.head.at]?.lower ?? ''))
    return /^an?$/.test(opener) || opens ? main : null;
  const teller = opens && !s.tags.includes('quote') ? trailing(s, -1)[0]?.subject : undefined;
  return teller?.head.kind === 'noun' ? teller : null;
}

/** The first person whom a sentence names. */
const personNamedIn = ({ mentions }: Discourse, index: number): Mention | undefined =>
  mentions[index]?.find(({ entity }) => entity.kind === 'person');

/** "Gwen Ashdown, 81, Ada Reed, 30, and", "Gwen Ashdown, of Hull, and Ada Reed": whether another comes right behind an aside. */
function isFirstOfSeveral(s: Parsed, from: number): boolean {
  let i = from;
  while (s.tokens[i]?.kind === 'word' && s.tokens[i]?.lower !== 'and' && i < from + 5) i++;
  if (s.tokens[i]?.text === ',') i++;
  if (s.tokens[i]?.lower === 'and') i++;
  return i > from && s.mentions[i]?.name.from === i && s.mentions[i]?.entity.kind === 'person';
}

/**
 * Whether the first whom a sentence names are what it is about, in full and without a word of who that is: an age or a place at
 * most. Below the head of a story a bare name is enough.
 */
function isNamedAlone(s: Parsed, mention: Mention, bare: boolean): boolean {
  const { from, to, words, title, possessive } = mention.name;
  if (possessive || words.length < 2 || title.some((word) => !/^(?:mr|mrs|ms|miss|mx)\.?$/.test(word))) return false;
  if (!/^(?:mark|quote|cue|undefined)$/.test(`${s.tags[from - 1]}`)) return false;
  // "“…,” said the warden who had written it, Rosa Lim.": that is told there.
  if (s.tokens[from - 1]?.text === ',' && (s.tokens[to] === undefined || s.tokens[to]?.text === '.')) return false;
  const aside = s.tokens[to]?.text === ',' ? (s.tokens[to + 1]?.lower ?? '') : null;
  if (aside !== null) return /^(?:\d+|of|from)$/.test(aside) && !isFirstOfSeveral(s, to + 2);
  // "The victim was calm. Karl Hale hit him."
  if (s.tokens.some(({ lower }, i) => i >= to && (lower === 'him' || (lower === 'her' && s.tags[i] === 'pronoun'))))
    return false;
  return bare && /^(?:cue|verb|auxiliary|mark|undefined)$/.test(`${s.tags[to]}`);
}
