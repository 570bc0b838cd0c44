import type { Sender, Words } from './letter.ts';
import { telephone } from './telephone.ts';

export const greeting = (firstName: string): string => `Dag ${firstName},`;

export const closing = 'Groeten,';

export const talkInstead = ({ phone, reachable }: Sender): Words =>
  phone === null
    ? 'Liever praten? Antwoord op deze mail. Dan bellen we jou.'
    : [
        'Liever praten? Bel me op ',
        { link: phone, href: telephone(phone) },
        reachable ? `, ${reachable}.` : '.',
      ];

export const footer = ({ organisation: { name, address } }: Sender): Words =>
  `${[name, ...(address?.split('\n') ?? [])].join(', ')}.`;

/** How we reach a coach is hers to choose. */
export const ratherOtherwise = ({ phone }: Sender): Words => [
  'Wil je liever een brief, een sms of een telefoontje? ',
  ...(phone === null
    ? ['Antwoord op deze mail.']
    : ['Zeg het ons op ', { link: phone, href: telephone(phone) }, '.']),
];
