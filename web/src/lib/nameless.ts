/** Pages of which nothing is known: no cookie is read or set, nobody is recognised, and no log has their address. */
export const isNameless = (route: string | null): boolean =>
  route?.startsWith('/(teller)/') ?? false;
