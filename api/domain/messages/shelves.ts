import type { LetterState } from './letter-state.ts';

/** How the office looks through its letters: what asks something, what is on its way, what left. */
export const shelves = ['all', 'to-do', 'waits', 'left'] as const;
export type Shelf = (typeof shelves)[number];

/** The shelves that a letter lies on. */
export const shelvesOf = ({ state, isToDo }: { state: LetterState; isToDo: boolean }): Shelf[] => [
  'all',
  ...(isToDo ? (['to-do'] as const) : []),
  ...(state === 'waits' || state === 'no-mail-server' ? (['waits'] as const) : []),
  ...(state === 'left' || state === 'told' ? (['left'] as const) : []),
];
