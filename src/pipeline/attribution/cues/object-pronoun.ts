import type { Phrase } from '../noun-phrases.ts';

/** Pronouns that are no speaker: objects, relatives, and those that stand for nobody in particular. */
export function isObjectPronoun({ head }: Phrase): boolean {
  return (
    head.kind === 'pronoun' &&
    /^(?:him|them|her|us|me|himself|herself|it's|that|which|who|whom|what|anybody|anyone|everybody|everyone|nobody|someone|somebody|you)$/.test(
      head.word,
    )
  );
}
