import type { addSeries } from '@app/contract/sessions/planning';
import type { Problem } from '@app/contract/endpoint';
import { addDays, isDay } from '@app/domain/day';
import type { RequestEvent } from '@sveltejs/kit';
import type { z } from 'zod';
import { typedIn } from '#lib/server/form.ts';
import { namesIn } from '#lib/sessions/trainer-names.ts';
import { readRows, type TypedRow } from './typed-series.ts';

type NewSeries = z.input<typeof addSeries.schema.body>;
type Session = NewSeries['sessions'][number];

/** The form of a series, once as it was typed and once as the contract asks it. */
export async function typedSeries(event: RequestEvent) {
  const { body, values } = await typedIn(event, {
    key: 'text',
    title: 'text',
    kind: 'text',
    organisation: 'text',
    organisationName: 'text',
    organisationTown: 'maybe',
    venue: 'text',
    sameVenue: 'text',
    venueName: 'text',
    venueTown: 'text',
    venueAddress: 'maybe',
    howToGetThere: 'maybe',
    theme: 'maybe',
    newTheme: 'maybe',
    participants: 'maybe-number',
    coachesNeeded: 'number',
    trainers: 'list',
    newTrainers: 'text',
    remark: 'maybe',
    preparation: 'text',
    prepareDays: 'number',
    prepareAt: 'time',
    prepareMinutes: 'number',
    prepareHow: 'maybe',
    debriefing: 'text',
    debriefMinutes: 'number',
    every: 'number',
    times: 'number',
    remove: 'number',
    seen: 'text',
    seenTalks: 'maybe',
  });
  return { body, values };
}

type Typed = Awaited<ReturnType<typeof typedSeries>>['body'];

/** A form as a series. The sessions carry what the form says once for all of them. */
export const seriesFrom = (typed: Typed, rows: readonly TypedRow[]): NewSeries => ({
  key: typed.key,
  title: typed.title,
  kind: typed.kind as Exclude<NewSeries['kind'], undefined>,
  organisation: typed.organisationName.trim()
    ? { new: { name: typed.organisationName, town: typed.organisationTown } }
    : { id: typed.organisation },
  venue: venueFrom(typed),
  sessions: readRows(rows).map((row) => sessionFrom(typed, row)),
  themeName: typed.newTheme,
  trainerNames: namesIn(typed.newTrainers),
  seenTalks: typed.seenTalks,
});

function venueFrom(typed: Typed): NewSeries['venue'] {
  if (typed.sameVenue !== '' && typed.sameVenue !== 'other') return { id: typed.sameVenue };
  if (typed.venueName.trim())
    return {
      new: {
        name: typed.venueName,
        town: typed.venueTown,
        address: typed.venueAddress,
        howToGetThere: typed.howToGetThere,
        evenIfElsewhere: typed.sameVenue === 'other',
      },
    };
  return typed.venue === '' ? null : { id: typed.venue };
}

const sessionFrom = (typed: Typed, row: Pick<Session, 'day' | 'startsAt' | 'endsAt'>): Session => ({
  ...row,
  themeId: typed.theme,
  trainerIds: typed.trainers,
  participants: typed.participants,
  coachesNeeded: typed.coachesNeeded,
  remark: typed.remark,
  preparation:
    typed.preparation === 'before'
      ? {
          on:
            isDay(row.day) && typeof typed.prepareDays === 'number'
              ? addDays(row.day, -typed.prepareDays)
              : '',
          at: typed.prepareAt,
          minutes: typed.prepareMinutes,
          how: typed.prepareHow,
        }
      : null,
  debriefing:
    typed.debriefing === 'directly'
      ? { on: row.day, at: row.endsAt, minutes: typed.debriefMinutes, how: null }
      : null,
});

/** A refusal names the contract's fields; each becomes the box where it was typed, or where nothing was. */
export function besideBoxes(problem: Problem, values: Record<string, string[]>): Problem {
  const isTyped = (name: string) => Boolean(values[name]?.[0]?.trim());
  const beside = ({ pointer, detail }: { pointer: string; detail: string }) => {
    const name = box(pointer).replace(/^#\//, '');
    const fresh = `${name}Name`;
    if ((name === 'organisation' || name === 'venue') && isTyped(fresh))
      return { pointer: `#/${fresh}`, detail };
    const isEmpty = !isTyped(name.replaceAll('/', '.'));
    return { pointer: `#/${name}`, detail: isEmpty ? 'required' : detail };
  };
  return problem.errors ? { ...problem, errors: problem.errors.map(beside) } : problem;
}

const box = (pointer: string): string =>
  boxes.reduce((name, [from, to]) => name.replace(from, to), pointer);

const boxes: readonly [RegExp, string][] = [
  [/\/themeName$/, '/newTheme'],
  [/\/trainerNames.*$/, '/newTrainers'],
  [/\/sessions\/(\d+)\/startsAt$/, '/sessions/$1/from'],
  [/\/sessions\/(\d+)\/endsAt$/, '/sessions/$1/until'],
  [/\/sessions\/\d+\/preparation\/on$/, '/prepareDays'],
  [/\/sessions\/\d+\/preparation\/at$/, '/prepareAt'],
  [/\/sessions\/\d+\/preparation\/minutes$/, '/prepareMinutes'],
  [/\/sessions\/\d+\/preparation\/how$/, '/prepareHow'],
  [/\/sessions\/\d+\/debriefing\/\w+$/, '/debriefMinutes'],
  [/\/sessions\/\d+\/themeId$/, '/theme'],
  [/\/sessions\/\d+\/(participants|coachesNeeded|remark)$/, '/$1'],
  [/\/sessions\/\d+\/trainerIds.*$/, '/trainers'],
  [/\/sessions$/, '/sessions/0/day'],
  [/\/organisation\/id$/, '/organisation'],
  [/\/organisation\/new\/name$/, '/organisationName'],
  [/\/organisation\/new\/town$/, '/organisationTown'],
  [/\/venue\/id$/, '/venue'],
  [/\/venue\/new\/name$/, '/venueName'],
  [/\/venue\/new\/town$/, '/venueTown'],
  [/\/venue\/new\/address$/, '/venueAddress'],
  [/\/venue\/new\/howToGetThere$/, '/howToGetThere'],
];
