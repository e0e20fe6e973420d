import { mainSubject } from '../clause-subjects.ts';
import type { Entity } from '../entity.ts';
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
  }
}

function subjectOfSentence(discourse: Discourse, text: string, s: Parsed): Entity | null {
  const phrase = mainSubject(s);
  if (!phrase) return null;
  const resolved = resolve(discourse, text, s, phrase, '');
  return resolved && !/close|epithet-near/.test(resolved.how) ? resolved.source.entity : null;
}
