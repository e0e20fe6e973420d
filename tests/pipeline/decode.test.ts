import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../src/pipeline/decode.ts';
import { expectLinear } from '../support/growth.ts';
import { runs } from '../support/runs.ts';

const words = 'Riga – “yes”, said Zoë\r\nLim\rand\nothers';
const wide = (order: 'le' | 'be', mark: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + words, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

test.each([
  ['utf-8', new TextEncoder().encode(words)],
  ['utf-8', new TextEncoder().encode(`\ufeff${words}`)],
  ['utf-16le', wide('le', true)],
  ['utf-16be', wide('be', true)],
  ['utf-16le', wide('le', false)],
  ['utf-16be', wide('be', false)],
  ['windows-1252', Uint8Array.from(Buffer.from('Riga \x96 \x93yes\x94, said Zo\xeb\r\nLim\rand\nothers', 'latin1'))],
] as const)('%s keeps the words and their line endings', (encoding, bytes) => {
  expect(decode(bytes)).toEqual({ kind: 'text', text: words, encoding, findings: [] });
});

test('a file of nothing, or of white space, is empty', () => {
  expect(decode(new Uint8Array())).toEqual({ kind: 'empty' });
  expect(decode(new TextEncoder().encode('\ufeff \r\n\n\t'))).toEqual({ kind: 'empty' });
});

test('a picture is no text', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  expect(decode(png)).toEqual({ kind: 'binary' });
  expect(decode(Uint8Array.from({ length: 600 }, (_, at) => (at * 7) % 32 || 1))).toEqual({ kind: 'binary' });
});

/** Bytes of a text in an encoding that Node reads but does not write: found letter by letter. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text].map((letter) => table.get(letter) ?? raise(letter, encoding)));
}
const raise = (letter: string, encoding: string): never => {
  throw new Error(`${encoding} has no ${letter}`);
};

const english =
  'Harbour opens at last\n\n“We waited long,” said Zoë Larsen. It’s a café – nothing more… “Never,” she said, won’t go.\n';
const french =
  'Le port est ouvert\n\n« Nous avons attendu », a dit la maire, Hélène Bérard. C’était l’été où tout a changé.\n';
const german =
  'Der Hafen ist offen\n\n„Wir haben lange gewartet“, sagte Jürgen Müller. Die Brücke fehlt noch für die Füße.\n';
const polish =
  'Port wreszcie otwarty\n\n„Czekaliśmy długo”, powiedziała Łucja Żółkiewska. Burmistrz przeciął wstęgę w południe.\n';
const plainPolish = polish.replace(/[„”]/g, '"');
const czech =
  'Přístav konečně otevřen\n\n"Čekali jsme dlouho," řekla Žofie Řeháková. Příští týden začnou další práce.\n';
const polishName = 'Harbour opens at last\n\n"We waited long," said Lech Wałęsa, who was born near Łódź, on Monday.\n';
const euro = 'Harbour opens at last\n\nThe berth cost €5 million, or 7 € a head, said Zoë Larsen of the café.\n';
const hooks = 'Harbour opens at last\n\n"We waited," said Lukaš Žižkov of Škoda over a hors d’œuvre.\n'.replace(
  '’',
  "'",
);
const russian = 'Порт наконец открыт\n\n"Мы долго ждали", сказала Анна Поул. Город не забудет этого дня никогда.\n';
/** Russian words in an English story, which is most of the bytes. */
const amidEnglish =
  'Порт наконец открыт\n\n12 March 2022\n\n"Мы ждали очень долго", said Анна Поул, the mayor of the old harbour town, on Monday.\n';

test.each([
  ['macintosh', english],
  ['macintosh', french],
  ['macintosh', german],
  ['windows-1250', polish],
  ['windows-1250', czech],
  ['windows-1250', polishName],
  ['iso-8859-2', plainPolish],
  ['iso-8859-2', czech],
  ['iso-8859-2', polishName],
  ['iso-8859-15', euro],
  ['iso-8859-15', hooks],
  ['windows-1251', russian],
  ['koi8-r', russian],
  ['windows-1251', amidEnglish],
  ['koi8-r', amidEnglish],
])('%s is read right, and said to be a guess: %j', (encoding, text) => {
  const decoded = decode(encode(text, encoding));
  expect(decoded).toMatchObject({ kind: 'text', text, findings: [{ code: 'uncertain-encoding' }] });
});

test('Chinese in GB18030 is read right, and said to be a guess', () => {
  // 大桥终于开通了，市长说。 twice
  const bytes = Buffer.from('b4f3c7c5d6d5d3dabfaacda8c1cba3accad0b3a4cbb5a1a3'.repeat(2), 'hex');
  expect(decode(bytes)).toMatchObject({
    kind: 'text',
    text: '大桥终于开通了，市长说。'.repeat(2),
    findings: [{ at: 0 }],
  });
});

const greek = 'Άνοιξε το λιμάνι\n\n«Περιμέναμε πολύ», είπε η Άννα Παππά του δήμου. Η πόλη δεν θα το ξεχάσει ποτέ.\n';
const marked = 'Порт наконец открыт\n\n«Мы долго ждали», — сказала Анна Поул. Город не забудет этого дня никогда.\n';

test.each([
  ['iso-8859-7', greek.replaceAll('Ά', 'Α')],
  ['iso-8859-7', greek],
  ['ibm866', russian],
  ['x-mac-cyrillic', marked],
])('%s, which holds signs of mathematics or of tables elsewhere, is read right: %j', (encoding, text) => {
  expect(decode(encode(text, encoding))).toMatchObject({ text, encoding, findings: [{ code: 'uncertain-encoding' }] });
});

/** Two bytes for a letter beyond ASCII: found pair by pair. */
function encodeInPairs(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  for (let first = 0xfe; first >= 0x81; first--) {
    for (let second = 0xfe; second >= 0x40; second--)
      table.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
  }
  return Uint8Array.from(
    [...text].flatMap((letter) =>
      letter < '\u0080' ? [letter.charCodeAt(0)] : (table.get(letter) ?? raise(letter, encoding)),
    ),
  );
}

test.each([
  ['shift_jis', 'The mayor, 中村明子, cut a ribbon in 神戸 on Monday.\n\n"We waited," said Ken Mori (森本健一).\n'],
  ['gb18030', 'The mayor, 刘芳, cut a ribbon in 杭州 on Monday.\n\n"We waited," said Chen Wei (陈伟).\n'],
])('a few names in %s amid English are read right, and it is said what else they may be', (encoding, text) => {
  expect(decode(encodeInPairs(text, encoding))).toMatchObject({
    text,
    encoding,
    findings: [{ code: 'uncertain-encoding', message: expect.stringMatching(/It may be .* as well/) }],
  });
});

test('Japanese of old mail programs, in ASCII with escapes, is read and said; colours of a terminal are none', () => {
  const mail = '\u001b$B9A$N66\u001b(B opens\n\n"We waited."\n';
  expect(decode(Buffer.from(mail))).toMatchObject({
    text: '港の橋 opens\n\n"We waited."\n',
    encoding: 'iso-2022-jp',
    findings: [{ code: 'uncertain-encoding' }],
  });
  expect(decode(Buffer.from('It \u001b[1mrose\u001b[0m, (B) said.\n'))).toMatchObject({ encoding: 'utf-8' });
});

const chinese = '港口大桥通车\n\n2021年11月30日\n\n市长刘芳说：“我们等了很久。”工人们已经回家。\n';

test.each([chinese, marked, greek, chinese.replaceAll('\n', '\r\n')])(
  'UTF-16 without a mark is read in both orders, in any script: %j',
  (text) => {
    const bytes = Buffer.from(text, 'utf16le');
    expect(decode(bytes)).toEqual({ kind: 'text', text, encoding: 'utf-16le', findings: [] });
    expect(decode(bytes.swap16())).toEqual({ kind: 'text', text, encoding: 'utf-16be', findings: [] });
  },
);

test('numbers of two bytes are no text', () => {
  const numbers = Uint16Array.from({ length: 2000 }, (_, n) => 8000 + Math.round(4000 * Math.sin(n / 7)));
  expect(decode(new Uint8Array(numbers.buffer))).toEqual({ kind: 'binary' });
});

test.each([
  ['cp437', 'Caf\x82 owner Ren\x82 Dufour of K\x94ln said no.\n', 'Caf'],
  ['cp852', 'The mayor, Lech Wa\x88\xa9sa, left.\n', 'The mayor'],
])('letters of DOS (%s) fit nothing that is known, and that is said with what to do', (_, bytes, words) => {
  expect(decode(Buffer.from(bytes, 'latin1'))).toMatchObject({
    kind: 'text',
    findings: expect.arrayContaining([
      expect.objectContaining({
        code: 'uncertain-encoding',
        message: expect.stringMatching(
          new RegExp(`no encoding that can be told; .*hardly right, here “${words}.*save it as UTF-8`),
        ),
      }),
    ]),
  });
});

test.each([
  ['windows-1254', 'Harbour opens at last\n\n"We waited," said Ayşe Yıldız of İzmir.\n'],
  ['windows-1257', 'Harbour opens at last\n\n"We waited," said Lech Wałęsa of Łódź.\n'],
  ['macintosh', 'Se abre el puerto\n\n"Esperamos mucho", dijo María Núñez. ¿Y mañana? ¡No!\n'],
  ['macintosh', 'Harbour opens at last\n\nThe berth cost €5 million, or 7 € a head.\n'],
])('what may be in %s is said, right or wrong: %j', (encoding, text) => {
  expect(decode(encode(text, encoding))).toMatchObject({ findings: [{ code: 'uncertain-encoding' }] });
});

const ruled = 'Harbour opens\n\n—————— ……… ‘‘‘‘\n\n“We waited,” said Zoë Larsen. —————— ““““ ”””” ———\n';

test.each([english, french, german, ruled])('windows-1252 without anything odd is not talked about: %j', (text) => {
  expect(decode(encode(text, 'windows-1252'))).toEqual({ kind: 'text', text, encoding: 'windows-1252', findings: [] });
});

test('the words a guess is shown by are those of its own line, however lines end', () => {
  const text = 'Bridge opens after years\r\r\xd2It took long enough,\xd3 said Jos\x8e Lim. It didn\xd5t rain.\r';
  const decoded = decode(Buffer.from(text, 'latin1'));
  expect(decoded).toMatchObject({
    encoding: 'macintosh',
    findings: [{ message: expect.stringContaining('here ““It took long enough,”') }],
  });
});

test('one bad byte in a file of UTF-8 is one bad byte', () => {
  const bytes = Buffer.concat([
    Buffer.from('The “high” river.\nCaf'),
    Buffer.from([0xe9]),
    Buffer.from(' owners left.\n'),
  ]);
  const text = 'The “high” river.\nCaf\ufffd owners left.\n';
  expect(decode(bytes)).toMatchObject({
    kind: 'text',
    text,
    encoding: 'utf-8',
    findings: [{ code: 'bad-byte', at: 21 }],
  });
});

test('a few letters of another encoding in a short file of UTF-8 leave its quotation marks what they are', () => {
  const bytes = Buffer.concat([
    Buffer.from('“It rose,” said Ann Cole – “fast.”\n'),
    Buffer.from('The na\u00efve r\u00e9sum\u00e9 sank.\n', 'latin1'),
  ]);
  expect(decode(bytes)).toMatchObject({
    text: '“It rose,” said Ann Cole – “fast.”\nThe na\ufffdve r\ufffdsum\ufffd sank.\n',
    encoding: 'utf-8',
    findings: [{ code: 'bad-byte' }, { code: 'bad-byte' }, { code: 'bad-byte' }],
  });
});

test('letters that happen to stand as UTF-8 would have them do not make a file of an older encoding one', () => {
  // É” and À» are each one letter in UTF-8.
  const bytes = Buffer.from('It says \x93CAF\xc9\x94 and VOIL\xc0\xbb, and the na\xefve caf\xe9 sank.\n', 'latin1');
  expect(decode(bytes)).toMatchObject({
    text: 'It says “CAFÉ” and VOILÀ», and the naïve café sank.\n',
    encoding: 'windows-1252',
  });
});

test('a file of UTF-8 that ends inside a character', () => {
  const bytes = Buffer.from('The “high” river…').subarray(0, -1);
  expect(decode(bytes)).toMatchObject({ text: 'The “high” river\ufffd', findings: [{ code: 'bad-byte', at: 16 }] });
});

test('many bad bytes are said a few times, and counted', () => {
  const bytes = Buffer.concat([Buffer.from('“é”'.repeat(20)), Buffer.alloc(8, 0xff)]);
  const decoded = decode(bytes);
  const findings = decoded.kind === 'text' ? decoded.findings : [];
  expect(findings).toHaveLength(5);
  expect(findings[4]?.message).toMatch(/There are 3 more of them/);
});

test('line separators of other systems end lines, control characters are said, and everything keeps its place', () => {
  const text = 'One\u2028two\u2029three\u0085four\u000bfive\fsix\u0002seven\u009beight\u007f.\n\u001a';
  expect(decode(Buffer.from(text))).toMatchObject({
    text: 'One\ntwo\nthree\nfour\nfive\nsix seven eight .\n ',
    findings: [
      { code: 'control-character', at: 27, message: expect.stringContaining('U+0002') },
      { code: 'control-character', at: 33, message: expect.stringContaining('U+009B') },
      { code: 'control-character', at: 39, message: expect.stringContaining('U+007F') },
    ],
  });
});

test('a nought or two in a text is a control character, and many of them are no text', () => {
  expect(decode(Buffer.from('It\u0000 rose – at last.\n'))).toMatchObject({
    text: 'It  rose – at last.\n',
    findings: [{ code: 'control-character', at: 2 }],
  });
  expect(decode(Buffer.from(`\ufeffIt\u0000 rose – at last.\n`, 'utf16le'))).toMatchObject({
    text: 'It  rose – at last.\n',
  });
  expect(decode(Buffer.from(`It rose${'\u0000'.repeat(8)}.\n`))).toEqual({ kind: 'binary' });
});

test('marks of windows-1252 that were taken for latin-1 are marks again', () => {
  expect(decode(Buffer.from('\u0093It\u0092s late\u0085\u0094 \u0096 she said'))).toMatchObject({
    text: '“It’s late…” – she said',
    findings: [],
  });
});

test('any bytes are decoded, quickly, and hold nothing a page may not', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      const decoded = decode(bytes);
      if (decoded.kind === 'text') expect(decoded.text).not.toMatch(/[^\P{Cc}\t\n\r]/u);
    }),
    { numRuns: runs(300) },
  );
  const words = 'Some caf\xe9 of some town, \x93yes\x94. ';
  expectLinear(
    (n) => Buffer.from(words.repeat(n), 'latin1'),
    20_000,
    (bytes) => expect(decode(bytes)).toMatchObject({ encoding: 'windows-1252' }),
  );
});

/** A text as a program saves it in UTF-8 that took its UTF-8 for another encoding. */
const again = (text: string, encoding: string): string => {
  const decoder = new TextDecoder(encoding);
  return [...new TextEncoder().encode(text)].map((byte) => decoder.decode(Uint8Array.of(byte))).join('');
};
const asBytes = (text: string) => new TextEncoder().encode(text);

const story = 'The café met.\nIt cost €5 – no more.\n“We won’t,” said Zoë Brontë, “so…”';

test.each(['windows-1252', 'macintosh', 'windows-1251', 'latin1 itself'])(
  'UTF-8 taken for %s and saved again is mended and said',
  (encoding) => {
    const written =
      encoding === 'latin1 itself' ? Buffer.from(asBytes(story)).toString('latin1') : again(story, encoding);
    expect(decode(asBytes(written))).toMatchObject({
      kind: 'text',
      text: story,
      findings: [{ code: 'encoded-twice', severity: 'warning', message: expect.stringContaining(written.slice(7, 9)) }],
    });
  },
);

test('encoded three times, or only in a pasted line, it is mended as well', () => {
  const thrice = again(again(story, 'windows-1252'), 'windows-1252');
  expect(decode(asBytes(thrice))).toMatchObject({ text: story, findings: [{ code: 'encoded-twice', at: 7 }] });
  const pasted = `“Right,” said Zoë.\n${again('“Pasted,” said Zoë.', 'windows-1252')}\n`;
  expect(decode(asBytes(pasted))).toMatchObject({
    text: '“Right,” said Zoë.\n“Pasted,” said Zoë.\n',
    findings: [{ code: 'encoded-twice', at: 19 }],
  });
});

test.each([
  '“UN CAFÉ” – and “JÄÄ”, “SÃ”, “Â” and “Ã…”',
  'São João, AMANHÃ, “Ãgua”, √2 and √x, â and €, 20 â',
  'В “Ђорђе” и Ђ, “Вђ”',
  'pâté, Crêpe™, „Spaß“, façade©',
])('what only looks mangled stays: %s', (text) => {
  expect(decode(asBytes(text))).toEqual({ kind: 'text', text, encoding: 'utf-8', findings: [] });
});

test('UTF-7 is read, and said', () => {
  expect(decode(asBytes('+IBw-We go,+IB0 said Zo+AOs Lim. 2 +- 2.\n+IBwAIg-x'))).toMatchObject({
    kind: 'text',
    text: '“We go,” said Zoë Lim. 2 + 2.\n“"x',
    encoding: 'utf-7',
    findings: [{ code: 'uncertain-encoding', at: 0 }],
  });
});

test.each([
  'Call +44 20 7946 0000.',
  'C++ and a+b',
  '+IBw-We+IB0- or +44',
  'Google+ and +AOs',
  '1+1=2',
  '+- 3',
  '+ACs-',
])('a plus does not make UTF-7: %s', (text) => {
  expect(decode(asBytes(text))).toEqual({ kind: 'text', text, encoding: 'utf-8', findings: [] });
});
