import type { Finding, Published } from '../domain.ts';
import { quoted } from './article/uncertain.ts';
import type { DateReading } from './dates/index.ts';
import { type Source, sidecarOf } from './reading.ts';

/**
 * What an entry cannot do without, and this article lacks: one finding each, with the line to add to which sidecar. The
 * article is left out until then; the others are no worse for it.
 */
export function findMissing(
  source: Source,
  read: {
    readonly headline: string | null;
    readonly published: Published | null;
    readonly dates: DateReading;
    /** The words with which the story opens; asked only where they are offered. */
    readonly firstSentence: () => string | null;
    /** What of both the sidecar says that there is none of. */
    readonly none: readonly ('headline' | 'published')[];
  },
): readonly Finding[] {
  const sidecar = sidecarOf(source);
  const finding = (code: string, message: string): Finding => ({
    code,
    severity: 'warning',
    at: 0,
    message: `${message} Until then the article is left out.`,
  });
  if (source.text.trim() === '') {
    const message = 'The file holds no words. Put the article’s text into it, or take the file out of the folder.';
    return [finding('empty-article', message)];
  }
  const findings: Finding[] = [];
  if (read.headline === null) {
    const first = read.firstSentence();
    const offered = first === null || first.length > 160 ? '…' : quoted(first.replace(/[.]$/, ''));
    const message = read.none.includes('headline')
      ? `${sidecar} says that there is no headline, and an article needs one. Write one in place of “null”, such as “headline: ${offered}”, or take the line out.`
      : `No line of this article reads like a headline. Add a line such as “headline: ${offered}” to ${sidecar}.`;
    findings.push(finding('no-headline', message));
  }
  // A date that stays open between two readings is a problem of its own, which says what to add.
  const open = read.dates.findings.some(({ severity }) => severity === 'error');
  if (read.published === null && !open) {
    const clues = read.dates.evidence.slice(0, 3).join('; ');
    const example = (read.dates.updated ?? read.dates.candidates[0])?.date ?? '2022-01-15';
    const message = read.none.includes('published')
      ? `${sidecar} says that there is no day of publication, and an article needs one. Write one in place of “null”, such as “published: ${example}”, or take the line out.`
      : `The text does not say when it was published${clues && ` (what could help: ${clues})`}. ` +
        `Add a line such as “published: ${example}” to ${sidecar}, and “evidence: …” to say how you know.`;
    findings.push(finding('no-date', message));
  }
  return findings;
}
