import { readDay } from '../written-day.ts';

interface Reach {
  /** E.164. */
  phone: string | null;
  email: string | null;
}

/** Whether what is sought is a telephone number or an address for mail, or a part of it, at which somebody is reached. */
export function isReachedAt(search: string, { phone, email }: Reach): boolean {
  const text = search.trim().toLowerCase();
  if (text.includes('@')) return text.length > 3 && (email?.toLowerCase().includes(text) ?? false);
  return phone !== null && isPartOf(text, phone.slice(1));
}

/** Four figures are enough: the last ones are what people remember. */
const fewestFigures = 4;

function isPartOf(text: string, phone: string): boolean {
  const figures = text.replace(/\D/g, '');
  if (!/^[\d\s+()./-]+$/.test(text) || figures.length < fewestFigures || isDate(text)) return false;
  const fromAbroad = figures.replace(/^00/, '').replace(/^0/, '32');
  return phone.includes(figures) || (figures.startsWith('0') && phone.startsWith(fromAbroad));
}

function isDate(text: string): boolean {
  const day = readDay(text);
  return /\D/.test(text) && ('value' in day || day.problem === 'no-year');
}
