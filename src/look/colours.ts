import Color from 'colorjs.io';

/** The paper of both themes, as `styles/tokens.css` has it. */
const papers = { light: '#fdfcf8', dark: '#141517' } as const;

export type Theme = keyof typeof papers;

/** The contrast of a colour against the paper of a theme, 1 to 21 (WCAG 2). */
export const contrastOnPaper = (colour: string, theme: Theme): number =>
  new Color(colour).contrast(papers[theme], 'WCAG21');

/** The same hue, light enough for dark paper. */
export function forDark(colour: string): string {
  const made = new Color(colour).to('oklch');
  made.l = Math.max(made.l ?? 0, 0.7);
  return asHex(made);
}

/** The nearest colour of the same hue that has the contrast `least` on the paper of a theme. */
export function clearer(colour: string, theme: Theme, least: number): string {
  const made = new Color(colour).to('oklch');
  for (let step = 0; step < 100; step++) {
    const hex = asHex(made);
    if (contrastOnPaper(hex, theme) >= least) return hex;
    made.l = Math.min(1, Math.max(0, (made.l ?? 0) + (theme === 'light' ? -0.01 : 0.01)));
  }
  return theme === 'light' ? '#000000' : '#ffffff';
}

const asHex = (colour: Color): string =>
  colour.to('srgb').toGamut({ space: 'srgb' }).toString({ format: 'hex', collapse: false });
