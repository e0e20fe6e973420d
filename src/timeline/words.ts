/** The part of a quotation that its words can be shown from. */
export interface Spoken {
  readonly spans: readonly string[];
}

/**
 * The stretches of a quotation, cut after about `most` words: between sentences where one ends near, else with dots.
 * Nothing but the cut ever changes a word.
 */
export function abridge({ spans }: Spoken, most: number): readonly string[] {
  const shown: string[] = [];
  let left = most;
  for (const span of spans) {
    const words = countWords(span);
    if (words <= left) {
      shown.push(span);
      left -= words;
      continue;
    }
    // A last stretch of a few words says nothing that the dots do not.
    if (shown.length === 0 || left >= 12) shown.push(cut(span, left));
    break;
  }
  return shown;
}

function cut(span: string, most: number): string {
  const sentences = span.match(/.*?[.!?](?=\s|$)\s*/gs) ?? [];
  let kept = '';
  for (const sentence of sentences) {
    if (countWords(kept + sentence) > most) break;
    kept += sentence;
  }
  return kept.trim() || `${openingWords(span, most)} …`;
}

export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The first `count` words, as printed. */
function openingWords(text: string, count: number): string {
  return text
    .split(/(?<=\S)\s+/)
    .slice(0, count)
    .join(' ');
}

/** How a quotation is named in a list: its first words, with dots where there are more. */
export function nameOfQuotation({ spans }: Spoken, count = 6): string {
  const [first = ''] = spans;
  const name = openingWords(first, count);
  return name === first && spans.length === 1 ? name : `${name.replace(/[,.;:–—-]+$/, '')}…`;
}

/**
 * A quotation lifted out of its sentence, in quotation marks: “We can’t retreat any further” … “Do they really think…”.
 * Every stretch keeps marks of its own, dots stand where a cue stood between two, and the comma that led on to a cue goes.
 */
export function lifted(spoken: Spoken & { readonly text?: string }, most = Number.POSITIVE_INFINITY): string {
  const stretches = abridge(spoken, most);
  let from = 0;
  return stretches
    .map((stretch, n) => {
      const span = spoken.spans[n] ?? '';
      const at = spoken.text?.indexOf(span, from) ?? -1;
      // Where only a paragraph ended, nothing was left out.
      const goesOn = at >= 0 && /\n\s*$/.test(spoken.text?.slice(from, at) ?? '');
      if (at >= 0) from = at + span.length;
      return `${n === 0 ? '' : goesOn ? ' ' : ' … '}“${stretch.replace(/,$/, '')}”`;
    })
    .join('');
}
