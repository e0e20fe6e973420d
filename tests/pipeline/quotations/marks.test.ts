import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../../src/pipeline/quotations/index.ts';
import { readDrawn, storyOf } from '../../support/marked-text.ts';

/**
 * Marks as papers, wires, agencies and copied pages set them. A row: paragraphs parted by ⏎, the words of each quotation
 * drawn as {A:…}; those with one letter are one quotation, and what is not drawn is none. Behind => the codes of the
 * warnings, in order; without it there must be none. In a row ~ stands for a no-break space, ^ for a narrow one.
 */
function check(row: string): void {
  const [drawn = '', codes = ''] = row.split(' => ');
  const { text, spans } = readDrawn(
    drawn.trim().replaceAll('⏎', '\n').replaceAll('~', '\u00a0').replaceAll('^', '\u202f').replaceAll('¬', '\u009d'),
  );
  const groups = new Map<string, string[]>();
  for (const { label, words } of spans) groups.set(label, [...(groups.get(label) ?? []), words]);
  const { quotations, findings } = findQuotations(text, storyOf(text));
  expect({
    quotations: quotations.map((q) => q.spans.map((s) => text.slice(s.start, s.end)).join(' | ')),
    codes: findings.map(({ code }) => code).join(' '),
  }).toEqual({ quotations: [...groups.values()].map((words) => words.join(' | ')), codes: codes.trim() });
}

const rows = (lines: string): string[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim());

describe('marks of two kinds are told, and make no speech of what the paper says', () => {
  test.each(
    rows(`
      “{A:The sluice stays shut}«, said Greta Holm. => mismatched-marks
      «{A:The sluice stays shut}”, said Greta Holm. He spoke of “{B:a lost year}”. => mismatched-marks
      «{A:The sluice stays shut}”, said Greta Holm. «{B:For good}”, she said. «{C:Never}”, said Emil Roth.
      „{A:The sluice stays shut}”, said Greta Holm.⏎„{B:For good}”, she said. He called it „{C:a mess}”.
      „{A:The sluice stays shut}”, said Greta Holm. He called it “{B:a mess}”. => mismatched-marks
      “{A:Shut}”, said Greta Holm. “{B:Open}”, said Emil Roth, and »{C:gone}«, said Ann Cole. “{D:No}”, said Karl Hale.
      «{A:Shut}», said Greta Holm. »{B:Open}«, said Emil Roth. «{C:No}», said Karl Hale. => mismatched-marks
      “{A:She called it «a mess}” and went,” said Greta Holm. => unclosed-quotation unopened-quotation
      “{A:The sluice stays shut}", said Greta Holm. "{B:For good}”, said Emil Roth.
      «{A:The sluice stays shut,} said Greta Holm. The keeper went home at noon” and slept. => unclosed-quotation unopened-quotation
      “{A:The sluice stays shut,} said Greta Holm. The keeper called it mad» and slept. => unclosed-quotation unopened-quotation
      “{A:The sluice stays shut,} said Greta Holm. The keeper left" and slept. => unclosed-quotation unopened-quotation
      “The sluice is shut. The keeper went home» and slept. => unclosed-quotation unopened-quotation
      “{A:The sluice is shut. We went home.}» She slept. => mismatched-marks
      “{A:The sluice is shut.}⏎The keeper went home» and slept. => unclosed-quotation unopened-quotation
      “{A:The sluice is shut.}⏎«{B:We stay,}» said Emil Roth. => unclosed-quotation
      «{A:The sluice is shut.}⏎»{A:We stay}», said Emil Roth. => unclosed-quotation
    `),
  )('%s', check);
});

describe('marks without words are told', () => {
  test.each(
    rows(`
      She left.⏎“⏎We stay. => unclosed-quotation
      She left.⏎"⏎We stay. => unclosed-quotation
      She left.⏎”⏎We stay. => unopened-quotation
      She left.⏎»⏎We stay. => unopened-quotation
      She left.⏎“”⏎We stay.
      “{A:We go now.}⏎”⏎She left.
    `),
  )('%s', check);
});

describe('an answer may be another’s though only a pronoun says whose', () => {
  test.each(
    rows(`
      “{A:Did the lock hold?}⏎“{A:No, it burst,}” he said. => unclosed-quotation
      “{A:We should leave.}⏎“{A:Yes,}” she said. => unclosed-quotation
      “{A:We should leave.}⏎“{A:Never!}” said he. => unclosed-quotation
      “{A:Who would have thought it?}⏎“{A:I would have,}” he said.
      “{A:We left the lock.}⏎“{A:Yes, we were tired and hungry,}” she said.
      “{A:Did the lock hold?}⏎“{A:No, it burst.}”
      “{A:Did the lock hold?}⏎“{A:No, and it was a pity.}⏎“{A:We left it,}” she said.
    `),
  )('%s', check);
});

describe('a mark is told by its glyph before its neighbours', () => {
  test.each(
    rows(`
      « {A:The sluice stays shut} », said Greta Holm.
      «~{A:The sluice stays shut}~», said Greta Holm.
      «^{A:Is it shut?}^» asked Greta Holm.
      « {A:It is shut} » said Greta Holm. « {B:It will stay so} », said Emil Roth.
      »{A:The sluice stays shut}«, said Greta Holm.
      » {A:The sluice stays shut} «, said Greta Holm.
      »{A:The sluice stays shut}», said Greta Holm.
      ”{A:The sluice stays shut}”, said Greta Holm.
      ” {A:The sluice stays shut} ”, said Greta Holm.
      „{A:The sluice stays shut}“, said Greta Holm.
      „{A:The sluice stays shut}”, said Greta Holm.
      „ {A:The sluice stays shut} “, said Greta Holm.
      “ {A:The sluice stays shut} ”, said Greta Holm.
      “ {A:The sluice stays shut,} ” said Greta Holm. “ {A:For good.} ”
      " {A:The sluice stays shut,} " said Greta Holm.
      " {A:Shut ,} " the keeper said. " {A:For good .} " he went on.
      ‘ {A:The sluice stays shut} ’, said Greta Holm.
      ‹{A:The sluice stays shut}›, said Greta Holm.
      ›{A:The sluice stays shut}‹, said Greta Holm.
      ‚{A:The sluice stays shut}‘, said Greta Holm.
      「{A:The sluice stays shut}」, said Ken Abe.
      « {A:It is shut} », said Greta Holm.⏎»{B:We stay}«, said Emil Roth. => mismatched-marks
      » The lock is open⏎» The fee is two crowns
      “{A:The sluice stays shut.}”Next, Greta Holm left.
      She spoke about"{A:the river}" at length.
      The page holds <p id="river" lang="en"> and no speech.
      Holm met Roth in Oslo."{A:I hope for rain,}" Holm said."{B:It can come,}" she added.
      She smiled.“{A:I hope for rain,}” Holm said.“{B:It can come,}” she added.
      ”{A:The sluice stays shut,}“ said Greta Holm. => mismatched-marks
    `),
  )('%s', check);
});

describe('inches, minutes, feet and years are no marks', () => {
  test.each(
    rows(`
      “{A:The plank was 5" thick,}” said Emil Roth. “{A:It snapped.}”
      “{A:She is 6' 2" tall and she ran,}” said Emil Roth.
      “{A:It is 12″ wide,}” said Emil Roth.
      “{A:It is 12" wide and 3" deep,}” said Emil Roth.
      "{A:It is 12" wide and 3" deep,}" said Emil Roth.
      “{A:5' 11" tall,}” said Emil Roth of the thief.
      The 12" disc sold for 3" more, said Emil Roth.
      The 6" pipe and the 5'10" man were “{A:fine}”.
      She called it "{A:a perfect 10}" and left.
      The "{A:Big 5}" clubs and the "{B:other 15}" agreed.
      ‘{A:He ran 5' 2" in the ’90s,}’ said Emil Roth.
      “{A:It lay at 51° 30' north,}” said Emil Roth.
    `),
  )('%s', check);
});

describe('letters left out', () => {
  test.each(
    rows(`
      ’Ow much? asked the porters’ union’s man.
      'Ow much? asked the porters' union's man.
      ‘{A:’Ow much?}’ asked the porter.
      ‘{A:Get ’em out, it’s the ’90s,}’ said Greta Holm.
      '{A:Get 'em out, it's the '90s,}' said Greta Holm.
      ’Appen it will rain, the farmers’ wives’ choir sang.
      'Ere we go, sang the lads, 'ere we go.
      The skippers’ boats’ lamps were out at ’alf past.
      Rock ’n’ roll was the boys’ own.
      ‘{A:Ask the Joneses’ boy, or the O’Neills,}’ she said.
      The keepers’ hut was ‘{A:gone}’ and the boys’ boat too.
      “{A:’Tis the season, an’ all,}” he said.
    `),
  )('%s', check);
});

describe('an apostrophe before shortened words is a mark where only a quotation can end behind them', () => {
  test.each(
    rows(`
      '{A:Ere we go,}' said Emil Roth. The crew laughed.
      ’{A:Ere we go,}’ said Emil Roth.
      Roth said: '{A:Ere we go again.}'
      '{A:Ere, what's that?}' The keeper turned round.
      '{A:Em two can wait}', he said, '{A:an' 'im}'.
      '{A:Ow much}' asked Emil Roth. '{B:Tis dear.}'
      '{A:Twas cold,}' said Emil Roth, '{A:'ere on the quay.}'
      '{A:As we said, it is the boys' boat,}' said Emil Roth.
      It was '{A:as bad as the floods}' of May.
      '{A:30 years of neglect}' sank it, said Emil Roth.
      'Twas cold. The keepers' boat was gone. They said '{A:Go}' and left.
      In '45, the lads' boats and the '16 rising's banners burnt.
      'Twas dark. '{A:Ere we go,}' said Emil Roth. => unclosed-quotation
      'E won't come. The keepers' boat was gone.⏎'{A:We go,}' said Emil Roth. => unclosed-quotation
      ‘Twas a cold night. The keeper went home. => unclosed-quotation
      'Ow much' is a question. => unclosed-quotation
      They took 'em out,' said Emil Roth. => unopened-quotation
      We should go,' said Emil Roth. => unopened-quotation
      'We should go. The boat was gone. => unclosed-quotation
      He called it 'mad and left. => unclosed-quotation
      The keeper's 'at and 'is owd coat were lost.
      He lost 'is boat, 'is lads' lamps, an' th' oars' blades. => unclosed-quotation unclosed-quotation
      The Roth Bros.' shop, the poet 'Abd al-Hazim and Ida in 't Veld.
    `),
  )('%s', check);
});

describe('encoded marks are read, and said', () => {
  test.each(
    rows(`
      &ldquo;{A:The sluice stays shut,}&rdquo; said Greta Holm. => encoded-marks
      &quot;{A:The sluice stays shut,}&quot; said Greta Holm. &quot;{A:For good.}&quot; => encoded-marks
      &#8220;{A:It&#8217;s shut,}&#8221; said Greta Holm. => encoded-marks
      &#x201C;{A:It is shut,}&#x201D; said Greta Holm. => encoded-marks
      &lsquo;{A:It&rsquo;s the boys&rsquo; boat,}&rsquo; said Greta Holm. => encoded-marks
      &laquo;&nbsp;{A:It is shut}&nbsp;&raquo;, said Greta Holm. => encoded-marks
      &#34;{A:It is shut,}&#34; said Greta Holm. => encoded-marks
      â€œ{A:It is shut,}â€¬ said Greta Holm. => encoded-marks
      â€œ{A:It is shut,}â€ said Greta Holm. => encoded-marks
      â€˜{A:Itâ€™s shut,}â€™ said Greta Holm. => encoded-marks
      \\"{A:It is shut,}\\" said Greta Holm. \\"{A:For good.}\\" => encoded-marks
      \\'{A:It is shut,}\\' said Greta Holm. => encoded-marks
      The firm Smith &amp; Holm said it was “{A:shut}”.
    `),
  )('%s', check);
});

describe('straight and curly mixed', () => {
  test.each(
    rows(`
      “{A:The sluice stays shut,}" said Greta Holm. "{B:We wait,}” she added.
      "{A:The sluice stays shut,}” said Greta Holm.
      “{A:They call it "the pit" here,}” said Greta Holm.
      "{A:They call it “the pit” here,}" said Greta Holm.
      “{A:He told me “no” and left,}” said Greta Holm.
      "{A:He told me 'no' and left,}" said Greta Holm.
      “{A:He told me, ‘She said “no” to us,’ and left,}” said Greta Holm.
      ‘{A:He told me “no” and left,}’ said Greta Holm.
      «{A:He told me “no” and left,}» said Greta Holm.
      “{A:I told him: ‘Don’t.’ He said: ‘I will.’}” Ms Holm said.
      ''{A:The sluice stays shut,}'' said Greta Holm.
      \`{A:The sluice stays shut,}' said Greta Holm.
      “{A:‘Shut’ is the word,}” said Greta Holm.
    `),
  )('%s', check);
});

describe('single marks in articles and headlines', () => {
  test.each(
    rows(`
      Minister Accuses Greta Holm Of Being '{A:Unprepared}' For Talks
      Holm's '{A:Last Chance}' Offer To Farmers' Union Fails
      ‘{A:It’s the farmers’ land and it won’t be sold,}’ Greta Holm said.
      '{A:They haven't heard the growers' worries,}' said Emil Roth.
      ‘{A:We had no heat,}’ said Ann Cole, 34. ‘{A:The agents didn’t care – ’til the papers came.}’
      Holm: '{A:It won't be the keepers' fault}'
      The keepers’ ‘{A:best day}’ and the boys’ ‘{B:worst}’ were one.
      He said it was the ‘{A:boys’ turn}’ now.
      The sign read ‘{A:No boys’ boats}’, and it stayed.
    `),
  )('%s', check);
});

describe('what cannot be paired is warned of, and makes no speech of narration', () => {
  test.each(
    rows(`
      “{A:The sluice is shut,} said Greta Holm.⏎“{B:I stay,}” said Emil Roth. => unclosed-quotation
      "{A:The sluice is shut,} said Greta Holm.⏎"{B:I stay,}" said Emil Roth. => unclosed-quotation
      "{A:It is a dark picture,} said Emil Roth of Figures Ltd. "{A:I am struck by the fall.}" => unclosed-quotation
      “{A:The sluice is shut,} said the warden, Greta Holm.⏎“{B:I stay,}” said Emil Roth. => unclosed-quotation
      “{A:The sluice is shut,} said a colleague at the lock, Greta Holm, who lives there.⏎“{B:I stay,}” said Emil Roth. => unclosed-quotation
      “{A:The sluice is shut,} the warden Greta Holm told the inquiry on Monday. Nobody stirred.⏎“{B:I stay,}” said Emil Roth. => unclosed-quotation
      “{A:The sluice is shut,} the warden of the lock, Greta Holm, said.⏎“{B:I stay,}” said Emil Roth. => unclosed-quotation
      “{A:The sluice is shut} said Greta Holm. => unclosed-quotation
      "{A:The sluice is shut} said Greta Holm.⏎"{B:I stay,}" said Emil Roth. => unclosed-quotation
      “{A:The sluice is shut} said the warden Greta Holm.⏎“{B:I stay,}” said Emil Roth. => unclosed-quotation
      “{A:It went at night. The sluice is shut} said Greta Holm on Monday.⏎The crew voted. => unclosed-quotation
      “{A:The sluice is shut} Greta Holm said.⏎“{B:I stay,}” said Emil Roth. => unclosed-quotation
      “{A:The sluice is shut,} he said.⏎“{B:I stay,}” said Emil Roth. => unclosed-quotation
      “{A:The sluice is shut} said the warden.⏎“{B:I stay,}” Emil Roth said. => unclosed-quotation
      “{A:The sluice is shut, he said.}⏎“{A:And we went home.}” => unclosed-quotation
      Emil Roth spoke.⏎“{A:I did what Greta Holm said.}⏎“{A:We all did,}” said Emil Roth.
      Emil Roth spoke.⏎“{A:The crew said Greta Holm would leave.}⏎“{A:We knew,}” said Emil Roth.
      Emil Roth spoke.⏎“{A:My father asked Greta Holm.}⏎“{A:She knew,}” said Emil Roth.
      Emil Roth spoke.⏎“{A:I went home. Nobody told Greta Holm.}⏎“{A:She knew,}” said Emil Roth.
      Emil Roth spoke.⏎“{A:When I came, the warden Greta Holm told me that it was shut.}⏎“{A:So I left,}” said Emil Roth.
      Emil Roth spoke.⏎“{A:When I came, Greta Holm told us that it was shut.}⏎“{A:So I left,}” said Emil Roth.
      Emil Roth spoke.⏎“{A:I went home, for the warden of the lock had left, and Greta Holm with him.}⏎“{A:So I slept,}” said Emil Roth.
      “{A:The sluice is shut.}⏎“{A:Yes,}” said Emil Roth. => unclosed-quotation
      “{A:Is it shut?}” asked Greta Holm.⏎“{B:It should be.}⏎“{B:It is,}” said Emil Roth. => unclosed-quotation
      Greta Holm shook her head.⏎“{A:It is shut.}⏎“{A:It stays so.}⏎“{A:Yes,}” the warden said. => unclosed-quotation
      Greta Holm spoke.⏎“{A:The sluice is shut.}⏎“{A:It stays so,}” Holm said.
      Greta Holm spoke.⏎“{A:The sluice is shut.}⏎“{A:It stays so,}” she said.
      The warden spoke.⏎“{A:The sluice is shut.}⏎“{A:It stays so,}” said Greta Holm, the warden.
      The warden of the lock spoke.⏎“{A:The sluice is shut.}⏎“{A:It stays so,}” said the warden.
      The crew was told:⏎“{A:The sluice is shut.}⏎“{A:It stays so,}” said Greta Holm.
      Greta Holm said: “{A:The sluice is shut.}⏎“{A:It stays so,}” Holm said.
      “{A:The sluice is shut.}⏎Emil Roth went home.⏎“{B:I stay,}” he said. => unclosed-quotation
      Holm said: ‘{A:We will not leave.}⏎The council called it a ‘{B:disaster}”. => unclosed-quotation mismatched-marks
      Holm said: ‘{A:We will not leave.}⏎The council called it a ‘disaster”‘{B:disaster}”. => unclosed-quotation unclosed-quotation unopened-quotation mismatched-marks
      “{A:The sluice is shut}' said Greta Holm, the warden. => mismatched-marks
      “{A:The sluice is shut.}’ Greta Holm, the warden, went home. => mismatched-marks
      Holm said: "{A:The sluice is shut.}’ She went home. => mismatched-marks
      “{A:The sluice is shut,}' Greta Holm said. “{A:For good.}” => mismatched-marks
      “{A:The keepers’ sluice is shut,}’ said Greta Holm. => mismatched-marks
      “{A:The keepers' sluice was the Roth Bros.' joy until it was gone.} => unclosed-quotation
      “{A:He told me: ‘It is shut.’ I went home.} => unclosed-quotation
      “{A:The beam was 6' said Greta Holm’s clerk, I think.} => unclosed-quotation
      “{A:He told me: ‘It is shut.}⏎“{A:And it stays so.’ I went home.}⏎“{A:So I slept.}”
      Holm said: “{A:We will not leave.}⏎The council called it a”disaster” and left. => unclosed-quotation unopened-quotation unopened-quotation
      Holm said: “{A:We will not leave.}⏎{A:And we eat.}” He left.
      Holm said: ‘{A:We will not leave.}⏎And we eat.” He left. => unclosed-quotation unopened-quotation
      He called it “a disgrace and left the room. Nobody followed. => unclosed-quotation
      He left the room.” Nobody followed. => unopened-quotation
      “{A:Go now}⏎” said Emil Roth.
      ”⏎“{A:Go now,}” said Emil Roth. => unopened-quotation
      The mark “ stood alone. => unclosed-quotation
      “” said Emil Roth.
      “{A:Go now,}” said Emil Roth. ” => unopened-quotation
      She said “{A:no}” and “yes and left. => unclosed-quotation
      “{A:Costs rose,} he said. They fell again. => unclosed-quotation
      “{A:The bolts are gone,} said the foreman. => unclosed-quotation
      “{A:The bolts are gone,} a spokesman for the port said on Monday. => unclosed-quotation
      “{A:The bolts are gone and so are the keys to the shed.} => unclosed-quotation
      “{A:One.} “{A:Two.} “{A:Three,}” said Greta Holm. => unclosed-quotation unclosed-quotation
      Holm said: “{A:One thing is clear.} “{A:Two are not.}” => unclosed-quotation
    `),
  )('%s', check);
});

describe('a mark set off before the items of a list is a bullet', () => {
  test.each(
    rows(`
      " no boats⏎" no fires⏎" no dogs => unclosed-quotation
      « no boats⏎« no fires => unclosed-quotation
      “ no boats⏎“ no fires⏎“{A:We stay,}” said Emil Roth. => unclosed-quotation
      “ No boats;⏎“ No “{A:free}” fires;⏎“ No dogs. => unclosed-quotation
      ‘ no boats⏎‘ no fires on the keepers’ quay => unclosed-quotation
      &ldquo; no boats⏎&ldquo; no fires => unclosed-quotation encoded-marks
      “ no boats => unclosed-quotation
      Emil Roth spoke.⏎“ {A:We stay.}⏎“ {A:We eat,} ” said Emil Roth.
      Emil Roth spoke.⏎" {A:We stay.}⏎" {A:We eat,} " said Emil Roth.
      “ {A:We stay.} => unclosed-quotation
      “ We stay.⏎“ We eat. => unclosed-quotation
      Greta Holm said:⏎“ We stay.⏎“ We eat.⏎The town slept. => unclosed-quotation
      „ We stay.⏎„ We eat.⏎“ We sleep.⏎“ We wait. => unclosed-quotation unclosed-quotation
      “ We stay.⏎“ We eat.⏎Greta Holm said “ {A:We sleep.} ” and left. => unclosed-quotation
      “ {A:We stay,} said Greta Holm.⏎“ {B:We eat,} said Emil Roth. => unclosed-quotation unclosed-quotation
      “ {A:No boats are to be seen,} said Greta Holm.⏎“ {B:No fires,} he added. => unclosed-quotation unclosed-quotation
    `),
  )('%s', check);
});

describe('what somebody says often, or goes on to say, is cut by its cue as well', () => {
  test.each(
    rows(`
      “{A:Boats,}” my father used to say, “{A:are holes in the water.}”
      “{A:Boats,}” Greta Holm would often say, “{A:are holes.}”
      “{A:Boats,}” Greta Holm went on to say, “{A:are holes.}”
      “{A:Boats}” and what people say, “{B:holes}”, are words.
    `),
  )('%s', check);
});
