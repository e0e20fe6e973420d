/**
 * The verbs that tie words to the one who said them. To add one, add its plain form to the list that fits; the other
 * forms ("warns", "warned", "warning") are derived, irregular ones are listed below.
 */

/** Verbs of plain saying: they may stand right before their subject (“Yes,” said the minister). */
const SAYING = `
  say tell add ask reply answer respond note write tweet retweet post declare announce explain argue insist warn
  continue conclude admit acknowledge concede claim contend assert maintain remark observe quip joke shout yell
  recall state repeat exclaim whisper mutter murmur cry chant scream snap retort interject interrupt opine boast
  complain confess predict suggest stress emphasize emphasise reiterate re-iterate allege affirm agree counter
  demand inquire enquire wonder muse intone proclaim read begin finish lament gush vow pledge promise report
  caution advise confirm deny testify offer echo sing blog email e-mail text message telegraph fume thunder bellow
  deadpan deadpanned sniff sigh laugh grumble protest object plead urge summarize summarise elaborate clarify
  volunteer venture reason assure remind inform instruct order relate reveal disclose submit surmise theorize
  speculate marvel crow chime tease taunt croon rail rant sneer scoff bark roar joke chide scold riff reflect
  beam exhort remember estimate reckon hint divulge recount relay recite preach implore start press open close beg croak drawl
`;

/** Verbs that carry quoted words inside their own clause: they called it “a disgrace”, accused him of “malign” acts. */
const CARRYING = `
  call describe accuse criticize criticise blast slam attack denounce condemn dismiss reject praise laud hail mock
  ridicule deride label brand dub characterize characterise refer cite quote mention invoke decry bemoan lambaste
  rip blame fault charge chastise rebuke berate assail castigate bash knock trash lash tout defend hit
  celebrate welcome applaud commend compliment salute thank express voice signal indicate imply mean propose
  recommend threaten swear guarantee commit believe think feel view find consider deem judge hope
  expect fear worry doubt call talk speak discuss lecture tell mouth utter voice
  compare liken declare describe depict portray paint frame cast pronounce sound advocate push press appeal
  request invite encourage dare challenge question query apologize apologise regret bristle gripe grouse
  pan skewer jab rap needle zing roast excoriate rail pillory savage scorch thrash tear
  brag insinuate allude argue assess conclude determine rule
  sum wonder estimate remember identify introduce thank wonder emphasize underline underscore highlight outline detail
  accept explain dream imagine envision point rate declare
`;

const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map([
  ['say', ['said', 'sayin']],
  ['tell', ['told']],
  ['write', ['wrote', 'written', 'writing']],
  ['begin', ['began', 'begun', 'beginning']],
  ['sing', ['sang', 'sung']],
  ['swear', ['swore', 'sworn']],
  ['think', ['thought']],
  ['feel', ['felt']],
  ['find', ['found']],
  ['hold', ['held']],
  ['hit', ['hit', 'hitting']],
  ['speak', ['spoke', 'spoken']],
  ['cast', ['cast']],
  ['read', ['read']],
  ['mean', ['meant']],
  ['tear', ['tore', 'torn']],
  ['rip', ['ripped', 'ripping']],
  ['slam', ['slammed', 'slamming']],
  ['admit', ['admitted', 'admitting']],
  ['submit', ['submitted', 'submitting']],
  ['commit', ['committed', 'committing']],
  ['refer', ['referred', 'referring']],
  ['quip', ['quipped', 'quipping']],
  ['snap', ['snapped', 'snapping']],
  ['brag', ['bragged', 'bragging']],
  ['dub', ['dubbed', 'dubbing']],
  ['chat', ['chatted', 'chatting']],
  ['rap', ['rapped', 'rapping']],
  ['pan', ['panned', 'panning']],
  ['jab', ['jabbed', 'jabbing']],
  ['sum', ['summed', 'summing']],
  ['blog', ['blogged', 'blogging']],
  ['beg', ['begged', 'begging']],
  ['sob', ['sobbed', 'sobbing']],
  ['signal', ['signaled', 'signalled', 'signaling', 'signalling']],
  ['label', ['labeled', 'labelled', 'labeling', 'labelling']],
  ['dream', ['dreamt']],
]);

/** Which form of the verb it is; a participle needs its subject from another clause. */
export type Form = 'plain' | 'third' | 'past' | 'gerund' | 'participle';

export interface CueForm {
  readonly lemma: string;
  readonly form: Form;
  /** It may stand right before its subject. */
  readonly saying: boolean;
}

function* formsOf(lemma: string): Generator<[string, Form]> {
  const irregular = IRREGULAR.get(lemma);
  const sibilant = /(?:s|x|z|ch|sh)$/.test(lemma);
  const consonantY = /[^aeiou]y$/.test(lemma);
  yield [lemma, 'plain'];
  yield [consonantY ? `${lemma.slice(0, -1)}ies` : sibilant ? `${lemma}es` : `${lemma}s`, 'third'];
  if (irregular) {
    for (const form of irregular) yield [form, form.endsWith('ing') ? 'gerund' : 'past'];
    if (irregular.some((f) => f.endsWith('ing'))) return;
  } else {
    yield [lemma.endsWith('e') ? `${lemma}d` : consonantY ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`, 'past'];
  }
  yield [lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`, 'gerund'];
}

const table = new Map<string, CueForm>();
for (const [words, saying] of [
  [SAYING, true],
  [CARRYING, false],
] as const) {
  for (const lemma of words.trim().split(/\s+/)) {
    for (const [form, kind] of formsOf(lemma)) {
      // "read" is more often past than plain.
      const known = table.get(form);
      if (!known || (known.lemma === lemma && known.form === 'plain'))
        table.set(form, { lemma, form: kind, saying: known?.saying ?? saying });
    }
  }
}

/** Every form of every cue verb, in lower case. */
export const CUE_FORMS: ReadonlyMap<string, CueForm> = table;

/** Verbs that say only together with the next word: as he put it; he went on; she shot back. */
export const PHRASAL: ReadonlyMap<string, { readonly next: RegExp; readonly form: Form }> = new Map(
  (
    [
      ['put putting', 'it this things'],
      ['puts', 'it this things'],
      ['went goes going', 'on'],
      ['chimed chimes', 'in'],
      ['fired fires firing', 'back off'],
      ['shot shoots shooting', 'back'],
      ['hit hits hitting', 'back out'],
      ['weighed weighs weighing', 'in'],
      ['brought brings bringing', 'up'],
      ['pointed points pointing', 'out to'],
    ] as const
  ).flatMap(([verbs, next]) =>
    verbs.split(' ').map((verb) => {
      const form: Form = verb.endsWith('ing') ? 'gerund' : /[^s]s$/.test(verb) ? 'third' : 'past';
      return [verb, { next: new RegExp(`^(?:${next.replaceAll(' ', '|')})$`), form }] as const;
    }),
  ),
);

/** Nouns that stand for something said: his claim that “…”, a call for “…”, in the words of. */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  `jibe gibe barb taunt insult slur remark remarks claim claims call calls suggestions comment comments statement statements warning warnings promise promises vow
   pledge pledges argument assertion assertions contention suggestion description accusation allegation allegations
   complaint complaints announcement declaration reference references question answer response reply tweet tweets post posts
   words message criticism praise demand demands plea appeal appeals admission acknowledgment characterization
   characterisation insistence mantra slogan motto phrase line quote boast joke quip rant prediction assessment
   assurance denunciation condemnation denial explanation belief view notion idea proposal attack attacks theme
   refrain catchphrase observation threat speech letter interview`
    .trim()
    .split(/\s+/),
);
