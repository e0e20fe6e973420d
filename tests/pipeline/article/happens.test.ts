import { describe, expect, test } from 'vitest';
import { hasVerb } from '../../../src/pipeline/article/happens.ts';

describe('whether something happens in a line', () => {
  test.each(['Farms were flooded at Ojos', 'Farmers lost the barn', 'Waiting for the ferry', 'The flooded have gone'])(
    '%s: it does',
    (line) => expect(hasVerb(line)).toBe(true),
  );
  test.each(['The flooded farms at Ojos', 'A painted door in the harbour', 'The quay at dusk'])(
    '%s: it does not',
    (line) => expect(hasVerb(line)).toBe(false),
  );
});
