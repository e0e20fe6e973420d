import type { APIRoute } from 'astro';
import * as to from '../../addresses.ts';
import { loadSite } from '../../site.ts';

/** Every quotation shown, in order of time. The form is public: see the change log before changing it. */
export const GET: APIRoute = async ({ site }) => {
  const { model } = await loadSite();
  const quotations = model.quotations.map((quotation) => {
    const address = to.quotation(quotation.article.id, quotation.id);
    return {
      id: quotation.id,
      text: quotation.text,
      speaker: quotation.speaker && { ...quotation.speaker, ...(quotation.side ? { side: quotation.side } : {}) },
      article: quotation.article.id,
      headline: quotation.article.data.headline,
      publisher: quotation.article.data.publisher,
      published: quotation.article.data.published.date,
      said: quotation.said.date,
      url: site ? new URL(address, site).href : address,
    };
  });
  return new Response(`${JSON.stringify(quotations, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
