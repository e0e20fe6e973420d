type Content = Node | string | null | false | undefined;

/** Makes an element. Words become text, never markup, wherever they came from. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(key, '');
    else if (typeof value === 'string') made.setAttribute(key, value);
  }
  made.append(...content.filter((part) => part !== null && part !== false && part !== undefined));
  return made;
}

/** The element of the page that is known to be there. Throws where the page and its script do not fit. */
export function requireElement<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element “${id}”.`);
  return found as T;
}
