import { GENDERED, type Gender, untied } from '../../text/words/titles.ts';
import { mainSubject } from './clause-subjects/main-subject.ts';
import type { Entity, Mention } from './entity.ts';
import { cueAt, type Parsed, tagged } from './parse.ts';
import { isPersonNoun } from './speaking-nouns.ts';
import type { Token } from './tokens.ts';

/** The gender that a pronoun tells; undefined for none. */
export const genderOfPronoun: ReadonlyMap<string, Gender> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
]);

/** The pronoun for somebody whom something is done to. */
export const objectOf = (gender: Gender): 'him' | 'her' => (gender === 'm' ? 'him' : 'her');

/**
 * Learns from pronouns who is he and who is she, where a given name tells neither or is borne by both: the first pronoun of a
 * sentence that is about one person and names nobody else.
 * Takes "Robin Lim, who slept at the port until he was found"; "Robin Lim sold her boat". Refuses "Robin Lim said he had"; "Robin
 * Lim, whose father sold his boat".
 */
export function learnGenders(sentences: readonly Parsed[], mentions: readonly (readonly Mention[])[]): void {
  const told = new Map<Entity, Set<Gender>>();
  for (const s of sentences) {
    const pronoun =
      pronounOfOnly(s, mentions[s.index] ?? [], mentions[s.index - 1] ?? []) ??
      pronounBehind(sentences, mentions, s) ??
      ownerBehind(sentences, mentions, s);
    if (!pronoun) continue;
    const known = told.get(pronoun.entity) ?? new Set();
    told.set(pronoun.entity, known.add(pronoun.gender));
  }
  for (const [entity, [gender, ...others]] of told) if (gender && others.length === 0) entity.gender ??= gender;
}

function pronounOfOnly(
  s: Parsed,
  mentions: readonly Mention[],
  before: readonly Mention[],
): { entity: Entity; gender: Gender } | null {
  // Most sentences hold none, and need not be parsed to say so.
  if (!mentions.some(({ entity }) => entity.kind === 'person') || !s.tokens.some(tellsGender)) return null;
  const head = mainSubject(s)?.head;
  const subject = head?.kind === 'name' && head.mention.entity.kind === 'person' ? head.mention : null;
  if (!subject || subject.name.possessive || subject.shared) return null;
  const others = mentions.filter(({ entity }) => entity !== subject.entity && /^(?:person|unknown)$/.test(entity.kind));
  const ahead = pronounAhead(s, subject.name.from);
  if (ahead && others.every(({ entity, name }) => entity.kind === 'unknown' || name.from > subject.name.from))
    return { entity: subject.entity, gender: ahead };
  const first = Math.min(...others.map(({ name }) => name.from));
  for (let i = subject.name.to; i < s.tokens.length; i++) {
    const { lower = '' } = s.tokens[i] ?? {};
    const gender = genderOfPronoun.get(lower);
    // "Robin Lim embraced her": an object is another.
    // "Robin Lim was joined by her sister, Rosa Lim": none but the first is named before it.
    if (gender && first < (s.tags[i] === 'determiner' && isOwner(s, i) ? i : s.tokens.length)) return null;
    // "Judge Robin Lim directed that he be kept", "adjourned her case": it is another's.
    if (gender && (s.tokens[i + 1]?.lower === 'be' || subject.name.title.some((word) => JUDGES.test(word))))
      return null;
    // "Robin Lim has to pay her £200"
    const paid = /^(?:[\p{Sc}]|\p{L}{0,3}\$)?\d/u.test(s.tokens[i + 1]?.text ?? '') || s.tags[i + 1] === 'determiner';
    // "A statue of Karl Hale was unveiled. Robin Lim spoke of his career": another's, named right before.
    const another = before.some(
      ({ entity }) => entity !== subject.entity && entity.kind === 'person' && entity.gender === gender,
    );
    if (gender && another && s.tags[i] === 'determiner' && !isOwner(s, i)) return null;
    if (gender)
      return lower === 'him' || (lower === 'her' && (s.tags[i] !== 'determiner' || paid))
        ? null
        : { entity: subject.entity, gender };
    if (s.tags[i] === 'quote' || cueAt(s, i) !== undefined || lower === 'whose') return null;
    // "the pilot he had flown with": another who may be meant, unless it tells what the subject is.
    const somebody = s.tags[i] === 'noun' && (isPersonNoun(lower) || GENDERED.has(untied(lower)));
    if (somebody && !isApposition(s, i)) return null;
  }
  return null;
}

/**
 * "When Robin Lim woke, she found that Karl Hale had left": at the head of a paragraph, the one person named before it is the subject's
 * pronoun. Refuses "When Robin Lim rang, Ann Hale said she"; "When Robin Lim met her, she"; "Because Robin Lim's mother fell, she".
 */
function pronounBehind(
  sentences: readonly Parsed[],
  mentions: readonly (readonly Mention[])[],
  s: Parsed,
): { entity: Entity; gender: Gender } | null {
  if (sentences[s.index - 1]?.paragraph === s.paragraph) return null;
  const first = (mentions[s.index] ?? [])[0];
  if (first?.entity.kind !== 'person' || first.name.from !== 1 || first.name.possessive || first.shared) return null;
  const comma = s.tokens.findIndex(({ text }, i) => i >= first.name.to && text === ',');
  const gender = comma < 0 ? undefined : genderOfPronoun.get(s.tokens[comma + 1]?.lower ?? '');
  // Few paragraphs begin so, and no other need be tagged to say so.
  if (!gender || s.tags[0] !== 'subordinator' || s.tags[comma + 1] !== 'pronoun') return null;
  const between = s.tokens.slice(first.name.to, comma);
  const others =
    (mentions[s.index] ?? []).some(({ entity, name }) => entity !== first.entity && name.from < comma) ||
    between.some(
      ({ lower }, n) =>
        genderOfPronoun.has(lower) ||
        (s.tags[first.name.to + n] === 'noun' && isPersonNoun(lower)) ||
        GENDERED.has(lower),
    );
  return others ? null : { entity: first.entity, gender };
}

/** "Robin Lim opens with a storm. Her hero rows on.": the one person of whom the sentence before tells owns what the next begins with. */
function ownerBehind(
  sentences: readonly Parsed[],
  mentions: readonly (readonly Mention[])[],
  s: Parsed,
): { entity: Entity; gender: Gender } | null {
  const gender = genderOfPronoun.get(s.tokens[0]?.lower ?? '');
  const before = sentences[s.index - 1];
  // Few sentences begin so, and no other need be tagged to say so.
  if (!gender || !before || s.tags[0] !== 'determiner') return null;
  const people = (mentions[before.index] ?? []).filter(({ entity }) => entity.kind === 'person');
  const head = mainSubject(before)?.head;
  const [only] = people;
  if (!only || head?.kind !== 'name' || people.some(({ entity }) => entity !== head.mention.entity)) return null;
  return (only.entity.likely ?? gender) === gender && !only.shared ? { entity: only.entity, gender } : null;
}

const tellsGender = ({ word, lower }: Token): boolean =>
  (word.functionWord || lower === 'hers') && genderOfPronoun.has(lower);

/**
 * "When he was stopped, Robin Lim said", "In her book Robin Lim says": the pronoun that opens the sentence is the subject's. Refuses
 * "Among her guests was Robin Lim".
 */
function pronounAhead(s: Parsed, name: number): Gender | null {
  if (!tagged(s, 0, 'subordinator', 'preposition')) return null;
  const second = genderOfPronoun.get(s.tokens[1]?.lower ?? '');
  const clause =
    s.tags[0] === 'subordinator' || (s.tags[1] === 'determiner' && !s.tags.slice(0, name).includes('auxiliary'));
  return second && clause && name > 2 && name < 24 && !s.tags.slice(0, name).includes('quote') ? second : null;
}

/** Whose sentences are about those before them. */
const JUDGES = /^(?:judge|magistrate|justice|sheriff|coroner|recorder)$/;

/** "his sister", "her husband": what is owned by whoever the sentence is about. */
const isOwner = (s: Parsed, at: number): boolean => GENDERED.has(untied(s.tokens[at + 1]?.lower ?? ''));

/** ", a pilot", "is a pilot": what somebody is. */
function isApposition(s: Parsed, noun: number): boolean {
  let i = noun - 1;
  while (s.tags[i] === 'noun') i--;
  return (
    /^(?:an?|the)$/.test(s.tokens[i]?.lower ?? '') && /^(?:,|is|was|as|became)$/.test(s.tokens[i - 1]?.lower ?? '')
  );
}
