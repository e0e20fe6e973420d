/**
 * The verbs that tie words to the one who said them, once for the whole program. To add one, add its plain form to every
 * list it belongs to; the other forms ("warns", "warned", "warning") are derived, irregular ones are listed below.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Plain saying: they may stand right before their subject (“Yes,” said the minister), and carry words at their marks. */
const DIRECT = words(`
  say tell add ask reply answer respond note write tweet retweet post declare announce explain argue insist warn
  continue conclude admit acknowledge concede claim confide contend assert maintain remark observe quip joke shout yell
  recall state repeat exclaim whisper mutter murmur cry chant scream snap retort interject interrupt opine boast
  complain confess predict suggest stress emphasize emphasise reiterate re-iterate allege affirm agree counter
  demand inquire enquire wonder muse intone proclaim read begin lament gush vow pledge promise report
  caution advise confirm deny testify offer echo sing blog email e-mail text message telegraph fume thunder bellow
  deadpan sniff sigh laugh grumble protest object plead urge summarize summarise elaborate clarify comment
  volunteer venture reason assure remind inform instruct order relate reveal disclose submit surmise theorize
  speculate marvel crow chime tease taunt croon rail rant sneer scoff bark roar chide scold riff reflect
  exhort remember estimate reckon hint divulge recount relay recite preach implore beg croak drawl stammer
  finish start beam close open press snort giggle chuckle groan moan growl gasp hiss sob wail whine mumble splutter snarl
  grin smile shrug nod wink enthuse gloat cackle weep holler shriek grunt squeal sympathise sympathize philosophise seethe rage
  purr chirp gulp wheeze boom blurt josh jest wisecrack reminisce recollect riposte trill coo exult yelp stutter aver attest posit rue allow
`);

/** Of these, the ones that mostly do something else: they speak only where they touch the marks (“Yes,” she beamed). */
const AT_THE_MARKS: ReadonlySet<string> = new Set(
  words(`begin finish start beam close open press continue laugh sigh snap cry sing read post text message order bark roar
    reflect crow chime object offer sniff reason plead volunteer venture submit relate reflect counter echo rail interrupt recall
    snort giggle chuckle groan moan growl gasp hiss sob wail whine mumble splutter snarl
    grin smile shrug nod wink enthuse gloat cackle weep holler shriek grunt squeal sympathise sympathize seethe rage purr chirp
    gulp wheeze boom blurt josh jest wisecrack reminisce recollect riposte trill coo exult yelp stutter allow`),
);

/** Take a clause of what was said: she said (that) it rose. */
const CLAUSE: ReadonlySet<string> = new Set(
  words(`say add reply answer respond note write tweet declare announce explain argue insist warn conclude admit acknowledge
    concede claim confide contend assert maintain remark observe quip joke recall state repeat complain confess predict suggest stress
    emphasize emphasise reiterate allege affirm agree counter demand wonder vow pledge promise report caution confirm
    testify reveal disclose estimate reckon hint believe think feel hope expect fear worry doubt mean propose
    recommend threaten swear guarantee indicate imply signal assess rule determine boast deny know tell assure remind inform
    submit plead reason reflect`),
);

/** Name what the words are about, with the words as what is said of it: called it “a disgrace”, accused him of “theft”. */
const CHARACTERISING = words(`
  call describe accuse criticize criticise blast slam attack denounce condemn dismiss reject praise laud hail mock
  ridicule deride label brand dub characterize characterise refer cite quote mention invoke decry bemoan lambaste
  rip blame fault charge chastise rebuke berate assail castigate bash knock trash lash tout defend snipe
  celebrate welcome applaud commend compliment congratulate salute thank express voice signal indicate imply mean propose
  recommend threaten swear guarantee commit believe think feel view find consider deem judge hope
  expect fear worry doubt talk speak discuss lecture mouth utter
  compare liken depict portray paint frame pronounce profess advocate appeal
  request invite encourage dare challenge question query apologize apologise regret bristle gripe grouse
  pan skewer jab rap needle zing roast excoriate pillory savage scorch thrash tear define constitute
  brag insinuate allude assess determine rule swipe
  sum identify introduce underline underscore highlight outline detail
  attribute accept dream imagine envision want lambast slate acclaim eulogise term extol bewail upbraid
`);

/** Their object is the one who listens: what follows them is never who speaks. */
const ADDRESSEE: ReadonlySet<string> = new Set(
  words(`tell ask warn urge remind assure inform advise caution order instruct implore beg exhort invite encourage thank congratulate call
    name accuse query question challenge text email e-mail lecture quiz interrupt tease taunt message`),
);

const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map([
  ['say', ['said', 'sayin']],
  ['tell', ['told']],
  ['write', ['wrote', 'written', 'writing']],
  ['begin', ['began', 'begun', 'beginning']],
  ['sing', ['sang', 'sung']],
  ['weep', ['wept']],
  ['swear', ['swore', 'sworn']],
  ['think', ['thought']],
  ['feel', ['felt']],
  ['find', ['found']],
  ['hit', ['hit', 'hitting']],
  ['speak', ['spoke', 'spoken']],
  ['cast', ['cast']],
  ['read', ['read']],
  ['mean', ['meant']],
  ['tear', ['tore', 'torn']],
  ['signal', ['signaled', 'signalled', 'signaling', 'signalling']],
  ['label', ['labeled', 'labelled', 'labeling', 'labelling']],
  ['dream', ['dreamt']],
]);

/** Which form of the verb it is. */
export type Form = 'plain' | 'third' | 'past' | 'gerund';

/** A form of a verb of speaking, and what that verb can do. */
export interface SpeechVerb {
  readonly lemma: string;
  readonly form: Form;
  /** It may stand right before its subject. */
  readonly saying: boolean;
  /** It speaks only where it touches the marks. */
  readonly atTheMarks: boolean;
  readonly clause: boolean;
  readonly addressee: boolean;
}

/** Two syllables and more, the last one stressed: regretted, admitted. Deadpanned goes with them. */
const DOUBLED = /^(?:regret|extol|admit|submit|commit|refer|deadpan|rebut|compel|concur|confer|deter)$/;
const SHORT_VOWEL = /^(?:qu|[^aeiou])*[aeiou][bdgklmnprtvz]$/;

/** The forms of an English verb, with what each is: regret, regrets, regretted, regretting. */
export function* formsOf(lemma: string): Generator<[string, Form]> {
  const irregular = IRREGULAR.get(lemma);
  const sibilant = /(?:s|x|z|ch|sh)$/.test(lemma);
  const consonantY = /[^aeiou]y$/.test(lemma);
  const stem = SHORT_VOWEL.test(lemma) || DOUBLED.test(lemma) ? lemma + lemma.at(-1) : lemma;
  yield [lemma, 'plain'];
  yield [consonantY ? `${lemma.slice(0, -1)}ies` : sibilant ? `${lemma}es` : `${lemma}s`, 'third'];
  if (irregular) {
    for (const form of irregular) yield [form, form.endsWith('ing') ? 'gerund' : 'past'];
    if (irregular.some((f) => f.endsWith('ing'))) return;
  } else {
    yield [lemma.endsWith('e') ? `${lemma}d` : consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`, 'past'];
  }
  yield [lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stem}ing`, 'gerund'];
}

const table = new Map<string, SpeechVerb>();
for (const [lemmas, saying] of [
  [DIRECT, true],
  [CHARACTERISING, false],
] as const) {
  for (const lemma of lemmas) {
    for (const [written, form] of formsOf(lemma)) {
      // "read" is more often past than plain.
      const known = table.get(written);
      if (known && !(known.lemma === lemma && known.form === 'plain')) continue;
      table.set(written, {
        lemma,
        form,
        saying: known?.saying ?? saying,
        atTheMarks: AT_THE_MARKS.has(lemma),
        clause: CLAUSE.has(lemma),
        addressee: ADDRESSEE.has(lemma),
      });
    }
  }
}

/** Every form of every verb of speaking, in lower case. */
export const SPEECH_VERBS: ReadonlyMap<string, SpeechVerb> = table;

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
      ['sent sends sending', 'word'],
      ['held holds holding', 'that'],
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
   assurance tribute evidence testimony concern concerns apology denunciation condemnation denial explanation belief view notion idea proposal attack attacks theme
   refrain catchphrase observation threat speech letter interview`
    .trim()
    .split(/\s+/),
);

/** Verbs that give another's words without being said to speak them: called it, accused him of. */
export const WORDING =
  /^(?:call|describe|accuse|label|brand|dub|term|liken|compare|denounce|condemn|criticise|criticize|dismiss|mock|ridicule|deride|characterise|characterize)$/;
