import type { PhoneProblem } from '@app/domain/import-line';
import { bare, type Written } from '@app/domain/written';
import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/min';

/** A number as people in Belgium write it, mobile, fixed or foreign, as E.164: `+32469386763`. */
export function toE164(text: string): Written<string, PhoneProblem> {
  const plain = bare(text).replace(/^(?:tel|gsm|telefoon)\b[.:]*\s*/i, '');
  const number = parsed(plain);
  if (number?.isValid()) return { value: number.number };
  const digits = plain.replace(/\D/g, '').length;
  const onlyANumber = /^[\d\s+()./-]*$/.test(plain);
  if (onlyANumber && digits > 0 && digits < 9) return { problem: 'phone-number-too-short', text };
  if (onlyANumber && digits > 13) return { problem: 'phone-number-too-long', text };
  return { problem: 'not-a-phone-number', text };
}

/** The way Belgians read a number: `0469 38 67 63`; from elsewhere with its country, `+33 6 12 34 56 78`. */
export function sayPhone(e164: string): string {
  const number = parsed(e164);
  if (!number) return e164;
  return number.countryCallingCode === '32'
    ? number.formatNational()
    : number.formatInternational();
}

const parsed = (text: string): PhoneNumber | undefined =>
  parsePhoneNumberFromString(text, { defaultCountry: 'BE', extract: false });
