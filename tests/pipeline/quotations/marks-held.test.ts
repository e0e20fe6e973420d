import { expect, test } from 'vitest';
import { findQuotations } from '../../../src/pipeline/quotations/index.ts';
import { readDrawn, storyOf } from '../../support/marked-text.ts';

/** More marks, in the form of marks.test.ts, written with it and run when the rules stood. */
const rows = `
  « {A:Nous restons} », said the envoy Luc Amar.
  «^{A:We stay^!}^» shouted Luc Amar.
  « {A:We stay,} » said Luc Amar. « {A:And we eat.} »
  He spoke of a « {A:lost year} » and went.
  »{A:We stay}«, said the envoy. »{B:And we eat}«, said the cook.
  »{A:We stay}», said the Finn. »{B:And eat}», said the cook.
  The sign »{A:Keep out}« was gone.
  » Read on below
  ‘ {A:We stay} ’ said Luc Amar.
  " {A:We stay ,} " said Luc Amar.
  “ {A:We stay .} ” Luc Amar said . “ {A:We eat .} ”
  „{A:We stay}“, said Amar, „{A:we eat}“ was not said.
  『{A:We stay}』, said Ken Abe.
  She waited.”Then she left. => unopened-quotation
  “{A:We stay.}”Then she left.“{B:We eat,}” said the cook.
  The cook laughed."{A:We eat,}" he said."{A:We sleep.}"
  “{A:A 40" screen is enough,}” said the cook. “{A:Mine is 32".}”
  "{A:The 7" blade broke,}" said the cook.
  '{A:It is 3' 6" deep,}' said the cook.
  “{A:He’s 5′ 9″ and strong,}” said the cook.
  The temperature at 12° 4' 30" was low.
  A 24" wheel, a 26" wheel and a “{A:silly}” one.
  She gave it “{A:11 out of 10}” and "{B:maybe 12}" later.
  ’Ello, said the cook’s boys’ nan.
  'Ello, 'ow are yer? said the cook.
  ‘{A:’Ere’s yer tea,}’ said the nan.
  It was the boys' mothers' bus, an' the dogs' too.
  Summer of ’69 was the girls’ best.
  &ldquo;{A:We stay,}&rdquo; he said. &ldquo;{A:We eat.}&rdquo; => encoded-marks
  &#171;{A:We stay}&#187;, he said. => encoded-marks
  &#39;{A:We don&#39;t stay,}&#39; he said. => encoded-marks
  &apos;{A:We stay,}&apos; he said. => encoded-marks
  &bdquo;{A:We stay}&ldquo;, he said. => encoded-marks
  â€œ{A:We donâ€™t stay,}â€¬ he said. â€œ{A:We eat.}â€¬ => encoded-marks
  Â«{A:We stay}Â», he said. => encoded-marks
  \\"{A:We stay,}\\" he said, and ate. => encoded-marks
  \\u201c{A:We don\\u2019t stay,}\\u201d he said. => encoded-marks
  =E2=80=9C{A:We don=E2=80=99t stay,}=E2=80=9D he said. => encoded-marks
  “{A:We stay,}" he said. “{B:We eat,}" she said.
  "{A:We stay,}” he said. "{B:We eat,}” she said.
  “{A:She said "go" and "now" to me,}” he said.
  "{A:She said ‘go’ and I went,}" he said.
  ‘{A:She said "go" and I went,}’ he said.
  “{A:‘Go,’ she said, ‘and don’t stop,’}” he wrote.
  “{A:I said ‘go’. She said ‘no’.}”
  Village's '{A:Worst Ever}' Flood Is Farmers' Fault
  Mayor: ‘{A:I Won’t Go}’
  Cook '{A:sorry}' for the guests' '{B:long wait}'
  '{A:It's theirs,}' he said. '{A:Not ours.}'
  The ‘{A:cooks’ table}’ was full.
  “{A:We stay,} said Luc Amar.⏎“{B:We eat,}” said Ida Moe. => unclosed-quotation
  ‘{A:We stay,} said Luc Amar.⏎‘{B:We eat,}’ said Ida Moe. => unclosed-quotation
  “{A:We stay here tonight.}⏎The cook went out.⏎He ate. => unclosed-quotation
  The cook called it “a mess and went out. => unclosed-quotation
  The cook said: “{A:all of it went out.} => unclosed-quotation
  The cook said, “{A:all of it went out.} => unclosed-quotation
  The cook said what “all of it went out. => unclosed-quotation
  The cook went out.” He ate. => unopened-quotation
  The cook said: “{A:We stay}⏎”
  “{A:We eat.} “{A:We sleep,}” said the cook. => unclosed-quotation
  ‘’ and “” are empty.
  “ ” said the cook.
  &ldquo;{A:We stay,}&rdquo; he said.⏎&ldquo;{B:We eat,}&rdquo; she said. => encoded-marks
  ‘We stay, said Luc Amar, and ‘{A:we eat,} said Ida Moe. => unclosed-quotation unclosed-quotation
  She said ‘never and he said “{A:no}” and so”. => unclosed-quotation unopened-quotation
  «{A:It was 5" thick}” said the cook. => mismatched-marks
  “One thing is clear. “ {A:Two are not.}” => unclosed-quotation
`
  .trim()
  .split('\n')
  .map((line) => line.trim());

test.each(rows)('%s', (row) => {
  const [drawn = '', codes = ''] = row.split(' => ');
  const { text, spans } = readDrawn(
    drawn.trim().replaceAll('⏎', '\n').replaceAll('^', '\u202f').replaceAll('¬', '\u009d'),
  );
  const groups = new Map<string, string[]>();
  for (const { label, words } of spans) groups.set(label, [...(groups.get(label) ?? []), words]);
  const { quotations, findings } = findQuotations(text, storyOf(text));
  expect({
    quotations: quotations.map((q) => q.spans.map((s) => text.slice(s.start, s.end)).join(' | ')),
    codes: findings.map(({ code }) => code).join(' '),
  }).toEqual({ quotations: [...groups.values()].map((words) => words.join(' | ')), codes: codes.trim() });
});
