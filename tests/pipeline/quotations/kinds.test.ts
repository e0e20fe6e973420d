import { expect, test } from 'vitest';
import { readAnatomy } from '../../../src/pipeline/article/index.ts';
import { findQuotations } from '../../../src/pipeline/quotations/index.ts';
import { storyOf } from '../../support/marked-text.ts';

/** What the words in marks are, for each quotation of a line, in order. */
test.each([
  ['title', '“Lanterns” director Ana Berg said nobody could know.'],
  ['title title', 'It beat the films “The Long Man” and “Once In A Night” to the prize.'],
  ['title title title', 'She wrote the novels “Salt”, “Iron” and “The Last Ferry”.'],
  ['title', 'His part as a loner in “Drifter” has won all season.'],
  ['title', 'She starred last year in “The Long Man” on stage.'],
  ['title', '“Mrs Weir” actress Ida Moe said no.'],
  ['title', 'The director of “Lanterns” left.'],
  ['title', 'In the film ‘Lanterns’ a boy runs away.'],
  ['title title', 'Despite its cast, it beat “The Last Lamp” and “Salt of Benin” at night.'],
  ['statement', 'They chanted “Shut The Dam” at night.'],
  ['title', 'His book “Why Rivers Rise” is out.'],
  ['title', 'Her hit “Cold Water” was played.'],
  ['statement', 'She said “Lanterns” and left.'],
  ['statement statement', 'He called it “mad” and “bad”.'],
  ['statement', 'The director called it “a long man’s film”.'],
  ['statement', 'She saw a part for herself in “the fight for water”, she said.'],
  ['term', 'The so-called “wet list” was kept.'],
  ['term', 'The plan, dubbed “the sponge”, was dropped.'],
  ['term', 'A scheme dubbed “the sponge” was dropped.'],
  ['statement', 'Ida Moe dubbed him “the sponge”.'],
  ['statement', 'Critics dubbed it “the sponge”.'],
  ['statement', 'The plan was dubbed “the sponge” by Ida Moe.'],
  ['statement', 'Dr. Moe called Mrs. Holm an “Iron Duck”.'],
  ['statement', 'What Ida Moe, for one, called “a wet list”.'],
  ['term', 'The disease is known as “weaver’s lung”.'],
  ['term', 'He was found to have “weaver’s lung,” according to a report.'],
  ['term', 'Groups form new bodies, which he calls “overminds”.'],
  ['statement', 'It was what he called “a disgrace”.'],
  ['term term', 'A change removed the words “full” and “lasting harm”.'],
  ['statement', 'She repeated the words “we will pay” to the house.'],
  ['term statement', 'A change removed the words “full” and “we pay,” she said, “today.”'],
  ['term', 'They called on the “interim” government to go.'],
  ['term', 'The office said two were hurt and called on the “interim” government to go.'],
  ['statement', 'She denied it and condemned the “heartless” cuts.'],
  ['term', 'Keeping his “soft on ducks” stance pleased them.'],
  ['statement', 'He called it a “soft on ducks” stance.'],
  ['title', 'An aide said the “Harbour Night” appears on Channel 9.'],
  ['term', 'He will defend Holm’s “pragmatic” plans.'],
  ['statement', 'He dismissed Holm’s “pragmatic” plans.'],
  ['statement', 'She condemned the “heartless” cuts.'],
  ['statement', 'The council said it was a “lasting” shame.'],
  ['term', 'Police began “Operation Kestrel” at dawn.'],
  ['nickname', 'Joan “Red” Mallory came.'],
  ['nickname', 'A trader known as “Lofty” came.'],
  ['nickname', 'Joan “Red Hot Mallet” Mallory came.'],
  ['title', 'Joan “Red Hot Tin Mallet” Mallory came.'],
  ['statement', 'Ida Moe “regretted” Roth’s words.'],
])('%s: %s', (kinds, text) => {
  const found = findQuotations(text, storyOf(text)).quotations.map(({ kind }) => kind);
  expect(found.join(' ')).toBe(kinds);
});

test.each([
  ['statement', "Minister Accuses Greta Holm Of Being 'Unprepared' For Talks"],
  ['statement', "Greta Holm Warns Of 'Lasting' Shame In Port Row"],
  ['nickname', 'Gang leader Emil “Red” Roth jailed for life'],
])('in a headline, %s: %s', (kind, headline) => {
  const text = `${headline}\n\nBy Nora Quill\n\n12 March 2019\n\nThe wall fell in the night and nobody was hurt.\n`;
  const { quotations } = findQuotations(text, readAnatomy(text).anatomy.paragraphs);
  expect(quotations[0]?.kind).toBe(kind);
});

test.each([
  ['term', 'The so-called “wet list” was kept.'],
  ['title', 'The novel “Wet List” was kept.'],
  ['statement', 'Ida Moe said: “The wet list is kept.”'],
])('what is a %s in the story is one in its headline', (kind, story) => {
  const text = `Mayor keeps ‘wet list’ after long night\n\nBy Nora Quill\n\n12 March 2019\n\nThe wall fell in the night and nobody was hurt.\n\n${story}\n`;
  const { quotations } = findQuotations(text, readAnatomy(text).anatomy.paragraphs);
  expect(quotations.map((quotation) => quotation.kind)).toEqual([kind, kind]);
});
