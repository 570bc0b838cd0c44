import { isDemonstration } from '@app/db/demonstration';
import { isEmpty, seedDemonstration } from '@app/db/seed';
import { ombudspersons, whoSignsIn } from '@app/db/seed/people';
import type { OmbudsRows } from '@app/db/seed/ombuds';
import type { Bank } from '@app/db/seed/paying';
import type { Moment } from '@app/domain/moment';
import { busyWith, say } from './progress.ts';
import { comeIn, sayRole, signInAs } from './start.nl.ts';

type Surroundings = {
  hashOf: (token: string) => Uint8Array;
  tokenOf: (invitationId: string, linksEnded: number) => string;
  /** Closes the account numbers of everybody in it. */
  bank: Bank;
  /** Seals the concerns of these two, and gives what must be remembered of their first list. */
  sealOmbuds: (
    people: typeof ombudspersons,
    now: Moment,
  ) => Promise<{ rows: OmbudsRows; root: Uint8Array }>;
  /** Remembers it outside the database. */
  keepRoot: (root: Uint8Array) => boolean;
};

/** Fills a database in which nobody is, so that there is something to look at. */
export async function fillWhenEmpty(ownerUrl: string, surroundings: Surroundings) {
  const { hashOf, tokenOf, bank, sealOmbuds, keepRoot } = surroundings;
  if (!(await isEmpty(ownerUrl))) return;
  await busyWith('De voorbeelden invullen', async () => {
    const now = new Date().toISOString();
    const { rows, root } = await sealOmbuds(ombudspersons, now);
    await seedDemonstration(ownerUrl, {
      now,
      linkHashOf: (invitationId, linksEnded) => hashOf(tokenOf(invitationId, linksEnded)),
      bank,
      ombuds: rows,
    });
    keepRoot(root);
  });
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
