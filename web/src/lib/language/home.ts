import { spoken } from './language.ts';

interface HomeWords {
  week: string;
  start: string;
  days: string;
  hello: (firstName: string) => string;
  someone: string;
  me: { title: string; explained: Record<'one' | 'more', string> };
}

/** Where each role begins. */
export const home = spoken<HomeWords>({
  nl: {
    week: 'Deze week',
    start: 'Start',
    days: 'Mijn dagen',
    hello: (firstName) => `Dag ${firstName}`,
    someone: 'Iemand spreken',
    me: {
      title: 'Jij en je rol',
      explained: {
        one: 'Je hebt één rol. Er valt niets te kiezen.',
        more: 'Je kan later altijd wisselen.',
      },
    },
  },
});
