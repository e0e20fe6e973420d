import type { Query } from './address.ts';
import { nameOf } from './chips.ts';
import { element } from './elements.ts';
import type { Engine } from './engine.ts';
import type { SearchData } from './knowledge.ts';
import { atRest, type Listing, listResults, speakerCards, tellWho } from './listing.ts';
import { failureNote, nearnessNote, nearnessOf, noteOf, saidOf, sayNothing } from './remarks.ts';
import type { Reply } from './reply.ts';
import type { Drawn } from './results.ts';
import { saveButton } from './save.ts';

/** How long the fingers rest before the list is filled up and the address written, in milliseconds. */
export const rest = 500;
/** Longer than between two letters of a word that is being typed, in milliseconds. */
export const betweenLetters = 250;
/** Longer than the list takes to be filled up, in milliseconds: what is said of results is said once, and not at every letter. */
const beforeSaid = 700;

/** An answer to draw. */
export interface Answered {
  readonly reply: Reply;
  readonly knowledge: SearchData;
  readonly engine: Engine;
  /** What was asked for, and the words it was read from. */
  readonly asked: Query;
  readonly typedAs: string;
  /** Whether this answer is still the one wanted. */
  readonly isCurrent: () => boolean;
}

/** What stands below the form: a list of results or something instead of it, and the status that says which. */
export interface Drawing {
  /** How many results are on the page. */
  reached(): number;
  /** Draws an answer: at first so many of its results, or why there are none. */
  draw(answered: Answered, atFirst: number): Promise<void>;
  /** Shows something other than results. What it says is heard from the status, and seen once. */
  show(content: readonly (Node | null)[], said: string): void;
  showFailure(error: unknown): void;
  /** Leaves the list as long as it is: another answer is on its way. */
  hold(): void;
}

/** Where it is seen what was found, and where whoever only hears the page is told of it. */
export interface Told {
  readonly status: HTMLElement;
  readonly heard: HTMLElement;
}

/** `extended` is called after the reader asked for more, `tryAgain` where what failed is to be tried again. */
export function startDrawing(
  list: HTMLElement,
  { status, heard }: Told,
  language: string,
  { extended, tryAgain }: { readonly extended: () => void; readonly tryAgain: () => void },
): Drawing {
  let listing: Listing | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let speaking: ReturnType<typeof setTimeout> | undefined;

  const tell = (...said: readonly (Node | string)[]) => {
    status.replaceChildren(...said);
    clearTimeout(speaking);
    speaking = setTimeout(() => heard.replaceChildren(status.textContent ?? ''), beforeSaid);
  };
  const hush = () => {
    clearTimeout(speaking);
    // The same number of results for other words is news, too.
    heard.replaceChildren();
  };
  const show: Drawing['show'] = (content, said) => {
    listing = null;
    list.replaceChildren(...content.filter((node) => node !== null));
    tell(said);
    status.classList.add('only-heard');
  };
  const showFailure = (error: unknown) => {
    console.error(error);
    show([failureNote(tryAgain)], '');
  };
  const drawnFrom = ({ reply, knowledge: { facts, records }, engine }: Answered): Drawn => ({
    ...reply,
    facts,
    records,
    engine,
    language,
  });
  const fillUp = async (isCurrent: () => boolean) => {
    try {
      await listing?.fillTo(atRest);
    } catch (error) {
      if (isCurrent()) showFailure(error);
    }
  };

  const drawResults = async (answered: Answered, atFirst: number): Promise<void> => {
    const { reply, knowledge, asked, typedAs, isCurrent } = answered;
    const { chosen } = reply;
    const drawn = drawnFrom(answered);
    const next = await listResults(chosen, drawn, knowledge.shelves, atFirst, {
      isCurrent,
      said: (text) => {
        // How the question was read is seen in the note below, beside the way back.
        tell(element('span', { class: 'only-heard' }, `${saidOf(reply)}${nearnessOf(reply)} `.trimStart()), text);
      },
      failed: showFailure,
      extended,
    });
    if (next === null) return;
    listing = next;
    status.classList.remove('only-heard');
    list.replaceChildren(
      ...[
        noteOf(reply, asked, typedAs),
        nearnessNote(reply),
        speakerCards(reply, drawn, knowledge.known.counts),
        tellWho(reply.asked, chosen, drawn),
        ...next.nodes,
        saveButton(chosen.records, drawn),
      ].filter((node) => node !== null),
    );
    if (next.hasMore()) resting = setTimeout(() => void fillUp(isCurrent), rest);
  };

  const drawNothing = async (answered: Answered): Promise<void> => {
    const { reply, knowledge, engine, asked, typedAs, isCurrent } = answered;
    const { emptyState } = await import('./empty-state.ts');
    const said = await emptyState(reply, knowledge, engine, (filter, value) =>
      nameOf(knowledge.facts, reply.asked, filter, value, language),
    );
    if (!isCurrent()) return;
    // The reason is what is heard: the answer about a person, or that there is none.
    show(
      [noteOf(reply, asked, typedAs), said, speakerCards(reply, drawnFrom(answered), knowledge.known.counts)],
      sayNothing(said.firstElementChild?.textContent ?? ''),
    );
  };

  return {
    reached: () => listing?.reached() ?? 0,
    draw: (answered, atFirst) =>
      answered.reply.chosen.records.length > 0 ? drawResults(answered, atFirst) : drawNothing(answered),
    show,
    showFailure,
    hold: () => {
      clearTimeout(resting);
      hush();
    },
  };
}
