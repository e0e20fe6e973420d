import { mainSubject } from '../clause-subjects/main-subject.ts';
import { trailing } from '../cues/trailing.ts';
import type { Entity } from '../entity.ts';
import type { Phrase } from '../noun-phrases.ts';
import type { Parsed } from '../parse.ts';
import type { Discourse } from './discourse.ts';
import { resolve } from './index.ts';

/**
 * Works out the subject of every sentence before `until` that has none yet, in order: "He spoke at length" has the one
 * whom "he" stands for, and so passes it on to the next sentence. Sentence by sentence, so that no text is deep.
 */
export function fillSubjects(discourse: Discourse, text: string, until: number): void {
  for (let i = discourse.subjects.length; i < until; i++) {
    const s = discourse.sentences[i];
    discourse.subjects[i] = s ? subjectOfSentence(discourse, text, s) : null;
    discourse.owners[i] = s ? ownerOfSubject(discourse, text, s) : null;
  }
}

/** "Her son was ill." is about her too. */
function ownerOfSubject(discourse: Discourse, text: string, s: Parsed): Entity | null {
  const from = mainSubject(s)?.from ?? -1;
  const word = s.tokens[from]?.lower;
  if (s.tags[from] !== 'determiner' || !(word === 'his' || word === 'her')) return null;
  const head = { kind: 'pronoun', word: word === 'his' ? 'he' : 'she' } as const;
  const owner = resolve(discourse, text, s, { from, to: from + 1, head }, '');
  return owner && !owner.how.endsWith('-close') ? owner.source.entity : null;
}

function subjectOfSentence(discourse: Discourse, text: string, s: Parsed): Entity | null {
  const main = mainSubject(s);
  const subject = main && entityOf(discourse, text, s, main);
  if (subject?.kind === 'person') return subject;
  // "The port will close, Ms Lim announced.": who tells of a thing is the one to go on.
  const teller = s.tags.includes('quote') ? undefined : trailing(s, -1)[0];
  return (teller && entityOf(discourse, text, s, teller.subject)) ?? subject ?? null;
}

function entityOf(discourse: Discourse, text: string, s: Parsed, phrase: Phrase): Entity | null {
  const resolved = resolve(discourse, text, s, phrase, '');
  return resolved && !/close|epithet-near/.test(resolved.how) ? resolved.source.entity : null;
}
