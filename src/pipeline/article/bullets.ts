// Matches “• Ministers meet in Riga”, “- Ministers meet”, “* Ministers meet”. Refuses “– and then he left” and “-5C in Riga”.

const bullet = /^(?:[•‣◦▪▫●○■□►▶⁃∙]\s*|[-–*·]\s+)(?=[\p{Lu}\p{N}“‘"'])/u;

/** How many characters at a line's start are its bullet and the space after it; 0 where it has none. */
export function bulletLength(line: string): number {
  return bullet.exec(line.slice(0, 8))?.[0].length ?? 0;
}
