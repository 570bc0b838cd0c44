import { bare, folded, type Written } from './written.ts';

export type AmountProblem = 'not-an-amount' | 'amount-out-of-range';

/** In cents: more than this is a slip of the keyboard. */
const most = 1_000_000;

/**
 * An amount of money in cents, as people and spreadsheets write it: `43`, `€ 43,00`, `1.760,83`, `1,760.83`, `43.5 euro`,
 * `43,-`. A point before exactly three figures stands for thousands, as it does here.
 */
export function readAmount(text: string): Written<number, AmountProblem> {
  const [, sign = '', plain = ''] =
    /^(?:€|eur|euro)? ?([-+]?) ?(?:€|eur|euro)? ?(\d[\d., ]*?)(?:,-|,—)? ?(?:€|eur|euro)?$/.exec(
      folded(bare(text.replace(/[,.]\s*[-–—]+\s*$/, ''))),
    ) ?? [];
  const cents = centsIn(plain.replaceAll(' ', ''));
  if (cents === null) return { problem: 'not-an-amount', text };
  return (sign === '-' && cents > 0) || cents > most
    ? { problem: 'amount-out-of-range', text }
    : { value: cents };
}

/** Null where the figures are no amount, or say parts of a cent. */
function centsIn(figures: string): number | null {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/.test(figures))
    return toCents(figures.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3})+\.\d{1,2}$/.test(figures)) return toCents(figures.replaceAll(',', ''));
  if (/^\d+(?:[.,]\d{1,2})?$/.test(figures)) return toCents(figures.replace(',', '.'));
  // A spreadsheet keeps 44,02 as 44.019999999999996.
  if (/^\d+\.\d{6,}$/.test(figures)) {
    const cents = Number(figures) * 100;
    return Math.abs(cents - Math.round(cents)) < 1e-6 ? Math.round(cents) : null;
  }
  return null;
}

const toCents = (decimal: string): number => Math.round(Number(decimal) * 100);

/** A way in tenths of a kilometre: `12`, `12,5 km`. */
export function readKilometres(text: string): Written<number, AmountProblem> {
  const [, figures] = /^(\d{1,5}(?:[.,]\d)?) ?(?:km|kilometers?)?$/.exec(folded(bare(text))) ?? [];
  if (figures === undefined) return { problem: 'not-an-amount', text };
  const tenths = Math.round(Number(figures.replace(',', '.')) * 10);
  return tenths > 20_000 ? { problem: 'amount-out-of-range', text } : { value: tenths };
}
