import { CALENDAR } from '../../../text/words/function-words.ts';
import { BODIES, INSTITUTIONS, PARTICLES, SUFFIXES } from '../../../text/words/names.ts';
import { CAPITAL_RANKS, isOffice, OF_OFFICE, OF_PLACE } from '../../../text/words/titles.ts';
import type { Token } from '../tokens.ts';
import { opensSlogan } from './body-names.ts';
import { complementEnd, fieldsEnd, isField, listed } from './fields.ts';
import { isFamilyLast } from './kind.ts';
import type { Known } from './name.ts';
import { isNameWord } from './name-words.ts';
import { isSubject, nameEnd, opensSentence } from './surroundings.ts';
import { CALLS_TO, COMPLEMENT, isGiven, isTitle, OF_ADDRESS, OWN_PLACE, VERY_PLAIN } from './vocabulary.ts';

/** "Kiprono arap Too", "Ana de Best": behind a particle a small word with a capital is a name. */
const isNameBehindParticle = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.capital === true && /^\p{Lu}\p{Ll}/u.test(tokens[i]?.text ?? '') && !CALENDAR.has(tokens[i]?.lower ?? '');

/** Who makes up a body by what they have the care of. */
const OF_BODIES = /^(?:Commissioners|Trustees|Governors|Guardians|Friends|Wardens)$/;

/** Bodies and offices that are for several things: the Health and Safety Executive, the Police and Crime Commissioner. */
const OF_FIELDS: ReadonlySet<string> = new Set(
  `administration agency association authority board bureau commission commissioner committee council department executive
   federation inspectorate institute minister ministry office secretary service services trust union`.split(/\s+/),
);

/** What may belong inside a name and is no name itself; most names have something else behind them. */
const JOINING: ReadonlySet<string> = new Set([
  ...PARTICLES,
  ...COMPLEMENT,
  ...'a an i 1 2 3 4 , ? ! ( & and the our your all with plc gmbh on'.split(' '),
]);

const IRISH = /^(?:Ó|Ní|Uí)$/;

/** How many small words at `to` belong inside the name: de in "Rosa de Hale", of in "Department of Justice". */
export function joins(tokens: readonly Token[], from: number, to: number, known: Known): number {
  const token = tokens[to];
  const last = tokens[to - 1];
  // "Pól Ó hEochaidh"
  if (last && !last.possessive && IRISH.test(last.text) && /^h\p{Lu}/u.test(token?.text ?? '')) return 1;
  if (!token || last?.possessive || !(token.capital || JOINING.has(token.lower))) return 0;
  const next = tokens[to + 1];
  if (PARTICLES.has(token.lower)) {
    let end = to + 1;
    while (end < to + 4 && PARTICLES.has(tokens[end]?.lower ?? '') && !tokens[end]?.capital) end++;
    return isNameWord(tokens, end, known) || isNameBehindParticle(tokens, end) ? end + 1 - to : 0;
  }
  // "Angus Mac a tSaoir"
  if (token.text === 'a')
    return /^(?:mac|nic|mhic)$/.test(last?.lower ?? '') && /^t\p{Lu}/u.test(next?.text ?? '') ? 2 : 0;
  // "Angus Mac an Bhaird"
  if (token.lower === 'an' && /^(?:mac|nic|mhic)$/.test(last?.lower ?? '') && /^\p{Ll}?\p{Lu}/u.test(next?.text ?? ''))
    return 2;
  // "Rosa Llull i Pons"
  if (token.text === 'i' && to > from + 1 && isNameBehindParticle(tokens, to + 1)) return 2;
  // "Sgt. 1st Class Rosa Lim", "Petty Officer 2nd Class"
  if (tokens[to + 2]?.lower === 'class' && /^[1-4]$/.test(token.text) && /^(?:st|nd|rd)$/.test(next?.lower ?? ''))
    return isTitle(last) ? 3 : 0;
  if (token.text === ',' && SUFFIXES.has(next?.lower ?? '') && /^(?:Jr|Sr|II)/.test(next?.text ?? '')) return 2;
  // "Mercer, Dunn & Co."
  if (
    token.text === ',' &&
    next?.capital &&
    tokens[to + 2]?.text === '&' &&
    BODIES.has(tokens[to + 3]?.lower.replace('.', '') ?? '') &&
    !tokens.slice(from, to).some(({ word }) => word.place)
  )
    return 4;
  // "Which? said"
  if (token.text === '?' || token.text === '!') return to === from + 1 && VERY_PLAIN.has(next?.lower ?? '') ? 1 : 0;
  // "Save the Children", "the Campaign to Protect Rural England"
  if (to === from + 1 && CALLS_TO.has(last?.lower ?? '') && /^(?:the|our|your|all|for|with)$/.test(token.lower))
    return next?.capital ? 2 : 0;
  if (token.lower === 'to' && next?.capital && !next.word.place && !known.titleCase && holdsBody(tokens, from, to))
    return CALLS_TO.has(next.lower) ? 2 : 0;
  // "Brightline plc"
  if (token.lower === 'plc' || token.lower === 'gmbh') return 1;
  // "the Health and Safety Executive", "the Food and Drug Administration"
  if ((token.lower === 'and' || token.text === '&') && isField(last) && next?.capital) {
    const end = Math.max(to + 2, fieldsEnd(tokens, to + 1));
    if (OF_FIELDS.has(tokens[end]?.lower ?? '') && tokens[end]?.capital) return end + 1 - to;
    if (OF_FIELDS.has(tokens[end - 1]?.lower ?? '')) return end - to;
  }
  // "East Coast Fire and Rescue"
  if (token.lower === 'and' && last?.lower === 'fire' && next?.lower === 'rescue' && next.capital) return 2;
  // "Mercer & Dunn"
  if (token.text === '&' && next?.capital) return 2;
  if (token.lower === 'and' && next?.capital && isPairOfPlaces(tokens, from, to)) return 2;
  if (to === from + 1 && opensSlogan(tokens, from)) return nameEnd(tokens, to) - to;
  if (token.lower === 'for' && isCause(tokens, from, to)) return 2;
  // "Robert (Bob) Hale"
  if (token.text === '(' && next?.capital && tokens[to + 2]?.text === ')' && tokens[to + 3]?.capital) return 4;
  // "Senator the Hon. Karl Hale"
  if (token.lower === 'the' && OF_ADDRESS.has(next?.lower ?? '') && next?.capital && isTitle(last)) return 2;
  if (token.lower === 'of') {
    const head = last?.lower ?? '';
    if (isOffice(head) && next && OF_OFFICE.has(next.lower) && next.capital) return 2;
    if (OF_PLACE.has(head) && next?.capital) return 2;
    // "the Commissioners of Coastal Lights"
    if (OF_BODIES.test(last?.text ?? '') && tokens[to - 2]?.lower === 'the' && next?.capital) return 2;
    // "the Port of Dover", "the Diocese of Ely"
    // "Rosa Vale of Grebe Books": who is called so is of it, and is no place.
    const somebody =
      to === from + 2 &&
      isGiven(tokens[from]) &&
      tokens[from]?.word.place !== true &&
      !/^(?:port|city|diocese|county)$/.test(head);
    if (OWN_PLACE.test(head) && last?.capital && next?.capital && !somebody) return 2;
  }
  if (COMPLEMENT.has(token.lower) && holdsOffice(tokens, from, to)) {
    const end = complementEnd(tokens, to);
    if (end > to) return end - to;
  }
  if (token.lower === 'of' || token.lower === 'for' || token.lower === 'on') {
    // "Department for Transport", "Society for the Protection of Birds"
    if (
      holdsBody(tokens, from, to) &&
      !(to === from + 2 && (isWholeName(tokens[from], last) || isWholeName(last, tokens[from])))
    ) {
      const list = fieldsEnd(tokens, next?.lower === 'the' ? to + 2 : to + 1);
      const end = listed(tokens, to, list) ? list : to;
      if (end > to) return end - to;
      if (token.lower !== 'on' && isNameWord(tokens, to + 1, known)) return 2;
      if (next?.lower === 'the' && tokens[to + 2]?.capital) return 3;
    }
  }
  return 0;
}

/** "Ji-woo Park of the Red Cross", "Park Ji-woo of the Red Cross": a given name and a family name, whichever comes first, and no park. */
const isWholeName = (given: Token | undefined, family: Token | undefined): boolean =>
  isFamilyLast(given?.text ?? '', family?.lower ?? '');

/** What two places may have in common. */
const OF_PLACES =
  /^(?:police|council|constabulary|fire|health|university|college|hospitals?|nhs|trust|water|railway|rail|airport|partnership|authority|chamber|festival|diocese|community|parish)$/;

/** "Devon and Cornwall Police", "Brighton and Sussex University Hospitals", "NHS Ayrshire and Arran": a body of two places. */
function isPairOfPlaces(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens.slice(from, to);
  if (first[0]?.text === 'NHS' && first.length === 2) return true;
  const isPlaceLike = ({ word, lower }: Token): boolean =>
    word.place ||
    /^(?:north|south|east|west)$/.test(lower) ||
    (!word.titleWord && !word.honorific && !INSTITUTIONS.has(lower));
  if (first.length > 1 ? !first.every(({ word }) => word.place) : !first.every(isPlaceLike)) return false;
  for (let i = to + 1; i < to + 8; i++) {
    const token = tokens[i];
    if (!token || token.possessive) return false;
    if (token.capital && OF_PLACES.test(token.lower)) return i > to + 1;
    // "the Highlands and Islands member"
    if (/^(?:mps?|msps?|tds?|member|senator|candidate)$/.test(token.lower)) return i > to + 1;
    // "Hampshire and Isle of Wight Fire Service"
    if (!(token.capital ? isPlaceLike(token) || OWN_PLACE.test(token.lower) : token.lower === 'of')) return false;
  }
  return false;
}

/** "Habitat for Humanity said", "Mothers for Clean Rivers": what calls itself by what it is for, in capitals. */
function isCause(tokens: readonly Token[], from: number, to: number): boolean {
  const isCommon = (token: Token | undefined): boolean =>
    token?.capital === true &&
    !token.word.titleWord &&
    !token.word.place &&
    !isGiven(token) &&
    !CALENDAR.has(token.lower);
  // "The patients' group Voice for Kesh"
  const told = /^(?:group|charity|campaign|coalition|network|union|trust|organisation|organization)$/.test(
    tokens[from - 1]?.lower ?? '',
  );
  const opens = told || opensSentence(tokens, from) || /^(?:said|for|of)$/.test(tokens[from - 1]?.lower ?? '');
  return (
    to === from + 1 &&
    opens &&
    isCommon(tokens[to - 1]) &&
    (told ? tokens[to + 1]?.capital === true : isCommon(tokens[to + 1])) &&
    isSubject(tokens, nameEnd(tokens, to + 1))
  );
}

/** Whether the words end in an office, and not in the name of somebody behind one: Minister of State, not Owner Rosa Lim. */
function holdsOffice(tokens: readonly Token[], from: number, to: number): boolean {
  const office = tokens.findLastIndex(
    (t, i) => i >= from && i < to && (t.word.office || CAPITAL_RANKS.has(t.text)) && !t.word.honorific,
  );
  return (
    office >= 0 &&
    tokens
      .slice(office + 1, to)
      .every(({ word }) => word.given === undefined && (word.titleWord || word.commonWord || word.functionWord))
  );
}

function holdsBody(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  const [first] = words;
  // "Party of Rosa Lim" names nobody's body by two words; the first word says what it is.
  return words.some((t) => INSTITUTIONS.has(t.lower) && !isOffice(t.lower)) && first?.word.given === undefined;
}
