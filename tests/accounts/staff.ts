import { randomUUID } from 'node:crypto';
import type { ActingRole } from '@app/domain/access';
import { makeLinkAndCode } from '@app/server/accounts/send-sign-in';
import { ask, somebody, type Door } from './door.ts';

/** Somebody who came in, and acts in the first of her roles. */
export async function signedIn(door: Door, ...roles: ActingRole[]) {
  const { personId, address } = await somebody(door, ...roles);
  return { personId, address, ...(await comeIn(door, personId, roles[0]!)) };
}

export async function comeIn(door: Door, personId: string, role: ActingRole) {
  const { token } = (await makeLinkAndCode(door.auth, personId))!;
  const body = { by: { kind: 'link', token } };
  const { cookie } = await ask(door.app, { method: 'POST', url: '/sign-in', body });
  await ask(door.app, { method: 'PUT', url: '/me/role', cookie, body: { role } });
  const send = (method: 'GET' | 'POST' | 'PATCH') => (url: string, fields?: object) =>
    ask(door.app, {
      method,
      url,
      cookie,
      ...(fields && { body: { key: randomUUID(), ...fields } }),
    });
  return { cookie, get: send('GET'), post: send('POST'), patch: send('PATCH') };
}

export const newcomer = (different: object = {}) => ({
  firstName: 'Lode',
  lastName: `Verbeke ${randomUUID()}`,
  address: `${randomUUID()}@post.example`,
  roles: ['trainer'],
  ...different,
});
