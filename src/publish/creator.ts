/**
 * Whether a speaker is somebody or an institution, as the vocabularies of the web want to know it: “Liz Truss” and “a
 * Foreign Office spokesman” are people, “the Kremlin” and “Labour” (whose role is “Official opposition”) are not.
 */
export function creatorType(name: string, role: string | null): 'Person' | 'Organization' {
  if (/^an? /i.test(name) || persons.test(name)) return 'Person';
  if (/^the /i.test(name) || institutions.test(name)) return 'Organization';
  return !name.includes(' ') && role !== null && institutions.test(role) ? 'Organization' : 'Person';
}

/** The last word of an unnamed source: “the prime minister's spokesman”. */
const persons =
  /\b(?:spokes(?:man|woman|person)|officials?|sources?|ministers?|secretar(?:y|ies)|ambassador|diplomats?|aides?|adviser|general|president|officers?)$/i;

const institutions =
  /\b(?:administration|agency|army|assembly|association|authority|bank|board|commission|committee|company|congress|council|court|department|embassy|federation|force|forces|foundation|government|group|house|institute|institution|kremlin|ministry|nato|office|opposition|organi[sz]ation|parliament|party|police|senate|service|society|trust|union|university)\b/i;
