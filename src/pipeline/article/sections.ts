const sections = new Set(
  'home|news|world|world news|uk|uk news|us|us news|u.s.|u.s. news|us politics|uk politics|politics|europe|asia|africa|americas|middle east|business|economy|markets|money|finance|companies|technology|tech|science|health|education|environment|climate|culture|arts|entertainment|lifestyle|travel|sport|sports|football|opinion|comment|editorial|analysis|explainer|exclusive|live|breaking|breaking news|latest|latest news|top stories|national|international|local|regional|crime|law|military|defence|defense|society|media|features|feature|in depth|long read|interview|interviews|video|podcast|letters|obituary|obituaries|russia|ukraine|china|war in ukraine|ukraine war|ukraine crisis|russia-ukraine war|foreign policy|diplomacy|security|elections|election 2016|the wires|big government|wires|story|article|as it happened|abstract|summary|in short|in summary|press release|factbox|timeline|q&a|profile|fact check|watch|world europe|story highlights|key points|at a glance'.split(
    '|',
  ),
);

/** A section or rubric of a paper, as it stands above a headline or after it: "World", "Analysis". */
export function isSection(words: string): boolean {
  return sections.has(words.trim().toLowerCase().replace(/[.:]$/, ''));
}
