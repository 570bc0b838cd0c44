import type { ActingRole } from '@app/domain/access';
import { spoken } from './language.ts';

interface ShellWords {
  /** The name of the product, also the last part of every title. */
  product: string;
  title: (page: string) => string;
  titleWithError: (page: string) => string;
  toContent: string;
  mainMenu: string;
  open: string;
  search: string;
  start: string;
  roles: Record<ActingRole, string>;
  whoAmI: (name: string, role: string) => string;
  actAs: (role: string) => string;
  aboutYou: string;
  myAddress: string;
  signOut: string;
  call: (firstName: string) => string;
  shared: { question: string; advice: string };
  signMeOut: string;
  leaveNow: string;
  crumbs: string;
}

/** What stands around every page. */
export const shell = spoken<ShellWords>({
  nl: {
    product: 'Draagkracht',
    title: (page) => `${page} – Draagkracht`,
    titleWithError: (page) => `Fout: ${page} – Draagkracht`,
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
    },
    whoAmI: (name, role) => `Je bent hier als ${name}, ${role}`,
    actAs: (role) => `Ga verder als ${role}`,
    aboutYou: 'Jij en je toestellen',
    myAddress: 'Wijzig hoe je je aanmeldt',
    signOut: 'Afmelden',
    call: (firstName) => `Bel ${firstName}`,
    shared: {
      question: 'Deel je deze gsm met iemand?',
      advice: 'Meld je dan af als je klaar bent.',
    },
    signMeOut: 'Meld me af',
    leaveNow: 'Sluit nu af',
    crumbs: 'Kruimelpad',
  },
});

/** The words of the thread, in the order people use them. A word stands in the bar once its page exists. */
export const navigation = spoken<
  Record<
    'week' | 'calendar' | 'coaches' | 'organisations' | 'import' | 'accounts' | 'settings',
    string
  >
>({
  nl: {
    week: 'Deze week',
    calendar: 'Kalender',
    coaches: 'Coaches',
    organisations: 'Organisaties',
    import: 'Lijst binnenbrengen',
    accounts: 'Accounts',
    settings: 'Instellingen',
  },
});
