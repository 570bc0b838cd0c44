import { actingAs } from '@app/db/database';
import { factsAbout, factsOfPlan } from '@app/db/participation/facts';
import { judgePlace } from '@app/domain/participation/judge';
import { firstTerms, termsOn } from '@app/domain/participation/terms';
import { notAskedYet } from '@app/server/participation/judging';
import { realClock } from '@app/server/clock';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demonstrationAt } from './organisation.ts';

let made: Awaited<ReturnType<typeof demonstrationAt>>;
beforeAll(async () => {
  made = await demonstrationAt(realClock.now());
});
afterAll(() => made.drop());

test('every place of the plan is judged as on the page of its own day', async () => {
  const today = realClock.today();
  const [person] = await made.owner`select id from app.persons where first_name = 'Hilde'`;
  await actingAs(made.web, { role: 'coordinator', personId: person!.id as string }, async (db) => {
    const plan = await factsOfPlan(db, today, today);
    expect(plan.places.length).toBeGreaterThan(10);
    for (const { facts: session } of plan.sessions) {
      const own = (await factsAbout(db, session.sessionId, today, undefined))!;
      expect(session).toEqual(own.session);
      const terms = { ...termsOn(plan.terms, session.day), holdsFrom: firstTerms.holdsFrom };
      for (const place of plan.places.filter((one) => one.sessionId === session.sessionId)) {
        const known = own.coaches.get(place.coach.coachId)!;
        const judge = (coach: typeof place.coach, asked: typeof place.asked) =>
          judgePlace(
            { coach, session, asked: asked ?? notAskedYet, distances: own.distances },
            terms,
          );
        expect(judge(place.coach, place.asked)).toEqual(judge(known.facts, known.asked));
      }
    }
  });
});
