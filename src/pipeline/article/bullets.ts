// Matches “• Ministers meet in Riga”, “• no dogs”, “- Ministers meet”, “* Ministers meet”. Refuses “– and then he left” and “-5C in Riga”.
// What is a bullet and nothing else is one before a small letter, too; a dash may go on with the sentence above it.

const bullet = /^(?:[•‣◦▪▫●○■□►▶⁃∙]\s*(?=[\p{L}\p{N}“‘„«»"'])|[-–*·]\s+(?=[\p{Lu}\p{N}“‘"']))/u;

/** How many characters at a line's start are its bullet and the space after it; 0 where it has none. */
export function bulletLength(line: string): number {
  return bullet.exec(line.slice(0, 8))?.[0].length ?? 0;
}
