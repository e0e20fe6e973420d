import fc from 'fast-check';

/**
 * Properties look at the same made-up cases in every run, so that a change is judged and not its luck. `SEED=random` looks
 * at others, and any number at those of that seed, which fast-check prints where one fails.
 */
const { SEED } = process.env;
fc.configureGlobal({ seed: SEED === 'random' ? Date.now() : Number(SEED ?? 20_211_221) });
