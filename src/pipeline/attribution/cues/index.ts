import { WORDING } from '../../../text/speech-verbs.ts';
import { DOCUMENT_NOUNS } from '../../../text/words/speakers.ts';
import { cueAt, type Parsed } from '../parse.ts';
import { roleOf } from '../quotation-role.ts';
import { accordingTo, isWitness } from './according-to.ts';
import { afterQuote } from './after.ts';
import { authorOf } from './author.ts';
import { beforeQuote } from './before.ts';
import { copula } from './copula.ts';
import type { Cue, QuoteShape } from './cue.ts';
import { captionOf, standsOnThing } from './inscription.ts';
import { signature } from './signature.ts';
import { trailing } from './trailing.ts';

export type { Cue, QuoteShape } from './cue.ts';

/** All cues that any rule finds; which of them counts is decided by the ranker. */
export function findCues(s: Parsed, at: number, quote: QuoteShape): Cue[] {
  return cuesOfRules(s, at, quote)
    .filter((cue) => !isNamedBefore(s, cue, at))
    .map((cue) => ({ ...cue, subject: authorOf(s, cue.subject) }));
}

/**
 * "Ms Lim says what Mr Hale describes as a promise is “a postcard”": he names the thing, and it is she who says what it is. Refuses
 * "what he called “a promise”", "what he said was “no”", "what he told the court was “no”".
 */
function isNamedBefore(s: Parsed, { from, to, subject }: Cue, at: number): boolean {
  if (from > at || s.tokens[subject.from - 1]?.lower !== 'what') return false;
  const lemma = cueAt(s, from)?.lemma ?? '';
  // "said that what he wrote was “small”", "what he wrote was “small”"
  const written = lemma === 'write' && (s.tokens[subject.from - 2]?.lower === 'that' || cueAt(s, subject.from - 2));
  if (!NAMES_THINGS.test(lemma) && !written) return false;
  const be = s.tokens.findIndex(({ lower }, i) => i >= to && i < at && /^(?:is|was|are|were)$/.test(lower));
  return be > 0 && !s.tags.slice(to, at).some((tag) => /^(?:quote|mark|subordinator)$/.test(tag));
}

const NAMES_THINGS =
  /^(?:call|describe|dub|term|label|brand|hail|dismiss|denounce|deride|praise|characteri[sz]e|portray|present|depict)$/;

/** "said “The Long Way” took nine years": a title that somebody speaks of, the subject of its own clause. */
const isTitleAsSubject = (s: Parsed, at: number, { capitals, last }: QuoteShape): boolean =>
  capitals && at > 0 && /[\p{L}\p{N}]/u.test(last) && roleOf(s, at) === 'subject';

/** "read “The Long Way” to the class", "will call her shop “Second Helping”": a work, or the name of one's own thing. */
const isTitlePerformed = (s: Parsed, at: number, { capitals, last, opens, full }: QuoteShape): boolean =>
  /[\p{L}\p{N}]/u.test(last) &&
  ((opens && !full && (namesIt(s, at) || isSecondWork(s, at))) || (capitals && isPerformedAt(s, at)));

/** "wrote “The Long Way” in 1988 and “Drip” a year later": a second work of one verb. */
function isSecondWork(s: Parsed, at: number): boolean {
  const first = s.tags.findLastIndex((tag, i) => i < at && tag === 'quote');
  return (
    first > 0 &&
    at - first < 7 &&
    /^(?:and|,)$/.test(s.tokens[at - 1]?.text ?? '') &&
    !s.tags.slice(first + 1, at).some((tag) => /^(?:cue|verb|auxiliary|pronoun)$/.test(tag)) &&
    isWorkWritten(s, first)
  );
}

const isPerformedAt = (s: Parsed, at: number): boolean =>
  /^(?:added|adds|reads?|sings?|sang|recited?|recites|performs?|performed|played?|plays)$/.test(
    s.tokens[at - 1]?.lower ?? '',
  ) ||
  namesOwnThing(s, at) ||
  isWorkWritten(s, at);

/** "where Rosa Lim wrote “The Long Way” in a week": a work, where nothing tells to whom or on what she wrote it. */
const isWorkWritten = (s: Parsed, at: number): boolean =>
  /^(?:wrote|writes|written|composed|penned|co-wrote)$/.test(s.tokens[at - 1]?.lower ?? '') &&
  !/^(?:on|to|under|across|above|below|beside)$/.test(s.tokens[at + 1]?.lower ?? '');

/** "a production of “Macbeth”", "her copy of “Rebecca”": of a work, before its title. */
const isCopyOf = (s: Parsed, at: number, { opens, last }: QuoteShape): boolean =>
  opens &&
  /[\p{L}\p{N}]/u.test(last) &&
  s.tokens[at - 1]?.lower === 'of' &&
  /^(?:cop(?:y|ies)|editions?|productions?|performances?|screenings?|recordings?|renditions?|staging|revival|remake|adaptation|premi[eè]re|verses?|chorus|episodes?|author|director|stars?|cover|pages|translation)$/.test(
    s.tokens[at - 2]?.lower ?? '',
  );

/** "speaks in “Loud”", "sang at “Ten Bells”": a word or two with a capital behind what tells where is a title or a place. */
const isStagedIn = (s: Parsed, at: number, { opens, full, last }: QuoteShape): boolean =>
  opens && !full && /[\p{L}\p{N}]/u.test(last) && at > 1 && /^(?:in|at)$/.test(s.tokens[at - 1]?.lower ?? '');

/** "plans to call it “Around”": the name that somebody will give. */
const namesIt = (s: Parsed, at: number): boolean =>
  /^(?:it|that|this|them)$/.test(s.tokens[at - 1]?.lower ?? '') &&
  /^(?:call|name|christen|title)$/.test(s.tokens[at - 2]?.lower ?? '') &&
  /^(?:to|will|would|shall)$/.test(s.tokens[at - 3]?.lower ?? '');

function namesOwnThing(s: Parsed, at: number): boolean {
  let i = at - 1;
  while (s.tags[i] === 'noun') i--;
  return (
    i < at - 1 &&
    /^(?:its|their|his|her)$/.test(s.tokens[i]?.lower ?? '') &&
    /^(?:call|name|christen|title)$/.test(
      cueAt(s, i - 1)?.lemma ?? s.tokens[i - 1]?.lower.replace(/(?:e?d)$/, '') ?? '',
    )
  );
}

/** Whether the cue nearest before the words is a verb of speech whose subject is somebody of its own. */
const ownsWords = (s: Parsed, nearest: Cue | undefined): boolean =>
  nearest !== undefined &&
  /^(?:verb-before|governing-verb|colon)$/.test(nearest.rule) &&
  (cueAt(s, nearest.from)?.saying === true || WORDING.test(cueAt(s, nearest.from)?.lemma ?? '')) &&
  nearest.subject.head.kind !== 'pronoun' &&
  !nearest.features.includes('reported') &&
  !nearest.features.includes('thing');

/** Whether the words stand in what somebody is asked at the head of the sentence. */
function isAskedAbout(s: Parsed, at: number): boolean {
  const first = s.tokens[0]?.lower ?? '';
  if (!/^(?:asked|pressed|questioned|quizzed|challenged)$/.test(first) || s.tokens[at + 1]?.text !== ',') return false;
  const words = s.tokens.slice(1, at).map(({ lower }) => lower);
  return words.some((word) => /^(?:if|whether|why|how)$/.test(word)) && !words.includes(',');
}

/** "He told officers it was “over”, according to a criminal complaint": a document only passes on what somebody has said. */
const isDocument = (s: Parsed, { subject: { head } }: Cue): boolean =>
  head.kind === 'noun' && DOCUMENT_NOUNS.has((s.tokens[head.at]?.lower ?? '').replace(/([^s])s$/, '$1'));

/** "He told the judge it was “over”, according to a steward": who heard of it only passes it on. */
const isTold = (s: Parsed, { from }: Cue): boolean =>
  cueAt(s, from)?.lemma === 'tell' && cueAt(s, from)?.form !== 'gerund';

const isSaid = (s: Parsed, { from, features }: Cue): boolean =>
  cueAt(s, from)?.saying === true && !features.includes('reported') && !features.includes('thing');

function cuesOfRules(s: Parsed, at: number, quote: QuoteShape): Cue[] {
  const caption = captionOf(s, at);
  if (caption) return [caption];
  if (
    standsOnThing(s, at, quote.opens) ||
    isTitleAsSubject(s, at, quote) ||
    isTitlePerformed(s, at, quote) ||
    isCopyOf(s, at, quote) ||
    isStagedIn(s, at, quote)
  )
    return [];
  // "Asked whether it was “over”, Rosa Lim said": words that she is asked about are not hers.
  if (isAskedAbout(s, at)) return [...beforeQuote(s, at, quote)].filter((cue): cue is Cue => typeof cue !== 'string');
  const touching = [...signature(s, at, quote), ...copula(s, at, quote), ...afterQuote(s, at, quote)];
  // "“…”, Rosa Lim told the board, according to Karl Hale": he only passes it on.
  const passedOn = touching.some((cue) => cueAt(s, cue.from)?.saying);
  const before = beforeQuote(s, at, quote);
  // "She could have said it was “fine”, wrote Karl Hale": whoever tells of it, nobody said the words.
  if (before === 'nobody') {
    // "It is meant to feel “fine”, according to Karl Hale"
    const verb = s.tags.lastIndexOf('cue', at);
    if (verb >= 0 && !cueAt(s, verb)?.saying)
      return accordingTo(s, at, quote).filter(
        ({ from, rule }) => rule === 'according-to' && from > at && from < at + 3,
      );
    return quote.full && quote.opens && !cueAt(s, at - 1) ? touching : [];
  }
  // “Turkey, which called the vote “a farce”, recalled its ambassador”: words that have their verb are no object of the next.
  const hasVerb = !quote.full && before.some(({ from }) => cueAt(s, from) !== undefined);
  // "Despite Karl Hale’s claim that it was “over”, Rosa Lim said": the words are the claim's.
  const hasContent = before.some(({ rule, features }) => rule === 'noun' && features.includes('content'));
  return [
    ...touching.filter(
      ({ from, rule }) => !(hasVerb && cueAt(s, from)?.atTheMarks) && !(hasContent && rule === 'subject-after'),
    ),
    ...before,
    // "According to Karl Hale, Rosa Lim had shouted “…”": the words are hers. In "Rosa Lim said that, according to Karl Hale, it was
    // “…”" they are his.
    ...accordingTo(s, at, quote).filter((cue) =>
      cue.from < at
        ? !ownsWords(
            s,
            before.find(({ from }) => from > cue.from),
          )
        : !passedOn &&
          !before.some(
            (other) => isSaid(s, other) && (isDocument(s, cue) || isTold(s, other) || isWitness(s, cue.subject)),
          ),
    ),
    ...(hasContent ? [] : trailing(s, at, quote)),
  ];
}
