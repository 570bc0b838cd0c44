import type { SessionLine } from '@app/contract/sessions/session';
import type { Day } from '@app/domain/day';
import type { TimeOfDay } from '@app/domain/moment';
import { townOf } from '@app/domain/organisations/venue';
import type { Collision } from '#lib/language/collisions.ts';

/** One day in the form, as far as it can be read. */
export interface Row {
  day: Day;
  startsAt: TimeOfDay;
  endsAt: TimeOfDay;
}

export interface Around {
  today: Day;
  /** The days we have, at least on the days of the rows. */
  sessions: readonly SessionLine[];
  trainers: readonly { id: string; firstName: string }[];
  venue: { name: string; town: string } | null;
  organisation: string | null;
}

/** For each row what is in its way. A row nobody can read yet collides with nothing. */
export const collisionsOf = (rows: readonly (Row | null)[], around: Around): Collision[][] =>
  rows.map((row, at) =>
    row === null
      ? []
      : [
          ...(row.day < around.today ? [{ kind: 'past' as const }] : []),
          ...sameRow(row, rows.slice(0, at)),
          ...inTheWay(row, around),
        ],
  );

function sameRow(row: Row, before: readonly (Row | null)[]): Collision[] {
  const number = before.findIndex((other) => other?.day === row.day && overlaps(other, row)) + 1;
  return number > 0 ? [{ kind: 'row', number }] : [];
}

function inTheWay(row: Row, { sessions, trainers, venue, organisation }: Around): Collision[] {
  const then = sessions.filter(
    (session) => session.day === row.day && !session.cancelled && overlaps(session, row),
  );
  return then.flatMap((session): Collision[] => {
    const { startsAt, endsAt, title } = session;
    const town = townOf(session.venue);
    return [
      ...trainers
        .filter(({ id }) => session.trainers.some((trainer) => trainer.id === id))
        .map(({ firstName: who }) => ({ kind: 'trainer' as const, who, startsAt, endsAt, town })),
      ...(venue !== null && session.venue?.name === venue.name && town === venue.town
        ? [{ kind: 'venue' as const, who: venue.name, startsAt, endsAt }]
        : []),
      ...(session.organisation === organisation
        ? [{ kind: 'same' as const, title, startsAt }]
        : []),
    ];
  });
}

const overlaps = (one: Omit<Row, 'day'>, other: Omit<Row, 'day'>): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt;

/** Which days of each trainer collide with the rows, by trainer and then by row that can be read. */
export function trainersElsewhere(
  rows: readonly (Row | null)[],
  around: Around,
  trainers: Around['trainers'],
) {
  const read = rows.filter((row) => row !== null);
  return Object.fromEntries(
    trainers.map((trainer) => [
      trainer.id,
      collisionsOf(read, { ...around, trainers: [trainer] }).map((found) =>
        found.filter((one) => one.kind === 'trainer'),
      ),
    ]),
  );
}
export type TrainersElsewhere = ReturnType<typeof trainersElsewhere>;
