import type { previewTrainingInvitation } from '@app/contract/training';
import { coachesToAsk } from '@app/db/availability/queries';
import type { Transaction } from '@app/db/database';
import { askedOfDate, dateNamed } from '@app/db/dates/queries';
import { toldIfAsked } from '@app/db/messages/queries';
import { allTerms } from '@app/db/participation/queries';
import { followedBy, gladlyWished, modulesKnown, trainingDates } from '@app/db/training/queries';
import { closesAt, usualClosingDay } from '@app/domain/availability/closing-day';
import { termsOn } from '@app/domain/participation/terms';
import { usualWay, waysTo } from '@app/domain/participation/ways';
import { inTurn, inTurnBecause } from '@app/domain/training/in-turn';
import type { z } from 'zod';
import type { Clock } from '../clock.ts';
import { refuseWhenOver } from '../dates/ask.ts';
import { moneyOfDateToTell } from '../compensation/agree-on-date.ts';
import { letterThatAsks } from '../dates/letter.ts';
import { refuse } from '../http/problem.ts';
import { senderOf } from '../messages/sender.ts';
import type { Links } from '../sessions/link.ts';
import { standingOf } from './who-followed.ts';

type Query = z.output<typeof previewTrainingInvitation.schema.querystring>;
type Preview = z.input<(typeof previewTrainingInvitation.schema.response)[200]>;

/** Who could be asked for a date and in which order, and the letter as it would leave. */
export async function previewInvitation(
  db: Transaction,
  { date: id, query, asks }: { date: string; query: Query; asks: string },
  clock: Clock,
  links: Links,
): Promise<Preview> {
  const today = clock.today();
  const date = (await dateNamed(db, id)) ?? refuse('not-found');
  const planned = (await trainingDates(db)).find((one) => one.id === id) ?? refuse('not-found');
  refuseWhenOver(date);
  const terms = termsOn(await allTerms(db), date.day);
  const known = await modulesKnown(db);
  const {
    themeId,
    version: _,
    ...module
  } = known.find((one) => one.id === planned.moduleId) ?? refuse('not-found');
  const base = known.find((one) => one.kind !== 'refresher' && one.themeId === themeId);
  const asked = new Set(
    (await askedOfDate(db, id)).flatMap(({ coach, withdrawn }) => (withdrawn ? [] : coach.id)),
  );
  const stands = new Map(
    (await followedBy(db)).flatMap(({ coachId, moduleId, stands: one }) =>
      moduleId === base?.id ? [[coachId, standingOf(one, terms, today)] as const] : [],
    ),
  );
  const gladly = new Set(
    (await gladlyWished(db))
      .filter((one) => module.kind === 'theme' && one.themeId === themeId)
      .map(({ coachId }) => coachId),
  );
  const people = inTurn(
    (await coachesToAsk(db, today))
      .filter((one) => !asked.has(one.id))
      .map((person) => {
        const standing = stands.get(person.id) ?? null;
        const waits = standing === null && (gladly.has(person.id) || module.kind === 'starter');
        return { ...person, waits, is: standing?.is ?? null, until: standing?.until ?? null };
      }),
  );

  const answerOn = query.answerOn ?? usualClosingDay(today, date.day, terms);
  const mailed = people.find((one) => query.coach.includes(one.id) && usualWay(one) === 'mail');
  const { moduleId: __, ...shown } = planned;
  return {
    module,
    date: shown,
    coaches: people.map((person) => ({
      coach: { id: person.id, firstName: person.firstName, lastName: person.lastName },
      phone: person.phone,
      chosen: query.coach.includes(person.id),
      way: usualWay(person),
      ways: waysTo(person),
      because: inTurnBecause(person),
      until: person.until,
    })),
    answerOn,
    letter: mailed ? await letterTo(mailed.id) : null,
  };

  async function letterTo(coach: string) {
    const told =
      (await toldIfAsked(db, { coach, sessions: [], asks }, clock.now())) ?? refuse('not-found');
    const { subject, text } = letterThatAsks(
      {
        ...date!,
        answerBy: closesAt(answerOn),
        money: await moneyOfDateToTell(db, date!, coach),
      },
      {
        firstName: told.reader.firstName,
        language: told.reader.language ?? 'nl',
        link: links.pageOf('…'),
        sender: await senderOf(db, told.signer),
      },
    );
    return { subject, text };
  }
}
