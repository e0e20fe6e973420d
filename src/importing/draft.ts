import { Document } from 'yaml';
import type { Facts, Imported } from './imported.ts';

/** A text and its sidecar, ready to be written beside each other. */
export interface Draft {
  readonly text: string;
  /** Null where the file says nothing that the text does not. */
  readonly sidecar: string | null;
}

/**
 * What is written for an article taken out of `original` (a path to show): the text, line for line, and a sidecar with
 * everything the file says, each with where it says it. The lines' roles go into the sidecar too.
 */
export function draftOf(imported: Imported, original: string): Draft {
  const lines = imported.lines.map(({ words }) => words);
  const text = `${lines.join('\n').trimEnd()}\n`;
  return { text, sidecar: sidecarOf(imported.facts, original, rolesOf(imported), imported.notes) };
}

/** Captions and credits are what no text tells by itself: only their lines are named. */
function rolesOf({ lines }: Imported): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines.flatMap(({ role }, n) => (role === 'caption' || role === 'credit' ? [[String(n + 1), role]] : [])),
  );
}

/** The sidecar for what a file says; null where it says nothing. */
export function sidecarOf(
  facts: Facts,
  original: string,
  lines: Readonly<Record<string, string>>,
  notes: readonly string[],
): string | null {
  const { publisher, url, published, headline, standfirst, bylines } = facts;
  const values = {
    ...(publisher ? { publisher: publisher.value } : {}),
    ...(url ? { url: url.value } : {}),
    ...(published ? { published: published.value, evidence: `The file says so (${published.from}).` } : {}),
    ...(headline ? { headline: headline.value } : {}),
    ...(standfirst ? { standfirst: standfirst.value } : {}),
    ...(bylines ? { bylines: bylines.value } : {}),
    ...(Object.keys(lines).length > 0 ? { lines } : {}),
  };
  if (Object.keys(values).length === 0 && notes.length === 0) return null;
  const document = new Document(values, { version: '1.1' });
  document.commentBefore = [`Drafted from ${original}. Mend what is wrong: it is not written again.`, ...notes]
    .map((line) => ` ${line}`)
    .join('\n');
  // A file of comments alone would be read as an empty sidecar, which is what it is.
  return Object.keys(values).length === 0
    ? `#${document.commentBefore.replaceAll('\n', '\n#')}\n`
    : document.toString({ lineWidth: 0 });
}
