import { crc32 } from 'node:zlib';

/** Small files of the kinds that people save articles in, made here: no file of anybody's is needed. */

/**
 * A PDF of one page for each list of lines; an empty line leaves a gap, as between paragraphs. One that begins with “# ” is in large
 * type, one that begins with a blank stands further right, and “^E” is a letter two lines high, beside which lines that begin with “| ” stand.
 */
export function pdfOf(pages: readonly (readonly string[])[]): Uint8Array {
  const objects: string[] = [];
  const add = (content: string): number => objects.push(content);
  const kids = pages.map((_, n) => `${4 + n * 2} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const lines of pages) {
    let y = 774;
    const drawn = lines.flatMap((line) => {
      if (line.startsWith('^')) return [`/F1 36 Tf 1 0 0 1 72 ${y - 28} Tm (${line.slice(1)}) Tj`];
      const large = line.startsWith('# ');
      y -= large ? 28 : 14;
      const words = escaped(line.replace(/^(?:# |\| | )/, ''));
      const x = line.startsWith('| ') ? 100 : line.startsWith(' ') ? 84 : 72;
      return line === '' ? [] : [`/F1 ${large ? 24 : 12} Tf 1 0 0 1 ${x} ${y} Tm (${words}) Tj`];
    });
    const content = `BT ${drawn.join('\n')} ET`;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
    );
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  let file = '%PDF-1.4\n';
  const places = objects.map((content, n) => {
    const at = file.length;
    file += `${n + 1} 0 obj\n${content}\nendobj\n`;
    return at;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** Curly marks have their own codes in the encoding of a PDF's fonts. */
const escaped = (line: string): string =>
  line
    .replace(/[()\\]/g, '\\$&')
    .replaceAll('“', '\\223')
    .replaceAll('”', '\\224')
    .replaceAll('’', '\\222');

/** A Word file of paragraphs; one that begins with “# ” is a heading. */
export function docxOf(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs
    .map((words) =>
      words.startsWith('# ')
        ? `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>${words.slice(2)}</w:t></w:r></w:p>`
        : `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`,
    )
    .join('');
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zipOf({
    '[Content_Types].xml': `${xml}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${word}"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${xml}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });
}

/** A zip of stored files: local headers, contents, directory. */
function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(name.length, 22);
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), data);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, Buffer.from(name));
    at += 30 + name.length + data.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, entries, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

/** What Safari writes: a binary property list with the page's bytes, in windows-1252, and its address. Made with Python's plistlib. */
export const safariArchive: Uint8Array = Buffer.from(
  'YnBsaXN0MDDRAQJfEA9XZWJNYWluUmVzb3VyY2XTAwQFBgcIXxAPV2ViUmVzb3VyY2VEYXRhXxAbV2ViUmVzb3VyY2VUZXh0RW5jb2RpbmdOYW' +
    '1lXldlYlJlc291cmNlVVJMTxCvPGh0bWw+PGhlYWQ+PG1ldGEgY2hhcnNldD0id2luZG93cy0xMjUyIj48dGl0bGU+RmVycnk8L3RpdGxlPjwv' +
    'aGVhZD48Ym9keT48YXJ0aWNsZT48aDE+RmVycnk8L2gxPjxwPlRoZSBmZXJyeSBzYWlscy48L3A+PHA+k0dvb2QslCBzYWlkIEFkYSBCcmFuZH' +
    'QuPC9wPjwvYXJ0aWNsZT48L2JvZHk+PC9odG1sPlx3aW5kb3dzLTEyNTJfEBpodHRwczovL3F1YXkuZXhhbXBsZS9mZXJyeQAIAAsAHQAkADYA' +
    'VABjARUBIgAAAAAAAAIBAAAAAAAAAAkAAAAAAAAAAAAAAAAAAAE/',
  'base64',
);
