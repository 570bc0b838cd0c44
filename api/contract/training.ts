import { validities } from '@app/domain/training/validity';
import { moduleKinds } from '@app/domain/training/module';
import { z } from 'zod';
import { AskedInWays, AskedOfDate, CoachToAsk, LetterShown } from './dates/asking.ts';
import { Day, line, name, Once, several, TimeOfDay, Version, type Endpoint } from './endpoint.ts';
import { FullName } from './sessions/session.ts';

/** Without a name of its own it is called after its kind and its theme. */
const Module = z.object({
  id: z.uuid(),
  kind: z.enum(moduleKinds),
  theme: z.string().nullable(),
  name: z.string().nullable(),
  givenBy: z.enum(['own', 'partner']),
});
export type Module = z.output<typeof Module>;

/** One letter tells no module from another. */
const ModuleName = name().min(2, 'too-short');

/** `coming` is written down for a day that is still to come. */
const Stands = z.enum([...validities, 'coming']);
export type Stands = z.output<typeof Stands>;

const Standing = z.object({
  is: Stands,
  /** The last day on which it counts; null without an end, or where we do not know. */
  until: Day.nullable(),
});

export const listModules = {
  method: 'GET',
  url: '/modules',
  config: { name: 'listModules', needs: 'change modules' },
  schema: {
    summary: 'Which coach followed what, until when it counts, and how many wait for it',
    response: {
      200: z.object({
        modules: z.array(
          Module.extend({
            /** How many coaches can do this now: what runs out soon still counts. */
            can: z.int(),
            /** How many gladly talk about it and did not follow it. */
            wait: z.int(),
            /** The first day on which it ends for somebody, of those for whom that is soon; null when for nobody. */
            runsOut: z.object({ first: Day, coaches: z.int() }).nullable(),
            /** What refreshes it. */
            refresherId: z.uuid().nullable(),
            /** The next date on which it is refreshed, or given again. */
            next: z
              .object({
                id: z.uuid(),
                moduleId: z.uuid(),
                day: Day,
                startsAt: z.string(),
                venue: z.string(),
              })
              .nullable(),
          }),
        ),
        coaches: z.array(
          FullName.extend({
            isAway: z.boolean(),
            followed: z.array(Standing.extend({ moduleId: z.uuid() })),
          }),
        ),
      }),
    },
  },
} as const satisfies Endpoint;

const oneModule = z.object({ module: z.uuid() });

const TrainingDate = z.object({
  id: z.uuid(),
  day: Day,
  startsAt: z.string(),
  endsAt: z.string(),
  venue: z.string(),
  /** The trainer who gives it; null where a partner does. */
  ledById: z.uuid().nullable(),
  ledBy: z.string().nullable(),
  /** How many coaches there is room for; null without a maximum. */
  most: z.int().nullable(),
  cancelled: z.boolean(),
  /** Somebody wrote down who came. */
  attended: z.boolean(),
  cameIds: z.array(z.uuid()),
  /** How many were asked to come, and how many do. */
  asked: z.int(),
  taken: z.int(),
  version: Version,
});
export type TrainingDate = z.output<typeof TrainingDate>;

const FollowedOn = z.object({
  id: z.uuid(),
  completedOn: Day.nullable(),
  note: z.string().nullable(),
  /** First name; null from before we kept it. */
  recordedBy: z.string().nullable(),
  /** It was followed to refresh it. */
  refreshes: z.boolean(),
});

const Extension = z.object({
  until: Day,
  why: z.string(),
  decidedWith: z.string(),
  decidedOn: Day,
});

export const showModule = {
  method: 'GET',
  url: '/modules/:module',
  config: { name: 'showModule', needs: 'change modules' },
  schema: {
    summary:
      'One module: who followed it when, until when that counts, who waits, and how it was extended',
    params: oneModule,
    response: {
      200: Module.extend({
        themeId: z.uuid().nullable(),
        version: Version,
        /** Months that it counts; null without an end. */
        months: z.int().nullable(),
        refresherId: z.uuid().nullable(),
        /** Of a refresher: what it refreshes. */
        refreshesId: z.uuid().nullable(),
        followed: z.array(FullName.extend({ ...Standing.shape, days: z.array(FollowedOn) })),
        /** What was written down by mistake, and taken away. */
        removed: z.array(
          z.object({
            coach: FullName,
            completedOn: Day.nullable(),
            why: z.string(),
            removedBy: z.string(),
            removedOn: Day,
          }),
        ),
        wait: z.array(FullName),
        extensions: z.array(Extension),
        dates: z.array(TrainingDate),
        trainers: z.array(FullName),
        /** The coaches for whom earlier learning can count. */
        coaches: z.array(FullName),
      }),
    },
  },
} as const satisfies Endpoint;

export const addModule = {
  method: 'POST',
  url: '/modules',
  config: { name: 'addModule', needs: 'add modules' },
  schema: {
    summary:
      'Add what coaches can follow: about a theme that is there or a new one, or what refreshes a module',
    body: Once.extend({
      kind: z.enum(['theme', 'refresher']),
      /** Of a refresher null refreshes the training for coaches. */
      themeId: z.uuid().nullable(),
      /** A theme that is not there yet. */
      newTheme: name().nullable(),
      name: ModuleName.nullable(),
      givenBy: Module.shape.givenBy,
    }),
    response: { 201: z.object({ id: z.uuid() }) },
  },
} as const satisfies Endpoint;

export const changeModule = {
  method: 'PUT',
  url: '/modules/:module',
  config: { name: 'changeModule', needs: 'change modules' },
  schema: {
    summary:
      'Change how a module is called and who gives it; refused when somebody changed it in between',
    params: oneModule,
    body: Once.extend({
      version: Version,
      name: ModuleName.nullable(),
      givenBy: Module.shape.givenBy,
    }),
    response: { 200: z.object({ version: Version }) },
  },
} as const satisfies Endpoint;

const Planned = {
  day: Day,
  startsAt: TimeOfDay,
  endsAt: TimeOfDay,
  venue: line(120).min(2, 'required'),
  ledBy: z.uuid().nullable(),
  most: z.int('not-a-number').min(1, 'not-a-number').max(500, 'not-a-number').nullable(),
};

export const addTrainingDate = {
  method: 'POST',
  url: '/modules/:module/dates',
  config: { name: 'addTrainingDate', needs: 'add training_dates' },
  schema: {
    summary: 'Plan a day on which a module is given to coaches',
    params: oneModule,
    body: Once.extend(Planned),
    response: { 201: z.object({ id: z.uuid() }) },
  },
} as const satisfies Endpoint;

const oneDate = z.object({ date: z.uuid() });

export const changeTrainingDate = {
  method: 'PUT',
  url: '/training-dates/:date',
  config: { name: 'changeTrainingDate', needs: 'change training_dates' },
  schema: {
    summary: 'Change a day on which a module is given; refused when somebody changed it in between',
    params: oneDate,
    body: Once.extend({ version: Version, ...Planned }),
    response: { 200: z.object({ version: Version }) },
  },
} as const satisfies Endpoint;

export const cancelTrainingDate = {
  method: 'POST',
  url: '/training-dates/:date/cancellation',
  config: { name: 'cancelTrainingDate', needs: 'change training_dates' },
  schema: {
    summary: 'Say that a day on which a module is given does not take place',
    params: oneDate,
    body: Once.extend({ version: Version }),
    response: { 201: z.object({ version: Version }) },
  },
} as const satisfies Endpoint;

/** Why a coach stands first among those to ask; null when nothing presses. */
const InTurn = z.enum(['waits', 'ran-out', 'runs-out']).nullable();

export const showTrainingDate = {
  method: 'GET',
  url: '/training-dates/:date',
  config: { name: 'showTrainingDate', needs: 'change training_dates' },
  schema: {
    summary: 'One day on which a module is given: the coaches who were asked, and what each says',
    params: oneDate,
    response: {
      200: z.object({
        module: Module,
        date: TrainingDate,
        trainers: z.array(FullName),
        /** The coaches for whom can be written down that they came. */
        coaches: z.array(FullName),
        asked: z.array(AskedOfDate),
        /** How many places are given of those there are. */
        taken: z.int(),
      }),
    },
  },
} as const satisfies Endpoint;

export const previewTrainingInvitation = {
  method: 'GET',
  url: '/training-dates/:date/invitation',
  config: { name: 'previewTrainingInvitation', needs: 'add date_questions' },
  schema: {
    summary:
      'The coaches who can be asked for a date, those who wait for it first, and the letter as it would leave, before anything does',
    params: oneDate,
    querystring: z.object({ coach: several(z.uuid(), 200), answerOn: Day.optional() }),
    response: {
      200: z.object({
        module: Module,
        date: TrainingDate,
        coaches: z.array(
          CoachToAsk.extend({
            because: InTurn,
            /** The last day on which what she followed counts. */
            until: Day.nullable(),
          }),
        ),
        /** The last day to answer, until five o'clock. */
        answerOn: Day,
        /** Null when nobody would get one. */
        letter: LetterShown.nullable(),
      }),
    },
  },
} as const satisfies Endpoint;

export const inviteToTraining = {
  method: 'POST',
  url: '/training-dates/:date/coaches',
  config: { name: 'inviteToTraining', needs: 'add date_questions' },
  schema: {
    summary:
      'Ask coaches to come to a day on which a module is given: one question each; by mail a letter leaves. A coach who was asked is left as she is',
    params: oneDate,
    body: Once.extend({ coaches: AskedInWays, answerOn: Day }),
    response: { 201: z.object({ asked: z.int(), letters: z.int(), leaves: z.boolean() }) },
  },
} as const satisfies Endpoint;

export const recordTrainingAttendance = {
  method: 'PUT',
  url: '/training-dates/:date/attendance',
  config: { name: 'recordTrainingAttendance', needs: 'add completions' },
  schema: {
    summary: 'Write down which coaches came: exactly these followed what was given that day',
    params: oneDate,
    body: Once.extend({ version: Version, coachIds: z.array(z.uuid()).max(500) }),
    response: { 200: z.object({ version: Version }) },
  },
} as const satisfies Endpoint;

export const recogniseLearning = {
  method: 'POST',
  url: '/modules/:module/recognitions',
  config: { name: 'recogniseLearning', needs: 'add completions' },
  schema: {
    summary: 'Let count what a coach learnt elsewhere or before, with a note that she reads too',
    params: oneModule,
    body: Once.extend({
      coachId: z.uuid('required'),
      /** Today or before; null when nobody knows. */
      completedOn: Day.nullable(),
      note: line(300).min(3, 'required'),
    }),
    response: { 201: z.object({ id: z.uuid() }) },
  },
} as const satisfies Endpoint;

export const removeCompletion = {
  method: 'POST',
  url: '/completions/:completion/removal',
  config: { name: 'removeCompletion', needs: 'add removed_completions' },
  schema: {
    summary:
      'Take away what was written down by mistake that a coach followed. Keeps how it stood, who did, and why',
    params: z.object({ completion: z.uuid() }),
    body: Once.extend({ why: line(300).min(3, 'required') }),
    response: { 201: z.object({ removed: z.literal(true) }) },
  },
} as const satisfies Endpoint;

export const extendValidity = {
  method: 'POST',
  url: '/modules/:module/extensions',
  config: { name: 'extendValidity', needs: 'add extensions' },
  schema: {
    summary:
      'Let a module count longer for everybody who followed it by today; never less long. Keeps why, and who decided it',
    params: oneModule,
    body: Once.extend({
      /** The last day on which it still counts. */
      until: Day,
      why: line(300).min(3, 'required'),
      decidedWith: line(120).min(2, 'required'),
    }),
    response: { 201: z.object({ id: z.uuid() }) },
  },
} as const satisfies Endpoint;

export const showOwnTraining = {
  method: 'GET',
  url: '/me/training',
  config: { name: 'showOwnTraining', needs: 'see unfree_days' },
  schema: {
    summary: 'What a coach followed herself, until when it counts, and what was written with it',
    response: {
      200: z.object({
        followed: z.array(
          Module.extend({
            ...Standing.shape,
            days: z.array(FollowedOn.omit({ id: true, recordedBy: true })),
            extensions: z.array(Extension),
          }),
        ),
      }),
    },
  },
} as const satisfies Endpoint;
