// @ts-check
import { resolve } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { hostFiles } from './scripts/host-files.ts';
import { readSettings } from './src/seeds/read.ts';

// The commands in scripts/ say what to build through the same variables that a host sets by itself.
const { SITE_URL, BASE_PATH, SEEDS_DIR } = process.env;
const base = BASE_PATH || '/';
// Astro would take the host's variables of these names for its own values of the same name.
for (const name of ['BASE_URL', 'SITE', 'ASSETS_PREFIX']) delete process.env[name];

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // A script put into the page would keep the bundler's placeholder for what a dynamic import preloads.
  vite: { build: { assetsInlineLimit: 0 } },
  security: {
    // Every page carries its own policy, with hashes for its scripts and styles: no host has to be asked for it.
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
  integrations: [hostFiles(base, () => readSettings(resolve(SEEDS_DIR || 'seeds')).timeline.noindex)],
  devToolbar: { enabled: false },
  // JSX rules would drop the space between inline elements, and a <cite> would stick to its neighbour.
  compressHTML: false,
  markdown: {
    // Entries are plain CommonMark written by remark, and quotations are verbatim: no smart punctuation.
    processor: unified({ gfm: false, smartypants: false }),
    syntaxHighlight: false,
  },
});
