import { inBrussels, type Moment } from '@app/domain/moment';
import type { Day } from '@app/domain/day';
import { sayHour, sayNumber, capital } from './in-words.ts';
import { sayNearName } from './sessions-when.ts';

/** The post-box of the demonstration, and what to know when no letter leaves. */
export const post = {
  title: 'Postbus',
  demonstration: {
    strong: 'Dit is een demonstratie.',
    says: 'Er vertrekt geen enkel bericht. Alles wat we zouden sturen, ligt in de',
  },
  noMail: {
    strong: 'Er vertrekt geen mail.',
    says: 'Er is nog geen mailserver ingesteld. Alle brieven liggen klaar en vertrekken zodra die er is.',
    show: 'Bekijk wat wacht',
  },
  box: 'postbus',
  lead: (count: number) =>
    count === 1 ? 'Eén bericht.' : `${capital(sayNumber(count))} berichten, het nieuwste eerst.`,
  toProduct: 'Naar het programma',
  list: 'Berichten',
  when: (moment: Moment, today: Day) => {
    const { day, time } = inBrussels(moment);
    return day === today ? sayHour(time) : `${sayNearName(day, today)}, ${sayHour(time)}`;
  },
  to: (recipient: string, address: string, when: string) =>
    `Aan ${recipient}, ${address} · ${when}`,
  openAs: (firstName: string) => `Open zoals ${firstName}`,
  whole: 'De hele mail',
  day: 'Het kalenderbestand',
  empty: {
    title: 'Nog geen post',
    text: 'Stel een vraag aan een coach, of vraag een code om aan te melden. Enkele tellen later ligt de mail hier.',
  },
  choose: 'Kies een bericht, dan lees je wat erin staat.',
};
