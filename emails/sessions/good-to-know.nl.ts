import { sayDay, sayMoney, sayTogether } from '../in-words.ts';
import type { Company, GoodToKnow } from './good-to-know.ts';

export const labels = {
  company: 'Met wie',
  money: 'Wat krijg je',
  route: 'Hoe geraak je er',
  theme: 'Waarover gaat het',
  group: 'Voor wie',
  role: 'Wat doe jij',
};

export const sayCompany = ({ trainers, otherCoaches, observers }: Company): string =>
  sayTogether([
    ...otherCoaches.map((name) => `${name} (coach)`),
    ...trainers.map((name) => `${name} (trainer)`),
    ...observers.map((name) => `${name} (kijkt mee)`),
  ]);

/** Who the day is for: how many people, and who asked for it. */
export const sayGroup = (participants: number | null, organisation: string): string =>
  participants === null
    ? `een groep van ${organisation}`
    : `${participants} ${participants === 1 ? 'deelnemer' : 'deelnemers'} van ${organisation}`;

/** What a coach does on every day, and what an observer does. */
export const roles = {
  coach: 'je vertelt uit je eigen ervaring. Jij kiest zelf wat je vertelt.',
  observer: 'je kijkt een dag mee, naast de coaches en de trainer. Je hoeft niets te vertellen.',
};

export const unknown = 'dat weten we nog niet. Bel gerust.';

export const extras = {
  travel: 'je vervoer',
  realCosts: 'wat je echt betaalde, met een bewijs',
  ticket: 'je ticket, vooraf',
  advance: 'een voorschot, vooraf',
};

export function sayMoneyBack(money: GoodToKnow['money']): string {
  if (money === null) return 'bel me gerust over de kostenvergoeding. Dan vertel ik wat je krijgt.';
  const {
    allowance,
    extras: beside,
    paidBy,
    inCash = false,
    preparation = null,
    asksNeeds = false,
  } = money;
  const things = [...(allowance > 0 ? [`${sayMoney(allowance)} kostenvergoeding`] : []), ...beside];
  if (things.length === 0) return 'voor deze dag is er geen kostenvergoeding.';

  if (paidBy === null) return `${sayTogether(things)}.`;
  const paid = inCash
    ? `\nJe krijgt het geld contant, ten laatste op ${sayDay(paidBy)}.`
    : `\nHet geld staat ten laatste op ${sayDay(paidBy)} op je rekening.`;
  const before = preparation
    ? `\nVoor de voorbereiding komt er ${sayMoney(preparation.allowance)} bij, ten laatste op ${sayDay(preparation.paidBy)}.`
    : '';
  const needs = asksNeeds
    ? '\nHeb je vooraf een ticket of een voorschot nodig? Laat het ons weten.'
    : '';
  return `${sayTogether(things)}.${paid}${before}${needs}`;
}
