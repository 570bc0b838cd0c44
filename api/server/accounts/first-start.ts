import { timingSafeEqual } from 'node:crypto';
import { beginOrganisation } from '@app/contract/accounts';
import { readEmail } from '@app/domain/written-email';
import { toE164 } from '../coaches/phone.ts';
import { refuse } from '../http/problem.ts';
import type { Routes } from '../http/routes.ts';
import type { Links } from '../sessions/link.ts';
import type { Auth } from './auth.ts';
import { limitWhoTries } from './limit-tries.ts';
import { makeLinkAndCode } from './send-sign-in.ts';

/** Proves that somebody reads what the start printed. */
export const firstStartToken = (links: Links) => links.tokenFor('first-start', 'once');

/** An organisation that begins: the first person, who then invites and plans. */
export const firstStartRoutes =
  (auth: Auth, links: Links): Routes =>
  async (app) => {
    app.route({
      ...beginOrganisation,
      handler: async (request, reply) => {
        const { body } = request;
        if (!isSame(body.token, firstStartToken(links))) {
          await limitWhoTries(auth, 'first start', request, { atMost: 20, per: '10 minutes' });
          refuse('not-found');
        }

        const address = readEmail(body.address);
        if ('problem' in address) refuse('not-an-address', at('address', 'not-an-address'));
        const phone = body.phone === '' ? { value: null } : toE164(body.phone);
        if ('problem' in phone) refuse('not-a-phone-number', at('phone', 'not-a-phone-number'));

        const personId = await begin(auth, { ...body, address: address.value, phone: phone.value });
        const way = personId && (await makeLinkAndCode(auth, personId));
        if (!way) refuse('not-found');
        reply.code(201);
        return { path: way.path };
      },
    });
  };

/**
 * How the reader of the terminal comes in: as the first person, or, where no mail leaves, once as the administrator.
 * Null when the ordinary door works.
 */
export async function wayIn(auth: Auth, links: Links, mailLeaves: boolean) {
  const { rows } = await auth.pool.query<{ isEmpty: boolean; administrator: string | null }>(
    `select not auth.somebody_is_there() as "isEmpty", auth.first_administrator() as administrator`,
  );
  const { isEmpty, administrator } = rows[0]!;
  if (isEmpty)
    return { kind: 'first-start', path: `/first?token=${firstStartToken(links)}` } as const;
  if (mailLeaves || !administrator) return null;
  const way = await makeLinkAndCode(auth, administrator);
  return way && ({ kind: 'link', path: way.path } as const);
}

/** Where no mail leaves, the first administrator reads what lets her in where Draagkracht runs, as at its start. */
export interface Terminal {
  letsIn: (personId: string) => Promise<boolean>;
  say: (key: Key) => void;
}

interface Key {
  link: string;
  /** Eight digits, unspaced. */
  code: string;
}

export const makeTerminal = ({ pool }: Auth, say: Terminal['say']): Terminal => ({
  say,
  async letsIn(personId) {
    const { rows } = await pool.query<{ isFirst: boolean | null }>(
      'select auth.first_administrator() = $1 as "isFirst"',
      [personId],
    );
    return rows[0]?.isFirst === true;
  },
});

interface First {
  organisation: string;
  firstName: string;
  lastName: string;
  address: string;
  phone: string | null;
}

async function begin({ pool }: Auth, { organisation, firstName, lastName, address, phone }: First) {
  const { rows } = await pool.query<{ person: string | null }>(
    'select auth.begin_organisation($1, $2, $3, $4, $5) as person',
    [organisation, firstName, lastName, address, phone],
  );
  return rows[0]?.person ?? null;
}

const at = (field: string, detail: string) => ({ errors: [{ pointer: `#/${field}`, detail }] });

function isSame(given: string, expected: string) {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
