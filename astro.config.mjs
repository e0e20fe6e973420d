// @ts-check
import { defineConfig } from 'astro/config';
import { siteConfig } from './scripts/site-config.ts';

export default defineConfig(siteConfig());
