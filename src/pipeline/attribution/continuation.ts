import type { Where } from '../../domain.ts';
import { trailing } from './cues/trailing.ts';
import { interviewee } from './interview.ts';
import { cueAt, mainSubject, type Parsed, type Phrase, phraseAt } from './phrases.ts';
import type { Discourse, Source } from './resolve/discourse.ts';
import { resolve } from './resolve/index.ts';
import { sourceOf } from './resolve/pronoun.ts';

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
  { full, quoted, where }: { full: boolean; quoted: string; where: Where },
): Continued | null {
  const alone = at === 0 || (at <= 1 && s.tags[0] === 'mark');
  const ends = s.tokens.slice(at + 1).every((t) => t.kind !== 'word');
  // "Related:" between marks is a label.
  const said = /[\p{L}\p{N}.?!…,—–"'’”)\]-]\s*$/u.test(quoted);
  const last = discourse.turns.at(-1);
  const done = (source: Source, how: string): Continued => ({ source, how, cue: null, mention: null });
  const answers = interviewee(discourse, s, at);
  if (answers) return done(sourceOf(answers), 'interview');
  if (!alone || !(ends || full) || !said) return null;
  const signed = signedBelow(discourse, text, s, at, quoted);
  if (signed) return done(signed, 'signature-below');
  const previous = discourse.sentences[s.index - 1];
  // What another has signed says nothing of these words.
  if (previous && previous.paragraph !== s.paragraph && signer(text, previous)) return null;
  // In the same paragraph the speaker goes on, unless the sentence in between is about somebody else.
  if (last && last.paragraph === s.paragraph) {
    if (last.sentence >= s.index - 1) return done(last.source, 'continued');
    // "She shrugged." in between is still about the one who spoke.
    const byName = previous && mainSubject(previous)?.head.kind === 'name';
    const between = byName ? subjectOfSaying(discourse, text, previous, quoted) : null;
    return between?.personal ? done(between, 'continued-subject') : done(last.source, 'continued-later');
  }
  // A headline or a caption goes on with nothing but itself.
  if (where !== 'body') return null;
  // “Where is it?” asked Rosa Lim. ⏎ “In the shed.”: another answers.
  if (last?.question && last.sentence >= s.index - 1) return null;
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

/** A dash and a name on the line below a quoted paragraph. */
function signedBelow(discourse: Discourse, text: string, s: Parsed, at: number, quoted: string): Source | null {
  if (at !== s.tokens.length - 1) return null;
  const below = discourse.sentences[s.index + 1];
  const phrase = below && below.paragraph === s.paragraph + 1 ? signer(text, below) : null;
  return below && phrase ? (resolve(discourse, text, below, phrase, quoted)?.source ?? null) : null;
}

/**
 * The name on a line that signs the words above it; a dash in front may have been read as the mark of a list.
 * Takes — Rosa Lim, mayor of Leeds; – Rosa Lim (@rosalim) March 11, 2022. Refuses — Rosa Lim smiled.
 */
function signer(text: string, s: Parsed): Phrase | null {
  const first = s.tokens[0];
  if (!first) return null;
  const dashed = /^[—–―-]$/.test(first.text);
  if (!dashed && !/[—–―-]\s{0,2}$/.test(text.slice(Math.max(0, first.start - 3), first.start))) return null;
  const phrase = phraseAt(s, dashed ? 1 : 0);
  const next = s.tokens[phrase?.to ?? 0];
  if (phrase?.head.kind !== 'name' || (next && !/^[.,(@]$/.test(next.text) && s.tags[phrase.to] !== 'time'))
    return null;
  return phrase;
}
