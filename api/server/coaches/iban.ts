import type { IbanProblem } from '@app/domain/import-line';
import { bare, type Written } from '@app/domain/written';
import { electronicFormatIBAN, isValidIBAN } from 'ibantools';

/** An account number without spaces, checked by its own figures (mod 97) and, for Belgium, by the bank's. */
export function readIban(text: string): Written<string, IbanProblem> {
  const iban = electronicFormatIBAN(bare(text).replace(/^IBAN\b:? */i, ''));
  if (iban === null || !/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(iban))
    return { problem: 'not-an-iban', text };
  if (iban.startsWith('BE') && iban.length !== 16) return { problem: 'not-an-iban', text };
  return isValidIBAN(iban) && belgianCheckHolds(iban)
    ? { value: iban }
    : { problem: 'iban-check-failed', text };
}

/** The last two figures of a Belgian number are the first ten modulo 97, with 97 for 0. */
const belgianCheckHolds = (iban: string): boolean =>
  !iban.startsWith('BE') || (Number(iban.slice(4, 14)) % 97 || 97) === Number(iban.slice(14));
