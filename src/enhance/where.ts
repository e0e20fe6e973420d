/** Says where on the line of days the reader is: on the picture beside it and among the months. */
export function tellWhere(): void {
  const entries = [...document.querySelectorAll<HTMLElement>('.entry')];
  const reports = new Map(
    [...document.querySelectorAll<SVGGElement>('.report')].map((report) => [report.dataset.entry, report]),
  );
  if (entries.length === 0) return;
  let waiting = false;
  const tell = () => {
    waiting = false;
    const line = innerHeight / 3;
    const shown = entries.filter((entry) => !entry.hidden);
    const here = shown.findLast((entry) => entry.getBoundingClientRect().top <= line) ?? shown[0];
    for (const [id, report] of reports) report.classList.toggle('here', id === here?.id);
    const month = here?.dataset.day?.slice(0, 7) ?? '';
    for (const link of document.querySelectorAll<HTMLElement>('[data-month]')) {
      if (link.dataset.month === month) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  addEventListener(
    'scroll',
    () => {
      if (!waiting) requestAnimationFrame(tell);
      waiting = true;
    },
    { passive: true },
  );
  // A picture for the eye: a day pressed on it is the day that is shown.
  document.querySelector('.companion .columns')?.addEventListener('click', (event) => {
    const y = (event as MouseEvent).clientY;
    const far = (report: SVGGElement) => Math.abs((report.querySelector('line')?.getBoundingClientRect().top ?? 0) - y);
    const [nearest] = [...reports.values()].sort((a, b) => far(a) - far(b));
    document.getElementById(nearest?.dataset.entry ?? '')?.scrollIntoView();
  });
  tell();
}
