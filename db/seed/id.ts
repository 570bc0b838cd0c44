import { createHash } from 'node:crypto';

/** An id that follows from a name, so that the demonstration has the same addresses on every machine. */
export function idOf(kind: string, ...name: (string | number)[]): string {
  const hash = createHash('sha256')
    .update(['draagkracht', kind, ...name].join('/'))
    .digest('hex');
  // Version 8 of RFC 9562: made in a way of one's own.
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
