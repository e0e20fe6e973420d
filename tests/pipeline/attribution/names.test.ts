import { describe, expect, test } from 'vitest';
import { rows, speakerIn } from './story.ts';

/**
 * A row: a story with ⏎ for a new paragraph, in which Q stands for the quotation in question; behind => its speaker by
 * the fullest clean name that the story allows, or "nobody".
 */
function check(row: string): void {
  const [story = '', wanted] = row.split('=>').map((part) => part.trim());
  expect(speakerIn(story)).toBe(wanted);
}

describe('offices and titles are no part of a name', () => {
  test.each(
    rows(`
      Q said Foreign Affairs Minister Clara Mendes. => Clara Mendes
      Minister for Foreign Affairs Clara Mendes said: Q => Clara Mendes
      The Minister for Foreign Affairs Clara Mendes said: Q => Clara Mendes
      Minister for Housing, Local Government and Heritage Dara Quinn said: Q => Dara Quinn
      Minister of Industry, Investment and Commerce Aubrey Holt said: Q => Aubrey Holt
      Q Minister of Industry, Investment and Commerce, Senator the Hon. Aubrey Holt, told reporters. => Aubrey Holt
      Minister in the Ministry of Finance Owen Tarrant said: Q => Owen Tarrant
      Minister of State in the Department of Transport Owen Tarrant said: Q => Owen Tarrant
      Minister of State for Trade Owen Tarrant said: Q => Owen Tarrant
      Secretary of State for Business and Trade Nora Pell said: Q => Nora Pell
      Q said Secretary of State for Northern Ireland Nora Pell. => Nora Pell
      Q said Secretary of State Nora Pell. => Nora Pell
      Q said Secretary of Homeland Security Nora Pell. => Nora Pell
      Q said Assistant Secretary of State Nora Pell. => Nora Pell
      Q said Chancellor of the Exchequer Nora Pell. => Nora Pell
      Q said Shadow Chancellor Nora Pell. => Nora Pell
      Q said Northern Islands Secretary Paulo Dias. => Paulo Dias
      Q said Independent TD Rui Alves. => Rui Alves
      Q said Fianna Fáil TD Rui Alves. => Rui Alves
      Q said MSP Rui Alves. => Rui Alves
      Q said Labour MSP Rui Alves. => Rui Alves
      Q said Harwick MP Rui Alves. => Rui Alves
      Q said SNP MP Rui Alves. => Rui Alves
      Q said Plaid Cymru MS Rui Alves. => Rui Alves
      Q said MEP Rui Alves. => Rui Alves
      Q said MLA Rui Alves. => Rui Alves
      Q said Tánaiste Ana Lima. => Ana Lima
      Q said Taoiseach Ana Lima. => Ana Lima
      Ambassador to Norway Ines Rocha said: Q => Ines Rocha
      Norland's ambassador to Norway Ines Rocha said: Q => Ines Rocha
      Q said US Ambassador to Japan Ines Rocha. => Ines Rocha
      Q said Professor Ann Cole. => Ann Cole
      Q said Prof. Dr. Ann Cole. => Ann Cole
      Q said Emeritus Professor Ann Cole. => Ann Cole
      Q said Associate Professor Ann Cole. => Ann Cole
      Q said Professor Sir Karl Hale. => Karl Hale
      Q said Justice Ann Cole. => Ann Cole
      Q said Mr Justice Hale. => Hale
      Q said Judge Ann Cole. => Ann Cole
      Q said District Judge Ann Cole. => Ann Cole
      Q said Chief Justice Ann Cole. => Ann Cole
      Q said Detective Chief Inspector Ann Cole. => Ann Cole
      Q said Det Supt Ann Cole. => Ann Cole
      Q said DCI Ann Cole. => Ann Cole
      Q said Chief Supt Ann Cole. => Ann Cole
      Q said Garda Superintendent Ann Cole. => Ann Cole
      Q said Lt. Gen. Karl Hale. => Karl Hale
      Q said Air Chief Marshal Sir Karl Hale. => Karl Hale
      Q said Staff Sgt. Karl Hale. => Karl Hale
      Q said Sgt. Maj. Karl Hale. => Karl Hale
      Q said Capt. Karl Hale. => Karl Hale
      Q said Rear Adm. Karl Hale. => Karl Hale
      Q said Fire Chief Karl Hale. => Karl Hale
      Q said Chief Executive Officer Karl Hale. => Karl Hale
      Q said CEO Karl Hale. => Karl Hale
      Q said Chief Financial Officer Karl Hale. => Karl Hale
      Q said Managing Director Karl Hale. => Karl Hale
      Q said Brightline CEO Karl Hale. => Karl Hale
      Q said Mercer & Dunn partner Karl Hale. => Karl Hale
      Q said Harwick Town manager Karl Hale. => Karl Hale
      Q said Head Coach Karl Hale. => Karl Hale
      Q said Attorney General Ann Cole. => Ann Cole
      Q said State Attorney Ann Cole. => Ann Cole
      Q said District Attorney Ann Cole. => Ann Cole
      Q said U.S. Rep. Ann Cole. => Ann Cole
      Q said Mama Ann Cole. => Ann Cole
      Q said union leader Comrade Karl Hale. => Karl Hale
      Q Harwick Const. Karl Hale said. => Karl Hale
      Q said Colonel (retd) Karl Hale. => Karl Hale
      Q said Lt Col (Retd) Karl Hale. => Karl Hale
      Q said Chief (Mrs) Ann Cole. => Ann Cole
      Q said His Honour Judge Karl Hale. => Karl Hale
      Q said Wg Cdr Karl Hale. => Karl Hale
      Q said Det-Sgt Karl Hale. => Karl Hale
      Q said A/Prof Ann Cole. => Ann Cole
      Q said Spc. Karl Hale. => Karl Hale
      Q said Adv. Karl Hale. => Karl Hale
      Q said Haji Karl Hale. => Karl Hale
      Q said Revd Ann Cole. => Ann Cole
      Q said Bishop of Harwick Karl Hale. => Karl Hale
      Q said the Bishop of Harwick. => the Bishop of Harwick
      Q said Minister for Rural Affairs and the Islands Ann Cole. => Ann Cole
      Substitute Kofi Arthur said: Q => Kofi Arthur
      Late Arthur strike ⏎ Match-winner Arthur told of it. Kofi Arthur left. Q Arthur said. => Kofi Arthur
      Brave Ann swims on ⏎ Ann Cole swam. Q she said. => Ann Cole
      Ann Cole spoke to Devon Weekly. Q she said. => Ann Cole
      Harwick wheat grower Leigh Cole said: Q => Leigh Cole
      Q Harwick wheat grower Leigh Cole said. => Leigh Cole
      María José Ortega de la Cruz was late. Q Ortega said. => María José Ortega de la Cruz
      The new Minister for Enterprise, Tourism and Employment, Ann Cole, was late. Q she said. => Ann Cole
      Dean Cole, 29, saw it. Q he said. Mr Cole left. => Dean Cole
      Q said Dean Cole. Ann Cole leads the college. => Ann Cole
      MPA Sadia Cole said: Q => Sadia Cole
      BBC Radio Harwick said: Q => BBC Radio Harwick
      Paddy Joe Tunney, who died on Monday, sang. Q he said once. => Paddy Joe Tunney
      Q Assoc. Prof. Ann Cole said. => Ann Cole
      Gov. Ann Stroud left. Q Stroud, a Republican, said. => Ann Stroud
      It rained in Stroud, a town. Q it said. => nobody
      Gardaí said: Q => gardaí
      Émile Cole sells fish. Q he said. => Émile Cole
      Q said Sen. Ann Cole, R-Ohio. => Ann Cole
      Q said state Rep. Ann Cole (D-Mesa). => Ann Cole
      Q said Lt. Gov. Ann Cole. => Ann Cole
      Q said Cllr Ann Cole. => Ann Cole
      Q said Councillor Ann Cole (Lab, Canalside). => Ann Cole
      Q said Ald. Ann Cole. => Ann Cole
      Q said Dame Ann Cole. => Ann Cole
      Q said the Rev. Ann Cole. => Ann Cole
      Q said the Right Reverend Ann Cole. => Ann Cole
      Q said the Very Rev Ann Cole. => Ann Cole
      Q said Canon Ann Cole. => Ann Cole
      Q said Rabbi Ann Cole. => Ann Cole
      Q said Sheikh Omar Haddad. => Omar Haddad
      Q said Archbishop Karl Hale. => Karl Hale
      Q said Ann Cole MP. => Ann Cole
      Q said Ann Cole KC. => Ann Cole
      Q said Ann Cole, PhD. => Ann Cole
      Q said Ann Cole OBE. => Ann Cole
      Q said Republican Ann Cole. => Ann Cole
      Q said Democrat Ann Cole. => Ann Cole
      Q said Labour's Ann Cole. => Ann Cole
      Q said Norwegian Ann Cole. => Ann Cole
      Q said Spain's Ana Ruiz. => Ana Ruiz
      Q said Brazilian President Ana Ruiz. => Ana Ruiz
      Q said European Commission President Ana Ruiz. => Ana Ruiz
      Q said UN Secretary-General Ana Ruiz. => Ana Ruiz
      Q said Deputy Prime Minister Ana Ruiz. => Ana Ruiz
      Q said then-Prime Minister Ana Ruiz. => Ana Ruiz
      Q said ex-Mayor Ana Ruiz. => Ana Ruiz
      Q said Former President Ana Ruiz. => Ana Ruiz
      Q said PM Ana Ruiz. => Ana Ruiz
      Q said Vice President Ana Ruiz. => Ana Ruiz
      Q said Governor Ana Ruiz of Ohio. => Ana Ruiz
      Q said Chancellor Karl Hale. => Karl Hale
      Q said Chief Minister Karl Hale. => Karl Hale
      Q said Union Home Minister Karl Hale. => Karl Hale
      Q said Congress leader Karl Hale. => Karl Hale
      Q said BJP spokesperson Karl Hale. => Karl Hale
      Q said Datuk Seri Omar Haddad. => Omar Haddad
      Q said Senior Counsel Karl Hale. => Karl Hale
      Q said Captain Karl Hale. => Karl Hale
      Q said Major General Karl Hale. => Karl Hale
      Q said Transport Minister Karl Hale's deputy, Ann Cole. => Ann Cole
    `),
  )('%s', check);
});

describe('names that are words', () => {
  test.each(
    rows(`
      Q Dean Smith said. => Dean Smith
      Dean Smith said: Q => Dean Smith
      Q said Dean Smith. => Dean Smith
      Dean Smith runs the club. Q Smith said. => Dean Smith
      Q said Major Garrett. => Major Garrett
      Q said Rose Major. => Rose Major
      Q said Karl Bishop. => Karl Bishop
      Q said Ann Pope. => Ann Pope
      Q said Karl King. => Karl King
      Q said Karl Prince. => Karl Prince
      Q said Ann Judge. => Ann Judge
      Q said Karl Marshall. => Karl Marshall
      Q said Ann Justice. => Ann Justice
      Q said Karl Mayor. => Karl Mayor
      Q said Ann Coach. => Ann Coach
      Q May Dorran, chair of the Voters' Union, said. => May Dorran
      Q May Dorran said. => May Dorran
      Q Will Tarn, head of the website Plain Facts, said. => Will Tarn
      Q said Will Tarn. => Will Tarn
      Will Tarn said: Q => Will Tarn
      Will Tarn owns a boat. Q Will said. => Will Tarn
      Q Rose told reporters. ⏎ Rose Tully keeps bees. => Rose Tully
      Bill Marsh told reporters: Q => Bill Marsh
      Bill told reporters: Q ⏎ Bill Marsh is a baker. => Bill Marsh
      Grant Pell said: Q => Grant Pell
      Mark Pell said: Q => Mark Pell
      Q said Mark. ⏎ Mark Pell is a baker. => Mark Pell
      Hope Pell said: Q => Hope Pell
      Faith Pell said: Q => Faith Pell
      Summer Pell said: Q => Summer Pell
      June Pell said: Q => June Pell
      April Pell said: Q => April Pell
      Theresa May said: Q => Theresa May
      Theresa May came. Q Mrs May said. => Theresa May
      Theresa May came. Q May said. => Theresa May
      Theresa May came. May said: Q => Theresa May
      Karl March said: Q => Karl March
      Ann Day said: Q => Ann Day
      Ann Day came. Day said: Q => Ann Day
      Ann Bridge said: Q => Ann Bridge
      Ann Bridge came. Q said Bridge. => Ann Bridge
      Karl Church said: Q => Karl Church
      Karl Field said: Q => Karl Field
      Ann Street said: Q => Ann Street
      Ann Street came. Q Street said. => Ann Street
      Ann Banks said: Q => Ann Banks
      Ann Banks came. Q Ms Banks said. => Ann Banks
      Karl Post came. Q Post said. => Karl Post
      Karl Law came. Q Mr Law said. => Karl Law
      Karl Young came. Young said: Q => Karl Young
      Ann Strong came. Q Strong said. => Ann Strong
      Ann Fields came. Fields said: Q => Ann Fields
      Karl Best came. Best said: Q => Karl Best
      Ann Early came. Q Early said. => Ann Early
      Ann Love came. Q Love said. => Ann Love
      Karl Baker said: Q => Karl Baker
      Karl Baker came. Baker said: Q => Karl Baker
      Ann Cook came. Cook said: Q => Ann Cook
      Ann Driver came. Driver said: Q => Ann Driver
      Karl Police said: Q => Karl Police
      Ann Cross came. Ms Cross said: Q => Ann Cross
      Karl Ford came. Ford said: Q => Karl Ford
      Frank Said came. Q Said said. => Frank Said
      Miles Tarn said: Q => Miles Tarn
      Chance Tarn said: Q => Chance Tarn
      Art Tarn said: Q => Art Tarn
      Rich Tarn said: Q => Rich Tarn
      Guy Tarn said: Q => Guy Tarn
      Sandy Tarn said: Q => Sandy Tarn
      Sky Tarn said: Q => Sky Tarn
      Christian Tarn said: Q => Christian Tarn
      Don Tarn said: Q => Don Tarn
      Duke Tarn said: Q => Duke Tarn
    `),
  )('%s', check);
});

describe('names that are places', () => {
  test.each(
    rows(`
      Jack Phoenix won. Phoenix's part has won all season. Q Phoenix said on Sunday. => Jack Phoenix
      Jack London came. London said: Q => Jack London
      Ann Lancaster came. Q Lancaster said. => Ann Lancaster
      Rosa Lima came. Q Lima said. => Rosa Lima
      Karl Ireland came. Q Ireland said. => Karl Ireland
      Chelsea Pell came. Q Chelsea said. => Chelsea Pell
      Paris Pell said: Q => Paris Pell
      Jordan Pell said: Q => Jordan Pell
      Jordan Pell came. Q Jordan said. => Jordan Pell
      Israel Pell said: Q => Israel Pell
      Georgia Pell came. Q Georgia said. => Georgia Pell
      India Pell said: Q => India Pell
      Chad Pell came. Q Chad said. => Chad Pell
      Austin Pell said: Q => Austin Pell
      Ann Washington said: Q => Ann Washington
      Ann Washington came. Q Washington said. => Ann Washington
      Ann Holland came. Q Ms Holland said. => Ann Holland
      Ann Lane came. Q Ms Lane said. => Ann Lane
      Moscow said: Q => Moscow
      Norland said: Q => Norland
      Karl Hale came to Hale Street. Hale said: Q => Karl Hale
      Owen Preston lives in Preston. Q Preston said. => Owen Preston
    `),
  )('%s', check);
});

describe('dots, particles, hyphens, initials and numbers', () => {
  test.each(
    rows(`
      Q said Golo St. Clair. => Golo St. Clair
      Golo St. Clair came. Q St. Clair said. => Golo St. Clair
      Q said Ann St. John. => Ann St. John
      Q said Edward St Aubyn. => Edward St Aubyn
      Q said Mt. Kisco mayor Ed Low. => Ed Low
      Q said Ft. Lauderdale police chief Al Ray. => Al Ray
      Q said St. Louis mayor Ann Ray. => Ann Ray
      Q said Wm. Pitt. => Wm. Pitt
      Q said Geo. Bell. => Geo. Bell
      Q said Chas. Bell. => Chas. Bell
      Q said Jos. Bell. => Jos. Bell
      Q said J.K. Pell. => J.K. Pell
      Q said J. K. Pell. => J. K. Pell
      Q said A.J.P. Pell. => A.J.P. Pell
      Q said R.J. Pell. => R.J. Pell
      Q said Kelly L Finch. => Kelly L Finch
      Q said Kelly L. Finch. => Kelly L. Finch
      Q said C. Everett Pell. => C. Everett Pell
      Q said Karl Hale Jr. => Karl Hale Jr.
      Q said Karl Hale, Jr., the mayor. => Karl Hale Jr.
      Q said Karl Hale Sr. yesterday. => Karl Hale Sr.
      Q said Karl Hale III. => Karl Hale III
      Q said Rosa de Hale. => Rosa de Hale
      Q said Ana Ruiz de León. => Ana Ruiz de León
      Ana Ruiz de León came. Q Ruiz de León said. => Ana Ruiz de León
      Q said Ursula von der Pell. => Ursula von der Pell
      Ursula von der Pell came. Q von der Pell said. => Ursula von der Pell
      Q said Karl van den Berg. => Karl van den Berg
      Karl van den Berg came. Q Mr van den Berg said. => Karl van den Berg
      Q said Ludwig van Hale. => Ludwig van Hale
      Q said Charles de la Tour. => Charles de la Tour
      Q said Leonardo DiMarco. => Leonardo DiMarco
      Q said Ann O'Hara. => Ann O'Hara
      Ann O’Hara came. Q O’Hara said. => Ann O'Hara
      Q said Róisín Ní Bhriain. => Róisín Ní Bhriain
      Róisín Ní Bhriain came. Q Ní Bhriain said. => Róisín Ní Bhriain
      Q said Seán Mac Gearailt. => Seán Mac Gearailt
      Q said Seán Ó Murchú. => Seán Ó Murchú
      Q said Jean-Luc Pell. => Jean-Luc Pell
      Q said Ann Marsh-Pell. => Ann Marsh-Pell
      Ann Marsh-Pell came. Q Marsh-Pell said. => Ann Marsh-Pell
      Q said Ann Marsh Pell. => Ann Marsh Pell
      Gabriel García Moreno came. Q García Moreno said. => Gabriel García Moreno
      Gabriel García Moreno came. Q García said. => Gabriel García Moreno
      Q said N’Golo d’Arcy. => N'Golo d'Arcy
      Q said Mary-Kate Pell. => Mary-Kate Pell
    `),
  )('%s', check);
});

describe('names from everywhere', () => {
  test.each(
    rows(`
      Communications Minister Tamsi Fadil said firms paid. Q Tamsi said. => Tamsi Fadil
      Ahmad Zahid Razali came. Q Ahmad Zahid said. => Ahmad Zahid Razali
      Anwar bin Osman came. Q Anwar said. => Anwar bin Osman
      Nur Aisyah binti Rahman came. Q said Nur Aisyah. => Nur Aisyah binti Rahman
      Katrín Jónsdóttir came. Q Katrín said. => Katrín Jónsdóttir
      Sigurður Karlsson came. Q said Sigurður. => Sigurður Karlsson
      Xi Weiming came. Q Xi said. => Xi Weiming
      Zhao Lixin came. Q Mr Zhao said. => Zhao Lixin
      Kim Joon Park came. Q Kim said. => Kim Joon Park
      Lee Min-ho came. Q Lee said. => Lee Min-ho
      Moon Ji-won came. Q Moon said. => Moon Ji-won
      Nguyễn Văn Minh came. Q Minh said. => Nguyễn Văn Minh
      Nguyen Thi Lan came. Q Ms Lan said. => Nguyen Thi Lan
      Wang Yi came. Q said Wang. => Wang Yi
      Liu Xiaobing came. Liu said: Q => Liu Xiaobing
      Q said Sukarto. => Sukarto
      Q said President Sukarto. => Sukarto
      Omar al-Rashid came. Q al-Rashid said. => Omar al-Rashid
      Omar Al Rashid came. Q Al Rashid said. => Omar Al Rashid
      Omar al-Rashid came. Q Mr Rashid said. => Omar al-Rashid
      Q said Mohammed bin Salim. => Mohammed bin Salim
      Sheikh Khalid bin Hamad came. Q said Sheikh Khalid. => Khalid bin Hamad
      Q said Abu Bakr Haddad. => Abu Bakr Haddad
      Abdul Rahman Khan came. Q Mr Khan said. => Abdul Rahman Khan
      Shahid Khan Afridi came. Q Afridi said. => Shahid Khan Afridi
      Q said Oleksandr Sydor. => Oleksandr Sydor
      Q said Gabriela Sáenz. => Gabriela Sáenz
      Q said Chimamanda Eze. => Chimamanda Eze
      Ngozi Eze came. Q Dr Eze said. => Ngozi Eze
      Q said Łukasz Ślęzak. => Łukasz Ślęzak
    `),
  )('%s', check);
});

describe('nicknames, children, capitals and styles', () => {
  test.each(
    rows(`
      Margaret "Maggie" Thorne, 62, stayed. Q Maggie added. => Margaret Thorne
      Margaret “Maggie” Thorne, 62, stayed. Q said Thorne. => Margaret Thorne
      Robert (Bob) Thorne stayed. Q said Bob. => Robert Thorne
      Elizabeth Thorne stayed. Q said Liz. => Elizabeth Thorne
      Mia Thorne, nine, came with her brother Leo, six. Q said Mia. => Mia Thorne
      Mia Thorne, nine, came with her brother Leo, six. Q said Leo. => Leo
      Tilda Orr is four. Tilda said: Q => Tilda Orr
      ROSA LIM said: Q => Rosa Lim
      LIM WINS AGAIN ⏎ Rosa Lim came. Q Lim said. => Rosa Lim
      Prince Alfred opened the pier. Q said Prince Alfred. => Prince Alfred
      Prince Alfred opened the pier. Q Alfred said. => Prince Alfred
      Q said King Alfred. => King Alfred
      Q said Queen Matilda. => Queen Matilda
      Q said Pope Anselm. => Pope Anselm
      Q said Sister Agnes. => Sister Agnes
      Q said Father Doyle. => Father Doyle
      Q said Lord Fenwick. => Lord Fenwick
      Q said Baroness Orr. => Baroness Orr
      Q said Lady Hale. => Lady Hale
      Lord Hale was away. Q said Lady Hale. => Lady Hale
      Lady Hale was away. Q said Lord Hale. => Lord Hale
      The Marquess of Ashby, Edgar Vane, came. Q Lord Ashby said. => Edgar Vane
      Q said the Duke of Leeds. => the Duke of Leeds
      Q said the Bishop of Ely. => the Bishop of Ely
      Q said the Bishop of Ely, Karl Hale. => Karl Hale
      Q said the Bishop of Ely, the Rt Rev Karl Hale. => Karl Hale
      Q said Sir Karl Hale. Q => Karl Hale
      Sir Karl Hale came. Q Sir Karl said. => Karl Hale
      Dame Ann Cole came. Q Dame Ann said. => Ann Cole
      Q said my predecessor Canon Hart. => Canon Hart
      Q said @rosalim. => @rosalim
    `),
  )('%s', check);
});

describe('the fullest name, wherever it stands', () => {
  test.each(
    rows(`
      Q said Okafor. ⏎ Lily Okafor, a dinner lady, made soup. => Lily Okafor
      Q said Lily Okafor, a dinner lady. ⏎ Ms Okafor said they had been wonderful. => Lily Okafor
      “Yes,” said Lily Okafor, a dinner lady. ⏎ Q Ms Okafor said. => Lily Okafor
      Q said Mr Hale. ⏎ Karl Hale is a baker. => Karl Hale
      Q said Karl. ⏎ Karl Hale is a baker. => Karl Hale
      Q said Prof Eze. ⏎ The study was led by Professor Ngozi Eze. => Ngozi Eze
      Q said Hale. ⏎ The Hale Institute was founded by Karl Hale. => Karl Hale
      The Hale Institute opened. Karl Hale founded it. Q Hale said. => Karl Hale
      Karl Hale Foundation opened. Karl Hale founded it. Q Hale said. => Karl Hale
      Q said Susan Prentice. ⏎ David Prentice nodded. => Susan Prentice
      Susan Prentice and David Prentice share a name. Q Prentice asked. => nobody
      Susan Prentice and David Prentice share a name. Q Mr Prentice said. => David Prentice
      Susan Prentice and David Prentice share a name. Q Ms Prentice said. => Susan Prentice
      Susan Prentice and David Prentice share a name. Q David said. => David Prentice
      Owen Marsh and Ted Marsh came. Q Mr Marsh said. => nobody
      Q Marsh said. ⏎ Owen Marsh and Ted Marsh share a name. => nobody
      Q Harwick MP said. => Harwick MP
      Owen Marsh and Ted Marsh came. “No,” said Owen Marsh. ⏎ Q said Marsh. => nobody
      Owen and Chloe Smith came. Q said Smith. => nobody
      Owen and Chloe Smith came. Q said Owen. => Owen Smith
      Owen and Chloe Smith came. Q said Chloe. => Chloe Smith
      Owen and Chloe Smith came. Q said Mrs Smith. => Chloe Smith
      Owen and Chloe Smith came. Q said Chloe Smith. => Chloe Smith
      Brothers Owen and Ted Smith came. Q Smith said. => nobody
      Karl Hale and his wife Rosa came. Q Rosa said. => Rosa
      Karl Hale and his wife, Rosa Hale, came. Q Mrs Hale said. => Rosa Hale
      Karl Hale was found. Rosa Lim found him. His wife, Jean, was calm. Q Mrs Hale said. => Jean Hale
      Rosa Lim was found. Karl Hale found her. Her sister, Jean, was calm. Q Jean said. => Jean
      An Bord Uisce said: Q => An Bord Uisce
      Q said An Bord Uisce. => An Bord Uisce
      No 10 said: Q => No 10
      Q said Downing Street. => Downing Street
      Q a No 10 spokesman said. => a No 10 spokesman
      Q said the Department of Health and Social Care. => the Department of Health and Social Care
      The Joint Committee on Harbours and Safety said: Q => the Joint Committee on Harbours and Safety
      Q said Marks & Pell. => Marks & Pell
      Q said Harwick United. => Harwick United
      Q said The Harbour Post. => the Harbour Post
      Q the European Commission said. => the European Commission
      Q said the National Union of Teachers. => the National Union of Teachers
      Q said Médecins Sans Frontières. => Médecins Sans Frontières
      Q said Friends of the Earth. => Friends of the Earth
    `),
  )('%s', check);
});

describe('trades that open a sentence', () => {
  test.each(
    rows(`
      Signaller Denzil Mwangi stood up. “Yes,” he said. Q Mwangi said. => Denzil Mwangi
      Ecologist Farai Chikowore said: Q => Farai Chikowore
      Linguist Harald Stenersen said: Q => Harald Stenersen
      Swimmer Linh Tran said: Q => Linh Tran
      Runner-up Stan Godbold said: Q => Stan Godbold
      Abbot Cuthbert Rowe said: Q => Cuthbert Rowe
      Fr Deasy came. Lorcan Deasy is a priest. Q said Fr Deasy. => Lorcan Deasy
      Q said editor in chief Philomena Agyeman. => Philomena Agyeman
      Porter Quill came. Q said Porter Quill. => Porter Quill
      José Luis de la Vega Montoro came. Q said Vega. => José Luis de la Vega Montoro
      Q said Three Anchors. => Three Anchors
      Loretta Lynne came. Q said Loretta E. Lynne. => Loretta E. Lynne
      Q said Loretta Lynne. ⏎ Loretta E. Lynne is a judge. => Loretta E. Lynne
    `),
  )('%s', check);
});

describe('what cannot speak does not', () => {
  test.each(
    rows(`
      Rain kept falling and schools stayed closed. ⏎ Q => nobody
      The log said: Q => nobody
      The message said: Q => nobody
      No official said: Q => nobody
      No one in the office of the mayor said: Q => nobody
      His stance said: Q => nobody
      An entry in the book said: Q => nobody
      An unknown said: Q => nobody
      A sign on the door said: Q => nobody
      The Mill Lane bridge reopened. ⏎ Mill Lane said: Q => nobody
      The report said: Q => the report
      The statement said: Q => the statement
      The council said: Q => the council
      A neighbour said: Q => a neighbour
      A trombonist said: Q => a trombonist
      The crowd said: Q => the crowd
      Residents said: Q => residents
      A source close to the talks said: Q => a source close to the talks
      The couple said: Q => the couple
      A jeweller said: Q => a jeweller
      Another said: Q => another
      Downing Street said: Q => Downing Street
    `),
  )('%s', check);
});

describe('one person in two spellings, or two people', () => {
  const known = ['Jon Webb', 'John Webb'].map((name) => ({ name, spellings: [], role: null, side: null }));
  test.each([
    ['“Kind,” said Jon Webb. ⏎ Q said John Webb.', known, 'John Webb'],
    ['“Kind,” said Jon Webb. ⏎ “Slow,” said John Webb. ⏎ Q said Webb.', known, 'nobody'],
    ['Sergei Orlov spoke. ⏎ Q said Sergey Orlov.', [], 'Sergei Orlov'],
    ['Joseph Webb spoke. ⏎ Q said Joe Webb.', [], 'Joseph Webb'],
    ['“Late,” said Katherine Moss, a farmer. ⏎ Q said Catherine Moss of Hill Farm.', [], 'Catherine Moss'],
    ['“Late,” said Anna Lee. ⏎ Q said Ann Lee.', [], 'Ann Lee'],
    ['“Late,” said Volodymyr Sydorenko. ⏎ Q said Vladimir Sidorenko.', [], 'Vladimir Sidorenko'],
  ])('%s', (story, listed, wanted) => {
    expect(speakerIn(story, listed)).toBe(wanted);
  });
});

describe('particles, letters and words tied to an office', () => {
  test.each(
    rows(`
      Q said Marisol de los Santos. => Marisol de los Santos
      Q said Owain ap Rhys. => Owain ap Rhys
      Q said Owain ap Rhys. ⏎ It fell later. “It rose again overnight,” ap Rhys said. => Owain ap Rhys
      Q said Kiprono arap Too. => Kiprono arap Too
      We met Kiprono arap Too. ⏎ Q said Mr Too. => Kiprono arap Too
      Q said Joost 't Hart. => Joost 't Hart
      We met Joost 't Hart. ⏎ Q said 't Hart. => Joost 't Hart
      Q said Giulia dell’Acqua. => Giulia dell'Acqua
      We met Ludwig von der Heide. ⏎ Q Von der Heide said. => Ludwig von der Heide
      We met Dolores del Campo y Rivas. ⏎ Q said Ms del Campo. => Dolores del Campo y Rivas
      We met Ahn Seung-woo. ⏎ Q said Mr Ahn. => Ahn Seung-woo
      Ahn Seung-woo disagreed. ⏎ Q said Mr Ahn. => Ahn Seung-woo
      We met Yoshida Haruka. ⏎ Q said Ms Yoshida. => Yoshida Haruka
      Q said Tan Sri Lim Kok Wai. => Lim Kok Wai
      Q said Sgt. 1st Class Dan Pruitt. => Dan Pruitt
      Q said Cllr. Ffion Madoc. => Ffion Madoc
      Q said Declan Roche TD. => Declan Roche
      Q said Declan Roche MSP. => Declan Roche
      Declan Roche, PhD, said: Q => Declan Roche
      Q said His Excellency Declan Roche. => Declan Roche
      Q said Mayor-elect Declan Roche. => Declan Roche
      Ex-President Declan Roche said: Q => Declan Roche
      Mother-of-three Bea Coyle said: Q => Bea Coyle
      Q said Mary-of-Leeds Coyle. => Mary-of-Leeds Coyle
      LENNY KANE-OTIENO said: Q => Lenny Kane-Otieno
      JAN VAN DER HEIDE said: Q => Jan van der Heide
      Q said NATO. => NATO
      Q said June Summers. => June Summers
      It was made by June Summers. ⏎ Q Summers said. => June Summers
    `),
  )('%s', check);
});

describe('bodies go by their whole name', () => {
  test.each(
    rows(`
      Ofsted said: Q => Ofsted
      Unite said: Q => Unite
      Shelter told reporters: Q => Shelter
      Union leaders told reporters: Q => union leaders
      Industry analysts said: Q => industry analysts
      Sources said: Q => sources
      Q opposition MPs said. => opposition MPs
      Q said the Port of Dover. => the Port of Dover
      Q said the Diocese of Ely. => the Diocese of Ely
      Marks & Spencer said: Q => Marks & Spencer
      Q said the Liberal Democrats. => the Liberal Democrats
      Q said Liberal senator Rui Alves. => Rui Alves
      Q said the Health and Safety Executive. => the Health and Safety Executive
      Q said the Food and Drug Administration. => the Food and Drug Administration
      Q said Trade and Industry Secretary Nora Pell. => Nora Pell
      Q said Queen Elizabeth Hospital Birmingham. => Queen Elizabeth Hospital Birmingham
      Q said Lady Margaret School. => Lady Margaret School
      Q said Queen Elizabeth. => Queen Elizabeth
      Q said Human Rights Watch. => Human Rights Watch
      Transport for London said: Q => Transport for London
      Q said the Rivers Inspectorate. => the Rivers Inspectorate
      Brightwater plc said: Q => Brightwater plc
      Q said a source close to the talks. => a source close to the talks
      Q three people briefed on the plan said. => three people briefed on the plan
    `),
  )('%s', check);
});
