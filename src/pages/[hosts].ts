import type { APIRoute } from 'astro';
import { home } from '../addresses.ts';
import { formerAddresses, redirectsFile, redirectsMap } from '../publish/former-addresses.ts';
import { text } from '../publish/respond.ts';
import { loadSite } from '../site.ts';

/** Lists of addresses that moved, for hosts that lead on by themselves; none where nothing moved. */
const lists = { _redirects: redirectsFile, 'redirects.map': redirectsMap };

export async function getStaticPaths() {
  const { ledger, model } = await loadSite();
  const former = formerAddresses(ledger, model).filter(({ now }) => 'id' in now);
  return former.length === 0 ? [] : Object.keys(lists).map((hosts) => ({ params: { hosts } }));
}

export const GET: APIRoute = async ({ params }) => {
  const { ledger, model } = await loadSite();
  const list = lists[params.hosts as keyof typeof lists];
  return text(list(formerAddresses(ledger, model), home), 'text/plain');
};
