import { firstDay } from '../edtf.ts';
import type { QuotedSpeaker, TimelineModel } from './index.ts';
import { perModel } from './per-model.ts';

/** How many quotations each speaker has on a day, by the speaker's place among the model's speakers. */
const countsByDay = perModel(({ speakers }: Pick<TimelineModel, 'speakers'>) => {
  const byDay = new Map<string, Map<number, number>>();
  for (const [place, { quotations }] of speakers.entries()) {
    for (const { said } of quotations) {
      const day = firstDay(said.date);
      const counts = byDay.get(day) ?? new Map<number, number>();
      byDay.set(day, counts);
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  return byDay;
});

/** Nobody is shown more. */
const most = 20;

interface Beside {
  readonly other: QuotedSpeaker;
  readonly count: number;
}

/** Who else is quoted on the days on which `speaker` is, with how many quotations, the most quoted there first. */
export function quotedOnSameDays(model: Pick<TimelineModel, 'speakers'>, speaker: QuotedSpeaker): readonly Beside[] {
  const kept = found(model);
  const known = kept.get(speaker);
  if (known) return known;
  const beside = findBeside(model, speaker);
  kept.set(speaker, beside);
  return beside;
}

/** Every page of a speaker shows some of them. */
const found = perModel((_: Pick<TimelineModel, 'speakers'>) => new Map<QuotedSpeaker, readonly Beside[]>());

function findBeside(model: Pick<TimelineModel, 'speakers'>, speaker: QuotedSpeaker): readonly Beside[] {
  const totals = new Map<number, number>();
  for (const day of new Set(speaker.quotations.map(({ said }) => firstDay(said.date)))) {
    for (const [place, count] of countsByDay(model).get(day) ?? []) totals.set(place, (totals.get(place) ?? 0) + count);
  }
  return [...totals]
    .sort(([a, n], [b, m]) => m - n || a - b)
    .slice(0, most + 1)
    .flatMap(([place, count]) => {
      const other = model.speakers[place];
      return other && other.id !== speaker.id ? [{ other, count }] : [];
    })
    .slice(0, most);
}
