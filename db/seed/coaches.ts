import { addDays } from '@app/domain/day';
import { momentAt } from '@app/domain/moment';
import { sql, type SQL } from 'drizzle-orm';
import type { CoachKey } from '../accounts/examples.ts';
import { coaches as examples, type ExampleCoach } from '../coaches/examples.ts';
import type {
  agreementNotes,
  coachDays,
  coaches,
  coachLimits,
  coachThemes,
  exclusions,
  generalDeclarations,
  introductions,
  noteSignatures,
  papersAnswers,
  pathwaySteps,
  readWords,
  unfreeDays,
} from '../coaches/tables.ts';
import {
  askedToCome,
  dates,
  followed,
  learntElsewhere,
  observed,
  themes as themeExamples,
  type ExampleTheme,
  type ThemeKey,
} from '../training/examples.ts';
import type {
  completions,
  modules,
  observations,
  themes,
  trainingDates,
} from '../training/tables.ts';
import type { Calendar } from './calendar.ts';
import { idOf } from './id.ts';
import { personId } from './people.ts';

export const themeId = (key: ThemeKey): string => idOf('theme', key);

const exampleThemes = Object.entries(themeExamples) as [ThemeKey, ExampleTheme][];

export const themeRows = (): (typeof themes.$inferInsert)[] =>
  exampleThemes.map(([key, { name }]) => ({ id: themeId(key), name }));

/** The training for coaches is there already; a module for each theme. */
export const moduleRows = (): (typeof modules.$inferInsert)[] =>
  exampleThemes.map(([key, { givenBy }]) => ({
    id: idOf('module', key),
    kind: 'theme',
    themeId: themeId(key),
    ...(givenBy && { givenBy }),
  }));

/** What refreshes a theme, where it is planned. */
export const refresherRows = (): (typeof modules.$inferInsert)[] =>
  dates
    .filter(({ again }) => again)
    .map(({ theme }) => ({
      id: idOf('refresher', theme),
      kind: 'refresher',
      themeId: themeId(theme),
    }));

/** The date on which a theme is given, or refreshed. */
export const dateIdOf = (theme: string) => idOf('training-date', theme);

export const trainingDateRows = ({ today }: Calendar): (typeof trainingDates.$inferInsert)[] =>
  dates.map(({ theme, again, on, from, until, ledBy, most }) => ({
    id: dateIdOf(theme),
    moduleId: idOf(again ? 'refresher' : 'module', theme),
    day: addDays(today, on),
    startsAt: from,
    endsAt: until,
    venue: 'De Weefkamer, Lindervoorde',
    ledBy: personId(ledBy),
    most,
    coachesTaken: Object.values(askedToCome).filter((one) => one.theme === theme && one.said)
      .length,
    madeBy: personId('hilde'),
  }));

export const coachRows = (): (typeof coaches.$inferInsert)[] =>
  perCoach((personId) => [{ personId }]);

/** Who heard what of her way: Hilde, but for what she said on her own page. */
export const stepRows = ({ today, day }: Calendar): (typeof pathwaySteps.$inferInsert)[] =>
  perCoach((coachId, { since, training, observedBefore, away }) => {
    const hilde = personId('hilde');
    const told = { meeting: since, training, coach: observedBefore };
    const steps: (typeof pathwaySteps.$inferInsert)[] = entries(told).map(([stage, offset]) => ({
      coachId,
      stage,
      fromDay: addDays(today, offset),
      heardBy: hilde,
      writtenAt: momentAt(addDays(today, offset), '10:10'),
    }));
    if (!away) return steps;
    const said = { channel: 'page' as const, heardBy: null };
    const fromDay = addDays(today, away.on);
    const writtenAt = momentAt(fromDay, '19:20');
    const untilDay = day(away.back);
    if (untilDay === null)
      return [...steps, { coachId, stage: away.stage, fromDay, writtenAt, ...said }];
    const ended = { untilDay, endedAt: momentAt(untilDay, '08:15'), endedChannel: 'page' as const };
    return [...steps, { coachId, stage: away.stage, fromDay, writtenAt, ...said, ...ended }];
  });

export const limitRows = ({ today }: Calendar): (typeof coachLimits.$inferInsert)[] =>
  perCoach((coachId, { limits }) => {
    if (!limits) return [];
    const { told, read: _, ...shared } = limits;
    return [{ coachId, ...shared, toldOn: addDays(today, told) }];
  });

/** The database names the words. */
type Reading = Omit<typeof readWords.$inferInsert, 'wording'> & { wording: SQL };

export const readingRows = ({ today }: Calendar): Reading[] =>
  perCoach((coachId, { limits: { words, read } = { told: 0 } }) =>
    words === undefined || read === undefined
      ? []
      : [
          {
            coachId,
            wording: sql`app.wording_of(${words})`,
            readBy: personId('hilde'),
            readAt: momentAt(addDays(today, read), '09:20'),
          },
        ],
  );

export const coachDayRows = (): (typeof coachDays.$inferInsert)[] =>
  perCoach((coachId, { notOn = [] }) => notOn.map((part) => ({ coachId, ...part })));

export const wishRows = (): (typeof coachThemes.$inferInsert)[] =>
  perCoach((coachId, { themes = {} }) =>
    entries(themes).map(([theme, wish]) => ({ coachId, themeId: themeId(theme), wish })),
  );

export const unfreeRows = ({ today }: Calendar): (typeof unfreeDays.$inferInsert)[] =>
  perCoach((coachId, { unfree = [] }) =>
    unfree.map((offset) => ({ coachId, day: addDays(today, offset) })),
  );

export const exclusionRows = (): (typeof exclusions.$inferInsert)[] =>
  perCoach((coachId, { notFor = [], notWith = [] }) =>
    [
      ...notFor.map((key) => ({
        kind: 'organisation' as const,
        targetId: idOf('organisation', key),
      })),
      ...notWith.map((key) => ({ kind: 'person' as const, targetId: personId(key) })),
    ].map((exclusion) => ({
      id: idOf('exclusion', coachId, exclusion.targetId),
      coachId,
      ...exclusion,
    })),
  );

export const followedRows = (
  { today, day }: Calendar,
  starterId: string,
): (typeof completions.$inferInsert)[] => [
  ...perCoach((coachId, { starterTraining }) =>
    starterTraining === undefined
      ? []
      : [
          {
            coachId,
            moduleId: starterId,
            completedOn: day(starterTraining),
            recordedBy: personId('hilde'),
          },
        ],
  ),
  ...entries(followed).flatMap(([coach, themes]) =>
    entries(themes).map(([theme, offset]) => ({
      coachId: personId(coach),
      moduleId: idOf('module', theme),
      completedOn: offset === null ? null : addDays(today, offset),
      note: learntElsewhere[coach]?.[theme] ?? null,
      recordedBy: personId('hilde'),
    })),
  ),
];

export const introductionRows = ({ today }: Calendar): (typeof introductions.$inferInsert)[] =>
  perCoach((coachId, { introduced }) =>
    introduced
      ? [
          {
            coachId,
            toldOn: addDays(today, introduced.told),
            cardGiven: introduced.card,
            recordedBy: personId('hilde'),
            recordedAt: momentAt(addDays(today, introduced.told), '20:15'),
          },
        ]
      : [],
  );

/** The first version, and one that says more of the costs. */
const noteVersions = [
  {
    from: -800,
    costs: 'Wij betalen je onkosten terug, zoals bus, trein of auto.',
  },
  {
    from: -150,
    costs:
      'Je krijgt een vast bedrag per dag, en wij betalen je vervoer. Het bedrag hoor je bij elke vraag. Je kan elke vraag weigeren.',
  },
];
const noteIdOf = (from: number) => idOf('agreement-note', from);

export const noteRows = ({ today }: Calendar): (typeof agreementNotes.$inferInsert)[] =>
  noteVersions.map(({ from, costs }) => ({
    id: noteIdOf(from),
    validFrom: addDays(today, from),
    aim: 'Wij brengen mensen met ervaring van armoede en hulpverleners samen. Zo leren ze van elkaar.',
    legalForm: 'De Weefkamer is een vzw in Lindervoorde.',
    costs,
    discretion:
      'Wat anderen over zichzelf vertellen, vertel je niet verder. Wij vertellen niet verder wat jij vertelt.\nIs iemand in gevaar? Dan mag en moet het wel. Zeg het aan Hilde, of bel 112.',
    nature: 'Je geeft samen met een trainer vorming. Jij kiest hoe vaak: er is geen minimum.',
    workings: 'Drie medewerkers plannen de dagen. De trainers geven samen met jou de vorming.',
    place: 'Elk jaar bekijken coaches en wij samen de afspraken. Wat jij vindt, telt mee.',
    contact: 'Hilde is er op werkdagen. Zit je iets dwars? Dan is er ook de ombudspersoon.',
    training: 'Je volgt eerst de starteropleiding en je kijkt een dag mee.',
    writtenBy: personId('hilde'),
    writtenAt: momentAt(addDays(today, from - 10), '11:30'),
  }));

/** Each signed on the evening on which she heard of the ombudsperson, the version of then. */
export const noteSignatureRows = ({ today }: Calendar): (typeof noteSignatures.$inferInsert)[] =>
  perCoach((coachId, { introduced }) => {
    if (!introduced) return [];
    const signedOn = addDays(today, introduced.told);
    const { from } = noteVersions.findLast((one) => one.from <= introduced.told)!;
    return [
      {
        ...{ coachId, noteId: noteIdOf(from), explainedOn: signedOn, copyGiven: true, signedOn },
        recordedBy: personId('hilde'),
        recordedAt: momentAt(signedOn, '20:20'),
      },
    ];
  });

/** Every January, or on her first day when that came later; what is still to come, she says today. */
export const papersRows = ({ today, day }: Calendar): (typeof papersAnswers.$inferInsert)[] =>
  perCoach((coachId, { since, papers }) => {
    if (!papers) return [];
    const { answer, heard, on } = papers;
    const year = Number(today.slice(0, 4));
    const first = day(since) ?? today;
    const said =
      typeof on === 'number'
        ? [addDays(today, on)]
        : (on === 'last-january' ? [year - 1] : [year - 1, year])
            .filter((one) => first <= `${one}-12-31`)
            .map((one) => [[`${one}-01-09`, first].toSorted()[1]!, today].toSorted()[0]!);
    return said.map((saidOn) => ({
      ...{ coachId, saidOn, answer, writtenAt: momentAt(saidOn, '10:40') },
      ...(heard ? { channel: 'call', heardBy: personId('hilde') } : { channel: 'page' }),
    }));
  });

/** Hilde looked whether there is one for everybody: there is none. */
export const declarationRows = ({
  today,
}: Calendar): (typeof generalDeclarations.$inferInsert)[] => [
  {
    filed: false,
    since: addDays(today, -320),
    writtenBy: personId('hilde'),
    writtenAt: momentAt(addDays(today, -320), '15:30'),
  },
];

export const observationRows = ({ today }: Calendar): (typeof observations.$inferInsert)[] =>
  entries(observed).flatMap(([coach, offsets]) =>
    offsets.map((offset) => ({
      id: idOf('observation', coach, offset),
      coachId: personId(coach),
      observedOn: addDays(today, offset),
      recordedBy: personId('hilde'),
      recordedAt: momentAt(addDays(today, offset + 1), '09:40'),
    })),
  );

const perCoach = <Row>(rows: (coachId: string, coach: ExampleCoach) => Row[]): Row[] =>
  entries(examples).flatMap(([key, coach]: [CoachKey, ExampleCoach]) => rows(personId(key), coach));

/** The pairs of an object with known keys, without those that say nothing. */
const entries = <Key extends string, Value>(of: { [One in Key]?: Value | undefined }) =>
  Object.entries(of).filter(([, value]) => value !== undefined) as [Key, Value][];
