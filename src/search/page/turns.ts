/** Questions follow one another faster than they are answered, and only the answer to the last is wanted. */
export interface Turns {
  /** Begins the next turn. What it gives tells whether that is still the last one. */
  begin(): () => boolean;
}

/** Counts the turns of one page. */
export function countTurns(): Turns {
  let turn = 0;
  return {
    begin() {
      const mine = ++turn;
      return () => mine === turn;
    },
  };
}
