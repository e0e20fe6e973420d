/** So many ways to other parts of a list are offered on a page: with more, its first view would be too heavy. */
const mostOffered = 40;
/** Of a list in more parts than that, so many before and after the one that is read are among them. */
const beside = 4;

/**
 * Which parts of a list cut into `count` a page leads to, `here` being its own, all counted from 1: every one, or, of very
 * many, the first and the last, those beside it, and others at even distances. In order.
 */
export function offeredParts(count: number, here: number): readonly number[] {
  if (count <= mostOffered) return Array.from({ length: count }, (_, n) => n + 1);
  const far = mostOffered - 2 * beside - 1;
  const even = Array.from({ length: far }, (_, n) => 1 + Math.round((n * (count - 1)) / (far - 1)));
  const near = Array.from({ length: 2 * beside + 1 }, (_, n) => here - beside + n);
  return [...new Set([...even, ...near])].filter((part) => part >= 1 && part <= count).sort((a, b) => a - b);
}
