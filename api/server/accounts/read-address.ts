import { readEmail } from '@app/domain/written-email';
import { refuse } from '../http/problem.ts';

/** An address to sign in with, as it was typed in a field of a form. */
export function addressIn(text: string, pointer: string): string {
  const address = readEmail(text);
  if ('problem' in address)
    refuse('not-an-address', { errors: [{ pointer, detail: 'not-an-address' }] });
  return address.value;
}
