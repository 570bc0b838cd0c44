import type { ActingRole } from '@app/domain/access';
import type { InEveryLanguage } from '@app/domain/language';
import { english } from './english/shell.ts';

/** What stands around every page. */
export const shell = {
  /** The name of the product, also the last part of every title. */
  product: 'Draagkracht',
  title: (page: string) => `${page} – Draagkracht`,
  titleWithError: (page: string) => `Fout: ${page} – Draagkracht`,
  toContent: 'Naar de inhoud',
  mainMenu: 'Hoofdmenu',
  open: 'open',
  search: 'Zoek',
  start: 'Start',
  roles: {
    coordinator: 'coördinator',
    coach: 'coach',
    trainer: 'trainer',
    ombudsperson: 'ombudspersoon',
    administrator: 'beheerder',
  } satisfies Record<ActingRole, string>,
  whoAmI: (name: string, role: string) => `Je bent hier als ${name}, ${role}`,
  actAs: (role: string) => `Ga verder als ${role}`,
  aboutYou: 'Jij en je toestellen',
  myAddress: 'Wijzig hoe je je aanmeldt',
  signOut: 'Afmelden',
  call: (firstName: string) => `Bel ${firstName}`,
  shared: {
    question: 'Deel je deze gsm met iemand?',
    advice: 'Meld je dan af als je klaar bent.',
  },
  signMeOut: 'Meld me af',
  leaveNow: 'Sluit nu af',
  /** It leads to a page of which nobody else knows that it was opened. */
  confide: 'Zit je iets dwars?',
  crumbs: 'Kruimelpad',
};

export const shellIn: InEveryLanguage<typeof shell> = { nl: shell, en: english };

/** The words of the thread, in the order people use them. A word stands in the bar once its page exists. */
export const navigation = {
  week: 'Deze week',
  calendar: 'Kalender',
  coaches: 'Coaches',
  intervision: 'Intervisie',
  organisations: 'Organisaties',
  venues: 'Plaatsen',
  compensation: 'Kostenvergoeding',
  terms: 'Afspraken',
  import: 'Lijst binnenbrengen',
  concerns: 'Meldingen',
  newConcern: 'Nieuwe melding',
  key: 'Sleutel',
  figures: 'Cijfers',
  accounts: 'Accounts',
  payments: 'Betalingen',
  settings: 'Instellingen',
};
