// Matches “— Rosa Lim (@rosalim) November 30, 2021”. Refuses “— Rosa Lim, in a letter of November 30, 2021”.

const signature = /^[-–—]{1,2}\s?[^()]{1,80}\(@\w{1,30}\)\s.{4,30}$/;

/**
 * The line that signs an embedded post. It stays in the story with the post above it, whose words would else be nobody's;
 * its date is the post's and never the article's.
 */
export function isPostSignature(line: string): boolean {
  return line.length <= 160 && signature.test(line);
}
