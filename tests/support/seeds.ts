import fc from 'fast-check';
import { compilePatternsOnce } from '../../scripts/compiled.ts';

// As the commands do: half of what the first test of a worker takes are patterns.
compilePatternsOnce();

/** Properties look at the cases of the seed that the run prints (`tests/vitest.config.ts`); fast-check says which one failed. */
fc.configureGlobal({ seed: Number(process.env.SEED) });
