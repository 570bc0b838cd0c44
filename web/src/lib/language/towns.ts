import type { UnknownTown } from '@app/domain/coaches/unknown-towns';

/** About a town in which we have no venue: it is kept as it was typed. */
export const sayUnknownTown = ({ town, meant }: UnknownTown): string =>
  meant === null
    ? `Wij kennen geen plaats in ${town}. Staat de naam juist?`
    : `Wij kennen geen plaats in ${town}. Bedoelde je ${meant}?`;
