import { foldWords } from '../folding.ts';
import type { SuggestionData } from './suggestions.ts';

/**
 * Names in scripts that are not written letter for letter as English papers print them: Arabic, Hebrew, Georgian, Armenian,
 * Hindi, Japanese, Korean and Chinese. A name is known by its consonants, so that a script without vowels and one with two
 * for each of English tell the same. Loaded where such a script is typed, and only then.
 */

/** Letters of several scripts by the consonants they are in a name; vowels and marks are nothing. */
const letters: ReadonlyMap<string, string> = new Map(
  (
    [
      ['بپتثجچحخدذرزژسشصضطظعغفڤقکكگلمنهوي', 'b p t t j c h k d d r z z s s s d t z  g f v k k k g l m n h  '],
      ['אבגדהוזחטיכךלמםנןסעפףצץקרשת', ' b g d h  z h t  k k l m m n n s  p p c c k r s t'],
      ['აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ', ' b g d  v z t  k l m n  p z r s t  p k g k s c c z c c k j h'],
      ['բգդզթժլխծկհձղճմնշչպջռսվտրցփքֆ', 'b g d z t z l k c k h z g c m n s c p j r s v t r c p k f'],
      ['कखगघचछजझटठडढणतथदधनपफबभमयरलवशषसहं', 'k k g g c c j j t t d d n t t d d n p f b b m  r l v s s s h n'],
    ] as const
  ).flatMap(([script, sounds]) => {
    const values = sounds.split(' ');
    return [...script].map((letter, n) => [letter, values[n] ?? ''] as const);
  }),
);

/** The rows of the Japanese syllables, by their consonant. */
const kana: readonly (readonly [RegExp, string])[] = [
  [/[カキクケコ]/u, 'k'],
  [/[ガギグゲゴ]/u, 'g'],
  [/[サシスセソ]/u, 's'],
  [/[ザジズゼゾ]/u, 'z'],
  [/[タチツテト]/u, 't'],
  [/[ダヂヅデド]/u, 'd'],
  [/[ナニヌネノン]/u, 'n'],
  [/[ハヒヘホ]/u, 'h'],
  [/フ/u, 'f'],
  [/[バビブベボ]/u, 'b'],
  [/ヴ/u, 'v'],
  [/[パピプペポ]/u, 'p'],
  [/[マミムメモ]/u, 'm'],
  [/[ラリルレロ]/u, 'r'],
];

/** What Chinese papers write for the syllables of foreign names, by their consonants; “-” has none. */
const chinese: ReadonlyMap<string, string> = new Map(
  (
    '-阿艾埃奥伊乌尤亚叶耶 b布拜贝博伯巴班彼鲍 p普佩皮帕珀 m马麦米莫穆梅默姆 f夫弗福法费菲芬 v维沃瓦万韦华 d德达杜迪道 t特托塔蒂图泰 ' +
    'n尼纳内诺努恩 l尔勒利莱拉罗卢洛里鲁雷理劳 g格戈古加盖 k克科卡库基凯 h赫哈霍胡海 s斯思索萨苏绍史舒谢沙希什士 ' +
    'z泽佐扎兹齐 j杰贾吉约 tn京丁廷滕腾坦顿 ln连林兰伦琳莲 sn逊森辛申 nn宁南农 gn根甘 kn肯金坎 tm汤 bn本宾班 dn登丹 mn曼门蒙明 hn汉亨翰 ' +
    'jn简 vn文温 pn潘'
  )
    .split(' ')
    .flatMap((group) => {
      const sound = /^[-a-z]+/.exec(group)?.[0] ?? '';
      return [...group.slice(sound.length)].map((sign): readonly [string, string] => [sign, sound.replace('-', '')]);
    }),
);

/** Korean syllables are put together from these, in this order: first consonants, then last ones. */
const initials = 'g k n d t r m b p s s  j j c k t p h'.split(' ');
const finals = ' k k k n n n t r r r r r r r r m b b s s n j c k t p h'.split(' ');

const isForeign =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Devanagari}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Han}]/u;

/** The consonants of a word; null where a Chinese sign is none that names of foreigners are written with. */
function consonantsOf(word: string): string | null {
  let consonants = '';
  for (const sign of word.toLowerCase().replace(/ג['׳]/gu, 'ז')) {
    if (/\p{Script=Han}/u.test(sign) && !chinese.has(sign)) return null;
    const code = (sign.codePointAt(0) ?? 0) - 0xac00;
    consonants +=
      code >= 0 && code < 11_172
        ? (initials[Math.floor(code / 588)] ?? '') + (finals[code % 28] ?? '')
        : (letters.get(sign) ?? chinese.get(sign) ?? kana.find(([row]) => row.test(sign))?.[1] ?? '');
  }
  return consonants;
}

/** Sounds that one script tells apart and another does not. */
const kinds = ['bpfv', 'lr', 'szcj', 'dt', 'gkqx', 'm', 'n'];
const kindOf = (consonant: string): number => kinds.findIndex((kind) => kind.includes(consonant));

/** Without h, which some scripts leave out, and of two of a kind beside each other one. */
const skeleton = (consonants: string): string =>
  [...consonants]
    .filter((consonant) => kindOf(consonant) !== -1)
    .filter((consonant, n, all) => n === 0 || kindOf(consonant) !== kindOf(all[n - 1] ?? ''))
    .join('');

const pairs: Readonly<Record<string, string>> = { sch: 's', sh: 's', ch: 'c', th: 't', ph: 'f', wh: 'w' };

/** A name in Latin letters by its consonants, and as those hear it who sound no w and no r before another consonant. */
function latinSkeletons(name: string): readonly string[] {
  const heard = name
    .replace(/sch|sh|ch|th|ph|wh/g, (pair) => pairs[pair] ?? '')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c(?!h)/g, 'k');
  const forms = [heard.replace(/^w/, 'v'), heard, heard.replace(/r(?=[^aeiouy]|$)/g, '')];
  return [...new Set(forms.map(skeleton))];
}

/** How far two words of the same sounds are from each other, by the voice of their consonants; infinite where the sounds differ. */
function distanceOf(a: string, b: string): number {
  if (a.length !== b.length || a.length < 2) return Number.POSITIVE_INFINITY;
  let away = 0;
  for (const [n, one] of [...a].entries()) {
    const other = b[n] ?? '';
    if (kindOf(one) !== kindOf(other)) return Number.POSITIVE_INFINITY;
    // d and t are two wherever p and b, or l and r, are one.
    if (one !== other) away += /[dt]/.test(one) ? 1 : 0.5;
  }
  return away;
}

/** Languages of the scripts, in which the names of countries are known to the browser. */
const languages = ['ar', 'fa', 'he', 'ka', 'hy', 'hi', 'ja', 'ko', 'zh', 'zh-Hant'];

/** A country in English by its name in its own script; null for none. */
function countryOf(word: string): string | null {
  const codes = Array.from({ length: 26 * 26 }, (_, n) => String.fromCharCode(65 + Math.floor(n / 26), 65 + (n % 26)));
  for (const language of languages) {
    const own = new Intl.DisplayNames([language], { type: 'region' });
    const code = codes.find((one) => own.of(one) === word);
    if (code) return new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? null;
  }
  return null;
}

/** The words with every name in such a script as the site spells it, where it is one person's; the same where there is none. */
export function inOwnScript(typed: string, { facts, counts }: SuggestionData): string {
  if (!isForeign.test(typed)) return typed;
  const known = facts.speakers.flatMap(({ name }, place) => {
    const words = foldWords(name);
    // A body is called by words, and not by its sound.
    if (words.length < 2 || !/^\p{Lu}/u.test(name)) return [];
    return [
      {
        name,
        keys: [...latinSkeletons(words.at(-1) ?? ''), ...latinSkeletons(words.join(''))],
        count: counts[place] ?? 0,
      },
    ];
  });
  return typed
    .split(/(\s+)/u)
    .map((word) => {
      if (!isForeign.test(word)) return word;
      const country = countryOf(word);
      if (country !== null) return country;
      const parts = word.split(/[・·]/u);
      for (const spelt of [word.replace(/[・·]/gu, ''), parts.at(-1) ?? '']) {
        const key = skeleton(consonantsOf(spelt) ?? '');
        const near = known
          .map(({ keys, ...one }) => ({ ...one, away: Math.min(...keys.map((own) => distanceOf(key, own))) }))
          .filter(({ away }) => away <= key.length * 0.4)
          .sort((a, b) => a.away - b.away || b.count - a.count);
        const [first, second] = near;
        if (first && (!second || first.away < second.away || first.count > 2 * second.count)) return first.name;
      }
      return word;
    })
    .join('');
}
