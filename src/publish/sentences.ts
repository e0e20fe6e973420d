import type { Span } from '../domain.ts';

/** A full stop after one of these ends no sentence. */
const abbreviations = new Set(
  (
    'mr mrs ms mx dr prof sir st gen lt col capt cmdr sgt maj adm rev hon gov sen rep pres jr sr no nos vs etc approx ' +
    'inc ltd co corp dept fig vol jan feb mar apr jun jul aug sept sep oct nov dec'
  ).split(' '),
);

/**
 * The sentences of a paragraph, in order, without a gap: each span holds the white space that follows it. The rules are
 * Unicode's, with what they cannot know added: “Mr. Lavrov”, “J. Smith”, “U.S. troops” and “‘Why?’ he asked” are whole.
 */
export function sentencesOf(paragraph: string, language = 'en'): readonly Span[] {
  const sentences: { start: number; end: number }[] = [];
  let open = false;
  for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(paragraph)) {
    const last = sentences.at(-1);
    const goesOn = open || /^[\s,–—-]*\p{Ll}/u.test(segment);
    if (goesOn && last) last.end = index + segment.length;
    else sentences.push({ start: index, end: index + segment.length });
    open = endsInAbbreviation(segment);
  }
  return sentences;
}

function endsInAbbreviation(segment: string): boolean {
  const word = /(?:^|[^\p{L}])(\p{L}+)\.\s*$/u.exec(segment)?.[1];
  return word !== undefined && (/^\p{Lu}$/u.test(word) || abbreviations.has(word.toLowerCase()));
}

/** The sentences that any of `spans` reaches into, joined where they touch. */
export function sentencesAround(paragraph: string, spans: readonly Span[], language?: string): readonly Span[] {
  const kept: { start: number; end: number }[] = [];
  for (const { start, end } of sentencesOf(paragraph, language)) {
    if (!spans.some((span) => span.start < end && start < span.end)) continue;
    const last = kept.at(-1);
    if (last?.end === start) last.end = end;
    else kept.push({ start, end });
  }
  return kept;
}
