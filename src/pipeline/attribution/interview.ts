import type { Entity } from './people.ts';
import type { Parsed } from './phrases.ts';
import type { Discourse } from './resolve/discourse.ts';

/**
 * Who answers where an interview is printed as Q and A: the one person named before the first question. Null where the
 * words at token `at` of `s` are no answer, or where several persons were named: who answers is then not told.
 * Takes A: “…”; A. “…”. Refuses Q: “…”; A “…” in a sentence.
 */
export function interviewee(discourse: Discourse, s: Parsed, at: number): Entity | null {
  if (labelOf(s) !== 'a' || at > 2) return null;
  if (!answering.has(discourse)) answering.set(discourse, onlyPersonBeforeQuestions(discourse));
  return answering.get(discourse) ?? null;
}

/** Worked out once for an article, however many answers it has. */
const answering = new WeakMap<Discourse, Entity | null>();

function onlyPersonBeforeQuestions({ sentences, mentions }: Discourse): Entity | null {
  const named = new Set<Entity>();
  for (const sentence of sentences) {
    if (labelOf(sentence) === 'q') return named.size === 1 ? ([...named][0] ?? null) : null;
    for (const { entity } of mentions[sentence.index] ?? []) if (entity.kind === 'person') named.add(entity);
  }
  return null;
}

/** The label a sentence begins with: "Q:", "A.". */
function labelOf({ tokens }: Parsed): 'q' | 'a' | null {
  const label = /^([qa])(\.?)$/.exec(tokens[0]?.lower ?? '');
  return label && (label[2] === '.' || tokens[1]?.text === ':') ? (label[1] as 'q' | 'a') : null;
}
