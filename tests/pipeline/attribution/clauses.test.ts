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
  expect(first?.kind === 'attributed' ? first.speaker.name : 'nobody').toBe(wanted?.replace('’', "'"));
}

describe('the clause that carries the words', () => {
  test.each([
    'Swimmer Petra Orr set out for Dover. Her trainer, Jules Amaury, had the map. He said that when he shouted to her she had answered “I can see the coast”. => Petra Orr',
    'Omar Farouk could not remember saying “lamp” to anybody. => nobody',
    'The quay is marketed by Lena Brandt as “the quiet mile”. => Lena Brandt',
    'The quay was sold by Lena Brandt on a day as grey as “the quiet mile”. => nobody',
    'Visitors would be told, were they to ask, that the port is “cold by nature”. => nobody',
    'Visitors were told to ask why, and Lena Brandt said the port is “cold by nature”. => Lena Brandt',
    'Omar Farouk dismissed claims that Lena Brandt had called the crane “a civil servant”. => nobody',
    'Omar Farouk repeated claims that Lena Brandt had called the crane “a civil servant”. => Lena Brandt',
    'It is not known whether Lena Brandt ever told the crew to “feed it minutes”. => nobody',
    'Omar Farouk asked whether the crane was “fed on minutes”. => Omar Farouk',
    'Omar Farouk is bound to call the crane “a matter for the port”. => nobody',
    'Omar Farouk was about to say “open the port” when the bell rang. => nobody',
    'Omar Farouk said he had received from Lena Brandt a card with the words “get well soon”. => nobody',
    'Omar Farouk left the port with the words “get well soon”. => Omar Farouk',
    'Lena Brandt, known in the port as “the Fork”, said both buyers had met on the quay. => nobody',
    '“We met on the quay”, said both buyers on Monday. => both buyers',
    '“We drew lots for it,” said Omar Farouk, Lena Brandt, and Karl and Ellen Dahl on the quay. => Omar Farouk, Lena Brandt, Karl Dahl and Ellen Dahl',
    '“We drew lots for it,” said Omar Farouk, a pilot, and Lena Brandt, of Leeds. => Omar Farouk and Lena Brandt',
    'Lena Brandt met Helga Stein on Monday. When Stein heard this she replied that it was “good for the port”. => Helga Stein',
    'It was not Omar Farouk who had shouted “open the port”, the harbour office found. => nobody',
    'It was not Omar Farouk but Lena Brandt who had shouted “open the port at once”. => Lena Brandt',
    'Omar Farouk spoke for an hour without once mentioning “the crane”. => nobody',
    'Omar Farouk resisted the temptation to add “rest in peace”. => nobody',
    'Omar Farouk resisted the crowd and added “the port is ours to close”. => Omar Farouk',
    'Lena Brandt had not known that he was aboard, and told the crew that he was “as quiet as rope”. => Lena Brandt',
    'Lena Brandt said that Omar Farouk was aboard and called the crew “as quiet as rope”. => Lena Brandt',
    'Lena Brandt told the court Omar Farouk had sworn to her that the port was “the only one awake”. => Omar Farouk',
    'Lena Brandt took the questions alone, and at one point described the port as “half asleep”. => Lena Brandt',
    'The minutes record the mayor, Helga Stein, telling the crew that the port is “half asleep”. => Helga Stein',
    'Omar Farouk, whom Lena Brandt has accused of “rowing with one oar”, was on the quay. => Lena Brandt',
    'Omar Farouk, accused of “rowing with one oar”, was on the quay. => nobody',
    'Omar Farouk and Lena Brandt wrote that rent was, in Helga Stein’s words, “never late in the port”. => Helga Stein',
    'The port itself spoke of “a pause between ships”. => the port',
    'Asked by Rosa Lim whether he had seen the log, Karl Hale said no. “Read it, then resign.” => nobody',
    'Karl Hale was silent. | When Owen Lister was asked by Rosa Lim if he had paid, he shook his head. “Look again.” => nobody',
    'Rosa Lim asked Karl Hale whether he had paid, and he said nothing. “Then we are done here.” => nobody',
    'Asked whether he had seen the log, Karl Hale said no. “I was asleep on the boat.” => Karl Hale',
    'Asked by Rosa Lim whether he had seen the log, Karl Hale laughed. “I wrote the thing.” => Karl Hale',
    'Lena Brandt won the vote. | The vote was close. “It was only a crumb,” she said. => Lena Brandt',
    'Omar Farouk asked for a lift. He was told that the basket was “fully subscribed”. => nobody',
    '“We both went on too long,” agreed Lena Brandt and Omar Farouk afterwards. => Lena Brandt and Omar Farouk',
    'Ellen Dahl had been wrong. Her son, Karl Dahl, 13, appealed to the head. She told him that it was “slow but spelled right”. => nobody',
    'Ellen Dahl had been wrong. Her son, Karl Dahl, 13, appealed to her. She told him that it was “slow but spelled right”. => Ellen Dahl',
    'Omar Farouk would neither confirm nor deny that Lena Brandt had walked out of the port muttering “two whole hours”. => nobody',
    'A retired plumber woke on the quay in Cork and told the mayor that she was “holding it like a spoon”. => a retired plumber',
    'The port is meant to feel “like a held breath”, according to Lena Brandt. => Lena Brandt',
    'Lena Brandt will not say whether she called the mayor “wet as a weekend”. => nobody',
    'Lena Brandt never said he was idle, she insisted, nor that he had been “useless in the harbour”. => nobody',
    'Omar Farouk writes that the mayor, hearing of it, rang the port and told a clerk that it was “the count that matters”. => the mayor',
    'Omar Farouk told the port that the mayor had rung him at night and said the books were “a work of art”. => the mayor',
    'Omar Farouk told the port that the mayor had rung him at night, and said the books were “a work of art”. => Omar Farouk',
    'When Omar Farouk asked the cook, Karl Hale, what was in it, he answered “nothing you would know”. => Karl Hale',
    'Asked about the harbour, Omar Farouk pointed at the water and said “look at that thing”. => Omar Farouk',
    'Omar Farouk hit back at Lena Brandt’s description of his harbour as “a puddle with a flag”. => Lena Brandt',
    'Hugh Orr, 82, and his daughter, Lena Orr, 49, will close the shop. Her father rides a bicycle. “Only downhill,” he said. => Hugh Orr',
    'Lena Brandt and Omar Farouk drew the port. Omar Farouk drew the ramps. | “We never spoke about the roof,” they both said. => Lena Brandt and Omar Farouk',
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
    '“The nets were empty,” skipper Omar Farouk said by radio. => Omar Farouk',
    '“The nets were empty,” owners were told by Omar Farouk. => Omar Farouk',
    'Helga Stein said that, according to surveyor Karl Orr, the keel was “soft as cheese”. => Karl Orr',
    'According to surveyor Karl Orr, Helga Stein told the yard that the keel was “soft as cheese”. => Helga Stein',
    'The Kesh Herald reported on Monday, quoting a clerk familiar with the sale as saying the price was “a joke between friends”. => a clerk familiar with the sale',
    'Omar Farouk apologised to the harbour master for calling his boat “a raft with a bill”. => Omar Farouk',
    'Helga Stein’s view, that the quay is “a museum of rust”, is widely shared. => Helga Stein',
    'Helga Stein’s claim last spring that the quay was “a museum of rust” still rankles. => Helga Stein',
    'Shipowner Omar Farouk hit back at critic Helga Stein’s portrayal of his ferry as a “floating car park”. => Helga Stein',
    'Shipowner Omar Farouk defended his view of the ferry as a “floating car park”. => Omar Farouk',
    'Accused by pilot Helga Stein of mooring “by ear and by prayer”, Omar Farouk left the room. => Helga Stein',
    'Omar Farouk said his crew would not accept “a pay cut with a bow on it”. => Omar Farouk',
    'Omar Farouk moored across two berths, prompting pilot Helga Stein to call him “a wall with a flag”. => Helga Stein',
    'It fell to Helga Stein to tell Omar Farouk that the keel was “past saving”. => Helga Stein',
    'Omar Farouk used a radio phone to tell Helga Stein that the keel was “past saving”. => Omar Farouk',
    'Omar Farouk, said one pilot, ran the port “like a card game”. => one pilot',
    'Helga Stein, whose deputy, Karl Orr, had told the board that she was “never in”, resigned on Monday. => Karl Orr',
    'Helga Stein, whose deputy, Karl Orr, has left, told the board that she was “never in”. => Helga Stein',
    'The plan, which the harbour master, Helga Stein, praised as “blissfully short”, was passed. => Helga Stein',
    'In Kesh Capt. Omar Farouk and Judge Helga Stein said the wreck was “nobody’s yet”. => Omar Farouk and Helga Stein',
    'In a paper printed on Monday Omar Farouk and Helga Stein wrote that eels had “a long memory”. => Omar Farouk and Helga Stein',
    'Omar Farouk and Helga Stein met in Kesh. Both said eels had “a long memory”. => Omar Farouk and Helga Stein',
    'Two hours later a pilot, Omar Farouk, saw a light. | “It was the moon,” he said. => Omar Farouk',
    'Omar Farouk wished the board well and said “sorry”. => Omar Farouk',
    'Lena Brandt went so far as to call the board “a zoo without any keepers”. => Lena Brandt',
    'Omar Farouk never said it. “I saw a ship with two funnels,” his lawyer insisted. => his lawyer',
    'Jules Orr slept on the quay until he was found. Orr thanked Kit Hahn. | “It was the wind,” she said. => Kit Hahn',
    'Kit Hahn, who sold her boat, met Robin Orr. Orr was pleased with his price. | “It was a bargain,” she said. => Kit Hahn',
    'Ted Orr and Rosa Orr fish together. Orr bought his first net in 1951. | “It had a hole,” she said. => Rosa Orr',
    'Karl Orr, 70, gave the boat to his son, Ed Orr. | “It leaks,” Orr senior said. => Karl Orr',
    'Karl Orr, 70, gave the boat to his son, Ed Orr. | “It leaks,” said the younger Orr. => Ed Orr',
    'Kim and Rosa Hahn own the boat. | “It leaks,” said Mrs Hahn. => Rosa Hahn',
    'Kim and Rosa Hahn own the boat. | “It leaks,” said the couple. => Kim Hahn and Rosa Hahn',
    'For pilot Omar Farouk the new light is “a star that stays put”. => Omar Farouk',
    'For Omar Farouk, 61, it is simple. | “I go where the fish are.” => Omar Farouk',
    'For her grandson the trip was too long. “There was no signal,” he said. => her grandson',
    '“I never learned to swim.” | Pilot Omar Farouk left the harbour for the last time on Friday. => Omar Farouk',
    'The pilot Omar Farouk shook his head. Then, quietly: “It was the wind.” => Omar Farouk',
    'Omar Farouk was brief. His reply: “No.” => Omar Farouk',
    'The verdict of the harbour pilot, Omar Farouk: “Sell it.” => Omar Farouk',
    'Omar Farouk claims “loss of light” in his suit against the port. => Omar Farouk',
    'Ten minutes with Omar Farouk | Q: Do you swim? | A: “I float.” => Omar Farouk',
    'Lena Brandt asked the harbour master, Rory Hahn, whether he would resign. He said he had “no reason to”. | “You have mine,” she said. => Rory Hahn',
    'Born in Kesh, the son of a diver, Omar Farouk drew boats. “They sank,” he recalled. => Omar Farouk',
    'Omar Farouk offered to “paint it for nothing”. => Omar Farouk',
    'Omar Farouk’s calls to “sink the plan” went unanswered. => Omar Farouk',
    'Omar Farouk called his boat “a second home”. => Omar Farouk',
    'The owner of the firm, Helga Stein, said the quay was “a bargain”. => Helga Stein',
    'The woman who owns the firm, Helga Stein, said the quay was “a bargain”. => Helga Stein',
    'The company, Pacific Crane Mutual, has left. It said in a statement that it had “no safe berth”. => Pacific Crane Mutual',
    'Norland has expelled two pilots it accuses of “reading the maps”. => Norland',
    'Pilot Omar Farouk said the light had not been lit. The rocks were “all but invisible”. => Omar Farouk',
    'Kesh Zoo has shut. | “We are sorry,” the zoo said in a statement. => Kesh Zoo',
    'The quay is “a line in wet sand”, say pilots Omar Farouk and Helga Stein. => Omar Farouk and Helga Stein',
    'A letter from the owner, Karl Orr, read out by his lawyer, Helga Stein, warned that the quay was “a gift, not a right”. => Karl Orr',
    'A letter from the owner, Karl Orr, arrived, and his lawyer, Helga Stein, warned that the quay was “a gift, not a right”. => Helga Stein',
    'Omar Farouk is going to say “sorry for the noise”. => Omar Farouk',
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
    'Omar Farouk would not accept “a pay cut with a bow on it”. => nobody',
    'Omar Farouk wished the board had said “sorry”. => nobody',
    'Omar Farouk nearly said “sorry”. => nobody',
    'Omar Farouk was tempted to call the board “a zoo”. => nobody',
    'Far from calling the board “a zoo”, Omar Farouk praised it. => nobody',
    'Not one of the pilots would go so far as to call the board “a zoo”. => nobody',
    'Omar Farouk never said he saw “a ship with two funnels”, his lawyer insisted. => nobody',
    'The pilot should have said “I do not know”, her lawyer, Omar Farouk, admitted. => nobody',
    'The van had “Fish to your door” on its side, Omar Farouk said. => nobody',
    'Karl Orr, 70, gave the boat to his cousin, Ed Orr. | “It leaks,” said the younger Orr. => nobody',
    'For years the new light was “a star that stays put”. => nobody',
    '“I never learned to swim.” | The harbour was closed on Friday. => nobody',
    'His reaction to the sale was short. “Good,” it began. | Omar Farouk waved. => nobody',
    'Omar Farouk claims were “loss of light” and noise. => nobody',
    'Omar Farouk offered the port a “fair wind” loan. => nobody',
    'Omar Farouk’s calls to the “storm line” went unanswered. => nobody',
    'The quay, noted for “silent nights”, is full. => nobody',
    'Omar Farouk read “The Long Quay” to the board. => nobody',
    'Omar Farouk will call his boat “Second Wind”. => nobody',
    'Pilot Omar Farouk said the light had not been lit. | The rocks were “all but invisible”. => nobody',
    'Pilot Omar Farouk left before dawn. The rocks were “all but invisible”. => nobody',
    'A pilot charged with “steering by song” will be tried on Friday. => nobody',
    'Omar Farouk was going to say “sorry”. => nobody',
    'Omar Farouk had meant to call the quay “a gift”. => nobody',
  ])('%s', check);
});

describe('the subject behind what stands beside it', () => {
  test.each([
    'In a televised address Omar Farouk, in office since 2009, called the plan “a bathtub with cranes”. => Omar Farouk',
    'In her speech the pilot Lena Brandt, then aged nine, called the plan “a bathtub with cranes”. => Lena Brandt',
    'Sleep researcher Lena Brandt of the University of Kesh, who was not involved, called it “a bathtub with cranes”. => Lena Brandt',
    'Sen. Omar Farouk, R-Kan., the ranking member, called the plan “a bathtub with cranes”. => Omar Farouk',
    'Sen. Omar Farouk, R-Kan., called the plan “a bathtub with cranes”. => Omar Farouk',
    'At the same meeting Omar Farouk, whose brother died there, was scathing: “Nobody asked us at all.” => Omar Farouk',
    'Food and drink editor Lena Brandt said it was “a bathtub with cranes”. => Lena Brandt',
    'Leader of the council Lena Brandt said it was “a bathtub with cranes”. => Lena Brandt',
    'Omar Farouk passed the ball to Lena Brandt, who said it was “a bathtub with cranes”. => Lena Brandt',
    'Omar Farouk and Lena Brandt, who met in Kesh, said it was “a bathtub with cranes”. => Omar Farouk and Lena Brandt',
    'Omar Farouk hit back at Lena Brandt after she called him “a bathtub with cranes”. | She left. => Lena Brandt',
    'Lena Brandt revealed that Omar Farouk had texted her: “Nobody asked us at all.” => Omar Farouk',
    'The plan, writes Omar Farouk in his book, was “a bathtub with cranes”. => Omar Farouk',
    'Omar Farouk said, according to Lena Brandt, that the port was “a bathtub with cranes”. => Omar Farouk',
    'Omar Farouk wants “a full and frank review”. => Omar Farouk',
    '“Nobody asked us at all,” said Kesh Online reporter Lena Brandt. => Lena Brandt',
    '“Nobody asked us at all,” said Formula One driver Lena Brandt. => Lena Brandt',
    '“Nobody asked us at all,” said Kesh Police, which Lena Brandt leads. => Kesh Police',
    '“Nobody asked us at all,” according to lead author Lena Brandt. => Lena Brandt',
    '“Nobody asked us at all,” first minister Lena Brandt said. => Lena Brandt',
    'In her speech she thanks the crew and “the woman who stayed awake”. => nobody',
    'The ombudsman, whose staff welcomed “a long overdue step”, opposed the sale. => nobody',
    "Omar Farouk, whose lawyer called the charge “a long overdue step”, left the room. => Omar Farouk's lawyer",
  ])('%s', check);
});

describe('what is not said, after all', () => {
  test.each([
    'Omar Farouk is not thought to have said that the port was “bankrupt and worse”. => nobody',
    'Omar Farouk was wrongly reported as saying that the port was “bankrupt and worse”. => nobody',
    'Omar Farouk could not bring himself to say that the port was “bankrupt and worse”. => nobody',
    'Omar Farouk is unlikely to say that the port is “bankrupt and worse”. => nobody',
    'Asked whether the port was “bankrupt and worse”, Omar Farouk said he did not know. => nobody',
    'Omar Farouk did not hesitate to call the port “bankrupt and worse”. => Omar Farouk',
    'Omar Farouk does not think the port is “bankrupt and worse”. => Omar Farouk',
    'Omar Farouk was reported as saying that the port was “bankrupt and worse”. => Omar Farouk',
    'Asked about the port, Omar Farouk said it was “bankrupt and worse”. => Omar Farouk',
    'Omar Farouk found that the “wellness pod” was a shed. => nobody',
    'Omar Farouk described how the “wellness pod” worked. => nobody',
    'Omar Farouk called the “wellness pod” team. => nobody',
    'Omar Farouk found the port “bankrupt and worse”. => Omar Farouk',
    'Omar Farouk told the story of “The Long Tide”. => nobody',
    'In Dutch, Omar Farouk says, “sobremesa” means nothing at all. => nobody',
    'Omar Farouk, once called “the rudest man in Kesh”, smiled. => nobody',
    'Omar Farouk, hailed as “the new captain cook”, signed in May. => nobody',
    'The report, which the mayor, Lena Brandt, hailed as “free of all diagrams”, will go. => Lena Brandt',
    'Omar Farouk wrote a paper on “soft power”. => nobody',
    'Omar Farouk introduced a “no phones” rule. => nobody',
    '“It was a long night for us,” a tearful Omar Farouk said. => Omar Farouk',
    'Lena Brandt told reporters that he had called the draw “a small funeral”. => nobody',
    'Omar Farouk left. His sister Lena Brandt told reporters that he had called the draw “a small funeral”. => Omar Farouk',
    'Omar Farouk said she wished to apologise “without delay and fully”. => Omar Farouk',
    'Lena Brandt told the jury that she heard the accused, Omar Farouk, shout “this wall is mine”. => Omar Farouk',
    'Omar Farouk gave a short speech. | “Nobody asked us at all.” | Then Lena Brandt spoke of the harbour. => Omar Farouk',
  ])('%s', check);
});

describe('who is meant by “he” and “she”', () => {
  test.each([
    // The subject of "Her son …" is about her; a son of that gender is meant himself.
    'The protest was led by Lena Brandt, a cook. Her son Piet has been ill. | “They told us to wait outside,” she said. => Lena Brandt',
    'The protest was led by Omar Farouk, a cook. His son has been ill. | “They told us to wait outside,” he said. => his son',
    'The quay will close in May, port minister T.K. Farouk announced on Monday. | “They told us to wait outside,” he said. => T.K. Farouk',
    'Lena Brandt came. Among the children was Danilo, 8, who had a flag. “They told us to wait outside,” he said. => Danilo',
    'Robin Achter, who uses they and them, came fourth. | “They told us to wait outside,” they said. => Robin Achter',
    'Robin Achter came fourth. | “They told us to wait outside,” they said. => nobody',
    'When he was stopped on Monday, the poet Gwilym Parry told Constable Lena Brandt he was late. She did not laugh. | “They told us to wait outside,” she said. => Lena Brandt',
  ])('%s', check);
});

describe('relays, asides and what stands between a subject and its verb', () => {
  test.each([
    // What somebody is sent to say is theirs; what they only wish to say is told by another.
    'Lena Brandt said her husband had telephoned at six to say the port was “bankrupt and worse”. => her husband',
    'Lena Brandt wrote to Omar Farouk to say the port was “bankrupt and worse”. => Lena Brandt',
    'Lena Brandt said her husband had come to say the port was “bankrupt and worse”. => Lena Brandt',
    'Omar Farouk says he was told by the owner, Lena Brandt, that the port was “bankrupt and worse”. => Lena Brandt',
    'Omar Farouk says he was told in May that the port was “bankrupt and worse”. => Omar Farouk',
    'Pressed by the owner, Omar Farouk, to say more, the harbour master, Lena Brandt, said the port was “bankrupt and worse”. => Lena Brandt',
    'Pressed to say more by the owner, Lena Brandt said the port was “bankrupt and worse”. => Lena Brandt',
    'After a row with the owner, Omar Farouk, the harbour master, Lena Brandt, said it was “bankrupt and worse”. => Lena Brandt',
    'The clerk Lena Brandt said a pilot whose name she forgot had told her that the port was “bankrupt and worse”. => a pilot',
    'The clerk Lena Brandt said a pilot she knew had seen a port that was “bankrupt and worse”. => Lena Brandt',
    'Piet Hahn blames his foreman, Omar Farouk, who, he says, told him the port was “bankrupt and worse”. => Omar Farouk',
    'Piet Hahn blames his foreman, Omar Farouk, who told him the port was “bankrupt and worse”. => Omar Farouk',
    'The port, in what the chaplain, Rev Lena Brandt, called “the longest hour of May”, lost its crane. => Lena Brandt',
    'Omar Farouk told the board that what his critics call “the hole” would be filled. => his critics',
    'Omar Farouk told the board that he would call it “the hole”. => Omar Farouk',
    'Lena Brandt’s own view is that the port was “bankrupt and worse”. => Lena Brandt',
    'A warning from the pilot Omar Farouk that the port was “bankrupt and worse” was lost, his daughter says. => Omar Farouk',
    'The demand for “calm and patience” was made by Omar Farouk. => Omar Farouk',
    'The idea of “calm and patience” comes from Lorne, where streets are closed. => nobody',
    'Harbour chief Omar Farouk, who was accused by Lena Brandt of “sailing on other people’s money”, was cleared. => Lena Brandt',
    'Omar Farouk denied on Monday that the port was “bankrupt and worse”. => nobody',
    'Omar Farouk denies “plotting”, his lawyer Piet Hahn said. => nobody',
    'Omar Farouk denies “any link” with the port. => Omar Farouk',
    'Omar Farouk reported the “accidental” spill. => nobody',
    'Omar Farouk reported an “accidental” spill. => Omar Farouk',
    'Omar Farouk posted a picture of a kettle with the words “back soon”. => nobody',
    '“Morning Call” presenter Omar Farouk said the port was late. => nobody',
    '“Morning call” Omar Farouk said. => Omar Farouk',
    'Omar Farouk said the man, whom officers found asleep in Kesh, told them he was “only going to the end”. => the man',
    'Omar Farouk told the man, whom officers found asleep in Kesh, he was “only going to the end”. => Omar Farouk',
    'Owner Rosa Lim of Iron Lane said ghosts were “the best of members”. => Rosa Lim',
    'Minister of State for Fair Trade Rosa Lim said ghosts were “the best of members”. => Rosa Lim',
    'Party promises of “free trams” have faded. => nobody',
    'The mayor promises a “free tram” for all. => the mayor',
    'The council claims its “quiet hour” has halved complaints. => nobody',
    'The council wrote a by-law on “garden persons”. => nobody',
    'The council wrote a letter on Friday calling them “garden persons”. => the council',
    'Omar Farouk reports to camp on Monday under the “no phones” rule. => nobody',
    'The council claims it has a “quiet hour”. => the council',
    'Omar Farouk has vowed to keep the barn that old hunters call “the hungriest in Fife”. => old hunters',
    'Omar Farouk has vowed to keep the barn, “the hungriest in Fife”. => Omar Farouk',
    'The firm dropped a grey and added “Damp Spaniel”, a brown. => nobody',
    'Nobody rows there now. | Thoughts just in from former captain Omar Farouk: “We have sold the boats.” => Omar Farouk',
    'We asked three readers. | Anne, Kesh: “We have sold the boats and kept the oars.” => Anne',
    // Whoever sends what is written says what it says.
    'Omar Farouk told the board that Lena Brandt had sent him a note that said “burn it all today”. => Lena Brandt',
    'Omar Farouk told the board that he had a note that said “burn it all today”. => Omar Farouk',
    'Despite the coastguard’s claim that the night was “flat and calm”, Omar Farouk said he had seen waves. => the coastguard',
    'The board chose, to quote its chairwoman Lena Brandt, “the least bad crane”. => Lena Brandt',
    'An aide said Omar Farouk had thrown a cup and shouted that the port was “bankrupt and worse”. => Omar Farouk',
    'An aide said Omar Farouk had thrown a cup and added that the port was “bankrupt and worse”. => an aide',
    'Omar Farouk left the port on Sunday. | Did he look back? “Only to see that the door was shut.” => Omar Farouk',
    'Omar Farouk left the port on Sunday. Was it late? “Only to see that the door was shut.” => nobody',
    'Nobody rows there now. | In a letter to its members on Monday the rowing club wrote: | “We have sold the boats and kept the oars.” => the rowing club',
    'The rowing club met. A line just in from Omar Farouk: “We have sold the boats and kept the oars.” => Omar Farouk',
  ])('%s', check);
});

describe('several of one name, and some of several', () => {
  test.each([
    'Hamish and Jean Rennie have sold their ship. | “The stairs won in the end,” Mr Rennie said. => Hamish Rennie',
    'Hamish and Jean Rennie have sold their ship. | “The stairs won in the end,” Mrs Rennie said. => Jean Rennie',
    'Hamish and Jean Rennie have sold their ship. | “The stairs won in the end,” Rennie said. => nobody',
    'Two men were cleared. “Nobody owns an eel at all,” one of them told reporters. => one of them',
    'Drs Anya Petrov and Luke Samways wrote that cold baths were “mostly cold”. => Anya Petrov and Luke Samways',
    'Drs Anya Petrov and Luke Samways left. Petrov called the baths “mostly cold”. => Anya Petrov',
  ])('%s', check);
});

describe('what is denied, disputed or only named', () => {
  test.each([
    'Omar Farouk denied on Monday that he had called Lena Brandt “a pirate”. => nobody',
    'Omar Farouk told the board on Monday that he had called Lena Brandt “a pirate”. => Omar Farouk',
    'Lena Brandt left early. Nor has she said “sorry”. => nobody',
    'Lena Brandt left early. So far she has said “sorry” twice. => Lena Brandt',
    'Saying “because” does not help, according to Omar Farouk. => nobody',
    'Lena Brandt rejected the description of the quay as a “bunker”. => nobody',
    'Lena Brandt rejected the charge as “a bunker of lies”. => Lena Brandt',
    'The fair was “a great success”, according to the harbour police and the coastguard. => the harbour police and the coastguard',
    'The fair was “a great success”, according to the harbour police. => the harbour police',
  ])('%s', check);
});

describe('who "he" and "she" are beside a clause, an unnamed subject, an earlier voice', () => {
  test.each([
    'Omar Farouk and Karl Hale own boats. | Farouk sailed on Monday. When reporters reached Hale at home he said the sea was “far too rough”. => Karl Hale',
    'Omar Farouk and Karl Hale own boats. | Farouk sailed on Monday. After beating Hale he said the sea was “far too rough”. => Omar Farouk',
    'Rain fell. Brightline’s finance chief put the cost at £40. “Mostly paint,” he said. => Brightline’s finance chief',
    'Brightline’s finance chief, Karl Hale, put the cost at £40. “Mostly paint,” he said. => Karl Hale',
    'A novel by Lena Brandt has been found in her niece’s attic. | The niece had never read it. “I was looking for paint,” she said. => the niece',
  ])('%s', check);

  test('another unnamed subject since an unnamed voice', () => {
    const text =
      'Brightline falls\n\nAn analyst was not surprised. “It is over,” the analyst said.\n\nThe finance director will leave in June. “I have done my sums,” he said.\n';
    const { anatomy } = readAnatomy(text);
    const { attributions } = attribute(text, anatomy, findQuotations(text, anatomy.paragraphs), []);
    const second = attributions[1];
    expect(second?.kind === 'attributed' ? second.speaker.name : 'nobody').toBe('the finance director');
  });
});

describe('of two places by one name, and who is named further down', () => {
  test.each([
    'Lena Brandt, the mayor of Upper Tarn, cut the ribbon. | “It was crooked,” said the mayor of Lower Tarn. => the mayor of Lower Tarn',
    'Lena Brandt, the mayor of Upper Tarn, cut the ribbon. | “It was crooked,” said the mayor of Upper Tarn. => Lena Brandt',
    'A glider came down on the quay. | “It was the wind,” the pilot said. | Police named the pilot as Lena Brandt. => Lena Brandt',
  ])('%s', check);
});

describe('whom a relative clause, a passive or a citation is about', () => {
  test.each([
    'Lena Brandt, the head of the union, whose members refused an offer that the mayor, Omar Farouk, had described as “the last boat home”, said she was calm. => Omar Farouk',
    'Lena Brandt, whose members had been told by the mayor, Omar Farouk, that it was “the last boat home”, said she was calm. => Omar Farouk',
    'Lena Brandt, who chairs the board that oversees the port, said it was “the last boat home”. => Lena Brandt',
    'A pilot was seen on Sunday, the newspaper Il Molo reported, citing a waiter who served him “three coffees and no cake”. => a waiter',
    'The newspaper Il Molo reported, citing a senior official, that the pilot was “out of his mind”. => Il Molo',
    'Rain fell on Omar Farouk, who has been hailed as “the calmest man in port”, and on the crew, said Lena Brandt. => nobody',
    'Lena Brandt paid Omar Farouk, who was described by the mayor as “the calmest man in port”. => the mayor',
    'Lena Brandt spoke of the artist Hedda Storm, who described it as “the calmest place in port”. => Hedda Storm',
    'Omar Farouk will speak on Monday. He may also say that the deficit is “a hill”. => nobody',
    'Omar Farouk spoke on Monday. He also said that the deficit was “a hill”. => Omar Farouk',
    'Lena Brandt said of the “ghost ship” that it had taken nine years. => nobody',
    'Lena Brandt spoke of “a long and bitter winter”. => Lena Brandt',
  ])('%s', check);
});

describe('names with a street or letters in them', () => {
  test.each([
    'Lincoln Street, chairman of the rowing club, resigned. | “The bar lost money,” Street told members. => Lincoln Street',
    'Church Lane, home of the rowing club, has flooded. | “The bar lost money,” the club said. => the club',
    'Maj. Gen. Sir Rupert Ashcombe KCB told the inquest that it had been “well within limits”. => Rupert Ashcombe',
    'Dr Amir Haddad FRCPath said it had been “well within limits”. => Amir Haddad',
    'Henry Hale III said it had been “well within limits”. => Henry Hale III',
  ])('%s', check);
});

describe('words that are denied, expected or of another’s claim', () => {
  test.each([
    'A jeweller has rejected claims that a ring he sold was “cursed”. => nobody',
    'A jeweller rejected claims that a ring he sold was cursed as “absurd and hurtful”. => a jeweller',
    'Lena Brandt dismissed suggestions that the port was finished, calling them “fog”. => Lena Brandt',
    'An inspector left. She had been expected to declare it “unfit”. => nobody',
    'Lena Brandt was expected to say on Monday that the port was “unfit”. => Lena Brandt',
    'It is not true, the priest insists, that he preached on “Blessed are the cheesemakers”. => nobody',
    'It was not true, Lena Brandt said, and called the story “a fairy tale”. => Lena Brandt',
    'The ombudsman will rule by June on what it calls “the humming question”. => the ombudsman',
    'Jutta Brandl of Oberau and Sepp Kofler of Unterau met. “We shall see who has the better potholes,” Brandl and Kofler said. => Jutta Brandl and Sepp Kofler',
    'The home of Owen and Chloe Hale burned down. “We shall see who has the better potholes,” Owen said. => Owen Hale',
    'Sundara’s prime minister, Anneke Vos, left. The prime minister of Torvik remained. | “We shall meet again,” the Sundaran prime minister said. => Anneke Vos',
    'Sundara’s prime minister, Anneke Vos, left. The prime minister of Torvik remained. | “We shall meet again,” the Torvik prime minister said. => the Torvik prime minister',
    'The council says it will wire the lamps. “We have sent everyone a form.” => the council',
    'The council says it will wire the lamps. “I have sent my form.” => nobody',
    'Capt. E. J. St. Aubyn-Lyle RN said it was “tidy”. => E. J. St. Aubyn-Lyle',
  ])('%s', check);
});

describe('subjects with a clause or an office of several words in them', () => {
  test.each([
    'The head of the trust that runs the school said pupils were expected to look “purposeful”. => the head of the trust',
    'The woman who runs the shop that sells the hats said they were “purposeful”. => the woman',
    'A firm that Lena Brandt owns said it was “purposeful”. => a firm',
    'The mayor said in a note that the school was “purposeful”. => the mayor',
    'A head of year, who did not wish to be named, told the Post that it had been “the best day”. => a head of year',
    'Keeper of the Seals Anna Vane said that it was “purposeful”. => Anna Vane',
    'Hydrographer of the Navy Rear Admiral Karl Vane said that it was “purposeful”. => Karl Vane',
    'Friends of the Rev Anna Vane said that it was “purposeful”. => friends of the Rev Anna Vane',
    'Agda Roos, 91, her cousin Per Roos, 88, and Ed Tanaka met. | Roos and Tanaka are writing a grammar. “It will be short,” they said. => nobody',
    'Agda Roos and Ed Tanaka met. | Roos and Tanaka are writing a grammar. “It will be short,” they said. => Agda Roos and Ed Tanaka',
  ])('%s', check);
});

describe('an office that is another’s, and a neighbour by name', () => {
  test('“the mayor” is not “a former mayor”', () => {
    const text =
      'Harbour talks\n\nA former mayor told the Post it had been “a wet and bitter year”.\n\n“There is a time,” the mayor said.\n';
    const { anatomy } = readAnatomy(text);
    const second = attribute(text, anatomy, findQuotations(text, anatomy.paragraphs), []).attributions[1];
    expect(second?.kind === 'attributed' ? second.speaker.name : 'nobody').toBe('the mayor');
  });

  test.each([
    'Cyril Wapshott was out. | The neighbour, Les Grout, rang the bell. “He lets me look through it,” Grout said. => Les Grout',
    'Norland and its neighbour, South Sarmia, met. “We have agreed on nothing at all,” Lena Brandt said. => Lena Brandt',
  ])('%s', check);
});

describe('who is told of beside the clause that carries the words', () => {
  test.each([
    // What is done to whoever opens the sentence may end in a thing.
    'A vet accused of helping to hide a racehorse told a court yesterday that she had “no idea”. => a vet',
    'A baker known for hiding a ring in a loaf said that it was “no secret”. => a baker',
    'A woman who agreed to hide a racehorse for a jockey said it was “no secret”. => a woman',
    'A man asked to name the minister said that it was “no secret”. => a man',
    'A man accused of stabbing Karl Hale told police that it was “no secret”. => a man accused of stabbing Karl Hale',
    'A witness said in court the minister called it “no secret”. => the minister',
    // By whom somebody is asked does not answer.
    'Anna Vane was in court. | Asked by the judge, Lena Brandt, whether she disliked horses, she said: “I dislike carrots and all that.” => Anna Vane',
    'Anna Vane was in court. | Lena Brandt, asked whether she disliked horses, said: “I dislike carrots and all that.” => Lena Brandt',
    // A name that owns as an "it" is no he.
    'Sarvonia recalled its ambassador to Plessen, two days after he said that the soup was “a warning”. => nobody',
    'Sarvo recalled the evening. He said that the soup was “a warning”. => Sarvo',
    // Of two bodies either is "it" in a clause of why.
    'The council sued Harkin Ltd after it called the mayor “a snail”. => nobody',
    'The council fined the driver after it called the mayor “a snail”. => the council',
    'The council apologised after it called the mayor “a snail”. => the council',
    // "What" has its verb before the marks; a semicolon ends what is said.
    'Passengers would lean on what the airline calls “a generous saddle”. => the airline',
    'Anna Vane says little; “ajar” is her favourite word. => nobody',
    'Anna Vane was blunt; “a generous saddle” was her verdict. => Anna Vane',
    'Anna Vane forwarded it to the head office with the words “Not again and not here”. => Anna Vane',
    'Anna Vane sent the head office a cap with the words “Not again and not here”. => nobody',
    // Whose father he is, who is told of him, is another.
    'Karl Orr, 71, had rung his daughter. She told the coroner, Dr Hugh Lamb, that her father had said he was “parked by a lift”. => Karl Orr',
    'Anna Vane met Hugh Lamb, her father, on the pier. Her father said it was “parked by a lift”. => Hugh Lamb',
    // Joined to a pronoun.
    'Olu Bankole was cross. He and his deputy, Freya Stone, said they would “never publish a sea again”. => Olu Bankole and Freya Stone',
    'Olu Bankole was cross. He met Ed Orr, and his deputy, Freya Stone, said they would “never publish a sea again”. => Freya Stone',
    'The port was cross. He and his deputy, Freya Stone, said they would “never publish a sea again”. => nobody',
    // By a given name alone.
    'The mayor, Olu Bank, spoke. | The driver, Abebe, said he had tried to wake him. “He was dreaming of water,” he said. => Abebe',
    // What somebody stops doing is not done; none of the stars calls it anything.
    'Doctors were told to stop calling patients “brave”. => nobody',
    'Doctors went on calling patients “brave”. => doctors',
    'The magazine Norden Lyd gave it no stars and called it “a fridge with ambitions”. => Norden Lyd',
    'No minister gave it a star or called it “a fridge with ambitions”. => nobody',
    // A phrase is no speaker, and what is agreed to is a thing.
    'Nobody at the depot has admitted to saying it was “good riddance”, a phrase that all know. => nobody',
    'Calling it “good riddance”, a driver left the depot. => a driver',
    'Towns that agree to “quiet nights” will be paid. => nobody',
    'Q: They called you “the Duchess”. Why? => nobody',
  ])('%s', check);

  test.each([
    'Jonah “The Stapler” Lincoln won. “I saw it,” said The Stapler. => Jonah Lincoln',
    'Brothers Idris and Emlyn Vane bought it. | “It is white,” said Idris Vane. His brother said that red was “for lips”. => Emlyn Vane',
    'Idris and Emlyn Vane, cousins, bought it. | “It is white,” said Idris Vane. His brother said that red was “for lips”. => his brother',
    'The brothers Idris and Emlyn Vane bought it. | In a statement, the brothers called it “for lips”. => Idris Vane and Emlyn Vane',
    'Anna Vane had a letter in which a retired colonel called it “for lips”. | The colonel, Ed Tanaka, told the Post that he stood by it. => Ed Tanaka',
    'Anna Vane had a letter in which a retired colonel called it “for lips”. | Another colonel, Ed Tanaka, told the Post that he had not read it. => a retired colonel',
  ])('%s', (row) => {
    const [story = '', speaker = ''] = row.split(' => ');
    const text = `Harbour talks\n\n${story.split(' | ').join('\n\n')}\n`;
    const { anatomy } = readAnatomy(text);
    const last = attribute(text, anatomy, findQuotations(text, anatomy.paragraphs), []).attributions.at(-1);
    expect(last?.kind === 'attributed' ? last.speaker.name : 'nobody').toBe(speaker);
  });
});

describe('what a word beside it shows not to be meant', () => {
  test.each([
    // A thing that is named before it is told what it is.
    'Lena Brandt insists that what Omar Farouk describes as a promise is “a postcard”. => nobody',
    'Lena Brandt will not accept what Omar Farouk called “a postcard”. => Omar Farouk',
    'What Omar Farouk told the port was “no, and no again”. => Omar Farouk',
    // Where something is shown or stands, and what is written on it.
    'Omar Farouk sings in “Loud”, his new show. => nobody',
    'Omar Farouk believed in “cranes and patience”, he said. => Omar Farouk',
    'Lena Brandt found the key behind a door marked “Coal”. => nobody',
    'The men were labelled “idle” by Lena Brandt. => Lena Brandt',
    'Lena Brandt said the port was marked “by every storm since 1953”. => Lena Brandt',
    // Two bodies that are they.
    'The roads ministry and the rivers ministry both claim it. In a note they describe it as “partly wet”. => the roads ministry and the rivers ministry',
    'The roads ministry wrote to the rivers ministry. It called the bridge “partly wet”. => the roads ministry',
    // Whose study it is; and when somebody was told.
    'A study of such logs by Dr Omar Farouk found “no link between rain and ink”. => Omar Farouk',
    'A study of 2,000 adults by the University of Leeds found “no link between rain and ink”. => a study of 2,000 adults',
    'The port was told by a consultant in spring that the quay was “unremarkable”. => a consultant',
    'The port was told by a consultant in Leeds that the quay was “unremarkable”. => a consultant in Leeds',
    // An office of another country, and a street called after an office.
    'Health minister Lena Brandt left. | “We have mouths too,” the Irish secretary said. => the Irish secretary',
    'Health minister Lena Brandt left. | “We have mouths too,” the health secretary said. => Lena Brandt',
    'Hale’s Bakery shut its works on Chancellor Row. The chancellor said she was “sorry for every loaf”. => the chancellor',
    'Mayor Lane left. “It was late,” the mayor said. => Lane',
    // Names.
    'The judge, Azman bin Ismail, said it had “sunk”. => Azman bin Ismail',
    'Edgar Marten, 80, and his son, Rupert Marten, sell ducks. “No,” said the elder Marten. | “Yes,” said the younger Marten. => Edgar Marten',
    'The younger Marten, Rupert, sells ducks with Edgar Marten. Marten told the fair that they “float”. => nobody',
    'The rower Angus Mac an Bhaird said it was “as straight as a pole”. => Angus Mac an Bhaird',
    'Baron Otto van der Goes tot Naters called it “unnavigable”. => Otto van der Goes tot Naters',
    'Lena Brandt plans to call the next one, or rather to call it “Around”. => nobody',
    'Lena Brandt likes to call it “around the corner”. => Lena Brandt',
    // What is confided is said; what one would sooner not say is not.
    'Lena Brandt wrote to her mother that Omar Farouk had confided to her that the crane was “the heaviest thing aboard”. => Omar Farouk',
    'Omar Farouk would sooner eat the crane, said Lena Brandt, than call it “fair”. => nobody',
    'Omar Farouk said that he would sooner wait, and called it “fair”. => Omar Farouk',
    // What somebody used to say.
    'Lena Brandt recalled on Sunday that the director, Omar Farouk, used to tell her she had “the legs for tragedy”. => Omar Farouk',
    'Lena Brandt said the director, Omar Farouk, would tell her if it had “the legs for tragedy”. => Lena Brandt',
    // Whose colleague and whose solicitor it is; and of several who they are.
    'Dale Stagg will speak today. His solicitor said that he would be “a witness, not a target”. => nobody',
    'The mayors of Eem and Delf, who pay for the post, wrote that they were “open to water”. => the mayors of Eem and Delf',
    'The mayor of Eem and Omar Farouk wrote that they were “open to water”. => the mayor of Eem and Omar Farouk',
    'The parish clerk and the publican held a vigil, at which they said “mind the chimney”. => nobody',
    // Of whom a clause of time tells, and who is she.
    'The ranger, Ewan Petrie, said that Denzil Crowe had looked at it for an hour before he muttered that it was “a calm one”. => nobody',
    'The ranger, Ewan Petrie, waited for an hour before he muttered that it was “a calm one”. => Ewan Petrie',
    'When Robin Askew woke, she found that the surgeon, Sasha Levin, had left. | Levin says that while it set he wrote: “Do not run.” => Sasha Levin',
  ])('%s', check);
});
