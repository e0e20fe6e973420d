/**
 * Every match of a pattern with the flag `g`, from left to right. `String.matchAll` makes a new pattern for each call; for
 * the long patterns asked of every line here that takes longer than the search.
 */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`The pattern ${pattern} finds one match only: it needs the flag g.`);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
