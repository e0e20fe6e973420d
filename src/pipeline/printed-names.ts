/** Whether a text prints the name, whole and with its capitals. */
export function isPrinted(text: string, name: string): boolean {
  const flat = (words: string) => words.replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ');
  const [where, wanted] = [flat(text), flat(name)];
  for (let at = where.indexOf(wanted); at >= 0; at = where.indexOf(wanted, at + 1)) {
    const around = where.charAt(at - 1) + where.charAt(at + wanted.length);
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}
