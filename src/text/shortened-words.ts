/** Words that begin with an apostrophe, in small letters: ’twas, rock ’n’ roll. */
export const CLIPPED =
  /^(?:em|er|im|n|nuff|s|t|scuse|tis|tude|twas|twasn|tween|twere|twill|twould|un|ere|gainst|neath|fraid|tho|sup|cept|nother|allo|pon|spect|stead|til|cos|coz|cuz|bout|cause|hood|round|till)$/;

/** Words that lost an H, and are no words without it, in small letters: ’ow much, ’appen it will. */
export const LOST_H =
  /^(?:ow|owever|ello|ullo|omes?|ouses?|ope[ds]?|appen(?:s|ed)?|appy|ave|aven|avin|avent|e|alf|undreds?|ell|elluva|earts?|ead(?:s|ed|in)?|eard|orses?|ardly|ard|arder|ospital|olidays?|ungry|urry|urts?|orrible|eavens?|eavy|elp(?:s|ed|in)?|istory|uman|arry|enry|ands|ere|im|imself|er|erself|ers|isself|adn|asn)$/;

/** Whether an apostrophe right before a word stands for letters that it lost, so that its capital makes it no name. */
export function isShortened(text: string, at: number, lower: string): boolean {
  const before = text.charCodeAt(at - 1);
  if (before !== 39 && before !== 8217) return false;
  // ’Arry and ’Enry are names all the same.
  return (CLIPPED.test(lower) || LOST_H.test(lower)) && lower !== 'arry' && lower !== 'enry';
}
