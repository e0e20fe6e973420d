// Matches “4 mars 2021”, “12 de febrero de 2018”, “3. März 2020”, “lundi 1er mai 2019”, “14 березня 2024”. Refuses “mars 2021” and “4 Mars 3”.

import { toDay } from '../../calendar.ts';
import { matches } from '../matches.ts';
import { type DateForm, parts, type WrittenDate } from './form.ts';

/** The months as French, German, Spanish, Portuguese, Italian, Dutch, Scandinavian and Ukrainian pages print them. */
const months: readonly string[] = [
  'janvier janv januar jänner januari janeiro enero ene gennaio gen jan січня',
  'février févr fév februar februari fevereiro febrero feb febbraio fev лютого',
  'mars märz maart março marzo mar mrt mär березня',
  'avril avr april abril abr aprile apr квітня',
  'mai mayo maio maggio mei maj mag травня',
  'juin juni junio junho giugno giu jun червня',
  'juillet juil juli julio julho luglio lug jul липня',
  'août aout august augusti augustus agosto ago aug серпня',
  'septembre september septiembre setembro settembre sept sep set вересня',
  'octobre oktober octubre outubro ottobre oct okt out ott жовтня',
  'novembre november noviembre novembro nov листопада',
  'décembre dezember december diciembre dezembro dicembre déc dec dez dic desember des грудня',
];
const numbers = new Map(
  months.flatMap((names, at) => names.split(' ').map((name): [string, number] => [name, at + 1])),
);

const weekday =
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|måndag|tisdag|lördag|söndag|понеділок|вівторок|середа|четвер|п’ятниця|субота|неділя';
const names = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}/.-])(?:(?:${weekday}),?\s(?:den\s|le\s|el\s)?)?(?<day>[0-3]?\d)(?:er|\.|º)?\s(?:de\s)?(?<month>${names})\.?,?\s(?:de\s)?${parts.year}`,
  'giu',
);

/** Day, month in letters of another language, year. */
export const abroad: DateForm = {
  name: 'day month year',
  find: (text) =>
    matches(text, pattern).map((match): WrittenDate => {
      const { day = '', month = '', year = '' } = match.groups ?? {};
      const read = toDay(Number(year), numbers.get(month.toLowerCase()) ?? 0, Number(day));
      return {
        start: match.index,
        end: match.index + match[0].length,
        rule: 'day month year',
        reading: read === null ? { kind: 'impossible' } : { kind: 'sure', date: read },
        weekday: null,
      };
    }),
};
