import { countQuotations, describeCounts, plural } from '../timeline/counts.ts';
import { formatDate, formatSpan } from '../timeline/days.ts';
import type { Article, QuotedSpeaker, TimelineModel } from '../timeline/index.ts';

/** What stands under a page's title in a list of search results: a sentence or two, as a person would write them. */

/** “The Independent, 30 November 2021: UK foreign secretary says… With quotations from Liz Truss and 5 others.” */
export function describeArticle({ data, voices }: Article, language: string): string {
  const source = [data.publisher, formatDate(data.published.date, language)].filter(Boolean).join(', ');
  const standfirst = data.standfirst && `: ${data.standfirst.replace(/([^.!?…])$/u, '$1.')}`;
  const [first, second] = voices;
  const rest = voices.length - 1;
  const others = rest > 1 ? ` and ${rest} others` : second ? ` and ${second.name}` : '';
  const quoted = first ? ` With quotations from ${first.name}${others}.` : '';
  return `${source}${standfirst || '.'}${quoted}`;
}

/** “What Liz Truss, Foreign Secretary, said from 30 November 2021 to…: 7 quotations, each in its sentence…” */
export function describeSpeaker({ name, role, quotations }: QuotedSpeaker, language: string): string {
  const span = formatSpan(quotations[0]?.said.date ?? '', quotations.at(-1)?.said.date ?? '', language);
  const articles = new Set(quotations.map((quotation) => quotation.article.id)).size;
  const counted = `${describeCounts(countQuotations(quotations))} from ${plural(articles, 'article')}`;
  return `What ${[name, role].filter(Boolean).join(', ')}, is quoted as saying, ${span}: ${counted}, each in its sentence and with its source.`.replace(
    `${name}, is`,
    `${name} is`,
  );
}

/** The timeline's own words, and what it holds. */
export function describeTimeline(description: string, { articles, quotations, speakers }: TimelineModel): string {
  const counted = [
    plural(articles.length, 'article'),
    describeCounts(countQuotations(quotations)),
    plural(speakers.length, 'voice'),
  ];
  return `${description.replace(/([^.!?…])$/u, '$1.')} ${counted.join(', ')}.`;
}
