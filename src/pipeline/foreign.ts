import type { Attribution, Finding, Paragraph } from '../domain.ts';
import { languageOf } from '../text/language.ts';

/** In another language nobody is read as a speaker: a curator names them. */
export const unread: Attribution = { kind: 'unattributed', why: 'the article is not in English', candidate: null };

/** The language of an article that is not in English; null for one that is, or that is too short to tell. */
export function foreignLanguage(text: string, paragraphs: readonly Paragraph[]): string | null {
  const body = paragraphs
    .filter(({ where }) => where === 'body')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
  const language = languageOf(body);
  return language === 'en' ? null : language;
}

/** That nobody is read as a speaker here. */
export function notEnglish(language: string, paragraphs: readonly Paragraph[]): Finding {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language);
  return {
    code: 'not-english',
    severity: 'warning',
    at: paragraphs.find(({ where }) => where === 'body')?.start ?? null,
    message: `This article is in ${name}, and speakers are read in English alone. It is shown, and its quotations have no speaker; name them in “corrections”.`,
  };
}
