/** A name as citations need it. `given` is empty where it is one word; `suffix` is “Jr.” or “III”. */
export interface NameParts {
  readonly given: string;
  readonly family: string;
  readonly suffix: string;
}

const generation = /^(?:[JS]r\.?|II|III|IV)$/;

/**
 * Where a printed name parts: the last word is the family's, with the small words before it (“van der Berg”, “de Vries”),
 * and what tells a son from his father stands behind both.
 */
export function partName(name: string): NameParts {
  const words = name.trim().split(/,?\s+/);
  const suffix = words.length > 2 && generation.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  const particle = words.findIndex((word, n) => n > 0 && /^\p{Ll}/u.test(word));
  const at = particle === -1 ? words.length - 1 : particle;
  return { given: words.slice(0, at).join(' '), family: words.slice(at).join(' '), suffix };
}
