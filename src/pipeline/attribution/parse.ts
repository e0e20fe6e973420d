import type { Answers } from '../../memoize.ts';
import { PHRASAL, type SpeechVerb } from '../../text/speech-verbs.ts';
import { type Tag as PartOfSpeech, tagWords } from '../../text/tagger.ts';
import type { Mention } from './entity.ts';
import { type Tag, tagsOf } from './tags.ts';
import { type Sentence, type Token, wordForTagger } from './tokens.ts';

/** A sentence with a part of speech for each token: coarse, by closed classes and word lists, enough to find subjects. */
export interface Parsed {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  /** As the tagger gives them. */
  readonly parts: readonly PartOfSpeech[];
  /** The mention that covers each token, where one does. */
  readonly mentions: readonly (Mention | undefined)[];
  /** Index of the sentence in the article. */
  readonly index: number;
  readonly paragraph: number;
  /** Quotations that stand for a noun: titles, nicknames, terms. */
  readonly isNoun: (quotation: number) => boolean;
  /** What rules have found out about its tokens (`memoizeAt`). */
  readonly answers: Answers;
}
/** How far a rule looks to either side, in tokens. Keeps the work linear in any text. */
export const REACH = 70;

/**
 * Gives each token of a sentence its part of speech: names first, as `mentions` cover them, then the closed classes, then what
 * the tagger says. `index` is the sentence's place in the article.
 */
export function parse(
  sentence: Sentence,
  index: number,
  mentions: readonly Mention[],
  isNoun: (quotation: number) => boolean,
): Parsed {
  const { tokens } = sentence;
  const at: (Mention | undefined)[] = new Array(tokens.length).fill(undefined);
  for (const mention of mentions) for (let i = mention.name.from; i < mention.name.to; i++) at[i] = mention;
  return new LazyParse(tokens, at, index, sentence.paragraph, isNoun);
}

/** A sentence whose words are tagged when somebody asks: in a long report few sentences stand near a quotation. */
class LazyParse implements Parsed {
  readonly tokens: readonly Token[];
  readonly mentions: readonly (Mention | undefined)[];
  readonly index: number;
  readonly paragraph: number;
  readonly isNoun: (quotation: number) => boolean;
  readonly answers: Answers = [];
  #parts: readonly PartOfSpeech[] | null = null;
  #tags: readonly Tag[] | null = null;

  constructor(
    tokens: readonly Token[],
    mentions: readonly (Mention | undefined)[],
    index: number,
    paragraph: number,
    isNoun: (quotation: number) => boolean,
  ) {
    this.tokens = tokens;
    this.mentions = mentions;
    this.index = index;
    this.paragraph = paragraph;
    this.isNoun = isNoun;
  }

  get parts(): readonly PartOfSpeech[] {
    this.#parts ??= withPresentTense(this.tokens, tagWords(this.tokens.map(wordForTagger)));
    return this.#parts;
  }

  get tags(): readonly Tag[] {
    this.#tags ??= tagsOf(this.tokens, this.parts, this.mentions);
    return this.#tags;
  }
}

/** "the barn that ghost hunters call “over”": behind the subject of a relative clause a plain form is a present tense. */
function withPresentTense(tokens: readonly Token[], parts: readonly PartOfSpeech[]): readonly PartOfSpeech[] {
  let mended: PartOfSpeech[] | null = null;
  for (let i = 2; i < parts.length; i++) {
    if (parts[i] !== 'VB' || parts[i - 1] !== 'NNS' || !tokens[i]?.word.cue) continue;
    let from = i - 2;
    while (from > i - 5 && /^(?:NN|JJ|DT|PRP\$|VB[DN]$)/.test(parts[from] ?? '')) from--;
    if (!/^(?:that|which|what|who|whom)$/.test(tokens[from]?.lower ?? '')) continue;
    mended ??= [...parts];
    mended[i] = 'VBP';
  }
  return mended ?? parts;
}

/**
 * The verb of speaking at token `i`, with what it can do; undefined where none speaks there. “Put it” and “went on” count too.
 */
export function cueAt(s: Parsed, i: number): SpeechVerb | undefined {
  if (s.tags[i] !== 'cue') return undefined;
  const token = s.tokens[i];
  // Few verbs say something only together with the next word.
  const phrasal = token?.word.phrasal ? PHRASAL.get(token.lower) : undefined;
  if (token && phrasal?.next.test(s.tokens[i + 1]?.lower ?? ''))
    return { lemma: token.lower, form: phrasal.form, saying: true, atTheMarks: false, clause: true, addressee: false };
  return token?.word.cue ?? undefined;
}

/** Whether the token is one of the words or marks given in lower case. */
export function is(s: Parsed, i: number, ...texts: readonly string[]): boolean {
  const lower = s.tokens[i]?.lower;
  // Asked ten thousand times an article: a loop takes half the time of `includes`.
  for (const text of texts) if (text === lower) return true;
  return false;
}

/** Whether the token is of one of the classes given. */
export function tagged(s: Parsed, i: number, ...tags: readonly Tag[]): boolean {
  const own = s.tags[i];
  return own !== undefined && tags.includes(own);
}
