import { publicHolidayOn } from '../holidays.ts';
import type { Matching } from '../import-columns.ts';
import { knownIn } from '../import-preview.ts';
import type { LineDoubt } from '../import-line.ts';
import { areApart } from '../participation/stand.ts';
import { folded } from '../written.ts';
import type { KnownSession } from './import-changes.ts';
import type { SessionField } from './import-columns.ts';
import type { SessionLine } from './import-line.ts';
import type { SessionPreview } from './import-preview.ts';

/** What may not be meant as it stands in a list of training days. */
export type SessionCellDoubt =
  'public-holiday' | 'trainer-elsewhere' | 'no-participants' | 'venue-without-town';

export interface SessionLineDoubt extends LineDoubt<SessionField, SessionCellDoubt> {
  /** Where a trainer stands at that hour as well: another line, or a session we have. */
  elsewhere?: { line: number | null; title: string; town: string | null };
}

/** Where somebody stands, and when. */
export type Stand = Pick<SessionLine, 'day' | 'from' | 'until' | 'venue' | 'town' | 'trainers'> & {
  title: string;
};

/** A session we have, of whichever organisation. */
export type StandKnown = Stand & { id: string };

/** What to look at once more by line, although the lines come in. */
export function doubtsOfSessions(
  preview: SessionPreview[],
  {
    known,
    stands,
    matching,
  }: {
    known: ReadonlyMap<string, Pick<KnownSession, 'town' | 'participants'>>;
    stands: StandKnown[];
    matching: Matching<SessionField>;
  },
): Map<number, SessionLineDoubt[]> {
  const elsewhere = placesOfTrainers(preview, stands);
  return new Map(
    preview.filter(comes).map((one) => {
      const had = known.get(knownIn(one) ?? '');
      return [
        one.line,
        [
          ...onHoliday(one),
          ...elsewhere(one),
          ...(matching.includes('participants') ? withoutParticipants(one, had) : []),
          ...withoutTown(one, had),
        ],
      ];
    }),
  );
}

const comes = ({ state }: SessionPreview): boolean =>
  state === 'new' || state === 'changed' || state === 'double?';

const onHoliday = ({ value: { day } }: SessionPreview): SessionLineDoubt[] =>
  publicHolidayOn(day) === null ? [] : [{ field: 'day', doubt: 'public-holiday', text: day }];

/** A number that could not be read is named as that. */
const withoutParticipants = (
  { value, problems }: SessionPreview,
  had: Pick<KnownSession, 'participants'> | undefined,
): SessionLineDoubt[] =>
  (value.participants ?? had?.participants ?? null) !== null ||
  problems.some(({ field }) => field === 'participants')
    ? []
    : [{ field: 'participants', doubt: 'no-participants', text: '' }];

const withoutTown = (
  { value: { venue, town } }: SessionPreview,
  had: Pick<KnownSession, 'town'> | undefined,
): SessionLineDoubt[] =>
  venue === null || town || had?.town
    ? []
    : [{ field: 'venue', doubt: 'venue-without-town', text: venue }];

/** For each line the trainers who stand elsewhere at that hour, beside the other lines and the sessions we have. */
function placesOfTrainers(preview: SessionPreview[], stands: StandKnown[]) {
  const own = new Map(preview.map((one) => [one.line, knownIn(one)]));
  const inList = new Set(own.values());
  const all = [
    ...preview.filter(stays).map(({ line, value }) => ({
      line,
      stand: { ...value, title: value.series ?? value.theme },
    })),
    ...stands.filter(({ id }) => !inList.has(id)).map((stand) => ({ line: null, stand })),
  ];
  const byTrainer = Map.groupBy(
    all.flatMap((one) => one.stand.trainers.map((trainer) => ({ ...one, trainer }))),
    ({ trainer, stand }) => keyOf(trainer, stand),
  );
  return ({ line, value }: SessionPreview): SessionLineDoubt[] =>
    value.trainers.flatMap((trainer) => {
      const other = byTrainer
        .get(keyOf(trainer, value))
        ?.find((one) => one.line !== line && areApart(one.stand, value));
      if (!other) return [];
      const { title, town } = other.stand;
      return [
        {
          field: 'trainers',
          doubt: 'trainer-elsewhere',
          text: trainer,
          elsewhere: { line: other.line, title, town },
        } as const,
      ];
    });
}

/** Also a line that changes nothing says where somebody stands. */
const stays = ({ state }: SessionPreview): boolean =>
  state !== 'not-taken' && state !== 'same-as-line';

const keyOf = (trainer: string, { day }: Pick<Stand, 'day'>) => `${day} ${folded(trainer)}`;
