/** Results kept at once. What an article prints again and again fits; a text of a million different words costs no memory. */
const most = 20_000;
/** A piece longer than this holds on to the whole text it was cut from, unless it is copied. */
const piece = 12;

/** The same function, asked once for each key of no more than `longest` units: for a pure one that is asked of every word of every article. */
export function memoize<Value>(make: (key: string) => Value, longest = 40): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const known = made.get(key);
    // Undefined is an answer too, and the one for most words.
    if (known !== undefined || made.has(key)) return known as Value;
    if (key.length > longest) return make(key);
    const own = key.length > piece ? copied(key) : key;
    const value = make(own);
    if (made.size >= most) made.clear();
    made.set(own, value);
    return value;
  };
}

/** Texts of any length that are remembered at once: the lines of one article, and parts of them. */
const mostTexts = 512;

/**
 * The same function, asked once for each of the last few texts: for a pure one that many rules ask of the same line. What it
 * gives must not be changed.
 */
export function memoizeLines<Value>(make: (text: string) => Value): (text: string) => Value {
  const made = new Map<string, Value>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const value = make(text);
    if (made.size >= mostTexts) made.clear();
    // A line of megabytes is let go of.
    if (text.length < 2000) made.set(text, value);
    return value;
  };
}

/** The same text in memory of its own: a piece of what is only just put together, one unit longer. */
const copied = (text: string): string => ` ${text}`.slice(1);

/** The same function, asked once for each object, and remembered as long as that lives. The object must not change. */
export function memoizeFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}

/**
 * The same function, remembered for each object as it was asked about it last: with live reload nearly all is asked again with the
 * same. What else it is given counts as the same where it is the same object or value. Nothing of it may change.
 */
export function memoizeLast<Key extends object, Rest extends readonly unknown[], Value>(
  make: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const last = new WeakMap<Key, { readonly rest: Rest; readonly value: Value }>();
  return (key, ...rest) => {
    const known = last.get(key);
    if (known?.rest.every((one, n) => Object.is(one, rest[n]))) return known.value;
    const value = make(key, ...rest);
    last.set(key, { rest, value });
    return value;
  };
}

/** What has been answered about an object that is a row of places, by question and place. */
export type Answers = unknown[][];

let questions = 0;

/**
 * The same function, asked once for each place of an object, and remembered on it. The object must not change.
 */
export function memoizeAt<Key extends { readonly answers: Answers }, Value>(
  make: (key: Key, at: number) => Value,
): (key: Key, at: number) => Value {
  const question = questions++;
  return (key, at) => {
    key.answers[question] ??= [];
    const answers = key.answers[question] as Value[];
    const known = answers[at];
    if (known !== undefined) return known;
    const value = make(key, at);
    if (at >= 0) answers[at] = value;
    return value;
  };
}
