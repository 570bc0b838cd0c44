import { read, written } from '@app/vault/bytes';
import { bytesOf, identityOf, type Identity } from '@app/vault/identity';
import { DoesNotOpen } from '@app/vault/lock';
import { Decrypter, Encrypter, webauthn } from 'age-encryption';

/** As it stands in the list of keys of her device, beside the one that she signs in with. */
const keyName = 'Ombudssleutel';

export interface UnderPasskey {
  passkey: string;
  /** In base64. */
  locked: string;
}

/** Makes a second passkey on this device and locks her identity with it; rejects where the device cannot. */
export async function lockWithPasskey(identity: Identity): Promise<UnderPasskey> {
  const passkey = await webauthn.createCredential({ keyName });
  const encrypter = new Encrypter();
  encrypter.addRecipient(new webauthn.WebAuthnRecipient({ identity: passkey }));
  return { passkey, locked: written(await encrypter.encrypt(bytesOf(identity))) };
}

/** Unlocks what `lockWithPasskey` locked; rejects with `DoesNotOpen` when the device or the person says no. */
export async function unlockWithPasskey({ passkey, locked }: UnderPasskey): Promise<Identity> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(new webauthn.WebAuthnIdentity({ identity: passkey }));
  const bytes = await decrypter.decrypt(read(locked)).catch(() => {
    throw new DoesNotOpen();
  });
  return identityOf(bytes);
}
