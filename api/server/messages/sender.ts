import { house, type Signer } from '@app/db/messages/queries';
import type { Transaction } from '@app/db/database';
import type { Sender } from '@app/emails/letter';
import { sayPhone } from '../coaches/phone.ts';

/** The person who sent it signs, with her own telephone or none; once she left, the contact person does. */
export async function signedBy(db: Transaction, signer: Signer | null): Promise<Sender> {
  const sender = await senderOf(db, signer);
  if (!signer || signer.phone !== null) return sender;
  return { ...sender, firstName: signer.firstName, phone: null, reachable: null };
}

/** The sender of a letter: the coordinator who asked when she can be called, else the contact person of the house. */
export async function senderOf(db: Transaction, askedBy: Signer | null): Promise<Sender> {
  const { organisation, address, contact } = await house(db);
  const name = organisation || 'Draagkracht';
  const asker = askedBy?.phone && askedBy.id !== contact?.id ? askedBy : null;
  const { firstName, phone } = asker ?? contact ?? askedBy ?? { firstName: name, phone: null };
  return {
    firstName,
    phone: phone === null ? null : sayPhone(phone),
    reachable: asker ? null : (contact?.hours ?? null),
    organisation: { name, address },
  };
}
