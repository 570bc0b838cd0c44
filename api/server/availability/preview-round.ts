import type { previewAvailabilityRound } from '@app/contract/availability/rounds';
import {
  coachesOf,
  coachesToAsk,
  daysOf,
  openDays,
  roundNamed,
} from '@app/db/availability/queries';
import type { Transaction } from '@app/db/database';
import { toldIfAsked } from '@app/db/messages/queries';
import { allTerms } from '@app/db/participation/queries';
import { closesAt, usualClosingDay } from '@app/domain/availability/closing-day';
import { inBrussels } from '@app/domain/moment';
import { termsOn } from '@app/domain/participation/terms';
import { usualWay, waysTo } from '@app/domain/participation/ways';
import type { z } from 'zod';
import type { Clock } from '../clock.ts';
import { refuse } from '../http/problem.ts';
import { senderOf } from '../messages/sender.ts';
import type { Links } from '../sessions/link.ts';
import { letterAbout } from './letter.ts';

type Query = z.output<typeof previewAvailabilityRound.schema.querystring>;
type Preview = z.input<(typeof previewAvailabilityRound.schema.response)[200]>;

/** What could be asked in a period and of whom, and the letter as it would leave about the chosen days. */
export async function previewRound(
  db: Transaction,
  query: Query,
  asks: string,
  clock: Clock,
  links: Links,
): Promise<Preview> {
  const open = query.round ? ((await roundNamed(db, query.round)) ?? refuse('not-found')) : null;
  const days = open ? await daysOf(db, open.id) : await openDays(db, query);
  const chosen = open ? days : days.filter(({ sessionId }) => query.day.includes(sessionId));
  const asked = new Set(open ? (await coachesOf(db, open.id)).map(({ id }) => id) : []);
  const people = (await coachesToAsk(db, clock.today())).filter(({ id }) => !asked.has(id));

  const [first] = chosen;
  const closing =
    first && !open
      ? (query.closesOn ??
        usualClosingDay(clock.today(), first.day, termsOn(await allTerms(db), first.day)))
      : null;
  const until = open ? open.closesAt : closing && closesAt(closing);
  const mailed = people.find(
    (person) => query.coach.includes(person.id) && usualWay(person) === 'mail',
  );
  return {
    days: days.map(({ cancelled: _, over: __, ...day }) => ({
      ...day,
      chosen: chosen.some(({ sessionId }) => sessionId === day.sessionId),
    })),
    coaches: people.map((person) => {
      const { id, firstName, lastName, phone } = person;
      return {
        coach: { id, firstName, lastName },
        phone,
        chosen: query.coach.includes(id),
        way: usualWay(person),
        ways: waysTo(person),
      };
    }),
    closesOn: open ? inBrussels(open.closesAt).day : closing,
    letter: until && first && mailed ? await letterTo(mailed.id) : null,
  };

  async function letterTo(coach: string) {
    const told =
      (await toldIfAsked(db, { coach, sessions: [], asks }, clock.now())) ?? refuse('not-found');
    const { subject, text } = letterAbout(chosen, {
      firstName: told.reader.firstName,
      language: told.reader.language ?? 'nl',
      closesAt: until!,
      link: links.pageOf('…'),
      sender: await senderOf(db, told.signer),
    });
    return { subject, text };
  }
}
