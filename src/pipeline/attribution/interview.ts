import { memoizeFor } from '../../memoize.ts';
import type { Entity } from './entity.ts';
import type { Parsed } from './parse.ts';
import type { Discourse } from './resolve/discourse.ts';

/**
 * Who answers in a printed interview. Behind A: the one person named before the first question, else the only one; behind initials the one person of
 * the story who has them; behind a label in bold the one it names. Null where the words at token `at` of `s` are no answer,
 * or where several may be meant: who answers is then not told.
 * Takes A: “…”; A. “…”; RL: “…”; LIM: “…”; **Lim:** “…”; “…” below **What next?**, where the
 * story asks so twice, or where only one has spoken so far. Refuses Q: “…”; A “…” in a sentence; Lim: “…”, which is a cue.
 */
export function interviewee(discourse: Discourse, s: Parsed, at: number): Entity | null {
  const labelled = labelledBy(discourse, s, at);
  if (labelled) return labelled;
  const { answers, asked } = answersOf(discourse);
  if (at === 0 && answers.has(s.paragraph)) return asked > 1 ? intervieweeOf(discourse) : onlySpeaker(discourse, s);
  if (labelOf(s) !== 'a' || at > 6) return null;
  return intervieweeOf(discourse);
}

/** So many tokens may a label have, its stars and colon counted. */
const LONGEST_LABEL = 10;

function labelledBy(discourse: Discourse, s: Parsed, at: number): Entity | null {
  if (at === 0 || at > LONGEST_LABEL) return null;
  const label = s.tokens.slice(0, at).filter(({ text }) => !/^[*_]+$/.test(text));
  const [first, ...others] = label;
  if (!first || label.length === 0 || label.at(-1)?.text !== ':') return null;
  if (others.length === 1 && /^(?:\p{Lu}\.?){2,3}$/u.test(first.text)) return ofInitials(discourse, first.text);
  if (others.length === 1 && /^\p{Lu}{4,}$/u.test(first.text)) return ofSurname(discourse, first.lower);
  const bold = /^[*_]+$/.test(s.tokens[0]?.text ?? '');
  const mention = bold ? (discourse.mentions[s.index] ?? [])[0] : undefined;
  if (mention?.entity.kind !== 'person' || mention.name.possessive) return null;
  // Nothing stands in the label but the name and what belongs to it: an office, a title.
  return s.tokens[mention.name.to]?.text === ':' || s.tokens[mention.name.to]?.text.startsWith('*')
    ? mention.entity
    : null;
}

/** The one person of the story with those initials. */
function ofInitials({ entities }: Discourse, initials: string): Entity | null {
  const wanted = initials.replaceAll('.', '');
  const having = entities.filter(
    ({ kind, name }) =>
      kind === 'person' &&
      name
        .split(/[\s-]+/)
        .map((word) => word.charAt(0))
        .join('') === wanted,
  );
  return having.length === 1 ? (having[0] ?? null) : null;
}

/** LIM: the one person of the story with that surname, or that name alone. */
function ofSurname({ entities }: Discourse, surname: string): Entity | null {
  const having = entities.filter(({ kind, words }) => kind === 'person' && words.at(-1)?.toLowerCase() === surname);
  return having.length === 1 ? (having[0] ?? null) : null;
}

/** The one person named before the first question. */
const intervieweeOf = memoizeFor((discourse: Discourse): Entity | null => {
  const { sentences, mentions } = discourse;
  const questions = questionsOf(discourse);
  const named = new Set<Entity>();
  for (const sentence of sentences) {
    // "Ten minutes with Rosa Lim": where the story names nobody before it asks, its headline may.
    if ((labelOf(sentence) === 'q' || questions.has(sentence.paragraph)) && named.size > 0) break;
    for (const { entity, name } of mentions[sentence.index] ?? [])
      if (entity.kind === 'person' && !isAsker(sentence, name.from)) named.add(entity);
  }
  return named.size === 1 ? ([...named][0] ?? null) : null;
});

/** "He talks to Nell Hale", "interviewed by Nell Hale", "By Nell Hale": whoever asks does not answer. Refuses "We talked to Nell Hale". */
const isAsker = ({ tokens }: Parsed, from: number): boolean =>
  (tokens[from - 1]?.lower === 'by' &&
    (from === 1 || /^(?:interview(?:ed)?|words|asked|conducted)$/.test(tokens[from - 2]?.lower ?? ''))) ||
  (/^(?:to|with)$/.test(tokens[from - 1]?.lower ?? '') &&
    /^(?:talk|speak)s$|^chats$/.test(tokens[from - 2]?.lower ?? '') &&
    /^(?:he|she|they)$/.test(tokens[from - 3]?.lower ?? ''));

/** The paragraphs that are a question of the paper's own and nothing else: "**Were you lonely?**", "You left in 2018. Do you miss it?" */
const questionsOf = memoizeFor(({ sentences }: Discourse): ReadonlySet<number> => {
  const questions = new Set<number>();
  for (const [paragraph, all] of Map.groupBy(sentences, (sentence) => sentence.paragraph)) {
    const last = all.at(-1);
    if (!last || !asks(last) || all.some(({ tokens }) => tokens.some(({ kind }) => kind === 'quote'))) continue;
    // What is told before it asks, it tells whom it asks.
    if (all.slice(0, -1).every((s) => asks(s) || speaksToSomebody(s))) questions.add(paragraph);
  }
  return questions;
});

const asks = ({ tokens }: Parsed): boolean => tokens.findLast(({ text }) => !/^[*_]+$/.test(text))?.text === '?';

const speaksToSomebody = ({ tokens }: Parsed): boolean =>
  tokens.some(({ lower }) => /^(?:you|your|you(?:'ve|'re|'d))$/.test(lower));

/** Who has said all that anybody said so far, the last of it right before a question: the story asks on. */
function onlySpeaker({ turns }: Discourse, { paragraph }: Parsed): Entity | null {
  const last = turns.at(-1);
  const entity = last?.source.entity;
  if (!last || entity?.kind !== 'person' || paragraph - last.paragraph > 2) return null;
  return turns.slice(-TURNS_BACK).every(({ source }) => source.entity === entity) ? entity : null;
}

/** A long story is searched no further back. */
const TURNS_BACK = 100;

/** The paragraphs of nothing but quoted words that follow such a question, and how often the story asks one. */
const answersOf = memoizeFor((discourse: Discourse): { answers: ReadonlySet<number>; asked: number } => {
  const questions = questionsOf(discourse);
  const answers = new Set<number>();
  if (questions.size === 0) return { answers, asked: 0 };
  // A short question may stand as a heading, which is no part of the story: all that is printed below its beginning counts.
  const startOf = ({ tokens }: Parsed): number => tokens[0]?.start ?? 0;
  const begins = discourse.sentences[0] ? startOf(discourse.sentences[0]) : 0;
  const printed = discourse.sentences.filter((s) => startOf(s) >= begins).sort((a, b) => startOf(a) - startOf(b));
  let asked = 0;
  let open = false;
  let answering = false;
  for (const [paragraph, sentences] of Map.groupBy(printed, (sentence) => sentence.paragraph)) {
    if (questions.has(paragraph)) {
      open = true;
      answering = false;
      continue;
    }
    open &&= sentences.every(({ tokens }) => tokens.every(({ kind }) => kind === 'quote' || kind === 'mark'));
    if (open && !answering) asked++;
    if (open) answers.add(paragraph);
    answering = open;
  }
  return { answers, asked };
});

/** The label a sentence begins with: "Q:", "A.", "**A:**". */
function labelOf({ tokens: all }: Parsed): 'q' | 'a' | null {
  const tokens = all.slice(0, 4).filter(({ text }) => !/^[*_]+$/.test(text));
  const label = /^([qa])(\.?)$/.exec(tokens[0]?.lower ?? '');
  return label && (label[2] === '.' || tokens[1]?.text === ':') ? (label[1] as 'q' | 'a') : null;
}
