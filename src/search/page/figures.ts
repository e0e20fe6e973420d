const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const values: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, value) => [word, value] as const),
  ...tens.map((word, place) => [word, (place + 2) * 10] as const),
]);

/**
 * The words with numbers in figures, as papers print them from ten on: “fourteen thousand” as “14,000”, “seventy-one” as “71”,
 * “two and a half billion” as “2.5 billion”. Other words stay as they are.
 */
export function inFigures(typed: string): string {
  const words = typed.replace(/(?<=ty)-(?=\p{L})/gu, ' ').split(/\s+/);
  const out: string[] = [];
  for (let at = 0; at < words.length; ) {
    const read = numberAt(words, at);
    out.push(read?.figures ?? words[at] ?? '');
    at = read?.end ?? at + 1;
  }
  const figures = out.join(' ');
  return figures === typed.replace(/\s+/g, ' ') || figures === words.join(' ') ? typed : figures;
}

/** The number that the words from `at` are; null where they are none. */
function numberAt(words: readonly string[], at: number): { readonly figures: string; readonly end: number } | null {
  const word = (place: number): string => (words[place] ?? '').toLowerCase().replace(/[.,?!]+$/, '');
  let end = at;
  let total = 0;
  let hundreds = 0;
  for (; end < words.length; end++) {
    const value = values.get(word(end));
    if (value !== undefined) hundreds += value;
    else if (word(end) === 'hundred' && end > at) hundreds = Math.max(1, hundreds) * 100;
    else if (word(end) === 'thousand' && end > at) [total, hundreds] = [total + Math.max(1, hundreds) * 1000, 0];
    else if (!(word(end) === 'and' && end > at && values.has(word(end + 1)))) break;
  }
  if (end === at) return null;
  const number = total + hundreds;
  const isHalf = word(end) === 'and' && word(end + 1) === 'a' && word(end + 2) === 'half';
  return isHalf ? { figures: `${number}.5`, end: end + 3 } : { figures: number.toLocaleString('en'), end };
}
