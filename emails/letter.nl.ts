import { sayHours } from './in-words.ts';
import type { Sender, Words } from './letter.ts';

export const greeting = (firstName: string): string => `Dag ${firstName},`;

export const closing = 'Groeten,';

export const talkInstead = ({ phone, reachable }: Sender): Words => [
  'Liever praten? Bel me op ',
  { link: phone, href: telephone(phone) },
  reachable ? `, ${sayHours(reachable.from, reachable.until)}.` : '.',
];

export const footer = ({ organisation, phone }: Sender): Words => [
  `${organisation.name}, ${organisation.address}. `,
  'Wil je liever een brief, een sms of een telefoontje? Zeg het ons op ',
  { link: phone, href: telephone(phone) },
  '.',
];

const telephone = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, '')}`;
