import type { Drawing } from './drawing.ts';
import { betweenLetters, rest } from './drawing.ts';
import type { SearchHistory } from './history.ts';
import { atOnce, atRest } from './listing.ts';
import type { Update } from './request.ts';
import type { SearchState } from './state.ts';
import type { Turns } from './turns.ts';
import { isQuestion } from './understanding.ts';

/** What typing moves. */
export interface TypingParts {
  readonly state: SearchState;
  readonly turns: Turns;
  readonly searches: SearchHistory;
  readonly drawing: Drawing;
  readonly update: Update;
  /** Offers what may be meant by the words so far. */
  readonly suggest: () => Promise<void>;
}

/** What is on its way from the fingers to the page. */
export interface Typing {
  /** Forgets what was to be written and asked after a rest: the reader went on to something else. */
  stop(): void;
}

/**
 * How long to wait for more letters before what is typed so far is looked for. A word’s first letter is the beginning of
 * everything; of a large index, the piece of two or three letters is seldom the whole word’s, and a question is none
 * before its end.
 */
function pauseAfter(typed: string, isLight: boolean): number {
  if (/(?:^|\s)\S$/u.test(typed) || (!isLight && isQuestion(typed))) return rest;
  return !isLight && /(?:^|\s)\S{2,3}$/u.test(typed) ? betweenLetters : 0;
}

/** Answers as the reader types into `field`. Nothing typed is a step of its own before the reader leaves the field. */
export function startTyping(field: HTMLInputElement, parts: TypingParts): Typing {
  const { state, turns, searches, drawing, update, suggest } = parts;
  let writing: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(writing);
    clearTimeout(resting);
  };
  const readField = () => {
    stop();
    drawing.hold();
    if (!state.typing) searches.leave();
    state.typing = true;
    state.asked = { ...state.asked, words: field.value, asTyped: false };
    state.typedAs = '';
    // The list comes first: what may be meant besides is worked out while its words are on their way.
    setTimeout(() => void suggest().catch(() => undefined));
    writing = setTimeout(() => searches.write(state.asked, 'replace'), rest);
    const isCurrent = turns.begin();
    const pause = pauseAfter(field.value, state.isLight);
    if (pause > 0)
      resting = setTimeout(() => {
        if (isCurrent()) void update(atRest);
      }, pause);
    else void update(atOnce);
  };
  // While an input method puts a word together, its letters are nothing to look for.
  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) readField();
  });
  field.addEventListener('compositionend', readField);
  // Whoever leaves the field has settled on its words: what is typed after that is another question.
  field.addEventListener('blur', () => {
    state.typing = false;
  });
  return { stop };
}
