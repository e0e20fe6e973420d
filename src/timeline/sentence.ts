import type { Paragraph, Run } from './body.ts';
import { perModel } from './per-model.ts';

/**
 * The sentence in which each quotation of a body stands: its runs, from the beginning of the sentence that holds the
 * quotation's first stretch to the end of the one that holds its last, paragraph by paragraph. A sentence never ends
 * inside somebody's words.
 */
export const sentencesAround: (paragraphs: readonly Paragraph[]) => ReadonlyMap<string, readonly (readonly Run[])[]> =
  perModel((paragraphs) => {
    const found = new Map<string, (readonly Run[])[]>();
    for (const { runs } of paragraphs) {
      for (const id of new Set(runs.map((run) => run.quotation))) {
        if (id === null) continue;
        const sentence = cutSentence(runs, id);
        const earlier = found.get(id);
        if (earlier) earlier.push(sentence);
        else found.set(id, [sentence]);
      }
    }
    return found;
  });

function cutSentence(runs: readonly Run[], id: string): readonly Run[] {
  const first = runs.findIndex((run) => run.quotation === id);
  const last = runs.findLastIndex((run) => run.quotation === id);
  const before: Run[] = [];
  for (const run of runs.slice(0, first).reverse()) {
    const cut = startOfLastSentence(run);
    before.unshift({ ...run, words: run.words.slice(cut) });
    if (cut > 0) break;
    if (run.quotation !== null && endsSentence(run.words)) {
      before.shift();
      break;
    }
  }
  const after: Run[] = [];
  if (!endsSentence((runs[last] as Run).words) || startsLowerCase(runs[last + 1])) {
    for (const run of runs.slice(last + 1)) {
      const cut = endOfFirstSentence(run);
      after.push({ ...run, words: run.words.slice(0, cut) });
      if (cut < run.words.length || endsSentence(run.words)) break;
    }
  }
  return trim([...before, ...runs.slice(first, last + 1), ...after]);
}

/** An end of sentence inside plain words: a full stop before a space and a capital or an opening mark. */
const boundary =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|Sir|St|Gen|Lt|Col|Prof|Rev|No|vs|[A-Z]))[.!?…]["”’')\]]*\s+(?=["“‘'([]?[\p{Lu}\p{N}])/gu;

function startOfLastSentence(run: Run): number {
  if (run.quotation !== null) return 0;
  const ends = [...run.words.matchAll(boundary)].map((match) => match.index + match[0].length);
  const trailing = /[.!?]["”’')\]]*\s+$/.exec(run.words);
  return trailing ? run.words.length : (ends.at(-1) ?? 0);
}

function endOfFirstSentence(run: Run): number {
  if (run.quotation !== null) return run.words.length;
  // A full stop right after somebody's words ends the sentence, too.
  const closing = /^[.!?]["”’')\]]*(?=\s|$)/.exec(run.words);
  if (closing) return closing[0].length;
  boundary.lastIndex = 0;
  const match = boundary.exec(run.words);
  boundary.lastIndex = 0;
  if (match) return match.index + match[0].trimEnd().length;
  const trailing = /[.!?]["”’')\]]*\s+$/.exec(run.words);
  return trailing ? run.words.trimEnd().length : run.words.length;
}

const endsSentence = (words: string): boolean => /[.!?…]["”’')\]]*\s*$/.test(words);

const startsLowerCase = (run: Run | undefined): boolean => run !== undefined && /^[\s,–—-]*\p{Ll}/u.test(run.words);

function trim(runs: readonly Run[]): readonly Run[] {
  return runs
    .map((run, n) => ({
      ...run,
      words: trimEnds(run.words, n === 0, n === runs.length - 1),
    }))
    .filter((run) => run.words !== '');
}

function trimEnds(words: string, start: boolean, end: boolean): string {
  const left = start ? words.trimStart() : words;
  return end ? left.trimEnd() : left;
}
