import { SPEECH_VERBS } from '../../../text/speech-verbs.ts';

/** Past tenses of verbs of saying that take no hearer. Without those that may be plurals, or say only at the marks. */
const pastTenses = [...SPEECH_VERBS].flatMap(([written, { form, saying, atTheMarks, addressee }]) =>
  saying && !atTheMarks && !addressee && form === 'past' && written !== 'read' ? [written] : [],
);

/** Verbs of saying that take no hearer: what follows them directly is when, where or what. */
export const plainCues = `${[
  'says|saying|adds|adding|warned|warns|warning|insists|insisting|announcing|claims|claiming|argues|arguing|replies',
  'writes|writing|had written|states|stresses|spoke|speaking|ordered|appealed|emphasised|emphasized|cautioned',
  'recalled|continued|countered|posted|radioed|texted|emailed|e-mailed',
].join('|')}|${pastTenses.join('|')}`;

/** Verbs that name the hearer or the one spoken of first: "told reporters on Tuesday". */
export const hearerCues =
  'told|tells|telling|accused|accuses|accusing|urged|urges|urging|asked|asks|assured|informed|reminded|called|calls|calling|described|describes|describing|condemned|criticised|criticized|praised|hailed|dismissed|rejected|addressed|addressing|thanked|blamed|interviewed|quoted';

/** A fresh finite verb of saying; the "-ing" forms carry another one on. */
export const anyCue = new RegExp(String.raw`\b(?:${plainCues}|${hearerCues})\b`, 'g');
