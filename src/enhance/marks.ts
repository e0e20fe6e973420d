/** The mark of a side, beside its name: one of the shapes that every page draws once; hollow for a part of a side. */
export function drawMark(mark: number, isPart = false): SVGElement {
  const drawing = drawn('svg', {
    class: `mark side-${mark}${isPart ? ' part' : ''}`,
    viewBox: '-7 -7 14 14',
    'aria-hidden': 'true',
  });
  drawing.append(drawn('use', { href: `#m${mark}` }));
  return drawing;
}

/** Makes an SVG element in the page's document. */
export function drawn(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
