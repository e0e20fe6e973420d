import type { Query } from './address.ts';

/** What a question asks for all of, in which order and under which headings, and the words that are left of it. */
export interface ListAsked {
  readonly words: string;
  readonly as: Partial<Pick<Query, 'sort' | 'kind' | 'group' | 'statuses'>>;
}

const speech = '(?:quotes?|quotations?|statements?|speech(?:es)?|remarks?|passages?)';
const voices = '(?:speakers?|people|persons?|voices?|politicians?)';
const quotations = { kind: 'quotation' } as const;
const byNumber = { ...quotations, group: 'speaker', sort: 'most' } as const;
const length = (sort: 'longest' | 'shortest') => ({ ...quotations, sort });

/** What of a question says that it asks for a list, and what list that is; the first that fits counts. */
const forms: readonly (readonly [said: RegExp, as: ListAsked['as']])[] = [
  [
    /^(?:which|what) (?:side|country|party)(?: (?:is|was|gets?|got|has been))? (?:quoted|cited|spoke|speaks|talked|said|says|has) (?:the )?most(?: often| quotes| quotations)?$/i,
    { ...quotations, group: 'side', sort: 'most' },
  ],
  [/\b(?:said|says) (?:the )?most$/i, byNumber],
  [
    /^(?:everyone|everybody|all(?: people| speakers| voices)?|people|speakers|voices)(?= (?:from|of|for) \S+$)/i,
    byNumber,
  ],
  [
    new RegExp(`\\b(?:the )?longest (?=(?:\\S+ ){0,2}${speech}\\b)|\\b${speech} (?:is|was) (?:the )?longest\\b`, 'i'),
    length('longest'),
  ],
  [
    new RegExp(`\\b(?:the )?shortest (?=(?:\\S+ ){0,2}${speech}\\b)|\\b${speech} (?:is|was) (?:the )?shortest\\b`, 'i'),
    length('shortest'),
  ],
  [
    /\b(?:only |just )?(?:quoted|cited|speaks?|spoke|appears?|appeared) (?:only |just )?(?:once|one time)\b|\b(?:least(?: often)?|fewest times) quoted\b|\bquoted (?:the )?least(?: often)?\b|\b(?:the )?fewest (?:quotes|quotations)\b/i,
    { ...quotations, statuses: ['once'] },
  ],
  [
    new RegExp(
      `\\b(?:the )?most (?:often |frequently )?(?:quoted|cited)(?: ${voices})?\\b|\\b(?:quoted|cited) (?:the )?most(?: often)?\\b|\\b(?:spoke|speaks?|talks?|talked) (?:the )?most\\b|\\b(?:the )?most (?:quotes|quotations)$|^(?:the )?(?:top|main|biggest|key) (?:speakers?|voices?)\\b`,
      'i',
    ),
    byNumber,
  ],
  [
    new RegExp(
      `^(?:(?:a )?list(?: of)? (?:all )?(?:the )?|all (?:the )?|every |how many (?:different )?|who are (?:all )?the )${voices}(?: (?:are )?(?:quoted|there))?$|^(?:all )?(?:speakers|voices|everyone(?: quoted)?|everybody(?: quoted)?|people quoted)$|^who (?:is|was|are|were|gets) (?:all )?quoted$`,
      'i',
    ),
    byNumber,
  ],
  [
    new RegExp(
      `^(?:(?:a )?list(?: of)?|all|every|how many|number of)(?: of)?(?: the)? ${speech}(?: (?:are|is) there)?(?: in (?:all|total))?$`,
      'i',
    ),
    quotations,
  ],
  [
    /^(?:(?:a )?list(?: of)?|all|every|how many|number of)(?: of)?(?: the)? (?:articles?|stories|reports?)(?: (?:are|is) there)?(?: in (?:all|total))?$/i,
    { kind: 'article' },
  ],
  [
    /^(?:the )?(?:newest|latest|most recent|last) (?:articles?|reports?|story|stories|headlines?)$/i,
    { kind: 'article', sort: 'newest' },
  ],
  [/^(?:the )?(?:oldest|first|earliest) (?:articles?|reports?|story|stories)$/i, { kind: 'article', sort: 'oldest' }],
  [/^(?:all )?(?:the )?headlines$/i, { kind: 'article' }],
  [
    /^(?:(?:what|who)(?:['’]?s| is) (?:the )?|the )(?:latest|newest|most recent|new)(?: (?:news|quotes?|quotations?|words))?$/i,
    { ...quotations, sort: 'newest' },
  ],
  [
    new RegExp(
      `^(?:(?:all|which|what|the|show|list) )*(?:(?:${speech}|attributions?|speakers?) (?:(?:where|whose|that|with|by|an?|the|which|is|are|have|has|speakers?|attributions?|names?|only) )*)?(?:uncertain|unsure|probable|probably|doubtful|not (?:quite |entirely )?(?:sure|certain))(?: (?:${speech}|attributions?|speakers?|names?|ones))?$`,
      'i',
    ),
    { ...quotations, statuses: ['probable'] },
  ],
  [
    new RegExp(
      `^(?:(?:all|which|what|the|show|list) )*(?:corrected ${speech}|${speech} (?:(?:that|were|are|was|been|have|had) )*corrected)$`,
      'i',
    ),
    { ...quotations, statuses: ['corrected'] },
  ],
  [
    /\b(?:each|both|either|every|all|(?:the )?two|(?:the )?different)(?: of the)? sides?\b/i,
    { ...quotations, group: 'side' },
  ],
];

/** “longest quote by Lima”, “most quoted”, “who was quoted only once”, “what did each side say about fish”; null for no list. */
export function listAsked(typed: string): ListAsked | null {
  const plain = typed.replace(/[?!.\s]+$/, '');
  for (const [said, as] of forms) {
    if (!said.test(plain)) continue;
    const rest = plain.replace(said, ' ').replace(/\s+/g, ' ').trim();
    // “which politician”, “whose” of a list asks for no word.
    const words = rest.replace(
      new RegExp(
        `^(?:which|what|whose|who|where|how many)(?: ${voices})?(?: (?:is|was|are|were|has|had|said|did))?(?: the)?$`,
        'i',
      ),
      '',
    );
    return { words, as };
  }
  return null;
}

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
