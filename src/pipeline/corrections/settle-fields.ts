import type { Attribution, KnownSpeaker, Said, Speaker } from '../../domain.ts';
import { daySpan, endsOf } from '../../edtf.ts';
import { fold } from '../attribution/spelling.ts';
import { doubtAbout, type Speaking } from '../doubt.ts';
import { isOnly, type Placed } from './agreement.ts';
import { type CorrectionFinding, noReason, notNeeded } from './finding.ts';
import { clip } from './words.ts';

/** A quotation's fields as the parser read them. */
export interface ReadFields {
  readonly text: string;
  readonly attribution: Attribution;
  readonly said: Said | null;
}

export interface SettledFields {
  readonly attribution: Attribution;
  readonly said: Said | null;
  readonly because: string;
  /** Which fields were settled. */
  readonly fields: readonly string[];
  readonly drop: boolean;
  readonly findings: readonly CorrectionFinding[];
}

/** Takes what the corrections of one quotation say of its fields. */
export function settleFields(
  read: ReadFields,
  corrections: readonly Placed[],
  context: {
    readonly speakerNamed: (name: string) => Speaker;
    readonly known: readonly KnownSpeaker[];
    readonly published: string | null;
    /** Beside which the attribution is doubted or not: nobody is asked to take out what a doubt asks for. */
    readonly speaking: Speaking;
  },
): SettledFields {
  const findings: CorrectionFinding[] = [];
  let { attribution, said } = read;
  let drop = false;
  for (const [index, correction] of corrections) {
    const { speaker, said: day } = correction;
    if ('drop' in correction && correction.drop) drop = true;
    if (typeof speaker === 'string') {
      const same =
        doubtAbout(read.attribution, context.speaking) === null && isCalled(read.attribution, speaker, context.known);
      if (same && isOnly([[index, correction]], 'speaker') && !('add' in correction)) {
        findings.push(notNeeded(index, `“${clip(read.text)}” is given to ${speaker} without it`));
      }
      const cue = read.attribution.kind === 'attributed' ? read.attribution.cue : null;
      attribution = {
        kind: 'attributed',
        speaker: context.speakerNamed(speaker),
        cue,
        mention: null,
        how: 'sidecar',
        confidence: 1,
      };
    } else if (speaker === null)
      attribution = { kind: 'unattributed', why: 'corrected by the sidecar', candidate: null };
    if (day !== undefined) {
      if (isOnly([[index, correction]], 'said') && said?.basis === 'stated' && said.date === day) {
        findings.push(notNeeded(index, `the article itself says that “${clip(read.text)}” was said on ${day}`));
      }
      if (isAfter(day, context.published)) {
        findings.push({
          code: 'said-after-published',
          severity: 'warning',
          index,
          message: `“${clip(read.text)}” would be said on ${day}, after the article was published (${context.published}). Check both days.`,
        });
      }
      said = { date: day, basis: 'stated' };
    }
  }
  const reasons = new Set(corrections.flatMap(([, { because: why }]) => (why === undefined ? [] : [why])));
  const fields = new Set(corrections.flatMap(([, correction]) => Object.keys(correction)));
  for (const key of ['quotation', 'because']) fields.delete(key);
  return { attribution, said, drop, fields: [...fields], because: [...reasons].join('; ') || noReason, findings };
}

/** Whether the whole of `day`, or of the end of an interval, comes after the last day that `published` can mean. */
function isAfter(day: string, published: string | null): boolean {
  const [end, limit] = [daySpan(endsOf(day).at(-1) ?? day), published === null ? null : daySpan(published)];
  return end !== null && limit !== null && end.from > limit.to;
}

function isCalled(attribution: Attribution, name: string, known: readonly KnownSpeaker[]): boolean {
  if (attribution.kind !== 'attributed') return false;
  const own = fold(attribution.speaker.name);
  if (own === fold(name)) return true;
  return known.some((person) => {
    const forms = [person.name, ...person.spellings].map(fold);
    return forms.includes(own) && forms.includes(fold(name));
  });
}
