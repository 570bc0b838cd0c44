import type {
  answerConcern,
  closeConcern,
  handOverConcern,
  listConcerns,
  moveConcern,
  noteConcern,
  shareConcern,
} from '@app/contract/ombuds/room';
import type { Day } from '@app/domain/day';
import { consentStanding, type ConsentStanding } from '@app/domain/ombuds/consents';
import {
  dayOfEnvelope,
  goneAfter,
  standingOf,
  type ConcernStanding,
  type CourseStep,
} from '@app/domain/ombuds/course';
import { byWhatIsDue } from '@app/domain/ombuds/due';
import type { KeyOnList } from '@app/vault/key-list';
import { sealHandOver, sealSharing } from '@app/vault/passing';
import {
  openKept,
  sealLine,
  type Line,
  type OpenConcern,
  type OpenedLine,
} from '@app/vault/reading';
import {
  categories,
  type Agreement,
  type Category,
  type Consent,
  type Danger,
  type Told,
} from '@app/vault/said';
import { seenNow } from '@app/vault/seen';
import { ask } from './ask.ts';
import { rememberSeen, seenBy } from './keys.ts';
import type { Opened } from './room.ts';

/** A yes of the teller, and what became of it. */
export interface KnownConsent extends Consent {
  on: Day;
  usedOn: Day | null;
  revokedOn: Day | null;
}

/** Danger that could not wait, and whether a second person agreed in her own room. */
export interface KnownDanger extends Danger {
  on: Day;
  isSeconded: boolean;
  isTold: boolean;
  doneOn: Day | null;
}

/** Two who are kept apart in the planning at the wish of one; null while it holds. */
export interface KnownAgreement extends Agreement {
  on: Day;
  endedOn: Day | null;
}

/** A concern as it lies open in the room. */
export interface Concern extends OpenConcern {
  /** Somebody put it in the place of the one that she opened first. */
  isReplaced: boolean;
  /** Null when the first envelope does not open. */
  told: Told | null;
  toldOn: Day;
  standing: ConcernStanding;
  consents: KnownConsent[];
  dangers: KnownDanger[];
  agreements: KnownAgreement[];
  /** What she calls it, and what it is about. */
  label: string | null;
  category: Category | null;
}

/** Every concern that her key opens, what is due first on top. */
export async function readConcerns(opened: Opened): Promise<Concern[]> {
  const { concerns } = await ask<typeof listConcerns>('GET', '/ombuds/concerns');
  const { identity, key } = opened;
  const reader = { id: key.id, opens: identity.opens };
  const found = await Promise.all(concerns.map((kept) => openKept(reader, kept)));
  const all = found.filter((one) => one !== null);
  const replaced = await replacedSince(opened, all);
  return all
    .map((one) =>
      replaced.has(one.id)
        ? { ...understood(withoutWords(one), ownName(opened)), isReplaced: true }
        : { ...understood(one, ownName(opened)), isReplaced: false },
    )
    .toSorted(
      (one, other) =>
        byWhatIsDue(one.standing.dues, other.standing.dues) || (one.toldOn < other.toldOn ? -1 : 1),
    );
}

/** The concerns that are others than when she first opened them; what she opens first now is remembered. */
async function replacedSince({ identity, key, shown }: Opened, all: OpenConcern[]) {
  const before = await seenBy(identity, key, shown);
  const { replaced, now } = seenNow(before, all);
  // What could not be kept is remembered the next time.
  if (JSON.stringify(now) !== JSON.stringify(before))
    await rememberSeen(identity, key, now).catch(() => undefined);
  return replaced;
}

/** Nothing of what somebody put in its place is shown as the words of its teller. */
const withoutWords = (concern: OpenConcern): OpenConcern => ({
  ...concern,
  key: null,
  keys: new Map(),
  lines: concern.lines.map((line) => ({ ...line, said: null })),
});

type Said = NonNullable<OpenedLine['said']>;
type Dated<Kind extends Said['kind']> = Extract<Said, { kind: Kind }> & {
  on: Day;
  direction: OpenedLine['direction'];
};

/** As it stands on the list, and as a teller reads it. */
export const ownName = ({ list, key, shown }: Opened): string =>
  list?.keys.find(({ id }) => id === key.id)?.name ?? shown.name;

function understood(concern: OpenConcern, reader: string): Omit<Concern, 'isReplaced'> {
  const dated = concern.lines.flatMap(({ said, week, direction }) =>
    said ? [{ ...said, on: dayOfEnvelope(said.at, week), direction }] : [],
  );
  const of = <Kind extends Said['kind']>(...kinds: Kind[]) =>
    dated.filter((one) => kinds.some((kind) => kind === one.kind)) as Dated<Kind>[];
  const [told = null] = of('told');
  const given = [
    ...(told?.consents ?? []).map((consent) => ({ ...consent, on: told!.on })),
    ...of('agreed').map(({ consent, on }) => ({ ...consent, on })),
  ];
  const dayOf = (id: string, lines: { consent: string; on: Day }[]) =>
    lines.find(({ consent }) => consent === id)?.on ?? null;
  const consents = given.map((consent) => ({
    ...consent,
    usedOn: dayOf(consent.id, of('stepped', 'shared', 'given')),
    revokedOn: dayOf(consent.id, of('revoked')),
  }));
  const calls = new Set(consents.filter(({ step }) => step === 'call').map(({ id }) => id));
  const agreements = agreementsIn(of('protected'), of('unprotected'));
  const steps = dated.flatMap((one) => stepIn(one, calls));
  return {
    ...concern,
    ...{ told, consents, dangers: dangersIn(of('danger'), of('seconded'), of('stepped')) },
    toldOn: told?.on ?? concern.week,
    agreements,
    standing: withAgreements(standingOf(steps, told?.wish === 'known'), agreements),
    label: of('labelled').findLast(({ by }) => by === reader)?.words || null,
    category: categories.find((one) => one === of('sorted').at(-1)?.words) ?? null,
  };
}

function stepIn(said: Dated<Said['kind']>, calls: ReadonlySet<string>): CourseStep[] {
  const { on } = said;
  switch (said.kind) {
    case 'labelled':
    case 'sorted':
    case 'seconded':
    case 'protected':
    case 'unprotected':
      return [];
    case 'danger':
      return [{ kind: said.direction === 'out' ? 'danger' : 'noted', on }];
    case 'agreed':
      return [{ kind: 'agreed', on, consent: said.consent.id }];
    case 'revoked':
      return [
        { kind: said.direction === 'in' ? 'revoked' : 'unagreed', on, consent: said.consent },
      ];
    case 'stepped':
      return [{ kind: calls.has(said.consent) ? 'talked' : 'stepped', on, consent: said.consent }];
    case 'shared':
    case 'given':
      return [{ kind: said.kind, on, consent: said.consent }];
    default:
      return [{ kind: said.kind, on }];
  }
}

/** The last that was said of each counts. */
function agreementsIn(
  lines: Dated<'protected'>[],
  ended: Dated<'unprotected'>[],
): KnownAgreement[] {
  const newest = new Map(lines.map((one) => [one.id, one]));
  return [...newest.values()].map(
    ({ id, coach, coachName, targetKind, target, targetName, until, on }) => ({
      ...{ id, coach, coachName, targetKind, target, targetName, until, on },
      endedOn: ended.find(({ agreement }) => agreement === id)?.on ?? null,
    }),
  );
}

/** An agreement asks for a look at its end, also once a concern is over. */
const withAgreements = (
  standing: ConcernStanding,
  agreements: readonly KnownAgreement[],
): ConcernStanding => ({
  ...standing,
  dues: [
    ...standing.dues,
    ...agreements
      .filter(({ endedOn }) => endedOn === null)
      .map(({ until }) => ({ what: 'agreement' as const, by: until })),
  ].toSorted((one, other) => (one.by < other.by ? -1 : 1)),
});

/** Told first to readers alone, and later perhaps to the teller: one danger. */
function dangersIn(
  lines: Dated<'danger'>[],
  seconded: Dated<'seconded'>[],
  done: Dated<'stepped'>[],
): KnownDanger[] {
  const ids = [...new Set(lines.map(({ id }) => id))];
  return ids.map((id) => {
    const all = lines.filter((one) => one.id === id);
    return {
      ...all[0]!,
      isSeconded: seconded.some(({ danger }) => danger === id),
      isTold: all.some(({ direction }) => direction === 'out'),
      doneOn: done.find(({ consent }) => consent === id)?.on ?? null,
    };
  });
}

/** How a yes stands today; once the teller took her concern back, none holds. */
export const standingOfConsent = (
  { standing }: Concern,
  consent: KnownConsent,
  today: Day,
): ConsentStanding => {
  const stands = consentStanding(consent, today);
  return standing.state === 'withdrawn' && stands === 'holds' ? 'revoked' : stands;
};

/**
 * Seals a line, with the keys of the concern for the one who will read, if it says that. Answers what keeps it: asked again,
 * it keeps the same once; `taken` when somebody wrote in between.
 */
export async function sealed(
  concern: Concern,
  adds: Line,
  { today, from, to }: { today: Day; from: string; to: KeyOnList | null },
): Promise<() => Promise<'kept' | 'taken'>> {
  const { key, id } = concern;
  if (!key) throw new Error('nothing can be added to what does not open');
  const { said } = adds;
  const at = `/ombuds/concerns/${id}`;
  const line = await sealLine(concern, key, adds);
  if (to && said.kind === 'shared') {
    const body = { ...(await sealSharing(concern, to)), line };
    return async () => (await ask<typeof shareConcern>('POST', `${at}/sharing`, body)).outcome;
  }
  if (to && said.kind === 'given') {
    const body = { ...(await sealHandOver(concern, from, to)), line };
    return async () => (await ask<typeof handOverConcern>('POST', `${at}/hand-over`, body)).outcome;
  }
  if (adds.direction === 'out')
    return async () => (await ask<typeof answerConcern>('POST', `${at}/answers`, line)).outcome;
  if (said.kind === 'noted')
    return async () => (await ask<typeof noteConcern>('POST', `${at}/notes`, line)).outcome;
  if (said.kind !== 'closed' && said.kind !== 'referred')
    return async () => (await ask<typeof moveConcern>('POST', `${at}/moves`, line)).outcome;
  const gone = goneAfter(today);
  const sequences = concern.lines
    .filter((one) => one.said?.kind === 'noted')
    .map(({ sequence }) => sequence);
  const closing = { ...line, deleteIn: gone.concern, notes: { sequences, deleteIn: gone.notes } };
  return async () => (await ask<typeof closeConcern>('POST', `${at}/closing`, closing)).outcome;
}
