import { memoizeLines } from '../../memoize.ts';

const particle =
  /^(?:de|del|della|der|den|van|von|zu|bin|ibn|al|el|la|le|du|di|da|dos|das|ter|ten|y|e|af|av|mac|st\.?)$/;
const nameWord = /^(?:\p{Lu}[\p{L}\p{M}’'.-]*|(?:O|D|d|l|al|el)[’'-]\p{Lu}[\p{L}\p{M}’'-]*)$/u;

/** Words that begin with a capital in offices, institutions and labels, and in nobody's name. */
const notNames = new Set(
  'the a an and of in on at for to from with by prime minister president secretary foreign defence defense senator mr mrs ms dr sir lord lady news comments comment share read more live latest breaking sign follow watch video exclusive analysis opinion world politics business sport uk us eu why how what when who where is are was will has says said house white red line talks war crisis updated published last first posted image picture photo credit source getty monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday party programme program show desk log associated writers wires affairs foreign religious education health social environment science arts business economics transport consumer legal crime security diplomatic technology industry energy local democracy chief senior deputy special investigations investigative trainee digital video multimedia freelance contributing executive managing associate assistant co inc ltd llc corp plc gmbh foundation association university institute company corporation committee department ministry agency service services network media group readers letters social sharing facebook twitter whatsapp instagram email sms print count text menu search related topics weather traffic sports football cricket rugby price penny pence edition vol volume government council police court state states united kingdom national international editor correspondent reporter staff'.split(
    ' ',
  ),
);

/** What begins the names of places and of pages: “Great Hale”, “Our Town”. */
const noFirstName =
  /^(?:our|my|your|his|her|great|new|upper|lower|old|little|big|north|south|east|west|all|more|every) /i;

/** Whether the words could be a person's name: two to five words, each with a capital but for particles ("de", "bin"). */
export const isPersonName: (words: string) => boolean = memoizeLines((words) => {
  const tokens = words.split(/\s+/);
  // “María José Núñez de la Torre”
  const most = tokens.filter((token) => particle.test(token)).length > 1 ? 6 : 5;
  if (tokens.length < 2 || tokens.length > most || words.length > 60) return false;
  if (noFirstName.test(words)) return false;
  // A broadcaster's letters: “ABC Rural”. Two letters may be somebody's, “AJ Hale”, and so may “ROSA McHALE” be.
  if (/^[A-Z]{3,4} \p{Lu}\p{Ll}(?!\p{Ll}?\p{Lu})/u.test(words)) return false;
  return tokens.every(
    (token, at) =>
      (nameWord.test(token) && (isInitial(tokens, at) || !notNames.has(token.toLowerCase().replace(/\.$/, '')))) ||
      (at > 0 && at < tokens.length - 1 && particle.test(token)),
  );
});

/** The “A” of “A. J. Hale” and “A J Hale”, which is no article; “A. Never.” answers a question. */
const isInitial = (tokens: readonly string[], at: number): boolean =>
  at === 0 &&
  tokens.length > 2 &&
  /^A\.?$/.test(tokens[0] ?? '') &&
  /^\p{Lu}\.?$/u.test(tokens[1] ?? '') &&
  !/\p{Ll}\.$/u.test(tokens.at(-1) ?? '');

/** "ADAM FORREST" as "Adam Forrest"; a name not printed in capitals throughout is left alone. */
export function withoutCapitals(name: string): string {
  if (!/\p{Lu}{3}/u.test(name) || /\p{Ll}/u.test(name.replace(/Mc|Mac/g, ''))) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s.’'-])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/ (De|Del|Della|Der|Den|Van|Von|Bin|Ibn|Di|Da|Dos|Du|La|Le)(?= )/g, (all) => all.toLowerCase())
    .replace(/\bMc(\p{L})/gu, (_all, letter: string) => `Mc${letter.toUpperCase()}`);
}
