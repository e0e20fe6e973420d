import { memoizeFor } from '../../../memoize.ts';
import { isBodyNoun } from '../../../text/words/names.ts';
import { isCompatriot, nationOf } from '../../../text/words/nations.ts';
import { DOCUMENT_NOUNS } from '../../../text/words/speakers.ts';
import { GENDERED, type Gender, isOffice, POSTS } from '../../../text/words/titles.ts';
import { mainSubject, topicOf } from '../clause-subjects/main-subject.ts';
import { subjectOf } from '../clause-subjects/subject-of-verb.ts';
import { OWN_WORDS } from '../cues/author.ts';
import { trailing } from '../cues/trailing.ts';
import type { Entity } from '../entity.ts';
import { genderOfPronoun, objectOf } from '../gender-by-pronoun.ts';
import { type Phrase, phraseAt } from '../noun-phrases.ts';
import { cueAt, type Parsed, tagged } from '../parse.ts';
import { isPersonNoun } from '../speaking-nouns.ts';
import { type Discourse, type Resolved, type Resolver, type Source, sourceOf, type Turn } from './discourse.ts';
import { rankAntecedents } from './salience.ts';
import { joinSources, resolveBoth } from './several.ts';
import { resolveUnnamed } from './unnamed.ts';

/**
 * "he", "she": the person of that gender who stands out most: subject of the sentence so far, of the one before, the
 * last to speak. "they", "it": the institution or group that spoke last. Refuses "I", "we". `resolve` tells whom another
 * phrase stands for.
 */
export function resolvePronoun(
  discourse: Discourse,
  text: string,
  s: Parsed,
  at: number,
  word: string,
  quoted: string,
  resolve: Resolver,
): Resolved | null {
  const gender: Gender | null = /^(?:he|him|himself)$/.test(word)
    ? 'm'
    : /^(?:she|her|herself)$/.test(word)
      ? 'f'
      : null;
  const last = discourse.turns.at(-1);
  if (!gender) {
    return /^(?:they|it|who)$/.test(word) ? resolveGroup(discourse, text, s, at, word, resolve) : null;
  }
  const takenBack = unnamedOwnSubject(discourse, text, s, at, gender, resolve);
  if (takenBack) return takenBack;
  // An unnamed source who spoke just before stays "he" until somebody else is named.
  // "He said that when he shouted she had answered": whoever “he” is in it is no “she”.
  const subject = mainSubject(s);
  const told =
    subject?.head.kind === 'pronoun' && subject.from < at ? genderOfPronoun.get(subject.head.word) : undefined;
  const other = told && told !== gender ? discourse.subjects[s.index] : null;
  // "Finn Oster recalled her coming in": whoever does something to another is not that other.
  const doer = /^(?:him|her)$/.test(word) && s.tags[at - 1] !== 'preposition' ? subjectOf(s, at - 1)?.head : undefined;
  const self = doer?.kind === 'name' ? doer.mention.entity : null;
  const ranked = rankAntecedents(discourse, s, at, gender, quoted).filter(
    ({ entity }) => entity !== other && entity !== self,
  );
  const answers = answererOf(discourse, text, s, at, gender, resolve);
  if (answers) return answers;
  const inPassing = last !== undefined && speaksInPassing(discourse, last, s, gender);
  if (
    last &&
    last.source.entity === null &&
    // “Will you resign?” a reporter asked. ⏎ “No,” he said: another answers.
    !(last.question && last.paragraph !== s.paragraph) &&
    last.source.personal &&
    !last.source.plural &&
    s.paragraph - last.paragraph <= 1 &&
    !isToldBySubject(discourse, last, gender) &&
    !isAsked(discourse, last, gender) &&
    !inPassing &&
    !takesAsObject(s, at, last.source.name)
  ) {
    const between = namedSince(discourse, last.sentence, s, at, gender) || describedSince(discourse, last, s);
    // "… an analyst said. The finance director will leave in June. “I have done my sums,” he said."
    const own = s.index - last.sentence > 1 ? unnamedSubject(discourse, text, s, at, gender, resolve) : null;
    if (own) return own;
    if (!between && isOfGender(last.source, gender) && (genderSoFar(discourse, last.source) ?? gender) === gender)
      return {
        source: last.source,
        how: s.index - last.sentence <= 1 ? 'pronoun-unnamed' : 'pronoun-close',
        certainty:
          isOwnerLikelier(discourse, last, s, gender) || isActorLikelier(discourse, last, s, gender)
            ? Math.min(last.certainty, EITHER)
            : last.certainty,
      };
  }
  const own = s.tokens[at - 1]?.lower === 'what' ? mainSubject(s)?.head : undefined;
  // "Ms Lim announced it, citing what she called “…”"
  if (own?.kind === 'name' && own.mention.name.from < at && ranked.some((r) => r.entity === own.mention.entity))
    return { source: sourceOf(own.mention.entity), how: 'pronoun' };
  const asked = askedBefore(s, at, gender) ?? hearerBefore(s, at, gender);
  if (asked)
    return { source: sourceOf(asked), how: 'pronoun', antecedents: [{ source: sourceOf(asked), share: 0.95 }] };
  const kin = inPassing ? null : unnamedSubject(discourse, text, s, at, gender, resolve);
  if (kin) return kin;
  const best = ranked[0];
  if (!best) return null;
  // "The younger Hale is not so sure. “No,” he said.": whoever is meant by a name that two bear.
  if (isShared(discourse, best.entity, s, at, gender)) return { source: sourceOf(best.entity), how: 'surname-shared' };
  const second = ranked[1];
  const margin = second ? best.score - second.score : 9;
  const heard =
    mayBeTheHearer(discourse, s, at, gender, best.entity) ||
    mayBeTheSubject(discourse, s, gender, best.entity) ||
    mayBeBroughtIn(discourse, s, gender, best.entity) ||
    endsWithAnother(discourse, s, gender, best.entity) ||
    (margin < 2 * NEAR && (second?.features.genderKnown ?? 0) > 0 && goesOnInDoubt(discourse, s, gender));
  const total = ranked.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0);
  const antecedents = ranked.slice(0, 3).map(({ entity, score, features }) => ({
    source: sourceOf(entity),
    share: Math.exp(score - best.score) / total,
    features,
  }));
  return {
    source: sourceOf(best.entity),
    ...(second && speaksOfBoth(discourse.sentences[s.index - 1], s)
      ? { how: 'pronoun-close', certainty: EITHER / 2 }
      : heard
        ? { how: 'pronoun-close', certainty: EITHER }
        : margin < NEAR
          ? { how: 'pronoun-close', certainty: CLOSE }
          : { how: 'pronoun' }),
    antecedents,
  };
}

/**
 * "The minister has taken back the phrase, which he said was", "The curator has swept up what she called": the subject of its own
 * sentence, told by an office or a calling. Refuses "The minister thanked Karl Hale for what he called".
 */
function unnamedOwnSubject(
  discourse: Discourse,
  text: string,
  s: Parsed,
  at: number,
  gender: Gender,
  resolve: Resolver,
): Resolved | null {
  const opener = s.tokens[at - 1]?.lower;
  const behindComma = s.tokens[at - 2]?.text === ',';
  if (opener !== 'what' && !(behindComma && /^(?:which|and)$/.test(opener ?? ''))) return null;
  const subject = mainSubject(s);
  // "The mayor affirmed that it was slow, and he blamed"
  if (opener === 'and' && !(subject && cueAt(s, subject.to)?.saying)) return null;
  if (subject?.head.kind !== 'noun' || subject.to > at) return null;
  const noun = s.tokens[subject.head.at]?.lower ?? '';
  if (!(POSTS.has(noun) || isOffice(noun) || isSomebody(noun)) || (GENDERED.get(noun) ?? gender) !== gender)
    return null;
  if ((discourse.mentions[s.index] ?? []).some(({ entity, name }) => entity.kind === 'person' && name.from < at))
    return null;
  const resolved = resolve(discourse, text, s, subject, '');
  if (!resolved || resolved.source.plural || !resolved.source.personal) return null;
  const { source, certainty } = resolved;
  if (source.entity && (source.entity.gender ?? source.entity.likely ?? gender) !== gender) return null;
  return {
    source,
    how: source.entity ? 'pronoun' : 'pronoun-unnamed',
    ...(certainty === undefined ? {} : { certainty }),
  };
}

/**
 * "Karl Hale told reporters that the judge had called it “slow”. “It is,” he said.": who tells of it goes on, not whom he tells of.
 * Refuses "Karl Hale left, and a clerk called it “slow”".
 */
function isToldBySubject({ sentences }: Discourse, turn: Turn, gender: Gender): boolean {
  const s = sentences[turn.sentence];
  const subject = s ? otherSubject(s, turn, gender) : null;
  if (!s || !subject) return false;
  const verb = s.tokens.findIndex((_, i) => i >= subject.to && cueAt(s, i)?.saying === true);
  return verb >= 0 && verb < subject.to + 4 && subject.to <= verb && !s.tags.slice(subject.to, verb).includes('quote');
}

/** "Asked by a tourist whether it was “real”, Karl Hale bowed. He said": it is about whoever is asked. */
function isAsked({ sentences }: Discourse, turn: Turn, gender: Gender): boolean {
  const s = sentences[turn.sentence];
  return s?.tokens[1]?.lower === 'by' && /^VB[ND]$/.test(s.parts[0] ?? '') && otherSubject(s, turn, gender) !== null;
}

/** "A foreman advised him to “go”. ⏎ “I stayed,” he says.": the story is about whoever hears it. Refuses "The foreman told him". */
function speaksInPassing({ sentences }: Discourse, turn: Turn, s: Parsed, gender: Gender): boolean {
  const before = sentences[turn.sentence];
  const subject = before && turn.paragraph !== s.paragraph ? mainSubject(before) : null;
  if (
    !before ||
    subject?.head.kind !== 'noun' ||
    !/^(?:an?|one|another)$/.test(before.tokens[subject.from]?.lower ?? '')
  )
    return false;
  const him = objectOf(gender);
  return before.tokens.some(
    ({ lower }, i) => lower === him && before.tags[i] === 'pronoun' && cueAt(before, i - 1)?.addressee === true,
  );
}

/** The subject of a sentence, where that names somebody else than who spoke in it, who may be "he" or "she". */
function otherSubject(s: Parsed, { source }: Turn, gender: Gender): Phrase | null {
  const subject = mainSubject(s);
  const entity = subject?.head.kind === 'name' ? subject.head.mention.entity : null;
  if (!subject || entity?.kind !== 'person' || entity === source.entity) return null;
  return (entity.gender ?? entity.likely ?? gender) === gender ? subject : null;
}

/**
 * "When Karl Hale asked the cook, Ted Orr, what was in it, he answered"; "when she telephoned Rosa Lim, she called her": whoever is asked
 * answers. Null where nobody is by name.
 */
function askedBefore(s: Parsed, at: number, gender: Gender): Entity | null {
  const told = REACHES.test(s.tokens[at + 1]?.lower ?? '') && /^(?:him|her)$/.test(s.tokens[at + 2]?.lower ?? '');
  if (!told && !isAnswer(s.tokens[at + 1]?.lower ?? '')) return null;
  const when = s.tokens.findLastIndex(({ lower }, i) => i < at && /^(?:when|after|once|as|whenever)$/.test(lower));
  if (when < 0 || s.tokens[at - 1]?.text !== ',') return null;
  const verb = s.tokens.findIndex(
    ({ lower }, i) => i > when && i < at && (ASKS.test(lower) || (told && REACHES.test(lower))),
  );
  const heard = verb < 0 ? null : phraseAt(s, verb + 1);
  const entity = heard?.head.kind === 'name' ? heard.head.mention.entity : null;
  return entity?.kind === 'person' && (entity.gender ?? entity.likely ?? gender) === gender ? entity : null;
}

/**
 * "The chair asked the solicitor whether it was sorry. “No,” he replied.": whoever is asked, by what they are. Null where the story has a
 * name for them, or they are no "he".
 */
function answererOf(
  discourse: Discourse,
  text: string,
  s: Parsed,
  at: number,
  gender: Gender,
  resolve: Resolver,
): Resolved | null {
  const before = discourse.sentences[s.index - 1];
  if (!before || s.tags[at - 1] !== 'quote' || !REPLIES.test(s.tokens[at + 1]?.lower ?? '')) return null;
  const asks = before.tokens.findIndex(
    (_, i) => cueAt(before, i)?.lemma === 'ask' && before.tags[i - 1] !== 'auxiliary',
  );
  const hearer = asks < 0 ? null : phraseAt(before, asks + 1);
  if (hearer?.head.kind !== 'noun' || !/^(?:if|whether|why|how|what)$/.test(before.tokens[hearer.to]?.lower ?? ''))
    return null;
  const noun = before.tokens[hearer.head.at]?.lower ?? '';
  if (!isSomebody(noun) || (GENDERED.get(noun) ?? gender) !== gender) return null;
  const resolved = resolve(discourse, text, before, hearer, '');
  const source = resolved?.source;
  return source?.entity === null && source.personal && !source.plural ? { source, how: 'pronoun-unnamed' } : null;
}

/** "when Rosa Lim heard this she replied": whoever hears of it answers. Null where nobody does by name. */
function hearerBefore(s: Parsed, at: number, gender: Gender): Entity | null {
  if (!isAnswer(s.tokens[at + 1]?.lower ?? '')) return null;
  const when = s.tokens.findLastIndex(({ lower }, i) => i < at && /^(?:when|after|once)$/.test(lower));
  const who = when < 0 ? undefined : s.mentions[when + 1];
  if (who?.entity.kind !== 'person' || who.name.from !== when + 1 || who.name.possessive) return null;
  if (!/^(?:heard|read|saw|learned|learnt)$/.test(s.tokens[who.name.to]?.lower ?? '')) return null;
  const { entity } = who;
  const alone = s.mentions.slice(who.name.to, at).every((mention) => mention?.entity.kind !== 'person');
  return alone && (entity.gender ?? entity.likely ?? gender) === gender ? entity : null;
}

/** "A judge told Karl Hale it was ice, and he told the judge": whom the verb behind the pronoun takes is not who it stands for. */
function takesAsObject(s: Parsed, at: number, name: string): boolean {
  const heard = cueAt(s, at + 1) ? phraseAt(s, at + 2) : null;
  return (
    heard?.head.kind === 'noun' &&
    name
      .toLowerCase()
      .split(' ')
      .includes(s.tokens[heard.head.at]?.lower ?? '')
  );
}

const ASKS = /^(?:asked|questioned|quizzed|challenged)$/;
const REACHES = /^(?:called|told|telephoned|phoned|rang|confronted|approached|visited|emailed|texted|met)$/;
const REPLIES = /^(?:answered|replied|responded|retorted|snapped)$/;
const isAnswer = (verb: string): boolean => verb === 'said' || REPLIES.test(verb);

/** "Rosa Lim and Ann Hale planted it. Both had dug. “It leans,” she said.": nothing tells which of them, right behind what both did. */
const speaksOfBoth = (before: Parsed | undefined, s: Parsed): boolean =>
  before !== undefined &&
  before.tags[0] !== 'quote' &&
  s.tags[0] === 'quote' &&
  /^(?:both|neither|the (?:two|pair|women|men|sisters|brothers|twins)|they both)$/.test(
    before.tokens[0]?.lower === 'the' || before.tokens[0]?.lower === 'they'
      ? `${before.tokens[0]?.lower} ${before.tokens[1]?.lower}`
      : (before.tokens[0]?.lower ?? ''),
  ) &&
  before.mentions.every((mention) => mention?.entity.kind !== 'person');

/** Below it whom a description means is in doubt. Of the rows in `tests/corpus/dev`, 0.5 has one right more and two wrong more, 0.85 seven right fewer and three wrong fewer. */
const DOUBTFUL = 0.55;

/** Two whose scores are no further apart may be meant nearly alike. */
const NEAR = 0.6;

/** How much is left of the certainty where two may be meant nearly alike. */
const CLOSE = 0.9;

/** Whether somebody was last named, in this sentence or the one before, by a name that may be another's. */
function isShared({ mentions, entities }: Discourse, entity: Entity, s: Parsed, at: number, gender: Gender): boolean {
  // "Ted Hale and Rosa Hale. … Hale joined. “No,” he said": of two, the pronoun tells which.
  const others = entities.filter(
    (other) => other !== entity && other.kind === 'person' && other.surname === entity.surname,
  );
  if (others.length > 0 && others.every((other) => (other.gender ?? other.likely ?? gender) !== gender)) return false;
  for (let i = s.index; i >= Math.max(0, s.index - 1); i--) {
    const last = (mentions[i] ?? []).findLast((m) => m.entity === entity && (i < s.index || m.name.from < at));
    if (last) return last.shared;
  }
  return false;
}

/**
 * "Her mother is 86. She said": an unnamed subject of that gender, of this sentence so far or of the one before. Refuses
 * a subject that stands for somebody named.
 */
function unnamedSubject(
  discourse: Discourse,
  text: string,
  s: Parsed,
  at: number,
  gender: Gender,
  resolve: Resolver,
): Resolved | null {
  for (const other of [s, discourse.sentences[s.index - 1]]) {
    const phrase = other ? (topicOf(other) ?? mainSubject(other)) : null;
    if (!other || phrase?.head.kind !== 'noun' || (other === s && phrase.to > at)) continue;
    // "One man, he said, stood": whoever says so tells of another.
    if (other === s && phrase.to === at - 1 && s.tokens[phrase.to]?.text === ',') continue;
    // "Her father sold cars. Her teacher, Karl Hale, took her on because he": somebody is named in between.
    const between = namesSubjectBefore(discourse, s, at, gender);
    if (other !== s && (between || isSaidBehind(other) || hasOwnSubject(s, at))) continue;
    const noun = other.tokens[phrase.head.at]?.lower ?? '';
    const own = GENDERED.get(noun);
    // "One voter met Mr Vega. “He shook my hand,” he said.", "The president of the republic hit back. “Let it,” she said."
    const opener = other.tokens[phrase.from]?.lower ?? '';
    // "The voice belonged to Rosa Lim. She said", "The winner was Rosa Lim": the sentence says who it is.
    const told = isSomebody(noun) && identifies(other, phrase, gender);
    if (told && other !== s) continue;
    // "Norland Air’s finance chief put it at £40,000. “Mostly egg,” he said."
    const owned =
      (opener === 'its' ||
        // "Her client sat still. “No,” he said."
        (opener === (gender === 'm' ? 'her' : 'his') && !other.mentions.some((m) => m?.entity.kind === 'person')) ||
        other.tokens.slice(phrase.from, phrase.from + 2).some(({ possessive }) => possessive)) &&
      !isNamedBehind(other, phrase.to);
    // "The envoy to the Union, Rosa Lim, called for the second time, left.": who it is stands behind.
    if (other !== s && opener === 'the' && isNamedAside(other, phrase.to)) continue;
    const known = opener === 'the' || owned;
    const post = known && (POSTS.has(noun) || isOffice(noun));
    const person = known && other.paragraph === s.paragraph && isSomebody(noun);
    const somebody =
      own === undefined &&
      // "Her deputy was blunt: the board, he told them, was late."
      (other === s
        ? !between &&
          s.tokens[phrase.to]?.text !== ',' &&
          // "The mayor of Hull read it out in Dutch, which, she said, she"
          (((owned || isApart(s, phrase, at)) && person) ||
            (post && s.tokens[at - 1]?.text === ',' && !isDoneTo(s, phrase.to, gender)))
        : ((phrase.from < 2 || (phrase.from === 2 && other.tokens[1]?.text === ',')) &&
            /^(?:an?|one|another)$/.test(opener)) ||
          post ||
          person);
    if (own !== gender && !somebody) continue;
    const resolved = resolve(discourse, text, other, phrase, '');
    const { source, certainty } = resolved ?? {};
    // "The prisoner had been given the keys. “It was a test,” he said.": as doubtful as whom that means.
    if (
      source?.entity &&
      (other !== s || isApart(s, phrase, at)) &&
      known &&
      certainty !== undefined &&
      certainty < DOUBTFUL
    )
      return { source, how: 'pronoun', certainty };
    // "The roads minister did not come. In a letter he": the only minister whom the story names is a woman, and so another.
    const alone = other.mentions.every((m) => m?.entity.kind !== 'person' || m.entity === source?.entity);
    if (source?.entity && other !== s && post && alone && (source.entity.gender ?? gender) !== gender) {
      const unnamed = resolveUnnamed(text, other, phrase, noun);
      if (unnamed) return { source: unnamed.source, how: 'pronoun-unnamed' };
    }
    if (source && source.entity === null && (!somebody || (source.personal && !source.plural))) {
      const either =
        own !== gender && other !== s && /^(?:an?|one|another)$/.test(opener) && isDoneTo(other, phrase.to, gender)
          ? EITHER
          : 1;
      return {
        source,
        how: 'pronoun-unnamed',
        ...(certainty === undefined && either === 1 ? {} : { certainty: (certainty ?? 1) * either }),
      };
    }
  }
  return unnamedAtTheEnd(discourse, text, s, gender, resolve);
}

/** "The mayor of Leeds sent it. The mayor of Hull read it out, as she said": a sentence that is about somebody of its own. */
function hasOwnSubject(s: Parsed, at: number): boolean {
  const subject = mainSubject(s);
  if (subject?.head.kind !== 'noun' || subject.to >= at) return false;
  const noun = s.tokens[subject.head.at]?.lower ?? '';
  return s.tokens[subject.from]?.lower === 'the' && (POSTS.has(noun) || isOffice(noun));
}

/** "The clerk who had coughed apologised; it had been, she said, “a crumb”": what she says stands in a clause of its own. */
const isApart = (s: Parsed, { to }: Phrase, at: number): boolean =>
  s.tokens.slice(to, at).some(({ text }) => /^[;:]$/.test(text)) && !s.tags.slice(to, at).includes('quote');

/** "A driver offered her a lift. “No,” she said.": whom something is done to may be meant alike. Refuses "A driver sold her house". */
const isDoneTo = (s: Parsed, from: number, gender: Gender): boolean =>
  s.tokens.some(
    ({ lower }, i) =>
      i >= from &&
      (gender === 'm'
        ? lower === 'him'
        : lower === 'her' && (s.tags[i] !== 'determiner' || tagged(s, i + 1, 'determiner', 'preposition', 'mark'))),
  );

/** "The driver lost control, Inspector Rosa Lim said.": whoever says so is named at the end. */
function isSaidBehind({ tokens, tags, mentions }: Parsed): boolean {
  const verb = tokens.findLastIndex((_, i) => tags[i] === 'cue');
  const named = mentions[verb - 1];
  return (
    named?.entity.kind === 'person' &&
    tags.slice(verb + 1).every((tag) => /^(?:mark|time|adverb|preposition)$/.test(tag)) &&
    tokens.slice(Math.max(0, named.name.from - 6), named.name.from).some(({ text }) => text === ',')
  );
}

/** Whether a sentence goes on from its subject to name who that is: was Rosa Lim, belonged to Rosa Lim. */
function identifies(s: Parsed, { to }: Phrase, gender: Gender): boolean {
  const verb = tagged(s, to, 'adverb', 'time') ? to + 1 : to;
  const lower = s.tokens[verb]?.lower ?? '';
  const at = /^(?:is|was)$/.test(lower) ? verb + 1 : /^belong(?:s|ed)$/.test(lower) ? verb + 2 : -1;
  return (s.mentions[at]?.entity.gender ?? gender) === gender && s.mentions[at]?.entity.kind === 'person';
}

/** "to the Union, Rosa Lim, …": a name between commas behind a subject and what completes it, before any verb. */
function isNamedAside(s: Parsed, from: number): boolean {
  for (let i = from; tagged(s, i, 'preposition', 'determiner', 'noun', 'name', 'mark'); i++) {
    const mention = s.tokens[i]?.text === ',' ? s.mentions[i + 1] : undefined;
    if (mention?.name.from === i + 1 && mention.entity.kind === 'person' && s.tokens[mention.name.to]?.text === ',')
      return true;
  }
  return false;
}

/** "Norland's ambassador to Austria, Rosa Lim, left": somebody is named between a subject and its verb. */
function isNamedBehind(s: Parsed, from: number): boolean {
  for (let i = from; i < s.tokens.length && !tagged(s, i, 'verb', 'cue', 'auxiliary', 'quote'); i++)
    if (s.mentions[i]?.entity.kind === 'person') return true;
  return false;
}

/** "The cheque came from a man who left in 1968. He wrote", "The crab was cold; my wife ate it. She said": a thing is the subject, and one person comes up behind it, without a name. */
function unnamedAtTheEnd(
  discourse: Discourse,
  text: string,
  s: Parsed,
  gender: Gender,
  resolve: Resolver,
): Resolved | null {
  const other = discourse.sentences[s.index - 1];
  const subject = other && mainSubject(other);
  if (!other || subject?.head.kind !== 'noun' || isSomebody(other.tokens[subject.head.at]?.lower ?? '')) return null;
  if (other.mentions.some((mention) => mention?.entity.kind === 'person')) return null;
  const at = other.tokens.findIndex(
    ({ lower }, i) =>
      i >= subject.to &&
      GENDERED.get(lower) === gender &&
      /^(?:an?|one|my|our)$/.test(other.tokens[i - 1]?.lower ?? ''),
  );
  const phrase = at < 0 ? null : phraseAt(other, at - 1);
  const source = phrase && resolve(discourse, text, other, phrase, '')?.source;
  return source && source.entity === null ? { source, how: 'pronoun-unnamed' } : null;
}

/** Whether a noun is one for a person: scientist, Czech. */
const isSomebody = (noun: string): boolean => isPersonNoun(noun) || isCompatriot(noun) || nationOf(noun) !== null;

/** Whether somebody who may be meant is named in the sentence before the pronoun, as no owner and behind no preposition. */
const namesSubjectBefore = ({ mentions }: Discourse, s: Parsed, at: number, gender: Gender): boolean =>
  (mentions[s.index] ?? []).some(
    ({ entity, name }) =>
      name.from < at &&
      entity.kind === 'person' &&
      (entity.gender ?? gender) === gender &&
      !name.possessive &&
      s.tags[name.from - 1] !== 'preposition',
  );

/** "it", "they": the institution or group that is the subject of this sentence so far or of the one before, or spoke last. */
function resolveGroup(
  discourse: Discourse,
  text: string,
  s: Parsed,
  at: number,
  word: string,
  resolve: Resolver,
): Resolved | null {
  const one = word === 'they' ? calledThey(discourse) : null;
  if (one && isAtHand(discourse, one, s, at)) return { source: sourceOf(one), how: 'pronoun' };
  const writer = word === 'it' ? writerOfStatement(discourse, s, at) : null;
  if (writer) return { source: sourceOf(writer), how: 'pronoun' };
  const both = word === 'they' ? resolveBoth(discourse, s, at, sourceOf) : null;
  if (both) return both;
  const before = discourse.sentences[s.index - 1];
  const joint =
    word === 'they' && before?.paragraph === s.paragraph ? joinedBodies(discourse, text, before, resolve) : null;
  if (joint) return joint;
  // "The port erred. “We did,” said its head, Rosa Lim. It has": whose head she is.
  const owned = word === 'it' && before?.tokens.some(({ lower }) => lower === 'its') === true;
  for (const other of [s, before, owned ? discourse.sentences[s.index - 2] : undefined]) {
    // "The minister is allergic, his office said. “He is,” it added.": who tells of it.
    const teller = other && other === before && word === 'it' ? trailing(other, -1)[0]?.subject : undefined;
    const body = teller?.head.kind === 'noun' && isBodyNoun(other?.tokens[teller.head.at]?.lower ?? '');
    const phrase = body ? teller : other ? mainSubject(other) : null;
    if (!other || !phrase || phrase.head.kind === 'pronoun' || (other === s && phrase.to > at)) continue;
    // "The Kremlin said it had no plans": a place that speaks is whoever sits there.
    const kind = phrase.head.kind === 'name' ? phrase.head.mention.entity.kind : null;
    const acts = other === s || cueAt(other, phrase.to)?.saying === true;
    if (kind === 'person' || (kind === 'place' && !acts)) continue;
    // "The clerk and the publican held a vigil, at which they said": neither alone.
    if (word === 'they' && !phrase.also && other.tokens[phrase.to]?.lower === 'and' && phraseAt(other, phrase.to + 1))
      return other === s ? joinedBodies(discourse, text, s, resolve) : null;
    const found = resolve(discourse, text, other, phrase, '');
    // "The ombudsman will rule on what it calls “…”"
    if (found && word === 'it' && other === s && s.tokens[at - 1]?.lower === 'what' && found.source.entity === null)
      return { source: found.source, how: 'pronoun-it' };
    if (
      found &&
      found.source.entity?.kind !== 'person' &&
      (word === 'it'
        ? !found.source.plural && !found.source.personal
        : !found.source.personal || found.source.plural || isOneAsThey(other, found.source))
    ) {
      const either = other === s && word === 'it' && mayBeTheObject(s, phrase, at);
      return { source: found.source, how: 'pronoun-it', ...(either ? { certainty: EITHER } : {}) };
    }
  }
  const last = discourse.turns.at(-1);
  if (!last || s.paragraph - last.paragraph > (word === 'they' ? 2 : 1) || last.source.entity?.kind === 'person')
    return null;
  if (word === 'it' ? last.source.personal || last.source.plural : !mayBeThey(last.source) || isDocument(last.source))
    return null;
  return { source: last.source, how: 'pronoun-it' };
}

/** "The roads ministry and the rivers ministry claim it. They": two bodies that are the subject of a sentence together. Null for any other. */
function joinedBodies(discourse: Discourse, text: string, s: Parsed, resolve: Resolver): Resolved | null {
  const first = mainSubject(s);
  const second = first && s.tokens[first.to]?.lower === 'and' ? phraseAt(s, first.to + 1) : null;
  if (!first || first.also || !second || !tagged(s, second.to, 'verb', 'cue', 'auxiliary', 'adverb', 'determiner'))
    return null;
  const sources = [first, second].flatMap((phrase) => resolve(discourse, text, s, phrase, '')?.source ?? []);
  return sources.length === 2 && sources.every(({ personal, plural }) => !personal && !plural)
    ? { source: joinSources(sources), how: 'several' }
    : null;
}

/**
 * "The council sued Harkin Ltd after it called him “a snail”": in a clause of why and when either may be meant, where something is done
 * to another body, or to a thing by name. Refuses "The council fined the driver after it", "The council said the firm left because it".
 */
function mayBeTheObject(s: Parsed, { to }: Phrase, at: number): boolean {
  if (!/^(?:after|because|when|once|since)$/.test(s.tokens[at - 1]?.lower ?? '')) return false;
  let verb = to;
  while (tagged(s, verb, 'auxiliary', 'adverb', 'time')) verb++;
  if (s.tags[verb] !== 'verb' && s.tags[verb] !== 'cue') return false;
  const from = /^(?:off|down|up|out)$/.test(s.tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  const object = phraseAt(s, from);
  if (!object || object.to >= at) return false;
  if (object.head.kind === 'noun') return isBodyNoun(s.tokens[object.head.at]?.lower ?? '') && !isPluralBody(s, object);
  if (object.head.kind !== 'name') return false;
  if (object.head.mention.entity.kind !== 'person') return object.head.mention.entity.kind !== 'place';
  // "Penny, a chat program,"
  const what = s.tokens[object.to]?.text === ',' ? phraseAt(s, object.to + 1) : null;
  return what?.head.kind === 'noun' && !isSomebody(s.tokens[what.head.at]?.lower ?? '');
}

const isPluralBody = (s: Parsed, { head }: Phrase): boolean =>
  head.kind === 'noun' && /[^s]s$/.test(s.tokens[head.at]?.lower ?? '');

/**
 * "In a statement, Rosa Lim said it was late. “I am sorry,” it read.", "Rosa Lim left a note. “Gone,” it read.": whose words it is. Null
 * where more than one is named.
 */
function writerOfStatement({ sentences, mentions, subjects }: Discourse, s: Parsed, at: number): Entity | null {
  if (!/^(?:read|reads|said|says|added|continued|went)$/.test(s.tokens[at + 1]?.lower ?? '')) return null;
  const before = sentences[s.index - 1];
  if (before?.paragraph !== s.paragraph) return null;
  const opens = before.tokens.findIndex(({ lower }) => OWN_WORDS.test(lower) || lower === 'card');
  const inIt = opens >= 2 && opens <= 4 && /^(?:in|on)$/.test(before.tokens[0]?.lower ?? '');
  const object = /^(?:an?|his|her|one|another)$/.test(before.tokens[opens - 1]?.lower ?? '') ? opens - 2 : opens - 3;
  if (!inIt && !(opens > 2 && WRITES.test(before.tokens[object]?.lower ?? ''))) return null;
  const subject = subjects[before.index];
  const people = (mentions[before.index] ?? []).filter(({ entity }) => entity.kind === 'person');
  return subject?.kind === 'person' && people.every(({ entity }) => entity === subject) ? subject : null;
}

const WRITES =
  /^(?:wrote|written|writes|made|makes|left|leaves|sent|sends|posted|posts|issued|issues|released|releases|pinned|penned|published|drafted|signed)$/;

/** "A source disagreed. “No,” they said": one whom the story does not name, where no others are told of. */
const isOneAsThey = (s: Parsed, source: Source): boolean =>
  source.entity === null && mayBeThey(source) && !s.parts.some((part, i) => part === 'NNS' && s.tags[i] === 'noun');

/** "The families", "the council"; also one of whom nothing tells he or she: "a spokesperson". Refuses "a spokesman". */
const mayBeThey = ({ name, plural, personal, entity }: Source): boolean =>
  plural ||
  !personal ||
  (entity === null &&
    name
      .toLowerCase()
      .split(' ')
      .every((word) => !GENDERED.has(word)));

/** "“It leaks,” said a report. They agreed": others do. */
const isDocument = ({ name, entity, plural }: Source): boolean =>
  entity === null && !plural && DOCUMENT_NOUNS.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());

/** "The husband" is no "she". */
const isOfGender = ({ name }: Source, gender: Gender): boolean =>
  name
    .toLowerCase()
    .split(' ')
    .every((word) => (GENDERED.get(word) ?? gender) === gender);

/**
 * The one person of whom the story says that they are called "they": "Robin Lim, who uses they and them", "Robin Lim (they/them)".
 * Null where it says so of nobody, or of two.
 */
const calledThey = memoizeFor((discourse: Discourse): Entity | null => {
  const found = new Set<Entity>();
  for (const { tokens, index } of discourse.sentences) {
    const at = tokens.findIndex(
      ({ lower }, i) => lower === 'they/them' || (lower === 'they' && /^them$/.test(tokens[i + 2]?.lower ?? '')),
    );
    const named = at < 0 ? undefined : discourse.mentions[index]?.findLast((m) => m.name.from < at);
    if (named?.entity.kind === 'person') found.add(named.entity);
  }
  const [only] = found;
  return found.size === 1 && only ? only : null;
});

/** Whether somebody was named or spoke last before the pronoun, with nobody else since. */
function isAtHand(discourse: Discourse, entity: Entity, s: Parsed, at: number): boolean {
  for (let i = s.index; i >= Math.max(0, s.index - 3); i--) {
    const last = (discourse.mentions[i] ?? []).findLast(
      (m) => m.entity.kind === 'person' && (i < s.index || m.name.from < at),
    );
    if (!last) continue;
    // "Coach Tessa Lindgren said Robin’s start was slow. They agreed": whoever is spoken of.
    return (discourse.mentions[i] ?? []).some((m) => m.entity === entity);
  }
  return false;
}

function namedSince(discourse: Discourse, sentence: number, s: Parsed, at: number, gender: Gender): boolean {
  for (let i = sentence + 1; i <= s.index; i++) {
    // "The potter got up.": who is described is somebody named as well.
    const subject = i < s.index ? discourse.subjects[i] : null;
    if (subject?.kind === 'person' && (subject.gender ?? gender) === gender) return true;
    for (const { entity, name } of discourse.mentions[i] ?? []) {
      if (i === s.index && name.from >= at) break;
      if (entity.kind === 'person' && (!entity.gender || entity.gender === gender)) return true;
    }
  }
  return false;
}

/** "“…,” her coach said. The Finn resigned. “No,” he said.": whether a sentence between is about somebody by another description. */
function describedSince({ sentences }: Discourse, { sentence, source }: Turn, s: Parsed): boolean {
  const words = source.name.toLowerCase().split(' ');
  for (let i = sentence + 1; i < s.index; i++) {
    const other = sentences[i];
    const subject = other ? mainSubject(other) : null;
    const noun = subject?.head.kind === 'noun' ? (other?.tokens[subject.head.at]?.lower ?? '') : '';
    if (noun !== '' && other?.tokens[subject?.from ?? 0]?.lower === 'the' && isSomebody(noun) && !words.includes(noun))
      return true;
  }
  return false;
}

/** “It was a test,” he told them, of the prisoner: what a pronoun has told of somebody without a name. */
const genderSoFar = ({ turns }: Discourse, { name }: Source): Gender | null =>
  turns.slice(-TURNS_BACK).findLast(({ source, gender }) => gender !== null && source.name === name)?.gender ?? null;

const TURNS_BACK = 20;

/** How sure it is where two may be meant alike. */
const EITHER = 0.6;

/**
 * "Ms Tamm's producer said it was “good”. ⏎ “He left one,” she said.": she may be either, where nothing tells that the producer is a
 * woman.
 */
function isOwnerLikelier({ mentions, turns }: Discourse, last: Turn, s: Parsed, gender: Gender): boolean {
  if (last.paragraph === s.paragraph || turns.at(-1)?.gender === gender) return false;
  const told = last.source.name
    .toLowerCase()
    .split(' ')
    .some((word) => GENDERED.has(word));
  return (
    !told &&
    (mentions[last.sentence] ?? []).some(
      ({ entity, name }) => entity.kind === 'person' && name.possessive && (entity.gender ?? entity.likely) === gender,
    )
  );
}

/**
 * "Ms Tamm's publisher said Karl Hale had offered it. She claims that he": he may be Mr Hale, of whom the publisher told, where another
 * has the word in between.
 */
function isActorLikelier({ mentions, sentences }: Discourse, last: Turn, s: Parsed, gender: Gender): boolean {
  const told = last.source.name
    .toLowerCase()
    .split(' ')
    .some((word) => GENDERED.has(word));
  const subject = mainSubject(s)?.head;
  const another = subject?.kind === 'pronoun' && (genderOfPronoun.get(subject.word) ?? gender) !== gender;
  const before = sentences[last.sentence];
  return (
    !told &&
    another &&
    s.index > last.sentence &&
    (mentions[last.sentence] ?? []).some(
      ({ entity, name }) =>
        entity.kind === 'person' &&
        (entity.gender ?? entity.likely ?? gender) === gender &&
        /^(?:auxiliary|verb|cue)$/.test(before?.tags[name.to] ?? ''),
    )
  );
}

/**
 * "The 27-year-old finished clear of Rosa Lim. “…,” she said.": she may be the one who is described, where nothing tells whom that means,
 * rather than whoever is named in passing.
 */
function mayBeTheSubject(
  { sentences, mentions, subjects, turns }: Discourse,
  s: Parsed,
  gender: Gender,
  best: Entity,
): boolean {
  const before = sentences[s.index - 1];
  const subject = before ? mainSubject(before) : null;
  if (!before || s.paragraph - before.paragraph > 1 || subject?.head.kind !== 'noun') return false;
  const noun = before.tokens[subject.head.at]?.lower ?? '';
  const meant = subjects[before.index];
  // Of an age alone it may have been taken for a man.
  if (meant && ((meant.gender ?? meant.likely ?? gender) === gender || !noun.endsWith('-year-old'))) return false;
  // Refuses "The voice belonged to Rosa Lim".
  const described =
    before.tokens[subject.from]?.lower === 'the' && isSomebody(noun) && !identifies(before, subject, gender);
  const passing = (mentions[before.index] ?? []).some(({ entity, name }) => entity === best && name.from > subject.to);
  return described && passing && turns.at(-1)?.source.entity !== best && (GENDERED.get(noun) ?? gender) === gender;
}

/**
 * "Another tenant, Blessing Tolley, said they had none. ⏎ “…,” he said.": a given name alone tells that the one who has just been brought
 * in is a woman, and he may be meant rather than whoever spoke further up.
 */
function mayBeBroughtIn({ sentences, mentions }: Discourse, s: Parsed, gender: Gender, best: Entity): boolean {
  const before = sentences[s.index - 1];
  const head = before ? mainSubject(before)?.head : undefined;
  if (!before || head?.kind !== 'name' || s.tags[0] !== 'quote' || s.paragraph - before.paragraph !== 1) return false;
  const { entity, name } = head.mention;
  if (entity.kind !== 'person' || entity.first !== before.index || name.title.length > 0) return false;
  if ((entity.gender ?? gender) === gender || (mentions[before.index] ?? []).some((one) => one.entity === best))
    return false;
  const verb = before.tokens[name.to]?.text === ',' ? name.to + 1 : name.to;
  return cueAt(before, verb)?.saying === true && entity.roles.every(({ head: noun }) => !GENDERED.has(noun));
}

/** "Mr Hale showed it to Mr Orr, who turned it round. ⏎ “There,” he said.": whoever did something last may be meant as well. */
function endsWithAnother({ sentences, mentions }: Discourse, s: Parsed, gender: Gender, best: Entity): boolean {
  const before = sentences[s.index - 1];
  if (!before || before.paragraph === s.paragraph || s.tags[0] !== 'quote' || before.tags.includes('quote'))
    return false;
  const last = (mentions[before.index] ?? []).at(-1);
  if (last?.entity.kind !== 'person' || last.entity === best || last.name.possessive) return false;
  return (
    (last.entity.gender ?? last.entity.likely ?? gender) === gender &&
    before.tokens[last.name.to]?.text === ',' &&
    before.tokens[last.name.to + 1]?.lower === 'who' &&
    !before.tokens.slice(last.name.to + 2, -1).some(({ text }) => text === ',')
  );
}

/** "He laughed. “…,” he said.": where nothing tells who the first of them is, nothing tells of the second. */
function goesOnInDoubt({ sentences, subjects }: Discourse, s: Parsed, gender: Gender): boolean {
  const before = sentences[s.index - 1];
  if (!before || s.paragraph - before.paragraph > 1) return false;
  const head = mainSubject(before)?.head;
  return head?.kind === 'pronoun' && genderOfPronoun.get(head.word) === gender && subjects[before.index] === null;
}

/**
 * "Her son, Malte, appealed to the head. She said it was “slow”.": of a sentence about a man she may be whoever hears him, where nobody
 * else is named in it.
 */
function mayBeTheHearer(
  { sentences, mentions, subjects }: Discourse,
  s: Parsed,
  at: number,
  gender: Gender,
  best: Entity,
): boolean {
  const before = sentences[s.index - 1];
  const other = subjects[s.index - 1];
  if (!before || before.paragraph !== s.paragraph || at > 1 || other?.kind !== 'person' || other === best) return false;
  if ((other.gender ?? other.likely ?? gender) === gender) return false;
  if ((mentions[before.index] ?? []).some(({ entity }) => entity === best)) return false;
  const last = before.tokens.findLastIndex(({ kind }) => kind === 'word');
  const the = before.tokens[last - 1]?.lower === 'the' || before.tokens[last - 2]?.lower === 'the';
  const noun = before.tokens[last]?.lower ?? '';
  return the && before.tags[last] === 'noun' && isSomebody(noun) && (GENDERED.get(noun) ?? gender) === gender;
}
