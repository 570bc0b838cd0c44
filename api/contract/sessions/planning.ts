import { waysFor } from '@app/domain/sessions/ways';
import { z } from 'zod';
import { Day, line, lines, name, Once, TimeOfDay, type Endpoint, Version } from '../endpoint.ts';
import { VenueForm } from '../organisations/venue.ts';
import { SessionKind, Meeting, Moment, oneSession } from './session.ts';

const SessionForm = z.object({
  day: Day,
  startsAt: TimeOfDay,
  endsAt: TimeOfDay,
  themeId: z.uuid().nullable(),
  trainerIds: z.array(z.uuid()).max(8),
  participants: z.int().min(0).max(2000).nullable(),
  coachesNeeded: z.int().min(0).max(20),
  venueId: z.uuid().nullable(),
  remark: lines(500).nullable(),
  preparation: Meeting.nullable(),
  debriefing: Meeting.nullable(),
});

/** Trainers by name, as in a list: a new name becomes a person without an account. */
const TrainerNames = z.array(name(120).min(1)).max(8).default([]);

/** A theme by name in place of the chosen one: a new name joins the list. */
const ThemeName = name(160).min(1).nullable().default(null);

/** The mark of the talks at one hour with which the form was refused before: somebody saw them, and keeps it all the same. */
const SeenTalks = line(64).nullable().default(null);

const NewOrKnown = <New extends z.ZodType>(fresh: New) =>
  z.union([z.object({ id: z.uuid() }), z.object({ new: fresh })]);

export const addSeries = {
  method: 'POST',
  url: '/series',
  config: { name: 'addSeries', needs: 'add series' },
  schema: {
    summary:
      'Add a series with its sessions, all at once. Talks at an hour at which somebody has something else are named once',
    body: Once.extend({
      title: name(160).min(1),
      kind: SessionKind.default('training-day'),
      organisation: NewOrKnown(z.object({ name: name(160).min(1), town: line(80).nullable() })),
      venue: NewOrKnown(
        VenueForm.extend({
          /** Although another organisation has a venue with the same name and town. */
          evenIfElsewhere: z.boolean().default(false),
        }),
      ).nullable(),
      sessions: z
        .array(SessionForm.omit({ venueId: true }))
        .min(1)
        .max(60),
      /** Of every session. */
      themeName: ThemeName,
      /** At every session, beside those that are chosen. */
      trainerNames: TrainerNames,
      seenTalks: SeenTalks,
    }),
    response: { 201: z.object({ seriesId: z.uuid(), sessionIds: z.array(z.uuid()) }) },
  },
} as const satisfies Endpoint;

/**
 * First names of the people who must know: of coaches who come or can still say yes, and of trainers. Each gets a letter,
 * or stands among the tasks of the week when none can reach them. Empty when nobody has to hear anything.
 */
const ToldPeople = z.array(z.string());

export const changeSession = {
  method: 'PATCH',
  url: '/sessions/:session',
  config: { name: 'changeSession', needs: 'change sessions' },
  schema: {
    summary:
      'Change or move a day. Everybody is told who counts on what differs; a place that would overlap is named or released, and talks at one hour are named once',
    params: oneSession,
    body: Once.extend({
      version: Version,
      session: SessionForm.partial(),
      preparedOn: Day.nullable().optional(),
      debriefedOn: Day.nullable().optional(),
      howToGetThere: lines(600).nullable().optional(),
      /** Where that way holds. Without it: for the venue where no way was known, else for this day alone. */
      wayFor: z.enum(waysFor).optional(),
      /** Coaches whose place is released because the new time overlaps another day of theirs. */
      release: z.array(z.uuid()).max(20).default([]),
      themeName: ThemeName,
      /** Beside those that are chosen, or those of the day when nobody is. */
      trainerNames: TrainerNames,
      seenTalks: SeenTalks,
    }),
    response: { 200: z.object({ version: Version, told: ToldPeople }) },
  },
} as const satisfies Endpoint;

export const cancelSession = {
  method: 'POST',
  url: '/sessions/:session/cancellation',
  config: { name: 'cancelSession', needs: 'change sessions' },
  schema: {
    summary:
      'The day does not happen. In ten minutes every place ends and everybody who must know is told; asking and answering stop now. Again says the same moment',
    params: oneSession,
    body: Once.extend({ version: Version }),
    response: { 201: z.object({ cancelsAt: Moment, told: ToldPeople }) },
  },
} as const satisfies Endpoint;

export const cancelSessions = {
  method: 'POST',
  url: '/cancellations',
  config: { name: 'cancelSessions', needs: 'change sessions' },
  schema: {
    summary:
      'Several days do not happen, as one does not: each reader hears of all of hers in one letter. None of them when one was changed or cancelled meanwhile',
    body: Once.extend({
      sessions: z
        .array(z.object({ session: z.uuid(), version: Version }))
        .min(1)
        .max(60),
    }),
    /** Until when all of them can still go on. */
    response: { 201: z.object({ cancelsAt: Moment, told: ToldPeople }) },
  },
} as const satisfies Endpoint;

export const keepSession = {
  method: 'POST',
  url: '/sessions/:session/cancellation/end',
  config: { name: 'keepSession', needs: 'change sessions' },
  schema: {
    summary:
      'The day goes on after all, as if nobody had cancelled it: until the moment that was said',
    params: oneSession,
    body: Once,
    response: { 204: z.null() },
  },
} as const satisfies Endpoint;

export const makeSessionAgain = {
  method: 'POST',
  url: '/sessions/:session/again',
  config: { name: 'makeSessionAgain', needs: 'add sessions' },
  schema: {
    summary:
      'Make a cancelled day again, on its own date or another. It is a new day: nobody is asked by itself, and again gives the same day',
    params: oneSession,
    body: Once.extend({ day: Day }),
    response: { 201: z.object({ sessionId: z.uuid() }) },
  },
} as const satisfies Endpoint;
