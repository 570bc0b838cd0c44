import { Encrypter } from 'age-encryption';
import { toBytes } from './bytes.ts';

/** Seals a text for one recipient (`age1…`), as a file that the `age` command opens without us. */
export async function sealArchive(recipient: string, text: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(toBytes(text));
}
