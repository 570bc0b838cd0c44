import { capital, sayDay, sayMoney, sayTogether } from '../in-words.ts';
import type { GoodToKnow } from './good-to-know.ts';

export const labels = {
  company: 'Met wie',
  money: 'Wat krijg je',
  route: 'Hoe geraak je er',
  theme: 'Waarover gaat het',
  group: 'Voor wie',
  role: 'Wat doe jij',
};

export const sayCompany = ({ trainers, otherCoaches }: GoodToKnow): string =>
  sayTogether([
    ...otherCoaches.map((name) => `${name} (coach)`),
    ...trainers.map((name) => `${name} (trainer)`),
  ]);

export function sayMoneyBack({ allowance, extras, paidBy }: GoodToKnow['money']): string {
  const things = [...(allowance > 0 ? [`${sayMoney(allowance)} kostenvergoeding`] : []), ...extras];
  if (things.length === 0) return 'Voor deze dag is er geen kostenvergoeding.';

  const paid =
    allowance > 0 ? `\nHet geld staat ten laatste op ${sayDay(paidBy)} op je rekening.` : '';
  return `${capital(sayTogether(things))}.${paid}`;
}
