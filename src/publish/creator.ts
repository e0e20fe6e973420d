import type { QuotedSpeaker } from '../timeline/index.ts';

/**
 * Whether a speaker is somebody or an institution, as the vocabularies of the web want to know it: what `people.yaml`
 * says, and else by the name. “Liz Truss” and “a Foreign Office spokesman” are people, “the Kremlin” and “Labour” (whose
 * role is “Official opposition”) are not.
 */
export function creatorType({
  name,
  role,
  kind,
}: Pick<QuotedSpeaker, 'name' | 'role' | 'kind'>): 'Person' | 'Organization' {
  if (kind) return kind === 'person' ? 'Person' : 'Organization';
  if (/^an? /i.test(name) || persons.test(name)) return 'Person';
  if (/^the /i.test(name) || institutions.test(name)) return 'Organization';
  return !name.includes(' ') && role !== null && institutions.test(role) ? 'Organization' : 'Person';
}

/** The last word of an unnamed source: “the prime minister's spokesman”. */
const persons =
  /\b(?:spokes(?:man|woman|person)|officials?|sources?|ministers?|secretar(?:y|ies)|ambassador|diplomats?|aides?|adviser|general|president|officers?)$/i;

const institutions =
  /\b(?:administration|agency|army|assembly|association|authority|bank|board|commission|committee|company|congress|council|court|department|embassy|federation|force|forces|foundation|government|group|house|institute|institution|kremlin|ministry|nato|office|opposition|organi[sz]ation|parliament|party|police|senate|service|society|trust|union|university)\b/i;

/** Whether a byline names no person: “Staff reporters”, “Press Association”, “Reuters”. */
export const isInstitutional = (byline: string): boolean => !/\s/.test(byline.trim()) || newsrooms.test(byline);

const newsrooms =
  /\b(?:agenc(?:y|ies)|associat(?:ion|ed)|bureau|correspondents?|desk|editors?|news|newsroom|press|reporters?|service|staff|team|times)\b/i;
