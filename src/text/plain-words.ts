/** Words and figures alone, folded, a space between: what two ways of writing the same words have in common. */
export const plainWords = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
