// Matches “2h agoMan held after fire”, “| 9.4°C Riga”, “Oil $63.21 ▲ 0.4%”. Refuses “Two hours ago he left.” and “-5C in Riga froze it.”
import type { FurnitureRule } from './rule.ts';

/** What moves along the top of a page: the weather, the markets, the headlines of the hour. */
export const tickers: FurnitureRule = {
  name: 'ticker',
  only: [
    /^(?:just now|live now|latest|coming up|now playing|on air|light|heavy|partly|mostly|scattered|rain|showers|snow|cloudy|sunny|overcast|clear|fog|drizzle)/i,
    /^(?:\d{1,3}|an?) ?[a-z]{1,7} ago/,
    /[°%▲▼△▽↑↓]|(?:High|Low|Wind)s? |\(\d{5}\)$/,
  ],
  patterns: [
    // A forecast tells of degrees and winds and of nobody.
    /^[^“”"]{0,160}\b(?:Highs?|Lows?)(?: temperatures?)? (?:near|around|about|of|in the|-?\d)[^“”"]{0,160}$/,
    /^[^“”"]{0,120}\bWinds? (?:light|variable|[NSEW]{1,3}\b|from the (?:north|south|east|west))[^“”"]{0,80}$/,
    /^[A-Z][\w .'’-]{2,30}, [A-Z]{2} \(\d{5}\)$/,
    /^(?:\d{1,3}|an?) ?(?:s|m|h|d|secs?|mins?|minutes?|hours?|hrs?|days?) ago[:,]?\s?[\p{Lu}“‘"'].{3,160}$/u,
    /^(?:just now|live now|latest|coming up|now playing|on air)[:.]?$/i,
    /^[|•·\s\p{So}]*\u{FE0F}?\s?[-–−]?\d{1,3}(?:[.,]\d)?\s?°\s?[CF]?(?![\p{L}\p{N}]).{0,50}[^.]$/u,
    /^[|•·\s\p{So}]*\u{FE0F}?\s?[-–−]?\d{1,3}(?:[.,]\d)?\s?°\s?[CF]?$/u,
    /^[\p{L} ,’'-]{2,40}\s[-–−]?\d{1,3}(?:[.,]\d)?\s?°\s?[CF]?(?![\p{L}\p{N}])[^.]{0,30}$/u,
    /^(?:(?:light|heavy|partly|mostly|scattered) (?:rain|showers?|snow|clouds?|cloudy|sunny|fog|drizzle)(?:, \p{Lu}[\p{L} ’'-]{2,30})?|(?:rain|showers|snow|cloudy|sunny|overcast|clear|fog|drizzle), \p{Lu}[\p{L} ’'-]{2,30})$/iu,
    /^(?:[\p{L}&’'. ]{2,24}\d{0,4}\s)[$£€¥]?\d[\d,.]*\s?(?:[▲▼△▽↑↓]\s?)?[+−–-]?\d[\d,.]*\s?%(?:\s?[▲▼△▽↑↓])?$/u,
    /^(?:[\p{L}&’'. ]{2,24}\d{0,4}\s)[$£€¥]?\d[\d,.]*\s?[▲▼△▽↑↓].{0,20}$/u,
  ],
};
