/** The speaker whom a key of `appearancesOf` stands for: "rosa-lim 2" is Rosa Lim. Small: readers load it. */
export const speakerOfKey = (key: string): string => key.split(' ', 1)[0] ?? '';
