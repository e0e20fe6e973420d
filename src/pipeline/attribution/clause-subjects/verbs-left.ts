import { cueAt, is, type Parsed, REACH } from '../parse.ts';

/** The auxiliary right before a verb, '' for none. */
export function auxiliaryOf(s: Parsed, verb: number): string {
  let i = verb - 1;
  while (s.tags[i] === 'adverb') i--;
  return s.tags[i] === 'auxiliary' ? (s.tokens[i]?.lower ?? '') : '';
}

/** Whether another verb of speech in the form stands before `verb`, without an auxiliary: one that tells what it says. */
export function toldEarlier(s: Parsed, verb: number, form: string): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
    if (is(s, i, ';')) return false;
    if (cueAt(s, i)?.form === form && auxiliaryOf(s, i) === '') return true;
  }
  return false;
}

/** Whether the verb stands in a relative clause between commas that is over before `at`: Ms Lim, whom he had invited, … and said. */
export function inClosedRelative(s: Parsed, verb: number, at: number): boolean {
  for (let i = verb - 1; i > Math.max(0, verb - 12); i--) {
    if (is(s, i, ',')) return false;
    if (!is(s, i, 'who', 'whom', 'which', 'whose')) continue;
    return is(s, i - 1, ',') && s.tokens.slice(verb + 1, at).some((token) => token.text === ',');
  }
  return false;
}

/** The nearest verb left of `at` that can have a subject of its own. */
export function verbLeftOf(s: Parsed, at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const tag = s.tags[i];
    if (is(s, i, ';')) return null;
    if (tag === 'cue' || tag === 'verb') {
      if (cueAt(s, i)?.form === 'gerund') continue;
      return i;
    }
    if (tag === 'auxiliary' && i + 1 < at && s.tags[i + 1] !== 'cue' && s.tags[i + 1] !== 'verb') return i + 1;
  }
  return null;
}
