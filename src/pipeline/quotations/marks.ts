/**
 * Every quotation mark the parser knows. A new one is added here and nowhere else.
 *
 * `family`: a mark closes only one of its own family, so ‘…’ inside “…” ends nothing. `lean`: what the printed shape
 * says it does; straight marks lean neither way and their neighbours decide.
 */
export type Family = 'double' | 'single';
export type Lean = 'opens' | 'closes' | 'either';

export interface Glyph {
  readonly family: Family;
  readonly lean: Lean;
}

export const GLYPHS: ReadonlyMap<string, Glyph> = new Map([
  ['"', { family: 'double', lean: 'either' }],
  ['“', { family: 'double', lean: 'opens' }],
  ['”', { family: 'double', lean: 'closes' }],
  ['„', { family: 'double', lean: 'opens' }],
  ['‟', { family: 'double', lean: 'opens' }],
  ['«', { family: 'double', lean: 'opens' }],
  ['»', { family: 'double', lean: 'closes' }],
  ['″', { family: 'double', lean: 'either' }],
  ['＂', { family: 'double', lean: 'either' }],
  ['❝', { family: 'double', lean: 'opens' }],
  ['❞', { family: 'double', lean: 'closes' }],
  // Old wires and some archives write a double mark as two single ones.
  ["''", { family: 'double', lean: 'either' }],
  ['``', { family: 'double', lean: 'opens' }],
  ['‘‘', { family: 'double', lean: 'opens' }],
  ['’’', { family: 'double', lean: 'closes' }],
  ["'", { family: 'single', lean: 'either' }],
  ['‘', { family: 'single', lean: 'opens' }],
  ['’', { family: 'single', lean: 'closes' }],
  ['‚', { family: 'single', lean: 'opens' }],
  ['‛', { family: 'single', lean: 'opens' }],
  ['‹', { family: 'single', lean: 'opens' }],
  ['›', { family: 'single', lean: 'closes' }],
  ['`', { family: 'single', lean: 'opens' }],
]);

/** Matches any one character that is, or is half of, a quotation mark. */
export const ANY_MARK = /["“”„‟«»″＂❝❞'‘’‚‛‹›`]/g;
