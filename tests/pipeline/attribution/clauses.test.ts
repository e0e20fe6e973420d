import { describe, expect, test } from 'vitest';
import { readAnatomy } from '../../../src/pipeline/article/index.ts';
import { attribute } from '../../../src/pipeline/attribution/index.ts';
import { findQuotations } from '../../../src/pipeline/quotations/index.ts';

/** A row: a story, with | for a new paragraph; behind => who says its first quotation, or "nobody". */
function check(row: string): void {
  const [story = '', wanted] = row.split(' => ');
  const text = `${['Harbour talks', ...story.split(' | ')].join('\n\n')}\n`;
  const { anatomy } = readAnatomy(text);
  const { attributions } = attribute(text, anatomy, findQuotations(text, anatomy.paragraphs), []);
  const first = attributions[0];
  expect(first?.kind === 'attributed' ? first.speaker.name : 'nobody').toBe(wanted);
}

describe('the clause that carries the words', () => {
  test.each([
    'Trade minister Lena Brandt told her guest that the port had waited long enough, and said she believes “the cranes will move by June”. => Lena Brandt',
    'Union leader Omar Farouk said the mayor, Helga Stein, was worried that “nobody will come to the fair”. | Stein came. => Omar Farouk',
    'It is “almost certain” Omar Farouk will order a strike, Lena Brandt said. => Lena Brandt',
    'Rain fell and the quay stayed closed. | “It was the worst night of my life,” Omar Farouk said. => Omar Farouk',
    'Lena Brandt recalled Omar Farouk telling her: “You will lose this port.” => Omar Farouk',
    'Omar Farouk said Lena Brandt had accused him of “stealing the keys”. => Lena Brandt',
    'Omar Farouk rejected Lena Brandt’s description of him as “a pirate”. => Lena Brandt',
    '“We will not move,” both Lena Brandt and Omar Farouk said. => Lena Brandt and Omar Farouk',
    'Lena Brandt met Omar Farouk on Monday. When she arrived she said it was “good to be home”. => Lena Brandt',
    'Omar Farouk answered Lena Brandt’s letter when he wrote that “no port is for sale”. => Omar Farouk',
    'The letter, which Omar Farouk called “a disgrace”, was sent by Lena Brandt. => Omar Farouk',
    'According to Lena Brandt, Omar Farouk told the board that the port was “bankrupt”. => Omar Farouk',
    'The port is “bankrupt”, Omar Farouk told the board, according to Lena Brandt. => Omar Farouk',
    'Lena Brandt quoted Omar Farouk as saying that the port was “bankrupt”. => Omar Farouk',
    'The Kesh Herald reported that Lena Brandt had called the port “bankrupt”. => Lena Brandt',
    'Lena Brandt was described by Omar Farouk as “the iron lady of the docks”. => Omar Farouk',
    'In a statement, the port authority said it “regrets the delay”. => the port authority',
    'Omar Farouk will tell the conference on Friday: “We have waited long enough.” => Omar Farouk',
    'Lena Brandt, asked whether she would stand again, said “never say never”. => Lena Brandt',
    'Asked by Omar Farouk if she would resign, Lena Brandt replied: “Not today.” => Lena Brandt',
    'Lena Brandt, speaking after Omar Farouk had left, said: “He is a good man.” => Lena Brandt',
    'Omar Farouk, Lena Brandt’s deputy, said the plan was “half baked”. => Omar Farouk',
    'A spokesman for Lena Brandt said she was “delighted”. => a spokesman for Lena Brandt',
    'Lena Brandt’s lawyer, Piet Hahn, said his client was “shocked”. => Piet Hahn',
    'Omar Farouk. “I never slept,” he said. Lena Brandt nodded. “He never does,” she said. => Omar Farouk',
    'Lena Brandt met Omar Farouk in Kesh. Farouk seemed tired. | Brandt praised the talks, in which she promised a “fair price” for coal. => Lena Brandt',
    'Lena Brandt runs the port. Omar Farouk, a crane driver, has worked there since 1990. | “It is a hard life,” he said. => Omar Farouk',
    'Omar Farouk, a crane driver, has worked there since 1990. The cranes do not stop. | “It is a hard life,” he said. => Omar Farouk',
    'Lena Brandt spoke first. “We will wait,” she said. She then left the room, where she told reporters it was “late”. => Lena Brandt',
    'Minister Lena Brandt met Norwegian prime minister Jonas Vik. “It went well,” the prime minister said. => Jonas Vik',
    'The Culture Secretary, Lena Brandt, spoke. The foreign secretary said it was “a mistake”. => the foreign secretary',
    'Lena Brandt, the port’s manager, and Omar Farouk, her deputy, spoke. The manager said it was “fine”. => Lena Brandt',
    '“The quay will open,” Lena Brandt said on Monday. | “We have the money.” => Lena Brandt',
    'Lena Brandt said the quay would open. | “We have the money,” she said. “It is in the bank.” | “And the bank is safe.” => Lena Brandt',
    'Police said a man had been held. “He is helping us,” a spokeswoman said. => a spokeswoman',
    'The port authority has admitted that it “made mistakes” over the crane. => the port authority',
    'Lena Brandt urged owners to “come to the table”. => Lena Brandt',
    'Lena Brandt thanked her team for their “patience and grit”. => Lena Brandt',
    'Omar Farouk was accused of “playing games” by Lena Brandt. => Lena Brandt',
    '“This is war,” tweeted Omar Farouk, whose boat was seized. => Omar Farouk',
    '“This is war,” Omar Farouk, whose boat was seized, told the Herald. => Omar Farouk',
    'Lena Brandt’s husband, Karl, said she was “worn out”. => Karl',
    'Residents say the port is “a dump”. => residents',
    'The judge, Lena Brandt, told Omar Farouk: “You are a coward.” => Lena Brandt',
    'Omar Farouk told the court that Lena Brandt, his boss, had warned him he was “finished”. => Lena Brandt',
    'As Omar Farouk put it, the port is “a bathtub with cranes”. => Omar Farouk',
    'In the words of Omar Farouk, the port is “a bathtub with cranes”. => Omar Farouk',
    'The plan, Omar Farouk warned, was “a trap”. => Omar Farouk',
    'Omar Farouk’s claims that the port is “a desert” have been denied by Lena Brandt. => Omar Farouk',
    'Lena Brandt dismissed as “fantasy” a plan by Omar Farouk. => Lena Brandt',
    'Lena Brandt, who called the plan “fantasy”, has resigned. => Lena Brandt',
    'Omar Farouk apologised for calling Lena Brandt “a snake”. => Omar Farouk',
    'Lena Brandt did not rule out a strike, saying “all options are open”. => Lena Brandt',
    'Lena Brandt declined to comment, but her office said the plan was “on track”. => her office',
    'The Kesh Herald said Lena Brandt was “a breath of fresh air”. => the Kesh Herald',
    'Farm minister Lena Brandt and health minister Omar Farouk clashed. “You are wrong,” the health minister said. => Omar Farouk',
    'Helga Stein told MPs that her predecessor, Karl Orr, had left the books in a “dreadful state”. => Helga Stein',
    'Helga Stein praised Karl Orr, whom she called “a giant of the docks”. => Helga Stein',
    'Helga Stein, who succeeded Karl Orr after he was sacked, said the port was “on its knees”. => Helga Stein',
    'After Karl Orr told a radio station that the wall was “a sponge”, Helga Stein ordered repairs. => Karl Orr',
    'Helga Stein ordered repairs after Karl Orr told a radio station that the wall was “a sponge”. => Karl Orr',
    'Helga Stein said that when Karl Orr left he was “in tears”. => Helga Stein',
    'Karl Orr, the man Helga Stein once called “a giant of the docks”, died on Monday. => Helga Stein',
    'The wall is “a sponge”, Karl Orr wrote in a letter seen by Helga Stein. => Karl Orr',
    'Helga Stein and Karl Orr disagree over the wall, which she says is “a sponge”. => Helga Stein',
    'Port workers reject offer: ‘It is an insult’ | Union chief Karl Orr said: “It is an insult to us all.” => Karl Orr',
    'Karl Orr’s warnings of “floods to come” were ignored. => Karl Orr',
    'The brothers Jan and Piet Hahn run the ferry. “We never argue,” Jan Hahn said. “He means I never win,” said Piet. => Jan Hahn',
    'Neither the port nor Karl Orr responded to a request for comment. The union called it “a scandal”. => the union',
  ])('%s', check);
});

describe('words that, by the paper, nobody said', () => {
  test.each([
    'Lena Brandt refused to say whether the plan was “dead in the water”. => nobody',
    'Lena Brandt could have said it was “a disaster”, but she did not. => nobody',
    'Neither Lena Brandt nor Omar Farouk would call it “a failure”. => nobody',
    'If Lena Brandt says the port is “finished”, shares will fall. => nobody',
    'Nobody in the office of Lena Brandt would call the plan “dead”. => nobody',
    'Lena Brandt was asked to say whether the port was “bankrupt”. => nobody',
    'Lena Brandt denied that the port was “bankrupt”. => nobody',
    'Lena Brandt denied telling staff to “burn the files”. => nobody',
    'The log of the ship reads “no wind, no hope”. => nobody',
    'The film “Long Water” director Petra Novak said the shoot took two years. => nobody',
    'Lena Brandt has been described as “the iron lady of the docks”. => nobody',
    'Staff were told not to use the word “sorry”. => nobody',
    'Omar Farouk won the race in his boat “Patience” last year. => nobody',
    'The so-called “night boats” carry coal, Lena Brandt said. => nobody',
    'Lena Brandt demanded that Omar Farouk withdraw the word “snake”. => nobody',
    'Helga Stein plans “super port” on site of old mill. => nobody',
    'The term “dry dock” comes from the 15th century, Karl Orr explained. => nobody',
    'The museum shows “Sea of Iron”, a film that Karl Orr called too long. => nobody',
    'Calls for Karl Orr to “step aside” grew on Monday. => nobody',
    'Karl Orr ordered a “full English” at the harbour café. => nobody',
    'Karl Orr will continue as “harbour master emeritus”. => nobody',
    'Storm Egon hit the “Old Quay” district on Monday, killing two. => nobody',
    'Prices rose, pushing many into “food poverty”. => nobody',
    'The port opened a “quiet room” for staff. => nobody',
    'Karl Orr won an award for “services to shipping”. => nobody',
  ])('%s', check);
});
