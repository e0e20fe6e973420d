import * as urls from '../../addresses.ts';
import { type Query, writeAddress } from './address.ts';

/** What an entry of the history holds besides its address: how much was shown, and how far down it was left. */
export interface Place {
  readonly shown?: number;
  readonly top?: number;
}

/** The address of the page and the history of its searches. */
export interface SearchHistory {
  /** Writes what is asked for: as a step that the back button takes back, or in place of the entry there is. */
  write(asked: Query, how: 'push' | 'replace'): void;
  /** Keeps what is there as a step of its own before something else is typed over it. */
  leave(): void;
  /** Notes how far the reader has come in the entry there is. */
  mark(): void;
}

/** `shown` gives how many results are on the page. */
export function startHistory(shown: () => number): SearchHistory {
  const title = document.title;
  // The browser would scroll before the results are there.
  history.scrollRestoration = 'manual';
  const place = (): Place => ({ shown: shown(), top: Math.round(scrollY) });
  return {
    write(asked, how) {
      const address = urls.search + writeAddress(asked);
      if (how === 'push' && address !== location.pathname + location.search) {
        history.replaceState(place(), '');
        history.pushState({}, '', address);
      } else history.replaceState(how === 'push' ? history.state : {}, '', address);
      document.title = asked.words.trim() ? `${asked.words.trim()} – ${title}` : title;
    },
    leave: () => history.pushState({}, '', location.href),
    mark: () => history.replaceState(place(), ''),
  };
}
