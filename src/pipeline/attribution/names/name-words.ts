import { CALENDAR, SENTENCE_OPENERS } from '../../../text/words/function-words.ts';
import { isGivenFlower, PLAIN_GIVEN } from '../../../text/words/lexicon.ts';
import { isBodyNoun, isProperBody, PARTICLES } from '../../../text/words/names.ts';
import { isCompatriot } from '../../../text/words/nations.ts';
import { CAPITAL_RANKS, FIELDS, isOffice, OF_OFFICE } from '../../../text/words/titles.ts';
import { isPersonNoun, isSpeakingNoun } from '../speaking-nouns.ts';
import type { Token } from '../tokens.ts';
import { opensBodyName } from './body-names.ts';
import { complementEnd } from './fields.ts';
import type { Known } from './name.ts';
import {
  BEFORE_TIME,
  isBehindArticle,
  isCalledByDay,
  isFromThere,
  isSubject,
  isTimeHere,
  nameEnd,
  opensSentence,
} from './surroundings.ts';
import { isNamedInTitle } from './title-case.ts';
import { ADDRESS, isOnlyName, mayBeInCapitals, OF_ADDRESS, VERY_PLAIN } from './vocabulary.ts';

/** Function words that are surnames too: Theresa May, Karl March. */
const SMALL_SURNAMES: ReadonlySet<string> = new Set(
  'january march april may june july august will more friday monday sunday easter christmas'.split(' '),
);

export function isNameWord(tokens: readonly Token[], i: number, known: Known): boolean {
  const token = tokens[i];
  if (!token) return false;
  const { lower, word } = token;
  if (!token.capital) return lower.charCodeAt(0) === AT_SIGN && lower.length > 1;
  // "a T-shirt", "an X-ray": a letter that tells what shape a thing is of.
  if (token.text.charCodeAt(1) === HYPHEN && /^\p{Lu}-\p{Ll}+$/u.test(token.text)) return false;
  const next = tokens[i + 1];
  if (known.titleCase && !isNamedInTitle(tokens, i, known)) return false;
  // “…” Said Lim: a verb that a capital makes no name.
  if (word.cue?.form === 'past' && next?.capital && tokens[i - 1]?.kind === 'quote') return false;
  // "Mr Too", "Mrs Very": a form of address makes any word a name.
  const before = tokens[i - 1];
  if (before?.capital && ADDRESS.has(before.lower) && /^\p{Lu}\p{Ll}/u.test(token.text)) return true;
  if ((word.closed !== null || word.adverb) && SMALL_SURNAMES.has(lower) && isSurnameHere(tokens, i, known))
    return true;
  // "June Hale" is a name, "June 5" and "in June" are not.
  if (
    word.closed === 'time' &&
    CALENDAR.has(lower) &&
    !(PLAIN_GIVEN.has(lower) && next?.capital && !isTimeHere(tokens, i, known))
  )
    return isCalledByDay(tokens, i);
  // "Q: Why?" labels a question.
  if (i === 0 && next?.text === ':' && /^[QA]$/.test(token.text)) return false;
  // "Credit: PA" labels a caption.
  if (next?.text === ':' && /^(?:credit|photo|picture|image|source|video|pictured)$/.test(lower)) return false;
  // "the American", "the Frenchwoman said" is somebody; "the Dutch said" are all of them.
  const native = isFromThere(token) ? i + 1 : i;
  if (!tokens[native + 1]?.capital && isBehindArticle(tokens, native) && isCompatriot(tokens[native]?.lower ?? ''))
    return false;
  // "opposition MPs", "the MP said": what stands before nobody's name is a noun.
  if (
    !next?.capital &&
    mayBeInCapitals(token.text) &&
    CAPITAL_RANKS.has(token.text) &&
    isOffice(lower.replace(/s$/, '')) &&
    (lower.endsWith('s') || !before?.capital)
  )
    return false;
  // "Class X", "Class XII", "Grade V": how far a pupil is.
  if (next?.capital && CLASSES.has(lower) && ROMAN.test(next.text)) return false;
  if (word.sum) return false;
  // "FISHERMEN in Lorne say", "A BAKER has": a paper sets the first words of a story in capitals.
  const opens = i === 0 || (i === 1 && /^(?:an?|the)$/.test(tokens[0]?.lower ?? ''));
  const raised = mayBeInCapitals(token.text);
  const shouted = raised && /^\p{Lu}{2,}$/u.test(token.text);
  if (opens && shouted && token.text.length > 3 && !next?.capital && isSpeakingNoun(lower)) return false;
  if (raised && CLASSES.has(before?.lower ?? '') && ROMAN.test(token.text)) return false;
  // "the US", "the WHO": in capitals throughout a small word is a name.
  if (shouted && !/^(?:AM|PM|OK)$/.test(token.text)) return true;
  // "An Bord Uisce": before a consonant the English article is "a".
  if (lower === 'an' && /^(?![AEIOUH])\p{Lu}\p{Ll}/u.test(next?.text ?? '')) return true;
  // "Coxswain Will Hale": a given name that is a small word too, before a surname.
  // "Three Anchors", "Our Town": a number with a capital inside a sentence.
  if (!opensSentence(tokens, i))
    return (
      !word.functionWord ||
      isInsideName(tokens, i) ||
      ((next?.capital ?? false) &&
        (word.given !== undefined ||
          /^(?:two|three|four|five|six|seven|eight|nine|ten|our)$/.test(lower) ||
          // "the charity Versus Arthritis"
          (word.closed === 'preposition' && before?.kind === 'word' && !before.capital)))
    );
  if (opensBodyName(tokens, i)) return true;
  if (word.functionWord || SENTENCE_OPENERS.has(lower)) {
    // "Will Hale said", "Will said": a given name that is a function word too needs a name or what it says after it.
    if (word.given === undefined) return false;
    if (next?.capital)
      return known.capitals.has(lower) || known.people.has(lower) || isSubject(tokens, nameEnd(tokens, i));
    return known.people.has(lower) && isSubject(tokens, i + 1);
  }
  // "Best said", of Karl Best: refuses Best practice.
  if (known.people.has(lower) && (!word.commonWord || isSubject(tokens, i + 1))) return true;
  if (known.capitals.has(lower) || word.honorific || (word.given !== undefined && !PLAIN_GIVEN.has(lower))) return true;
  // "Bill told reporters"
  if (PLAIN_GIVEN.has(lower) && next?.word.cue && isSubject(tokens, i + 1)) return true;
  // "Reuters said", "Ofsted told", "Unite said", "Shelter warned": a word alone that says something, and is none for those who do.
  if (
    next &&
    VERY_PLAIN.has(next.lower) &&
    !/(?:^|[^isu])s$/.test(lower) &&
    !isSpeakingNoun(lower) &&
    !FIELDS.has(lower) &&
    !SPEECHLESS.test(lower)
  )
    return true;
  // "Marks & Spencer"
  if (next?.text === '&' && tokens[i + 2]?.capital) return true;
  // "Transport for London said"
  if (FIELDS.has(lower) && next?.lower === 'for' && tokens[i + 2]?.word.place && isSubject(tokens, i + 3)) return true;
  // "Lily van Dijk said"
  if (next && PARTICLES.has(next.lower) && tokens[i + 2]?.capital && (word.given !== undefined || isGivenFlower(lower)))
    return true;
  if (next?.capital && !token.possessive && (!next.word.functionWord || isInsideName(tokens, i + 1))) return true;
  if (/^\p{Lu}{2,}/u.test(token.text) || word.place) return true;
  if (word.titleWord && next?.lower === 'the' && OF_ADDRESS.has(tokens[i + 2]?.lower ?? '')) return true;
  // "Secretary of State John Hale" at the head of a sentence.
  if (word.office && next?.lower === 'of' && OF_OFFICE.has(tokens[i + 2]?.lower ?? '') && tokens[i + 2]?.capital)
    return true;
  if (word.office && complementEnd(tokens, i + 1) > i + 1) return true;
  if (isProperBody(lower)) return true;
  // "Runner, 81, finishes last"
  if (next?.text === ',' && /^\d+$/.test(tokens[i + 2]?.text ?? '') && isPersonNoun(lower)) return false;
  if (FIELDS.has(lower) || isBodyNoun(lower) || (/(?:s|aí)$/.test(lower) && isSpeakingNoun(lower))) return false;
  return !word.commonWord && !word.titleWord && !/(?:ed|ing|ly|ans|ists|ers|ors)$/.test(lower);
}

/** Of a handle: @rosalim. */
const AT_SIGN = 64;
const HYPHEN = 45;

/** What a numeral in capitals tells the step of. */
const CLASSES: ReadonlySet<string> = new Set('class grade form year standard'.split(' '));

const ROMAN = /^[IVX]{1,4}$/;

/** What is said to speak in jest, and is no body either: Rain told them to go. */
const SPEECHLESS =
  /^(?:rain|snow|wind|thunder|fog|weather|silence|nature|history|time|fate|luck|logic|reason|instinct|experience|conscience|common|rumou?r|legend|folklore|tradition|evidence|hunger|fear|hope|money|love|death|life|art|music|fashion|gossip|hindsight)$/;

/** "Pylons Off Leeds", "Everything Is Noise": a small word with a capital inside a sentence, between capitals. */
const isInsideName = (tokens: readonly Token[], i: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(tokens[i]?.text ?? '') &&
  !CALENDAR.has(tokens[i]?.lower ?? '') &&
  tokens[i + 1]?.capital === true &&
  tokens[i - 1]?.capital === true &&
  !tokens[i - 1]?.possessive;

/** "Theresa May", "Mrs May", and "May" of somebody so called, where nothing makes it a time. */
function isSurnameHere(tokens: readonly Token[], i: number, { people }: Known): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  const { lower, word } = tokens[i] as Token;
  if (/^\p{N}/u.test(next?.text ?? '') || BEFORE_TIME.test(before?.lower ?? '')) return false;
  if (before?.capital && !before.possessive && !CALENDAR.has(before.lower)) {
    if (before.word.honorific || before.word.given !== undefined || /^\p{L}\.$/u.test(before.text)) return true;
    // "said Goodluck Friday.", "Basil May said"
    const speaks =
      VERY_PLAIN.has(next?.lower ?? '') || (VERY_PLAIN.has(tokens[i - 2]?.lower ?? '') && next?.kind === 'mark');
    return speaks && isOnlyName(before);
  }
  return people.has(lower) && (isSubject(tokens, i + 1) || (!word.functionWord && !opensSentence(tokens, i)));
}
