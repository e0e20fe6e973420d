import type { Finding, Span } from '../../domain.ts';
import { glyphOf } from './marks.ts';

/** What a curator is told of marks that do not pair. Each finding stands at its mark. */

/** An opening mark without a closing one. */
export function unclosedMark(text: string, mark: Span): Finding {
  const printed = text.slice(mark.start, mark.end);
  return warning(
    'unclosed-quotation',
    mark,
    `Opening ${printed} has no closing mark in this paragraph. Check the printed article: close it, or open the next paragraph with ${printed} to carry it on.`,
  );
}

/** The marks before the items of a list, which no item closes; it is told at the first one. */
export function bulletMarks(text: string, [first]: readonly Span[]): readonly Finding[] {
  if (first === undefined) return [];
  const printed = text.slice(first.start, first.end);
  return [
    warning(
      'unclosed-quotation',
      first,
      `This line and those below it begin with ${printed} and a space, and none closes it, so they are read as a list, not as somebody’s words. Check the printed article: if they were said, close the last one.`,
    ),
  ];
}

/** What a mark opens is carried on by the next paragraph, though its own ends with who said it. `marked` is the first stretch. */
export function doubtfulMark(text: string, { start }: Span): Finding {
  const printed = text.charAt(start);
  return warning(
    'unclosed-quotation',
    { start, end: start + 1 },
    `Opening ${printed} is read as carried on by the next paragraph, but its own ends with who said it. Check the printed article: if a closing mark is missing before that, put it there.`,
  );
}

/** What a mark opens is carried on by the next paragraph, which is the first to say who speaks. `marked` is the first stretch. */
export function carriedToSpeaker(text: string, { start }: Span): Finding {
  const printed = text.charAt(start);
  return warning(
    'unclosed-quotation',
    { start, end: start + 1 },
    `Opening ${printed} is read as carried on by the next paragraph, where somebody is first said to speak. Check the printed article: if these words are another’s, close them in their own paragraph.`,
  );
}

/** A closing mark without an opening one before it in its paragraph. */
export function unopenedMark(text: string, mark: Span): Finding {
  const printed = text.slice(mark.start, mark.end);
  return warning(
    'unopened-quotation',
    mark,
    `Closing ${printed} has no opening mark in this paragraph. Check the printed article: open the quotation where it begins, or take the mark out.`,
  );
}

/** A mark that closes what another kind has opened. */
export function mismatchedMark(text: string, mark: Span): Finding {
  return warning(
    'mismatched-marks',
    mark,
    `Opening ${text.slice(mark.start, mark.end)} is closed by a mark of another kind. It is read as one quotation; check the printed article.`,
  );
}

/** Two double marks that are no pair, or none that the article uses elsewhere. */
export function oddPair(text: string, open: Span, close: Span): Finding {
  const [opening, closing] = [open, close].map(({ start, end }) => text.slice(start, end));
  return warning(
    'mismatched-marks',
    open,
    `Opening ${opening} is closed by ${closing}, which the rest of the article does not pair. It is read as one quotation; check the printed article.`,
  );
}

/** A mark printed as its code (&quot;, â€œ), read as the mark it stands for. */
export function encodedMark(text: string, mark: Span): Finding {
  const printed = text.slice(mark.start, mark.end);
  return warning(
    'encoded-marks',
    mark,
    `${printed} stands where a page had ${glyphOf(printed)}. It is read as a quotation mark and printed as it is: save the article again from its page, or replace such signs in the file.`,
  );
}

function warning(code: string, { start }: Span, message: string): Finding {
  return { code, severity: 'warning', at: start, message };
}
