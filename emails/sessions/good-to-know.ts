import type { Day } from '@app/domain/day';
import type { Fact } from '../letter.ts';
import { labels, sayCompany, sayMoneyBack } from './good-to-know.nl.ts';

/** What a coach hears before she answers, beside when and where; first names only. */
export type GoodToKnow = {
  route: string;
  theme: string;
  group: string;
  role: string;
  trainers: readonly string[];
  otherCoaches: readonly string[];
  observers: readonly string[];
  /** `null` when nobody wrote down what there is: then she hears it by telephone. */
  money: {
    /** The kostenvergoeding in whole cents; 0 when she wants only her costs in kind, or nothing. */
    allowance: number;
    /** What comes beside it: `je busticket`, `een lunch`. */
    extras: readonly string[];
    paidBy: Day;
  } | null;
};

export const company = (known: GoodToKnow): Fact => ({
  label: labels.company,
  value: sayCompany(known),
});

export const moneyBack = ({ money }: GoodToKnow): Fact => ({
  label: labels.money,
  value: sayMoneyBack(money),
});

export const route = ({ route: value }: GoodToKnow): Fact => ({ label: labels.route, value });

export const content = ({ theme, group, role }: GoodToKnow): Fact[] => [
  { label: labels.theme, value: theme },
  { label: labels.group, value: group },
  { label: labels.role, value: role },
];
