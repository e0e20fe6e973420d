import { memoizeFor } from '../memoize.ts';
import { countEntries } from '../timeline/amounts.ts';
import { wordsOf } from '../timeline/body.ts';
import { countQuotations, describeCounts } from '../timeline/counts.ts';
import { ended, formatDate, formatSpan } from '../timeline/days.ts';
import type { Article, QuotedSpeaker, TimelineModel } from '../timeline/index.ts';
import * as say from '../words/index.ts';

/** What stands under a page's title in a list of search results: a sentence or two, as a person would write them. */

/** “The Independent, 30 November 2021: UK foreign secretary says… With quotations from Liz Truss and 5 others.” */
export function describeArticle({ data, body, voices }: Article, language: string): string {
  const kind = data.own && say.own[data.own];
  const source = [kind, data.publisher, formatDate(data.published.date, language)].filter(Boolean).join(', ');
  const [told] = data.own === 'event' ? body.paragraphs.map(wordsOf) : [];
  const lead = data.standfirst ?? told;
  const standfirst = lead && `: ${lead.replace(/([^.!?…])$/u, '$1.')}`;
  const quoted = say.article.described(
    voices.map(({ name }) => name),
    voices.length - 1,
  );
  return `${standfirst ? `${source}${standfirst}` : ended(source)}${quoted}`;
}

/** “What Liz Truss, Foreign Secretary, said from 30 November 2021 to…: 7 quotations, each in its sentence…” */
export function describeSpeaker(speaker: QuotedSpeaker, language: string): string {
  const { name, role, quotations } = speaker;
  const span = formatSpan(quotations[0]?.said.date ?? '', quotations.at(-1)?.said.date ?? '', language);
  return say.speakers.described(name, role, span, ...amountsSaid(speaker));
}

/** Of those quoted most all of their pages ask. */
const amountsSaid = memoizeFor(({ quotations }: QuotedSpeaker) => {
  const articles = new Set(quotations.map((quotation) => quotation.article.id)).size;
  return [describeCounts(countQuotations(quotations)), say.counts.articles(articles)] as const;
});

/** The timeline's own words, and what it holds. */
export function describeTimeline(description: string, { articles, quotations, speakers }: TimelineModel): string {
  const counted = [
    ...countEntries(articles),
    describeCounts(countQuotations(quotations)),
    say.counts.speakers(speakers.length),
  ];
  return `${description.replace(/([^.!?…])$/u, '$1.')} ${counted.join(', ')}.`;
}
