/** Tells one kind of page furniture by its shape and wording. It sees a line of at most 500 characters, trimmed. */
export interface FurnitureRule {
  readonly name: string;
  /** Anchored at the start: cheap to refuse. The line is furniture where one of them fits. */
  readonly patterns: readonly RegExp[];
  /**
   * A line that none of these fits is asked no more: they spare the patterns that are costly to refuse, and those of archives and of authors'
   * notes decide as well. What looks at the beginning of a line stands apart from what looks anywhere: in one pattern it would be tried at
   * every letter.
   */
  readonly only?: readonly RegExp[];
  /** True where the line may report speech and be furniture all the same ("Read more: Truss says …"). */
  readonly mayReportSpeech?: boolean;
}
