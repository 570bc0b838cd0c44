import type { PublicHoliday, SchoolHoliday } from '@app/domain/holidays';
import { sayDate } from './in-words.ts';

/** Inside a sentence. */
export const publicHolidays: Record<PublicHoliday, string> = {
  'new-year': 'Nieuwjaar',
  'easter-monday': 'paasmaandag',
  'labour-day': 'Dag van de Arbeid',
  ascension: 'Hemelvaart',
  'whit-monday': 'pinkstermaandag',
  'national-day': 'nationale feestdag',
  assumption: 'Maria-Hemelvaart',
  'all-saints': 'Allerheiligen',
  armistice: 'Wapenstilstand',
  christmas: 'Kerstmis',
};

export const schoolHolidays: Record<SchoolHoliday, string> = {
  carnival: 'krokusvakantie',
  easter: 'paasvakantie',
  summer: 'zomervakantie',
  autumn: 'herfstvakantie',
  christmas: 'kerstvakantie',
};

/** "Tot en met 3 januari." */
export const sayUntil = (day: string): string => `Tot en met ${sayDate(day)}.`;
