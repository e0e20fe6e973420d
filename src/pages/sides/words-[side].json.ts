import type { APIRoute } from 'astro';
import type { SideWords } from '../../publish/exchange.ts';
import { wordsOfPartyKey } from '../../publish/page-keys.ts';
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
      // At most these: those of nobody are left out.
      said: ofSide.get(side?.id ?? null) ?? [],
      words: () => sideWords(model, side, sure),
    })),
    ...changers.map((speaker) => ({
      name: fileOfSpeaker(speaker),
      said: speaker.quotations,
      words: () => wordsOfSpeaker(speaker, sure),
    })),
  ];
  return files.flatMap(({ name, said, words }) => {
    const cacheKey = wordsOfPartyKey(model, said);
    return Array.from({ length: filesFor(said.length) }, (_, n) => ({
      params: { side: n === 0 ? name : `${name}.${n + 1}` },
      // Made when it is written: all at once would fill the memory.
      props: { make: () => filesOf(name, words)[n] ?? { said: [] } },
      cacheKey,
    }));
  });
}

let last: { readonly name: string; readonly files: ReturnType<typeof cutWords> } | undefined;

/** The files of one are written one after the other, and made at once; those of one alone are held. */
function filesOf(name: string, words: () => SideWords) {
  if (last?.name !== name || import.meta.env.DEV) last = { name, files: cutWords(words()) };
  return last.files;
}

export const GET: APIRoute = ({ props }) => text(`${JSON.stringify(props.make())}\n`, 'application/json');
