import type { Numbers, TermsName } from '@app/domain/participation/terms';
import { sayCount, sayHour } from './in-words.ts';

/** The numbers of one agreement, as an answer of the API carries them. */
export type AnyNumbers = Record<string, number | string | null>;

/** The numbers of the terms in one line. Numbers without a sentence do not compile. */
const sentences: { [Name in TermsName]: (numbers: Numbers[Name]) => string } = {
  timeToDecide: ({ daysBefore, daysToAnswer }) =>
    `${days(daysBefore)} vooraf gevraagd, ${days(daysToAnswer)} om te antwoorden`,
  trainedAndObserved: ({ days: count }) => `starteropleiding en ${days(count)} meegekeken`,
  upToDate: ({
    starterMonths,
    starterWindow,
    themeMonths,
    themeWindow,
    refresherMonths,
    refresherWindow,
    level,
  }) =>
    `starter ${countsFor(starterMonths, starterWindow)}, een thema ${countsFor(themeMonths, themeWindow)}, een opfrisdag ${countsFor(refresherMonths, refresherWindow)}${level === 'blocks' ? '. Wat afgelopen is, houdt tegen' : ''}`,
  partsOfDay: ({ morningUntil, afternoonFrom, eveningFrom }) =>
    `voormiddag tot ${sayHour(morningUntil)}, namiddag van ${sayHour(afternoonFrom)}, avond van ${sayHour(eveningFrom)}`,
  notTooMuch: ({ perWeek, perMonth, inARow }) =>
    `${perWeek} per week, ${perMonth} per maand, ${days(inARow)} na elkaar`,
  fixedTandem: ({ knownDaysBefore }) => `gekend ${days(knownDaysBefore)} vooraf`,
  twoCoaches: ({ moreParticipantsThan, longerThanHours, fewerTimesThan, level }) =>
    `twee coaches bij meer dan ${sayCount(moreParticipantsThan, 'deelnemer', 'deelnemers')}, langer dan ${longerThanHours}\u00a0uur, of minder dan ${fewerTimesThan}\u00a0keer meegegaan${level === 'blocks' ? '. Dat houdt tegen' : ''}`,
  balanceOfNumbers: ({ manyPerCoach, tooManyPerCoach }) =>
    `vanaf meer dan ${manyPerCoach} deelnemers per coach opletten, meer dan ${tooManyPerCoach} is te veel`,
  preparedTogether: ({
    atMostDaysBefore,
    atLeastDaysBefore,
    minutes,
    minutesLaterInSeries,
    minutesAtMost,
  }) =>
    `tussen ${days(atMostDaysBefore)} en ${days(atLeastDaysBefore)} vooraf, ${long(minutes)} of meer, later in een reeks ${long(minutesLaterInSeries)}, hoogstens ${long(minutesAtMost)}`,
  debriefed: ({ minutes, withinDays }) =>
    `${long(minutes)} of meer, ${withinDays === 0 ? 'op de dag zelf' : `binnen ${days(withinDays)}`}`,
  offeredIntervision: ({ months, timesAYear }) =>
    `${timesAYear} keer per jaar aangeboden, en in ${sayCount(months, 'maand', 'maanden')} minstens één datum die past`,
  decidedTogether: ({ months, coachesAtLeast }) =>
    `elke ${sayCount(months, 'maand', 'maanden')}, met minstens ${sayCount(coachesAtLeast, 'coach', 'coaches')}`,
  asking: ({ daysToAnswer, daysBefore, at }) =>
    `antwoorden kan ${days(daysToAnswer)}, ten laatste tot ${days(daysBefore)} vóór de dag, om ${sayHour(at)}`,
  questionsPerPlace: ({ atMost }) =>
    `${sayCount(atMost, 'vraag', 'vragen')} tegelijk voor elke open plaats`,
  byPost: ({ days: count }) => `een brief is ${days(count)} onderweg`,
};

const countsFor = (months: number | null, window: number) =>
  months === null
    ? 'zonder einde'
    : `${sayCount(months, 'maand', 'maanden')}, opfrissen vanaf ${sayCount(window, 'maand', 'maanden')} vooraf`;

const days = (count: number) => sayCount(count, 'dag', 'dagen');
const long = (count: number) => sayCount(count, 'minuut', 'minuten');

export const sayNumbers = (terms: TermsName, numbers: AnyNumbers): string =>
  (sentences[terms] as unknown as (numbers: AnyNumbers) => string)(numbers);
