import { readAll } from '../src/pipeline/all.ts';
import { readSeeds } from '../src/seeds/read.ts';
import { changedAddresses } from './make-entries.ts';
import { reviewList } from './review-list.ts';
import { count, reportLeftOut, reportProblems, run } from './shell.ts';

await run('check', ({ seeds, strict }) => {
  const { readings, ledger, leftOut, problems } = readAll(readSeeds(seeds));
  const code = reportProblems([...problems, ...(strict ? changedAddresses(seeds, ledger) : [])], strict);
  const review = reviewList(readings);
  if (review.length > 0) {
    console.log(`To review, ${count(review.length, 'quotation')} without a speaker:\n`);
    for (const item of review) console.log(item);
  }
  const quotations = readings.reduce((sum, reading) => sum + reading.quotations.length, 0);
  console.log(`${count(readings.length, 'article')} read, ${count(quotations, 'quotation')} found.`);
  reportLeftOut(leftOut);
  return code;
});
