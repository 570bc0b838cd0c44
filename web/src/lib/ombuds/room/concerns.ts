import type {
  answerConcern,
  closeConcern,
  listConcerns,
  moveConcern,
  noteConcern,
} from '@app/contract/ombuds/room';
import type { Day } from '@app/domain/day';
import {
  dayOfEnvelope,
  goneAfter,
  standingOf,
  type ConcernStanding,
} from '@app/domain/ombuds/course';
import { byWhatIsDue } from '@app/domain/ombuds/due';
import type { Mark, Reply, Told } from '@app/vault/said';
import { openKept, sealLine, type OpenConcern } from '@app/vault/reading';
import { ask } from './ask.ts';
import type { Opened } from './room.ts';

/** A concern as it lies open in the room. */
export interface Concern extends OpenConcern {
  /** Null when the first envelope does not open. */
  told: Told | null;
  toldOn: Day;
  standing: ConcernStanding;
}

/** Every concern that her key opens, what is due first on top. */
export async function readConcerns({ identity, key }: Opened): Promise<Concern[]> {
  const { concerns } = await ask<typeof listConcerns>('GET', '/ombuds/concerns');
  const reader = { id: key.id, opens: identity.opens };
  const opened = await Promise.all(concerns.map((kept) => openKept(reader, kept)));
  return opened
    .filter((one) => one !== null)
    .map(understood)
    .toSorted(
      (one, other) =>
        byWhatIsDue(one.standing.dues, other.standing.dues) || (one.toldOn < other.toldOn ? -1 : 1),
    );
}

function understood(concern: OpenConcern): Concern {
  const told = concern.lines.map(({ said }) => said).find((said) => said?.kind === 'told') ?? null;
  const steps = concern.lines.flatMap(({ said, week }) =>
    said ? [{ kind: said.kind, on: dayOfEnvelope(said.at, week) }] : [],
  );
  return {
    ...concern,
    told,
    toldOn: steps.find(({ kind }) => kind === 'told')?.on ?? concern.week,
    standing: standingOf(steps, told?.wish === 'known'),
  };
}

/** What she adds to a concern, sealed: sent again as it is when nobody heard whether it was kept. */
export interface SealedLine {
  said: Extract<Reply, { kind: 'answered' }> | Mark;
  line: Awaited<ReturnType<typeof sealLine>>;
}

export async function sealed(
  concern: OpenConcern,
  key: Uint8Array,
  said: SealedLine['said'],
): Promise<SealedLine> {
  return { said, line: await sealLine(concern, key, said) };
}

/** Adds it; `taken` when somebody wrote in between. */
export async function add(
  { id, lines }: OpenConcern,
  { said, line }: SealedLine,
  today: Day,
): Promise<'kept' | 'taken'> {
  const at = `/ombuds/concerns/${id}`;
  if (said.kind === 'answered')
    return (await ask<typeof answerConcern>('POST', `${at}/answers`, line)).outcome;
  if (said.kind === 'noted')
    return (await ask<typeof noteConcern>('POST', `${at}/notes`, line)).outcome;
  if (said.kind !== 'closed')
    return (await ask<typeof moveConcern>('POST', `${at}/moves`, line)).outcome;
  const gone = goneAfter(today);
  const sequences = lines
    .filter((one) => one.said?.kind === 'noted')
    .map(({ sequence }) => sequence);
  const closing = { ...line, deleteIn: gone.concern, notes: { sequences, deleteIn: gone.notes } };
  return (await ask<typeof closeConcern>('POST', `${at}/closing`, closing)).outcome;
}
