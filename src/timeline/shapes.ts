/** The shapes of the sides' marks, as paths around 0,0 about 12 across: the plain one, then those of the marks 1 to 7. */
export const shapes = [
  'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0M-2 0a2 2 0 1 1 4 0a2 2 0 1 1-4 0',
  'M-5.6 0a5.6 5.6 0 1 0 11.2 0a5.6 5.6 0 1 0-11.2 0',
  'M-5-5h10v10h-10z',
  'M0-6.8l6.8 6.8l-6.8 6.8l-6.8-6.8z',
  'M0-6.5l6.5 11.5h-13z',
  'M0-7.5l2 5.5l5.5 2l-5.5 2l-2 5.5l-2-5.5l-5.5-2l5.5-2z',
  'M-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z',
  'M0 6.5l6.5-11.5h-13z',
] as const;
