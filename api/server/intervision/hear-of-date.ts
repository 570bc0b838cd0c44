import { randomUUID } from 'node:crypto';
import type { Transaction } from '@app/db/database';
import { ask, dateHeard } from '@app/db/dates/commands';
import { askedOfDate } from '@app/db/dates/queries';
import type { AskedCoach, KnownGathering } from '@app/db/intervision/queries';
import type { GivenAnswer } from '@app/db/sessions/tables';
import type { Day } from '@app/domain/day';
import { ways } from '@app/domain/participation/ways';
import { hashOf, type Links } from '../sessions/link.ts';

interface Heard {
  known: KnownGathering;
  asked: AskedCoach;
  moment: string;
  answer: GivenAnswer;
  channel: string;
  heardOn: Day;
}

/** What a coach said about the picked moment: whether she comes. Who did not choose it before, is asked with that. */
export async function hearOfDate(
  db: Transaction,
  { known, asked, moment, answer, channel, heardOn }: Heard,
  links: Links,
): Promise<boolean> {
  if (!known.moments.some(({ id, picked, over }) => id === moment && picked && !over)) return false;
  const before = (await askedOfDate(db, moment)).find(({ coach }) => coach.id === asked.id);
  const question = before?.question ?? (await askHer());
  const outcome = await dateHeard(db, question, { answer, channel, heardOn });
  return ['place', 'kept', 'wavers'].includes(outcome);

  async function askHer() {
    const id = randomUUID();
    await ask(db, [
      {
        id,
        kind: 'intervision',
        dateId: moment,
        coachId: asked.id,
        channel: ways.find((way) => way === asked.channel) ?? 'call',
        answerOn: known.closesOn,
        linkHash: hashOf(links.tokenOf(id)),
      },
    ]);
    return id;
  }
}
