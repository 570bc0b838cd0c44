import type { showAvailabilityRound } from '@app/contract/availability/rounds';
import type { AskedCoach, AskedDay, Round } from '@app/db/availability/queries';
import { nextStep } from '@app/domain/availability/next-step';
import { needsSomebody, stateOfLetter } from '@app/domain/messages/letter-state';
import type { Moment } from '@app/domain/moment';
import { ways, type Way } from '@app/domain/participation/ways';
import type { z } from 'zod';
import { standingOf } from './show-question.ts';

type Person = z.input<(typeof showAvailabilityRound.schema.response)[200]>['people'][number];

/** A day of a round, as it stands. */
export const dayOf = ({ cancelled, over, ...day }: AskedDay) => ({
  ...day,
  standing: standingOf({ cancelled, over }),
});

/** Whether the mail that asks her came back, or cannot leave; one that waits for a mail server waits. */
export const letterFailed = ({ letter }: Pick<AskedCoach, 'letter'>): boolean =>
  letter !== null && needsSomebody(stateOfLetter(letter, true));

/** One coach of a round: what she says, and what is left to do while she says nothing. */
export function personOf(asked: AskedCoach, round: Round, now: Moment): Person {
  const { id, firstName, lastName, phone, answers, askedAt, lastChannel, lastOn, heardBy } = asked;
  const channel = wayOf(asked.channel);
  const isOpen = round.closedAt === null && now <= round.closesAt;
  const next =
    isOpen && answers.length === 0
      ? nextStep(
          { channel, askedAt, closesAt: round.closesAt, letterFailed: letterFailed(asked) },
          now,
        )
      : null;
  return {
    coach: { id, firstName, lastName },
    phone,
    channel,
    askedAt,
    answers: answers.map(({ sessionId, answer }) => ({ sessionId, answer })),
    last:
      lastOn === null || lastChannel === null || answers.length === 0
        ? null
        : { channel: lastChannel, on: lastOn, heardBy },
    next: next && { step: next.step, until: 'until' in next ? next.until : null },
  };
}

const wayOf = (channel: string): Way => ways.find((one) => one === channel) ?? 'call';
