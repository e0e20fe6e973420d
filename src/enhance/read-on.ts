import * as say from '../words/index.ts';
/**
 * Reads a timeline through: report after report on one page. The next one is fetched when its beginning comes near, the
 * address and the title follow the one in the middle of the window, and a line at the foot says how far one is. Begun by
 * `?read` in the address of a report; without scripts, or where a report cannot be fetched, its link to the next is left.
 */
export function readOn(): void {
  const first = document.querySelector<HTMLElement>('article.reading');
  if (!first || !new URLSearchParams(location.search).has('read')) return;
  const progress = document.createElement('p');
  progress.className = 'progress';
  progress.setAttribute('role', 'status');
  document.body.append(progress);

  const addresses = new Map<Element, { readonly address: string; readonly title: string }>();
  const inTheMiddle = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) follow(target as HTMLElement);
    },
    { rootMargin: '-50% 0px' },
  );
  const follow = (article: HTMLElement) => {
    const { number = '', of = '' } = article.dataset;
    const said = say.reading.place(Number(number), Number(of));
    if (progress.textContent !== said) progress.textContent = said;
    progress.style.setProperty('--part', String(Number(number) / Number(of)));
    const here = addresses.get(article);
    if (!here) return;
    document.title = here.title;
    if (location.pathname !== here.address) history.replaceState(history.state, '', `${here.address}?read`);
  };
  const nearTheEnd = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        nearTheEnd.unobserve(target);
        void append(target as HTMLAnchorElement);
      }
    },
    { rootMargin: '0px 0px 150%' },
  );
  const begin = (article: HTMLElement, address: string, title: string) => {
    addresses.set(article, { address, title });
    inTheMiddle.observe(article);
    const next = article.querySelector('.neighbours [rel=next]');
    if (next) nearTheEnd.observe(next);
  };
  const append = async (link: HTMLAnchorElement) => {
    const response = await fetch(link.href).catch(() => null);
    if (!response?.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const article = page.querySelector<HTMLElement>('article.reading');
    const before = link.closest('article');
    if (!article || !before) return;
    before.after(document.importNode(article, true));
    const added = before.nextElementSibling as HTMLElement;
    link.closest('nav')?.remove();
    added.querySelector('.neighbours [rel=prev]')?.remove();
    begin(added, new URL(link.href).pathname, page.title);
  };
  begin(first, location.pathname, document.title);
}
