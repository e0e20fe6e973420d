import { describe, expect, test } from 'vitest';
import { rows, speakerIn } from './story.ts';

/** Who “he” is, two men having been told of: Karl Hale above, and whoever the sentence before the words is about. */
const above =
  'Karl Hale and Ed Orr have known each other since school. ⏎ Mr Hale had run the pub for years. He was tired.';

describe('a subject behind what tells when, where or how', () => {
  test.each(
    rows(`
      An hour before kick-off, Mr Orr found a note. Q he said.
      Two days after the storm, Mr Orr went back. Q he said.
      That evening Mr Orr rang the council. Q he said.
      The next morning, Mr Orr was out with a spade. Q he said.
      On Monday Mr Orr took the sign down. Q he said.
      Until last week Mr Orr had never flown. Q he said.
      By the time the rain stopped, Mr Orr had lost two cows. Q he said.
      Undeterred, Mr Orr tried again. Q he said.
      A keen angler, Mr Orr has fished there for years. Q he said.
      Mr Orr burst into tears when he heard. Q he said.
      Mr Orr races pigeons. Q he said.
      Mr Orr disagreed. Q he said.
    `),
  )('%s', (row) => expect(speakerIn(`${above} ⏎ ${row}`)).toBe('Ed Orr'));
});

test('how somebody takes it tells who goes on', () => {
  const told = `Karl Hale said he had thrown his last dart after losing to Ed Orr. ⏎ “My elbow hurts,” said Hale, 58. “I was late.” ⏎
    Orr, who was born the year Hale won the cup, was`;
  expect(speakerIn(`${told} gracious. Q he said.`)).toBe('Ed Orr');
  expect(speakerIn(`${told} 22. Q he said.`)).not.toBe('Ed Orr');
});

describe('somebody whom a sentence presents behind its verb', () => {
  test.each(
    rows(`
      The winner was Mr Orr, a plumber. Q he said.
      Among them was Mr Orr. Q he said.
      One of the first to sign was Mr Orr. Q he said.
      It was Mr Orr who found it. Q he said.
      Leading the search was Mr Orr. Q he said.
      Next came Mr Orr. Q he said.
      The dog's owner is Mr Orr. Q he said.
      The prize went to Mr Orr. Q he said.
      The letter was written by Mr Orr. Q he said.
      For Mr Orr, it was a shock. Q he said.
    `),
  )('%s', (row) => expect(speakerIn(`${above} ⏎ ${row}`)).toBe('Ed Orr'));

  test.each(
    rows(`
      The first person he rang was Mr Orr. Q he said. => Karl Hale
      He blamed his defeat on Mr Orr. Q he said. => Karl Hale
      The wall is Mr Orr's. Q he said. => Karl Hale
    `),
  )('%s', (row) => {
    const [story = '', wanted = ''] = row.split(' => ');
    expect([wanted, 'nobody']).toContain(speakerIn(`${above} ⏎ ${story}`));
  });
});

test.each(
  rows(`
    The runner-up was Leeds poet Ana Moe, who admitted to being Q. => Ana Moe
    The runner-up was Leeds poet Ana Moe, who spoke of being Q. => Ana Moe
    The trucker who found it, Ana Moe of Leeds, turned down a prize. Q she said. => Ana Moe
    Ana Moe and Eva Roth met. Mrs Roth had a photograph of their mother. Q she said. => Eva Roth
    Alderman Ana Moe laid the stone. She said it was Q. => Ana Moe
  `),
)('%s', (row) => {
  const [story = '', wanted = ''] = row.split(' => ');
  expect(speakerIn(`${above} ⏎ ${story}`)).toBe(wanted);
});
