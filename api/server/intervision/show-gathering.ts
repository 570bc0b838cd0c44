import type { Gathering, showGathering } from '@app/contract/intervision/gatherings';
import type { AskedCoach, KnownGathering } from '@app/db/intervision/queries';
import { nextStep } from '@app/domain/availability/next-step';
import { needsSomebody, stateOfLetter } from '@app/domain/messages/letter-state';
import { minutesOf, type Moment } from '@app/domain/moment';
import type { GatheringFacts } from '@app/domain/participation/facts';
import type { Judgement } from '@app/domain/participation/judge';
import { ways, type Way } from '@app/domain/participation/ways';
import type { z } from 'zod';

type Person = z.input<(typeof showGathering.schema.response)[200]>['people'][number];

/** How far a gathering is. */
export function standingOf({
  cancelled,
  recorded,
  moments,
}: KnownGathering): Gathering['standing'] {
  if (cancelled) return 'cancelled';
  if (recorded) return 'recorded';
  const picked = moments.find((one) => one.picked);
  if (picked) return picked.over ? 'to-record' : 'picked';
  return moments.every(({ over }) => over) ? 'never-picked' : 'choosing';
}

export const gatheringOf = (known: KnownGathering): Gathering => {
  const { cancelled: _, recorded, madeAt: __, closesOn: ___, came, ...gathering } = known;
  return { ...gathering, standing: standingOf(known), came: recorded ? came : null };
};

/** What is judged of it: its picked moment, or while coaches choose the longest one. */
export function factsOf({
  moments,
  facilitator,
  facilitatorName,
  recorded,
  came,
}: KnownGathering): GatheringFacts {
  const picked = moments.find((one) => one.picked);
  const { day, startsAt: from, endsAt: until, yes } = picked ?? moments.toSorted(longestFirst)[0]!;
  return {
    day,
    from,
    until,
    facilitator:
      facilitator ??
      (facilitatorName === null ? null : { firstName: facilitatorName, plans: false }),
    people: recorded ? came : picked ? yes : null,
  };
}

type Hours = Pick<KnownGathering['moments'][number], 'startsAt' | 'endsAt'>;
const longestFirst = (one: Hours, other: Hours) => minutesIn(other) - minutesIn(one);
const minutesIn = ({ startsAt, endsAt }: Hours) => minutesOf(endsAt) - minutesOf(startsAt);

/** Whether the mail that asks her came back, or cannot leave; one that waits for a mail server waits. */
export const letterFailed = ({ letter }: Pick<AskedCoach, 'letter'>): boolean =>
  letter !== null && needsSomebody(stateOfLetter(letter, true));

/** One coach who was asked: what she says, and what is left to do while she says nothing. */
export function personOf(
  asked: AskedCoach,
  gathering: KnownGathering,
  offers: Map<string, Judgement>,
  now: Moment,
): Person {
  const { id, firstName, lastName, phone, answers, askedAt, lastChannel, lastOn, heardBy, came } =
    asked;
  const channel = wayOf(asked.channel);
  const isOpen = standingOf(gathering) === 'choosing' && now <= gathering.closesAt;
  const next =
    isOpen && answers.length === 0 && !asked.isAway
      ? nextStep(
          { channel, askedAt, closesAt: gathering.closesAt, letterFailed: letterFailed(asked) },
          now,
        )
      : null;
  return {
    coach: { id, firstName, lastName },
    phone,
    channel,
    askedAt,
    answers,
    last:
      lastOn === null || lastChannel === null || answers.length === 0
        ? null
        : { channel: lastChannel, on: lastOn, heardBy },
    next: next && { step: next.step, until: 'until' in next ? next.until : null },
    came,
    offered: offers.get(id) ?? null,
  };
}

const wayOf = (channel: string): Way => ways.find((one) => one === channel) ?? 'call';
