/**
 * Whole numbers from -1 on in as few characters as may be, with nothing between them: in JSON the commas of a hundred thousand small
 * ones are a third of what a reader waits for. The characters are those of ASCII that JSON writes as they are, without the space.
 */
const characters = Array.from({ length: 94 }, (_, n) => String.fromCharCode(33 + n)).filter(
  (one) => !'"\\'.includes(one),
);
const values = new Map(characters.map((character, value) => [character, value]));
/** So many characters end a number; the others go before one of these. */
const ending = 84;
const leading = characters.length - ending;

/** Small numbers take one character, those of up to 923 two. */
export function writeNumbers(numbers: readonly number[]): string {
  let written = '';
  for (const number of numbers) {
    let lead = '';
    let left = Math.floor((number + 1) / ending);
    for (; left > 0; left = Math.floor((left - 1) / leading)) lead = characters[ending + ((left - 1) % leading)] + lead;
    written += lead + characters[(number + 1) % ending];
  }
  return written;
}

/** The numbers again. */
export function readNumbers(written: string): number[] {
  const numbers: number[] = [];
  let before = 0;
  for (const character of written) {
    const value = values.get(character) ?? 0;
    if (value < ending) {
      numbers.push(before * ending + value - 1);
      before = 0;
    } else before = before * leading + value - ending + 1;
  }
  return numbers;
}
