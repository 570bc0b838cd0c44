/** What keeps a line from the bank, one thing at a time. It keeps no other line back. */
export const obstacles = [
  'figure-missing',
  'disputed',
  'scheme-missing',
  'cash-agreed',
  'no-account',
  'account-impossible',
  'name-unreadable',
  'sent-back',
  'account-changed',
] as const;
export type Obstacle = (typeof obstacles)[number];

/** Whether what is due can still be given in the hand: the number is in the way then, and not the amount. */
export const canBePaidCash = (obstacle: Obstacle | null): boolean =>
  obstacle === null || !['figure-missing', 'disputed', 'scheme-missing'].includes(obstacle);
