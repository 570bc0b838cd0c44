import { stepsOfOurs } from '@app/domain/availability/next-step';
import type { Task } from '@app/contract/sessions/week';
import type { Day } from '@app/domain/day';
import type { Standing } from '#lib/ui/drawings.ts';
import { dateName, dateVerbs } from './date-name.ts';
import { sayDate, sayDay, sayList } from './in-words.ts';
import { sayDateOf, sayNear, sayNearName } from './sessions-when.ts';

/** How one kind of task is said, and what its buttons say. */
export interface TaskWords {
  standing: Standing;
  about: string;
  title: (task: Task, today: Day) => string;
  text: (task: Task, today: Day) => string;
  /** Where it is solved. */
  solve: string;
  /** A second way, where there is one. */
  other?: string;
}

export const near = ({ day }: Task, today: Day) => (day === null ? '' : sayNear(day, today));

export const nearName = ({ day }: Task, today: Day) =>
  day === null ? '' : sayNearName(day, today);

export const inTown = ({ town }: Task) => (town === '' ? '' : ` in ${town}`);

export const name = ({ coach, trainer }: Task) => (coach ?? trainer)?.firstName ?? '';

export const byPhone = ({ phone }: Task, call: string, otherwise: string) =>
  phone === null ? otherwise : call;

export const sayHowToTell = (task: Task) =>
  byPhone(
    task,
    'Er kon geen mail vertrekken. Bel, of stuur een sms.',
    'Er kon geen mail vertrekken, en we kennen geen telefoonnummer.',
  );

export const asked = ({ askedAt }: Task) =>
  askedAt === null ? '' : `We vroegen het op ${sayDateOf(askedAt)}. `;

/** "Leefwereld opfrissen op 27 januari" */
export const dateOf = ({ date }: Task): string =>
  date === null ? '' : `${dateName(date)} op ${sayDate(date.day)}`;

/** What its leader does on the date: a training is given, an intervision guided. */
export const leadsIt = ({ date }: Task): string => (date === null ? '' : dateVerbs[date.kind]);

/** Coaches without an answer, by what can be done about them: "Bellen: Bea en Erik." */
export const saySilent = ({ silent, day }: Task, today: Day) =>
  [
    ...stepsOfOurs.flatMap((step) => {
      const named = silent.filter((one) => one.step === step);
      const names = sayList(named.map(({ coach }) => coach.firstName));
      return named.length === 0 ? [] : `${steps[step]}: ${names}.`;
    }),
    ...(day === null
      ? []
      : [`Antwoorden ${day < today ? 'kon' : 'kan'} tot ${sayDay(day)}, 17\u00a0uur.`]),
  ].join(' ');

const steps = {
  call: 'Bellen',
  'other-way': 'De mail kwam niet aan',
  bring: 'Zelf brengen',
} satisfies Record<(typeof stepsOfOurs)[number], string>;
