import { describe, expect, test } from 'vitest';
import { readAnatomy } from '../../../src/pipeline/article/index.ts';
import { CUE_RULES } from '../../../src/pipeline/attribution/cues/cue.ts';
import { attribute } from '../../../src/pipeline/attribution/index.ts';
import { findQuotations } from '../../../src/pipeline/quotations/index.ts';

interface Examples {
  /** A sentence, and behind => the phrase that the rule says speaks, as it is printed. */
  readonly takes: readonly string[];
  /** Sentences in which the rule finds nobody. */
  readonly refuses: readonly string[];
}

/** Whom a rule proposes for the first words in marks, before anybody is ranked: phrases as printed. */
function proposedBy(rule: string, sentence: string): readonly string[] {
  const text = `Harbour talks\n\n${sentence}\n`;
  const { anatomy } = readAnatomy(text);
  const proposed: string[] = [];
  attribute(text, anatomy, findQuotations(text, anatomy.paragraphs), [], ({ quotation, candidateSet }) => {
    if (quotation > 0) return;
    for (const { how, mention } of candidateSet.candidates)
      if (how.startsWith(`${rule}/`) && mention) proposed.push(text.slice(mention.start, mention.end));
  });
  return proposed;
}

const examples: Readonly<Record<(typeof CUE_RULES)[number], Examples>> = {
  'verb-before': {
    takes: [
      'Lena Brandt said “the quay will open again on Monday”. => Lena Brandt',
      'The plan was, the harbour master said, “too slow by half for us”. => the harbour master',
      'Omar Farouk called the plan “half baked”. => Omar Farouk',
    ],
    refuses: [
      'Lena Brandt refused to say “the quay will open again on Monday”.',
      'The wall was called “the Long Step”.',
      'Lena Brandt wrote a paper on “slow harbours”.',
    ],
  },
  'governing-verb': {
    takes: [
      'Lena Brandt said the quay at Kesh was “half finished”. => Lena Brandt',
      'Omar Farouk told the board that the old crane was “a danger to us all”. => Omar Farouk',
      'Lena Brandt warned that next year would be “harder still”. => Lena Brandt',
    ],
    refuses: [
      'Lena Brandt said the note, found in a drawer, read “gone to sea for good”.',
      'Lena Brandt has warned of what the guide lists as “the wet quay”.',
      'Lena Brandt noted that the port had tried “quiet Mondays”.',
      'Lena Brandt pointed to the fall of the ferry line, which had sold “standing tickets”.',
      'Neither of them said whether the old crane at Kesh was “a danger”.',
      'It could be said that the old crane at Kesh was “a danger”.',
    ],
  },
  participle: {
    takes: [
      'Lena Brandt left the hall, saying the quay was “finished”. => Lena Brandt',
      'They parted with Omar Farouk saying it was “over for good”. => Omar Farouk',
      'Calling it “a disgrace to the town”, Lena Brandt left the hall. => Lena Brandt',
    ],
    refuses: ['Lena Brandt was praised for “saving the quay”.', 'Charging ahead, the “night ferry” left.'],
  },
  passive: {
    takes: [
      'The crane was described by Omar Farouk as “a danger to us all”. => Omar Farouk',
      'Piet Hahn, called “a coward” by Lena Brandt, left the hall. => Lena Brandt',
    ],
    refuses: ['Piet Hahn was described as “a danger to us all”.', 'Tenants were told to “pay up”.'],
  },
  quoting: {
    takes: [
      'The Kesh Herald quoted Omar Farouk as saying the crane was “a danger”. => Omar Farouk',
      '“I shall sail on Monday,” Lena Brandt remembers Omar Farouk saying. => Omar Farouk',
      'Lena Brandt had heard from the pilot, Omar Farouk, that the sea was “too high”. => the pilot, Omar Farouk,',
    ],
    refuses: ['The Kesh Herald quoted a price of “ten crowns”.', 'Omar Farouk said the crane was “a danger”.'],
  },
  colon: {
    takes: [
      'Lena Brandt said: “The quay will open again on Monday.” => Lena Brandt',
      'Omar Farouk told the board on Monday: “The crane is a danger to us all.” => Omar Farouk',
    ],
    refuses: ['Only one thing was left to be said: “The quay will open again.”', 'The sign on the quay: “No boats.”'],
  },
  noun: {
    takes: [
      'Omar Farouk rejected Lena Brandt’s claim that the crane was “a danger”. => Lena Brandt',
      'The warning by Lena Brandt that the crane was “a danger” came late. => Lena Brandt',
      'Lena Brandt’s message to the board was short: “The crane has to go.” => Lena Brandt',
      'Omar Farouk told the board that Lena Brandt’s last message to him was that she would be “late again”. => Lena Brandt',
      'The reply from the harbour master, Lena Brandt, was to “sell the crane”. => the harbour master, Lena Brandt,',
    ],
    refuses: [
      'The claim that the crane was “a danger” is old.',
      'Her calls to the “night line” were logged.',
      'Lena Brandt’s message was that Omar Farouk had said it was “late again”.',
      'Lena Brandt’s advice was not to “sell the crane”.',
    ],
  },
  label: {
    takes: [
      'Lena Brandt: “The quay will open again on Monday.” => Lena Brandt',
      'On Monday Lena Brandt was blunter: “The quay will not open.” => Lena Brandt',
    ],
    refuses: ['Flood: “The quay will not open again.”', 'The quay at Kesh: “a danger to us all”.'],
  },
  stance: {
    takes: [
      'Lena Brandt is adamant that the quay is “safe again”. => Lena Brandt',
      'Omar Farouk made it clear that the crane was “a danger”. => Omar Farouk',
    ],
    refuses: ['It is clear that the quay is “safe again”.', 'Lena Brandt learned that the quay was “safe again”.'],
  },
  'clause-before': {
    takes: ['Lena Brandt shook her head, “We have waited long enough.” => Lena Brandt'],
    refuses: ['Lena Brandt shook her head over the “night ferry”.'],
  },
  'verb-after': {
    takes: [
      '“The quay will open again,” said Lena Brandt, a pilot. => Lena Brandt',
      '“The quay will open again,” later added Lena Brandt. => Lena Brandt',
    ],
    refuses: ['“The quay will open again,” said he would stay on.', 'The “night ferry” said goodbye to Lena Brandt.'],
  },
  'subject-after': {
    takes: [
      '“The quay will open again,” Lena Brandt told the board. => Lena Brandt',
      '“The quay will open again,” Lena Brandt, 46, later wrote. => Lena Brandt',
    ],
    refuses: [
      '“The quay will open again,” Lena Brandt was told.',
      '“The quay will open again,” Lena Brandt denied saying.',
    ],
  },
  trailing: {
    takes: ['The talks were “frank” and must go on, Lena Brandt has said. => Lena Brandt'],
    refuses: [
      'The talks were “frank”, which Lena Brandt said was over.',
      'The “frank” crowd sang as Lena Brandt said goodbye.',
    ],
  },
  copula: {
    takes: [
      '“A mess from start to end” was how Lena Brandt put it. => Lena Brandt',
      '“A mess from start to end” was Omar Farouk’s verdict. => Omar Farouk',
      '“A mess from start to end” is what Omar Farouk called it. => Omar Farouk',
      '“A mess from start to end” is all that Lena Brandt said. => Lena Brandt',
    ],
    refuses: [
      '“A mess from start to end” is not what Omar Farouk said.',
      'Omar Farouk laughed. “A mess from start to end” is what they say.',
      'Lena Brandt walked past. “No boats today” is what the notice said.',
      '“A Mess From Start to End” was the title.',
      '“The Long Step” is Omar Farouk’s house.',
    ],
  },
  'according-to': {
    takes: [
      'The crane is “a danger to us all”, according to Omar Farouk. => Omar Farouk',
      'In the words of Lena Brandt, the crane is “a danger to us all”. => Lena Brandt',
    ],
    refuses: [
      'Lena Brandt has told the crew, according to the Kesh Herald, to “let the crane lie”.',
      'Lena Brandt said the crane was “a danger”, according to two people who have read it.',
      'It all went according to plan, “a danger” or not.',
      'Omar Farouk acted according to “the book of Kesh”.',
    ],
  },
  signature: {
    takes: ['“The quay will open again on Monday.” — Lena Brandt => Lena Brandt'],
    refuses: ['“The quay will open again on Monday.” — Lena Brandt smiled.'],
  },
};

describe.each(CUE_RULES)('%s', (rule) => {
  const { takes, refuses } = examples[rule];
  test.each(takes)('takes %s', (row) => {
    const [sentence = '', subject = ''] = row.split(' => ');
    expect(proposedBy(rule, sentence)).toContain(subject);
  });
  test.each(refuses)('refuses %s', (sentence) => {
    expect(proposedBy(rule, sentence)).toEqual([]);
  });
});
