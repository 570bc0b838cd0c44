import type { Coach } from '@app/contract/coaches';
import type { z } from 'zod';
import { valuesOf } from '#lib/coaches/values.ts';
import { wishChosen } from '#lib/coaches/wished.ts';
import { coachForm, type FieldName } from '#lib/language/coaches-form.ts';
import { coachWords, sayWeekdayNumber, type PartOfDay, type Wish } from '#lib/language/coaches.ts';
import { sayWished } from '#lib/language/wished-per-month.ts';

type Themes = readonly { id: string; name: string }[];

/** What is kept now and stands otherwise in the form, in words: so that the second of two people can choose. */
export function differences(
  coach: z.infer<typeof Coach>,
  typed: Record<string, string[]>,
  themes: Themes,
): { field: string; now: string }[] {
  const now = valuesOf(coach);
  const names = [...Object.keys(coachForm.fields), ...themes.map(({ id }) => `theme.${id}`)];
  return names.flatMap((name) => {
    const kept = (now[name] ?? []).filter((value) => value !== '');
    const said = (typed[name] ?? []).filter((value) => value.trim() !== '');
    if (name === 'account' || isSame(kept, said)) return [];
    return [{ field: fieldName(name, themes), now: inWords(name, kept, themes) }];
  });
}

const isSame = (kept: string[], said: string[]) =>
  [...kept].sort().join('\n') === [...said].sort().join('\n').replaceAll('\r\n', '\n');

const fieldName = (name: string, themes: Themes): string =>
  themes.find(({ id }) => name === `theme.${id}`)?.name ?? coachForm.fields[name as FieldName];

function inWords(name: string, kept: string[], themes: Themes): string {
  if (name === 'whatsappAgreed' || name === 'notInHolidays')
    return kept.length > 0 ? coachForm.yes : coachForm.no;
  if (kept.length === 0) return coachForm.now.empty;
  return kept.map((value) => say(name, value, themes)).join('; ');
}

function say(name: string, value: string, themes: Themes): string {
  if (name === 'preferredChannel')
    return coachForm.channels[value as keyof typeof coachForm.channels];
  if (name === 'followed') return themes.find(({ id }) => id === value)?.name ?? '';
  if (name === 'wishedPerMonth') return sayWished(wishChosen(value));
  if (name.startsWith('theme.')) return coachWords.wish[value as Wish];
  if (name !== 'notOn') return value;
  const [weekday, part] = value.split(':');
  return `${sayWeekdayNumber(Number(weekday))} ${coachWords.during[part as PartOfDay]}`;
}
