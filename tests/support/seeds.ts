import fc from 'fast-check';

/** Properties look at the cases of the seed that the run prints (`tests/vitest.config.ts`); fast-check says which one failed. */
fc.configureGlobal({ seed: Number(process.env.SEED) });
