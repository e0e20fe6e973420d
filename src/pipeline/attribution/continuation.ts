import type { Quotation } from '../../domain.ts';
import { memoizeFor } from '../../memoize.ts';
import { CUE_NOUNS } from '../../text/speech-verbs.ts';
import { mainSubject, topicOf } from './clause-subjects/main-subject.ts';
import { subjectOf } from './clause-subjects/subject-of-verb.ts';
import { toldBehind, VERDICT } from './cues/copula.ts';
import { standsOnThing } from './cues/inscription.ts';
import { possessorOf } from './cues/possessor.ts';
import { trailing } from './cues/trailing.ts';
import type { Entity } from './entity.ts';
import { genderOfPronoun } from './gender-by-pronoun.ts';
import { interviewee } from './interview.ts';
import { type Phrase, phraseAt, phraseOf } from './noun-phrases.ts';
import { cueAt, type Parsed, tagged } from './parse.ts';
import { roleOf } from './quotation-role.ts';
import type { Discourse, Source, Turn } from './resolve/discourse.ts';
import { sourceOf } from './resolve/discourse.ts';
import { resolve } from './resolve/index.ts';
import { isPersonNoun } from './speaking-nouns.ts';
import type { Token } from './tokens.ts';
import { verbGroupAt } from './verb-groups.ts';

/** Somebody who may go on speaking, and by which rule. */
export interface Continued {
  readonly source: Source;
  readonly how: string;
  /** What the rule noticed, for the ranker. */
  readonly features: readonly string[];
}

/**
 * Who may be speaking where no cue of the quotation's own sentence tells: it goes on with what was said before.
 * Takes “A,” she said. “B.”; a quoted paragraph after the one about its speaker. Refuses fragments in a sentence of the paper’s own.
 */
export function continuations(
  text: string,
  discourse: Discourse,
  s: Parsed,
  at: number,
  { words: quoted, where }: { readonly words: string; readonly where: Quotation['where'] },
  size: string,
): Continued[] {
  const alone = at === 0 || (at <= 1 && (s.tags[0] === 'mark' || isUnclosed(text, s.tokens[0])));
  const ends = s.tokens.slice(at + 1).every((t) => t.kind !== 'word');
  // "Related:" between marks is a label.
  const said = /[\p{L}\p{N}.?!…,—–"'’”)\]-]\s*$/u.test(quoted);
  const last = discourse.turns.at(-1);
  const found: Continued[] = [];
  const add = (source: Source, how: string, ...features: string[]): void => {
    found.push({ source, how, features });
  };
  // "Then, with a grin: “…”": nothing but how the same one goes on.
  if (isManner(s, at)) {
    const before = discourse.sentences[s.index - 1];
    const goesOn =
      last && last.sentence >= s.index - 1 ? last.source : before && subjectOfSaying(discourse, text, before, quoted);
    if (goesOn) return [{ source: goesOn, how: 'continued', features: ['manner'] }];
  }
  const answers = interviewee(discourse, s, at);
  if (answers) return [{ source: sourceOf(answers), how: 'interview', features: [] }];
  if (!alone && size !== 'full' && where === 'body') return reportedOn(discourse, text, s, at, quoted);
  if (!alone || !(ends || size === 'full') || !said) return [];
  if (isTalk(text, discourse, s, at)) return [];
  // “Every plank is rotten”: former captain. A title with a colon behind goes on with nothing.
  if (s.tokens[at + 1]?.text === ':') return [];
  // "“…,” it said": another says it, though the story does not tell who.
  if (/^(?:it|they|this)$/.test(s.tokens[at + 1]?.lower ?? '') && cueAt(s, at + 2)?.saying) return [];
  // “…,” say those who live there: others say it, whoever they are.
  const behind = cueAt(s, at + 1);
  if (behind?.saying && behind.form === 'plain' && tagged(s, at + 2, 'determiner', 'noun', 'name')) return [];
  // “…” is what the notice said: another's, or nobody's.
  if (toldBehind(s, at) !== null) return [];
  const whole = ends ? 'whole' : 'runs-on';
  const signed = signedBelow(discourse, text, s, at, quoted);
  if (signed) return [{ source: signed, how: 'signature-below', features: [] }];
  const previous = discourse.sentences[s.index - 1];
  // What another has signed says nothing of these words.
  if (previous && previous.paragraph !== s.paragraph && signer(text, previous)) return [];
  const about =
    previous && !(isAnswer(s, at) && asks(previous)) ? subjectOfSaying(discourse, text, previous, quoted) : null;
  const answered = isAnswered(text, s, at);
  // In the same paragraph the speaker goes on, unless the sentence in between is about somebody else.
  if (last && last.paragraph === s.paragraph) {
    // “Who?” asked Rosa Lim. “I.” “You?”: another answers.
    if (last.question && answered) return [];
    if (last.sentence >= s.index - 1) add(last.source, 'continued', whole);
    else {
      // "She shrugged." in between is still about the one who spoke.
      // "Her husband said he had stood on a chair.": he goes on.
      if (previous && about?.personal && saysByNoun(previous) && !isSameSource(about, last.source)) {
        add(about, 'subject-before', whole, 'silent-there', 'new');
        return found;
      }
      // "Critics call it “slow”. She shrugs.": one of whom it tells as "she" is none of those who spoke.
      if (previous && isOfAnother(previous, last)) {
        if (about?.personal && !isSameSource(about, last.source))
          add(about, 'subject-before', whole, 'silent-there', 'new');
        return found;
      }
      const byName = previous && mainSubject(previous)?.head.kind === 'name';
      add(last.source, 'continued-later', whole, byName ? 'named-between' : 'unnamed-between');
      if (byName && about?.personal) add(about, 'continued-subject', whole);
    }
    return found;
  }
  // "Ms Lim spoke at length." ⏎ “It rose.”: where somebody is told of before, it opens nothing.
  const told = discourse.mentions
    .slice(Math.max(0, s.index - 8), s.index)
    .some((list) => list.some(({ entity }) => entity.kind === 'person'));
  const opens = where === 'body' ? discourse.turns.length === 0 && !told : where === 'standfirst';
  const opener = opens && ends && !answered ? introducedBelow(discourse, text, s, where, quoted) : null;
  if (opener) add(opener.source, 'opening', whole, ...opener.features);
  // A headline or a caption goes on with nothing but itself, unless one alone speaks in the story.
  if (where !== 'body') {
    const only = where === 'headline' && size === 'full' && ends && found.length === 0 ? onlySpeaker(discourse) : null;
    if (only) add(only, 'only-speaker', whole, FIRST_PERSON.test(quoted) ? 'first-person' : 'no-person');
    return found;
  }
  // “Where is it?” asked Rosa Lim. ⏎ “In the shed.”: another answers.
  if (last?.question && last.sentence >= s.index - 1) return found;
  if (previous && isToldOut(discourse, previous)) return found;
  if (previous && about) {
    const sameParagraph = previous.paragraph === s.paragraph;
    const colon = previous.tokens.at(-1)?.text === ':';
    const rule = colon ? 'colon-before' : sameParagraph ? 'subject-before' : 'subject-before-paragraph';
    const same = last && last.source.entity === about.entity && last.source.name === about.name;
    const spoke = last && last.sentence === previous.index ? 'spoke-there' : 'silent-there';
    // A paragraph in which two talk goes on with nobody from the one before.
    // "The council has sent a form. “I lit my pipe with it.”": a body is no "I".
    const speaksForItself = !about.personal && about.entity?.kind !== 'person' && SINGULAR.test(quoted);
    if (!speaksForItself && (sameParagraph || colon || !answered))
      add(about, rule, whole, spoke, same ? 'spoke-last' : 'new');
  }
  if (last && !answered && s.paragraph - last.paragraph <= 3) {
    const rule = last.sentence === s.index - 1 ? 'continued-paragraph' : 'continued-far';
    if (
      rule === 'continued-paragraph' ||
      !(
        leadsToAnother(discourse, s, last.source) ||
        (previous?.paragraph === s.paragraph && isOfAnother(previous, last))
      )
    )
      add(last.source, rule, whole, `back:${s.paragraph - last.paragraph}`);
  }
  const person = ends && !answered ? onlyPerson(discourse, s) : null;
  if (person && found.every(({ source }) => source.entity === person.entity))
    add(
      person,
      'only-person',
      whole,
      last ? 'spoke' : 'silent',
      FIRST_PERSON.test(quoted) ? 'first-person' : 'no-person',
    );
  return found;
}

/** What ends an answer: "he said no", "she said nothing", "he shook his head", "she did not reply". */
const ANSWER_ENDS = /^(?:no|yes|nothing|so|head|answer|reply|respond)$/;

/**
 * "Asked by Rosa Lim whether he had seen it, Karl Hale said no.": question and answer are told, and who speaks next is either. Refuses
 * "Asked whether he had seen it, Karl Hale said no.", where nobody who asks is named.
 */
function isToldOut({ mentions }: Discourse, s: Parsed): boolean {
  if (!ANSWER_ENDS.test(s.tokens.at(-2)?.lower ?? '') || !s.tokens.some(({ lower }) => /^ask(?:s|ed)?$/.test(lower)))
    return false;
  const people = (mentions[s.index] ?? []).filter(({ entity }) => entity.kind === 'person');
  return new Set(people.map(({ entity }) => entity)).size > 1;
}

/** "And this from Rosa Lim, the chair:" ⏎ “…”: whoever spoke before does not go on. Refuses "She went on:". */
function leadsToAnother({ sentences, mentions }: Discourse, s: Parsed, { entity }: Source): boolean {
  const previous = sentences[s.index - 1];
  if (previous?.tokens.at(-1)?.text !== ':') return false;
  return (mentions[previous.index] ?? []).some((one) => one.entity.kind === 'person' && one.entity !== entity);
}

const SINGULAR = /(?:^|[^\p{L}])(?:I|my|me)(?:[^\p{L}]|$)/u;
const FIRST_PERSON = /(?:^|[^\p{L}])(?:I|my|me|we|our)(?:[^\p{L}]|$)/u;

/** Who says all that anybody says in the story so far. */
function onlySpeaker({ turns }: Discourse): Source | null {
  const [first] = turns;
  return first?.source.entity && turns.slice(-TURNS_BACK).every(({ source }) => source.entity === first.source.entity)
    ? first.source
    : null;
}

/** A long story is searched no further back. */
const TURNS_BACK = 100;

const onlyNamed = memoizeFor(({ entities }: Discourse): Entity | null => {
  const named = entities.filter(({ kind, first }) => kind === 'person' && first !== Number.POSITIVE_INFINITY);
  return named.length === 1 ? (named[0] ?? null) : null;
});

/** The one person whom a story names that is about nobody else: nobody else has spoken, and none is told of right before. */
function onlyPerson(discourse: Discourse, s: Parsed): Source | null {
  const { turns, sentences } = discourse;
  const person = onlyNamed(discourse);
  if (!person || person.first > s.index) return null;
  if (turns.slice(-TURNS_BACK).some(({ source }) => source.entity !== person)) return null;
  const before = sentences[s.index - 1];
  // "Was it late? “No.”": whoever is asked need not be the one.
  if (!before || before.paragraph === s.paragraph || before.tokens.at(-1)?.text === '?') return null;
  // “Who is it?” I asked. ⏎ “You.”: two talk, and one of them is not named.
  if (before.tags.includes('quote') && turns.at(-1)?.sentence !== before.index) return null;
  const subject = mainSubject(before);
  if (subject && isJoined(before, subject)) return null;
  const noun = subject?.head.kind === 'noun' ? (before.tokens[subject.head.at]?.lower ?? '') : '';
  return isPersonNoun(noun) ? null : sourceOf(person);
}

/**
 * “Who?” “Me.”: marks that close and at once open again are those of two who talk, and nothing tells which of them says what.
 * Refuses said on “The Hour.” “Me.”, where the first is no speech.
 */
function isTalk(text: string, { sentences }: Discourse, s: Parsed, at: number): boolean {
  const tokens = at > 0 ? s.tokens.slice(0, at) : (sentences[s.index - 1]?.tokens ?? []);
  const [before, above] = [tokens.at(-2), tokens.at(-1)];
  if (isUnclosed(text, above)) return false;
  if (above?.kind !== 'quote' || (at === 0 && sentences[s.index - 1]?.paragraph !== s.paragraph)) return false;
  return before === undefined || before.kind === 'quote' || /^[:,]$/.test(before.text);
}

/** “We tried. “We shall again,”: no mark closes the first, so that it goes on. */
const isUnclosed = (text: string, token: Token | undefined): boolean =>
  token?.kind === 'quote' && !CLOSING.test(text.slice(token.end - 1, token.end));

const CLOSING = /["”»’'」』›]/;

/** Whether another quotation follows at once. */
const isAnswered = (text: string, s: Parsed, at: number): boolean => {
  const end = s.tokens[at]?.end ?? text.length;
  return /^["”»’']? {1,2}["“«‘']/.test(text.slice(end, end + 4));
};

/** "Then, with a grin:", "And later,": a few words before a colon or a comma that tell no verb and name nobody. */
function isManner(s: Parsed, at: number): boolean {
  if (at < 2 || at > 8 || !/^[:,]$/.test(s.tokens[at - 1]?.text ?? '')) return false;
  const words = s.tags.slice(0, at - 1);
  return (
    words.every((tag) => /^(?:adverb|time|preposition|determiner|noun|conjunction|mark)$/.test(tag)) &&
    /^(?:adverb|time|preposition|conjunction)$/.test(words[0] ?? '') &&
    /^(?:then|and|with|again|later|finally|after|but|before|afterwards)$/.test(s.tokens[0]?.lower ?? '')
  );
}

/** “…,” came the answer: of somebody who was asked. */
const isAnswer = (s: Parsed, at: number): boolean =>
  /^(?:came|comes|was|is)$/.test(s.tokens[at + 1]?.lower ?? '') &&
  /^(?:the|a)$/.test(s.tokens[at + 2]?.lower ?? '') &&
  s.tokens.slice(at + 3, at + 6).some(({ lower }) => /^(?:answer|reply|response|retort|riposte)$/.test(lower));

/** "His daughter once asked why": the subject puts a question, and gives no answer. Refuses "She was asked why". */
function asks(s: Parsed): boolean {
  const subject = mainSubject(s);
  const verb = subject ? s.tokens.findIndex((_, i) => i >= subject.to && cueAt(s, i)?.lemma === 'ask') : -1;
  return verb >= 0 && s.tags[verb - 1] !== 'auxiliary';
}

/** "Her husband said that", "The witness told the court": a sentence in which somebody without a name says something. */
function saysByNoun(s: Parsed): boolean {
  const subject = mainSubject(s);
  return subject?.head.kind === 'noun' && cueAt(s, subject.to)?.saying === true;
}

/**
 * "Critics call it “slow”. She shrugs.", "“Air,” she said. ⏎ He wrote it down.": whether a sentence is about a "he" or a "she" that whoever
 * spoke cannot be: it is many, a body, or of the other gender.
 */
function isOfAnother(s: Parsed, { gender, source: { entity, plural, personal } }: Turn): boolean {
  const head = mainSubject(s)?.head;
  const told = head?.kind === 'pronoun' ? genderOfPronoun.get(head.word) : undefined;
  if (told === undefined) return false;
  const own = gender ?? entity?.gender ?? null;
  if (own !== null || entity?.kind === 'person') return own !== null && own !== told;
  return plural || entity?.kind === 'institution' || (entity === null && !personal);
}

const isSameSource = (a: Source, b: Source): boolean => a.entity === b.entity && a.name === b.name;

/** Whom a sentence without quotations is about. */
function subjectOfSaying(discourse: Discourse, text: string, s: Parsed, quoted: string): Source | null {
  const saying = trailing(s, -1)[0]?.subject ?? topicOf(s);
  const subject = saying ?? mainSubject(s);
  if (!subject || (!saying && isJoined(s, subject))) return null;
  // "Her reply was brief.", "Mr Hale’s words to the crew:"
  const noun = subject.head.kind === 'noun' ? subject.head.at : -1;
  const word = s.tokens[noun]?.lower ?? '';
  const owner = CUE_NOUNS.has(word) || VERDICT.test(word) ? possessorOf(s, noun) : null;
  if (owner) return resolve(discourse, text, s, owner, quoted)?.source ?? null;
  const says = s.tokens.some((_, i) => cueAt(s, i) !== undefined);
  const resolved = resolve(discourse, text, s, subject, quoted);
  if (!resolved) return null;
  if (resolved.source.entity?.kind === 'person') return resolved.source;
  // "Her father, Paul, wiped his eyes."
  const kin = subject.head.kind === 'name' && subject.from < subject.head.mention.name.from;
  if (kin && resolved.source.entity?.kind === 'unknown' && s.tokens[subject.from + 1]?.word.office)
    return resolved.source;
  return says ? resolved.source : null;
}

/** "Rosa Lim and Karl Hale met.", "Rosa Lim and her sister left.": two, and nothing tells which of them speaks next. */
const isJoined = (s: Parsed, { to }: Phrase): boolean =>
  /^(?:and|&)$/.test(s.tokens[to]?.lower ?? '') &&
  (s.mentions[to + 1] !== undefined || s.tags[to + 1] === 'determiner' || s.tags[to + 1] === 'pronoun');

/**
 * "Ms Lim said the lane had not been cleared. The ice was “all but invisible”.": words of the next sentence that has no verb of
 * saying, where it goes on with what somebody reports.
 */
function reportedOn(discourse: Discourse, text: string, s: Parsed, at: number, quoted: string): Continued[] {
  const before = discourse.sentences[s.index - 1];
  if (!before || before.paragraph !== s.paragraph || before.tokens.some(({ kind }) => kind === 'quote')) return [];
  if (s.tokens.some((_, i) => cueAt(s, i)?.saying) || standsOnThing(s, at)) return [];
  const verb = before.tokens.findIndex(
    (_, i) => cueAt(before, i)?.saying === true && cueAt(before, i)?.form === 'past',
  );
  // "The court was told that he fell. He had “a weak knee”.": others tell it.
  const subject = verb < 0 || verbGroupAt(before, verb).voice === 'passive' ? null : subjectOf(before, verb);
  const source = subject && subject.to <= verb ? resolve(discourse, text, before, subject, quoted)?.source : null;
  return source ? [{ source, how: 'reported-on', features: [`role:${roleOf(s, at)}`] }] : [];
}

/** “I never looked back.” ⏎ Rosa Lim left Leeds in 1980: words that open a story are those of the one person it goes on with. */
function introducedBelow(
  discourse: Discourse,
  text: string,
  s: Parsed,
  where: Quotation['where'],
  quoted: string,
): { source: Source; features: string[] } | null {
  // The story's own sentences come first, and below a standfirst the story begins.
  const below = discourse.sentences[where === 'body' ? s.index + 1 : 0];
  const people = (below && discourse.mentions[below.index]?.filter(({ entity }) => entity.kind === 'person')) ?? [];
  const [only] = people;
  if (!below || !only || only.name.possessive || people.some(({ entity }) => entity !== only.entity)) return null;
  if (below.tags[only.name.from - 1] === 'preposition' || only.name.words.length < 2) return null;
  // "Yours, Rosa Lim", "Karl Hale, mayor": no sentence.
  if (!below.tags.slice(only.name.to).some((tag) => /^(?:verb|cue|auxiliary)$/.test(tag))) return null;
  const source = resolve(discourse, text, below, phraseOf(only), quoted)?.source;
  const place = below.paragraph === s.paragraph ? 'beside' : 'below';
  return source
    ? { source, features: [place, TALKS.test(below.tokens.map(({ lower }) => lower).join(' ')) ? 'talks' : 'acts'] }
    : null;
}

const TALKS =
  /\b(?:speaking|talking|describing|recalling|remembering|referring|said|says|that was how|this is how|recalls?|remembers?)\b/;

/** A dash and a name on the line below a quoted paragraph. */
function signedBelow(discourse: Discourse, text: string, s: Parsed, at: number, quoted: string): Source | null {
  if (at !== s.tokens.length - 1) return null;
  const below = discourse.sentences[s.index + 1];
  const phrase = below && below.paragraph === s.paragraph + 1 ? signer(text, below) : null;
  return below && phrase ? (resolve(discourse, text, below, phrase, quoted)?.source ?? null) : null;
}

/**
 * The name on a line that signs the words above it; a dash in front may have been read as the mark of a list.
 * Takes — Rosa Lim, mayor of Leeds; – Rosa Lim (@rosalim) March 11, 2022. Refuses — Rosa Lim smiled.
 */
function signer(text: string, s: Parsed): Phrase | null {
  const first = s.tokens[0];
  if (!first) return null;
  const dashed = /^[—–―-]$/.test(first.text);
  if (!dashed && !/[—–―-][^\S\r\n]{0,2}$/.test(text.slice(Math.max(0, first.start - 3), first.start))) return null;
  const phrase = phraseAt(s, dashed ? 1 : 0);
  const next = s.tokens[phrase?.to ?? 0];
  if (phrase?.head.kind !== 'name' || (next && !/^[.,(@]$/.test(next.text) && s.tags[phrase.to] !== 'time'))
    return null;
  return phrase;
}
