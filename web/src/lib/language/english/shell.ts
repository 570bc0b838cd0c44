import type { Like } from '@app/domain/language';
import type { shell } from '../shell.ts';

export const english = {
  product: 'Draagkracht',
  title: (page) => `${page} – Draagkracht`,
  titleWithError: (page) => `Error: ${page} – Draagkracht`,
  toContent: 'To the content',
  mainMenu: 'Main menu',
  open: 'open',
  search: 'Search',
  start: 'Start',
  roles: {
    coordinator: 'coordinator',
    coach: 'coach',
    trainer: 'trainer',
    ombudsperson: 'ombudsperson',
    administrator: 'administrator',
  },
  whoAmI: (name, role) => `You are here as ${name}, ${role}`,
  actAs: (role) => `Go on as ${role}`,
  aboutYou: 'You and your devices',
  myAddress: 'Change how you sign in',
  signOut: 'Sign out',
  call: (firstName) => `Call ${firstName}`,
  shared: {
    question: 'Do you share this phone with somebody?',
    advice: 'Then sign out when you are done.',
  },
  signMeOut: 'Sign me out',
  leaveNow: 'Leave now',
  confide: 'Is something bothering you?',
  crumbs: 'Path',
} satisfies Like<typeof shell>;
