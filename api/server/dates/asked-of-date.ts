import type { DateOfCoach, AskedOfDate as Shown } from '@app/contract/dates/asking';
import type { AskedDate, AskedOfDate, trainingDatesOfCoach } from '@app/db/dates/queries';
import { nextStep } from '@app/domain/availability/next-step';
import { needsSomebody, stateOfLetter } from '@app/domain/messages/letter-state';
import { inBrussels, type Moment } from '@app/domain/moment';
import { ways, type Way } from '@app/domain/participation/ways';
import type { z } from 'zod';

/** Whether the mail that asks her came back, or cannot leave; one that waits for a mail server waits. */
export const letterFailed = ({ letter }: Pick<AskedOfDate, 'letter'>): boolean =>
  letter !== null && needsSomebody(stateOfLetter(letter, true));

/** One coach of a date: what she says, and what is left to do while she says nothing. */
export function askedShown(
  asked: AskedOfDate,
  date: AskedDate,
  now: Moment,
): z.input<typeof Shown> {
  const { question, coach, phone, askedAt, answerBy, answer, hasPlace } = asked;
  const channel: Way = ways.find((one) => one === asked.channel) ?? 'call';
  const isOpen = !date.cancelled && !date.begun;
  const next =
    isOpen && answer === null
      ? nextStep({ channel, askedAt, closesAt: answerBy, letterFailed: letterFailed(asked) }, now)
      : null;
  return {
    question,
    coach,
    phone,
    channel,
    askedAt,
    answerBy,
    answer,
    hasPlace,
    last:
      asked.answeredHow === null || asked.answeredAt === null
        ? null
        : {
            channel: asked.answeredHow,
            on: inBrussels(asked.answeredAt).day,
            heardBy: asked.heardBy,
          },
    next: next && { step: next.step, until: 'until' in next ? next.until : null },
  };
}

/** Whether it is still to come. */
export const standsNow = ({ cancelled, begun }: Pick<AskedDate, 'cancelled' | 'begun'>) =>
  cancelled ? ('cancelled' as const) : begun ? ('begun' as const) : ('to-come' as const);

/** A date of one coach, with what she says of it. */
export function dateOfCoachShown(
  { asked, date, came }: Awaited<ReturnType<typeof trainingDatesOfCoach>>[number],
  now: Moment,
): z.input<typeof DateOfCoach> {
  const { coach: _, phone: __, ...hers } = askedShown(asked, date, now);
  const { most: ___, taken: ____, cancelled, begun, ...facts } = date;
  return { ...hers, came, date: { ...facts, standing: standsNow({ cancelled, begun }) } };
}
