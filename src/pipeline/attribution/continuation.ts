import type { Quotation } from '../../domain.ts';
import { mainSubject } from './clause-subjects.ts';
import { trailing } from './cues/trailing.ts';
import { interviewee } from './interview.ts';
import { type Phrase, phraseAt } from './noun-phrases.ts';
import { cueAt, type Parsed } from './parse.ts';
import type { Discourse, Source } from './resolve/discourse.ts';
import { sourceOf } from './resolve/discourse.ts';
import { resolve } from './resolve/index.ts';

/** Somebody who may go on speaking, and by which rule. */
export interface Continued {
  readonly source: Source;
  readonly how: string;
  /** What the rule noticed, for the ranker. */
  readonly features: readonly string[];
}

/**
 * Who may be speaking where no cue of the quotation's own sentence tells: it goes on with what was said before.
 * Takes “A,” she said. “B.”; a quoted paragraph after the one about its speaker. Refuses fragments in a sentence of the paper’s own.
 */
export function continuations(
  text: string,
  discourse: Discourse,
  s: Parsed,
  at: number,
  { words: quoted, where }: { readonly words: string; readonly where: Quotation['where'] },
  size: string,
): Continued[] {
  const alone = at === 0 || (at <= 1 && s.tags[0] === 'mark');
  const ends = s.tokens.slice(at + 1).every((t) => t.kind !== 'word');
  // "Related:" between marks is a label.
  const said = /[\p{L}\p{N}.?!…,—–"'’”)\]-]\s*$/u.test(quoted);
  const last = discourse.turns.at(-1);
  const found: Continued[] = [];
  const add = (source: Source, how: string, ...features: string[]): void => {
    found.push({ source, how, features });
  };
  // "Then, with a grin: “…”": nothing but how the same one goes on.
  if (last && last.sentence >= s.index - 1 && isManner(s, at))
    return [{ source: last.source, how: 'continued', features: ['manner'] }];
  const answers = interviewee(discourse, s, at);
  if (answers) return [{ source: sourceOf(answers), how: 'interview', features: [] }];
  if (!alone || !(ends || size === 'full') || !said) return [];
  const whole = ends ? 'whole' : 'runs-on';
  const signed = signedBelow(discourse, text, s, at, quoted);
  if (signed) return [{ source: signed, how: 'signature-below', features: [] }];
  const previous = discourse.sentences[s.index - 1];
  // What another has signed says nothing of these words.
  if (previous && previous.paragraph !== s.paragraph && signer(text, previous)) return [];
  const about = previous ? subjectOfSaying(discourse, text, previous, quoted) : null;
  // In the same paragraph the speaker goes on, unless the sentence in between is about somebody else.
  if (last && last.paragraph === s.paragraph) {
    if (last.sentence >= s.index - 1) add(last.source, 'continued', whole);
    else {
      // "She shrugged." in between is still about the one who spoke.
      const byName = previous && mainSubject(previous)?.head.kind === 'name';
      add(last.source, 'continued-later', whole, byName ? 'named-between' : 'unnamed-between');
      if (byName && about?.personal) add(about, 'continued-subject', whole);
    }
    return found;
  }
  // A headline or a caption goes on with nothing but itself.
  if (where !== 'body') return [];
  // “Where is it?” asked Rosa Lim. ⏎ “In the shed.”: another answers.
  if (last?.question && last.sentence >= s.index - 1) return found;
  if (previous && about) {
    const sameParagraph = previous.paragraph === s.paragraph;
    const colon = previous.tokens.at(-1)?.text === ':';
    const rule = colon ? 'colon-before' : sameParagraph ? 'subject-before' : 'subject-before-paragraph';
    const same = last && last.source.entity === about.entity && last.source.name === about.name;
    const spoke = last && last.sentence === previous.index ? 'spoke-there' : 'silent-there';
    add(about, rule, whole, spoke, same ? 'spoke-last' : 'new');
  }
  if (last && s.paragraph - last.paragraph <= 3) {
    const rule = last.sentence === s.index - 1 ? 'continued-paragraph' : 'continued-far';
    add(last.source, rule, whole, `back:${s.paragraph - last.paragraph}`);
  }
  return found;
}

/** "Then, with a grin:": a few words before a colon that tell no verb and name nobody. */
function isManner(s: Parsed, at: number): boolean {
  if (at < 2 || at > 8 || s.tokens[at - 1]?.text !== ':') return false;
  const words = s.tags.slice(0, at - 1);
  return (
    words.every((tag) => /^(?:adverb|time|preposition|determiner|noun|conjunction|mark)$/.test(tag)) &&
    /^(?:adverb|time|preposition|conjunction)$/.test(words[0] ?? '') &&
    /^(?:then|and|with|again|later|finally|after|but|before|afterwards)$/.test(s.tokens[0]?.lower ?? '')
  );
}

/** Whom a sentence without quotations is about. */
function subjectOfSaying(discourse: Discourse, text: string, s: Parsed, quoted: string): Source | null {
  const subject = trailing(s, -1)[0]?.subject ?? mainSubject(s);
  if (!subject) return null;
  const says = s.tokens.some((_, i) => cueAt(s, i) !== undefined);
  const resolved = resolve(discourse, text, s, subject, quoted);
  if (!resolved) return null;
  if (resolved.source.entity?.kind === 'person') return resolved.source;
  // "Her father, Paul, wiped his eyes."
  const kin = subject.head.kind === 'name' && subject.from < subject.head.mention.name.from;
  if (kin && resolved.source.entity?.kind === 'unknown' && s.tokens[subject.from + 1]?.word.office)
    return resolved.source;
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
