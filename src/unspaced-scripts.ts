/** Letters of scripts that put no space between words, as a class of a pattern with the flag `u`. */
export const unspaced = `[${['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'].map((one) => `\\p{Script=${one}}`).join('')}]`;
