import { foldWords } from '../folding.ts';
import { isOtherScript } from './scripts-asked.ts';
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

/** What Chinese papers write, in simplified and traditional signs, for the syllables of foreign names, by their consonants; “-” has none. */
const chinese: ReadonlyMap<string, string> = new Map(
  (
    '-阿艾埃奥伊乌烏尤亚亞叶葉耶 b布拜贝貝博伯巴班彼鲍鮑 p普佩皮帕珀 m马馬麦麥米莫穆梅默姆 f夫弗福法费費菲芬 v维維沃瓦万萬韦韋华華 d德达達杜迪道 t特托塔蒂图圖泰 ' +
    'n尼纳納内內诺諾努恩 l尔爾勒利莱萊拉罗羅卢盧洛里鲁魯雷理劳勞 g格戈古加盖蓋 k克科卡库庫基凯凱 h赫哈霍胡海 s斯思索萨薩苏绍紹史舒谢謝沙希什士 ' +
    'z泽澤佐扎兹茲齐齊 j杰傑贾賈吉约約 tn京丁廷滕腾騰坦顿頓 ln连連林兰蘭伦倫琳莲蓮 sn逊遜森辛申 nn宁寧南农農 gn根甘 kn肯金坎 tm汤湯 bn本宾賓班 dn登丹 mn曼门門蒙明 hn汉漢亨翰 ' +
    'jn简簡 vn文温溫 pn潘'
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
  if (!isOtherScript.test(typed)) return typed;
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
      if (!isOtherScript.test(word)) return word;
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
