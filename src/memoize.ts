/** Results kept at once. What an article prints again and again fits; a text of a million different words costs no memory. */
const most = 20_000;
/** A longer piece of a text may hold on to the whole text it was cut from. */
const word = 12;

/** The same function, asked once for each key of no more than `longest` units: for a pure one that is asked of every word of every article. */
export function memoize<Value>(make: (key: string) => Value, longest = word): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const known = made.get(key);
    // Undefined is an answer too, and the one for most words.
    if (known !== undefined || made.has(key)) return known as Value;
    const value = make(key);
    if (key.length > longest) return value;
    if (made.size >= most) made.clear();
    made.set(key, value);
    return value;
  };
}

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
