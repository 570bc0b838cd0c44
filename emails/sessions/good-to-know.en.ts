import { sayDay, sayMoney, sayTogether } from '../in-words.en.ts';
import type { Company, GoodToKnow } from './good-to-know.ts';

export const labels = {
  company: 'With whom',
  money: 'What do you get',
  route: 'How do you get there',
  theme: 'What is it about',
  group: 'For whom',
  role: 'What do you do',
};

export const sayCompany = ({ trainers, otherCoaches, observers }: Company): string =>
  sayTogether([
    ...otherCoaches.map((name) => `${name} (coach)`),
    ...trainers.map((name) => `${name} (trainer)`),
    ...observers.map((name) => `${name} (comes to watch)`),
  ]);

export const sayGroup = (participants: number | null, organisation: string): string =>
  participants === null
    ? `a group from ${organisation}`
    : `${participants} ${participants === 1 ? 'person' : 'people'} from ${organisation}`;

export const roles = {
  coach: 'you speak from your own experience. You choose what you tell.',
  observer:
    'you watch for one day, beside the coaches and the trainer. You do not have to tell anything.',
};

export const unknown = 'we do not know this yet. Feel free to call.';

export const extras = {
  travel: 'your travel',
  realCosts: 'what you really paid, with a receipt',
  ticket: 'your ticket, beforehand',
  advance: 'an advance, beforehand',
};

export function sayMoneyBack(money: GoodToKnow['money']): string {
  if (money === null) return 'call me about your expenses. Then I will tell you what you get.';
  const {
    allowance,
    extras: beside,
    paidBy,
    inCash = false,
    preparation = null,
    asksNeeds = false,
  } = money;
  const things = [
    ...(allowance > 0 ? [`${sayMoney(allowance)} for your expenses`] : []),
    ...beside,
  ];
  if (things.length === 0) return 'there is no money for expenses on this day.';

  if (paidBy === null) return `${sayTogether(things)}.`;
  const paid = inCash
    ? `\nYou get the money in cash, on ${sayDay(paidBy)} at the latest.`
    : `\nThe money is in your account on ${sayDay(paidBy)} at the latest.`;
  const before = preparation
    ? `\nThe preparation adds ${sayMoney(preparation.allowance)}, on ${sayDay(preparation.paidBy)} at the latest.`
    : '';
  const needs = asksNeeds ? '\nDo you need a ticket or an advance beforehand? Please tell us.' : '';
  return `${sayTogether(things)}.${paid}${before}${needs}`;
}
