import { trailing } from './cues/trailing.ts';
import { cueAt, mainSubject, type Parsed } from './phrases.ts';
import type { Discourse, Source } from './resolve/discourse.ts';
import { resolve } from './resolve/index.ts';

interface Continued {
  readonly source: Source;
  readonly how: string;
  readonly cue: null;
  readonly mention: null;
}

/**
 * A quotation that no cue of its own sentence explains goes on with what was said before.
 * Takes “A,” she said. “B.”; a quoted paragraph after the one about its speaker. Refuses fragments in a sentence of the paper’s own.
 */
export function continuation(
  text: string,
  discourse: Discourse,
  s: Parsed,
  at: number,
  { full, quoted }: { full: boolean; quoted: string },
): Continued | null {
  const alone = at === 0 || (at <= 1 && s.tags[0] === 'mark');
  const ends = s.tokens.slice(at + 1).every((t) => t.kind !== 'word');
  const last = discourse.turns.at(-1);
  if (!alone || !(ends || full)) return null;
  const done = (source: Source, how: string): Continued => ({ source, how, cue: null, mention: null });
  const previous = discourse.sentences[s.index - 1];
  // In the same paragraph the speaker goes on, unless the sentence in between is about somebody else.
  if (last && last.paragraph === s.paragraph) {
    if (last.sentence >= s.index - 1) return done(last.source, 'continued');
    const between = previous ? subjectOfSaying(discourse, text, previous, quoted) : null;
    return between ? done(between, 'continued-subject') : done(last.source, 'continued-later');
  }
  if (previous) {
    const about = subjectOfSaying(discourse, text, previous, quoted);
    const sameParagraph = previous.paragraph === s.paragraph;
    const colon = previous.tokens.at(-1)?.text === ':';
    if (about && (colon || sameParagraph)) return done(about, colon ? 'colon-before' : 'subject-before');
    if (last && last.sentence === previous.index) return done(last.source, 'continued-paragraph');
    if (about) return done(about, 'subject-before-paragraph');
  }
  if (last && s.paragraph - last.paragraph <= 2) return done(last.source, 'continued-far');
  return null;
}

/** Whom a sentence without quotations is about. */
function subjectOfSaying(discourse: Discourse, text: string, s: Parsed, quoted: string): Source | null {
  const subject = trailing(s, -1, { last: '', full: true })?.subject ?? mainSubject(s);
  if (!subject) return null;
  const says = s.tokens.some((_, i) => cueAt(s, i) !== undefined);
  const resolved = resolve(discourse, text, s, subject, quoted);
  if (!resolved) return null;
  if (resolved.source.entity?.kind === 'person') return resolved.source;
  return says ? resolved.source : null;
}
