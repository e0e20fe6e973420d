/** The first letter a capital: "a Foreign Office spokesman" → "A Foreign Office spokesman". */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
