import type { Paragraph, Span } from '../../domain.ts';
import { givenName } from '../../text/words/lexicon.ts';
import { wordOf } from '../../text/words/word.ts';

/** A line of a printed interview: who speaks, by the label at its head, and the words behind it. */
interface Labelled {
  readonly label: string;
  readonly words: Span;
  /** They ask something. */
  readonly asks: boolean;
  /** They end as a sentence does. */
  readonly ends: boolean;
}

const LABEL =
  /^(?:\*\*|__)?((?:\p{Lu}[\p{L}.’'-]*)(?: \p{Lu}[\p{L}.’'-]*){0,3}|[QA])(?: \([^()]{1,30}\))?(?::(?:\*\*|__)?|(?:\*\*|__):|(?<=^[QA])\.)\s+(?=\S)/u;
/** Whose label begins so is somebody, though the article does not name them elsewhere: Captain Orr, Ms Lim. */
const TITLED = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Rev|Cllr|Captain|Capt|Judge|Professor|Prof|Sergeant|Sgt)\.? /u;
const ASKS = /\?["”’')\]*_]*$/;
const SPEECH = /[.?!…]["”’')\]]*$/;
/** Who asks by custom. */
const ASKERS = ['Q', 'Question', 'Interviewer', 'Reporter', 'Presenter', 'Host', 'Moderator'];
/** An interview has at least so many answers. */
const LEAST = 2;

/**
 * The answers of a printed interview, which stand behind the name of who gives them instead of between marks. It is one where lines
 * are labelled with names that the article tells, two of them at least, and questions are put: by a label of their own or on a line
 * before. Whoever only asks is the paper.
 * Takes Lim: It rained.; A: It rained.; RL: It rained. Refuses Lim: “It rained.”, which has marks; Photograph: Rosa Lim.; Rovers: Hale 4.
 */
export function findAnswers(text: string, paragraphs: readonly Paragraph[]): { paragraph: Paragraph; words: Span }[] {
  // A question on a line of its own reads as a crosshead.
  const body = paragraphs.filter(({ where }) => where === 'body' || where === 'crosshead');
  const labelled = body.map((paragraph) => readLabel(text, paragraph));
  if (labelled.filter((line) => line !== null).length < LEAST) return [];
  const asking = askersOf(labelled);
  const known = new Map<string, boolean>();
  const isKnown = (label: string): boolean => {
    const found = known.get(label) ?? isTold(text, body, label);
    known.set(label, found);
    return found;
  };
  const isAsked = (n: number): boolean => {
    const above = body[n - 1];
    return (
      above !== undefined &&
      (asking.has(labelled[n - 1]?.label ?? '') || ASKS.test(text.slice(above.start, above.end).trimEnd()))
    );
  };
  const answers = body.flatMap((paragraph, n) => {
    const line = labelled[n];
    return line &&
      paragraph.where === 'body' &&
      !asking.has(line.label) &&
      (line.ends || isAsked(n)) &&
      isKnown(line.label)
      ? [{ paragraph, words: line.words, n }]
      : [];
  });
  const asked = answers.filter(({ n }) => isAsked(n));
  return answers.length >= LEAST && asked.length * 2 >= answers.length ? answers : [];
}

/** The labels of those who ask: Q, whoever mostly does, and of two who talk the one who asks more. */
function askersOf(labelled: readonly (Labelled | null)[]): ReadonlySet<string> {
  const asking = new Set<string>(ASKERS);
  const shares = new Map<string, number>();
  for (const label of new Set(labelled.flatMap((line) => line?.label ?? []))) {
    const lines = labelled.filter((line) => line?.label === label);
    const share = lines.filter((line) => line?.asks).length / lines.length;
    shares.set(label, share);
    if (share > 0.5) asking.add(label);
  }
  const [most, next] = [...shares].sort(([, a], [, b]) => b - a);
  if (asking.size === ASKERS.length && most && next && most[1] >= 1 / 3 && most[1] > next[1]) asking.add(most[0]);
  return asking;
}

function readLabel(text: string, { start, end }: Paragraph): Labelled | null {
  const line = text.slice(start, Math.min(end, start + 60));
  const found = LABEL.exec(line);
  if (!found) return null;
  const all = text.slice(start, end).trimEnd();
  const words = { start: start + found[0].length, end: start + all.length };
  if (words.end <= words.start || /^["“”‘'«„]/.test(text.charAt(words.start))) return null;
  return { label: found[1] ?? '', words, asks: ASKS.test(all), ends: SPEECH.test(all) };
}

/** A:, initials and ROSA LIM: stand for somebody by custom, as does a name in full; another stands elsewhere in the article too, without a colon. */
function isTold(text: string, body: readonly Paragraph[], label: string): boolean {
  if (/^(?:A|(?:\p{Lu}\.?){2,3})$/u.test(label) || TITLED.test(label)) return true;
  const [given = '', ...others] = label.split(' ');
  if (others.length > 0 && (givenName(given.toLowerCase()) !== undefined || isNameInCapitals(label))) return true;
  const last = others.at(-1) ?? given;
  // MALENKO: stands for Edda Malenko.
  const flags = /^\p{Lu}+$/u.test(last) ? 'iu' : 'u';
  const first = body[0]?.start ?? 0;
  const elsewhere = new RegExp(`(?<![\\p{L}])${last.replaceAll('.', '\\.')}(?![\\p{L}:])(?!\\*\\*:)`, flags);
  return elsewhere.test(text.slice(0, first)) || body.some(({ start, end }) => elsewhere.test(text.slice(start, end)));
}

/** DOVNA HALICE, and not WHERE TO GO, OPENING HOURS. */
function isNameInCapitals(label: string): boolean {
  const words = label.split(' ').map((word) => wordOf(word.toLowerCase()));
  return (
    label === label.toUpperCase() &&
    !words.some(({ functionWord }) => functionWord) &&
    words.some(({ commonWord }) => !commonWord)
  );
}
