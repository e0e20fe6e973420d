import type { APIRoute } from 'astro';
import { yearOf } from '../../edtf.ts';
import { wordsKey } from '../../publish/page-keys.ts';
import { json } from '../../publish/respond.ts';
import { loadSite } from '../../site.ts';
import { slugOf } from '../../slug.ts';
import { appearancesOf } from '../../timeline/appearances.ts';
import { pickHighlights } from '../../timeline/highlights.ts';
import { inFiles } from '../../timeline/in-files.ts';
import { type Article, type PlacedQuotation, shortSideName } from '../../timeline/index.ts';
import { fitsOnePage, groupByMonth, type Month, monthPages } from '../../timeline/months.ts';
import type { MonthFacts, NamedSpeaker, PageFacts, PageWords } from '../../timeline/page-words.ts';
import { isSure } from '../../timeline/sure.ts';
import { lifted } from '../../timeline/words.ts';

type Made = { readonly make: () => Promise<unknown> };

/**
 * What the timeline is narrowed by. Of a whole timeline that is one page, `words-all`: the strongest words of everybody.
 * Where months are pages, those of each, and `facts`: everybody who can be narrowed to (of very many, more in `speakers-<n>`), and the years; of each year
 * `facts-<year>`: of each month’s articles, the publisher, the speakers and their sides.
 */
export async function getStaticPaths() {
  const { model } = await loadSite();
  const path = (file: string, articles: readonly Article[]) => ({
    params: { file },
    props: { make: () => wordsOf(articles) } satisfies Made,
    cacheKey: wordsKey(model, articles),
  });
  if (fitsOnePage(model.articles)) return [path('words-all', model.articles)];
  const years = [...Map.groupBy(groupByMonth(model.articles), ({ key }) => yearOf(key))];
  const [first = [], ...others] = inFiles(model.speakers.map(({ id, name }): NamedSpeaker => [id, name]));
  const facts: PageFacts = {
    speakers: first,
    files: 1 + others.length,
    years: years.map(([year]) => year),
  };
  return [
    { params: { file: 'facts' }, props: { make: async () => facts } satisfies Made },
    ...others.map((speakers, n) => ({
      params: { file: `speakers-${n + 2}` },
      props: { make: async () => speakers } satisfies Made,
    })),
    ...years.map(([year, months]) => ({
      params: { file: `facts-${year}` },
      props: { make: async () => factsOf(months) } satisfies Made,
    })),
    ...monthPages(model.articles, 'oldest').map(({ page }) =>
      path(
        `words-${page.path.replace('/', '-')}`,
        page.entries.map(({ article }) => article),
      ),
    ),
  ];
}

function factsOf(months: readonly Month[]): readonly MonthFacts[] {
  return months.map(({ key, entries }) => ({
    key,
    articles: entries.map(({ article: { data, voices, quotations } }) => [
      data.publisher === null ? '' : slugOf(data.publisher),
      voices.map((voice) => voice.id),
      [...new Set(quotations.flatMap(({ belonging }) => belonging?.side.id ?? []))],
    ]),
  }));
}

async function wordsOf(articles: readonly Article[]): Promise<PageWords> {
  const { timeline } = await loadSite();
  const { keyOf, first } = appearancesOf(articles.flatMap(({ quotations }) => quotations));
  return {
    speakers: Object.fromEntries([...first].map(([key, said]) => [key, speakerThen(said)])),
    articles: Object.fromEntries(
      articles.map(({ id, quotations, voices }) => [
        id,
        voices.flatMap((voice) =>
          pickHighlights(
            quotations.filter(({ speaker }) => speaker?.id === voice.id),
            2,
          ).map((said) => [keyOf(said), said.id, lifted(said, 40), isSure(said, timeline.sure) ? 1 : 0] as const),
        ),
      ]),
    ),
  };
}

function speakerThen({ speaker, role, belonging }: PlacedQuotation): PageWords['speakers'][string] {
  const about = [role, shortSideName(belonging)].filter(Boolean).join(', ');
  const { side, part = null } = belonging ?? {};
  return [speaker?.name ?? '', about, side?.mark ?? 0, side?.id ?? '', part === null ? 0 : 1];
}

export const GET: APIRoute = async ({ props }) => json(await (props as Made).make(), 'application/json');
