/**
 * How many made-up cases a property looks at: as many as it usually does, and more where `FUZZ` asks for them:
 *
 *     FUZZ=20000 SEED=random npx vitest run --config tests/vitest.config.ts --project properties
 */
export const runs = (usual: number): number => Math.max(usual, Number(process.env.FUZZ ?? 0));
