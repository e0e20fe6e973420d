/** Tells one kind of page furniture by its shape and wording. It sees a line of at most 500 characters, trimmed. */
export interface FurnitureRule {
  readonly name: string;
  /** Anchored at the start: cheap to refuse. The line is furniture where one of them fits. */
  readonly patterns: readonly RegExp[];
  /** For patterns that are costly to refuse: the words without which none of them fits. */
  readonly only?: RegExp;
  /** True where the line may report speech and be furniture all the same ("Read more: Truss says …"). */
  readonly mayReportSpeech?: boolean;
}
