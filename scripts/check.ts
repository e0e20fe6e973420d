import { readAll } from '../src/pipeline/all.ts';
import { readSeeds } from '../src/seeds/read.ts';
import { reviewList } from './review-list.ts';
import { count, reportProblems, run } from './shell.ts';

await run('check', ({ seeds }) => {
  const { readings, problems } = readAll(readSeeds(seeds));
  const code = reportProblems(problems);
  const review = reviewList(readings);
  if (review.length > 0) {
    console.log(`To review, ${count(review.length, 'quotation')} without a speaker:\n`);
    for (const item of review) console.log(item);
  }
  const quotations = readings.reduce((sum, reading) => sum + reading.quotations.length, 0);
  console.log(`${count(readings.length, 'article')} read, ${count(quotations, 'quotation')} found.`);
  return code;
});
