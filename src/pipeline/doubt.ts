import type { Attribution } from '../domain.ts';

/** Why a curator should look at an attribution that was made: the ways of being wrong that a reader would not notice. */
export type SpeakerDoubt = 'unsure' | 'office' | 'dialogue';

/** What of an article's attributions is compared with one of them. */
export interface Speaking {
  readonly text: string;
  /** From this confidence on a speaker counts as sure. */
  readonly sure: number;
  /** Surnames that several people quoted in the article have. */
  readonly surnames: ReadonlySet<string>;
}

/** The words that name the speaker where the quotation stands; null where none do. */
export function mentionOf(attribution: Attribution, text: string): string | null {
  if (attribution.kind !== 'attributed' || attribution.mention === null) return null;
  return text.slice(attribution.mention.start, attribution.mention.end).replace(/\s+/g, ' ');
}

/**
 * The doubt about who speaks: below the confidence set, resolved from an office or a description alone, or by a surname that
 * another one quoted has too. Null where there is none, or nobody was named.
 */
export function doubtAbout(attribution: Attribution, { text, sure, surnames }: Speaking): SpeakerDoubt | null {
  if (attribution.kind !== 'attributed') return null;
  const { how, confidence, speaker } = attribution;
  if (confidence < sure) return 'unsure';
  if (speaker.kind === 'person' && /\/(?:office|epithet)/.test(how)) return 'office';
  const words = mentionOf(attribution, text);
  const surname = words?.split(' ').at(-1) ?? '';
  return words !== null && surnames.has(surname) && !words.includes(speaker.name) ? 'dialogue' : null;
}

/** Surnames that two people quoted in the article share. */
export function sharedSurnames(attributions: readonly Attribution[]): ReadonlySet<string> {
  const holders = new Map<string, Set<string>>();
  for (const attribution of attributions) {
    if (attribution.kind !== 'attributed' || attribution.speaker.kind !== 'person') continue;
    const surname = attribution.speaker.name.split(' ').at(-1) ?? '';
    holders.set(surname, (holders.get(surname) ?? new Set()).add(attribution.speaker.id));
  }
  return new Set([...holders].filter(([, ids]) => ids.size > 1).map(([surname]) => surname));
}
