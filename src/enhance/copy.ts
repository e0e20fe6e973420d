/** Lets each quotation of an article be copied with its source: words, speaker, headline, publisher, day, address. */
export function offerCopies(): void {
  const list = document.querySelector<HTMLElement>('.quotations');
  const status = list?.querySelector('[role=status]');
  list?.addEventListener('click', async (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const item = button?.closest('li');
    if (!button || !item) return;
    const words = [...item.querySelectorAll('.words p')].map((paragraph) => paragraph.textContent.trim()).join('\n');
    const address = item.querySelector<HTMLAnchorElement>('a[href^="#"]')?.href ?? location.href;
    const { headline = '', source = '' } = list.dataset;
    const speaker = item.dataset.speakerName ? `${item.dataset.speakerName}, ` : '';
    const copied = await write(`${words} – ${speaker}in “${headline}”, ${source}. ${address}`);
    button.textContent = copied ? 'Copied' : 'Could not copy';
    if (status)
      status.textContent = copied ? 'The quotation was copied with its source.' : 'The browser does not allow copying.';
    setTimeout(() => {
      button.textContent = 'Copy quotation with source';
    }, 2000);
  });
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
