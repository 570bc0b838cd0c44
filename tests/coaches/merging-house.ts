import { randomUUID } from 'node:crypto';
import { items } from '@app/domain/participation/facts';
import { hashOf } from '@app/server/sessions/link';
import { afterAll, beforeAll, expect } from 'vitest';
import { aPerson } from '../factories/people.ts';
import { aSession } from '../factories/sessions.ts';
import { aHouse, cookieOf, links, type House } from '../http/house.ts';

interface Different {
  day?: string;
  startsAt?: string;
  endsAt?: string;
  session?: string;
  answer?: 'yes' | 'no' | 'undecided' | null;
  answeredAt?: string | null;
  askedAt?: string;
}

/** The whole API with a coordinator who makes one coach of two. */
export function mergingHouse() {
  const here = {} as { house: House; cookie: string; hilde: string };
  let trainer: string;
  beforeAll(async () => {
    here.house = await aHouse();
    here.hilde = (await aPerson(here.house.owner, 'coordinator', 'Hilde')).personId;
    trainer = (await aPerson(here.house.owner, 'trainer', 'Naïma')).personId;
    here.cookie = await cookieOf(here.house, here.hilde, 'coordinator');
  });
  afterAll(() => here.house.close());

  const get = (url: string, cookie = here.cookie) =>
    here.house.app.inject({ url: `/api${url}`, headers: { cookie } });
  const post = (url: string, payload: object, cookie = here.cookie) =>
    here.house.app.inject({ method: 'POST', url: `/api${url}`, headers: { cookie }, payload });
  const preview = async (kept: string, gone: string) => {
    const answer = await get(`/coaches/${kept}/merging/${gone}`);
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json();
  };

  return {
    here,
    get,
    post,
    preview,
    /** As the page does it: what differs stays as it was with the kept one, unless something else is chosen. */
    async merge(
      kept: string,
      gone: string,
      choices: Record<string, string> = {},
      more: object = {},
    ) {
      const shown = await preview(kept, gone);
      const all = Object.fromEntries(shown.asks.map((field: string) => [field, 'kept']));
      return post(`/coaches/${kept}/merging/${gone}`, {
        key: randomUUID(),
        versions: { kept: shown.kept.version, gone: shown.gone.version },
        choices: { ...all, ...choices },
        ...more,
      });
    },

    /** A question to a coach about a day, with its link; a yes has its place. */
    async asked(
      coach: string,
      { session, answer = null, answeredAt, askedAt, ...when }: Different = {},
    ) {
      const { owner } = here.house;
      const day =
        session ??
        (await aSession(owner, { coachesNeeded: 2, trainers: [trainer], ...(when as object) }));
      const id = randomUUID();
      const token = links.tokenOf(id);
      const at = answeredAt ?? (answer ? '2026-11-01' : null);
      await owner`
        insert into app.invitations (id, session_id, coach_id, channel, asked_at, asked_by, answer_by, answer, answered_at,
          told, verdict, terms_version, link_hash)
        values (${id}, ${day}, ${coach}, 'call', ${askedAt ?? '2026-10-01'}, ${here.hilde}, '2030-03-01', ${answer}, ${at},
          ${owner.json([...items])}, '{"judgements":[]}', 1, ${Buffer.from(hashOf(token))})`;
      if (answer)
        await owner`
          insert into app.answers (invitation_id, coach_id, answer, channel) values (${id}, ${coach}, ${answer}, 'link')`;
      if (answer === 'yes') await givePlace(id);
      return { id, session: day, token };
    },
  };

  async function givePlace(invitation: string) {
    const { owner } = here.house;
    await owner`
      insert into app.assignments (session_id, coach_id, invitation_id, during, verdict, terms_version)
      select s.id, i.coach_id, i.id, s.during, i.verdict, 1
      from app.invitations i join app.sessions s on s.id = i.session_id where i.id = ${invitation}`;
    await owner`
      update app.sessions set coaches_taken = coaches_taken + 1
       where id = (select session_id from app.invitations where id = ${invitation})`;
  }
}
