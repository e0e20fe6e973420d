/**
 * A script in which a name is told by its sound, and not letter for letter. Here by itself: what such a name takes to be read
 * is loaded only where one is typed.
 */
export const isOtherScript =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Devanagari}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Han}]/u;
