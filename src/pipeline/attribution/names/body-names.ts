import { isDemonym, isPlainWord } from '../../../text/words/lexicon.ts';
import { INSTITUTIONS } from '../../../text/words/names.ts';
import { FIELDS } from '../../../text/words/titles.ts';
import { isSpeakingNoun } from '../speaking-nouns.ts';
import type { Token } from '../tokens.ts';
import { isSubject, nameEnd } from './surroundings.ts';
import { CALLS_TO, isGiven, OWN_PLACE, VERY_PLAIN } from './vocabulary.ts';

/**
 * Whether a word that stands at the head of a sentence begins the name of a body that speaks there: "Great Ormond Street
 * Hospital said", "Police Scotland said", "Friends of the Fen said", "Save the Children said", "Which? said", "Unite and Unison said".
 * Refuses New Leeds United manager Karl Hale, Friends of Rosa Lim, Police in Leeds.
 */
export function opensBodyName(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  const [next, second, third] = [tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  // A mark inside the name: Which? said
  if (next?.text === '?' || next?.text === '!') return VERY_PLAIN.has(second?.lower ?? '');
  if (next?.text === ',' && second?.lower === 'which' && isBodyInAside(tokens, i)) return true;
  if (next?.lower === 'and' && second?.capital && VERY_PLAIN.has(third?.lower ?? ''))
    return !lower.endsWith('s') && !isSpeakingNoun(lower) && !FIELDS.has(lower) && !tokens[i]?.word.functionWord;
  // "Sound of Lorne Salmon said", "Bank of Leeds, which failed, said"
  if (next?.lower === 'of' && OWN_PLACE.test(lower) && second?.capital) {
    const end = nameEnd(tokens, i + 2);
    return (
      VERY_PLAIN.has(tokens[end]?.lower ?? '') || (tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'which')
    );
  }
  if (next?.lower === 'of' && OF_MEMBERS.test(lower)) {
    const from = second?.lower === 'the' ? i + 3 : i + 2;
    const end = nameEnd(tokens, from);
    const body = INSTITUTIONS.has(tokens[end - 1]?.lower ?? '') || (from === i + 3 && !tokens[from]?.word.titleWord);
    return end > from && body && isSubject(tokens, end);
  }
  if (CALLS_TO.has(lower) && second?.capital && /^(?:the|our|your|all|for|with)$/.test(next?.lower ?? ''))
    return isSubject(tokens, nameEnd(tokens, i + 2));
  if (ownsBody(tokens, i) || opensSlogan(tokens, i)) return true;
  if (!next?.capital || !OPENS_BODY.test(lower)) return false;
  const end = nameEnd(tokens, i + 1);
  const named = tokens.slice(i + 1, end);
  if (!isSubject(tokens, end) || named.some(({ word }) => word.titleWord || word.honorific)) return false;
  const last = named.at(-1);
  return lower === 'police'
    ? named.every(({ word }) => word.place)
    : (end > i + 2 || lower === 'first') && INSTITUTIONS.has(last?.lower ?? '');
}

/**
 * "Parents’ Voice said", "Women’s Aid said", "Tenants’ Own, a charity, said": what people of one kind call their body, whatever its last
 * word. Refuses "Residents’ Karl Hale said", "Voters’ Brexit fears".
 */
export function ownsBody(tokens: readonly Token[], i: number): boolean {
  const [owner, next] = [tokens[i], tokens[i + 1]];
  if (!owner?.possessive || !owner.capital || !next?.capital || next.possessive) return false;
  const { lower, word } = owner;
  const many =
    /^(?:people|women|men|children)$/.test(lower) ||
    (lower.endsWith('s') &&
      (isSpeakingNoun(lower) || (/(?:ers|ors|ists)$/.test(lower) && isPlainWord(lower.slice(0, -1)))));
  const end = nameEnd(tokens, i + 1);
  const institution = lower.endsWith('s') && INSTITUTIONS.has(tokens[end - 1]?.lower ?? '');
  if (!(many || institution) || word.given !== undefined || word.place || isDemonym(lower.replace(/s$/, '')))
    return false;
  return (
    end < i + 4 && isSubject(tokens, end) && !tokens.slice(i + 1, end).some((one) => one.word.titleWord || isGiven(one))
  );
}

/** "Parents First said", "Farmers Against Dams said": what calls itself by who they are and what they want. Refuses "Farmers Tuesday said". */
export function opensSlogan(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  if (tokens[i]?.possessive || !lower.endsWith('s') || !isSpeakingNoun(lower) || isDemonym(lower.replace(/s$/, '')))
    return false;
  return WANTS.test(tokens[i + 1]?.text ?? '') && VERY_PLAIN.has(tokens[nameEnd(tokens, i + 1)]?.lower ?? '');
}

const WANTS =
  /^(?:First|Against|Together|United|Forward|Now|Out|Matter|Unite|Count|Speak|Know|Without|In|On|Before|Over|Not)$/;

/** "Unite, which speaks for the drivers, said": one word that says something past what is told of it. */
function isBodyInAside(tokens: readonly Token[], i: number): boolean {
  const { lower, word } = tokens[i] as Token;
  if (lower.endsWith('s') || word.functionWord || isSpeakingNoun(lower) || FIELDS.has(lower)) return false;
  for (let k = i + 3; k < i + 18; k++)
    if (tokens[k]?.text === ',') return tokens[k + 1]?.lower === 'called' || VERY_PLAIN.has(tokens[k + 1]?.lower ?? '');
  return false;
}

/** What opens a sentence far more often than the name of a body. */
const OPENS_BODY = /^(?:great|new|old|good|first|second|third|next|best|police|young|free)$/;

/** Those of whom a body calls itself: Friends of the Fen. */
const OF_MEMBERS = /^(?:friends|sons|daughters|mothers|knights|sisters|brothers|children|guardians|defenders)$/;
