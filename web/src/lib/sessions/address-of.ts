/** Where somebody is, to come back to: without the house in front of it. */
export const addressOf = ({ pathname, search }: Pick<URL, 'pathname' | 'search'>): string =>
  `${pathname}${search}`;
