import type { Me } from '@app/contract/accounts';
import type { ActingRole } from '@app/domain/access';
import { routes } from '$app/manifest';
import { navigation } from '#lib/language/shell.ts';

interface Word {
  href: string;
  word: string;
}

/** Where somebody begins: at the door, at the choice of a role, or at the first page of that role. */
export function homeOf(me: Me | null): string {
  if (me === null) return '/sign-in';
  return me.role === null ? '/me' : homes[me.role];
}

/** The words of the bar for a role, in order. A word appears by itself once its page exists. */
export const wordsFor = (role: ActingRole | null): readonly Word[] =>
  (role === null ? [] : (bars[role] ?? [])).filter(({ href }) => pages.has(href));

const homes: Record<ActingRole, string> = {
  coordinator: '/week',
  coach: '/start',
  trainer: '/days',
  ombudsperson: '/concerns',
  administrator: '/accounts',
};

const coordinator: readonly Word[] = [
  { href: '/week', word: navigation.week },
  { href: '/calendar', word: navigation.calendar },
  { href: '/coaches', word: navigation.coaches },
  { href: '/intervision', word: navigation.intervision },
  { href: '/organisations', word: navigation.organisations },
  { href: '/compensation', word: navigation.compensation },
  { href: '/terms', word: navigation.terms },
];

const administrator: readonly Word[] = [
  { href: '/accounts', word: navigation.accounts },
  { href: '/payments', word: navigation.payments },
  { href: '/settings', word: navigation.settings },
];

const ombudsperson: readonly Word[] = [
  { href: '/concerns', word: navigation.concerns },
  { href: '/new-concern', word: navigation.newConcern },
  { href: '/key', word: navigation.key },
  { href: '/figures', word: navigation.figures },
];

const bars: Partial<Record<ActingRole, readonly Word[]>> = {
  coordinator,
  ombudsperson,
  administrator,
};

const pages = new Set<string>(
  routes
    .filter(({ page }) => page)
    .map(({ id }) => id.replace(/^\/\((office|ombuds|administrator)\)/, '')),
);
