/** Pages that had another address: people keep addresses, and an open form still goes to the old one. */
const moves: [from: RegExp, to: string][] = [
  [/^\/places\/(?=[^/]+\/change$)/, '/venues/'],
  [/^(\/organisations\/[^/]+)\/places\/new$/, '$1/venues/new'],
  // A full stop, a bracket or a blank that a message put behind a personal link.
  [/^(\/[ap]\/[\w-]{20,60})(?:[^\w/%-]|%[\da-f]{2})+$/i, '$1'],
];

/** Where a page is now that moved away from this address; null for every other. */
export function movedTo({ pathname, search }: URL): string | null {
  const move = moves.find(([from]) => from.test(pathname));
  return move ? pathname.replace(...move) + search : null;
}
