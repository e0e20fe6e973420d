import { describe, expect, test } from 'vitest';
import type { KnownSpeaker } from '../../../src/domain.ts';
import { rows, speakerIn } from './story.ts';

/** A row as in `names.test.ts`: a story in which Q stands for the quotation, behind => its speaker, or "nobody". */
function check(row: string): void {
  const [story = '', wanted = ''] = row.split('=>').map((part) => part.trim());
  expect(wanted.split(' / ')).toContain(speakerIn(story));
}

describe('an office goes to whoever the story gave it to', () => {
  test.each(
    rows(`
      Foreign Secretary Clara Mendes met Rui Alves. Q the foreign secretary said. => Clara Mendes
      Clara Mendes, the foreign secretary, met Rui Alves. Q the foreign secretary said. => Clara Mendes
      The foreign secretary, Clara Mendes, met Rui Alves. Q the foreign secretary said. => Clara Mendes
      Clara Mendes is the foreign secretary. Rui Alves came. Q the foreign secretary said. => Clara Mendes
      Clara Mendes was elected mayor of Porto in May. Rui Alves came. Q the mayor said. => Clara Mendes
      Clara Mendes, who is the mayor of Porto, met Rui Alves. Q the mayor said. => Clara Mendes
      Minister for Foreign Affairs Clara Mendes met Rui Alves. Q the foreign minister said. => Clara Mendes
      Minister for Foreign Affairs Clara Mendes met Rui Alves. Q the minister said. => Clara Mendes
      Minister for Housing, Local Government and Heritage Dara Quinn met Rui Alves. Q the housing minister said. => Dara Quinn
      Transport Secretary Clara Mendes met Rui Alves. Q the minister said. => Clara Mendes
      Transport Secretary Clara Mendes met Rui Alves. Q the transport minister said. => Clara Mendes
      Secretary of State for Transport Clara Mendes met Rui Alves. Q the transport secretary said. => Clara Mendes
      Chancellor of the Exchequer Clara Mendes met Rui Alves. Q the chancellor said. => Clara Mendes
      Prime Minister Clara Mendes met Rui Alves. Q the prime minister said. => Clara Mendes
      Prime Minister Clara Mendes met Rui Alves. Q the PM said. => Clara Mendes
      President Clara Mendes met Rui Alves. Q the president said. => Clara Mendes
      Norwegian Foreign Minister Nils Berg met Defence Minister Rui Alves. Q the Norwegian minister said. => Nils Berg
      Norway's foreign minister, Nils Berg, met Rui Alves. Q the Norwegian foreign minister said. => Nils Berg
      Norwegian Foreign Minister Nils Berg met Rui Alves. Q Norway's foreign minister said. => Nils Berg
      Mayor Rosa Lim opened the bridge. Rui Alves came. Q the mayor said. => Rosa Lim
      Rosa Lim, mayor of Leeds, opened the bridge. Rui Alves came. Q the mayor of Leeds said. => Rosa Lim
      Rosa Lim, mayor of Leeds, opened the bridge. Rui Alves came. Q the Leeds mayor said. => Rosa Lim
      Council leader Rosa Lim opened the bridge. Rui Alves came. Q the council leader said. => Rosa Lim
      Rosa Lim, leader of Wend County Council, opened the bridge. Rui Alves came. Q the council leader said. => Rosa Lim
      Labour leader Rosa Lim met Rui Alves. Q the Labour leader said. => Rosa Lim
      Police chief Rosa Lim met Rui Alves. Q the police chief said. => Rosa Lim
      Chief Constable Rosa Lim met Rui Alves. Q the chief constable said. => Rosa Lim
      Brightline chief executive Rosa Lim met Rui Alves. Q the chief executive said. => Rosa Lim
      Brightline chief executive Rosa Lim met Rui Alves. Q the CEO said. => Rosa Lim
      Brightline CEO Rosa Lim met Rui Alves. Q the chief executive said. => Rosa Lim
      Rosa Lim, Brightline's chief executive, met Rui Alves. Q the Brightline boss said. => Rosa Lim
      Gov. Rosa Lim met Rui Alves. Q the governor said. => Rosa Lim
      Sen. Rosa Lim met Rui Alves. Q the senator said. => Rosa Lim
      Judge Rosa Lim sentenced Rui Alves. Q the judge said. => Rosa Lim
      Manager Rosa Lim picked Rui Alves. Q the manager said. => Rosa Lim
      Former mayor Rosa Lim met Rui Alves. Q the former mayor said. => Rosa Lim
      Deputy mayor Rosa Lim met Mayor Karl Hale. Q the mayor said. => Karl Hale
      Deputy mayor Rosa Lim met Mayor Karl Hale. Q the deputy mayor said. => Rosa Lim
      Shadow Health Secretary Rosa Lim met Health Secretary Karl Hale. Q the health secretary said. => Karl Hale
      Rosa Lim, an engineer, met Karl Hale, a baker. Q the engineer said. => Rosa Lim
      Rosa Lim, 46, met Karl Hale, 51. Q the 46-year-old said. => Rosa Lim
      Farmer Rosa Lim met Karl Hale. Q the farmer said. => Rosa Lim
      The newly elected mayor, Rosa Lim, met Karl Hale. Q the mayor said. => Rosa Lim
      Mayor Rosa Lim met Karl Hale. Q the embattled mayor said. => Rosa Lim
      Q said the mayor. ⏎ Rosa Lim, the mayor, cut the ribbon later. => Rosa Lim
      The Bishop of Ely, Karl Hale, came. Rui Alves came. Q the bishop said. => Karl Hale
      King Alfred met Rui Alves. Q the king said. => King Alfred
      Clara Mendes, the foreign secretary, met her Norwegian counterpart, Nils Berg. Q the Norwegian foreign minister said. => Nils Berg
      Professor Ann Cole met Rui Alves. Q the professor said. => Ann Cole
      Rosa Lim, a spokeswoman for the port, met Rui Alves. Q the spokeswoman said. => Rosa Lim
    `),
  )('%s', check);
});

describe('and to nobody else: the office itself speaks, in the story’s words', () => {
  test.each(
    rows(`
      Culture Secretary Paulo Dias met crews in Porto. Q the foreign secretary said. => the foreign secretary
      Culture Secretary Paulo Dias met crews in Porto. Q the defence minister said. => the defence minister
      Northern Islands Secretary Paulo Dias met crews. Q the prime minister said. => the prime minister
      Tourism Minister Carl Benn spoke. Q the finance minister said. => the finance minister
      Defence Secretary Rui Alves spoke. Q Norland's defence minister said. => Norland's defence minister
      UK Defence Secretary Rui Alves came to Oslo. Q Norway's defence minister said. => Norway's defence minister
      Russian Foreign Minister Sergei Hale spoke. Q the Ukrainian foreign minister said. => the Ukrainian foreign minister
      Rosa Lim, mayor of Leeds, spoke. Q the mayor of York said. => the mayor of York
      Rosa Lim, mayor of Leeds, spoke. Q the York mayor said. => the York mayor
      Deputy mayor Rosa Lim spoke. Q the mayor said. => the mayor
      Former mayor Rosa Lim spoke. Q the mayor said. => the mayor
      Vice President Rosa Lim spoke. Q the president said. => the president
      Prime Minister Rosa Lim spoke. Q the deputy prime minister said. => the deputy prime minister
      Shadow Health Secretary Rosa Lim spoke. Q the health secretary said. => the health secretary
      Labour leader Rosa Lim spoke. Q the council leader said. => the council leader
      Raj Patel, an engineer, came from Spain. Q the mayor said. => the mayor
      Raj Patel, an engineer, came from Spain. Q the bishop said. => the bishop
      “It is time,” said Raj Patel. ⏎ Q the council leader said. => the council leader
      The Mill Lane bridge reopened. Q the mayor said. => the mayor
      Police chief Rosa Lim spoke. Q the fire chief said. => the fire chief
      Film director Rosa Lim spoke. Q the finance director said. => the finance director
      Brightline chief executive Rosa Lim spoke. Q the chief financial officer said. => the chief financial officer
      Assistant director Rosa Lim spoke. Q the director said. => the director
      Rui Alves leads the Porto chess club as president. Norland’s president plays a little. Q the president said. => Norland's president
      The port minister urged both to talk. Q the minister said. => the port minister
      Gov. Rui Alves of Iowa left. Q the Ohio governor said. => the Ohio governor
      Gov. Rui Alves of Iowa left. Q the Iowa governor said. => Rui Alves
      Rosa Lim, a spokeswoman for the port, spoke. Q a spokeswoman said. => a spokeswoman
      Rosa Lim, a spokeswoman for the port, spoke. Q the police spokeswoman said. => the police spokeswoman
      Mayor Rosa Lim spoke. Q said a minister. => a minister
      The foreign secretary Clara Mendes met her Russian counterpart, Lars Dahl. Q Russia's defence minister said. => Russia's defence minister
      Rosa Lim, 46, met Karl Hale, 51. Q the 56-year-old said. => the 56-year-old
      Rosa Lim met Karl Hale. Q the mayor's wife said. => the mayor's wife
      Mayor Rosa Lim spoke. Q the mayor's spokesman said. => the mayor's spokesman
      Senator Rosa Lim and Senator Karl Hale came. Q the president said. => the president
      King Alfred spoke. Q the queen said. => the queen
    `),
  )('%s', check);
});

describe('what somebody is called in passing', () => {
  test.each(
    rows(`
      Jorge Maurino has agreed a deal to manage Harwick Town. ⏎ The 56-year-old said: Q => Jorge Maurino
      Felix Odhiambo scored in added time. ⏎ Q the striker said afterwards. => Felix Odhiambo
      Felix Odhiambo scored past Luke Ferris. Sam Orr made the pass. ⏎ Q the striker said afterwards. => the striker / nobody
      Rep. Saul Norden, a Republican, met Rosa Lim, a Democrat. Q the Republican said. => Saul Norden
      Rep. Saul Norden, the chairman of a committee, met Lind. Q the Ohio Republican said. => Saul Norden
      Rosa Lim has won the prize. ⏎ Q the singer said. => Rosa Lim
    `),
  )('%s', check);
});

describe('people.yaml', () => {
  const known = (name: string, role: string, side: string | null = null): KnownSpeaker => ({
    name,
    spellings: [],
    role,
    side,
  });
  const people = [known('Philip Marchetti', 'Council leader'), known('Raj Patel', 'Engineer')];

  test.each([
    ['“It is time,” said Raj Patel. ⏎ Q said the council leader.', people, 'Philip Marchetti'],
    ['“It is time,” said Raj Patel. ⏎ Q said the engineer.', people, 'Raj Patel'],
    ['Philip Marchetti met Raj Patel. Q said the council leader.', people, 'Philip Marchetti'],
    ['The singer Rosa Lim came. Q said the bishop.', people, 'the bishop'],
    ['Mr Patel met Rosa Lim. Q the mayor said.', [known('Raj Patel', 'Mayor')], 'Patel'],
    ['Q the mayor of Ostbury said. ⏎ “Good,” said Mayor Patel.', [known('Raj Patel', 'Mayor')], 'Raj Patel'],
    ['The singer Rosa Lim came. Q the president said.', [known('Raj Patel', 'President', 'Norland')], 'the president'],
    [
      'The singer Rosa Lim came. Q the US president said.',
      [known('Raj Patel', 'President', 'United States')],
      'the US president',
    ],
    ['Mayor Rosa Lim met Raj Patel. Q the mayor said.', [known('Rosa Lim', 'Mayor')], 'Rosa Lim'],
  ])('%s', (story, listed, wanted) => {
    expect(speakerIn(story, listed)).toBe(wanted);
  });
});

describe('by age or country, the one whom the sentence before is about', () => {
  test.each(
    rows(`
      Laurent was kind. ⏎ Q the Frenchwoman said. ⏎ Amelie Laurent lost to Daria Kova. => Amelie Laurent
      Raymond van den Heuvel clapped. Q the Dutchman said. => Raymond van den Heuvel
      US President Joe Lim met Russian President Vladimir Hale. ⏎ The Russian said: Q => Vladimir Hale
    `),
  )('%s', check);
});

describe('several who speak together, and two of one name', () => {
  test.each(
    rows(`
      Rosa Lim, Karl Hale and Ed Orr said: Q => Rosa Lim, Karl Hale and Ed Orr
      Q said Rosa Lim, Karl Hale and Ed Orr in a letter. => Rosa Lim, Karl Hale and Ed Orr
      Q said Rosa Lim, Karl Hale and Ed Orr agreed. => Rosa Lim
      In Leeds, Karl Hale and Ed Orr said: Q => Karl Hale and Ed Orr
      The mayor, Rosa Lim, and the sheriff, Olga Orr, said: Q => Rosa Lim and Olga Orr
      The bishop met Rosa Lim, and the sheriff, Olga Orr, said: Q => Olga Orr
      Rosa Lim and Karl Hale left. Q they said. => Rosa Lim and Karl Hale
      Rosa Lim and Karl Hale left. Q both said. => Rosa Lim and Karl Hale
      Karl Hale met his son. The younger Hale was not so sure. Q he said. => nobody
      Karl Hale met his son. The mayor was not so sure. Hale shrugged. Q he said. => Karl Hale
      Karl and Anna Hale left. Q said Mr Hale. => Karl Hale
      Karl and Ewan Hale left. Q said Mr Hale. => nobody
      Tortoises are lonely, vets Rosa Lim and Karl Hale said on Monday. ⏎ Q the two said in a letter. => Rosa Lim and Karl Hale
      Either the harbourmaster or his deputy told the crew that it was Q. => nobody
      Karl Hale and his wife Anna left. Mair Hale, who is no relation, came. Q said Ms Hale. => nobody / Mair Hale
      Q wrote Rosa Lim of Leeds and Karl Hale of York in a letter. => Rosa Lim and Karl Hale
      Karl Hale Sr. sold it to Karl Hale Jr. in May. Q Hale Jr. said. => Karl Hale Jr.
    `),
  )('%s', check);
});

describe('what tells who holds an office', () => {
  test.each(
    rows(`
      We met Clara Mendes, who has been mayor of Porto since May. Rui Alves came. Q the mayor said. => Clara Mendes
      We met Clara Mendes, who has been ill since May. Rui Alves came. Q the mayor said. => the mayor
      Porto's captain, Rui Alves, is hurt. Q the bowler said. => Rui Alves / nobody
      Porto's mayor, Rui Alves, is hurt. Q the bowler said. => the bowler / nobody
      His counterpart in neighbouring Porto said: Q => his counterpart in neighbouring Porto
      A report by the Marine Trust said it was Q. => the Marine Trust
    `),
  )('%s', check);
});

describe('what another is called than the one who is named', () => {
  test.each(
    rows(`
      The leader of the drivers' union has told its members to wait. ⏎ Karl Hale said it was late. ⏎ Q the Labour leader said. => the Labour leader / nobody
      The leader of the drivers' union has told its members to wait. ⏎ Karl Hale said it was late. ⏎ Q the union leader said. => Karl Hale
      Conservative leader Rosa Lim voted. Q the Labour leader said. => the Labour leader / nobody
      The editor, Rosa Lim, was sorry. Q the editor of the rival Courier said. => the editor of the rival Courier / nobody
      Karl Hale had left the key in. His father, Dan, was out. Q the grandfather said. => the grandfather / nobody
      Ed Orr lost to his brother, the Green Party's Karl Orr. Q Ed Orr said. => Ed Orr
      Rain told them to go. Q it said. => nobody
      The Very Rev Karl Hale opened the doors. Q the dean said. => Karl Hale
      The Very Rev Karl Hale opened the doors. Q the bishop said. => the bishop / nobody
      A guide with 30 years in the gorges waved. Q said the guide. => a guide with 30 years in the gorges
      Team leader Ally Dunbar went back. Q Dunbar said. => Ally Dunbar
      Alto Rosa Lim sang. Q she said. => Rosa Lim
      Superintendent Rosa Lim searched the field. Q the constable said. => the constable / nobody
      Superintendent Rosa Lim searched the field. Q the officer said. => Rosa Lim
      Detective Sergeant Rosa Lim searched the field. Q the sergeant said. => Rosa Lim
      Mayor Rosa Lim of Vila Alta sent sand. Q the mayor of Vila Baixa said. => the mayor of Vila Baixa / nobody
      Mayor Rosa Lim of Vila Alta sent sand. Q the mayor of Vila Alta said. => Rosa Lim
      Rovers coach Karl Hale was late. Q the United coach said. => the United coach / nobody
      Rovers coach Karl Hale was late. Q the Rovers coach said. => Karl Hale
      Transport minister Rosa Lim spoke first. Q the junior minister said. => the junior minister / nobody
      Chief executive Rosa Lim blamed the computer. Q the former chief executive said. => the former chief executive / nobody
      Q said the warden who had written most of them, Rosa Lim. => Rosa Lim
      Q said the man who had hit the mayor, Rosa Lim. => the man / the man who had hit the mayor / nobody
      Q said Rosa Lim, who led the work. Karl Hale has doubts. Q the lead author said. => Rosa Lim
    `),
  )('%s', check);
});
describe('an office that was, and one that is another place’s', () => {
  test.each(
    rows(`
      Karl Hale, harbour master until 2009, was cross. Q the harbour master said. => the harbour master / nobody
      Karl Hale, harbour master from 1998 to 2004, was cross. Q the former harbour master said. => Karl Hale
      Karl Hale, harbour master since 2009, was cross. Q the harbour master said. => Karl Hale
      Head teacher Rosa Lim of Mill Road primary was pleased. Q St Anne's head teacher said. => St Anne's head teacher / nobody
      Head teacher Rosa Lim of Mill Road primary was pleased. Q the head teacher said. => Rosa Lim
      Mr and Mrs Hale built it. Q said Mrs Hale. => Mrs Hale / Hale
      Mrs Hale steered. Mr Hale swam. Q Mr Hale said. => Mr Hale
      Mrs Hale steered. Rosa Hale is 90. Q Mrs Hale said. => Rosa Hale
      The coroner rang at four, Rosa Lim writes, and said: Q => the coroner
      The bridge will close, Rosa Lim said, and warned: Q => Rosa Lim
      Board member Dean St. Clair spoke. Q he said. => Dean St. Clair
      The Very Rev Karl Hale opened the doors. Dean Hale spoke. Q he said. => Karl Hale
      Rosa Lim and Ann Hale planted a lime. Both had dug. Q she said. => nobody
      Rosa Lim and Karl Hale planted a lime. Both had dug. Q she said. => Rosa Lim
      Dr Karl Hale, warden of St Chad's, has resigned. The bursar found the port gone. Q the bursar told the fellows. => the bursar / nobody
      Dr Karl Hale, warden of St Chad's, has resigned. The port was gone. Q the warden said. => Karl Hale
      Dr Rosa Lim said he fell. A ladder was sought. Q the sergeant in charge said. => the sergeant in charge / the sergeant / nobody
      Superintendent Rosa Lim said he fell. Q the officer said. => Rosa Lim
      The pier opens on Monday, builder Col Hale said. Q he said. => Col Hale
      The camp opens on Monday, commander Col Hale said. Q he said. => Hale
    `),
  )('%s', check);
});
