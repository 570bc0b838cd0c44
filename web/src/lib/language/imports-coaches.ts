import { changingFacts } from '@app/domain/coaches/import-changes';
import type { CoachLine } from '@app/domain/coaches/import-line';
import type { PartOfWeek } from '@app/domain/written-limits';
import { coachWords, sayWeekdayNumber } from './coaches.ts';
import { coachFieldNames } from './import.ts';
import { capital, sayCount, sayDateAndYear, sayList } from './in-words.ts';
import { sayPhone } from './phone.ts';
import { sayWished } from './wished-per-month.ts';

type Fact = keyof CoachLine;

/** The name of a fact of a coach, as in *Gsm wordt*. */
export const sayCoachFact = (fact: Fact): string => coachFacts[fact];

const coachFacts = {
  ...coachFieldNames,
  limitWords: 'Grens in eigen woorden',
} satisfies Record<Fact, string>;

/** Everything else that a new line tells, each behind its name: "Hoogstens per maand: 2 dagen". */
export const sayToldCoach = (told: CoachLine): string[] =>
  toldOrder
    .filter((fact) => told[fact] !== null && String(told[fact]) !== '')
    .map((fact) => `${sayCoachFact(fact)}: ${sayCoachValue(fact, told[fact])}`);

/** How to reach her stands before it. */
const toldOrder = changingFacts.slice(changingFacts.indexOf('coachSince'));

/** A fact as a list tells it, in words. */
export function sayCoachValue(fact: Fact, value: CoachLine[Fact]): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return words.nothing;
  const say = values[fact] as ((value: CoachLine[Fact]) => string) | undefined;
  return say ? say(value) : String(value);
}

/** What a line adds to a list of which the rest stays, or null for a fact that is replaced. */
export function sayAddedTo<Name extends Fact>(
  fact: Name,
  from: CoachLine[Name],
  to: CoachLine[Name],
): string | null {
  if (!Array.isArray(from) || !Array.isArray(to)) return null;
  const had = new Set(from.map((item) => JSON.stringify(item)));
  const added = to.filter((item) => !had.has(JSON.stringify(item)));
  return sayCoachValue(fact, added as CoachLine[Name]);
}

/** Two account numbers of which nobody sees more than the same four figures. */
export const sayOtherAccount = (figures: string): string => words.otherAccount(figures);

/** How to reach somebody new: "Bellen · 0469 38 67 63 · Kapelstraat 37A, 2850 Boom". */
export const sayNewCoach = ({ channel, phone, email, ...where }: CoachLine): string =>
  capital(
    [channel && coachWords.channel[channel], phone && sayPhone(phone), email, addressOf(where)]
      .filter(Boolean)
      .join(' · '),
  );

const addressOf = ({ street, postcode, town }: Pick<CoachLine, 'street' | 'postcode' | 'town'>) =>
  [street, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ');

const words = {
  nothing: 'niets',
  yes: 'ja',
  perMonth: (days: number) => sayCount(days, 'dag', 'dagen'),
  otherAccount: (figures: string) =>
    `Rekeningnummer wordt een ander nummer, dat ook eindigt op ${figures}.`,
  endsOn: (figures: string) => `het nummer dat eindigt op ${figures}`,
  every: { morning: 'elke voormiddag', afternoon: 'elke namiddag', evening: 'elke avond' },
};

const values: { [Name in Fact]?: (value: NonNullable<CoachLine[Name]>) => string } = {
  phone: sayPhone,
  channel: (channel) => coachWords.channel[channel],
  coachSince: sayDateAndYear,
  trainedOn: sayDateAndYear,
  lastIntervisionOn: sayDateAndYear,
  themes: sayList,
  perMonth: words.perMonth,
  wishedPerMonth: sayWished,
  iban: words.endsOn,
  notOn: (parts) => sayList(sayParts(parts)),
  notInHolidays: () => words.yes,
};

/** Seven evenings are every evening. */
function sayParts(parts: readonly PartOfWeek[]): string[] {
  const daily = (['morning', 'afternoon', 'evening'] as const).filter(
    (part) => parts.filter((one) => one.part === part).length === 7,
  );
  const others = parts.filter(({ part }) => part === null || !daily.includes(part));
  return [
    ...daily.map((part) => words.every[part]),
    ...others.map(
      ({ weekday, part }) =>
        `${sayWeekdayNumber(weekday ?? 1)} ${coachWords.during[part ?? 'whole-day']}`,
    ),
  ];
}
