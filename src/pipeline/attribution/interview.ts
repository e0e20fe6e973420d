import type { Entity } from './entity.ts';
import type { Parsed } from './parse.ts';
import type { Discourse } from './resolve/discourse.ts';

/**
 * Who answers in a printed interview. Behind A: the one person named before the first question, else the only one; behind initials the one person of
 * the story who has them; behind a label in bold the one it names. Null where the words at token `at` of `s` are no answer,
 * or where several may be meant: who answers is then not told.
 * Takes A: “…”; A. “…”; RL: “…”; LIM: “…”; **Lim:** “…”. Refuses Q: “…”; A “…” in a sentence; Lim: “…”, which is a cue.
 */
export function interviewee(discourse: Discourse, s: Parsed, at: number): Entity | null {
  const labelled = labelledBy(discourse, s, at);
  if (labelled) return labelled;
  if (labelOf(s) !== 'a' || at > 6) return null;
  if (!answering.has(discourse)) answering.set(discourse, onlyPersonBeforeQuestions(discourse));
  return answering.get(discourse) ?? null;
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

/** Worked out once for an article, however many answers it has. */
const answering = new WeakMap<Discourse, Entity | null>();

function onlyPersonBeforeQuestions({ sentences, mentions }: Discourse): Entity | null {
  const named = new Set<Entity>();
  for (const sentence of sentences) {
    // "Ten minutes with Rosa Lim": where the story names nobody before it asks, its headline may.
    if (labelOf(sentence) === 'q' && named.size > 0) break;
    for (const { entity } of mentions[sentence.index] ?? []) if (entity.kind === 'person') named.add(entity);
  }
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

/** The label a sentence begins with: "Q:", "A.", "**A:**". */
function labelOf({ tokens: all }: Parsed): 'q' | 'a' | null {
  const tokens = all.slice(0, 4).filter(({ text }) => !/^[*_]+$/.test(text));
  const label = /^([qa])(\.?)$/.exec(tokens[0]?.lower ?? '');
  return label && (label[2] === '.' || tokens[1]?.text === ':') ? (label[1] as 'q' | 'a') : null;
}
