// @ts-check
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';

// The commands in scripts/ say what to build through the same variables that a host sets by itself.
const { SITE_URL, BASE_PATH } = process.env;

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  base: BASE_PATH || '/',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // A script put into the page would keep the bundler's placeholder for what a dynamic import preloads.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  // JSX rules would drop the space between inline elements, and a <cite> would stick to its neighbour.
  compressHTML: false,
  markdown: {
    // Entries are plain CommonMark written by remark, and quotations are verbatim: no smart punctuation.
    processor: unified({ gfm: false, smartypants: false }),
    syntaxHighlight: false,
  },
});
