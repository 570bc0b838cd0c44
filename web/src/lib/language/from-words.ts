import { isDay, type Day } from '@app/domain/day';
import type { TimeOfDay } from '@app/domain/moment';

/** "9.30", "9u30", "9:30 uur" and "16" as `09:30` and `16:00`; null when nobody could say which hour it is. */
export function readTime(typed: string): TimeOfDay | null {
  const found = /^(\d{1,2})(?:\s*[.:uh]\s*(\d{2})?)?\s*(?:uur)?$/i.exec(typed.trim());
  if (!found) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : null;
}

/** "24/11/2026", "di 24-11-2026" and `2026-11-24` as a day; null for anything else, also for 30 February. */
export function readDay(typed: string): Day | null {
  const text = typed.trim();
  const found = /^(?:[a-z]{2,9}\.?\s+)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/i.exec(text);
  const day = found ? `${found[3]}-${two(Number(found[2]))}-${two(Number(found[1]))}` : text;
  return isDay(day) ? day : null;
}

/**
 * "€ 1.760,83", "43", "43,5" and "44.20" in cents; null when it is no amount, or has a third
 * decimal. A dot before exactly two last digits is a comma, as a till or a calculator writes it.
 */
export function readMoney(typed: string): number | null {
  const text = typed.replace(/[€\s]/g, '');
  const found =
    /^(\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,(\d{1,2}))?$/.exec(text) ??
    /^(\d{1,9})\.(\d{2})$/.exec(text);
  if (!found?.[1]) return null;
  return Number(found[1].replaceAll('.', '')) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
}

/** "0,4326" and "€ 0,37" in hundredths of a cent; null when it is no amount, or has a fifth decimal. */
export function readPerKm(typed: string): number | null {
  const [, euros, decimals = ''] =
    /^(\d{1,3})(?:[,.](\d{1,4}))?$/.exec(typed.replace(/[€\s]/g, '')) ?? [];
  return euros === undefined ? null : Number(euros) * 10_000 + Number(decimals.padEnd(4, '0'));
}

/** "14,2" and "14" in tenths of a kilometre; null when it is none, or has a second decimal. */
export function readKm(typed: string): number | null {
  const [, whole, tenth = '0'] =
    /^(\d{1,4})(?:[,.](\d))?$/.exec(typed.replace(/\s|km/gi, '')) ?? [];
  return whole === undefined ? null : Number(whole) * 10 + Number(tenth);
}

/** "14" as a number; null when it is none. */
export function readNumber(typed: string): number | null {
  return /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : null;
}

const two = (part: number) => String(part).padStart(2, '0');
