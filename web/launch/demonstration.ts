import { isDemonstration } from '@app/db/demonstration';
import { isEmpty, seedDemonstration } from '@app/db/seed';
import { whoSignsIn } from '@app/db/seed/people';
import { busyWith, say } from './progress.ts';
import { comeIn, sayRole, signInAs } from './start.nl.ts';

type Links = {
  hashOf: (token: string) => Uint8Array;
  tokenOf: (invitationId: string, linksEnded: number) => string;
};

/** Fills a database in which nobody is, so that there is something to look at. */
export async function fillWhenEmpty(ownerUrl: string, { hashOf, tokenOf }: Links) {
  if (!(await isEmpty(ownerUrl))) return;
  await busyWith('De voorbeelden invullen', () =>
    seedDemonstration(ownerUrl, {
      now: new Date().toISOString(),
      linkHashOf: (invitationId, linksEnded) => hashOf(tokenOf(invitationId, linksEnded)),
    }),
  );
}

type WayIn = { kind: 'first-start' | 'link'; path: string } | null;

/** Where nobody is yet, or where no mail can bring a link: the way in for the reader of the terminal. */
export function sayWayIn(origin: string, way: WayIn) {
  if (way) say(comeIn[way.kind](`${origin}${way.path}`));
}

/** The people to sign in as, each with the address to type. */
export async function introduce(ownerUrl: string, origin: string) {
  if (!(await isDemonstration(ownerUrl))) return;

  say(signInAs(origin));
  const people = whoSignsIn();
  const width = Math.max(
    ...people.map(({ firstName, lastName }) => `${firstName} ${lastName}`.length),
  );
  for (const { firstName, lastName, role, address } of people) {
    say(`  ${`${firstName} ${lastName}`.padEnd(width)}  ${sayRole[role].padEnd(14)}  ${address}`);
  }
}
