/**
 * Which texts a pattern can fit at all, read off its source. Where hundreds of patterns are asked of every line, nearly all of them
 * fit none that begins with that letter, or that is so long, or that has none of their words.
 */
export interface Reach {
  /** The ASCII characters that such a text may begin with; null where any may. Nothing is said of other characters. */
  readonly openings: string | null;
  /** It may begin with what stands for many characters, as “\w” and “.” do: only reading on shows that it does not fit. */
  readonly wide: boolean;
  /** The longest text that it fits, or Infinity. */
  readonly longest: number;
  /** One of these stands in every such text, in small letters or others; null where none need. */
  readonly words: readonly string[] | null;
  /** They are such that hardly any other text has one. */
  readonly rare: boolean;
}

/**
 * Whether any of some patterns fits a text. Those that begin with a word are one alternation for each set of flags; the others are asked
 * only where one of their words stands, for they take long to refuse.
 */
export function fitsAny(patterns: readonly RegExp[]): (text: string) => boolean {
  const { joined, loose } = sorted(patterns);
  return (text) => joined.some((pattern) => pattern.test(text)) || loose.some((one) => fitsLoose(text, one));
}

/** A pattern that takes long to refuse a text, for it may begin with anything. */
export interface Loose extends Reach {
  readonly pattern: RegExp;
  /** A pattern for the words; null where none need stand. */
  readonly needs: RegExp | null;
}

/** Some patterns in two sorts: alternations of those that are refused at a text's first letters, and the loose ones. */
export function sorted(patterns: readonly RegExp[]): {
  readonly joined: readonly RegExp[];
  readonly loose: readonly Loose[];
} {
  const byFlags = new Map<string, string[]>();
  const loose: Loose[] = [];
  for (const pattern of patterns) {
    const reach = reachOf(pattern);
    if (reach.wide) loose.push({ ...reach, pattern, needs: reach.words && anyOf(reach.words) });
    else byFlags.set(pattern.flags, [...(byFlags.get(pattern.flags) ?? []), `(?:${pattern.source})`]);
  }
  return { joined: [...byFlags].map(([flags, sources]) => new RegExp(sources.join('|'), flags)), loose };
}

/** Whether a loose pattern fits, by what is quickly told first. */
export function fitsLoose(text: string, { openings, longest, needs, pattern }: Loose): boolean {
  if (text.length > longest) return false;
  if (openings !== null && text.charCodeAt(0) < 128 && !openings.includes(text.charAt(0))) return false;
  return (needs === null || needs.test(text)) && pattern.test(text);
}

/** A pattern for any of some words, in small letters or others. */
export function anyOf(words: readonly string[]): RegExp {
  return new RegExp([...new Set(words)].map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'), 'iu');
}

/** A stretch of a pattern's source: a sign, a group, or several of them. */
interface Part extends Pick<Reach, 'longest' | 'words'> {
  /** Asked of the few stretches that a text may begin with. */
  readonly begins: () => Beginning;
  /** It fits where nothing stands. */
  readonly empty: boolean;
  /** It fits at the beginning of the text alone, at its end alone. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** All that it can be, in small letters; null where that is more than a few. */
  readonly spelt: readonly string[] | null;
}

interface Beginning extends Pick<Reach, 'wide'> {
  readonly openings: ReadonlySet<string>;
}

const nothing: Part = {
  begins: () => ({ openings: new Set(), wide: false }),
  longest: 0,
  words: null,
  empty: true,
  atStart: false,
  atEnd: false,
  spelt: [''],
};

/** Reads a pattern of any flags but `m`, `s` and `v`. */
export function reachOf({ source, flags }: RegExp): Reach {
  if (/[msv]/.test(flags)) throw new TypeError(`A pattern with the flags “${flags}” is not read.`);
  const { begins, longest, words, empty, atStart, atEnd } = new Reader(source, flags.replace(/[^iu]/g, '')).choice();
  const shortest = words?.filter((word) => !words.some((other) => other !== word && word.includes(other))) ?? null;
  const beginning = atStart && !empty ? begins() : null;
  return {
    openings: beginning && [...beginning.openings].join(''),
    wide: beginning === null || beginning.wide,
    longest: atStart && atEnd ? longest : Number.POSITIVE_INFINITY,
    words: shortest,
    rare: shortest?.every((word) => word.length > 6 || isMarked.test(word)) === true,
  };
}

class Reader {
  private at = 0;
  private readonly source: string;
  private readonly flags: string;

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags;
  }

  /** Alternatives, to the end or to the bracket that closes them. */
  choice(): Part {
    const all = [this.sequence()];
    while (this.took('|')) all.push(this.sequence());
    return {
      begins: () => beginningOf(all),
      longest: Math.max(...all.map(({ longest }) => longest)),
      words: together(all.map(({ words }) => words)),
      empty: all.some(({ empty }) => empty),
      atStart: all.every(({ atStart }) => atStart),
      atEnd: all.every(({ atEnd }) => atEnd),
      spelt: together(all.map(({ spelt }) => spelt)),
    };
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length && !/[|)]/.test(this.source.charAt(this.at))) parts.push(this.repeated());
    const filled = parts.findIndex(({ empty }) => !empty);
    const first = parts.findIndex(({ longest }) => longest > 0);
    const last = parts.findLastIndex(({ longest }) => longest > 0);
    return {
      begins: () => beginningOf(filled === -1 ? parts : parts.slice(0, filled + 1)),
      longest: parts.reduce((sum, { longest }) => sum + longest, 0),
      ...spell(parts),
      empty: filled === -1,
      atStart: parts.slice(0, first === -1 ? parts.length : first + 1).some(({ atStart }) => atStart),
      atEnd: parts.slice(last === -1 ? 0 : last).some(({ atEnd }) => atEnd),
    };
  }

  /** A sign or a group, as often as the source says. */
  private repeated(): Part {
    const part = this.single();
    const [how, least = '', rest = '', most = ''] = this.take(/[*+?]\??|\{(\d+)(,(\d*))?\}\??/y) ?? [];
    if (how === undefined) return part;
    const times = how.startsWith('?') ? 1 : Number((rest === '' ? least : most) || Number.POSITIVE_INFINITY);
    const mayMiss = /^[?*]/.test(how) || Number(least || 1) === 0;
    return {
      begins: part.begins,
      longest: part.longest === 0 ? 0 : part.longest * times,
      words: mayMiss ? null : part.words,
      empty: part.empty || mayMiss,
      atStart: part.atStart && !mayMiss,
      atEnd: part.atEnd && !mayMiss,
      spelt: part.spelt !== null && mayMiss && times === 1 ? ['', ...part.spelt] : null,
    };
  }

  private single(): Part {
    if (this.took('^')) return { ...nothing, atStart: true };
    if (this.took('$')) return { ...nothing, atEnd: true };
    if (this.take(/\\[bB]/y)) return nothing;
    const group = this.take(/\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y)?.[0];
    if (group !== undefined) {
      const inner = this.choice();
      if (!this.took(')')) throw new SyntaxError(`A group of /${this.source}/ is not read.`);
      // What only looks ahead or back takes up nothing.
      return /[=!]$/.test(group) ? nothing : inner;
    }
    const [word] = this.take(/[\w ]{2,}(?![*+?{])/y) ?? [];
    const [sign = ''] = word === undefined ? (this.take(signs) ?? []) : [word.charAt(0)];
    const spelt = word === undefined ? plainSigns(sign) : [word.toLowerCase()];
    return {
      begins: () => beginningWith(sign, this.flags),
      // With the flag `u`, what stands for many may stand for one of two units, as an emoji is.
      longest: word?.length ?? (spelt === null && this.flags.includes('u') ? 2 : 1),
      words: spelt,
      empty: false,
      atStart: false,
      atEnd: false,
      spelt,
    };
  }

  private took(sign: string): boolean {
    if (this.source.charAt(this.at) !== sign) return false;
    this.at += 1;
    return true;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    this.at += found?.[0].length ?? 0;
    return found;
  }
}

/** A sign of a pattern: an escape, a class or a letter. */
const signs = /\\(?:[pP]\{[^}]+\}|u\{[^}]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|.)|\[(?:\\.|[^\]\\])*\]|./uy;

function beginningOf(parts: readonly Part[]): Beginning {
  const all = parts.map(({ begins }) => begins());
  return { openings: new Set(all.flatMap(({ openings }) => [...openings])), wide: all.some(({ wide }) => wide) };
}

const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
/** What stands for more characters than a digit does stands for many. */
const many = 12;
const begun = new Map<string, Beginning>();

/** What a text begins with where it begins with a sign. */
function beginningWith(sign: string, flags: string): Beginning {
  const known = begun.get(flags + sign);
  if (known !== undefined) return known;
  const pattern = new RegExp(sign, flags);
  const openings = new Set(ascii.filter((one) => pattern.test(one)));
  const made = { openings, wide: openings.size > many };
  begun.set(flags + sign, made);
  return made;
}

/** So many spellings are kept of a stretch: more tell little, and take long to look for. */
const mostSpellings = 24;

/** What several alternatives are, where each is told. */
function together(lists: readonly (readonly string[] | null)[]): readonly string[] | null {
  const all = new Set<string>();
  for (const list of lists) {
    if (list === null) return null;
    for (const one of list) all.add(one);
  }
  return [...all];
}

/** Of the words that a sequence must have those that tell most, and what it is where every part of it is spelt. */
function spell(parts: readonly Part[]): Pick<Part, 'words' | 'spelt'> {
  let words: readonly string[] | null = null;
  let run: readonly string[] = [''];
  let isWhole = true;
  const tell = (found: readonly string[] | null): void => {
    if (found !== null && weight(found) > (words === null ? 0 : weight(words))) words = found;
  };
  for (const part of parts) {
    const { spelt } = part;
    if (spelt !== null && spelt.length * run.length <= mostSpellings)
      run = run.flatMap((before) => spelt.map((end) => before + end));
    else {
      tell(run);
      tell(part.words);
      run = spelt ?? [''];
      isWhole = false;
    }
  }
  tell(run);
  return { words, spelt: isWhole ? run : null };
}

/** How much having one of the words tells of a text: a few letters are in any, a mark is in few. */
const weight = (words: readonly string[]): number =>
  words.length > 2 * mostSpellings
    ? 0
    : Math.min(...words.map((word) => (isMarked.test(word) ? word.length + 3 : Math.max(0, word.length - 3))));

/** A mark that is rare in prose. */
const isMarked = /[^\p{L}\d .,’'“”"()/–—-]/u;

/** The letters and marks that a sign stands for, small: one for “a”, “[Aa]” and “\.”, two for “['’]”; null where it is more than a few. */
function plainSigns(source: string): readonly string[] | null {
  const [, escaped, plain, listed = ''] =
    /^(?:\\([^\w\s])|([^\\[.])|\[(?!\^)((?:[^\\\]-]|-(?=\]$)|\\[^\w\s]){1,12})\])$/u.exec(source) ?? [];
  const all = new Set((escaped ?? plain ?? listed.replaceAll('\\', '')).toLowerCase());
  return all.size > 0 && all.size <= 8 && ![...all].some(isUncertain) ? [...all] : null;
}

/** A letter that is not plain may have several small ones, and a sign of two units has several lengths. */
const isUncertain = (sign: string): boolean => sign.length > 1 || /[^\P{L}a-z]/u.test(sign);
