import type { Paragraph, Span } from '../../domain.ts';

/** A line of a printed interview: who speaks, by the label at its head, and the words behind it. */
interface Labelled {
  readonly label: string;
  readonly words: Span;
  /** They ask something. */
  readonly asks: boolean;
}

const LABEL =
  /^(?:\*\*|__)?((?:\p{Lu}[\p{L}.’'-]*)(?: \p{Lu}[\p{L}.’'-]*){0,3}|[QA])(?::(?:\*\*|__)?|(?:\*\*|__):|(?<=^[QA])\.)\s+(?=\S)/u;
const ASKS = /\?["”’')\]]*$/;
const SPEECH = /[.?!…]["”’')\]]*$/;
/** An interview has at least so many labelled lines that ask nothing, or one of them below a question. */
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
  const asking = new Set<string>(['Q']);
  for (const label of new Set(labelled.flatMap((line) => line?.label ?? []))) {
    const lines = labelled.filter((line) => line?.label === label);
    if (lines.filter((line) => line?.asks).length * 2 > lines.length) asking.add(label);
  }
  const known = new Map<string, boolean>();
  const isKnown = (label: string): boolean => {
    const found = known.get(label) ?? isTold(text, body, label);
    known.set(label, found);
    return found;
  };
  const answers = body.flatMap((paragraph, n) => {
    const line = labelled[n];
    return line && paragraph.where === 'body' && !asking.has(line.label) && !line.asks && isKnown(line.label)
      ? [{ paragraph, words: line.words, n }]
      : [];
  });
  const asked = answers.filter(({ n }) => {
    const above = body[n - 1];
    return above !== undefined && ASKS.test(text.slice(above.start, above.end).trimEnd());
  });
  return answers.length >= LEAST && asked.length * 2 >= answers.length ? answers : [];
}

function readLabel(text: string, { start, end }: Paragraph): Labelled | null {
  const line = text.slice(start, Math.min(end, start + 60));
  const found = LABEL.exec(line);
  if (!found) return null;
  const all = text.slice(start, end).trimEnd();
  const words = { start: start + found[0].length, end: start + all.length };
  if (words.end <= words.start || /^["“”‘'«„]/.test(text.charAt(words.start)) || !SPEECH.test(all)) return null;
  return { label: found[1] ?? '', words, asks: ASKS.test(all) };
}

/** A: and initials stand for somebody by custom; a name stands elsewhere in the article too, without a colon. */
function isTold(text: string, body: readonly Paragraph[], label: string): boolean {
  if (/^(?:A|(?:\p{Lu}\.?){2,3})$/u.test(label)) return true;
  const last = label.split(' ').at(-1) ?? '';
  const first = body[0]?.start ?? 0;
  const elsewhere = new RegExp(`(?<![\\p{L}])${last.replaceAll('.', '\\.')}(?![\\p{L}:])(?!\\*\\*:)`, 'u');
  return elsewhere.test(text.slice(0, first)) || body.some(({ start, end }) => elsewhere.test(text.slice(start, end)));
}
