/** Pages that had another address: people keep addresses, and an open form still goes to the old one. */
const moves: [from: RegExp, to: string][] = [
  [/^\/places\/(?=[^/]+\/change$)/, '/venues/'],
  [/^(\/organisations\/[^/]+)\/places\/new$/, '$1/venues/new'],
];

/** Where a page is now that moved away from this address; null for every other. */
export function movedTo({ pathname, search }: URL): string | null {
  const move = moves.find(([from]) => from.test(pathname));
  return move ? pathname.replace(...move) + search : null;
}
