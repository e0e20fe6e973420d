/**
 * The words of the pages in the language in use. A build for another language puts that language's file in the place of
 * this one (`words/vite.ts`); everywhere else they are English.
 */
export * from './en.ts';
