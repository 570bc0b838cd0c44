import { addressChange, endedPasskey, roleChange, signInAddress } from '@app/db/accounts/queries';
import type { Transaction } from '@app/db/database';
import { reader, signer, type Reader } from '@app/db/messages/queries';
import { inBrussels, type Moment } from '@app/domain/moment';
import { addressChanged } from '@app/emails/accounts/address-changed';
import { confirmAddress } from '@app/emails/accounts/confirm-address';
import { invited } from '@app/emails/accounts/invited';
import { passkeyEnded } from '@app/emails/accounts/passkey-ended';
import { rolesChanged } from '@app/emails/accounts/roles-changed';
import type { Links } from '../sessions/link.ts';
import { addressed, type Outgoing } from './addressed.ts';
import { senderOf, signedBy } from './sender.ts';

/** How long she may say yes to another address, counted from her question. */
export const minutesToConfirm = 60;

interface Desk {
  links: Links;
  origin: string;
}

type About = Record<string, string>;
type Write = (db: Transaction, about: About, desk: Desk, now: Moment) => Promise<Outgoing>;

/** Every letter about an account but the one to sign in. They go to the address she signs in with. */
export const accountLetters: Record<string, Write> = {
  invited: async (db, about, { origin }) => {
    const { who, address } = await whose(db, about);
    if (!who || !address) return { needless: 'gone' };
    const by = await signerOf(db, about);
    const letter = invited({
      firstName: who.firstName,
      toCoach: isCoach(who),
      address,
      invitedBy: by?.firstName ?? null,
      link: `${origin}/sign-in`,
      sender: await signedBy(db, by),
    });
    return addressed(letter, who, address, { askedBy: by?.id ?? null });
  },

  'roles-changed': async (db, about, { origin }) => {
    const { who, address } = await whose(db, about);
    const change = about.change ? await roleChange(db, about.change) : null;
    if (!who || !change) return { needless: 'gone' };
    const by = await signerOf(db, about);
    const letter = rolesChanged({
      firstName: who.firstName,
      given: change.given,
      taken: change.taken,
      comesIn: address !== null,
      link: `${origin}/me`,
      sender: await signedBy(db, by),
    });
    return addressed(letter, who, address ?? change.address, { askedBy: by?.id ?? null });
  },

  'passkey-ended': async (db, about, { origin }) => {
    const { who, address } = await whose(db, about);
    const key = about.passkey ? await endedPasskey(db, about.passkey) : null;
    if (!who || !address || !key) return { needless: 'gone' };
    const by = await signerOf(db, about);
    const letter = passkeyEnded({
      firstName: who.firstName,
      key: { name: key.name, madeOn: inBrussels(key.madeAt).day },
      link: `${origin}/me`,
      sender: await signedBy(db, by),
    });
    return addressed(letter, who, address, { askedBy: by?.id ?? null });
  },

  'confirm-address': async (db, about, { links, origin }, now) => {
    const { who, change } = await whose(db, about);
    if (!who || !change || change.changed) return { needless: 'gone' };
    if (Date.parse(now) - Date.parse(change.askedAt) > minutesToConfirm * 60_000)
      return { needless: 'too-late' };
    const letter = confirmAddress({
      firstName: who.firstName,
      toCoach: isCoach(who),
      newAddress: change.newAddress,
      link: `${origin}/sign-in/address?token=${links.tokenFor('address', about.change ?? '')}`,
      validMinutes: minutesToConfirm,
      sender: await senderOf(db, null),
    });
    return addressed(letter, who, change.oldAddress);
  },

  'address-changed': async (db, about, { origin }) => {
    const { who, change } = await whose(db, about);
    if (!who || !change) return { needless: 'gone' };
    const to = about.to === 'old' ? 'old' : 'new';
    const letter = addressChanged({
      firstName: who.firstName,
      to,
      toCoach: isCoach(who),
      newAddress: change.newAddress,
      link: `${origin}/sign-in`,
      sender: await senderOf(db, null),
    });
    return addressed(letter, who, to === 'old' ? change.oldAddress : change.newAddress);
  },
};

/** Somebody who left signs nothing any more. */
const signerOf = async (db: Transaction, { by }: About) => (by ? signer(db, by) : null);

/** Only a coach chooses a language. */
export const isCoach = ({ language }: Reader): boolean => language !== null;

async function whose(db: Transaction, about: About) {
  const who: Reader | null = about.person ? await reader(db, about.person) : null;
  return {
    who: who && !who.blocked ? who : null,
    address: about.person ? await signInAddress(db, about.person) : null,
    change: about.change ? await addressChange(db, about.change) : null,
  };
}
