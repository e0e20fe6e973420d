import { describe, expect, test } from 'vitest';
import type { Anatomy, KnownSpeaker } from '../../../src/domain.ts';
import { attribute } from '../../../src/pipeline/attribution/index.ts';
import { findQuotations } from '../../../src/pipeline/quotations/index.ts';
import { storyOf } from '../../support/marked-text.ts';
import { rows } from './story.ts';

/**
 * A row: a story with ¶ for a new paragraph and perhaps {known: NAME; ROLE; SIDE} before it; behind => the speaker of each of its
 * quotations as the site prints it, or "nobody".
 */
function check(row: string): void {
  const [story = '', wanted = ''] = row.split(' => ');
  const known = [...story.matchAll(/\{known: ([^}]*)\}/g)].map((found): KnownSpeaker => {
    const [name = '', role, side] = (found[1] ?? '').split(';').map((part) => part.trim());
    return { name, spellings: [], role: role || null, side: side || null };
  });
  const text = story.replaceAll(/\{known: [^}]*\}\s*/g, '').replaceAll(/\s?¶\s?/g, '\n');
  const paragraphs = storyOf(text);
  const { attributions } = attribute(
    text,
    { paragraphs } as unknown as Anatomy,
    findQuotations(text, paragraphs),
    known,
  );
  const speakers = attributions.map((one) => (one.kind === 'attributed' ? one.speaker.name : 'nobody'));
  expect(wanted.split(' / ')).toContain(speakers.join('; '));
}

describe('names whose words are words, places or titles', () => {
  test.each(
    rows(`
      “We are not closing the ward,” said Chief Nursing Officer Dame Ruth Ellery. => Ruth Ellery
      Deputy Chief Constable Ian Prowse said the search was “far from over”. => Ian Prowse
      Councillor Mrs Jean Tolland told the meeting it was “a disgrace”. => Jean Tolland
      “No one told us,” said Brooklyn Lane, who lives opposite the works. => Brooklyn Lane
      “It was never signed,” Norvia’s envoy to Lisbon, Petra Holm, said. => Petra Holm
      “Not again,” Hale said. ¶ Ben Hale, 19, sells fish on the quay. => Ben Hale
      Amir Ben Hale sells fish. ¶ “Not again,” Ben Hale said. => Amir Ben Hale
      Lily Hall, who sells fish, was there first. ¶ “Not again,” Hall said. => Lily Hall
      Lily van Dorn said the queue was “a crime of sorts”. => Lily van Dorn
      Dean Orr, 8, came with his mother. ¶ “Not again,” Dean said. => Dean Orr
      The cathedral closed. Dean Orr spoke at noon. ¶ “Not again,” the Dean said. => the Dean / Dean Orr
      The mayor of Selby came. Tom Orr, 8, was there first. ¶ “Not again,” the mayor said. => the mayor
      The mayor of Selby has said sorry. “I was wrong,” Tom Orr, 56, said. ¶ “Not again,” the mayor said. => Tom Orr; Tom Orr
      “It was never signed,” the ambassador to Norvia, Petra Holm, told the meeting. => Petra Holm
      “It was never signed,” the letter to Lisbon, Norvia’s only answer, said. => the letter / the letter to Lisbon / nobody
      Christian Lord, who owns the garage, said the fumes were “unbearable”. => Christian Lord
      “My vines froze twice,” said Olive Field. “I lost the lot.” => Olive Field
      HM Revenue and Customs said the letters were sent “in error”. => HM Revenue and Customs
      Which? said the fees were “a rip-off”. => Which?
      Friends of the Fen said the ditch was “dying”. => Friends of the Fen
      Harbury Foods Ltd. said it was “reviewing” the recipe. => Harbury Foods Ltd.
      Pacific Sentinel Mutual said the claim was “under review”. => Pacific Sentinel Mutual
      “The minutes are missing,” said Clerk Nan Orr. => Nan Orr
      District Judge Hannah Brill told him: “You are lucky to be alive.” => Hannah Brill
      “We train in the dark,” said Lance Corporal Dev Gurung. => Dev Gurung
      “He simply vanished,” said his mother, May Summers. => May Summers
      Mark Street, of Rose Hill, said his bins were “overflowing”. => Mark Street
      Sinéad Hall iced the cakes. “It is late,” Hall said. => Sinéad Hall
      It was a shock for Dewi Church. “I was late,” he said. => Dewi Church
      A crowd gathered at Elim Hall. Elim Hall said it was “late”. => Elim Hall
      Elim Church said it was “late”. The church was built in 1900. => Elim Church
      The architect, Cillian Mac Giolla, climbed up. “It will do,” Mac Giolla said. => Cillian Mac Giolla
      Starlet Petra Costin said it was “flour for a week”. => Petra Costin
      Nova Rail said it was “late”. “It is,” the company said. => Nova Rail; Nova Rail
      Rosa Lim told the Sun it was “late”. Ann Hale agreed. “It is,” she said. => Rosa Lim; Ann Hale
      Miller Petra Costin said it was “flour for a week”. => Petra Costin
      Its head of stewardship, Siân Ap Gwilym, said it was “late”. => Siân Ap Gwilym
      Centre-half Lee Dunne said it was “a comma”. => Lee Dunne
      Anne-marie Lee Dunne said it was “a comma”. => Anne-marie Lee Dunne
      Newsagent Viv Pargeter said she lost “a comma”. => Viv Pargeter
      Denlo, the Leeds firm that supplies them, blamed “a comma” and left. => Denlo
      Rosa Lim, the airline captain, blamed “a comma” and left. => Rosa Lim
      Rosa Lim, the charity founder, said it was “a comma”. => Rosa Lim
      Coach Dean Banks said his players were “shattered”. => Dean Banks
      Chelsea boss Paul West said it was “a cup final”. => Paul West
      Siôn Prydderch MS called for “an urgent review”. => Siôn Prydderch
      Alderman Sir Peter Gough said the mansion would be “restored to glory”. => Peter Gough
      “Think of the hedgehogs,” said Poppy Fields of the Wildlife Trust. => Poppy Fields
      Victoria Park, the council’s head of leisure, said the pool would reopen “within weeks”. => Victoria Park
      “They left us nothing,” said Sunny Singh-Gill, who runs the kiosk. => Sunny Singh-Gill
      “The gate is broken,” said Nan Shepherd. => Nan Shepherd
      Sandy Prince said the gate was “broken”. => Sandy Prince
      The Coach Driver said the gate was “broken”. => the Coach Driver
      “The gate is broken,” said Goodluck Friday. => Goodluck Friday
      Sunday Okoro said the gate was “broken”. => Sunday Okoro
      Friday Okoro, who runs the pumps, left. “They were idle,” Okoro said. => Friday Okoro
      On Friday Okoro, who runs the pumps, left. “They were idle,” Okoro said. => Okoro
      The Dowager Duchess of Orm called it “a visitation”. => the Dowager Duchess of Orm
      The Grand Duke of Orm said it was “a shame”. => the Grand Duke of Orm
      The Duke of Orm said it was “a shame”. => the Duke of Orm
      The Ellen Rose sank at dawn. Jo Tarr was at the wheel of the Ellen Rose. “She never let us down,” she said. => Jo Tarr
      The Rosa Lim of old would have wept. “I was cold,” Rosa Lim said. => Rosa Lim
      Board of trade president Lil Roe said it was “bad”. => Lil Roe
      “It is cold,” said University of Leeds lecturer Sue Tarr. => Sue Tarr
      City of Leeds councillor Ben Foss called it “a farce”. => Ben Foss
      Friends of mayor Jan Holt said it was “unfair”. => friends of mayor Jan Holt
      The board of governors said it was “fine”. => the board of governors
      The widow of mayor Jan Holt said it was “fine”. => the widow of mayor Jan Holt
      A friend of actor Jan Holt said it was “fine”. => a friend of actor Jan Holt
      Secretary of state Jan Holt said it was “fine”. => Jan Holt
      The Seafarers' Guild met. “It is pitiful,” the guild said. => the Seafarers' Guild
      Ms Okoro said Sunday Leeds was “broken”. => Okoro
      Bosun Aloyce Mwakalinga said the gate was “broken”. => Aloyce Mwakalinga
      “The gate is broken,” said Mother Superior Nan Orr. => Nan Orr
      Auditor-General Nan Orr said the gate was “broken”. => Nan Orr
    `),
  )('%s', check);
});

describe('names of many countries', () => {
  test.each(
    rows(`
      “The dam will hold,” said Minister of Water and Irrigation Aloyce Mwakalinga. => Aloyce Mwakalinga
      Governor Dr Wanjiku wa Kamau told farmers to “hold your nerve”. => Wanjiku wa Kamau
      María José de la Fuente, a shopkeeper, said the march was “peaceful”. => María José de la Fuente
      The mayor of neighbouring Dunmore said the road was “a disgrace”. => the mayor of neighbouring Dunmore
      “A disgrace,” said the mayor of neighbouring Dunmore. => the mayor of neighbouring Dunmore
      The president of war-torn Norland, which borders the sea, said the road was “a disgrace”. => the president of war-torn Norland
      Director of nursing Rosa Lim said the road was “a disgrace”. => Rosa Lim
      Minister of higher education Rosa Lim said the road was “a disgrace”. => Rosa Lim
      Louise St. Clair, a surgeon, won the pie contest. “We asked nicely,” said St. Clair, “and we asked first.” => Louise St. Clair
      St. Louis County Executive Sam Pageant said the shelters were “full”. => Sam Pageant
      Wm. Pratt Jr., who owns the mill, said it was “just wood”. => Wm. Pratt Jr.
      Former Los Angeles Police Department Deputy Chief Carla Muñoz said morale was “shot”. => Carla Muñoz
      Indian External Affairs Minister Raghav Menon described the talks as “candid”. => Raghav Menon
      Pope Leo called the war “madness”. => Pope Leo
      Crown Prince Faisal said the kingdom “does not beg”. => Prince Faisal
      Xu Wen, an analyst at Northsea Securities, said the fall was “technical”. => Xu Wen
      Lt Col Hamid ould Cheikh said the convoy was “safe”. => Hamid ould Cheikh
      Tan Wei Ming runs the stall. “We are sorry,” Mr Tan said. => Tan Wei Ming
      Lee Siew Choo runs the stall. “We are sorry,” said Ms Lee. => Lee Siew Choo
      Lee Grant runs the stall, and Ana Moe helps. “We are sorry,” said Mr Lee. => Lee
      Ahmad Faizal bin Hassan runs it. “We are sorry,” Mr Ahmad said. => Ahmad Faizal bin Hassan
      Councillor Imran Sheikh left. “We are sorry,” Cllr Sheikh said. => Imran Sheikh
    `),
  )('%s', check);
});

describe('bodies by their whole name', () => {
  test.each(
    rows(`
      The Royal Society for the Protection of Owls said numbers were “in freefall”. => the Royal Society for the Protection of Owls
      Save the Children said it was “horrified”. => Save the Children
      Mercer, Dunn & Co. said the audit was “thorough”. => Mercer, Dunn & Co.
      The Department for Environment, Food and Rural Affairs said farmers were “valued”. => the Department for Environment, Food and Rural Affairs
      Network Rail said passengers should “check before they travel”. => Network Rail
      Police Scotland said the death was “unexplained”. => Police Scotland
      Avon and Somerset Police said the man was “known to officers”. => Avon and Somerset Police
      Unite said members were “furious”. => Unite
      The Campaign to Protect Rural England said the plan was “vandalism”. => the Campaign to Protect Rural England
      Stop the Runway said residents were “betrayed”. => Stop the Runway
      The Coroner’s Office said the delay was “regrettable”. => the Coroner's Office
      Great Ormond Street Hospital said staff were “saddened”. => Great Ormond Street Hospital
      Amnesty International called the sentence “cruel”. => Amnesty International
      New Leeds United manager Karl Hale said the squad was “thin”. => Karl Hale
      Friends of Rosa Lim said she was “tired”. => friends of Rosa Lim
      Police in Leeds said the road was “shut”. => police in Leeds
      In Leeds, Marks & Spencer said trade was “slow”. => Marks & Spencer
      Greater Northern Trains said it was “very sorry about it”. => Greater Northern Trains
      Great Fenland Railway said it was “very sorry about it”. => Great Fenland Railway
      The Green Bay Skaters said it was “very sorry about it”. => the Green Bay Skaters
      The Old Vic Theatre said it was “very sorry about it”. => the Old Vic Theatre
      “We are sorry,” Harwick and Dunmore Council said. => Harwick and Dunmore Council
      Devon and Isle of Wight Fire and Rescue Service said it was “very sorry about it”. => Devon and Isle of Wight Fire and Rescue Service
      NHS Ayrshire and Arran said it was “very sorry about it”. => NHS Ayrshire and Arran
      The Irish Walkers' Forum said it was “very sorry about it”. => the Irish Walkers' Forum
      The Alzheimer's Society said it was “very sorry about it”. => the Alzheimer's Society
      King's College London said it was “very sorry about it”. => King's College London
      McKay's said it was “very sorry about it”. => McKay's
      “We are sorry,” said McKay's. => McKay's
      McKay's, which runs the shop, said it was “very sorry about it”. => McKay's
      Habitat for Hedgerows said it was “very sorry about it”. => Habitat for Hedgerows
      Unite, which speaks for the drivers, said it was “very sorry about it”. => Unite
      The Glanmore co-op said it was “very sorry about it”. => the Glanmore co-op
      A spokesman for Nottingham Trent University said: “We are sorry.” => a spokesman for Nottingham Trent University
      Farmer Jack Church said it was “very sorry news”. => Jack Church
      Norway's Rosa Lim said it was “very sorry news”. => Rosa Lim
      District Collector R. Prasad said it was “very sorry news”. => R. Prasad
      Deputy Forest Officer K. S. Nair said it was “very sorry news”. => K. S. Nair
    `),
  )('%s', check);
});

describe('offices, and two people of nearly one name', () => {
  test.each(
    rows(`
      {known: Hannah Orde; mayor of Tilbrook} The mayor said the market would “stay put”. => the mayor
      {known: Hannah Orde; mayor} The mayor said the market would “stay put”. => Hannah Orde
      {known: Hannah Orde; mayor of Tilbrook} The mayor of Denholm said the market would “stay put”. => the mayor of Denholm
      {known: Hannah Orde; Mayor of Tilbrook} The bypass is late. “It will open in May,” the mayor said. => the mayor
      {known: Hannah Orde; Mayor of Tilbrook} {known: Denis Falk; Mayor of Oxmoor} The bypass is late. “It will open in May,” the mayor said. => the mayor
      {known: Karsten Bohl; foreign minister; Norland} The foreign minister said the strait was “open to all”. => Karsten Bohl
      {known: Karsten Bohl; foreign minister; Norway} The Danish foreign minister said the strait was “open to all”. => the Danish foreign minister
      Jon Webb, a plumber, said the street was “a river”. ¶ John Webb, a vicar, said the church was “dry”. => Jon Webb; John Webb
      Jon Webb, 34, said the street was “a river”. ¶ His uncle John Webb said the church was “dry”. => Jon Webb; John Webb
      Steve Marsh, the manager, said it was “luck”. ¶ Steven Marsh said it was “skill” as well. => Steve Marsh; Steve Marsh
      Kate Lowe told the jury she ran. ¶ Her sister, Katherine Lowe, told police it was “chaos”. => Katherine Lowe
      Chairman Ally Buchan said it was “time for change”. => Ally Buchan
      Patients' group Voice for Kesh said it was “time for change”. => Voice for Kesh
      The dean, Osric Pole, spoke. The acting archdeacon said it was “time for change”. => the acting archdeacon
      The company’s chief executive, Tom Aske, resigned. The new chief executive said it was “time for change”. => the new chief executive
      President Ruto Maina met President Elise Koffi in Nairobi. “We are brothers,” the Kenyan president said. => Ruto Maina
      Headteacher Joan Ives was on holiday. The deputy head said the roof was “gone”. => the deputy head
      Coach Ray Tull rested his captain, Mo Idris. “He’s shattered,” the coach said. => Ray Tull
      {known: Hannah Orde; mayor of Tilbrook} The market in Denholm is shut. The mayor said it would “stay shut”. => the mayor
      {known: Hannah Orde; mayor of Tilbrook} The market in Tilbrook is shut. The mayor said it would “stay shut”. => Hannah Orde
      {known: Karsten Bohl; president; France} The talks in Rome failed. The president said it was “over”. => the president
      {known: Karsten Bohl; president; France} The talks in Paris failed. The French walked out. The president said it was “over”. => Karsten Bohl
      {known: Hannah Orde; mayor of Tilbrook} {known: Max Rau; mayor of Orm} The market in Tilbrook is shut. The mayor said it would “stay shut”. => the mayor
      {known: Hannah Orde; deputy mayor of Tilbrook} The market in Tilbrook is shut. The mayor said it would “stay shut”. => the mayor
      {known: Hannah Orde; mayor of Tilbrook} The market in Tilbrook is shut. Mayor Denis Falk of Orm came. The mayor said it would “stay shut”. => Denis Falk
      Rosa Lim was elected mayor of Orm on Friday. The new mayor said she was “humbled”. => Rosa Lim
    `),
  )('%s', check);
});

describe('several who speak together', () => {
  test.each(
    rows(`
      Rita Sand and Bo Lind opened the shop in May. “We never argue,” both said. => Rita Sand and Bo Lind
      Rita Sand and Bo Lind both said the plan was “hopeless”. => Rita Sand and Bo Lind
      The mayors of Tilbrook and Denholm both said the plan was “hopeless”. => the mayors of Tilbrook and Denholm
      “The plan is hopeless,” said Rita Sand, of Tilbrook, and Bo Lind, of Denholm. => Rita Sand and Bo Lind
      Rita Sand, Bo Lind and Ed Ware said the plan was “hopeless”. => Rita Sand, Bo Lind and Ed Ware
      Unite and Unison said the offer was “derisory”. => Unite and Unison
      The RMT and Aslef unions said the offer was “derisory”. => the RMT and Aslef unions
      The council and the police said the march was “peaceful”. => the council and the police
      Brothers Huw and Gethin Price run the farm. Price said the lambs were “early”. => nobody
      Huw and Gethin Price run the farm. “The lambs are early,” said Huw. “And small,” said Gethin. => Huw Price; Gethin Price
      Mr and Mrs Okoro lost the house. Mrs Okoro said it was “just bricks”. => Okoro
      George Hart Sr. founded the firm. George Hart Jr. runs it. “I sweep the floor,” said Hart. => nobody
      Asked whether it was “hopeless”, neither Rita Sand nor Bo Lind would say. => nobody
      “See you in court,” said one of the brothers. => one of the brothers
      Two of the three directors, Pia Holt and Max Reeve, said they were “appalled”. => Pia Holt and Max Reeve
      The report’s authors, Pia Holt and Max Reeve, said the data were “thin”. => Pia Holt and Max Reeve
      Pia Holt joined Max Reeve in calling the decision “a betrayal”. => Pia Holt
      Pia Holt or Max Reeve said it was “a betrayal”; accounts differ. => nobody
      “A betrayal,” said Pia Holt, of Leeds, and Max Reeve agreed. => Pia Holt
      Teachers and parents said the road was “shut”. => teachers and parents
      In 2022 Rosa Lim and Karl Hale said it was “good”. => Rosa Lim and Karl Hale
      Last year Rosa Lim and her colleague Karl Hale wrote that it was “good”. => Rosa Lim and Karl Hale
      On Monday Rosa Lim and the mayor said it was “worse”. => Rosa Lim and the mayor
      In a letter to Rosa Lim and Karl Hale the mayor said it was “worse”. => the mayor
      On Monday Ed Orr met Rosa Lim and Karl Hale said it was “worse”. => Karl Hale
      “We are proud,” said Rosa Lim, 41, and Karl Hale, 39, who run the farm. => Rosa Lim and Karl Hale
    `),
  )('%s', check);
});

describe('who is introduced as kin, by trade or by country', () => {
  test.each(
    rows(`
      Outside, Mr Reid’s mother, Donna, wept. “He’s a good boy,” she said. => Donna
      Judge Ayesha Malik said nothing. Mr Reid’s mother, Donna, wept. “He’s a good boy,” she said. => Donna
      Her mother, Folake, was at work. “I got a call,” she said. => Folake
      Tom Hale won. His father and coach, Lamar, wept. “He can rest now,” he said. => Lamar
      His dad Mike was harder to please. “I’ll believe it when it turns up,” he said. => Mike
      Churchwarden Ted Philpott was less sure. “With whose money?” he asked. => Ted Philpott
      Second-placed Henry Broadway, of Leeds, said he was “done”. => Henry Broadway
      “The gate is broken,” said Leeds-born Aloyce Mwakalinga. => Aloyce Mwakalinga
      “The gate is broken,” said Lau Chi-ming. => Lau Chi-ming
      Rosa Lim won in Leeds. “I told my mother,” the Breton said. => Rosa Lim
      Rosa Lim was blunt. “I played badly,” said the Pole. => Rosa Lim
      “They hated us,” said the study’s first author, Dr Petronella Ek. => Petronella Ek
      The central bank’s notes will be swapped for the “peso fuerte” in May. => nobody
      Marlow boss Pat Devane had sympathy. “I’ve been there,” said the former keeper. => Pat Devane
      The tenor José Cura-Bell has pulled out. He will be replaced by Stefan Popescu, who flew in from Iaşi. “I learnt my death on the plane,” joked the Romanian. => nobody
      In a joint statement, dancers’ representative Clémence Aubry and stagehand Roger Mbeki said it was “over”. => Clémence Aubry and Roger Mbeki
    `),
  )('%s', check);
});

describe('names with words of every kind in them', () => {
  test.each(
    rows(`
      Promoter Everything Is Noise said tickets would be “honoured in June”. => Everything Is Noise
      Pylons Off Exmoor said it was “a win for every hill”. => Pylons Off Exmoor
      Sound of Lorne Salmon, which pleaded guilty, said it was “sorry”. => Sound of Lorne Salmon
      Her lawyer, Barrister Femi Alade SAN, said it was “dead on arrival”. => Femi Alade
      Police spokesman SP Bola Hassan said it was “over”. => Bola Hassan
      Vance’s manager, Tiny Albright, was firm. “Two weeks,” Albright said. => Tiny Albright
      Cr Lucy Papandreou said it was “over”. => Lucy Papandreou
      “They’re old ladies,” said Madam Jaswant Kaur. => Jaswant Kaur
    `),
  )('%s', check);
});

describe('bodies in short', () => {
  test.each(
    rows(`
      The Fenland Wildlife Trust has bought the marsh. The Trust said it was “thrilled”. => the Fenland Wildlife Trust
      The Fenland Wildlife Trust has bought the marsh. The trust said it was “thrilled”. => the Fenland Wildlife Trust
      The Royal Society for the Protection of Owls (RSPO) has counted them. The RSPO said numbers were “falling”. => the Royal Society for the Protection of Owls
      The National Ferry Union met on Monday. “We will strike,” the NFU said. => the National Ferry Union
      Brightline Rail cut its trains. Brightline said it was “sorry”. => Brightline Rail
      Pacific Sentinel Mutual lost the case. Pacific Sentinel said it was “sorry”. => Pacific Sentinel Mutual
      Harbury Foods plc lost the case. Harbury said it was “sorry”. => Harbury Foods plc
      Leeds City Council met on Monday. The Council said it was “sorry”. => Leeds City Council
      Leeds City Council met on Monday. The council said it was “sorry”. => Leeds City Council
      Marlow Borough Council shut the hall. ¶ It leaks. ¶ “The roof is past saving,” the council said. => Marlow Borough Council
      “They want flats,” said the Association of Market Traders. “We want roofs,” the association said. => the Association of Market Traders; the Association of Market Traders
      The Brackwell Chamber of Trade met. “We want the shoppers back,” the chamber said. => the Brackwell Chamber of Trade
      Harkin Bakery Ltd pays £9 a stall. “We sell half our loaves here,” the bakery said. => Harkin Bakery Ltd
      Harbury Foods plc lost the case. The company said it was “sorry”. => Harbury Foods plc
      Harbury Foods plc sued Orm Dairies Ltd. The company said it was “sorry”. => the company
      “It is our canteen,” said the college. Thornbury College is next door. => the college
      Leeds City Council and Orm Town Council met. “We are sorry,” the council said. => the council
      The National Union of Porters met a teachers’ union. “We shall strike,” the union said. => the union
      Leeds City Council wrote to a parish council. “We are sorry,” the council said. => the council
      Leeds City Council met. “We are sorry,” the council of elders said. => the council of elders
      The Scottish Government met on Monday. “We are sorry,” the government said. => the government
      Leeds City Council met. “We are sorry,” said the council’s leader. => the council's leader
      The Environmental Audit Committee met. The Committee said the river was “dead”. => the Environmental Audit Committee
      Lloyd Barr founded Barr Motors. Barr said it was “time”. => Lloyd Barr
      Leeds United lost. Leeds said the manager was “staying”. => Leeds
      Leeds United lost. United said the manager was “staying”. => United
      The Ministry of Water said no. The Water Board said yes. The Ministry said it was “dry”. => the Ministry of Water
      The Wend Valley Trust and the Orm Trust met. The Trust said it was “sorry”. => the Trust
      The US Food and Drug Administration (FDA) met. The FDA said it was “safe”. => the US Food and Drug Administration
      Médecins Sans Murs, known as MSM, left. MSM said it was “sorry”. => Médecins Sans Murs
      Rosa Lim works in the White House. The House said it was “sorry”. => the House
      The Fen Trust and the Orm Trust met. The Trust said it was “sorry”. => the Trust
      Nato Council members met. Nato said it was “sorry”. => Nato
    `),
  )('%s', check);
});

describe('definite descriptions of somebody named', () => {
  test.each(
    rows(`
      Dot Crabtree bakes bread in Orm. “I rise at three,” the baker said. => Dot Crabtree
      Huw Pell farms 60 acres at Orm. “It’s the rain,” the farmer said. => Huw Pell
      Callum Reid was jailed on Monday. “He was rude to us all,” the driver said. => the driver / nobody
      Ana Ruiz won in three sets. “I was tired,” said the left-hander. => Ana Ruiz
      Ana Ruiz won in three sets. “I was tired,” said the Londoner. => Ana Ruiz
      Tom Hale lost his house. “I was tired,” said the father-of-three. => Tom Hale
      José Cura-Bell sang on Monday. “I was hoarse,” said the tenor. => José Cura-Bell
      Lin Okoro paints ships. “I was tired,” said the painter. => Lin Okoro
      A driver hit Tom Hale on Monday. “I was tired,” the driver said. => a driver
      Tom Hale was hit by a cyclist. “I was tired,” the cyclist said. => the cyclist
      Tom Hale won the lottery. “I was tired,” said the lucky winner. => Tom Hale
      Tom Hale, who has two Grammys, was booed. “I was tired,” the singer said. => Tom Hale
      Tom Hale met Ana Ruiz. “I was tired,” said the singer. => the singer / nobody
      Ms Ruiz grew up in Orm. “I was tired,” the actress said. => Ruiz
      The victim, Tom Hale, was calm. “I was tired,” the victim said. => Tom Hale
      The victim was calm. Tom Hale hit him. “I was tired,” the victim said. => the victim / nobody
      A baker has lost her sign. Dot Crabtree, 51, painted it herself. “I was tired,” the baker said. => Dot Crabtree
      A baker has lost her sign. Dot Crabtree, who saw it go, rang 999. “I was tired,” the baker said. => a baker / nobody
      A baker has lost her sign. PC Dot Crabtree has it. “I was tired,” the baker said. => a baker
      It was drawn by a baker from Orm, Dot Crabtree, in 1990. “I was tired,” the baker said. => Dot Crabtree
      The vicar, Father Huw Pell, opened the box. “It ticked,” the priest said. => Huw Pell
      Lady Justice Ama Quist freed both men. “Nobody saw it,” the judge said. => Ama Quist
      HRH Oba Tunde Bello gave a goat. “It is a good goat,” the monarch said. => Tunde Bello
      Detective Garda Nuala Pell told the court of it. “He ran,” the garda said. => Nuala Pell
      Lia Dunn, eight, swam it twice. “My arms hurt,” the youngster said. => Lia Dunn
      Orm manager Huw Pell was booked. “I only waved,” said the Orm boss. => Huw Pell
      Orm manager Huw Pell was booked. “He only waved,” said the Ely boss. => the Ely boss / nobody
      Huw Pell, a nurse, was first there. “I ran,” the medic said. => Huw Pell
      Huw Pell, a plumber, was hit by a van. “He was lucky,” the nurse said. => the nurse / nobody
      The chief observer, former Norland trade minister Lia Dunn, called it “calm”. => Lia Dunn
      “They like it sour,” said her son and plant manager, Lloyd. => Lloyd
      The Dowd volcano smokes. Dr Lia Dunn lives on it. “It snores,” the volcanologist said. => Lia Dunn
      Lia Dunn sells pickles in Orm. “They like it sour,” the pickle queen said. => Lia Dunn / nobody
      An observer, Lt. Col. Ram Thapa, saw it. “It rained,” the Nepalese officer said. => Ram Thapa
      Karl Hale left. Jo Vane, the transport minister, did her best. “I smiled,” the MSP said. => Jo Vane
      Minister Karl Hale left. ¶ Replying, Ama Quist said no. “It fell,” the lawmaker said. => Ama Quist / nobody
      Dr Lia Dunn treats her. The patient goes home on Monday. “I want soup,” she told nurses. => the patient
      Its architect, the Briton Lia Dunn, called it “a shell”. => Lia Dunn
      Pilot Karl Hale lost it. ¶ Flight engineer Lia Dunn found it. “I smelt it,” the cosmonaut said. => Lia Dunn
      The captain, a Finn named Karl Hale, was warm. “I smiled,” he said. => Karl Hale
      Eleven-year-old Aada sees no problem. “I smiled,” she said. => Aada
      According to a senior Norland official, it is late. “It is May,” the official added. => a senior Norland official
      Musa Dube, 52, was fined. “They can have it,” the coach said. => Musa Dube / nobody
      Musa Dube scored twice. “He was superb,” the coach said. => the coach / nobody
      Musa Dube passed to Karl Hale. “I am glad,” the coach said. => the coach
      Chef Karl Hale makes soup. ¶ A third chef wants it back. “It is mine,” the chef said. => a third chef
      Former captain Lia Dunn wants more. “I like stairs,” the ex-midfielder said. => Lia Dunn
      Ada Dunn has a sword. ¶ Karl Hale, 43, laughed. “She finds many,” her father said. => Karl Hale
      Ada Dunn has a sword. ¶ Karl Hale, 43, laughed. “She finds many,” his father said. => his father
      Ada Dunn has a sword. ¶ Karl Hale, a neighbour, laughed. “She finds many,” her father said. => her father
      Mrs Dunn’s youngest, Colin, sat it too. “She helped,” he said. => Colin
      “We are sorry,” said managing director Guy Pell. => Guy Pell
      Their lawyer, Per Moen, came. “I sat,” he said. => Per Moen
      The chairman of the bench warned him. “You may go,” she said. => the chairman of the bench
      The Rev. Karl Hale preached. ¶ The Rev. Huw Pell blames rain. “We drowned,” the priest said. => Huw Pell
      A fisherman on the lake, Huw Pell, moved his tent. “I saw it,” he said. => Huw Pell
      “It is gone,” a voice called from the gallery. => a voice
      One nurse at the Orm Hospital in Leeds told us it was “a joke”. => one nurse at the Orm Hospital
      A spokesman for the Board of Trade said it was “a joke”. => a spokesman for the Board of Trade
      Lia Dunn lost half her trade. ¶ It is shut. “It will open,” the council engineer said. => the council engineer / nobody
      Assistant Sub-Inspector Rakesh Bose drove. “No siren,” ASI Bose said. => Rakesh Bose
      Baroness Pia von und zu Hohen is selling it. “It is old,” the baroness said. => Pia von und zu Hohen
      The US is suggesting that Lia Dunn has “a plan”. => the US
    `),
  )('%s', check);
});

describe('names told by what stands around them', () => {
  test.each(
    rows(`
      Ken Hale, 77, was woken by a crane. “I like it,” Mrs Hale said. => Mrs Hale
      Ken Hale, 77, was woken by a crane. “I like it,” Mr Hale said. => Ken Hale
      Mrs Hale was woken by a crane. “I like it,” Mrs Hale said. => Hale
      A local TD, Sinn Féin’s Órla Breen, came. “It is a lifeline,” she said. => Órla Breen
      A neighbour, Karl Hale’s brother, said it was “fine”. => a neighbour
      “Who will pay?” asked one woman at the back of the hall. => one woman at the back of the hall
      “It was dark,” said a man with a red hat. => a man with a red hat
      “It was dark,” a woman in the queue said on Friday. => a woman in the queue
      Kim Nguyen sells paper bags. Nguyen’s daughter, Lily, laughed. “Mom will be fine,” the 16-year-old said. => Lily
      “It was a good plan,” said Mithali Sen. => Mithali Sen
      Mithali Sen called it “a good plan”. => Mithali Sen
      Sen Hale called it “a good plan”. => Hale
      Lord Hale spoke. A source later described Lord Hale’s remarks as “unhelpful”. => a source
      Their loss left captain Beth Orr admitting it was “a bad day for us”. => Beth Orr
      Ann Poe left the hall saying it was “a bad day for us”. => Ann Poe
      The row prompted Beth Orr to say that it was “a bad day for us”. => Beth Orr
      Kelly Dunne lost both legs. “I want to dance again,” said the mother of two. => Kelly Dunne
      “We knew,” said one of the two. => one of the two
      A former soldier, Soldier F, told the inquest it was “dark as pitch”. => Soldier F
      Det Sgt K Hale said it was “dark as pitch”. => K Hale
      Nubelo is to cut 90 jobs, blaming “a changed environment”. Shares in Nubelo fell. => Nubelo
      Eileen Garvey was 26. Her husband, Dessie, went out. Dessie Garvey died. “I waited,” says Mrs Garvey. => Eileen Garvey
      Chief Ravi Menon wrote to all. One recipient said she had been sacked. “I wept,” she said. => one recipient
      Ann Poe wanted Beth Orr to say that it was “a bad day for us”. => nobody
    `),
  )('%s', check);
});

describe('offices told by somebody’s work, and whoever is somebody’s', () => {
  test.each(
    rows(`
      Karl Hahn was held. His lawyer, Eva Roth, came. “He is innocent,” his lawyer said. => Eva Roth
      Karl Hahn was held. Eva Roth, his lawyer, came. “He is innocent,” Hahn’s lawyer said. => Eva Roth
      Hahn and Lim were held. Hahn’s lawyer, Eva Roth, came. “He is innocent,” Lim’s lawyer said. => Lim's lawyer
      Eva Roth, a lawyer, came. Karl Hahn wept. “He is innocent,” his lawyer said. => his lawyer
      Ann Pike and her husband, Joe, bought it. “It was a ruin,” her husband said. => Joe
      Ann Pike and her husband, Joe, left. Cath Hill and her husband, Bob, stayed. “It was a ruin,” her husband said. => her husband
      Tom Birtles has been chairman of the club since 2004. “We were broke,” the chairman said. => Tom Birtles
      Dev Nair chairs the planning committee. “It is a mess,” the committee’s chairman said. => Dev Nair
      Kerry Boon, who captains the side, was glum. “We were awful,” the captain said. => Kerry Boon
      Leo Katz directed the film. “It is a tiny film,” the director said. => Leo Katz
      Leo Katz led the way to the door. “It is a tiny film,” the leader said. => the leader / nobody
      Mayor Rosa Lim of Hull met Mayor Karl Hale of Leeds. “It is a mess,” the mayor of Leeds said. => Karl Hale
      Mayor Rosa Lim of Hull met Mayor Karl Hale of Leeds. “It is a mess,” the mayor said. => the mayor
      Mayor Rosa Lim of Hull met the bishop, Karl Hale. “It is a mess,” the mayor said. => Rosa Lim
      A nurse called Pat Dunn saved him. “Anyone would have done it,” the nurse said. => Pat Dunn
    `),
  )('%s', check);
});

describe('words that another tells of, or that come as a reply', () => {
  test.each(
    rows(`
      “The tea is cold,” Karl Hobbs remembers Anna Frost saying. => Anna Frost
      “The tea is cold,” Karl Hobbs says Anna Frost told him. => Anna Frost
      “The tea is cold,” Karl Hobbs says his mother used to tell him. => his mother
      “The tea is cold,” Karl Hobbs said, adding that Anna Frost had told him. => Karl Hobbs
      “The tea is cold,” Karl Hobbs told Anna Frost. => Karl Hobbs
      Anna Frost quoted Karl Hobbs: “The tea is cold.” => Karl Hobbs
      “The tea is cold,” came the reply from Anna Frost. => Anna Frost
      “We lost,” Bob Dunn and Ann Cole, the joint heads, told staff. => Bob Dunn and Ann Cole
      Ms Frost’s reply was brisk: “The tea is cold.” => Frost
      Raj Patel was glad. The cheque came from a man who left in 1968. He wrote that he was “sorry beyond words”. => a man
      Lord Hale, himself a former minister, said it was “sorry stuff”. => Lord Hale
      Rosa Lim resigned. “I cannot stay on here,” her letter said. => Rosa Lim
      The council resigned. “We cannot stay on here,” its letter said. => its letter
      Ann Poe spoke. Told of the remark, the judge laughed. “I hope so,” she said. => the judge / nobody
      Ann Poe read out a letter from Bo Orr. “The tea is cold,” it said. => nobody
      Mr Hobbs, called “a coward of sorts” by Anna Frost, has left. => Anna Frost
      Mr Hobbs, described by engineers as “a coward of sorts”, has left. => engineers
      Mr Hobbs, called “a coward of sorts” by his rivals, has left. => his rivals
      A banner outside Anna Frost’s office reads “shame on you”. => nobody
      A woman outside Anna Frost’s office said it was “cold as ice”. => a woman
      Hobbs ran “a one-man crime wave”, prosecutors say. => prosecutors
      According to Dana Frost, Karl Hobbs called it “the enemy within”. => Karl Hobbs
      Rosa Lim beat Anna Frost in the final. “I was tired,” she said. => Rosa Lim
      Rosa Lim met the vet Anna Frost in the final. “I was tired,” Frost said. => Anna Frost
    `),
  )('%s', check);
});

describe('whom the opening tells of, and the next sentences name', () => {
  test.each(
    rows(`
      A teacher has called it “a crime of sorts”. Rosa Lim, who teaches at Hull, wrote on Monday. => Rosa Lim
      A choir left the hall in what the caretaker called “a worse state than the rain did”. ¶ Caretaker Rosa Lim found wax on the floor. => Rosa Lim
      A farmer says it is “a crime of sorts”. Rosa Lim, a farmer near Hull, wrote on Monday. => Rosa Lim
      A headteacher says it is “a crime of sorts”. Headteacher Rosa Lim wrote on Monday. => Rosa Lim
      A man who called a judge “a clown of sorts” was jailed. Karl Hale, 44, of Ash Grove, wept. => Karl Hale
      A minister called it “a crime of sorts”. Two ministers, Karl Hale and Rosa Lim, met. => a minister
      A neighbour called it “a crime of sorts”. Karl Hale, a former teacher, wept. => a neighbour
      A farmer says it is “a crime of sorts”. Another farmer, Rosa Lim, disagrees. => a farmer
      Amit Rao runs the only surgery. “They ring me at home,” said the GP. => Amit Rao
    `),
  )('%s', check);
});

describe('people of one surname', () => {
  test.each(
    rows(`
      Nan Hale came ashore with Abbie Hale behind her. “She sang,” said Abbie. ¶ Mrs Hale said it was “cold”. => Abbie Hale; Nan Hale
      Nan Hale came ashore with Abbie Hale behind her. “She sang,” said Abbie Hale. ¶ Mrs Hale said it was “cold”. => Abbie Hale; nobody
      Nan Hale came ashore with Abbie Hale behind her. “She sang,” said Abbie. ¶ Hale said it was “cold”. => Abbie Hale; nobody
      Nan and Abbie Hale came ashore. “She sang,” said Abbie. ¶ Mrs Hale said it was “cold”. => Abbie Hale; nobody
      Nan Hale came with Abbie Hale. “She sang,” said Abbie. “I did,” said Nan. ¶ Mrs Hale said it was “cold”. => Abbie Hale; Nan Hale; nobody
    `),
  )('%s', check);
});
