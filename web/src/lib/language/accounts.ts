import type { ActingRole } from '@app/domain/access';
import { addDays, daysBetween, type Day } from '@app/domain/day';
import { inBrussels, type Moment } from '@app/domain/moment';
import {
  capital,
  sayCount,
  sayDate,
  sayDateAndYear,
  sayHour,
  sayNumber,
  sayWeekday,
} from './in-words.ts';

type StaffRole = Exclude<ActingRole, 'coach'>;

/** The people who come in, and their roles. */
export const accountWords = {
  title: 'Accounts en rollen',
  lead: (people: number) =>
    `${people === 1 ? 'Eén mens kan' : `${capital(sayNumber(people))} mensen kunnen`} binnen. Als beheerder zie je geen gegevens van coaches.`,
  caption: 'Accounts',
  columns: {
    who: 'Wie',
    roles: 'Rollen',
    devices: 'Toestellen',
    lastHere: 'Laatst hier',
    change: 'Wijzigen',
  },
  change: 'Wijzig',
  lastAdministrator: 'laatste beheerder',
  severalRoles: 'Wie meer rollen heeft, kiest er telkens één. Je ziet bovenaan welke.',
  withdrawing:
    'Trek je iemand in, dan is die overal meteen afgemeld. Wat die persoon opschreef, blijft.',
  byMail: 'code per mail',
  invitedOn: (day: Day) => `uitgenodigd op ${sayDate(day)}`,
  done: {
    invited: 'De uitnodiging is klaar. Wie ze leest, kan meteen binnen.',
    changed: 'Bewaard.',
    withdrawn: 'Ingetrokken. Deze persoon is overal afgemeld.',
    keyEnded: 'De sleutel is beëindigd. Daarmee komt niemand nog binnen. We mailen het.',
  },
  invite: {
    title: 'Nodig iemand uit',
    firstName: 'Voornaam',
    lastName: 'Familienaam',
    address: 'E-mailadres',
    roles: 'Rol',
    send: 'Stuur uitnodiging',
    whatHappens: 'We mailen hoe je binnenkomt. Aanmelden gaat altijd met een code.',
    forTrainer: (name: string) => `${name} staat al bij de trainers. Je maakt niemand dubbel.`,
  },
  roles: {
    coordinator: { word: 'Coördinator', explanation: 'plant dagen en vraagt coaches' },
    trainer: { word: 'Trainer', explanation: 'ziet de eigen dagen' },
    ombudsperson: { word: 'Ombudspersoon', explanation: 'luistert naar coaches, en plant niet' },
    administrator: { word: 'Beheerder', explanation: 'beheert accounts, geen inhoud' },
  } satisfies Record<StaffRole, { word: string; explanation: string }>,
  known: {
    title: 'Gaat het over dezelfde persoon?',
    same: (name: string) => `Ja, dit is ${name}`,
    hasAddress: (name: string) => `${name} meldt zich al aan met dit e-mailadres.`,
    comesIn: (name: string) => `${name} meldt zich al aan, met een ander e-mailadres.`,
    open: (name: string) => `Wijzig ${name}`,
    somebodyElse: 'Nee, het is iemand anders',
  },
  waiting: {
    title: 'Trainers zonder account',
    text: 'Ze staan bij een dag, maar kunnen nog niet binnen.',
    invite: 'Nodig uit',
  },
  find: {
    title: 'Werkt een e-mailadres niet meer?',
    text: 'Belt een coach of trainer? Zoek op het oude e-mailadres en vul het nieuwe in.',
    label: 'Het oude e-mailadres',
    go: 'Zoek',
    nobody: 'Niemand meldt zich aan met dit e-mailadres.',
  },
  one: {
    title: (name: string) => `Wijzig ${name}`,
    addressHint:
      'Een ander e-mailadres? Dan melden we deze persoon overal af. We mailen naar het oude en naar het nieuwe.',
    rolesHint: 'Wat je aanvinkt, geldt meteen.',
    save: 'Bewaar',
    isCoach: 'Deze persoon is ook coach. Dat blijft zo.',
    last: 'Dit is de laatste beheerder. Intrekken kan pas als iemand anders ook beheerder is.',
    notYet: (address: string) =>
      `Nog niet binnen geweest. De mail kwijt? Aanmelden kan ook zo, met het e-mailadres ${address}.`,
  },
  withdraw: {
    title: 'Trek in',
    text: 'Deze persoon kan dan niet meer binnen, en is overal meteen afgemeld. Wat die persoon opschreef, blijft.',
    days: 'Staat deze persoon nog bij een dag? Dan blijft dat zo. Zeg het aan wie plant.',
    go: (name: string) => `Trek ${name} in`,
  },
};

/** "nu, als beheerder", "vandaag, 8.02 uur", "zaterdag", "12 november". */
export function sayLastHere(lastHere: Moment | null, isMe: boolean, now: Moment): string {
  if (isMe) return words.now;
  if (lastHere === null) return words.never;
  const { day, time } = inBrussels(lastHere);
  const today = inBrussels(now).day;
  if (day === today) return words.today(sayHour(time));
  if (day === addDays(today, -1)) return words.yesterday;
  if (daysBetween(day, today) < 7) return sayWeekday(day);
  return day.slice(0, 4) === today.slice(0, 4) ? sayDate(day) : sayDateAndYear(day);
}

/** "2 sleutels", or how she comes in without one. */
export const sayDevices = (passkeys: number): string =>
  passkeys === 0 ? accountWords.byMail : sayCount(passkeys, words.key, words.keys);

const words = {
  now: 'nu, als beheerder',
  never: 'nog niet',
  today: (hour: string) => `vandaag, ${hour}`,
  yesterday: 'gisteren',
  key: 'sleutel',
  keys: 'sleutels',
};
