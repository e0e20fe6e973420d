import type { Speaker } from '../domain.ts';
import type { Reading, ReadQuotation } from '../pipeline/index.ts';

/**
 * One article's reading in the public form of `inspect --jsonl`. Keys may be added, none may go: see the change log.
 * `speakerOf` gives a speaker's name across articles, where the folder knows it.
 */
export function asJson(reading: Reading, speakerOf: (speaker: Speaker) => Speaker) {
  const { source, anatomy, published } = reading;
  return {
    file: source.file.replace(/^.*[\\/]/, ''),
    headline: reading.headline,
    standfirst: reading.standfirst,
    bylines: reading.bylines.map((byline) => byline.name),
    publisher: reading.publisher,
    published: published && {
      date: published.date,
      basis: published.basis,
      rule: published.rule,
      line: published.line,
      evidence: published.evidence,
    },
    updated: reading.updated,
    // How likely each part of the head was read right; null where there is none, or a person settled it.
    sure: {
      headline: rounded(anatomy.certainty.headline),
      standfirst: rounded(anatomy.certainty.standfirst),
      bylines: rounded(anatomy.certainty.byline),
      publisher: rounded(anatomy.certainty.publisher),
      published: rounded(published?.rule === 'sidecar' ? null : reading.dates.certainty),
    },
    lines: anatomy.lines.map(({ number, role, rule }) => ({ line: number, role, rule })),
    quotations: reading.quotations.filter(isQuotation).map((quotation) => {
      const { attribution } = quotation;
      const attributed = attribution.kind === 'attributed';
      return {
        ...placed(quotation),
        speaker: attributed ? speakerOf(attribution.speaker) : null,
        cue: attributed ? attribution.cue : null,
        how: attributed ? attribution.how : null,
        confidence: attributed ? attribution.confidence : null,
        said: quotation.said,
        echo: quotation.echo,
      };
    }),
    // Between quotation marks, but no quotation: the titles of works, and nicknames.
    names: reading.quotations.filter((quotation) => !isQuotation(quotation)).map(placed),
    problems: reading.problems.map(({ code, severity, line, column, message }) => ({
      code,
      severity,
      line,
      column,
      message,
    })),
  };
}

const rounded = (share: number | null): number | null => (share === null ? null : Math.round(share * 100) / 100);

const isQuotation = ({ kind }: ReadQuotation): boolean => kind === 'statement' || kind === 'term';

function placed(quotation: ReadQuotation) {
  return {
    id: quotation.id,
    where: quotation.where,
    kind: quotation.kind,
    text: quotation.text,
    spans: quotation.spans.map(({ start, end }) => ({ start, end })),
  };
}
