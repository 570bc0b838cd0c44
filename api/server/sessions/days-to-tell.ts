import type { ToldDay } from '@app/contract/sessions/week';
import type { ToldChange } from '@app/contract/sessions/told-change';
import type { Transaction } from '@app/db/database';
import {
  lettersToTell,
  toldTrainers,
  type LetterToTell,
  type ToldTrainer,
} from '@app/db/messages/news';
import { toldOfQuestions, type ToldCoach } from '@app/db/messages/queries';
import { afterDeadline } from '@app/domain/participation/deadline';
import type { Moment } from '@app/domain/moment';
import { shownChange } from '../messages/shown-news.ts';
import { whatChangedIn } from '../messages/what-changed.ts';

/** What one reader has to hear of one day, with the letter that says it. */
export interface DayToTell {
  letter: LetterToTell;
  /** Null of a trainer. */
  coach: ToldCoach | null;
  told: ToldCoach | ToldTrainer;
  shown: ToldDay;
}

/** What these letters say, and what is told together with them: the days in their order. */
export async function daysToTell(
  db: Transaction,
  ids: string[],
  now: Moment,
): Promise<DayToTell[]> {
  if (ids.length === 0) return [];
  const letters = await lettersToTell(db, ids);
  const coaches = await toldOfQuestions(
    db,
    letters.flatMap(({ about: { invitation } }) => invitation ?? []),
    now,
  );
  const trainers = await toldTrainers(
    db,
    letters.flatMap(({ about: { trainer, session } }) =>
      trainer && session ? { trainer, session } : [],
    ),
    now,
  );
  const told = letters.flatMap((letter) => {
    const { invitation, trainer, session } = letter.about;
    const coach = coaches.find((one) => one.invitationId === invitation) ?? null;
    const found =
      coach ??
      trainers.find((one) => one.reader.personId === trainer && one.session.id === session);
    return found ? [{ letter, coach, told: found }] : [];
  });
  const changes = await whatChangedIn(
    db,
    told.map((one) => ({
      letter: one.letter.id,
      session: one.told.session.id,
      reader: one.coach ? (one.coach.hasPlace ? 'comes' : 'asked') : 'trainer',
    })),
    now,
  );
  return told
    .map(({ letter, coach, told }) => {
      const change = changes.get(letter.id);
      return {
        letter,
        coach,
        told,
        shown: shownDay(letter, coach, told, change ? shownChange(told, change, now) : null, now),
      };
    })
    .toSorted((one, other) => (startOf(one) < startOf(other) ? -1 : 1));
}

const startOf = ({ told: { session } }: DayToTell) => `${session.day} ${session.from}`;

function shownDay(
  { id, kind }: LetterToTell,
  coach: ToldCoach | null,
  { session: { id: sessionId, day, from, until, venue } }: ToldCoach | ToldTrainer,
  change: ToldChange | null,
  now: Moment,
): ToldDay {
  return {
    letter: id,
    sessionId,
    about: kind.endsWith('cancelled') ? 'cancelled' : 'changed',
    role: coach ? 'coach' : 'trainer',
    as: coach?.as ?? 'coach',
    saidYes: coach ? coach.hasPlace || coach.placeCancelled : true,
    becomes: { day, from, until, venue },
    change,
    answerBy: coach && change?.asks && !afterDeadline(now, coach.answerBy) ? coach.answerBy : null,
  };
}
