import { memoizeFor } from '../../../memoize.ts';
import { DOCUMENT_NOUNS } from '../../../text/words/speakers.ts';
import { GENDERED, type Gender } from '../../../text/words/titles.ts';
import { mainSubject } from '../clause-subjects/main-subject.ts';
import type { Entity, Mention } from '../entity.ts';
import { objectOf } from '../gender-by-pronoun.ts';
import { phraseAt } from '../noun-phrases.ts';
import { cueAt, type Parsed, tagged } from '../parse.ts';
import { isSpeakingNoun } from '../speaking-nouns.ts';
import type { Discourse, Turn } from './discourse.ts';

/**
 * What makes a person the likelier one to be meant by "he" or "the senator", and by how much. The features were chosen by
 * hand; the weights were fitted on annotated news, and moved where readers of the invented articles disagree.
 * `npm run fit -- --corpus DIR --pronouns` fits them anew, on `practice/` and `fit/` (`.github/corpora.md`), and prints each
 * beside the one that stands here, with how many pronouns either finds right: in November 2026 794 of 933 by these, 790 by weights
 * fitted on other articles. What a change does to readers is shown by `npm run bench -- --rows`, and the ranker, which weighs
 * the shares that come of them, is fitted anew after it (`--ranker`).
 */
export const WEIGHTS = {
  /** Subject of an earlier part of the pronoun’s own sentence. */
  subjectHere: 1.5,
  /** Subject of the very clause that the pronoun depends on: "Ms Lim said she". */
  binds: 3,
  /** Named earlier in the pronoun’s own sentence, but not as its subject. */
  namedHere: 0.8,
  /** To whom something is done in the clause that opens the sentence: "When reporters reached Mr Hale he said". */
  opensSentence: 4.5,
  /** Whom something is done to, for what he did: "Mr Lim struck Mr Hale after he called it". */
  causes: 3,
  /** Subject of the sentence before, of the second one before, of one of the two before those. */
  subject1: 2.8,
  subject2: 1.5,
  subject3: 0.5,
  /** Named there, but not as the subject. */
  named1: 1.2,
  named2: 0.7,
  named3: 0,
  /** The only one whom the sentence before names or means, in the same paragraph, though it is about a thing. */
  alone: 1.5,
  /** Takes over as the subject by name, behind what another has said: "“…,” Mr Lim said. Mr Hale shrugged. “…,” he said." */
  takesOver: 1.6,
  /** How somebody takes it: "Ms Lim, who had lost, was gracious. “…,” she said." */
  inMood: 2,
  /** Subject of the sentence that opens the paragraph. */
  opensParagraph: 1.0,
  /** The last to be quoted: in the same or the sentence before, in this paragraph, in the one before, earlier. */
  spoke1: 0.4,
  spokeHere: 0.7,
  spokeBefore: 0.1,
  spokeEarlier: 0.1,
  /** Has spoken in the sentence before, where the pronoun's verb says that somebody goes on: "“…,” Ms Lim said. ⏎ She added: “…”" */
  goesOn: 1.5,
  /** Has just put a question: another is the likelier one to answer. */
  askedLast: -4,
  /** Has just been asked. */
  wasAsked: 2.5,
  /** The last but one. */
  spokeSecond: -0.3,
  genderKnown: 0.6,
  isPerson: 0.7,
  inFull: 0.1,
  /** The logarithm of how often the article has named them so far. */
  often: 0.6,
  /** Only as "X’s", only behind a preposition, in the latest sentence that names them. */
  possessive: -0.1,
  oblique: -0.4,
  /** Introduced in full, or as somebody's kin, in the sentence before or this one. */
  introduced: 2.2,
  /** Named inside the quoted words: few speak of themselves by name. */
  namedInside: -0.7,
} as const;

type Feature = keyof typeof WEIGHTS;
type Features = Partial<Record<Feature, number>>;

export interface RankedAntecedent {
  readonly entity: Entity;
  readonly score: number;
  /** What the score is the weighed sum of. */
  readonly features: Readonly<Features>;
}

/** How many sentences back a pronoun may reach. */
const WINDOW = 8;

/** "Ms Lim, who had lost, was gracious.": whether a sentence tells last in what mood its subject speaks. */
function endsInMood({ tokens }: Parsed): boolean {
  const end = tokens.length - (/^[.:]$/.test(tokens.at(-1)?.text ?? '') ? 2 : 1);
  if (!MOODS.test(tokens[end]?.lower ?? '')) return false;
  let be = end - 1;
  while (
    be > end - 4 &&
    /^(?:more|less|not|very|too|so|still|equally|also|rather|even|just|as|suitably)$/.test(tokens[be]?.lower ?? '')
  )
    be--;
  return /^(?:is|was|seem(?:s|ed)|sound(?:s|ed)|remain(?:s|ed)|look(?:s|ed))$/.test(tokens[be]?.lower ?? '');
}

const MOODS =
  /^(?:gracious|magnanimous|blunt|blunter|unrepentant|unmoved|unimpressed|unconvinced|unapologetic|undeterred|defiant|philosophical|phlegmatic|delighted|elated|ecstatic|thrilled|overjoyed|furious|livid|angry|bitter|scathing|dismissive|sceptical|skeptical|adamant|upbeat|downbeat|cautious|hopeful|optimistic|pessimistic|brief|brisk|curt|direct|sanguine|wistful|rueful|relieved|disappointed|devastated|distraught|tearful|emotional|emphatic|unequivocal|diplomatic|generous|sympathetic|apologetic|contrite|modest|matter-of-fact|stoical|resigned|incredulous|bemused|amused|unfazed|enthusiastic|effusive|reassuring|succinct|forthright|candid|frank|realistic|kinder|happier|gloomier|jubilant|dejected|proud|stunned|speechless|nonplussed|indignant|insistent|certain|sure)$/;

/** Whether the sentence before is about somebody by name, in the paragraph in which another has spoken right before it. */
function takesOver({ turns, sentences }: Discourse, s: Parsed, before: Parsed, subject: Entity): boolean {
  const last = turns.at(-1);
  return (
    last !== undefined &&
    last.sentence === before.index - 1 &&
    last.source.entity !== subject &&
    before.paragraph === s.paragraph &&
    sentences[last.sentence]?.paragraph === s.paragraph &&
    nameSubject(before) === subject
  );
}

/** Ranks the persons that a pronoun at token `at` of sentence `s` may stand for. `quoted` are the words it introduces. */
export function rankAntecedents(
  discourse: Discourse,
  s: Parsed,
  at: number,
  gender: Gender | null,
  quoted: string,
): RankedAntecedent[] {
  const ranked: RankedAntecedent[] = [];
  const all = extractFeatures(discourse, s, at, gender, quoted);
  for (const [entity, features] of all) {
    let score = 0;
    for (const feature in features) score += WEIGHTS[feature as Feature] * (features[feature as Feature] ?? 0);
    ranked.push({ entity, score, features });
  }
  return ranked.sort((a, b) => b.score - a.score);
}

/** The features for each candidate. */
function extractFeatures(
  discourse: Discourse,
  s: Parsed,
  at: number,
  gender: Gender | null,
  quoted: string,
): Map<Entity, Features> {
  const all = new Map<Entity, Features>();
  const latest = new Map<Entity, Mention>();
  const other = gender ? meantByOther(discourse, s, at, gender) : null;
  const agent = agentAhead(s, at);
  const object = namedBehind(s, at);
  const hangsOn = subjectsBeforeTime(discourse, s, at, gender);
  const featuresFor = (entity: Entity): Features | null => {
    if (entity.kind !== 'person' && !(entity.kind === 'unknown' && entity.words.length === 1)) return null;
    if (entity === other || entity === agent || entity === object || isBodyByOwn(discourse, entity)) return null;
    if (gender && entity.gender && entity.gender !== gender) return null;
    let features = all.get(entity);
    if (!features) {
      features = {};
      if (gender && entity.gender === gender) features.genderKnown = 1;
      else if (gender && !entity.gender && entity.likely) features.genderKnown = entity.likely === gender ? 0.5 : -2.5;
      if (entity.kind === 'person') features.isPerson = 1;
      if (entity.full > 0) features.inFull = 1;
      if (holdsWord(quoted, entity.words.at(-1) ?? '')) features.namedInside = 1;
      all.set(entity, features);
    }
    return features;
  };
  for (let back = 0; back <= WINDOW; back++) {
    const other = discourse.sentences[s.index - back];
    if (!other) break;
    const subject = back === 0 ? nameSubject(other) : discourse.subjects[s.index - back];
    // "He spoke at length.": a subject need not be named to be one.
    if (back > 0 && subject) {
      const features = featuresFor(subject);
      const feature = back === 1 ? 'subject1' : back === 2 ? 'subject2' : back <= 4 ? 'subject3' : null;
      if (features && feature) features[feature] = 1;
      if (features && opens(discourse, s, back)) features.opensParagraph = 1;
      if (features && back === 1 && other.paragraph === s.paragraph && endsInMood(other)) features.inMood = 1;
      if (features && back === 1 && takesOver(discourse, s, other, subject)) features.takesOver = 1;
    }
    const owner = back > 0 ? discourse.owners[s.index - back] : null;
    const owns = owner && owner !== subject && !namesKin(other, gender) ? featuresFor(owner) : null;
    if (owns) owns[back === 1 ? 'named1' : back === 2 ? 'named2' : 'named3'] = 1;
    for (const mention of discourse.mentions[s.index - back] ?? []) {
      if (back === 0 && mention.name.from >= at) continue;
      // "since Dunmere": a word of which no more is known is a place there.
      if (mention.entity.kind === 'unknown' && other.tags[mention.name.from - 1] === 'preposition') continue;
      // "Rosa Lim, a Methodist, will": what somebody is.
      if (mention.entity.kind === 'unknown' && /^an?$/.test(other.tokens[mention.name.from - 1]?.lower ?? '')) continue;
      // "A Dunmere surgeon": where somebody is from.
      if (mention.entity.kind === 'unknown' && isModifier(other, mention)) continue;
      const features = featuresFor(mention.entity);
      if (!features) continue;
      if (!latest.has(mention.entity)) latest.set(mention.entity, mention);
      const asSubject =
        back === 0
          ? isSubject(other, mention, subject)
          : !mention.name.possessive && (subject === mention.entity || isSubjectToo(other, mention, subject));
      if (back === 0) {
        features[asSubject ? 'subjectHere' : 'namedHere'] = 1;
        if (asSubject && binds(other, mention.name.to, at) && mention !== hangsOn?.outer) features.binds = 1;
        if (mention === hangsOn?.inner) features.causes = 1;
        if (!asSubject && isObjectBeforeCause(other, mention, at)) features.causes = 1;
      }
      if (back === 1) features[asSubject ? 'subject1' : 'named1'] = 1;
      else if (back === 2) features[asSubject ? 'subject2' : 'named2'] = 1;
      else if (back <= 4) features[asSubject ? 'subject3' : 'named3'] = 1;
      if (
        asSubject &&
        other.paragraph === s.paragraph &&
        discourse.sentences[s.index - back - 1]?.paragraph !== s.paragraph
      )
        features.opensParagraph = 1;
      const named = mention.name.words.length > 1 || mention.entity.kind === 'person';
      if (back <= 1 && named && mention.entity.first === s.index - back) features.introduced = 1;
    }
  }
  const ahead = gender && onlyOneAhead(discourse, s, at, gender);
  const opener = ahead && featuresFor(ahead);
  if (opener) opener.opensSentence = 1;
  const alone = gender && onlyOneBefore(discourse, s, gender);
  const theirs = alone && featuresFor(alone);
  if (theirs) theirs.alone = 1;
  addQuestion(discourse, s, featuresFor);
  if (gender) addReply(discourse, s, at, gender, featuresFor);
  if (gender) addAnswer(discourse, s, at, gender, featuresFor);
  addTurns(discourse, s, at, featuresFor);
  for (const [entity, features] of all) {
    const mention = latest.get(entity);
    features.often = Math.log(1 + countUpTo(discourse.occurrences.get(entity) ?? [], s.index));
    if (mention?.name.possessive) features.possessive = 1;
    else if (mention && discourse.sentences[mention.sentence]?.tags[mention.name.from - 1] === 'preposition')
      features.oblique = 1;
  }
  return all;
}

/** "Mr Lim said that Mr Hale had looked at it before he": a clause of time hangs on what Mr Hale did. Null where only one may be meant, or three. */
function subjectsBeforeTime(
  { mentions }: Discourse,
  s: Parsed,
  at: number,
  gender: Gender | null,
): { readonly outer: Mention; readonly inner: Mention } | null {
  if (!/^(?:before|until|till)$/.test(s.tokens[at - 1]?.lower ?? '')) return null;
  const [outer, inner, ...others] = (mentions[s.index] ?? []).filter(
    (mention) =>
      mention.name.to < at &&
      mention.entity.kind === 'person' &&
      (mention.entity.gender ?? mention.entity.likely ?? gender) === gender &&
      isSubject(s, mention, nameSubject(s)),
  );
  return outer && inner && others.length === 0 && says(s, outer.name.to, inner.name.from) ? { outer, inner } : null;
}

/** Whether a verb of saying stands between two tokens. */
const says = (s: Parsed, from: number, to: number): boolean =>
  s.tokens.slice(from, to).some((_, n) => cueAt(s, from + n)?.saying === true);

/** "Asked by the judge, Rosa Lim, whether she knew, she said": by whom something is done to whoever the sentence is about. */
function agentAhead(s: Parsed, at: number): Entity | null {
  const first = s.tags[0] === 'adverb' ? 1 : 0;
  if (s.parts[first] !== 'VBN' && !/^(?:asked|pressed|questioned|told)$/.test(s.tokens[first]?.lower ?? ''))
    return null;
  const by = s.tokens.findIndex(({ lower }, i) => i > first && i < first + 4 && lower === 'by');
  const agent = by < 0 ? null : phraseAt(s, by + 1);
  return agent && agent.to < at && agent.head.kind === 'name' ? agent.head.mention.entity : null;
}

/** "He told Mr Hale that", "he had told Lim's mother", "he said Mr Hale was": nobody is called by name behind the "he" that stands for him. */
function namedBehind(s: Parsed, at: number): Entity | null {
  if (!/^s?he$/.test(s.tokens[at]?.lower ?? '')) return null;
  for (let i = at + 1; i < s.tokens.length; i++) {
    const tag = s.tags[i];
    if (tag === 'mark' || tag === 'quote' || tag === 'conjunction' || tag === 'subordinator') return null;
    const mention = s.mentions[i];
    if (mention?.entity.kind === 'person') return mention.shared ? null : mention.entity;
  }
  return null;
}

/** "Sarvonia recalled its ambassador", "told the Sun": a name of which nothing is known and that owns as an "it" does, or has an article, is nobody. */
const isBodyByOwn = (discourse: Discourse, entity: Entity): boolean =>
  entity.kind === 'unknown' && ownersAsIt(discourse).has(entity);

const ownersAsIt = memoizeFor(({ sentences, mentions }: Discourse): ReadonlySet<Entity> => {
  const found = new Set<Entity>();
  for (const { entity, name, sentence } of mentions.flat())
    if (
      entity.kind === 'unknown' &&
      name.title.length === 0 &&
      sentences[sentence]?.tokens[name.from - 1]?.lower === 'the'
    )
      found.add(entity);
  for (const s of sentences) {
    // Most sentences hold none, and need not be parsed to say so.
    if (!s.tokens.some(({ lower }) => lower === 'its')) continue;
    const head = mainSubject(s)?.head;
    if (head?.kind !== 'name' || head.mention.entity.kind !== 'unknown') continue;
    let i = head.mention.name.to;
    while (tagged(s, i, 'verb', 'cue', 'auxiliary', 'adverb', 'time')) i++;
    if (i > head.mention.name.to && s.tokens[i]?.lower === 'its') found.add(head.mention.entity);
  }
  return found;
});

/** "When reporters reached Mr Hale at home he said": the one person named in the clause that opens the sentence, its object. */
function onlyOneAhead({ mentions }: Discourse, s: Parsed, at: number, gender: Gender): Entity | null {
  if (
    !/^(?:when|after|as|while|once|if|asked|because|although|though|since|reached|contacted)$/.test(
      s.tokens[0]?.lower ?? '',
    )
  )
    return null;
  const named = (mentions[s.index] ?? []).filter(
    ({ entity, name }) => name.from < at && entity.kind === 'person' && (entity.gender ?? gender) === gender,
  );
  const [only] = named;
  if (!only || named.length > 1 || only.name.possessive || !isObject(s, only)) return null;
  // "After beating Mr Hale he said": another did.
  if (/^VB[GN]$/.test(s.parts[1] ?? '')) return null;
  return s.tags.slice(0, at).includes('quote') || s.tokens.slice(1, at).some(({ lower }) => /^(?:he|she)$/.test(lower))
    ? null
    : only.entity;
}

/** "Mr Lim struck Mr Hale after he": the object of the verb, right before a clause of why that the pronoun opens. */
function isObjectBeforeCause(s: Parsed, mention: Mention, at: number): boolean {
  return (
    /^(?:after|because|when|for)$/.test(s.tokens[at - 1]?.lower ?? '') &&
    mention.name.to === at - 1 &&
    isObject(s, mention)
  );
}

const isObject = (s: Parsed, { name }: Mention): boolean => tagged(s, name.from - 1, 'verb', 'cue') && !name.possessive;

/**
 * "The prize went to Rosa Lim. She said": the one person that a sentence about a thing names. Null where a pronoun of the gender means
 * another there.
 */
function onlyOneBefore(discourse: Discourse, s: Parsed, gender: Gender): Entity | null {
  const before = discourse.sentences[s.index - 1];
  if (before?.paragraph !== s.paragraph || discourse.subjects[before.index]?.kind === 'person') return null;
  const subject = mainSubject(before)?.head;
  const noun = subject?.kind === 'noun' ? (before.tokens[subject.at]?.lower ?? '') : '';
  if (isSpeakingNoun(noun) && !DOCUMENT_NOUNS.has(noun)) return null;
  const pronoun = gender === 'm' ? /^(?:he|him|his)$/ : /^(?:she|her|hers)$/;
  if (before.tokens.some(({ lower }) => pronoun.test(lower))) return null;
  const named = (discourse.mentions[before.index] ?? []).filter(({ entity }) => entity.kind === 'person');
  const [only] = new Set(
    named.filter(({ entity }) => (entity.gender ?? gender) === gender).map(({ entity }) => entity),
  );
  if (!only || named.some(({ entity }) => entity !== only)) return null;
  // "Mr Hale's best leek weighed nine kilos. He": right at the head of the paragraph he is the only one.
  const [first] = named;
  const owns =
    first?.name.possessive && subject?.kind === 'noun' && first.name.to <= subject.at && opens(discourse, s, 1);
  return owns || named.every(({ name }) => !name.possessive) ? only : null;
}

/** "Her son was ill. He said": the son is meant, by his gender. */
function namesKin(s: Parsed, gender: Gender | null): boolean {
  const head = mainSubject(s)?.head;
  const noun = head?.kind === 'noun' ? (s.tokens[head.at]?.lower ?? '') : '';
  return GENDERED.get(noun) === gender;
}

/** "Sam Hale said he had asked her and she had": who stands alone before a "he" is no "she" behind it. */
function meantByOther(discourse: Discourse, s: Parsed, at: number, gender: Gender): Entity | null {
  const word = gender === 'm' ? 'she' : 'he';
  const first = s.tokens.findIndex((token, i) => i < at && token.lower === word);
  if (first < 0) return null;
  const before = (discourse.mentions[s.index] ?? []).filter(
    ({ entity, name }) => name.from < first && entity.kind === 'person',
  );
  const [only] = new Set(before.map(({ entity }) => entity));
  return only && only.gender === null && before.every(({ entity }) => entity === only) ? only : null;
}

/** "Mr Hale asked Mr Mason whether …": in the next sentence Mr Mason answers. */
function addQuestion(discourse: Discourse, s: Parsed, featuresFor: (entity: Entity) => Features | null): void {
  const before = discourse.sentences[s.index - 1];
  const asks = before ? before.tokens.findIndex((_, i) => cueAt(before, i)?.lemma === 'ask') : -1;
  if (before && asks > 0 && before.tags[asks - 1] !== 'auxiliary') addAsked(discourse, before, asks, featuresFor);
  const asked = before?.mentions[asks + 1];
  if (!before || asks < 0 || !asked || asked.name.from !== asks + 1) return;
  const asker = discourse.subjects[s.index - 1];
  const [theirs, own] = [featuresFor(asked.entity), asker ? featuresFor(asker) : null];
  if (theirs) theirs.wasAsked = 1;
  if (own) own.askedLast = 1;
}

/** "Ms Lim leaned in to ask if she was well.": in the next sentence it is not Ms Lim who is she. */
function addAsked(
  { mentions }: Discourse,
  before: Parsed,
  asks: number,
  featuresFor: (entity: Entity) => Features | null,
): void {
  const from = /^(?:him|her)$/.test(before.tokens[asks + 1]?.lower ?? '') ? asks + 2 : asks + 1;
  const about = /^(?:if|whether|why|how|what|where)$/.test(before.tokens[from]?.lower ?? '');
  if (!about || !/^(?:he|she)$/.test(before.tokens[from + 1]?.lower ?? '')) return;
  const asker = (mentions[before.index] ?? []).findLast(
    ({ entity, name }) => entity.kind === 'person' && name.to <= asks,
  );
  const own = asker && !asker.name.possessive ? featuresFor(asker.entity) : null;
  if (own) own.askedLast = 1;
}

/** "Mr Hale put it to her that she knew. “No,” she replied.": not who put it to her. */
function addReply(
  { sentences, subjects }: Discourse,
  s: Parsed,
  at: number,
  gender: Gender,
  featuresFor: (entity: Entity) => Features | null,
): void {
  const before = sentences[s.index - 1];
  const asker = subjects[s.index - 1];
  if (!before || !asker || s.tags[at - 1] !== 'quote' || !REPLIES.test(s.tokens[at + 1]?.lower ?? '')) return;
  const her = objectOf(gender);
  const own = before.tokens.some(
    ({ lower }, i) =>
      lower === her &&
      (before.tags[i] === 'pronoun' || /^(?:that|if|whether|how|why|,)$/.test(before.tokens[i + 1]?.text ?? '')) &&
      (before.tokens[i - 1]?.lower === 'to' || tagged(before, i - 1, 'verb', 'cue')),
  )
    ? featuresFor(asker)
    : null;
  if (own) own.askedLast = 1;
}

const REPLIES = /^(?:repl(?:ies|ied)|answer(?:s|ed)|respond(?:s|ed)|retort(?:s|ed)|snapped|conceded|admitted|agreed)$/;

/**
 * "Mr Hale told him it was “late”. ⏎ He laughed.": whoever hears it, not who says it. "Ms Lim said Mr Hale had left. ⏎ He disputes this.":
 * of whom it was said in her paragraph.
 */
function addAnswer(
  discourse: Discourse,
  s: Parsed,
  at: number,
  gender: Gender,
  featuresFor: (entity: Entity) => Features | null,
): void {
  const last = discourse.turns.at(-1);
  const said = last && discourse.sentences[last.sentence];
  if (at !== 0 || !said || s.paragraph - last.paragraph > 1 || s.index - last.sentence > 2) return;
  const verb = s.tokens.findIndex(
    ({ lower }, i) => i > 0 && !/^(?:has|had|also|only|simply|just|does|did|not|still|then)$/.test(lower),
  );
  const answer = s.tokens[verb]?.lower ?? '';
  const speaker = last.source.entity;
  const theirs = speaker && featuresFor(speaker);
  if (theirs && REACTS.test(answer) && s.index - last.sentence === 1) {
    const him = objectOf(gender);
    if (said.tokens.some(({ lower }, i) => lower === him && cueAt(said, i - 1)?.addressee)) theirs.askedLast = 1;
  }
  if (!DISPUTES.test(answer) || theirs) return;
  for (const { entity } of discourse.mentions[said.index] ?? []) {
    const own = entity.kind === 'person' ? featuresFor(entity) : null;
    if (own) own.wasAsked = 1;
  }
  for (const { entity } of discourse.mentions[said.index - 1] ?? []) {
    const own =
      discourse.sentences[said.index - 1]?.paragraph === said.paragraph && entity.kind === 'person'
        ? featuresFor(entity)
        : null;
    if (own) own.wasAsked = 1;
  }
}

const REACTS =
  /^(?:laughed|laughs|smiled|smiles|nodded|nods|shrugged|shrugs|blushed|grinned|winced|frowned|sighed|wept|cried|agreed|agrees|disagreed|apologised|apologized|thanked|refused|demurred|hesitated|paused|obeyed|complied|obliged|replied|answered|retorted|listened|accepted|declined|giggled|beamed|flinched|gasped|bowed|blinked)$/;

const DISPUTES =
  /^(?:den(?:y|ies|ied)|disput(?:es?|ed)|reject(?:s|ed)?|contest(?:s|ed)?|disagree[sd]?|refut(?:es|ed)|rebut(?:s|ted)|remember(?:s|ed)?|recall(?:s|ed)?)$/;

/** Whether nothing ends the clause between a subject and the pronoun: no mark, no quotation, no "and". */
function binds(s: Parsed, from: number, before: number): boolean {
  // "Mr Lim has met the girl, who he said was ill": a clause with "who" hangs on the one before it.
  const to = /^(?:who|whom|which)$/.test(s.tokens[before - 1]?.lower ?? '') ? before - 2 : before;
  // "Mr Lim struck Mr Hale after he": either may be meant.
  const last = s.mentions[to - 2];
  if (last && last.name.from >= from && isObjectBeforeCause(s, last, to)) return false;
  // "The surgeon, Karl Hale, has"
  const apposed = s.tokens[from]?.text === ',' && tagged(s, from + 1, 'auxiliary', 'verb', 'cue');
  for (let i = apposed ? from + 1 : from; i < to; i++)
    if (s.tags[i] === 'mark' || s.tags[i] === 'quote' || s.tags[i] === 'conjunction') return false;
  return true;
}

/** Whether the sentence `back` before `s` opens the paragraph they share. */
function opens(discourse: Discourse, s: Parsed, back: number): boolean {
  return (
    discourse.sentences[s.index - back]?.paragraph === s.paragraph &&
    discourse.sentences[s.index - back - 1]?.paragraph !== s.paragraph
  );
}

function addTurns(discourse: Discourse, s: Parsed, at: number, featuresFor: (entity: Entity) => Features | null): void {
  const spoke = new Set<Entity>();
  for (let k = discourse.turns.length - 1; k >= 0; k--) {
    const turn = discourse.turns[k] as Turn;
    if (s.index - turn.sentence > WINDOW * 2 || spoke.size > 1) break;
    const { entity } = turn.source;
    if (!entity || spoke.has(entity)) continue;
    const features = featuresFor(entity);
    if (!features) continue;
    spoke.add(entity);
    // “Who knows?” Ms Lim said. ⏎ She went on: “…”
    const goesOn = GOES_ON.test(s.tokens[at + 1]?.lower ?? '');
    if (spoke.size === 1 && turn.question && !goesOn && s.index - turn.sentence <= 1) features.askedLast = 1;
    if (spoke.size > 1) features.spokeSecond = 1;
    else if (s.index - turn.sentence <= 1) {
      features.spoke1 = 1;
      if (goesOn && opensOrEnds(s, at)) features.goesOn = 1;
    } else features.spokeEarlier = 1;
    if (spoke.size === 1 && turn.paragraph === s.paragraph) features.spokeHere = 1;
    if (spoke.size === 1 && turn.paragraph === s.paragraph - 1) features.spokeBefore = 1;
  }
}

/** Whether a pronoun and its verb stand by themselves beside the words: "She added: “…”", "“…,” she went on." */
const opensOrEnds = (s: Parsed, at: number): boolean =>
  s.tags[at - 1] === 'quote' || s.tokens.slice(at + 1, at + 8).some(({ text }) => text === ':');

const GOES_ON = /^(?:added|adds|continued|continues|concluded|went)$/;

function holdsWord(words: string, word: string): boolean {
  const at = word === '' ? -1 : words.indexOf(word);
  return at >= 0 && !/\p{L}/u.test(words.charAt(at - 1)) && !/\p{L}/u.test(words.charAt(at + word.length));
}

/** How many of the sentences in `list`, in order, come up to and with `sentence`. */
export function countUpTo(list: readonly number[], sentence: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) <= sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The entity that is the subject of a sentence, if it is a name. */
export function nameSubject(s: Parsed): Entity | null {
  const head = mainSubject(s)?.head;
  return head?.kind === 'name' ? head.mention.entity : null;
}

/** "Mr Hale and Mr Orr came", "Mr Hale met her, and Mr Orr met him": one more subject of an earlier sentence. */
function isSubjectToo(s: Parsed, { name }: Mention, subject: Entity | null | undefined): boolean {
  // "…, and her partner, Karl Hale, agreed"
  const apposed =
    s.tokens[name.from - 1]?.text === ',' && s.tokens[name.to]?.text === ',' && s.tags[name.from - 2] === 'noun';
  if (
    apposed &&
    tagged(s, name.to + 1, 'cue', 'verb', 'auxiliary') &&
    s.tokens.slice(Math.max(0, name.from - 6), name.from).some(({ lower }) => lower === 'and')
  )
    return true;
  const next = s.tags[name.to];
  const joined = s.tokens[name.from - 1]?.lower === 'and';
  if (joined && s.mentions[name.from - 2]?.entity === subject && subject) return true;
  if (s.tokens[name.to]?.lower === 'and' && s.mentions[name.to + 1]?.entity === subject && subject) return true;
  // "Ms Lim thanked him, while Mr Hale blamed the weather."
  const clause =
    s.tokens[name.from - 2]?.text === ',' &&
    (joined || /^(?:while|whereas)$/.test(s.tokens[name.from - 1]?.lower ?? ''));
  return clause && (next === 'cue' || next === 'verb' || next === 'auxiliary');
}

/** "A Dunmere surgeon", "the Dunmere and Kesh road": a name of one word right before a noun. */
const isModifier = (s: Parsed, { name }: Mention): boolean => !name.possessive && s.tags[name.to] === 'noun';

/** "The best player of the space game Nova Drift is": a name that stands at the end of what hangs on the subject. */
function endsOfPhrase(s: Parsed, { name }: Mention): boolean {
  let i = name.from - 1;
  while (s.tags[i] === 'noun') i--;
  return i < name.from - 1 && s.tags[i] === 'determiner' && s.tokens[i - 1]?.lower === 'of';
}

function isSubject(s: Parsed, mention: Mention, subject: Entity | null | undefined): boolean {
  if (mention.name.possessive || s.tags[mention.name.from - 1] === 'preposition') return false;
  if (subject !== mention.entity && endsOfPhrase(s, mention)) return false;
  const next = s.tags[mention.name.to];
  return next === 'cue' || next === 'verb' || next === 'auxiliary' || next === 'adverb' || subject === mention.entity;
}
