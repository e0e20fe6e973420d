import { describe, expect, test } from 'vitest';
import type { Anatomy } from '../../../src/domain.ts';
import { attribute } from '../../../src/pipeline/attribution/index.ts';
import { findQuotations } from '../../../src/pipeline/quotations/index.ts';
import { readDrawn, storyOf } from '../../support/marked-text.ts';

/**
 * A row: the story with ⏎ for a new paragraph, the quotation in question drawn as {Q:…}, its cue as {C:…}, the words that
 * name its speaker as {M:…}; then, behind =>, the speaker, or "nobody".
 */
function check(row: string): void {
  const [drawn = '', wanted = ''] = row.split('=>').map((part) => part.trim());
  const { text, spans } = readDrawn(drawn.replaceAll('⏎', '\n'));
  const paragraphs = storyOf(text);
  const found = findQuotations(text, paragraphs);
  const { attributions } = attribute(text, { paragraphs } as unknown as Anatomy, found, []);
  const quoted = spans.find((s) => s.label === 'Q');
  const index = found.quotations.findIndex((q) =>
    q.marked.some((m) => m.start <= (quoted?.start ?? -1) && (quoted?.start ?? -1) < m.end),
  );
  const attribution = attributions[index];
  const speaker = attribution?.kind === 'attributed' ? attribution.speaker.name : 'nobody';
  const cue = spans.find((s) => s.label === 'C');
  const mention = spans.find((s) => s.label === 'M');
  expect({
    speaker,
    ...(cue ? { cue: attribution?.kind === 'attributed' ? attribution.cue : null } : {}),
    ...(mention
      ? {
          mention:
            attribution?.kind === 'attributed' && attribution.mention
              ? text.slice(attribution.mention.start, attribution.mention.end)
              : null,
        }
      : {}),
  }).toEqual({ speaker: wanted, ...(cue ? { cue: cue.words } : {}), ...(mention ? { mention: mention.words } : {}) });
}

const rows = (table: string): string[] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.trim());

describe('a cue after the words', () => {
  test.each(
    rows(`
      {Q:“It rose overnight,”} {C:said} {M:Rosa Lim}. => Rosa Lim
      {Q:“It rose overnight,”} {M:Rosa Lim} {C:said}. => Rosa Lim
      {Q:“It rose overnight,”} {C:said} {M:Bob Mason}, a former pilot who lives near the river. => Bob Mason
      {Q:“It rose overnight,”} {M:Bob Mason}, a former pilot who lives in Leeds, later {C:told} the court. => Bob Mason
      {Q:“It rose overnight,”} {M:Rosa Lim} (R-Ohio) {C:wrote} on her page. => Rosa Lim
      {Q:“It rose overnight,”} {C:said} the mayor's spokesman, Bob Mason. => Bob Mason
      {Q:“It rose overnight,”} {C:said} {M:a ministry spokesman}. => a ministry spokesman
      {Q:“Did it rise?”} {M:Mr. Mason} {C:asked}. => Mason
      {Q:“It rose overnight”}, {C:according to} {M:Rosa Lim}. => Rosa Lim
      {Q:“It rose overnight.”} — {M:Rosa Lim} => Rosa Lim
      {Q:“It rose overnight.”}⏎— Rosa Lim => Rosa Lim
      {Q:“It rose overnight.”}⏎– Rosa Lim (@rosalim) May 3, 2016 => Rosa Lim
      “It rose.”⏎— Bob Mason, mayor of Leeds⏎{Q:“It rose overnight.”}⏎– Rosa Lim => Rosa Lim
      “It rose,” said Bob Mason. {Q:“It did not,”} {C:said} {M:Rosa Lim}. => Rosa Lim
      “It rose,” said Bob Mason. {Q:“Did it rise?”} {C:asked} {M:Rosa Lim}. => Rosa Lim
      {Q:“It rose overnight”} — {M:Rosa Lim} (@rosalim) May 3, 2016 => Rosa Lim
      {Q:“It rose overnight,”} as {M:Rosa Lim} {C:put} it. => Rosa Lim
      It was {Q:“a rough night”} for the town, {C:said} {M:Rosa Lim}. => Rosa Lim
      It was {Q:“a rough night”} for the town, {M:Rosa Lim} has {C:said}. => Rosa Lim
    `),
  )('%s', check);
});

describe('a cue before the words', () => {
  test.each(
    rows(`
      {M:Rosa Lim} {C:said}: {Q:“It rose overnight.”} => Rosa Lim
      {M:Rosa Lim} {C:told} the BBC that the night was {Q:“bad”}. => Rosa Lim
      {M:Rosa Lim}, the mayor since May, {C:warned} of {Q:“a rough night”}. => Rosa Lim
      In Leeds on Monday, {M:Rosa Lim} {C:called} it {Q:“a rough night”}. => Rosa Lim
      {M:Rosa Lim} smiled and {C:said} it was {Q:“a rough night”}. => Rosa Lim
      {M:Rosa Lim} said that he had gone, {C:calling} it {Q:“a rough night”}. => Rosa Lim
      {C:Calling} it {Q:“a rough night”}, {M:Rosa Lim} went home. => Rosa Lim
      The plan, with {M:the ministry} {C:calling} it {Q:“dead”}, goes on. => the ministry
      {M:Rosa Lim} {C:said} she thought it was {Q:“over”}. => Rosa Lim
      Talks ended in a move {M:Rosa Lim} {C:described} as {Q:“a mistake”}, the paper reported. => Rosa Lim
      As {M:Rosa Lim} once {C:said}, {Q:“it rose in the night”}. => Rosa Lim
      {M:Rosa Lim} was quoted as {C:saying} it was {Q:“over”}. => Rosa Lim
      It was {C:described} by {M:Rosa Lim} as {Q:“a mistake”}. => Rosa Lim
      {M:Rosa Lim}’s {C:claim} that {Q:“it rose overnight”} was denied. => Rosa Lim
      In other words, {C:explained} {M:Rosa Lim}: {Q:“It rose.”} => Rosa Lim
      A {C:call} for {Q:“calm”} by {M:Rosa Lim} went unheard. => Rosa Lim
      In the words of {M:Rosa Lim}, it was {Q:“a rough night”}. => Rosa Lim
      {M:People} who voted for Lim {C:said} it was {Q:“a rough night”}. => people
      {M:A spokesman for Rosa Lim} {C:said}: {Q:“It rose.”} => a spokesman for Rosa Lim
      Rosa Lim is mayor. {M:Lim}: {Q:“It rose overnight.”} => Rosa Lim
      {M:Leeds mayor} {C:warns} of {Q:“a second flood”}⏎Mayor Rosa Lim spoke on Monday. => Rosa Lim
    `),
  )('%s', check);
});

describe('names', () => {
  test.each(
    rows(`
      Prof Dr Ir Bob Mason said it was {Q:“far too hot”}. => Bob Mason
      Model Adut Deng, who opened the show, said it was {Q:“far too hot”}. => Adut Deng
      {Q:“The bells were first,”} wrote the Revs Bob Mason and Ann Hale. => Bob Mason and Ann Hale
      Dean and Carl Hale of the band Ponce play again.⏎{Q:“It was a plum,”} Dean said. => Dean Hale
      Ann Hale went home.⏎The postman, Des Moon, eats there. {Q:“I'm paid to deliver,”} he said. => Des Moon
      Ann Hale went home.⏎The machinist, Sky Fall, eats there. {Q:“I'm paid to work,”} he said. => Sky Fall
      {M:Its owner, Norland Star Lines,} {C:said} it was {Q:“over”}. => Norland Star Lines
      Lars van Hale lost. {M:Beaten Van Hale}, 29, {C:moaned}: {Q:“It rose.”} => Lars van Hale
      {M:Independent Col Hale} {C:said} it was {Q:“over”}. => Col Hale
      {M:Commander Col Hale} {C:said} it was {Q:“over”}. => Hale
      {M:Mother Gráinne} {C:said} it was {Q:“over”}. => Gráinne
      The abbess came.⏎{M:Mother Gráinne} {C:said} it was {Q:“over”}. => Mother Gráinne
      {M:Rosa Vale of Grebe Books} {C:said} it was {Q:“over”}. => Rosa Vale
      {M:Mrs Lim} (Letters, 4 May) {C:said} it was {Q:“over”}. => Lim
      {M:Its former MCA Wanyo Matere} {C:called} it {Q:“over”}. => Wanyo Matere
      Bill de Hale came. {Q:“It rose,”} said {M:de Hale}. => Bill de Hale
      Liam O’Hara came. {Q:“It rose,”} {M:Mr O’Hara} said. => Liam O'Hara
      Jean-Luc Kané came. {Q:“It rose,”} {M:Kané} said. => Jean-Luc Kané
      Sen. Joseph R. Lim Jr. came. {Q:“It rose,”} said {M:Joe Lim}. => Joseph R. Lim Jr.
      Karl King came. {Q:“It rose,”} {M:King} said. => Karl King
      Sergei Hale met Sergey Hale’s wife. {Q:“It rose,”} {M:Mr Hale} said. => Sergei Hale
      Bill Hale met Rosa Hale. {Q:“It rose,”} {M:Mrs Hale} said. => Rosa Hale
      Ana Ruiz de León came. {Q:“It rose,”} {M:Ruiz de León} said. => Ana Ruiz de León
      Xi Lim met Kim Orr. {Q:“It rose,”} {M:Mr Xi} said. => Xi Lim
      {Q:“It rose,”} said {M:Rosa Lim MP}. => Rosa Lim
      {M:Det Ch Insp Ana Ruiz} {C:said} it was {Q:“over”}. => Ana Ruiz
      {M:The Duke of Leeds} {C:said} it was {Q:“over”}. => the Duke of Leeds
      Scott Hale met Rosa Lim. {Q:“It rose,”} {M:Mr Scott} said. => Scott
      Secretary of State Rosa Lim came. {Q:“It rose,”} {M:Lim} said. => Rosa Lim
    `),
  )('%s', check);
});

describe('pronouns', () => {
  test.each(
    rows(`
      The judge, Rosa Lim, had asked the firm’s lawyer, Bob Mason, whether he would. He said it was {Q:“too common to be worth much”}. => Bob Mason
      “It was a plum,” Bob Mason said. Kit Marlow shrugged. {Q:“It had a stone in it,”} he said. => Kit Marlow
      Ann Hale’s coach, Bob Mason, has retired.⏎The 27-year-old from Leeds finished clear of China’s Rosa Lim.⏎{Q:“He says I should smile,”} she said. => nobody
      The voice belonged to Rosa Lim, a retired teacher. {Q:“It just came out,”} she said. => Rosa Lim
      Bob Mason had a gentle side, his colleague Kit Marlow said. He once told Marlow’s mother it was {Q:“the engine of the boat”}. => Bob Mason
      Kit Marlow said Bob Mason had a gentle side. He once told Marlow’s mother it was {Q:“the engine of the boat”}. => Bob Mason
      Kit Marlow said Bob Mason had a gentle side. He once told Mason’s mother it was {Q:“the engine of the boat”}. => Kit Marlow
      Rosa Lim left.⏎Bob Mason stayed. According to him, {Q:“it rose overnight and fell”}. => Bob Mason
      Rosa Lim met Bob Mason. {Q:“It rose,”} {M:she} said. => Rosa Lim
      Rosa Lim met Bob Mason. {Q:“It rose,”} {M:he} said. => Bob Mason
      “Yes,” said Rosa Lim.⏎{Q:“It rose,”} {M:she} added. => Rosa Lim
      Bob Mason spoke on Monday.⏎{M:He} {C:said} it was {Q:“over”}. => Bob Mason
      Bob Mason did not say what {M:he} {C:meant} by {Q:“over”}. => Bob Mason
      Rosa Lim came. Ms. Lim said no. Bob Mason nodded. {Q:“It rose,”} {M:she} said. => Rosa Lim
      Widow Terry Lim came. Karl Hale nodded. {Q:“It rose,”} {M:she} said. => Terry Lim
      Karl Hale grew up in Leeds. His mother is 86. {Q:“It rose,”} {M:she} said. => his mother
      “It rose,” said a neighbour.⏎{Q:“It fell again,”} {M:he} added. => a neighbour
      Bob Mason left. The surgeon, Karl Hale, has met the girl, who {M:he} {C:said} was {Q:“quiet as a hen”}. => Karl Hale
      Ana Orr came. Magistrate Robin Lim directed that he be kept. {Q:“It rose overnight,”} {M:she} ruled. => Robin Lim
      Its grower, retired postman Karl Hale, denied it. {Q:“It rose overnight,”} {M:he} said. => Karl Hale
      Karl Hale asked Robin Lim if it was late. Lim was told to pay her £20. {Q:“It rose overnight,”} {M:he} replied. => Robin Lim
      Rosa Lim left a note. {Q:“It rose overnight,”} {M:it} {C:read}. => Rosa Lim
      Rosa Lim found a note. {Q:“It rose overnight,”} it read. => nobody
    `),
  )('%s', check);
});

describe('offices and descriptions', () => {
  test.each(
    rows(`
      The agriculture minister, Bob Mason, and the fisheries minister, Ann Hale, shared it.⏎{Q:“A fish cannot wait,”} the fisheries minister said. => Ann Hale
      The First Sea Lord left on Monday. {Q:“It is too late,”} the First Sea Lord said. => the First Sea Lord
      Treasury Minister Bob Mason left. The Transport Secretary, who was not there, said last week that it was {Q:“a tax on bananas”}. => the Transport Secretary
      Transport Minister Bob Mason left. The Transport Secretary said last week that it was {Q:“a tax on bananas”}. => Bob Mason
      {Q:“We have tried,”} the forewoman, a retired teacher, told the judge.⏎Bob Mason, 61, denies it. => the forewoman
      Bob Mason’s agent, Ann Hale, spoke to reporters. Hale said her client had told her only that it was {Q:“difficult for him”}. => Bob Mason
      Bob Mason met an agent, Ann Hale. Hale said her client had told her only that it was {Q:“difficult for him”}. => her client
      Foreign Secretary Rosa Lim met Bob Mason. {Q:“It rose,”} said {M:the foreign secretary}. => Rosa Lim
      Shadow defence secretary Bob Mason came.⏎{Q:“It rose,”} said {M:the senior opposition MP}. => Bob Mason
      Bob Mason, the mayor of Leeds, met Rosa Lim, the head of police. {Q:“It rose,”} {M:the mayor} said. => Bob Mason
      Water chief Rosa Lim came. {M:The British water chief} {C:told} us it was {Q:“over”}. => Rosa Lim
      Rosa Lim, 46, met Bob Mason. {Q:“It rose,”} said {M:the 46-year-old}. => Rosa Lim
      Rosa Lim (46) met Bob Mason (51). {Q:“It rose,”} said {M:the 46-year-old}. => Rosa Lim
      {M:A farmer accused of theft} {C:said} it was {Q:“over”}, a court heard.⏎Karl Hale (61) of Leeds denies theft. => Karl Hale
      {M:A farmer accused of theft} {C:said} it was {Q:“over”}, a court heard.⏎Karl Hale (61) of Leeds saw him. => a farmer accused of theft
      Rosa Lim, 46, met Bob Mason. {Q:“It rose,”} {M:the 46-year-old} grinned. => Rosa Lim
      The winner gave a grin and Rosa Lim a smile: it was {Q:“over”}. => nobody
      Karl Hale said a passer-by had been hurt. {Q:“It rose overnight,”} the man said. => nobody
      Karl Hale said it hurt. {Q:“It rose overnight,”} {M:the man} said. => Karl Hale
      A pupil, Talent Hale (11), came. {Q:“It rose,”} {M:he} said. => Talent Hale
      Ana Orr was handed it by {M:a boy} who {C:told} her it was {Q:“over”}. => a boy
      Ana Orr sent it to {M:Tideway}, which {C:said} it was {Q:“over”}. => Tideway
      Bob Mason met Rosa Lim. {Q:“It rose,”} said {M:the town's lawyer}. => the town's lawyer
      Rosa Lim, a spokeswoman for the port, came. {Q:“It rose,”} {M:the spokeswoman} said. => Rosa Lim
      US President Joe Lim met Russian President Karl Hale. {Q:“It rose,”} {M:the Russian leader} said. => Karl Hale
      Ukraine’s president, Karl Hale, came. {Q:“It rose,”} {M:the Ukrainian leader} said. => Karl Hale
      The secretary-general of Nato, Karl Hale, came. {Q:“It rose,”} {M:the Nato chief} said. => Karl Hale
      US President Joe Lim came. {Q:“It rose,”} {M:the Russian president} said. => the Russian president
      Water secretary Rosa Lim came. {Q:“It rose,”} {M:the senior minister} said. Water minister Karl Hale agreed. => Rosa Lim
      Prime Minister Karl Hale met water secretary Rosa Lim. {Q:“It rose,”} {M:the minister} said. => Rosa Lim
      The film’s director, Karl Hale, came. {Q:“It rose,”} {M:the spy chief} said. => the spy chief
    `),
  )('%s', check);
});

describe('institutions and unnamed sources', () => {
  test.each(
    rows(`
      {Q:“It tapped on our window,”} say the people next door, Pearl and Bob Hale. => the people next door
      {Q:“It tapped on our window,”} said the couple next door, Ann and Bob Hale. => Ann Hale and Bob Hale
      A council has apologised after inspectors found that lunches were {Q:“entirely beige and rather cold”}. => inspectors
      A bench of Justice Bob Mason and Justice Ann Hale heard it. {Q:“These are families,”} the bench observed. => a bench of Justice Bob Mason and Justice Ann Hale
      {M:Labour} {C:said} it was {Q:“over”}. => Labour
      {M:The Kremlin} {C:warned} it {Q:“remains high”}. => the Kremlin
      {M:Nato and the EU} {C:said} it was {Q:“over”}. => Nato and the EU
      {Q:“It rose,”} {M:officials} said. => officials
      {Q:“It rose,”} said one of the voters. => one of the voters
      {M:The family} {C:said} it was {Q:“over”}. => the family
      {M:Critics of Rosa Lim} {C:say} it is {Q:“over”}. => critics of Rosa Lim
      {M:Mr and Mrs Lim} {C:said} it was {Q:“over”}. => Mr and Mrs Lim
    `),
  )('%s', check);
});

describe('what was said before goes on', () => {
  test.each(
    rows(`
      “It rose,” said Rosa Lim. {Q:“It fell again.”} => Rosa Lim
      “It rose,” said Rosa Lim.⏎{Q:“It fell again.”} => Rosa Lim
      Bob Mason accused the port of sleeping, and said nobody came.⏎{Q:“Rosa Lim knows that we do not sleep here.”} => Bob Mason
      Rosa Lim had this to say:⏎{Q:“It fell again.”} => Rosa Lim
      Rosa Lim rose. “Air,” she said.⏎He wrote it down. {Q:“And what else is in it?”} => nobody
      “It rose,” said Robin Mason. He shrugged. {Q:“It fell again.”} => Robin Mason
    `),
  )('%s', check);
});

describe('words that another passes on', () => {
  test.each(
    rows(`
      Rosa Lim quotes a note in Ann Hale’s hand: {Q:“She is welcome to him.”} => Ann Hale
      Rosa Lim quotes the diary of the gardener: {Q:“Gave the last leeks away.”} => the gardener
      Rosa Lim quotes a line of the charter: {Q:“The crane shall stand.”} => nobody
      Rosa Lim quotes her own diary: {Q:“Gave the last leeks away.”} => Rosa Lim
      The embassy quoted {M:Mr Hale} as {C:saying}: {Q:“It rose overnight.”} => Hale
      {Q:“It rose overnight,”} Tass {C:quoted} {M:Karl Hale} as saying. => Karl Hale
      Rosa Lim spoke. {Q:“It rose overnight,”} Tass {C:quoted} {M:her} as saying. => Rosa Lim
      The embassy tweeted that {M:Karl Hale}, the deputy minister, had {C:said} {Q:“it rose by a third”}. => Karl Hale
      {Q:“It rose overnight,”} {M:Karl Hale} {C:said}, the embassy tweeted. => Karl Hale
      {M:Karl Hale} was quoted by Tass as {C:saying} {Q:“it rose”}. => Karl Hale
      {M:Rosa Lim} {C:quoted} Karl Hale’s book: {Q:“It rose overnight.”} => Rosa Lim
    `),
  )('%s', check);
});

describe('interviews in question and answer form', () => {
  test.each(
    rows(`
      Rosa Lim spoke to the paper.⏎Q: “Did it rise?”⏎A: {Q:“It rose overnight.”} => Rosa Lim
      Rosa Lim spoke to the paper.⏎Q. Did it rise?⏎A. {Q:“It rose overnight.”} => Rosa Lim
      Rosa Lim spoke to the paper.⏎Q: {Q:“Did it rise?”} => nobody
      Rosa Lim and Karl Hale spoke to the paper.⏎Q: “Did it rise?”⏎A: {Q:“It rose overnight.”} => nobody
      Rosa Lim spoke to the paper.⏎Herald: “Did it rise?”⏎Lim: {Q:“It rose overnight.”} => Rosa Lim
      Rosa Lim spoke to the paper.⏎Were you there?⏎{Q:“I was, and it rose overnight.”} => nobody
    `),
  )('%s', check);
});

describe('nobody is said to have said it', () => {
  test.each(
    rows(`
      Reports of rats were denied by the harbourmaster, and hopes of {Q:“normal service by Easter”} have faded. => nobody
      A T-shirt that says {Q:“Is it ten to three?”} has sold out. => nobody
      Rosa Lim said she had seen a production of {Q:“Macbeth”} in Leeds. => nobody
      Rosa Lim said that the note read: {Q:“It rose overnight.”} => nobody
      Rosa Lim said that her note read: {Q:“It rose overnight.”} => Rosa Lim
      'Twas a cold day.⏎She said {Q:“no”} and left. => nobody
      Flood: {Q:‘It rose overnight’} => nobody
      Live updates: {Q:‘It rose overnight’} => nobody
      EXCLUSIVE: {Q:‘It rose overnight’} => nobody
      Brexit: {Q:‘It rose overnight’} => nobody
      Ukraine War: {Q:‘It rose overnight’} => nobody
      Interview with Rosa Lim: {Q:‘It rose overnight’} => nobody
      “It fell.”⏎— Rosa Lim, mayor of Leeds⏎{Q:“It rose overnight.”} => nobody
      The port is recognised as a {Q:“safe haven”} and grew. => nobody
      The town regards the port as a {Q:“red line”} and has been firm. => nobody
      A {Q:“red line”} runs through the town. => nobody
      The so-called {Q:“red line”} was crossed, Rosa Lim said. => nobody
      Rosa Lim wrote the novel {Q:“The Red Line”} in May. => nobody
      The plan was dubbed {Q:“mad”}. => nobody
      In May the river rose. {Q:“Related:”} more on rivers. => nobody
      {Q:“It rose overnight.”} => nobody
      Rosa Lim told reporters that talk of a {Q:“red line”} was idle. => nobody
      Rosa Lim had the letter's last line, {Q:“It rose overnight.”}, painted on the door. => nobody
      The note, which Rosa Lim has read, is headed {Q:“Red line”}. => nobody
      Rosa Lim had expected him to mumble {Q:“yes”}. => nobody
      Rosa Lim had hoped that Karl Hale would say {Q:“yes”}. => nobody
      The barometer in the hall said {Q:“Fair”} all night. => nobody
      The words {Q:“It rose overnight”} were not Rosa Lim's. => nobody
      {Q:“The Red Line”} was Rosa Lim's. => nobody
      Rosa Lim would not be drawn into saying {Q:“yes”}. => nobody
      {Q:“Bread”} curator Rosa Lim said that it rose. => nobody
    `),
  )('%s', check);
});

describe('neighbours of words that nobody says', () => {
  test.each(
    rows(`
      {M:Rosa Lim} {C:told} reporters that her talk of a {Q:“red line”} stood. => Rosa Lim
      {M:Rosa Lim} {C:warned} of talk and of a {Q:“red line”}. => Rosa Lim
      {M:Rosa Lim} repeated her last {C:line}, {Q:“It rose overnight.”}, at the door. => Rosa Lim
      {M:Rosa Lim} was expected to {C:say} that it was {Q:“over”}. => Rosa Lim
      {M:Rosa Lim} hoped for rain, and {C:said} that it was {Q:“over”}. => Rosa Lim
      {M:Rosa Lim} was drawn into {C:saying} that it was {Q:“over”}. => Rosa Lim
      {M:The judge} {C:held} that {Q:“a loom is not a ballot”}. => the judge
      {M:Tenants} whose letters {C:called} it {Q:“a war with trombones”} have won. => tenants
      The station, whose owner is Karl Hale, said that it was {Q:“over”}. => the station
      An email from {M:Rosa Lim} to a builder {C:describes} it as {Q:“a hat”}. => Rosa Lim
      {M:The port} {C:texted} its pilot, Karl Hale: {Q:“It rose overnight.”} => the port
      {M:Rosa Lim} {C:sent} word that it was {Q:“over”}. => Rosa Lim
      The words {Q:“It rose overnight”} were {M:Rosa Lim}'s. => Rosa Lim
      The line {Q:“it rose overnight”} was not Rosa Lim's but {M:Karl Hale}'s. => Karl Hale
      The words {Q:“it rose overnight”} were not Rosa Lim's but those of {M:Karl Hale}, a clerk. => Karl Hale
      {Q:“It rose overnight,”} was all that {M:the pilot, Karl Hale,} could find to say. => Karl Hale
    `),
  )('%s', check);
});

describe('whose clause it is', () => {
  test.each(
    rows(`
      Rosa Lim recalled {M:Karl Hale} coming in and {C:saying} that it was {Q:“over”}. => Karl Hale
      Rosa Lim recalled hearing {M:the duchess} {C:tell} the gardener to {Q:“bury the lot and go”}. => the duchess
      The restorer whom the gallery had hired in 2019 said that it was {Q:“meant for boats”}. => the restorer
      Rosa Lim heard the countess ask him whether it was {Q:“over”}. Counsel for the countess, Sir Karl Hale, rose. => the countess
      {M:Rosa Lim} recalled Karl Hale coming in, and {C:said} that it was {Q:“over”}. => Rosa Lim
      The mayors of Leeds, {M:Ely and Hull} {C:said} the bus was {Q:“very late indeed”}. => the mayors of Leeds, Ely and Hull
      The ambassadors of Leeds, Ely and Hull left with what {M:they} {C:called} {Q:“half a deal”}. => the ambassadors of Leeds, Ely and Hull
      The envoy to the Union, Karl Hale, called in for the second time, left by the kitchen. {Q:“I know the way,”} {M:he} {C:said}. => Karl Hale
      Rosa Lim observed that {M:Karl Hale} had {C:called} it “a novel” in the morning and {Q:“a record”} in the evening. => Karl Hale
      “It fell,” the trade minister said. The finance minister has taken back the phrase, which {M:he} {C:said} was {Q:“too good for a fair”}. => the finance minister
    `),
  )('%s', check);
});

test('a name that a wrapped line breaks is whole', () => {
  const text =
    '“It rose overnight,” said Rosa Lim, of the Port of Hal-\nlow. “It fell,” said Karl Men-\ndelson of Leeds.';
  const paragraphs = [{ where: 'body' as const, start: 0, end: text.length, lines: [1, 2] as const }];
  const found = findQuotations(text, paragraphs);
  const { attributions } = attribute(text, { paragraphs } as unknown as Anatomy, found, []);
  expect(attributions.map((one) => one.kind === 'attributed' && one.speaker.name)).toEqual([
    'Rosa Lim',
    'Karl Mendelson',
  ]);
});

test('a title and a caption take the speaker of the words they repeat', () => {
  const text = 'River ‘may rise overnight’\n“It may rise overnight,” said Rosa Lim.';
  const [headline, body] = storyOf(text);
  if (!headline || !body) throw new Error('two paragraphs expected');
  const paragraphs = [{ ...headline, where: 'headline' as const }, body];
  const found = findQuotations(text, paragraphs);
  const { attributions } = attribute(text, { paragraphs } as unknown as Anatomy, found, []);
  expect(attributions.map((a) => (a.kind === 'attributed' ? [a.speaker.name, a.how] : a.kind))).toEqual([
    ['Rosa Lim', 'repeated'],
    ['Rosa Lim', 'verb-after/full-name'],
  ]);
});

describe('who answers what was said', () => {
  test.each(
    rows(`
      Viktor Hale, 71, met Mick Orr, nine. Hale asked where he had it from. Orr told him it was “in your book, sir”.⏎He laughed so much that the hall fell silent.⏎{Q:“I had forgotten I wrote it,”} he said. => Viktor Hale
      Viktor Hale, 71, met Mick Orr, nine. Hale asked where he had it from. Orr told him it was “in your book, sir”.⏎He had read it twice.⏎{Q:“I liked the end of it,”} he said. => Mick Orr
      Karl Hale was booed as he left. “I was a porter,” he said.⏎Rosa Lim, elected after Bob Mason stepped down, spoke of ties. “He wore a loud one,” she said.⏎He disputes this. {Q:“It had an anchor on it,”} he said. => Bob Mason
      The manager, Petra Doyle, sat down. The barrister Mick Orr put it to her that she knew. {Q:“I did not know it,”} she replied. => Petra Doyle
      Ewart Hale came to the port in 1983. Hale was told to go home. A foreman advised him to “pack light”.⏎{Q:“I bought a house,”} he says. => Ewart Hale
      A spokesman for the minister, Mary Quaye, called it {Q:“a work of fiction”}. Ms Quaye was away. => a spokesman for the minister
      A spokesman for the minister, Karl Quaye, called it {Q:“a work of fiction”}. Mr Quaye was calm. => Karl Quaye
      The president of the republic went to see Sporting Azul on Saturday. The club’s president, Mick Orr, gave him a scarf.⏎The president wore it for an hour. {Q:“I represent everybody,”} the president said. => nobody
      The club’s president, Mick Orr, wore a scarf. The president of the republic left early.⏎{Q:“I represent everybody,”} the president said. => Mick Orr
      Husband and wife Neil and Tracey Boon were fined. “It was open,” said Mrs Boon. Her husband told magistrates that {Q:“the council had left it so”}. Len Boon, who is no relation, laughed. => Neil Boon
      Grace Lim sang. Josephine King came. King, a Methodist, will lead the choir. {Q:“My mother finds it very funny,”} she said. => Josephine King
      The clerk, Simon Orr, recalled that Gareth Hale had phoned. He recalled that Gareth had rung him from the port and said he would {Q:“give it until Friday”}. => Gareth Hale
      Petra Doyle came in. She said that Mr Hale had left her a note saying the lift was {Q:“fit to run”}. => Hale
      Petra Doyle came in. She told the board it was late, because shoppers read it as {Q:“use by”}. => nobody
      The surgeon, Bob Mason, operated. Rosa Lim stopped answering, and the nurse, Ann Orr, leaned in to ask if she was well. She was counting. {Q:“He came in late,”} she said. => Rosa Lim
      Karl Hale had come with a map. He showed it to Mick Orr, who turned it the other way up.⏎{Q:“That is my street,”} he said. => nobody
      The Bishop of Grimsby has a drone himself. A spokeswoman for the bishop said that he flew it “over the fields, and prayerfully”.⏎The groom blames the verger. {Q:“I was told a lot of things,”} he said. => the groom
      The secretary of state said there was {Q:“no quarrel with a lease”}. The British foreign secretary, Karl Orr, is due on Monday. => the secretary of state
      The defense secretary, Mick Orr, was calm. Britain’s defence secretary replied that her American counterpart could {Q:“bring a hose any day”}. => Britain's defence secretary
      The prime minister of Veria sent a telegram. The foreign minister of Veria read it out in Dutch, which, she said, she had {Q:“learned on the train”}. => the foreign minister of Veria
      The coroner, Bob Mason, said that Karl Orr’s note that all was {Q:“quiet as ever there”} came late. => Karl Orr
      “It was green,” said Rosa Lim. {Q:“I knew it from the soup,”} Ann Orr allowed. => Ann Orr
      The tribunal’s chair asked the solicitor whether the bank was sorry. {Q:“We regret the duration,”} he replied. => the solicitor
      The ministry has kept the collar. A spokesman for it said that technicians were {Q:“still stroking the evidence”}. => a spokesman
      The minister, Karl Orr, is allergic to cats, his office said. {Q:“He would never do it,”} it added. => his office
      Brothers Joe and Ned Farrow came home. “I blame them,” Mrs Farrow said. Mick Orr and his wife, Bridget, met them. {Q:“It was only to hold water,”} Bridget said. => Bridget
    `),
  )('%s', check);
});

test('what is not sure enough is left to the review list, with a candidate', () => {
  const text = 'Mick Hale and Bob Mason came. “It may rise overnight,” he said.';
  const paragraphs = storyOf(text);
  const found = findQuotations(text, paragraphs);
  const { attributions } = attribute(text, { paragraphs } as unknown as Anatomy, found, []);
  expect(attributions[0]).toMatchObject({ kind: 'unattributed' });
});

test('people.yaml lends an office to one whom the article names without it', () => {
  const text = 'Rosa Lim met Bob Mason and Karl Orr. Mr Orr left. “It rose overnight,” said the foreign secretary.';
  const paragraphs = storyOf(text);
  const found = findQuotations(text, paragraphs);
  const who = (role: string | null): string => {
    const known = [{ name: 'Rosa Lim', spellings: [], role, side: 'United Kingdom' }];
    const [first] = attribute(text, { paragraphs } as unknown as Anatomy, found, known).attributions;
    return first?.kind === 'attributed' ? first.speaker.name : 'nobody';
  };
  expect(who('Foreign Secretary')).toBe('Rosa Lim');
  expect(who(null)).not.toBe('Rosa Lim');
});
