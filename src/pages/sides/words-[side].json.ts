import type { APIRoute } from 'astro';
import { text } from '../../publish/respond.ts';
import { cutWords, fileOfSpeaker, filesFor, sideWords, wordsOfSpeaker } from '../../publish/side-words.ts';
import { loadSite } from '../../site.ts';
import { hasSides } from '../../timeline/weeks.ts';

/**
 * What each side said, for the page that compares any two; `words-none` for those who speak for no known side, and a file
 * of their own for those who changed sides. Of very much there are several files, `words-<side>.2.json` the second.
 */
export async function getStaticPaths() {
  const { model, timeline } = await loadSite();
  if (!hasSides(model)) return [];
  const { sure } = timeline;
  const without = model.quotations.some(({ speaker, belonging }) => speaker !== null && belonging === null);
  const changers = model.speakers.filter((speaker) => fileOfSpeaker(speaker) === `by-${speaker.id}`);
  const ofSide = Map.groupBy(model.quotations, ({ belonging }) => belonging?.side.id ?? null);
  const files = [
    ...[...model.sides, ...(without ? [null] : [])].map((side) => ({
      name: side?.id ?? 'none',
      // At most so many: those of nobody are left out.
      count: ofSide.get(side?.id ?? null)?.length ?? 0,
      words: () => sideWords(model, side, sure),
    })),
    ...changers.map((speaker) => ({
      name: fileOfSpeaker(speaker),
      count: speaker.quotations.length,
      words: () => wordsOfSpeaker(speaker, sure),
    })),
  ];
  return files.flatMap(({ name, count, words }) =>
    Array.from({ length: filesFor(count) }, (_, n) => ({
      params: { side: n === 0 ? name : `${name}.${n + 1}` },
      // Made when it is written: all at once would fill the memory.
      props: { make: () => cutWords(words())[n] ?? { said: [] } },
    })),
  );
}

export const GET: APIRoute = ({ props }) => text(`${JSON.stringify(props.make())}\n`, 'application/json');
