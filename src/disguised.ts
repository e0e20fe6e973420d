/** What a file holds that is called a plain text, by its first bytes as Latin-1: a page, a mail or rich text; null for none of them. */
export function disguised(beginning: string): 'page' | 'mail' | 'rtf' | null {
  const plain = beginning.replace(/^ï»¿/, '');
  if (/^\s*(?:<!doctype html|<html\b|<!-- saved from)/i.test(plain)) return 'page';
  if (isMail(plain)) return 'mail';
  return /^\{\\rtf/.test(plain) ? 'rtf' : null;
}

/** A mail saved as text: its first lines are headers, and one of them says how the rest is written. */
function isMail(beginning: string): boolean {
  const headers = (/^(?:[A-Z][\w-]*: .*\r?\n(?:[ \t].*\r?\n)*)+/.exec(beginning)?.[0] ?? '').toLowerCase();
  return (
    /^(?:mime-version|content-transfer-encoding|content-type): /m.test(headers) && /^(?:from|subject): /m.test(headers)
  );
}
