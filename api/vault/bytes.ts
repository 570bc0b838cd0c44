import { base64 } from '@scure/base';

export const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Refuses what is no text. */
export const toText = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

/** As it travels and is kept in JSON. */
export const written = (bytes: Uint8Array): string => base64.encode(bytes);
export const read = (text: string): Uint8Array => base64.decode(text);

export function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Random bytes that the machine itself makes. */
export const random = (length: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(length));
