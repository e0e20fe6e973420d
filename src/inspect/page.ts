import { styleText } from 'node:util';
import type { LineRole, Speaker } from '../domain.ts';
import type { Reading, ReadQuotation } from '../pipeline/index.ts';
import { formatProblem, oneLine } from '../problems.ts';

type Style = Parameters<typeof styleText>[0];

const roleStyles: Readonly<Record<LineRole, Style>> = {
  headline: ['bold', 'yellow'],
  standfirst: 'yellow',
  byline: 'cyan',
  date: 'green',
  caption: 'magenta',
  credit: 'magenta',
  body: 'reset',
  crosshead: 'yellow',
  boilerplate: 'dim',
  blank: 'dim',
};

const widest = 110;

/**
 * One article for a person: each line with its role, and under it the quotations that begin there, with speaker, how
 * that is known, day, and the id by which a correction names it. `colour` is false where the output is no terminal.
 */
export function asPage(reading: Reading, speakerOf: (speaker: Speaker) => Speaker, colour: boolean): string {
  const paint = (style: Style, words: string) => (colour ? styleText(style, words, { validateStream: false }) : words);
  const { text, file } = reading.source;
  const out: string[] = [paint('bold', oneLine(file)), ...facts(reading).map((fact) => `  ${fact}`), ''];
  const width = String(reading.anatomy.lines.length).length;
  let next = 0;
  for (const line of reading.anatomy.lines) {
    if (line.role !== 'blank') {
      const words = clip(text.slice(line.start, line.end).trim());
      const label = `${String(line.number).padStart(width)}  ${line.role.padEnd(11)}`;
      const rule = line.role === 'body' ? '' : `  ‹${line.rule}›`;
      out.push(`${paint(roleStyles[line.role], `${label} ${words}`)}${paint('dim', rule)}`);
    }
    for (; next < reading.quotations.length; next++) {
      const quotation = reading.quotations[next] as ReadQuotation;
      if ((quotation.spans[0]?.start ?? 0) >= line.end) break;
      const id = paint('dim', quotation.id);
      out.push(`${' '.repeat(width + 14)}${describe(quotation, speakerOf, paint)} ${id}`);
    }
  }
  if (reading.problems.length > 0) out.push('');
  for (const problem of reading.problems) {
    out.push(paint(problem.severity === 'error' ? 'red' : 'yellow', `  ${formatProblem(problem)}`));
  }
  return `${out.join('\n')}\n\n`;
}

function facts(reading: Reading): readonly string[] {
  const { published, dates } = reading;
  const bylines = reading.bylines.map((byline) =>
    [byline.name, byline.place && `in ${byline.place}`, byline.role && `(${byline.role})`].filter(Boolean).join(' '),
  );
  const { certainty } = reading.anatomy;
  // What reads as certain need not say so.
  const sure = (value: string | null, share: number | null): string =>
    value === null ? '–' : share === null || share >= 0.95 ? value : `${value} (${Math.round(share * 100)} % sure)`;
  return [
    `headline    ${sure(reading.headline, certainty.headline)}`,
    `standfirst  ${sure(reading.standfirst, certainty.standfirst)}`,
    `by          ${sure(bylines.join(', ') || null, certainty.byline)}`,
    `publisher   ${sure(reading.publisher, certainty.publisher)}`,
    published
      ? `published   ${published.date} ${published.basis} by ${published.rule}${published.line ? `, line ${published.line}` : ''}`
      : 'published   – the text does not say',
    ...dates.candidates
      .filter((candidate) => candidate.date !== published?.date)
      .map((other) => `            not ${other.date} (${other.of}, ${other.rule}, line ${other.line}: ${other.words})`),
    ...(published ? [] : dates.evidence.map((clue) => `            evidence: ${clue}`)),
  ];
}

function describe(
  quotation: ReadQuotation,
  speakerOf: (speaker: Speaker) => Speaker,
  paint: (style: Style, words: string) => string,
): string {
  const { attribution, said } = quotation;
  const words = `“${clip(quotation.text.replaceAll('\n', ' ¶ '), 60)}”`;
  const day = said ? `, ${said.date}${said.basis === 'stated' ? ' stated' : ''}` : '';
  if (quotation.kind !== 'statement') return paint('dim', `${words} ${quotation.kind}`);
  if (attribution.kind === 'unattributed') return paint('red', `${words} nobody: ${attribution.why}${day}`);
  const { cue, how, confidence } = attribution;
  const speaker = paint('bold', speakerOf(attribution.speaker).name);
  return `${words} → ${speaker} (${how}${cue ? ` “${cue}”` : ''}, ${Math.round(confidence * 100)} %${day})`;
}

const clip = (words: string, most: number = widest): string =>
  words.length > most ? `${words.slice(0, most - 1)}…` : words;
