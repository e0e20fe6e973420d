/**
 * How many made-up cases a property looks at: as many as it usually does, and more where `FUZZ` asks for them:
 *
 *     FUZZ=20000 SEED=random npx vitest run --config tests/vitest.config.ts --project properties
 *
 * A case in which several `articles` are read counts as so many.
 */
export const runs = (usual: number, articles = 1): number =>
  Math.max(usual, Math.ceil(Number(process.env.FUZZ ?? 0) / articles));
