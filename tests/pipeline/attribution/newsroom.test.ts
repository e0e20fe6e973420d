import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/pipeline/index.ts';
import { checkDrawn, settings } from './story.ts';

/** Forms that newspapers use every day. */
describe('a mark without its comma, or on the line below', () => {
  test.each([
    '“We wait,” said Ann Cole.⏎{Q:“We go now”} said Tom Harker. => Tom Harker',
    '“We wait,” said Ann Cole.⏎{Q:“We go to sea on Monday”} said Tom Harker, the pilot. => Tom Harker',
    '“We wait,” said Ann Cole.⏎The board read {Q:“Gone to sea”} said Tom Harker. => nobody',
  ])('%s', checkDrawn);
  test.each(['“We go now\n” said', '“We go now\n\n” said', '"We go now\n" said', '„We go now,\n“ said'])(
    '%j',
    (words) => {
      const text = `Ferry strike enters its third week\n\n4 March 2024\n\n“We wait,” said Ann Cole.\n\n${words} Tom Harker.\n`;
      const { quotations } = readArticle({ file: 'a.txt', name: 'a', text }, null, settings);
      expect(
        quotations.map(({ attribution }) => (attribution.kind === 'attributed' ? attribution.speaker.name : null)),
      ).toEqual(['Ann Cole', 'Tom Harker']);
    },
  );
});

describe('labels in headlines', () => {
  test.each([
    'H Interview with Rosa Lim: {Q:‘The river will come back’} | Rosa Lim is mayor. => nobody',
    'H Flood: {Q:‘We were not ready’} | Rosa Lim said: “We were not ready for this at all.” => Rosa Lim',
    'H Flood: {Q:‘We were not ready’} | Rosa Lim spoke. => nobody',
    'H Live updates: {Q:‘We were not ready’} | Rosa Lim spoke. => nobody',
    'H Rosa Lim: {Q:‘We were not ready’} | Rosa Lim spoke. => Rosa Lim',
    'H Lim: {Q:‘We were not ready’} | Rosa Lim spoke. => Rosa Lim',
    'H Mayor: {Q:‘We were not ready’} | Mayor Rosa Lim spoke. => Rosa Lim',
    'H Ukraine crisis: {Q:‘We were not ready’} | Rosa Lim spoke. => nobody',
    'H {Q:‘We were not ready’}: Rosa Lim on the flood | Rosa Lim spoke. => nobody',
    'H {Q:‘We were not ready’}: how the flood hit Leeds | Rosa Lim spoke. => nobody',
    'H {Q:‘We were not ready’}, says mayor | Rosa Lim, the mayor, spoke. => Rosa Lim',
    'H {Q:‘We were not ready’} – Lim | Rosa Lim, the mayor, spoke. => Rosa Lim',
    'H Leeds mayor warns of {Q:‘second flood’} | Rosa Lim, the mayor, spoke. => Rosa Lim',
    'H Flood victims {Q:‘abandoned’} by council | Rosa Lim spoke. => nobody',
    'H Council denies claims of {Q:‘secret deal’} | Rosa Lim spoke. => nobody',
  ])('%s', checkDrawn);
});

describe('words that another spoke, or nobody yet', () => {
  test.each([
    'H Pier shut | Rosa Lim said she had heard from the pilot, Karl Hale, that the pier was {Q:“cracked from end to end”}. => Karl Hale',
    'H Pier shut | Rosa Lim said she had come from Leeds and that the pier was {Q:“cracked from end to end”}. => Rosa Lim',
    'H Library shut | Karl Hale, an organiser, cited a survey which found readers {Q:“left in the dark”}. => nobody',
    'H Library shut | Karl Hale, an organiser, cited a survey and said readers were {Q:“left in the dark”}. => Karl Hale',
    'H Bakery sold | Karl Hale, the founder, has yet to say whether the staff will be {Q:“looked after”}. => nobody',
    'H Bakery sold | Karl Hale, the founder, would only say that the price was {Q:“fair to all”}. => Karl Hale',
    'H Tenants told to {Q:‘pay or pack’} | Letters came on Monday. => nobody',
    'H Tenants told | Karl Hale, the landlord, told tenants to {Q:“pay or pack up today”}. => Karl Hale',
    'H Bills split | Couples who argue about money are turning to {Q:“fair-sharing”}. => nobody',
    'H Grant lost | The council, which paid for years, will stop in June, said its chair, Rosa Lim, because it was {Q:“a club for its own members”}. => Rosa Lim',
    'H Trains cut | Mayor Rosa Lim said the {Q:“night trains”} would go. => nobody',
    'H Pier shut | {Q:“We cannot win it,”} aide Karl Hale recalled Mayor Rosa Lim telling the crew. => Rosa Lim',
    'H Pier shut | {Q:“We cannot win it,”} Karl Hale heard Rosa Lim say. => Rosa Lim',
    'H Pier shut | {Q:“We cannot win it,”} Karl Hale remembered her saying. => nobody',
    'H Pier shut | {Q:“We cannot win it,”} Karl Hale remembered telling Rosa Lim. => Karl Hale',
    'H Pier shut | {Q:“We cannot win it,”} Karl Hale recalled. => Karl Hale',
    'H Pier shut | {Q:“We cannot win it,”} Karl Hale recalled, saying it was late. => Karl Hale',
    'H Pier shut | “We are glad,” said Karl Hale. | And from the chair, Rosa Lim: | {Q:“We are gladder.”} => Rosa Lim',
    'H Pier shut | “We are glad,” said Karl Hale. | And from Chairwoman Rosa Lim: | {Q:“We are gladder.”} => nobody',
    'H Pier shut | “We are glad,” said Karl Hale. | He went on: | {Q:“We are gladder.”} => Karl Hale',
    'H Pier shut | “We are glad,” said Karl Hale. | The pier was closed. | {Q:“We are gladder now.”} => Karl Hale',
    'H Trains cut | Mayor Rosa Lim said the {Q:“foolish, costly”} plan would go. => Rosa Lim',
  ])('%s', checkDrawn);
});

describe('signatures', () => {
  test.each([
    '{Q:“The river does not wait for us.”}⏎⏎— Karl Hale => Karl Hale',
    '“One thing more to say.”⏎— Rosa Lim, mayor of Leeds⏎{Q:“We were warned in time.”}⏎– Karl Hale => Karl Hale',
    '“One thing more to say.”⏎— Rosa Lim, mayor of Leeds⏎{Q:“We were warned in time.”} => nobody',
    '"One thing more to say." - Rosa Lim⏎{Q:"We were warned in time."} - Karl Hale => Karl Hale',
    '{Q:“The river does not wait for us.”}⏎Karl Hale, mayor => nobody',
    'Rosa Lim came to Leeds.⏎{Q:“The council slept.”}⏎— Karl Hale (@karlhale) March 11, 2022 => Karl Hale',
    'Rosa Lim came to Leeds.⏎{Q:“The council slept all night long.”} — Karl Hale (@karlhale) March 11, 2022 => Karl Hale',
    'Rosa Lim posted: {Q:“The council slept all night long.”} => Rosa Lim',
    '@rosalim tweeted: {Q:“The council slept all night long.”} => @rosalim',
    'Rosa Lim (@rosalim) tweeted: {Q:“The council slept all night long.”} => Rosa Lim',
    '{Q:“The council slept all night long,”} @karlhale wrote. => @karlhale',
  ])('%s', checkDrawn);
});

describe('interviews and posts', () => {
  test.each([
    'LIM: {Q:“We were not ready at all.”} => nobody',
    'Rosa Lim spoke to the Herald.⏎Herald: “Were you ready?”⏎Lim: {Q:“We were not ready at all.”} => Rosa Lim',
    'Rosa Lim spoke to the Herald.⏎Q: “Were you ready?”⏎A: {Q:“We were not ready at all.”} => Rosa Lim',
    'Rosa Lim, the mayor, spoke to the Herald.⏎Q. Were you ready?⏎A. {Q:“We were not ready at all.”} => Rosa Lim',
    'Rosa Lim, the mayor, spoke to the Herald.⏎Were you ready?⏎{Q:“We were not ready at all.”} => Rosa Lim',
    'Rosa Lim, the mayor, spoke to the Herald.⏎Were you ready?⏎“We were not ready at all.”⏎Who knew?⏎{Q:“Everybody in the council knew.”} => Rosa Lim',
    'Karl Hale: And what did the mayor tell you?⏎Rosa Lim: He told me to {Q:“wait until the water comes”}. => Karl Hale',
  ])('%s', checkDrawn);
});

describe('words passed on', () => {
  test.each([
    'The Russian embassy tweeted that Sergei Hale, the deputy minister, had said {Q:“we will not wait”}. => Sergei Hale',
    '{Q:“We will not wait for an answer,”} Sergei Hale said, the Russian embassy tweeted. => Sergei Hale',
    'The embassy quoted Mr Hale as saying: {Q:“We will not wait for an answer.”} | Sergei Hale. => Sergei Hale',
    'Sergei Hale was quoted by Tass as saying {Q:“we will not wait for an answer”}. => Sergei Hale',
    '{Q:“We will not wait for an answer,”} Tass quoted Sergei Hale as saying. => Sergei Hale',
    'According to Tass, Sergei Hale said: {Q:“We will not wait for an answer.”} => Sergei Hale',
    'In a statement released by the Kremlin, Sergei Hale said {Q:“we will not wait for an answer”}. => Sergei Hale',
    'Rosa Lim said Sergei Hale had told her {Q:“we will not wait for an answer”}. => Sergei Hale',
    'Rosa Lim said that Sergei Hale’s claim that {Q:“we will not wait”} was nonsense. => Sergei Hale',
    'Rosa Lim rejected Sergei Hale’s {Q:“absurd demands”}. => Rosa Lim',
    'Rosa Lim denied having called Sergei Hale {Q:“a clown”}. => nobody',
    'Asked whether it was {Q:“a lie”}, Rosa Lim said no. => nobody',
    'Rosa Lim did not say whether she thought it {Q:“a lie”}. => nobody',
  ])('%s', checkDrawn);
});

describe('appositions', () => {
  test.each([
    '{Q:“We were not ready,”} said Bob Mason, a retired letter carrier who lives in the village of Orr and was rescued by Karl Hale. => Bob Mason',
    '{Q:“We were not ready,”} said the council leader, Karl Hale, who was with Bob Mason. => Karl Hale',
    '{Q:“We were not ready,”} said Ana Ruiz, the daughter of Bob Mason. => Ana Ruiz',
    '{Q:“We were not ready,”} said Bob Mason’s daughter, Ana Ruiz. => Ana Ruiz',
    "{Q:“We were not ready,”} said Bob Mason’s daughter. => Bob Mason's daughter",
    '{Q:“We were not ready,”} said a friend of Bob Mason. => a friend of Bob Mason',
    '{Q:“We were not ready,”} Bob Mason, speaking alongside Karl Hale, told the BBC. => Bob Mason',
    '{Q:“We were not ready,”} Bob Mason told Karl Hale. => Bob Mason',
    '{Q:“We were not ready,”} he told Karl Hale. | Bob Mason spoke on Monday. => Bob Mason',
    'Speaking to Karl Hale, Bob Mason said: {Q:“We were not ready.”} => Bob Mason',
    'Asked by Karl Hale about the flood, Bob Mason said: {Q:“We were not ready.”} => Bob Mason',
    'Pressed on this by Karl Hale, he said: {Q:“We were not ready.”} | Bob Mason spoke on Monday. => Bob Mason',
    'In a letter to Karl Hale, Bob Mason wrote: {Q:“We were not ready.”} => Bob Mason',
    'A letter from Karl Hale said: {Q:“We were not ready.”} => Karl Hale',
    "Karl Hale’s spokesman said: {Q:“We were not ready.”} => Karl Hale's spokesman",
    'A spokesman for Karl Hale said: {Q:“We were not ready.”} => a spokesman for Karl Hale',
    'An adviser to the mayor said: {Q:“We were not ready.”} => an adviser to the mayor',
    'A neighbour said to Karl Hale: {Q:“We were not ready.”} => a neighbour',
    'A source close to Karl Hale said: {Q:“We were not ready.”} => a source close to Karl Hale',
    'One of the farmers said: {Q:“We were not ready.”} => one of the farmers',
    'Two officials who asked not to be named said: {Q:“We were not ready.”} => two officials',
    'Nato and the EU said they were {Q:“not ready at all”}. => Nato and the EU',
    'Karl Hale and Bob Mason said they were {Q:“not ready at all”}. => Karl Hale and Bob Mason',
    'Both Karl Hale and Bob Mason called it {Q:“a disgrace”}. => Karl Hale and Bob Mason',
  ])('%s', checkDrawn);
});

describe('offices', () => {
  test.each([
    'Foreign Secretary Liz Orr met Bob Mason. The foreign secretary said: {Q:“We were not ready.”} => Liz Orr',
    'Liz Orr, the foreign secretary, met Russian foreign minister Sergei Hale. The Russian foreign minister said: {Q:“We were not ready.”} => Sergei Hale',
    'Liz Orr, the foreign secretary, met Russian foreign minister Sergei Hale. The Russian minister said: {Q:“We were not ready.”} => Sergei Hale',
    'Liz Orr, the foreign secretary, met Sergei Hale, the Russian foreign minister. The minister said: {Q:“We were not ready.”} => Sergei Hale',
    'The prime minister, Boris Kane, met Liz Orr. The PM said: {Q:“We were not ready.”} => Boris Kane',
    'US President Joe Lim met Russian President Vladimir Hale. The US president said: {Q:“We were not ready.”} => Joe Lim',
    'US President Joe Lim met Russian President Vladimir Hale. The Russian leader said: {Q:“We were not ready.”} => Vladimir Hale',
    'US President Joe Lim met Russian President Vladimir Hale. The American said: {Q:“We were not ready.”} => Joe Lim',
    'Ukraine’s president, Denys Hale, spoke in Kyiv. The Ukrainian leader said: {Q:“We were not ready.”} => Denys Hale',
    'Secretary of State Antony Orr came. The top US diplomat said: {Q:“We were not ready.”} => Antony Orr / nobody',
    'The secretary-general of Nato, Jens Orr, came. The Nato chief said: {Q:“We were not ready.”} => Jens Orr',
  ])('%s', checkDrawn);
});

describe('pronouns', () => {
  test.each([
    'Liz Orr met Sergei Hale in Moscow. He said: {Q:“We were not ready.”} => Sergei Hale',
    'Liz Orr met Sergei Hale in Moscow. She said: {Q:“We were not ready.”} => Liz Orr',
    'Karl Hale met Bob Mason in Moscow. He said: {Q:“We were not ready.”} => Karl Hale',
    "Karl Hale’s mother lives in Leeds. She said: {Q:“We were not ready.”} => Karl Hale's mother",
    'Alex Orr and Sam Lim came. She said: {Q:“We were not ready.”} => nobody',
    'Mr Orr met Mrs Lim. She said: {Q:“We were not ready.”} => Lim',
    'Karl Hale and his wife Rosa Hale came. Mrs Hale said: {Q:“We were not ready.”} => Rosa Hale',
    'Karl Hale and his wife Rosa Hale came. Hale said: {Q:“We were not ready.”} => nobody',
    '“It rose,” said Karl Hale. “It did not,” said Bob Mason. {Q:“It did rise, I saw it.”} => Bob Mason',
    '“It rose,” said Karl Hale.⏎“It did not,” said Bob Mason.⏎{Q:“It did rise, I saw it,”} he insisted. => Bob Mason',
  ])('%s', checkDrawn);
});

describe('institutions and passives', () => {
  test.each([
    'The Kremlin said the claim was {Q:“absurd and untrue”}. => the Kremlin',
    'Moscow called the claim {Q:“absurd and untrue”}. => Moscow',
    'Downing Street said the claim was {Q:“absurd and untrue”}. => Downing Street',
    'A Kremlin statement said the claim was {Q:“absurd and untrue”}. => a Kremlin statement',
    'The foreign ministry in Moscow said the claim was {Q:“absurd and untrue”}. => the foreign ministry in Moscow',
    'Labour’s Yvette Orr said the claim was {Q:“absurd and untrue”}. => Yvette Orr',
    'The BBC’s Karl Hale said the claim was {Q:“absurd and untrue”}. => Karl Hale',
    'The claim is {Q:“absurd and untrue”}, according to the Kremlin. => the Kremlin',
    'The claim is {Q:“absurd and untrue”}, according to a report by Karl Hale. => Karl Hale',
    'The claim was described as {Q:“absurd and untrue”} by Karl Hale. => Karl Hale',
    'The claim was described as {Q:“absurd and untrue”}. => nobody',
    'Karl Hale was described as {Q:“absurd and untrue”}. => nobody',
    'Karl Hale was called {Q:“a Russian puppet”} by Bob Mason. => Bob Mason',
    'Karl Hale, whom Bob Mason called {Q:“a Russian puppet”}, left. => Bob Mason',
    'Karl Hale, who called Bob Mason {Q:“a Russian puppet”}, left. => Karl Hale',
    'Bob Mason accused Karl Hale of {Q:“playing with fire”}. => Bob Mason',
    'Karl Hale has been accused of {Q:“playing with fire”}. => nobody',
    'Karl Hale was accused by Bob Mason of {Q:“playing with fire”}. => Bob Mason',
    'Critics accused Karl Hale of {Q:“playing with fire”}. => critics',
    'Karl Hale warned Bob Mason that he was {Q:“playing with fire”}. => Karl Hale',
    'Karl Hale’s warning that Bob Mason was {Q:“playing with fire”} was ignored. => Karl Hale',
    'His remark that Bob Mason was {Q:“playing with fire”} was ignored. | Karl Hale spoke. => Karl Hale',
    'Bob Mason said Karl Hale was {Q:“playing with fire”}, but Rosa Lim disagreed. => Bob Mason',
    'Karl Hale agreed, but Bob Mason said that was {Q:“playing with fire”}. => Bob Mason',
    'Karl Hale, in a swipe at Bob Mason, said it was {Q:“playing with fire”}. => Karl Hale',
    'Karl Hale dismissed as {Q:“nonsense and lies”} the report. => Karl Hale',
  ])('%s', checkDrawn);
});

describe('courts, families and titles', () => {
  test.each([
    'Karl Hale, 46, was jailed on Monday. {Q:“I did it and I am sorry,”} the 46-year-old told the court. => Karl Hale',
    'Karl Hale was jailed on Monday. {Q:“I did it and I am sorry,”} the defendant told the court. => Karl Hale',
    'Judge Ana Ruiz jailed Karl Hale on Monday. {Q:“I did it and I am sorry,”} the defendant told the court. => Karl Hale / nobody',
    'Karl Hale and Bob Mason were jailed on Monday. {Q:“I did it and I am sorry,”} the defendant told the court. => the defendant / nobody',
    'Rosa Lim, the prosecutor, met detective Ana Ruiz in court. {Q:“I did it and I am sorry,”} the defendant told them. => the defendant',
    'Judge Ana Ruiz jailed Karl Hale on Monday. {Q:“You showed no mercy at all,”} she told him. => Ana Ruiz',
    'Judge Ana Ruiz jailed Karl Hale on Monday. {Q:“You showed no mercy at all,”} the judge told him. => Ana Ruiz',
    'Ana Ruiz, for Karl Hale, said: {Q:“My client is very sorry for it.”} => Ana Ruiz',
    'Prosecutor Ana Ruiz told the court Karl Hale had said: {Q:“I will kill you one day.”} => Karl Hale',
    'Det Ch Insp Ana Ruiz said: {Q:“This was a cruel crime and worse.”} => Ana Ruiz',
    'Ch Supt Karl Hale, of Kent Police, said: {Q:“This was a cruel crime and worse.”} => Karl Hale',
    'A Kent Police spokesperson said: {Q:“This was a cruel crime and worse.”} => a Kent Police spokesperson',
    'Police said: {Q:“This was a cruel crime and worse.”} => police',
    'The victim’s mother, Rosa Lim, said: {Q:“We miss him every single day.”} => Rosa Lim',
    "The victim’s mother said: {Q:“We miss him every single day.”} => the victim's mother",
    'His widow Rosa said: {Q:“We miss him every single day.”} | Karl Lim died in May. => Rosa',
    'In a statement, his family said: {Q:“We miss him every single day.”} | Karl Lim died in May. => his family',
    'Mr and Mrs Lim said: {Q:“We miss him every single day.”} => Mr and Mrs Lim',
    'Sir Keir Orr, the Labour leader, said: {Q:“This is a government of chaos.”} => Keir Orr',
    'The Duke of Leeds said: {Q:“This is a family day for us.”} => the Duke of Leeds',
    'Lord Hale of Leeds said: {Q:“This is a family day for us.”} => Lord Hale',
    'Pope Francis said: {Q:“This is a day of peace for us.”} => Pope Francis',
    'King Charles said: {Q:“This is a day of peace for us.”} => King Charles',
    'Rishi Orr’s deputy, Oliver Hale, said: {Q:“This is a day of peace for us.”} => Oliver Hale',
    'Oliver Hale, Rishi Orr’s deputy, said: {Q:“This is a day of peace for us.”} => Oliver Hale',
    'Oliver Hale, who replaced Rishi Orr, said: {Q:“This is a day of peace for us.”} => Oliver Hale',
    'Oliver Hale, son of Rishi Orr, said: {Q:“This is a day of peace for us.”} => Oliver Hale',
    'Oliver Hale told Rishi Orr’s team: {Q:“This is a day of peace for us.”} => Oliver Hale',
    'Rishi Orr was told by Oliver Hale: {Q:“This is a day of peace for us.”} => Oliver Hale',
    'Rishi Orr, asked by Oliver Hale if he would resign, replied: {Q:“This is no day for that question.”} => Rishi Orr',
    'Asked if he would resign, Rishi Orr replied: {Q:“This is no day for that question.”} => Rishi Orr',
    'When Oliver Hale asked if he would resign, Rishi Orr replied: {Q:“This is no day for that question.”} => Rishi Orr',
    '{Q:“Will you resign today, Mr Orr?”} Oliver Hale asked Rishi Orr. => Oliver Hale',
    '{Q:“Will you resign today, Mr Orr?”} asked Oliver Hale of the BBC. => Oliver Hale',
    '{Q:“Will you resign today, Mr Orr?”} one reporter shouted. => one reporter',
    '“Will you resign?” one reporter shouted. {Q:“No, I will not resign today,”} Mr Orr said. | Rishi Orr came. => Rishi Orr',
    '“Will you resign?” one reporter shouted. {Q:“Answer me today, please,”} he added. | Rishi Orr came. => one reporter',
    '“Will you resign?” one reporter shouted.⏎{Q:“No, I will not resign today,”} he said. | Rishi Orr came. => Rishi Orr',
    '{Q:“A day of peace,”} reads the banner. => nobody',
    'A banner read: {Q:“We want peace and bread now.”} => nobody',
    'The slogan {Q:“Take back control of it”} was on every bus. => nobody',
    'Its motto is {Q:“Never say never again, ever”}. => nobody',
    'The report, by Rosa Lim, says the plan is {Q:“dead and buried”}. => the report',
    'The report says the plan is {Q:“dead and buried”}. => the report',
    'The letter, signed by Rosa Lim, says the plan is {Q:“dead and buried”}. => the letter',
    'In its report, the committee said the plan was {Q:“dead and buried”}. => the committee',
    "The committee’s report said the plan was {Q:“dead and buried”}. => the committee's report",
    'Critics of Rosa Lim say the plan is {Q:“dead and buried”}. => critics of Rosa Lim',
    'Allies of Mr Orr say he is {Q:“finished and furious”}. | Rishi Orr came. => allies of Mr Orr',
    'Rosa Lim, according to Karl Hale, is {Q:“finished and furious”}. => Karl Hale',
    'Rosa Lim is {Q:“finished and furious”}, says Karl Hale. => Karl Hale',
    'Rosa Lim, {Q:“finished and furious”} as Karl Hale put it, left. => Karl Hale',
    'What Karl Hale called Rosa Lim’s {Q:“folly and fury”} ended. => Karl Hale',
    'Rosa Lim’s {Q:“folly and fury”} ended. => nobody',
    'Rosa Lim is not {Q:“finished and furious”}, insists Karl Hale. => Karl Hale',
    'Karl Hale said he agreed with Rosa Lim that it was {Q:“dead and buried”}. => Karl Hale',
    'Karl Hale quoted Rosa Lim’s words: {Q:“dead and buried for ever”}. => Rosa Lim',
    'As Rosa Lim once said, {Q:“peace is a long road home”}. => Rosa Lim',
    '“It rose,” said Karl Hale, as Rosa Lim listened. {Q:“It fell again in the night.”} => Karl Hale',
    'Karl Hale nodded. {Q:“It fell again in the night,”} agreed Rosa Lim. => Rosa Lim',
    'Rosa Lim (Labour) said: {Q:“It fell again in the night.”} => Rosa Lim',
    'Rosa Lim MP said: {Q:“It fell again in the night.”} => Rosa Lim',
    'Dr Rosa Lim, of Leeds University, said: {Q:“It fell again in the night.”} => Rosa Lim',
    'Prof Karl Hale and Dr Rosa Lim wrote in the Lancet: {Q:“It fell again in the night.”} => Karl Hale and Rosa Lim',
    "Volodymyr Hale’s office said: {Q:“It fell again in the night.”} => Volodymyr Hale's office",
    'The office of Volodymyr Hale said: {Q:“It fell again in the night.”} => the office of Volodymyr Hale',
  ])('%s', checkDrawn);
});

describe('a hearer after the verb', () => {
  test.each([
    'Paula Krantz, a virologist, told Sky News: {Q:“It is not over by a long way.”} => Paula Krantz',
    'Paula Krantz, 44, told Sky News: {Q:“It is not over by a long way.”} => Paula Krantz',
    'Paula Krantz, who runs the clinic, told Sky News: {Q:“It is not over by a long way.”} => Paula Krantz',
    'Paula Krantz, a virologist, told the BBC: {Q:“It is not over by a long way.”} => Paula Krantz',
    'His gran, Mair Lark, told WalesOnline: {Q:“It is not over by a long way.”} => Mair Lark',
    'Andrew Hale, a lawyer, asked Paul Iles: {Q:“Is it over by a long way?”} => Andrew Hale',
    'Paula Krantz, a virologist, warned Tom Bell: {Q:“It is not over by a long way.”} => Paula Krantz',
    'Anna Crewe, the mayor, urged Roy Haskett: {Q:“Do not go there ever again.”} => Anna Crewe',
    'Judge Anna Crewe, sentencing, told Tom Bell: {Q:“Do not go there ever again.”} => Anna Crewe',
    'The chairman of Clear Skies, Anna Crewe, told MPs: {Q:“Do not go there ever again.”} => Anna Crewe',
    'The virologist, Paula Krantz, told Mr Bell: {Q:“Do not go there ever again.”} => Paula Krantz',
    'Paula Krantz, a virologist, told The Guardian, {Q:“Do not go there ever again.”} => Paula Krantz',
    'Darren Fitch, 44, told Neil Fitch, his cousin and former partner, that he would {Q:“set his future in stone”}, a court heard. => Darren Fitch',
    'Tom Bell, the health minister, told Roy Haskett, the finance minister, that he was {Q:“broke and done”}. => Tom Bell',
  ])('%s', checkDrawn);
});

describe('asides with names in them', () => {
  test.each([
    'Peter Dunne, who led the campaign with his brother, Mark, said it was {Q:“a great day”}. => Peter Dunne',
    'Linda Haskett, whose brother, Roy Bell, is a senator, said the bill was {Q:“a mess and worse”}. => Linda Haskett',
    'Linda Haskett, who was flanked by her deputy, Roy Bell, said the bill was {Q:“a mess and worse”}. => Linda Haskett',
    'Linda Haskett, who lives with her son, Tom, and her dog, Rex, said: {Q:“Do not go there ever again.”} => Linda Haskett',
    'Tom Bell, who beat the champion, Roy Haskett, said he was {Q:“tired and done”}. => Tom Bell',
    'Tom Bell, a friend of the actor, Roy Haskett, said he was {Q:“tired and done”}. => Tom Bell',
    'Anna Crewe and her deputy, Roy Haskett, said they were {Q:“tired and done”}. => Anna Crewe and Roy Haskett',
    'The sociologist Edith Prawle, in her splendid book Pardon Me: A History, calls the English sorry {Q:“a verbal cough”}. => Edith Prawle',
    'Anna Crewe, in her column, The Long View, wrote that it was {Q:“sad and done”}. => Anna Crewe',
  ])('%s', checkDrawn);
});

describe('what stands in brackets', () => {
  test.each([
    'Councillor Mo Sharif (Lab, Canalside) said the cod was {Q:“part of our heritage”}. => Mo Sharif',
    'Cllr Anna Crewe (Lib Dem, Port Lorne) said: {Q:“Do not go there ever again.”} => Anna Crewe',
    'Anna Crewe MP (Con, Hexby) said it was {Q:“tired and done”}. => Anna Crewe',
    'Superintendent Anna Crewe (Hexby Police) said it was {Q:“tired and done”}. => Anna Crewe',
    'Anna Crewe, of Marl Lane, Hexby, said it was {Q:“tired and done”}. => Anna Crewe',
  ])('%s', checkDrawn);
});

describe('offices with a field', () => {
  test.each([
    'Tom Bell spoke first. “It went well,” Mr Bell said.⏎Minister of Finance Anna Crewe said she was {Q:“not consulted at all”}. => Anna Crewe',
    'Peter Dunne spoke first. Minister for Transport Caoimhe Drennan said she was {Q:“not consulted at all”}. => Caoimhe Drennan',
    'Secretary of State for Wales Anna Crewe said she was {Q:“not consulted at all”}. => Anna Crewe',
  ])('%s', checkDrawn);
});

describe('those who talk to each other', () => {
  test.each([
    '“Where is it?” asked Tom Bell.⏎{Q:“In the shed by the gate.”} => nobody',
    '“Who took it?” the judge Anna Crewe asked. {Q:“I did.”} “You?” => nobody',
    '“Who took it?” the judge Anna Crewe asked. “I did.” {Q:“You?”} => nobody',
    'Asked who would pay, Tom Bell said: {Q:“Who?”} “I.” “You?” => Tom Bell',
    'Asked who would pay, Tom Bell said: “Who?” {Q:“I.”} “You?” => nobody',
    'Tom Bell smiled. “Who?” {Q:“I.”} “You?” she asked. => nobody',
    'Tom Bell and Anna Crewe met. {Q:“We will stay here all night.”} They left. => nobody',
    'Tom Bell and his sister met.⏎{Q:“We will stay here all night.”}⏎They left. => nobody',
    '“We leave,” said Tom Bell.⏎{Q:“Who?”} “I.” “You?” => nobody',
    'Tom Bell waited for the judge.⏎{Q:“Who?”} “I.” “You?” => nobody',
    // What closes at once before is no speech, or one of two does something of their own.
    '“She is right,” Tom Bell said on Radio Hexby’s “The Hour.” {Q:“I mean, there is a lot of water.”} => Tom Bell',
    'Tom Bell smiled and Anna Crewe left. {Q:“We will stay here all night.”} => Tom Bell',
    '“Why wait?” Tom Bell asked. {Q:“We will stay here all night.”} => Tom Bell',
  ])('%s', checkDrawn);
});

describe('headlines alone', () => {
  test.each([
    'H {Q:‘They’ll not shift us’}: last tenants of Gasworks Row dig in | Julie Ackroyd’s reply was short. ‘See you in court,’ she said. => nobody',
    'H {Q:‘Bring cake’} | The town met on Friday. “It is fun,” said Julie Ackroyd. => nobody',
  ])('%s', checkDrawn);
});

describe('places', () => {
  test.each([
    'CARVER CITY (AP) — Gov. Linda Haskett on Tuesday vetoed a bill, saying it {Q:“solves a problem nobody has”}. => Linda Haskett',
  ])('%s', checkDrawn);
});

describe('news agencies', () => {
  test.each([
    'Pavel Dronov said that Russia {Q:“strikes only military objects,”} Interfax reported on Tuesday. => Pavel Dronov',
  ])('%s', checkDrawn);
});

describe('answers to what another said', () => {
  test.each([
    'Commenting on the statement of Secretary General Lars Henningsen that Moscow was {Q:“blackmailing all of Europe,”} the senior diplomat said no. => Lars Henningsen',
    'Asked about the claim by Roy Haskett that the bill was {Q:“a mess and worse,”} Bell said it was not. | Tom Bell came. => Roy Haskett',
    'Responding to Roy Haskett’s claim that the bill was {Q:“a mess and worse”}, Mr Bell said no. | Tom Bell came. => Roy Haskett',
    'Tom Bell, described by Roy Haskett as {Q:“a coward and worse”}, said he would stay. => Roy Haskett',
    'Tom Bell rejected suggestions by Roy Haskett that he was {Q:“finished and done”}. => Roy Haskett',
  ])('%s', checkDrawn);
});

describe('ranks', () => {
  test.each([
    'Tom Bell was angry. DI Bill Sagar said safety came first. {Q:“Them houses are old,”} he said. => Bill Sagar',
    'Tom Bell was angry. Coun Bill Sagar said safety came first. {Q:“Them houses are old,”} he said. => Bill Sagar',
    'Det Con Sally Orme said: {Q:“Do not go there ever again.”} => Sally Orme',
    'PC Sally Orme said: {Q:“Do not go there ever again.”} => Sally Orme',
    'PCSO Sally Orme said: {Q:“Do not go there ever again.”} => Sally Orme',
  ])('%s', checkDrawn);
});

describe('those who speak for another', () => {
  test.each([
    'Officials close to Tom Bell said he was {Q:“tired and done”}. => officials close to Tom Bell',
    'A spokeswoman for the firm Brightline said: {Q:“Do not go there ever again.”} => a spokeswoman for the firm Brightline',
    'A spokesman for charity Clear Skies said: {Q:“Do not go there ever again.”} => a spokesman for charity Clear Skies',
  ])('%s', checkDrawn);
});

describe('two of one surname', () => {
  test.each([
    'Dr Marianne Voss has led the museum since 2017. Her husband, Edwin Voss, a former curator, said: “She has barely slept.”⏎Voss declined to comment further, but said his wife would {Q:“have her say in court”}. => nobody',
    "“We were told,” Mr O’Dea said. His wife, Gráinne O’Dea, was proud. {Q:“I was proud of that day,”} Mr O’Dea said. => Mr O'Dea",
  ])('%s', checkDrawn);
});

describe('questions and answers', () => {
  test.each([
    'Andrew Hale, for the judge, asked Paul Iles: {Q:“You assumed the worst of him?”} => Andrew Hale',
    '“You assumed the worst?” Andrew Hale asked Paul Iles. {Q:“I assumed a nap and no more,”} he replied. => Paul Iles',
  ])('%s', checkDrawn);
});

describe('things that begin or are announced', () => {
  test.each([
    'Danish police said the fire started on the car deck and was {Q:“under control by then”} by 7am. => Danish police',
    'Tom Bell said the plan announced yesterday was {Q:“mad and worse”}. => Tom Bell',
  ])('%s', checkDrawn);
});

describe('who is told', () => {
  test.each([
    'A judge told an official he had been {Q:“resting my eyes to hear better”}, a tribunal was told yesterday. => a judge',
  ])('%s', checkDrawn);
});

describe('the subject of the sentence', () => {
  test.each([
    'Asked about it, Ivo Radan said nothing. Interior Minister Celestin Moba announced the ban on Thursday, citing what he called {Q:“credible threats to life”}. => Celestin Moba',
    'The protocol is an agreement between Varonia and Castellia, signed on 9 May 2011, which says the two countries {Q:“shall treat the Strait as one”}. => nobody',
  ])('%s', checkDrawn);
});

describe('headlines that blame', () => {
  test.each([
    'H Mayor slammed for {Q:‘tone-deaf’} yacht party | Mayor Ed Delorio went. “It is tone-deaf,” said Tara Hewitt. => Tara Hewitt',
    'H Minister slammed over {Q:‘heartless’} cuts | Minister Ed Delorio went. => nobody',
    'H Tulley criticised for {Q:‘heartless’} cuts | Ed Tulley went. => nobody',
    'H Gran, 82, fined £300 for feeding pigeons vows: {Q:‘They’ll have to jail me!’} | “They’ll have to jail me!” said Edna Sprock. => Edna Sprock',
    'H Streamer sparks fury after calling Wales {Q:‘England’s loft’} | Toby Lark went. => nobody',
    'H Leaked memo shows regulator knew of {Q:‘ghost flights’} | Toby Lark went. => nobody',
    'H Minister rejects {Q:‘wolf panic’} | Environment Minister Jutta Brandhorst said there was “no reason for wolf panic”. Agriculture Minister Cem Yildirim agreed. => Jutta Brandhorst',
  ])('%s', checkDrawn);
});

describe('what was not said', () => {
  test.each([
    'As Larkin never said, {Q:“What will survive of us is the late-return fee.”} => nobody',
    'Tom Bell spoke. He did not say it was {Q:“bad and worse”}. => nobody',
    'Tom Bell never said it was {Q:“mad and worse”}. => nobody',
    'Tom Bell denied saying the bill was {Q:“a mess and worse”}. => nobody',
    'Anna Crewe accused Tom Bell of saying that women were {Q:“too loud and worse”}. => nobody',
    'A clip shared 80,000 times on Facebook appears to show Fiona Latch telling a conference that nurses are {Q:“lazy and worse”}. => nobody',
  ])('%s', checkDrawn);
});

describe('institutions for something', () => {
  test.each([
    'The Department for Transport said: {Q:“Do not go there ever again.”} => the Department for Transport',
    'The Office for National Statistics said: {Q:“Do not go there ever again.”} => the Office for National Statistics',
    'The Institute for Fiscal Studies said it was {Q:“tired and done”}. => the Institute for Fiscal Studies',
    'The Society for the Protection of Birds said it was {Q:“tired and done”}. => the Society for the Protection of Birds',
    'An Bord Uisce said it was {Q:“tired and done”}. => An Bord Uisce',
    'Turkey, which called the vote {Q:“a farce”}, recalled its ambassador. => Turkey',
    'The firm, which called the strike {Q:“a stunt”}, opened its gates. => the firm',
    '{Q:“It was a farce,”} recalled the ambassador. => the ambassador',
    '{Q:“A farce”}, recalled Rosa Lim. => Rosa Lim',
  ])('%s', checkDrawn);
});

describe('trades and descriptions', () => {
  test.each([
    'The grandmother of nine said: {Q:“Do not go there ever again.”} | Edna Sprock, 82, went. => Edna Sprock',
    'Finch ends by saying: {Q:“Do not go there ever again.”} | Rory Finch went. => Rory Finch',
    'Coxswain Will Garrity, 52, said the crew was {Q:“tired and done”}. => Will Garrity',
    'Fisherman Tom Bell said the crew was {Q:“tired and done”}. => Tom Bell',
    'Influencer Toby Lark said the crew was {Q:“tired and done”}. => Toby Lark',
    'Headmaster Tom Bell said the crew was {Q:“tired and done”}. => Tom Bell',
    'A diplomat in Port Sabel said no. {Q:“They shelled themselves too,”} the diplomat said. => a diplomat in Port Sabel',
    'An open letter from parents came. {Q:“They shade the road,”} the letter said. => the letter',
    'A diplomat in Port Sabel said no. Two diplomats left. {Q:“They shelled themselves too,”} the other diplomat said. => the other diplomat',
    'Mr Battersby’s wife, Maureen, was glad. She said: {Q:“Do not go there ever again.”} | Ron Battersby went. => Maureen',
  ])('%s', checkDrawn);
});

describe('terms and laws', () => {
  test.each([
    'Tom Bell said the phrase {Q:“levelling up”} should be banned. => nobody',
    'Tom Bell said the operation, codenamed {Q:“Nightjar”}, had failed. => nobody',
    'Denise Park has introduced a bill, known as {Q:“Rosa’s Law,”} there. => nobody',
    'Denise Park introduced the {Q:“Clean Rivers Act”} in May. => nobody',
    'Denise Park told fans she would write a sequel, {Q:“Hollower Court”}, in May. => nobody',
    'Facebook labelled the post {Q:“altered”}. => Facebook',
    'The neighbors have called the bakery {Q:“the Last Tooth,”} for years. => the neighbors',
    'The regulator knew it was running {Q:“ghost flights”} then. => nobody',
  ])('%s', checkDrawn);
});

describe('habits and others', () => {
  test.each([
    'Another described it as {Q:“potty and worse”}. => another',
    '{Q:“Never trust a quiet river,”} somebody shouted. => nobody',
    'Cross-examined by Andrew Hale KC, Mr Iles accepted that he had {Q:“never seen it before”}. => Iles',
  ])('%s', checkDrawn);
});

describe('more asides and bodies', () => {
  test.each([
    'Toby Lark, a streamer with four million followers, sparked fury by describing Wales as {Q:“England’s loft and cellar”}. => Toby Lark',
    'Marianne Voss, the director of one of Britain’s oldest regional museums, resigned on Monday, calling the inquiry {Q:“a sham and a fraud”}. => Marianne Voss',
    "The National Growers’ Alliance said it was {Q:“mad and worse”}. => the National Growers' Alliance",
    "The People’s Party said it was {Q:“mad and worse”}. => the People's Party",
    "St Mary’s Hospital said it was {Q:“mad and worse”}. => St Mary's Hospital",
    'Nato’s Rosa Lim said it was {Q:“mad and worse”}. => Rosa Lim',
    'Labour’s National Executive Committee said it was {Q:“mad and worse”}. => National Executive Committee',
    'Karl Hale’s Party of Freedom said it was {Q:“mad and worse”}. => Party of Freedom',
    'I met Karl Hale. “You have said sorry,” he said. I’ve thought about it. {Q:“You should stop it now,”} he added. => Karl Hale',
    'A judge told an official he had been {Q:“resting my eyes to hear better”} in May, a tribunal was told. => a judge',
    'Rosa Lim spoke. Protests went on in Maravia, defying a ban she called {Q:“a gasp of the dying”}. => Rosa Lim',
    'Rosa Lim is mayor. Rosa Lim, who is 46, told Kim Orr, who is 50, that it was {Q:“mad and worse”}. => Rosa Lim',
    'Speaking after talks with Karl Hale, Rosa Lim, the mayor, told reporters it was {Q:“mad and worse”}. => Rosa Lim',
    'Rosa Lim and Karl Hale, the joint owners, said it was {Q:“mad and worse”}. => Rosa Lim and Karl Hale',
    'Rosa Lim, Karl Hale and Kim Orr said it was {Q:“mad and worse”}. => Rosa Lim, Karl Hale and Kim Orr',
    'The mayor, speaking in Leeds on Friday, said it was {Q:“mad and worse”}. | Mayor Rosa Lim came. => Rosa Lim',
    'Mayor Rosa Lim, speaking in Leeds on Friday, said it was {Q:“mad and worse”}. => Rosa Lim',
    'Rosa Lim, whose party lost the vote, and Karl Hale, her deputy, resigned. Ms Lim said it was {Q:“mad and worse”}. => Rosa Lim',
    'Karl Hale, the mayor, resigned, and Rosa Lim, his deputy, said it was {Q:“mad and worse”}. => Rosa Lim',
    'Rosa Lim, the mayor, said Karl Hale, her deputy, was {Q:“mad and worse”}. => Rosa Lim',
    'Rosa Lim, the mayor, whose son is a doctor, and whose daughter, Kim, is a nurse, said it was {Q:“mad and worse”}. => Rosa Lim',
    'After the vote, Rosa Lim, 46, the mayor of Leeds, who had voted no, said it was {Q:“mad and worse”}. => Rosa Lim',
    'The firm, which Rosa Lim founded, said it was {Q:“mad and worse”}. => the firm',
    'The firm, founded by Rosa Lim, said it was {Q:“mad and worse”}. => the firm',
    'The firm, led by Rosa Lim, the mayor, said it was {Q:“mad and worse”}. => the firm',
    'The firm’s boss, Rosa Lim, said it was {Q:“mad and worse”}. => Rosa Lim',
  ])('%s', checkDrawn);
});

describe('politics and diplomacy', () => {
  test.each([
    'Rosa Lim spoke first. “It rose,” she said.⏎Karl Hale came next. He was angry. {Q:“It did not rise at all,”} he said. => Karl Hale',
    'Rosa Lim met Karl Hale. “It rose,” she said. He disagreed. {Q:“It did not rise at all,”} he said. => Karl Hale',
    '“It rose,” Rosa Lim told Karl Hale. {Q:“It did not rise at all,”} he replied. => Karl Hale',
    '“It rose,” Rosa Lim told Karl Hale.⏎{Q:“It did not rise at all.”} => Rosa Lim',
    'The Kremlin said it had no plans. {Q:“We have no plans to do so,”} it said. => the Kremlin',
    'The Kremlin said it had no plans. Mr Peskov added: {Q:“We have no plans to do so.”} | Dmitry Peskov, the Kremlin spokesman, spoke. => Dmitry Peskov',
    'Dmitry Peskov, the Kremlin spokesman, spoke. {Q:“We have no plans to do so,”} the spokesman said. => Dmitry Peskov',
    'Dmitry Peskov, the Kremlin spokesman, spoke. {Q:“We have no plans to do so,”} Putin’s spokesman said. | President Vladimir Putin slept. => Dmitry Peskov',
    'Russian president Vladimir Putin met Joe Biden. {Q:“We have no plans to do so,”} the Kremlin leader said. => Vladimir Putin',
    'Nato secretary general Jens Orr met Mr Biden. {Q:“We have no plans to do so,”} Mr Orr told reporters in Riga. => Jens Orr',
    'The secretary general said Nato had {Q:“no plans to do so”}. | Nato’s secretary general, Jens Orr, came. => Jens Orr',
    'In a joint statement, Mr Orr and Ms Lim said they had {Q:“no plans to do so”}. | Jens Orr and Rosa Lim met. => Jens Orr and Rosa Lim',
    'A statement from the Kremlin said it had {Q:“no plans to do so”}. => the Kremlin',
    'A readout of the call said the two leaders had {Q:“no plans to do so”}. => a readout of the call',
    'The White House said Mr Biden had {Q:“no plans to do so”}. => the White House',
    'Speaking to reporters at the White House, Mr Biden said he had {Q:“no plans to do so”}. | Joe Biden came. => Joe Biden',
    'Mr Biden told Mr Putin that there would be {Q:“severe costs to pay”}. | Joe Biden met Vladimir Putin. => Joe Biden',
    'Mr Putin was told by Mr Biden that there would be {Q:“severe costs to pay”}. | Joe Biden met Vladimir Putin. => Joe Biden',
    'Mr Putin, who has massed troops, was warned of {Q:“severe costs to pay”}. | Joe Biden met Vladimir Putin. => nobody',
    'Mr Putin faces {Q:“severe costs to pay”}, Mr Biden has warned. | Joe Biden met Vladimir Putin. => Joe Biden',
    'Mr Putin said the West’s talk of {Q:“severe costs to pay”} was a bluff. | Joe Biden met Vladimir Putin. => Vladimir Putin',
    'Mr Johnson, asked about Ms Lim’s comments, said there would be {Q:“severe costs to pay”}. | Boris Johnson met Rosa Lim. => Boris Johnson',
    'Ms Lim’s comments came after Mr Johnson said there would be {Q:“severe costs to pay”}. | Boris Johnson met Rosa Lim. => Boris Johnson',
    'Her comments came after Boris Johnson warned of {Q:“severe costs to pay”}. | Rosa Lim spoke. => Boris Johnson',
    'Rosa Lim’s comments echoed those of Boris Johnson, who has spoken of {Q:“severe costs to pay”}. => Boris Johnson',
    'It comes as Boris Johnson warned of {Q:“severe costs to pay”}. | Rosa Lim spoke. => Boris Johnson',
    'Earlier, Boris Johnson, who will fly to Kyiv, had urged Mr Putin to {Q:“step back from the brink”}. => Boris Johnson',
    'Sen. Karl Hale (R-Tex.) told CNN’s Rosa Lim that it was {Q:“mad and worse”}. => Karl Hale',
    'Asked by CNN’s Rosa Lim whether he would run, Hale said: {Q:“I have not made up my mind.”} | Sen. Karl Hale came. => Karl Hale',
    '{Q:“I have not made up my mind,”} Hale told NBC’s “Meet the Press.” | Sen. Karl Hale came. => Karl Hale',
    '{Q:“I have not made up my mind,”} Hale said on “Face the Nation,” adding that he would. | Sen. Karl Hale came. => Karl Hale',
    '{Q:“Crooked Hillary is at it again!”} Trump tweeted. | Donald Trump came. => Donald Trump',
    'Trump, who calls his rival {Q:“Crooked Hillary all day”}, left. | Donald Trump came. => Donald Trump',
    'Trump’s campaign manager, Rosa Lim, said it was {Q:“mad and worse”}. | Donald Trump came. => Rosa Lim',
    'Trump campaign spokeswoman Rosa Lim said it was {Q:“mad and worse”}. | Donald Trump came. => Rosa Lim',
    'A Trump campaign spokeswoman said it was {Q:“mad and worse”}. | Donald Trump came. => a Trump campaign spokeswoman',
    'Trump aides said it was {Q:“mad and worse”}. | Donald Trump came. => Trump aides',
    'The Trump campaign said it was {Q:“mad and worse”}. | Donald Trump came. => the Trump campaign',
    'The GOP nominee said it was {Q:“mad and worse”}. | Donald Trump, the Republican nominee, came. => Donald Trump',
    'The Democrat said it was {Q:“mad and worse”}. | Hillary Lim, the Democratic nominee, met Donald Hale, the Republican. => Hillary Lim',
    'The former secretary of state said it was {Q:“mad and worse”}. | Hillary Lim, a former secretary of state, met Donald Hale. => Hillary Lim',
    'Clinton said her husband’s remark was {Q:“mad and worse”}. | Hillary Clinton met Donald Hale. => Hillary Clinton',
    'Bill Clinton called his wife {Q:“the best of the best”}. | Hillary Clinton met Donald Hale. => Bill Clinton',
    'Mrs. Clinton called her husband {Q:“the best of the best”}. | Hillary Clinton and Bill Clinton met Donald Hale. => Hillary Clinton',
    'Mr. Clinton called his wife {Q:“the best of the best”}. | Hillary Clinton and Bill Clinton met Donald Hale. => Bill Clinton',
  ])('%s', checkDrawn);
});

describe('clauses with a cue of their own', () => {
  test.each([
    'After Anton Lvov said she was {Q:“playing with fire again”}, Helen Harcourt told MPs that talks would go on. => Anton Lvov',
    'Hours after Anton Lvov accused her of {Q:“playing with fire again”}, Helen Harcourt told MPs that talks would go on. => Anton Lvov',
    'When Anton Lvov called her {Q:“a child and worse”}, Helen Harcourt told him to go. => Anton Lvov',
    'While the Kremlin described the talks as {Q:“useful and frank”}, Helen Harcourt said they had failed. => the Kremlin',
    'Told that Anton Lvov had called her {Q:“a child and worse”}, Helen Harcourt said she did not care. => Anton Lvov',
    'Asked why Anton Lvov had called her {Q:“a child and worse”}, Helen Harcourt said she did not care. => Anton Lvov',
    'With Anton Lvov calling her {Q:“a child and worse”}, Helen Harcourt told MPs she would not go. => Anton Lvov',
    'Despite Anton Lvov’s claim that she was {Q:“a child and worse”}, Helen Harcourt told MPs she would not go. => Anton Lvov',
    'Days after calling Anton Lvov {Q:“a child and worse”}, Helen Harcourt told MPs she would not go. => Helen Harcourt',
    'Though she called it {Q:“a child’s game”}, Helen Harcourt said she would go. => Helen Harcourt',
    'Anton Lvov called her {Q:“a child and worse”}, an insult Helen Harcourt said she would frame. => Anton Lvov',
    'Anton Lvov said it was {Q:“a child’s game”}, a charge Helen Harcourt denied. => Anton Lvov',
    'Marla Quinn, after Ronald Dunbar called her {Q:“a liar and worse”}, told CNN she was done. => Ronald Dunbar',
    'Helen Harcourt attacked Anton Lvov for saying that Nato had {Q:“broken its word”}. => Anton Lvov',
    'Helen Harcourt demanded an apology from Anton Lvov for calling her {Q:“a child and worse”}. => Anton Lvov',
    'Helen Harcourt apologised to Anton Lvov for calling him {Q:“a child and worse”}. => Helen Harcourt',
    'Karl Hale said he heard Bob Mason say it was {Q:“mad and worse.”} => Bob Mason',
    'Karl Hale remembers Bob Mason telling him it was {Q:“a dark day”}. => Bob Mason',
    'Edward Lyle came. Mr Lyle, pressed by reporters on whether he thought the sale was {Q:“shameful and worse”}, did not answer. => nobody',
    'Two men accused of poisoning a dissident were sent by {Q:“a state that kills its critics”}, the Old Bailey was told yesterday. => nobody',
    'The letter says the loss of 20,000 posts has left units {Q:“one flu season from collapse”}. => the letter',
    'James Comer, asked by Dianne Fenstein, the chairman, if his agents had been there, said that they had made {Q:“multiple requests.”} => James Comer',
    'Katya Morova gave evidence. Her father, she said, had always told her {Q:“never to open the door”}. => her father',
    'Hank Stoll said no. Linda Marek, he said, had replied that he would have {Q:“a long list and a long wait.”} => Linda Marek',
    'James Alder told Viktor Sorokin last night that an attack would be {Q:“a tragic miscalculation”}, Downing Street said. => James Alder',
    'Anton Lvov said it was {Q:“a child’s game”}, Helen Harcourt told MPs. => Anton Lvov',
    'Karl Hale asked Bob Mason whether he was sorry. {Q:“I am not sorry at all,”} he said. => Bob Mason',
    'One voter met Rafael Vega at a rally. {Q:“He shook my hand hard,”} he said. => one voter',
    'An aide to Rafael Vega, who was in the room, said no. He said: {Q:“It was bad.”} => an aide to Rafael Vega',
    'A Quinn aide said no. The aide called it {Q:“a lie and worse”}. Brian Farrow, a former Osborne aide, agreed. => a Quinn aide',
    'Viktor Sorokin spoke. {Q:“It is a disgrace to us,”} the Russian president said. In Paris, President Luc Mercier agreed. => the Russian president / nobody',
    'Greta Brandt spoke. {Q:“We understand the desperation,”} the secretary-general said. Lord Darrow, the former chief of the general staff, said the leader was a fool. => the secretary-general / nobody',
    'The prime minister, James Alder, met his Polish counterpart, Mateusz Kowal. {Q:“It is a disgrace to us,”} the Polish prime minister said. => Mateusz Kowal',
    'Anton Lvov met Helen Harcourt. {Q:“It is a disgrace to us,”} the Russian foreign minister said. Her Polish colleague, foreign minister Grzegorz Schett, agreed. => the Russian foreign minister / nobody',
    'Sen. Rafael Vega (R-Texas) disagreed with Gov. John Kasper (R-Ohio). {Q:“It is not true at all,”} the governor said. => John Kasper',
    'Helen Harcourt said Anton Lvov’s jibe about {Q:“deaf people”} was beneath him. => Anton Lvov',
    'One customer called Karl Hale’s letter {Q:“a masterpiece of menace”}. => one customer',
    'Asked if she agreed with Anton Lvov that the talks were {Q:“dead and done”}, Helen Harcourt said no. => Anton Lvov',
    'Britain reopened its embassy yesterday, nearly four years after a mob chanting {Q:“Death to England”} ransacked it. => a mob',
    'Britain’s gas stores would last four days, Lord Ormond told peers, accusing his successors of being {Q:“asleep at the wheel”}. => Lord Ormond',
    'Hours earlier, in a speech to the Society, Karl Warwick tore into Ronald Dunbar, calling him {Q:“a fraud and worse”}. => Karl Warwick',
    'The prime minister, James Alder, met his Polish counterpart, Mateusz Kowal. {Q:“It is a disgrace to us,”} the Polish prime minister said. => Mateusz Kowal',
    'An aide to Rafael Vega, who was in the room, said no. He said: {Q:“It was bad and worse.”} => an aide to Rafael Vega',
  ])('%s', checkDrawn);
});

describe('diplomacy, plainly reported', () => {
  test.each([
    'The mayor, Rosa Lim, told the BBC on Monday: {Q:“We will not wait for it.”} => Rosa Lim',
    'Rosa Lim told the BBC’s Today programme: {Q:“We will not wait for it.”} => Rosa Lim',
    'Rosa Lim, speaking to BBC Radio 4’s Today programme, said: {Q:“We will not wait for it.”} => Rosa Lim',
    'Speaking to the BBC, the mayor said: {Q:“We will not wait for it.”} | Mayor Rosa Lim came. => Rosa Lim',
    'A spokesperson for the prime minister said: {Q:“We will not wait for it.”} | Prime Minister Karl Hale came. => a spokesperson for the prime minister',
    "The prime minister’s official spokesman said: {Q:“We will not wait for it.”} | Prime Minister Karl Hale came. => the prime minister's official spokesman",
    'No 10 said the talks were {Q:“frank and useful”}. => No 10',
    'The Ministry of Defence said the talks were {Q:“frank and useful”}. => the Ministry of Defence',
    'The MoD said the talks were {Q:“frank and useful”}. => the MoD',
    'The US State Department said the talks were {Q:“frank and useful”}. => the US State Department',
    'US officials said the talks were {Q:“frank and useful”}. => US officials',
    'Western officials described the talks as {Q:“frank and useful”}. => western officials',
    'Russia has repeatedly called the claims {Q:“hysterical and false”}. => Russia',
    'Moscow denies this and has called the claims {Q:“hysterical and false”}. => Moscow',
    'The Russian foreign ministry’s spokeswoman, Maria Zakh, called the claims {Q:“hysterical and false”}. => Maria Zakh',
    'Maria Zakh, spokeswoman for the Russian foreign ministry, called the claims {Q:“hysterical and false”}. => Maria Zakh',
    'Ms Truss’s Russian counterpart, Sergei Lavr, called the claims {Q:“hysterical and false”}. | Liz Truss came. => Sergei Lavr',
    'Her Russian counterpart Sergei Lavr called the claims {Q:“hysterical and false”}. | Liz Truss came. => Sergei Lavr',
    'Mr Lavr said Ms Truss was {Q:“not listening to us”}. | Sergei Lavr met Liz Truss. => Sergei Lavr',
    'Mr Lavr likened talking to Ms Truss to {Q:“speaking to the deaf”}. | Sergei Lavr met Liz Truss. => Sergei Lavr',
    'Standing alongside Mr Lavr, Ms Truss said troops were {Q:“not there by accident”}. | Sergei Lavr met Liz Truss. => Liz Truss',
    'Asked about troops, Mr Lavr said: {Q:“They are on our own soil.”} | Sergei Lavr met Liz Truss. => Sergei Lavr',
    'In response, Ms Truss said: {Q:“They are on our own soil.”} | Sergei Lavr met Liz Truss. => Liz Truss',
    'Ms Truss hit back, saying: {Q:“They are on our own soil.”} | Sergei Lavr met Liz Truss. => Liz Truss',
    'Ms Truss is expected to say: {Q:“They are on our own soil.”} | Sergei Lavr met Liz Truss. => Liz Truss',
    'Ms Truss will tell Mr Lavr to {Q:“step back from the brink”}. | Sergei Lavr met Liz Truss. => Liz Truss',
    'Ms Truss wrote on Twitter: {Q:“They are on our own soil.”} | Sergei Lavr met Liz Truss. => Liz Truss',
    'On Twitter, she wrote: {Q:“They are on our own soil.”} | Liz Truss flew to Moscow. => Liz Truss',
    '{Q:“They are on our own soil,”} she wrote on Twitter. | Liz Truss flew to Moscow. => Liz Truss',
  ])('%s', checkDrawn);
});

describe('words that only look like somebody’s', () => {
  test.each([
    // A plural behind a preposition is no verb of saying, and nobody speaks by it.
    'H Fares | Senator Karl Hale criticised forecasts that fares would bring a “fairy-tale” third more over the forward estimates and that the tax would be {Q:“double the usual”} by June. => Karl Hale',
    'H Fares | Rosa Lim spoke. | Senator Karl Hale criticised forecasts that fares would bring a third more over the forward estimates and the tax would be “double the usual”. | {Q:“I do not believe a word of these forecasts,”} he said. => Karl Hale',
    'H Fares | The man in the office estimates the fares are {Q:“double the usual”}. => the man in the office',
    // A title inside the story goes on with nothing.
    'H Pier shut | Rosa Lim told reporters that the pier was safe. | “We have looked at every plank,” she said. | {Q:‘Every plank of it is rotten’}: former harbour master: Karl Hale urged the council to close the pier. => nobody',
    'H Pier shut | Rosa Lim told reporters that the pier was safe. | “We have looked at every plank,” she said. | {Q:“Not one of them is rotten.”} => Rosa Lim',
    // What somebody counters or looks into is how another puts it.
    'H Pilots | The council, raking up old trips to counter the argument that Karl Hale was {Q:“asleep at the wheel”} all summer, paid. => nobody',
    'H Pilots | Rosa Lim, the mayor, countered claims that the pilots were {Q:“asleep at the wheel”}. => nobody',
    'H Pilots | Rosa Lim, the mayor, countered that the pilots were {Q:“asleep at the wheel”}. => Rosa Lim',
    'H Pilots | Rosa Lim, the mayor, rejected the argument that the pilots were {Q:“asleep at the wheel”}. => nobody',
    'H Pilots | Opposition leaders tabled a motion to inquire into Mayor Rosa Lim for {Q:“misleading the council”}. => nobody',
    'H Pilots | Karl Hale inquired whether the pier was {Q:“safe to walk on”}. => Karl Hale',
  ])('%s', checkDrawn);
});

describe('words of a headline that two have said', () => {
  const first = '“It is a slap on the wrist,” said Karl Hale, of the dockers.';
  const second = '“For such a firm this is a slap on the wrist,” said Rosa Lim, of the pilots.';
  test.each([
    `H Fine for ferry is {Q:‘a slap on the wrist’} | ${first} | ${second} => nobody`,
    `H Fine for ferry is {Q:‘a slap on the wrist’}, unions say | ${first} | ${second} => nobody`,
    `H Fine for ferry is {Q:‘a slap on the wrist’}, says Rosa Lim | ${first} | ${second} => Rosa Lim`,
    `H Fine for ferry is {Q:‘a slap on the wrist’} | ${first} | “A slap on the wrist, I say,” Mr Hale added. => Karl Hale`,
    `H Fine for ferry is {Q:‘a slap on the wrist’} | ${first} | Rosa Lim, of the pilots, came. => Karl Hale`,
  ])('%s', checkDrawn);
});

describe('styles, and whose a statement is', () => {
  test.each([
    'H Port opens | His Highness Sheikh Rashid bin Omar Al Noor, Ruler of Tamra, opened the port. | In a message, His Highness added: {Q:“The sea has given us bread and work.”} => Rashid bin Omar Al Noor',
    'H Port opens | The Duchess of Tamra opened the port. | {Q:“The sea has given us bread and work,”} Her Royal Highness said. => nobody',
    'H Port opens | Rosa Lim spoke. | {Q:“The sea has given us bread and work,”} Serena Majesty said. => Serena Majesty',
    'H Ferry | A statement by Head of Media and Outreach of the ferry company, Karl Hale, says the crew “did all they could.” | The statement further says, {Q:“Since the storm came early, we had no time to turn back.”} => Karl Hale',
    'H Ferry | A statement by the head of press at the ferry company, Karl Hale, says the crew “did all they could.” | The statement adds: {Q:“Since the storm came early, we had no time to turn back.”} => Karl Hale',
    'H Ferry | A statement by the ferry company says the crew “did all they could.” | The statement adds: {Q:“Since the storm came early, we had no time to turn back.”} => the ferry company',
  ])('%s', checkDrawn);
});

describe('the clause that carries the words, and who is in it', () => {
  test.each([
    'H Vote | Nora Berg, Norland Trade Secretary said: {Q:“The vote has no worth in the eyes of anybody here.”} => Nora Berg',
    'H Vote | Nora Berg, chief of the harbour said {Q:“the vote has no worth in the eyes of anybody here”}. => Nora Berg',
    'H Vote | Nora Berg, prosecutors said, was {Q:“in the pay of the harbour”}. => prosecutors',
    'H Vote | Nora Berg, her lawyer said, is {Q:“in the pay of nobody at all”}. => her lawyer',
    'H Vote | Nora Berg, the harbour master said, is {Q:“in the pay of nobody at all”}. => the harbour master',
    'H Vote | Nora Berg, her lawyer, said it is {Q:“in the pay of nobody at all”}. => Nora Berg',
    "H Vote | Nora Berg, whose lawyer called it {Q:“a vote without worth”}, left. => Nora Berg's lawyer",
    'H Vote | After the talks with Nora Berg, Norland Trade Secretary Karl Hale said: {Q:“The vote has no worth in the eyes of anybody here.”} => Karl Hale',
    'H Pier | Karl Hale, who leads the Pilots Guild, met the council. | He said the guild acknowledged what had been done about the pier, but added: {Q:“It is still a danger to all of us who work there.”} => Karl Hale',
    'H Pier | Karl Hale said Rosa Lim admitted the pier was old, but added: {Q:“It is still a danger to all of us who work there.”} => Karl Hale',
    'H Pier | Karl Hale told Rosa Lim the pier was old, but she added: {Q:“It is still a danger to all of us who work there.”} => Rosa Lim',
    'H Ferry | In a statement emailed to the Kesh Herald, Danube Ferries did not mention the strike, but said that the company is bound to be {Q:“a good and growing leader on the river.”} => Danube Ferries',
    'H Ferry | Karl Hale, asked about the strike by the Kesh Herald, did not answer, but said that the company is {Q:“a good and growing leader on the river.”} => Karl Hale',
    // Two of the office's gender are about: who affirms and who is told of before leave it open.
    'H Inquiry | To Mayor Jon Lim, who accused the opposition, opposition leader Karl Hale replies that it is a lie. | “He lies,” said Karl Hale. | The day before, the mayor affirmed that the talks were slow, and he attributed the blame to the other party: {Q:“We are having very good talks with the two small parties.”} => nobody / Jon Lim',
    'H Trusts | Rosa Lim told the paper it was late. | “It is late,” she said. | However, a Health Office spokesperson stated that trusts which did so would be fined. | She added: {Q:“Last year we made it clear that it is not right to do so.”} => a Health Office spokesperson',
    'H Trusts | Rosa Lim told the paper it was late. | “It is late,” she said. | However, the trusts would be fined. | She added: {Q:“Last year we made it clear that it is not right to do so.”} => Rosa Lim',
  ])('%s', checkDrawn);
});

describe('words with which somebody speaks, or which another says of what is said', () => {
  test.each([
    'H Axe | Jon Lim was asked by a reporter his thoughts on Karl Hale speaking with {Q:“Save the Pier”} marchers on Sunday. => nobody',
    'H Axe | Jon Lim was asked his thoughts on Karl Hale reportedly calling everything the mayor says {Q:“nonsense”}. => nobody',
    'H Axe | Karl Hale calls everything the mayor says {Q:“nonsense”}. => nobody',
    'H Axe | Karl Hale called what Rosa Lim said {Q:“nonsense”}. => Karl Hale',
    'H Axe | What Rosa Lim said was {Q:“nonsense from end to end”}. => Rosa Lim',
    'H Choice | The letter said opening the quay to {Q:“Any Willing Carrier”} (AWC) could cost jobs. => nobody',
    'H Choice | Karl Hale said the quay was {Q:“Too Full By Half”} (see the map). => Karl Hale',
  ])('%s', checkDrawn);
});
