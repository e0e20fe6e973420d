import { describe, test } from 'vitest';
import { checkDrawn } from './story.ts';

/** The manners of plain local news. */
describe('answers below questions that have no label', () => {
  test.each([
    'Rosa Lim keeps the light.⏎**Is it cold?**⏎{Q:“Only when the wind is in the east.”}⏎**And quiet?**⏎“Never at all.” => Rosa Lim',
    'Rosa Lim keeps the light with Karl Hale.⏎**Is it cold?**⏎{Q:“Only when the wind is in the east.”}⏎**And quiet?**⏎“Never at all.” => nobody',
  ])('%s', checkDrawn);
});

describe('words of a story about one person alone', () => {
  test.each([
    'Of the four who mend clocks in Leeds Karl Hale is the youngest.⏎His shop is the width of a door.⏎{Q:“People ask why I bother. I ask why they stopped.”} => Karl Hale',
    'Karl Hale mends clocks.⏎His shop is the width of a door. A customer came in.⏎{Q:“People ask why I bother. I ask why they stopped.”} => nobody',
    'Karl Hale mends clocks, as Rosa Lim did.⏎The shop is the width of a door.⏎{Q:“People ask why I bother. I ask why they stopped.”} => nobody',
    'H {Q:‘I sold my car to buy it’} | Rosa Lim has a loom. “I had no money,” she said. “I sold a good car for this.” => Rosa Lim',
    'H {Q:‘I sold my car to buy it’} | Rosa Lim has a loom. “I had no money,” she said. “I did,” said Karl Hale. => nobody',
  ])('%s', checkDrawn);
});

describe('several behind “say”', () => {
  test.each([
    '“It is a wall,” said Karl Hale.⏎{Q:“He moved in beside it,”} say the two neighbours opposite. => the two neighbours opposite',
    '“It is a wall,” said Karl Hale.⏎{Q:“He moved in beside it,”} say the people opposite. => the people opposite',
    '“It is a wall,” said Karl Hale.⏎{Q:“He moved in beside it,”} say the police. => the police',
    'Rosa and Karl Hale sold it.⏎“It is a wall,” said Mrs Hale.⏎{Q:“It is only a wall,”} say the couple. => Rosa Hale and Karl Hale',
    '“It is a wall,” said Karl Hale.⏎{Q:“He moved in beside it,”} say those opposite. => nobody',
  ])('%s', checkDrawn);
});

describe('“they” of one whom nothing tells to be he or she, or of a family', () => {
  test.each([
    'A spokesperson for Harkin Foods said it was “a blow”. They added: {Q:“We will look at this again.”} => a spokesperson for Harkin Foods',
    'The family of a boy spoke of “the light of our lives”.⏎Tom Harker, 11, died on Monday.⏎In a statement they said: {Q:“He was loved by all of us.”} => the family of a boy',
    'A spokesman for Harkin Foods said it was “a blow”. They added: {Q:“We will look at this again.”} => nobody',
  ])('%s', checkDrawn);
});

describe('bodies by a word of the language', () => {
  test.each([
    'Crisis said the plan was {Q:“a choice”}. => Crisis',
    'Boots is to close a shop.⏎Boots apologised for what it called {Q:“a slip”}. => Boots',
    'Shopkeepers said the plan was {Q:“a choice”}. => shopkeepers / Shopkeepers',
    'The charity Versus Arthritis called the plan {Q:“a bold choice”}. => Versus Arthritis',
    'General Electric said it was {Q:“sorry about that”}. => General Electric',
    'General Marsh said it was {Q:“a sorry affair”}. => Marsh',
    'The carrier Desert Star has a new engine. Desert Star said it was {Q:“quieter than the old”}. => Desert Star',
    '{Q:“Please stay off the beach,”} East Coast Fire and Rescue said. => East Coast Fire and Rescue',
    '{Q:“We count to three,”} said the Highlands and Islands member, Karl Hale. => Karl Hale',
  ])('%s', checkDrawn);
});

describe('a word with a capital before a given name', () => {
  test.each([
    'Amateur Cody Hale won. {Q:“It was luck,”} Hale said. => Cody Hale',
    'Wildcards Nina and Petra Hale won. Nina was calm. {Q:“I heard her,”} she said. => Nina Hale',
    '{Q:“It is breezy in the yard,”} Year 9 pupil Josh Hale said. => Josh Hale',
    'Tan Wei Ming won. {Q:“It was luck,”} Mr Tan said. => Tan Wei Ming',
  ])('%s', checkDrawn);
});

describe('the company, by what stands beside its name', () => {
  test.each([
    'Harkin Motors is calling back its vans. {Q:“Safety is our first concern,”} the company said. => Harkin Motors',
    'Boiler maker Rheinkessel lost money. {Q:“It was a hard year for us,”} the company said. => Rheinkessel',
    'The charity Alcohol Watch complained. {Q:“It is a shameful thing,”} the charity said. => Alcohol Watch',
    'Boiler maker Rheinkessel and rival boiler maker Harkin lost money. {Q:“It was a hard year for us,”} the company said. => the company',
  ])('%s', checkDrawn);
});

describe('a day before the verb', () => {
  test.each([
    'The High Court on Friday asked the ministry why it needed {Q:“a death first”}. => the High Court',
    'MUMBAI: The High Court on Friday asked the ministry why it needed {Q:“a death first”}. => the High Court',
  ])('%s', checkDrawn);
});

describe('a letter or statement that was told of before, by whoever wrote it', () => {
  test.each([
    'In a statement, Harkin Foods said it was sorry. The statement added: {Q:“We will do better from now on.”} => Harkin Foods',
    'Rosa Lim wrote to parents on Monday. {Q:“We will miss all of you here,”} the letter said. => Rosa Lim',
    'The school sent a letter home. The letter said: {Q:“No cakes may be brought in.”} => the school',
    'A letter from the landlord, Parkmoor Homes, promised repairs. {Q:“Work will begin in the spring,”} the letter said. => Parkmoor Homes',
    'Ann Cole found a letter under her door. The letter said: {Q:“Your lift will be mended.”} => the letter',
    'Ann Cole was late.⏎The lift stood still.⏎The letter said: {Q:“Your lift will be mended.”} => the letter',
  ])('%s', checkDrawn);
});

describe('whoever a sentence says that somebody is', () => {
  test.each([
    'The voice belonged to Gwen Pask, a teacher. {Q:“It just came out of me,”} she said. => Gwen Pask',
    'The voice belonged to nobody there. {Q:“It just came out of me,”} she said. => the voice / nobody',
  ])('%s', checkDrawn);
});

describe('her husband, of a couple that the story names', () => {
  test.each([
    'Neil and Tracey Boon, of Leeds, moved in.⏎Mrs Boon heard a crash. “It was loud,” she said.⏎Her husband did not. {Q:“I sleep through anything,”} he said. => Neil Boon',
    "Tracey Boon heard a crash. “It was loud,” she said.⏎Her husband did not. {Q:“I sleep through anything,”} he said. => her husband / Tracey Boon's husband",
    'Danube Air said that it was sorry. {Q:“The matter is at an end,”} the airline added. => Danube Air',
    'Danube Air said that it was sorry.⏎{Q:“The matter is at an end,”} the airline said. => Danube Air',
    'Danube Air said that it was sorry.⏎Leeds is far.⏎{Q:“The matter is at an end,”} the airline said. => the airline',
    'The Regent is owned by Castle Estates, and the airline is late. {Q:“The matter is at an end,”} the airline added. => the airline',
  ])('%s', checkDrawn);
});

describe('an age or a country for somebody named before', () => {
  test.each([
    'Stefan Wolski was glum, and said his side had slept.⏎{Q:“It is the third time,”} the Pole said. => Stefan Wolski',
    'Damo Petrakis, a surfer, was bitten on Monday.⏎{Q:“I hit it on the nose,”} the 34-year-old plumber said. => Damo Petrakis',
    'Ada Mensah is on the stage again. She is glad.⏎{Q:“I have played five queens,”} the actor said. => Ada Mensah',
    'A plumber, 34, stopped to help. Damo Petrakis thanked him.⏎{Q:“I only did my job,”} the plumber said. => a plumber',
  ])('%s', checkDrawn);
});

describe('a verb that is spared before a second speaker', () => {
  test.each([
    'Opponents called it “an act of malice” and supporters {Q:“a lifeline for all”}. => supporters',
    'The plan split them, with opponents calling it “an act of malice” and supporters {Q:“a lifeline for all”}. => supporters',
    'Rosa Lim described it as “an act of malice”, Karl Hale as {Q:“a lifeline for all”}. => Karl Hale',
    'Rosa Lim called Ted Orr “a very rude man” and Karl Hale {Q:“a saint by comparison”}. => Rosa Lim',
    'Rosa Lim called the plan “an act of malice” and the council {Q:“a band of fools”}. => Rosa Lim',
    'Rosa Lim called it “an act of malice” and said Karl Hale was {Q:“a saint by comparison”}. => Rosa Lim',
  ])('%s', checkDrawn);
});

describe('what belongs to a name, and what only stands beside it', () => {
  test.each([
    'Airline Danube accused the port of {Q:“a complete failure to communicate”}. => Danube',
    'Airline Pilots United accused the port of {Q:“a complete failure to communicate”}. => Airline Pilots United',
    'Brewer Rosa Lim accused the port of {Q:“a complete failure to communicate”}. => Rosa Lim',
    'Varga’s coach, former doubles champion Karl Hale, was glad. {Q:“We shall pay the fee,”} he joked. => Karl Hale',
    'One of the victims, Mama Ngozi, said: {Q:“My goats are gone.”} => Ngozi / Mama Ngozi',
    'A survivor, known only as David, said: {Q:“I could not stay there.”} => David',
    'Ada Lim died in March. Her mother, Grace Lim, wept.⏎{Q:“She rang on the Sunday,”} Mrs Lim said. => Grace Lim',
    "Ofsted’s most recent report described it as {Q:“calm and purposeful throughout”}. => Ofsted's most recent report",
  ])('%s', checkDrawn);
});

describe('verbs that say nothing by themselves', () => {
  test.each([
    'Rosa Lim promised that no library would close {Q:“without a proper talk”}. => Rosa Lim',
    'The shop said nothing. No library would say it was {Q:“sorry for the mess”}. => nobody',
    'Its boss, Karl Hale, called for managers to {Q:“hang their heads in shame”}. => Karl Hale',
    'The band, noted for {Q:“very silent gigs indeed”}, plays on. => nobody',
    'Rosa Lim signed a letter warning that wards face {Q:“a perfect storm of need”}. => Rosa Lim',
    'Karl Hale shared a picture captioned {Q:“Home at last, and so glad”}. => Karl Hale',
    'The photo with the caption {Q:“Home at last, and so glad”} was posted by Karl Hale. => nobody / Karl Hale',
  ])('%s', checkDrawn);
});

describe('who is left where a word or a clause stands between', () => {
  test.each([
    'The council met. A No 10 source disagreed. {Q:“She had him for breakfast,”} they said. => a No 10 source',
    'A neighbour agreed. {Q:“It was a long night,”} they said. => a neighbour',
    'A teacher took the pupils to the museum. {Q:“We had a very good time,”} they said. => the pupils / nobody',
    'Attorney Rosa Lim said her office would seek to have Mr Hale held, calling him {Q:“a danger to all of us”}. => Rosa Lim',
    'Ted Hale praised Bob Orr, calling him {Q:“a credit to all of us”}. => Ted Hale',
    'Ted Orr told officers he {Q:“just wanted to get home”}, according to a criminal complaint. => Ted Orr',
    'The bridge was {Q:“a danger to all of us”}, according to a criminal complaint. => a criminal complaint',
    'Mayor Ngaire Orr posted on Facebook that the cat was {Q:“the best news this year”}. => Ngaire Orr',
    'Rosa Lim allowed the appeal, ruling that it was {Q:“modest and scarcely seen”}. => Rosa Lim',
    'Malik Orr attributed the cuts to {Q:“a very cold winter”}. => Malik Orr',
    'The line, attributed to Malik Orr, was {Q:“a very cold one”}. => nobody / Malik Orr',
    'FISHERMEN in Lorne say they face {Q:“a wipeout of the town”}. => fishermen in Lorne',
    'Hurricane Lorna: {Q:‘The roof went like a page’} => nobody',
  ])('%s', checkDrawn);
});

describe('whoever a sentence ends with', () => {
  test.each([
    'The driver lost control on a bend, Inspector Zahid Khan said. {Q:“The road had no wall,”} he said. => Zahid Khan',
    'The driver lost control on a bend in Lorne. {Q:“The road had no wall,”} he said. => the driver',
    'Robert Hale, who came on Monday, wants a meeting.⏎{Q:“Enough is enough now,”} the Conservative said. => Robert Hale',
    'Mayor Pro Tem Doug Hale called it {Q:“a box with a gym in it”}. => Doug Hale',
    'Independent MP Col Dwyer said he was {Q:“relieved to hear it”}. => Col Dwyer',
    'Lt Col Ann Dwyer said she was {Q:“relieved to hear it”}. => Ann Dwyer',
  ])('%s', checkDrawn);
});

describe('a body by more words than its name, and a headline’s noun', () => {
  test.each([
    "The Screenwriters Guild’s negotiating committee said it was {Q:“glad to have a deal”}. => the Screenwriters Guild's negotiating committee",
    "The studios’ bargaining group issued a statement saying it was {Q:“glad to have a deal”}. => the studios' bargaining group",
    'The listing warns that furniture {Q:“must be curved or small”}. => the listing',
    'Runner, 81, is last and glad.⏎Enid Hale ran until dark.⏎{Q:“I had the place to myself,”} the runner said. => Enid Hale / the runner / nobody',
  ])('%s', checkDrawn);
});

describe('where somebody is from, and what stands behind a name', () => {
  test.each([
    'Former European champion Jelena Hale said she was sorry.⏎{Q:“I have never taken it,”} the Croatian said. => Jelena Hale',
    'Former Danish champion Jelena Hale said she was sorry.⏎{Q:“I have never taken it,”} the Croatian said. => the Croatian / nobody',
    'Miner Wilber Hale prayed aloud.⏎Mines Minister Rosario Vega said it would be closed. She called it {Q:“a tragedy long foretold”}. => Rosario Vega',
    'Defence counsel Aisling Toner BL said he was {Q:“a broken man by now”}. => Aisling Toner',
    'Declan Rooney (44), of Hazel Grove, Lorne, wept.⏎{Q:“I am sorry for it,”} the accused said. => Declan Rooney',
  ])('%s', checkDrawn);
});

describe('a calling in other words, a party’s member, and whom a sentence presents', () => {
  test.each([
    'A headteacher has said the ban gave children {Q:“their own childhoods back”}.⏎Rosa Lim, principal of Lorne School, locks phones away. => Rosa Lim',
    'A headteacher has said the ban gave children {Q:“their own childhoods back”}.⏎Rosa Lim, chair of the governors, locks phones away. => a headteacher',
    'An officer has said the ban gave children {Q:“their own childhoods back”}.⏎Sergeant Rosa Lim locks phones away. => an officer',
    'Minister Aoife Hale has defended it.⏎Speaking in Lorne, the Fianna Fáil TD said she was {Q:“not going to say sorry”}. => Aoife Hale / the Fianna Fáil TD / nobody',
    'The Plaid Cymru MS said it was {Q:“a very poor show”}. => the Plaid Cymru MS',
    'Leader of the Opposition Honor Hale told the Commons it was {Q:“at war with itself”}. => Honor Hale',
    'Landlady Pat Orr was glad. “We ran out of eggs,” she said.⏎Among her guests was Leeds plumber Mo Hale, on his way home. {Q:“I have missed the boat,”} he said. => Mo Hale',
    'Tom Orr was glad.⏎Among the guests was the Norland striker Karl Hale, on holiday. {Q:“I have missed the boat,”} he said. => Karl Hale',
    'Rosa Lim led them in.⏎{Q:“Has it parking!”} snorted Ms Lim when this was put to her. => Rosa Lim',
    'Minister Karl Hale paid them. He termed it {Q:“most unfortunate and avoidable”}. => Karl Hale',
    'Karl Hale served a term of {Q:“five very long years”}. => nobody',
  ])('%s', checkDrawn);
});

describe('who stands behind what is told of them, and names of more words', () => {
  test.each([
    'The agent handling the sale, Oliver Hale, had a fright. {Q:“It may have been the wind,”} he said. => Oliver Hale',
    '{Q:“It was dark by then,”} said the officer leading the hunt, Karl Hale. => Karl Hale',
    '{Q:“It was dark by then,”} said the officer leading the hunt for the boy, Karl Hale. => the officer / nobody',
    'A member of the losing team, who gave his name only as Keith, said it was {Q:“a thing of principle”}. => Keith',
    'Tributes were paid to Harry Orr. His wife of 60 years, Brenda, said he died {Q:“with the cricket on”}. => Brenda / Brenda Orr',
    'Tributes were paid to Harry Orr. {Q:“He was kind to all,”} said his wife of 60 years. => his wife of 60 years',
    'PC Dean Hale said it was {Q:“a diversity hire”}. => Dean Hale',
    '{Q:“My daughter shares a flat,”} said Rosa Llull i Pons, 66. => Rosa Llull i Pons',
    'The head, Father Dermot Hale SJ, said it was {Q:“certain and wrong”}. => Dermot Hale',
    'Lorne Borough Council must pay. “We were wrong,” said its head of graves, Karl Hale. It has brought in what it calls {Q:“a robust system”}. => Lorne Borough Council',
    'Postmarked 4 June 1944, it was found. {Q:“My darling Peg,”} it begins. => nobody',
    '{Q:“We shall not go back,”} Number 10 said. => Number 10',
  ])('%s', checkDrawn);
});

describe('titles, offices and names of many manners', () => {
  test.each([
    'Nana Kwaku Ofori Hale II called on the youth. Nana Ofori Hale said peace was {Q:“not for sale today”}. => Nana Kwaku Ofori Hale II',
    'The chief executive, Tay Boon Hock, was there.⏎{Q:“We owe you an explanation,”} said Mr Tay. => Tay Boon Hock',
    'Chef-patron Rosa Lim said it was {Q:“a very fine tart”}. => Rosa Lim',
    'Player-manager Karl Hale said it was {Q:“a very fine goal”}. => Karl Hale',
    'Ivy Hale asked whether the books had come. {Q:“They have indeed,”} replied the Rector. => the Rector',
    'Canon Ted Orr met Ivy Hale. {Q:“They have indeed,”} replied the Rector. => Ted Orr',
    'Rosa Lim became chancellor in May. {Q:“They have indeed,”} replied the Chancellor. => Rosa Lim',
    'A man found driving a stolen tractor through Lorne at 3am told officers he was {Q:“only minding it for now”}.⏎Karl Hale (33), of Ash Grove, was sorry. => Karl Hale',
    'A man saw the port in Leeds on Monday and Hale said it was {Q:“a very fine port”}. => Hale',
    'Her governess reported that Rosa Lim was {Q:“wilful and never there”}. => her governess',
  ])('%s', checkDrawn);
});

describe('the first words of a story in capitals, money, and who has applied', () => {
  test.each([
    'A GRAN who grew it told officers they were {Q:“tomatoes that never came up”}.⏎Maureen Hale, 71, was sorry. => Maureen Hale',
    'A BBC reporter said it was {Q:“a very fine day”}. => a BBC reporter',
    'Applicant Sam Hale said it was {Q:“a very fine day”}. => Sam Hale',
    'Growers lose Sh40 million a day, it is said. He asked growers to {Q:“bear with us for now”}. => nobody',
  ])('%s', checkDrawn);
});

describe('who gives what somebody says: a warning, an assurance, a tribute', () => {
  test.each([
    'Rosa Lim gave an assurance that {Q:“every fair claim”} would be met. => Rosa Lim',
    'Rosa Lim issued a fresh warning that the port was {Q:“not safe at all”}. => Rosa Lim',
    'Karl Hale paid tribute to {Q:“a loyal servant of the town”}. => Karl Hale',
    'Karl Hale was given an assurance that the port was {Q:“quite safe again”}. => nobody',
    'Karl Hale gave a speech on {Q:“soft power at sea”}. => nobody',
    'Karl Hale gave no reply to {Q:“the question of the day”}. => nobody',
    'The family of a nurse killed in a crash at Kesh have paid tribute to {Q:“a beautiful soul”}. => the family of a nurse',
  ])('%s', checkDrawn);
});

describe('somebody by one name, and by what the writer, a court or a clause tells of them', () => {
  test.each([
    'The owner, a widow named Drita, lit a fire. {Q:“It is my last log,”} she said. => Drita',
    'Director Rosa Lim set it in a lift.⏎{Q:“Best thing I have seen,”} said the lady in front of me. => the lady in front of me',
    'Karl Hale, 34, of Leeds, denies two counts of theft.⏎Rosa Lim, prosecuting, said it was late.⏎{Q:“I was eating my lunch,”} the accused said. => Karl Hale',
    'District Collector Anish Rao called it {Q:“an example to us all”}. => Anish Rao',
    'District Water Board called it {Q:“an example to us all”}. => District Water Board',
    'Rosa Lim told the court that the guard had asked for his badge, {Q:“whereupon he bit her thumb”}. => Rosa Lim',
    'Karl Hale wore a badge, {Q:“Hands Off Our Park”}. => nobody',
    'Rosa Lim has hit back at trolls who called her {Q:“past it”} for dating. => trolls',
    'Radio Kesh said Karl Hale had been heard telling aides it was {Q:“over for us”}. => Karl Hale',
    'Rosa Lim found an extra £15 on her bill {Q:“for use of kettle”}. => nobody',
    'Coors-like Delano sang. {Q:“It is my last song,”} Delano said. => Delano',
    '{Q:“We count to three,”} the member for Ashby said.⏎“We do,” said the member for Kesh, Karl Hale. => the member for Ashby',
    'Rosa Lim said he had been “hard”.⏎His younger daughter, Bridget, liked walks. {Q:“Dad called them strolls,”} she said. => Bridget',
    'Rosa Lim closed the show with the words {Q:“see you in the trees”}. => Rosa Lim',
    'Rosa Lim left a cap with the words {Q:“see you in the trees”}. => nobody',
    'The head of sport, Rosa Lim, talks of {Q:“pathways”}. => Rosa Lim',
    'The council, which at first told me it had been {Q:“sent apart”}, is sorry. => the council',
    'The court heard a petition filed by a lawyer, Rosa Lim.⏎The petitioner argued that it was {Q:“cut by men with saws”}. => Rosa Lim',
    'Chef Rosa Lim cooks alone.⏎The crab was cold; my wife ate it. {Q:“I still do not like it,”} she said. => my wife',
    'Dr Rosa Lim said it was “in order”.⏎The landowner, who asked not to be named, kept half. {Q:“I like potatoes,”} she said. => the landowner',
    'Oona Kerrigan opens with a storm.⏎Her hero, Malachy, rows on. {Q:“A river is only a road,”} he says. => Malachy',
    'The Minority Leader, Kwame Poku, was angry.⏎On Monday he accused the Speaker. {Q:“He sees with one eye,”} the Member for Ashby said. => Kwame Poku',
    'The Minority Leader, Kwame Poku, was angry.⏎The MP, Ama Addo, spoke. On Monday he accused the Speaker. {Q:“He sees with one eye,”} the Member for Ashby said. => the Member for Ashby / nobody / Ama Addo',
    'A man behind me muttered that it was {Q:“not like the record”}. => a man / a man behind me',
    'Karl Hale has walked back a suggestion that people should {Q:“eat their way out”} of it. => Karl Hale',
    'Karl Hale rejected a suggestion that people should {Q:“eat their way out”} of it. => nobody',
    'In a statement, Karl Hale said he was sorry. {Q:“I regret any offence to you,”} it read. => Karl Hale',
    'In a letter to Ann Orr, Karl Hale said he was sorry. {Q:“I regret any offence to you,”} it read. => nobody',
    'EFFIE MACRAE, who has died, wove tweed. {Q:“I hope he was warm,”} Effie MacRae said. => Effie MacRae',
  ])('%s', checkDrawn);
});

describe('a share of a group', () => {
  test.each([
    'Only 52 per cent of registered growers agreed that the trust was in {Q:“good shape to go on”}. => 52 per cent of registered growers',
    'About 40% of respondents called the tram {Q:“a line for the old”}. => about 40% of respondents',
    'More than half of voters said the mayor was {Q:“past his best”}. => more than half of voters',
    'Three quarters of the tenants told the survey the heating was {Q:“a lottery”}. => three quarters of the tenants',
    'Fewer than one in ten of the drivers said the road was {Q:“safe at night”}. => fewer than one in ten of the drivers',
    'Most of the tenants said they were {Q:“left in the dark”}. => most of the tenants',
    'A quarter of an hour later the mayor said it was {Q:“late enough”}. => the mayor',
    'Karl Hale, who owns half of the boats, said the quay was {Q:“a graveyard”}. => Karl Hale',
    'Nearly 60 per cent of the vote went to Rosa Lim, who called it {Q:“a landslide”}. => Rosa Lim',
  ])('%s', checkDrawn);
});

describe('“for saying”, in a clause of its own', () => {
  test.each([
    'The growers’ decision led to a hearing, where Karl Hale was booed for saying the frost was {Q:“a gift to us all”}. => Karl Hale',
    'Karl Hale’s advice was withdrawn after Rosa Lim was sued for claiming that the seed was {Q:“blessed by the moon”}. => Rosa Lim',
    'Rosa Lim said that it had rained, calling the road {Q:“a river of mud”}. => Rosa Lim',
  ])('%s', checkDrawn);
});

describe('a surname that two bear, one of them of late', () => {
  const between =
    'The bakery is shut.⏎It rained.⏎The pier is closed.⏎A bus came.⏎Nobody left.⏎It was late.⏎The sun rose.';
  test.each([
    'Karl Hale runs the port.⏎Staff were told by letter.⏎Fire chief Rosa Hale came. Hale told the radio it was {Q:“out at last”}. => Rosa Hale',
    `Karl Hale runs the port.⏎${between}⏎Fire chief Rosa Hale came.⏎Hale said it was {Q:“out at last”}. => Rosa Hale`,
    `Karl Hale runs the port.⏎${between}⏎Hale has a boat.⏎Fire chief Rosa Hale came.⏎Hale said it was {Q:“out at last”}. => nobody`,
    'Karl Hale runs the port.⏎Fire chief Rosa Hale came.⏎Hale said it was {Q:“out at last”}. => nobody',
    'Ted and Rosa Hale came.⏎Mr Hale drives a van. {Q:“The door fell on my wife,”} he said. => Ted Hale / nobody',
  ])('%s', checkDrawn);
});

describe('those who are told by where they go', () => {
  test.each([
    'Protesters marching through the old streets chanted {Q:“No more mud!”} until midnight. => protesters',
    'A woman outside the tannery called it {Q:“a wet dog in a sock”}. => a woman',
    'A Leeds man found driving a tractor through Drumkeel told the court that it was {Q:“only minded”}. Karl Hale (33), of Leeds, was fined. => Karl Hale / a Leeds man',
  ])('%s', checkDrawn);
});

describe('what is filmed or sent out', () => {
  test.each([
    'The video says Karl Hale {Q:“has a habit of losing”}. => the video',
    'A clip shown at the hall calls him {Q:“a friend of fog”}. => a clip shown at the hall / a clip',
    'Karl Hale said the video was {Q:“a slur”}. => Karl Hale',
  ])('%s', checkDrawn);
});

describe('a verb behind “, and”', () => {
  test.each([
    'Karl Hale scored a goal that Rosa Lim called “lucky as a cat”, and said afterwards it was for {Q:“my old nan”}. => Karl Hale',
    'Karl Hale wrote a book which the Herald described as “a brick”, and told readers to {Q:“use both hands”}. => Karl Hale',
    'Karl Hale said that Rosa Lim called it “lucky as a cat”, and added that he was {Q:“past caring”}. => Karl Hale',
    'Karl Hale met Rosa Lim, who called it “lucky as a cat” and added that she was {Q:“past caring”}. => Rosa Lim',
  ])('%s', checkDrawn);
});

describe('“the cyclist”, brought in beside somebody by name', () => {
  test.each([
    'Karl Hale, 58, was pulled from the river by a passing cyclist. {Q:“He was blue,”} the cyclist said. => the cyclist',
    'A cyclist was hit by a van in Leeds. Karl Hale, of Ness, has a broken leg. {Q:“I flew,”} the cyclist said. => Karl Hale / nobody',
    'A cyclist called Karl Hale was hit by a van. {Q:“I flew,”} the cyclist said. => Karl Hale',
  ])('%s', checkDrawn);
});
