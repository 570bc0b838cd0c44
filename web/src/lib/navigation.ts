import type { ActingRole } from '@app/domain/access';
import { navigation } from './language/shell.ts';

interface Word {
  href: string;
  word: string;
}

/** The words of the bar for a role, in order. A word is added here together with its page. */
export const wordsFor = (role: ActingRole | null): readonly Word[] =>
  role === 'coordinator' ? coordinator.filter(({ href }) => pages.has(href)) : [];

const coordinator: readonly Word[] = [
  { href: '/', word: navigation.week },
  { href: '/calendar', word: navigation.calendar },
  { href: '/coaches', word: navigation.coaches },
  { href: '/coaches/import', word: navigation.import },
];

/** Which of these pages exist, read from the routes themselves. */
const pages = new Set(
  Object.keys(import.meta.glob('/src/routes/(office)/**/+page.svelte')).map(
    (file) => file.replace(/^\/src\/routes\/\(office\)|\/\+page\.svelte$/g, '') || '/',
  ),
);
