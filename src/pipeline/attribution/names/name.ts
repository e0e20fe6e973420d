/** A capitalised name as printed: "Foreign Secretary Liz Truss" has the title "Foreign Secretary" and the name "Liz Truss". */
export interface Name {
  /** Token positions in its sentence, half open; `from` includes the title, `at` is where the name proper begins. */
  readonly from: number;
  readonly at: number;
  readonly to: number;
  /** The name's words as printed. */
  readonly words: readonly string[];
  /** The words of the title in lower case. */
  readonly title: readonly string[];
  /** The form of address without which one word is not the name: Prince, Lord, Sister. */
  readonly style: string | null;
  /** What stands inside the name in brackets or marks: Robert (Bob) Hale. */
  readonly nickname: string | null;
  readonly possessive: boolean;
  readonly kind: 'person' | 'institution' | 'place' | 'office' | 'unknown';
}

/** What an article tells of its words before its names are read. */
export interface Known {
  readonly capitals: ReadonlySet<string>;
  /** Given names and surnames of those it names in full: May is a name after Theresa May. */
  readonly people: ReadonlySet<string>;
  /** Whether the sentence is a line in which nearly every word has a capital. */
  readonly titleCase: boolean;
}
