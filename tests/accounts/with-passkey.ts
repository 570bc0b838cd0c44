import type { ActingRole } from '@app/domain/access';
import { anAuthenticator } from './authenticator.ts';
import { ask, type Door } from './door.ts';
import { signedIn } from './staff.ts';

const post = (door: Door, url: string, cookie: string | null, body?: object) =>
  ask(door.app, {
    method: 'POST',
    url,
    ...(cookie ? { cookie } : {}),
    ...(body ? { body } : {}),
  });

/** Somebody with a passkey on a device. */
export async function withPasskey(door: Door, ...roles: ActingRole[]) {
  const person = await signedIn(door, ...roles);
  return { ...person, ...(await anotherPasskey(door, person)) };
}

/** One more, on a device of its own. */
export async function anotherPasskey(door: Door, { cookie }: { cookie: string }) {
  const device = anAuthenticator();
  const asked = await post(door, '/me/passkeys/questions', cookie);
  const kept = await post(door, '/me/passkeys', `${cookie}; ${asked.cookie}`, {
    name: 'mijn laptop',
    response: device.register(asked.body),
  });
  return { device, kept };
}

export async function signInWith(
  door: Door,
  device: ReturnType<typeof anAuthenticator>,
  options: { verified?: boolean } = {},
) {
  const { cookie, body } = await post(door, '/sign-in/passkey/questions', null);
  const response = device.signIn(body, options);
  const again = () => post(door, '/sign-in/passkey', cookie, { response });
  return { answer: await again(), again };
}
