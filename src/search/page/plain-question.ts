/** What stands before or behind a question and asks for nothing: “could you tell me …”, “… for my essay, please”. */
const around: readonly RegExp[] = [
  /^(?:please\s+)?(?:(?:can|could|would|will)\s+(?:you|we|i)\s+)?(?:please\s+)?(?:tell|show|give|find|get)\s+(?:me|us)\s+/i,
  /^i(?:['’]m|\s+am)?\s+(?:need|want|looking for|searching for|would like)\s+/i,
  /,?\s+(?:for|in)\s+(?:my|our|an?)\s+(?:essay|homework|project|assignment|article|class|lesson|report|paper|thesis|presentation|exam)\s*[.!?]*$/i,
  /,?\s+(?:please|thanks|thank you)\s*[.!?]*$/i,
];

/** Words with a colon behind them, as other search boxes have them, and how a question says the same. */
const operators: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|\s)(?:speaker|by|who|name|from):\s*(?=\p{L})/giu, 'by '],
  [/(?<=^|\s)(?:publisher|paper|newspaper|source|site):\s*(?=\p{L})/giu, 'in the '],
  [/(?<=^|\s)(?:side|party|country):\s*(\p{L}+)/giu, '$1 side'],
  [/(?<=^|\s)(after|since|before|until|from|in|on):\s*(?=[\p{L}\p{N}])/giu, '$1 '],
  [/(?<=^|\s)(?:date|day):\s*(?=[\p{L}\p{N}])/giu, 'on '],
  [/(?<=^|\s)(?:month|year):\s*(?=[\p{L}\p{N}])/giu, 'in '],
];

/** A question without what only surrounds it, and with operators in words: “speaker:lima fish” is “by lima fish”. */
export function plainQuestion(typed: string): string {
  const spoken = operators.reduce((words, [operator, said]) => words.replace(operator, said), typed);
  const bare = around.reduce((words, one) => words.replace(one, ''), spoken);
  return bare.trim() === '' ? typed : bare;
}
