import type { Subject } from '@app/domain/participation/agreements';
import type { Numbers, TermsName } from '@app/domain/participation/terms';
import {
  capital,
  sayCount,
  sayDate,
  sayDateAndYear,
  sayHour,
  sayList,
  sayMoney,
} from './in-words.ts';

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
  shortMeetings: ({ minutesAtMost }) => `hoogstens ${long(minutesAtMost)}`,
  smallGroup: ({ atLeast, atMost }) => `${atLeast} tot ${atMost} coaches`,
  knowsTheOmbudsperson: ({ months }) => `elke ${sayCount(months, 'maand', 'maanden')} opnieuw`,
  decidedTogether: ({ months, coachesAtLeast }) =>
    `elke ${sayCount(months, 'maand', 'maanden')}, met minstens ${sayCount(coachesAtLeast, 'coach', 'coaches')}`,
  compensation: ({
    halfDayCents,
    fullDayCents,
    preparationCents,
    trainingCents,
    intervisionCents,
    halfDayUntilMinutes,
    warnFromPercent,
    orderWithinWorkingDays,
    onAccountWithinDays,
    escalateAfterDays,
  }) =>
    `een hele dag ${amount(fullDayCents)}, een halve (tot ${long(halfDayUntilMinutes)}) ${amount(halfDayCents)}, een voorbereiding ${amount(preparationCents)}, een opleiding ${amount(trainingCents)}, intervisie ${amount(intervisionCents)}. We zeggen vanaf ${warnFromPercent}\u00a0% van een plafond hoeveel er nog kan. Binnen ${sayCount(orderWithinWorkingDays, 'werkdag', 'werkdagen')} besteld, binnen ${days(onAccountWithinDays)} op de rekening, na ${days(escalateAfterDays)} hoort iedereen op kantoor het`,
  nothingAdvanced: ({ warnDaysBefore, stopDaysBefore }) =>
    `${days(warnDaysBefore)} vooraf gegeven. ${capital(days(stopDaysBefore))} vooraf houdt het tegen`,
  asking: ({ daysToAnswer, daysBefore, at }) =>
    `antwoorden kan ${days(daysToAnswer)}, ten laatste tot ${days(daysBefore)} vóór de dag, om ${sayHour(at)}`,
  questionsPerPlace: ({ atMost }) =>
    `${sayCount(atMost, 'vraag', 'vragen')} tegelijk voor elke open plaats`,
  byPost: ({ days: count }) => `een brief is ${days(count)} onderweg`,
  nextStep: ({ meeting, training, observing, paused }) =>
    `na het kennismaken ${days(meeting)}, in opleiding zonder datum ${days(training)}, om mee te kijken ${days(observing)}, tijdens een pauze ${days(paused)}`,
};

const countsFor = (months: number | null, window: number) =>
  months === null
    ? 'zonder einde'
    : `${sayCount(months, 'maand', 'maanden')}, opfrissen vanaf ${sayCount(window, 'maand', 'maanden')} vooraf`;

const amount = (cents: number | null) =>
  cents === null ? 'nog niet afgesproken' : sayMoney(cents);
const days = (count: number) => sayCount(count, 'dag', 'dagen');
const long = (count: number) => sayCount(count, 'minuut', 'minuten');

export const sayNumbers = (terms: TermsName, numbers: AnyNumbers): string =>
  (sentences[terms] as unknown as (numbers: AnyNumbers) => string)(numbers);

/** The page on which a coordinator changes the numbers of one agreement, or lets it hold. */
export const changeWords = {
  title: (name: string) => `Wijzig ‘${name}’`,
  beginTitle: (name: string) => `Laat ‘${name}’ gelden`,
  lead: 'Je ziet eerst wat er verandert. Dagen die voorbij zijn, veranderen nooit.',
  change: 'Wijzig',
  begin: 'Laat gelden vanaf',
  touches: (count: number) =>
    count === 0
      ? 'Zou nu geen enkele geplande dag raken.'
      : `Zou nu ${sayCount(count, 'geplande dag', 'geplande dagen')} raken.`,
  /** What is about no day at all. */
  touchesNoDays: {
    coaches: 'Gaat niet over dagen: het staat bij elke coach.',
    gatherings: 'Gaat niet over dagen, wel over samenkomen met coaches.',
    payments: 'Gaat niet over dagen, wel over betalen: het staat bij Deze week.',
    office: 'Gaat niet over dagen: het staat bij Deze week.',
  },
  numbers: 'Wat spreken jullie af?',
  now: (value: string) => `nu ${value}`,
  notAgreed: 'nog niet afgesproken, laat dan leeg',
  noEnd: 'zonder einde, laat dan leeg',
  level: 'Als het niet lukt',
  from: 'Geldt vanaf',
  fromHint: 'Morgen of later.',
  with: 'Samen beslist met',
  withHint: 'Wie was erbij?',
  why: 'Waarom veranderen jullie dit?',
  beginWhy: 'Waarom laten jullie dit gelden?',
  whyHint: 'Iedereen kan dit lezen, ook de coaches.',
  show: 'Toon wat verandert',
  showAgain: 'Toon opnieuw wat verandert',
  save: (from: string) => `Bewaar vanaf ${sayDate(from)}`,
  cancel: 'Annuleer',
  notSeen: 'Je veranderde nog iets. Kijk eerst wat er nu verandert, en bewaar dan.',
  decidedMeanwhile: 'Hiernaast staat wat er nu verandert, met wat er net beslist is.',
  done: (name: string) => `Bewaard: ‘${name}’.`,
  preview: {
    title: 'Dit verandert er',
    before: 'Kies een dag en vul de getallen in. Dan zie je hier welke dagen veranderen.',
    counted: (changed: number, planned: number) =>
      planned === 0
        ? 'Vanaf dan is er nog niets gepland'
        : `${changed} van ${sayCount(planned, 'geplande dag', 'geplande dagen')}`,
    /** By what the agreement is about. */
    nothing: {
      days: 'Geen enkele geplande dag verandert.',
      asking:
        'Geen enkele geplande dag verandert. Vragen die al vertrokken zijn, houden hun laatste dag om te antwoorden.',
      coaches: 'Deze afspraak gaat niet over dagen. Wat er te zeggen is, staat bij elke coach.',
      gatherings: 'Deze afspraak gaat niet over dagen, wel over samenkomen met coaches.',
      payments:
        'Deze afspraak gaat niet over dagen, wel over geld dat vertrekt. Wat er te doen is, staat bij Deze week.',
      office: 'Deze afspraak gaat niet over dagen. Wat er te zeggen is, staat bij Deze week.',
    } satisfies Record<Subject, string>,
    thenInWeek: 'Bij Deze week staat dan:',
    sameInWeek: 'Daar verandert niets.',
    carried: (days: readonly string[]) =>
      `Op ${sayList(days.map((day) => sayDateAndYear(day)))} beginnen andere afspraken. Wat je nu verandert, geldt ook dan.`,
    columns: { day: 'Dag', before: 'Nu', after: 'Wordt' },
    about: ({
      title,
      town,
      participants,
      coaches,
    }: {
      title: string;
      town: string | null;
      participants: number | null;
      coaches: number;
    }) =>
      [
        title,
        town,
        participants === null ? null : sayCount(participants, 'deelnemer', 'deelnemers'),
        coaches === 0 ? 'nog geen coach' : sayCount(coaches, 'coach', 'coaches'),
      ]
        .filter((part) => part !== null)
        .join(', '),
    notJudged: 'Telt niet',
    keeps: 'Wie al ja zei, houdt haar plaats.',
    toDo: (tasks: readonly { word: string; count: number }[]) =>
      `Wat jij dan doet: ${sayList(tasks.map(({ word, count }) => `${word.toLowerCase()} (${count})`))}.`,
    where: 'Bij Deze week staat er een taak voor, ten vroegste twaalf weken vooraf.',
  },
};

/** What stands before the box of each number. One without words does not compile. */
const fieldNames: { [Name in TermsName]: Record<keyof Numbers[Name], string> } = {
  timeToDecide: {
    daysBefore: 'dagen vooraf dat we het vragen',
    daysToAnswer: 'dagen om te antwoorden',
  },
  trainedAndObserved: { days: 'dagen dat iemand eerst meekijkt' },
  upToDate: {
    starterMonths: 'maanden dat de starteropleiding geldt',
    starterWindow: 'maanden op voorhand dat we uitnodigen',
    themeMonths: 'maanden dat een opleiding over een thema geldt',
    themeWindow: 'maanden op voorhand dat we daarvoor uitnodigen',
    refresherMonths: 'maanden dat een opfrissing geldt',
    refresherWindow: 'maanden op voorhand dat we opnieuw uitnodigen',
    level: 'Als het niet lukt',
  },
  partsOfDay: {
    morningUntil: 'de voormiddag duurt tot',
    afternoonFrom: 'de namiddag begint om',
    eveningFrom: 'de avond begint om',
  },
  notTooMuch: {
    perWeek: 'dagen in één week',
    perMonth: 'dagen in één maand',
    inARow: 'dagen na elkaar',
  },
  fixedTandem: { knownDaysBefore: 'dagen vooraf dat de tandem gekend is' },
  twoCoaches: {
    moreParticipantsThan: 'twee coaches als er meer deelnemers zijn dan',
    longerThanHours: 'als de dag langer duurt dan (uur)',
    fewerTimesThan: 'als iemand minder vaak meeging dan',
    level: 'Als het niet lukt',
  },
  balanceOfNumbers: {
    manyPerCoach: 'opletten bij meer deelnemers per coach dan',
    tooManyPerCoach: 'te veel bij meer deelnemers per coach dan',
  },
  preparedTogether: {
    atMostDaysBefore: 'hoogstens zoveel dagen vooraf',
    atLeastDaysBefore: 'minstens zoveel dagen vooraf',
    minutes: 'minstens zoveel minuten',
    minutesLaterInSeries: 'later in een reeks minstens zoveel minuten',
    minutesAtMost: 'hoogstens zoveel minuten',
  },
  debriefed: {
    minutes: 'minstens zoveel minuten',
    withinDays: 'binnen zoveel dagen',
  },
  offeredIntervision: {
    months: 'een datum die past, in zoveel maanden',
    timesAYear: 'keer per jaar dat we een datum aanbieden',
  },
  shortMeetings: { minutesAtMost: 'hoogstens zoveel minuten' },
  smallGroup: { atLeast: 'minstens zoveel coaches', atMost: 'hoogstens zoveel coaches' },
  knowsTheOmbudsperson: { months: 'maanden tussen twee keren' },
  decidedTogether: {
    months: 'maanden tussen twee keren',
    coachesAtLeast: 'coaches die er minstens bij zijn',
  },
  compensation: {
    halfDayCents: 'euro voor een halve dag',
    fullDayCents: 'euro voor een hele dag',
    preparationCents: 'euro voor een voorbereiding',
    trainingCents: 'euro voor een opleiding die je volgt',
    intervisionCents: 'euro voor intervisie',
    halfDayUntilMinutes: 'een halve dag duurt hoogstens zoveel minuten',
    warnFromPercent: 'vanaf zoveel procent van een plafond zeggen we hoeveel er nog kan',
    orderWithinWorkingDays: 'werkdagen tot we de betaling bestellen',
    onAccountWithinDays: 'dagen tot het geld op de rekening staat',
    escalateAfterDays: 'dagen zonder betaling tot iedereen op kantoor het hoort',
  },
  nothingAdvanced: {
    warnDaysBefore: 'dagen vooraf dat het gegeven is',
    stopDaysBefore: 'dagen vooraf dat het tegenhoudt',
  },
  asking: {
    daysToAnswer: 'dagen om te antwoorden',
    daysBefore: 'ten laatste zoveel dagen vóór de dag',
    at: 'om (uur)',
  },
  questionsPerPlace: { atMost: 'vragen tegelijk voor elke open plaats' },
  byPost: { days: 'dagen dat een brief onderweg is' },
  nextStep: {
    meeting: 'dagen na het kennismaken',
    training: 'dagen in opleiding zonder datum',
    observing: 'dagen tot iemand kan meekijken',
    paused: 'dagen in een pauze tot we eens bellen',
  },
};

export const fieldName = (terms: TermsName, field: string): string =>
  (fieldNames[terms] as Record<string, string>)[field] ?? field;

/** How strict a term can be: what stands at each choice. */
export const levelChoices = [
  {
    value: 'warns',
    word: 'Waarschuwt',
    explanation: 'Het kan doorgaan, met een reden die bewaard blijft.',
  },
  {
    value: 'blocks',
    word: 'Houdt tegen',
    explanation: 'Het gaat niet door tot het in orde is.',
  },
];
