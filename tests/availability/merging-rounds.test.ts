import { links } from '../http/house.ts';
import { expect, test } from 'vitest';
import { mergingHouse } from '../coaches/merging-house.ts';
import { aRound } from '../factories/availability.ts';
import { aCoach } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';

const { here, merge } = mergingHouse();

test('of two questions in one round one stays, with the newest answer to each day, and the other link ends', async () => {
  const { owner, app } = here.house;
  const [kept, gone] = [await aCoach(owner, 'Bea'), await aCoach(owner, 'Beatrijs')];
  const days = [await aSession(owner), await aSession(owner, { day: '2030-03-21' })];
  const { id, questions } = await aRound(owner, {
    madeBy: here.hilde,
    sessions: days,
    coaches: [kept.personId, gone.personId],
  });
  const says = (who: typeof kept, at: number, answer: string, written: string) => owner`
    insert into app.availability_answers (question_id, round_id, session_id, answer, about_day, channel, written_at)
    select ${questions[who.personId]!}, ${id}, s.id, ${answer}, s.day, 'link', ${written}
    from app.sessions s where s.id = ${days[at]!}`;
  await says(kept, 0, 'no', '2026-01-01');
  await says(gone, 0, 'yes', '2026-01-02');
  await says(gone, 1, 'undecided', '2026-01-01');

  const merged = await merge(kept.personId, gone.personId);
  expect(merged.statusCode, merged.body).toBeLessThan(300);
  const left = await owner`
    select q.id, q.coach_id, a.answer from app.availability_questions q
    join app.availability_answers a on a.question_id = q.id join app.sessions s on s.id = a.session_id
    where q.round_id = ${id} order by s.day`;
  expect(left.map(({ coach_id, answer }) => [coach_id, answer])).toEqual([
    [kept.personId, 'yes'],
    [kept.personId, 'undecided'],
  ]);
  const opens = await Promise.all(
    Object.values(questions).map(
      async (question) =>
        (await app.inject({ url: `/api/answers/${links.tokenOf(question)}` })).statusCode,
    ),
  );
  expect(opens.sort()).toEqual([200, 404]);
});
