/**
 * The words that begin with an apostrophe: where a single mark stands before one of them it opens nothing.
 * Takes ’twas, ’90s, rock ’n’ roll; refuses ‘go’.
 */
const CLIPPED = new Set([
  'bout',
  'cause',
  'cos',
  'coz',
  'cuz',
  'em',
  'er',
  'im',
  'n',
  'nuff',
  'round',
  's',
  'scuse',
  'tis',
  'til',
  'till',
  'tude',
  'twas',
  'tween',
  'twere',
  'twill',
  'twould',
  'un',
  'ere',
  'gainst',
  'neath',
  'fraid',
  'tho',
  'hood',
  'sup',
]);

/** Whether a single mark just before `at` is an apostrophe that stands for letters left out. */
export function startsClippedWord(text: string, at: number): boolean {
  const word = /^(?:\d\d(?:s|\b)|[\p{L}]+)/u.exec(text.slice(at, at + 12))?.[0].toLowerCase();
  return word !== undefined && (/^\d/.test(word) || CLIPPED.has(word));
}

/** The words that lose their end to an apostrophe: wi’ Walt, an’ all, a bottle o’ port. */
const ELIDED = /(?<![\p{L}\p{N}])(?:wi|an|o|th|t|n|ol|i|ha|gi|wid|lil|fo)$/iu;

/** Whether a single mark at `at` stands for the lost end of a word and, before a space, ends no quotation but by chance. */
export function endsElidedWord(text: string, at: number): boolean {
  return ELIDED.test(text.slice(Math.max(0, at - 4), at)) && /\s/.test(text.charAt(at + 1));
}

/**
 * Whether a single mark after `at` may as well end a possessive or a clipped word as a quotation: the dogs’ bowls,
 * goin’ home. Only a mark followed by a space is in doubt; before a comma or a full stop it closes.
 */
export function mayEndWord(text: string, at: number): boolean {
  return /[sxz]$|[^\W\d_]in$/i.test(text.slice(Math.max(0, at - 12), at)) && /^[\s]/.test(text.charAt(at + 1));
}
