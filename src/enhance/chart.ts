/**
 * Reads the chart's marks out before they are followed: on hover, on focus, or on the first tap. One of them is a tab
 * stop; arrow keys go along a row and from row to row, Home and End to both ends.
 */
export function startChart(): void {
  const marks = [...document.querySelectorAll<SVGAElement>('[data-mark]')];
  const preview = document.querySelector<HTMLElement>('.preview');
  if (marks.length === 0 || !preview) return;
  let shown: SVGAElement | null = null;
  const show = (mark: SVGAElement) => {
    shown = mark;
    fill(preview, mark);
    preview.hidden = false;
    place(preview, mark);
  };
  const hide = () => {
    shown = null;
    preview.hidden = true;
  };
  for (const mark of marks) {
    mark.addEventListener('pointerenter', (event) => {
      if (event.pointerType !== 'touch') show(mark);
    });
    mark.addEventListener('pointerleave', (event) => {
      if (event.pointerType !== 'touch' && document.activeElement !== mark) hide();
    });
    mark.addEventListener('focus', () => {
      for (const other of marks) other.tabIndex = other === mark ? 0 : -1;
      show(mark);
    });
    mark.addEventListener('blur', hide);
    mark.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') hide();
      const next = neighbour(marks, mark, event.key);
      if (!next) return;
      event.preventDefault();
      next.focus();
    });
    // The first tap shows, the second follows.
    let wasShown = false;
    mark.addEventListener('pointerdown', (event) => {
      wasShown = event.pointerType !== 'touch' || shown === mark;
    });
    mark.addEventListener('click', (event) => {
      if (wasShown || event.detail === 0) return;
      event.preventDefault();
      mark.focus();
      show(mark);
    });
  }
}

function fill(preview: HTMLElement, mark: SVGAElement): void {
  const label = mark.getAttribute('aria-label') ?? '';
  const at = label.indexOf(': ');
  const facts = document.createElement('p');
  const name = document.createElement('b');
  name.textContent = label.slice(0, at);
  facts.append(name);
  preview.replaceChildren(
    facts,
    mark.dataset.words ? `${label.slice(at + 2)}: ${mark.dataset.words}` : label.slice(at + 2),
  );
}

/** Above the mark, or below where there is no room; never beyond the window's edges. */
function place(preview: HTMLElement, mark: SVGAElement): void {
  const box = mark.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = preview;
  const parent = (preview.offsetParent ?? document.documentElement).getBoundingClientRect();
  const left = Math.min(Math.max(8, box.left + box.width / 2 - 24), document.documentElement.clientWidth - width - 8);
  const above = box.top - height - 8;
  preview.style.left = `${left - parent.left}px`;
  preview.style.top = `${(above > 0 ? above : box.bottom + 8) - parent.top}px`;
}

function neighbour(marks: readonly SVGAElement[], mark: SVGAElement, key: string): SVGAElement | undefined {
  const row = mark.closest('.row, .cells');
  const inRow = marks.filter((other) => other.closest('.row, .cells') === row);
  const at = inRow.indexOf(mark);
  const rows = [...new Set(marks.map((other) => other.closest('.row, .cells')))];
  const near = (by: number) => {
    const there = rows[rows.indexOf(row) + by];
    const x = mark.getBoundingClientRect().left;
    const far = (other: SVGAElement) => Math.abs(other.getBoundingClientRect().left - x);
    return marks.filter((other) => there && other.closest('.row, .cells') === there).sort((a, b) => far(a) - far(b))[0];
  };
  switch (key) {
    case 'ArrowRight':
      return inRow[at + 1];
    case 'ArrowLeft':
      return inRow[at - 1];
    case 'ArrowDown':
      return near(1);
    case 'ArrowUp':
      return near(-1);
    case 'Home':
      return inRow[0];
    case 'End':
      return inRow.at(-1);
    default:
      return undefined;
  }
}
