import { hkdf } from '@noble/hashes/hkdf.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { toBytes } from './bytes.ts';

/** What follows from a code: `lookup` finds its concern, `opens` opens it, and neither says anything of the other. */
export interface KeysOfCode {
  lookup: Uint8Array;
  opens: Uint8Array;
}

const digits = 20;

/** Twenty digits, each as likely as any other: 66 bits, in the shape of a long telephone number. */
export function newCode(): string {
  let code = '';
  while (code.length < digits) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < 250) code += String(byte % 10);
  }
  return code;
}

/** As it is read and copied: five groups of four. */
export const inGroups = (code: string): string => code.replace(/(\d{4})(?=\d)/g, '$1 ');

/** The code somebody typed, whatever stands between its digits; null when it is none. */
export function codeWritten(text: string): string | null {
  const code = text.replace(/[\s.,\-–—/|]/g, '');
  return /^\d{20}$/.test(code) ? code : null;
}

/**
 * Makes both keys of a code. It takes a second on purpose, so that nobody tries them all; `heard` gets how far it is, from
 * 0 to 1. The salt is the installation's, 16 bytes or more.
 */
export async function keysOfCode(
  code: string,
  salt: Uint8Array,
  heard?: (part: number) => void,
): Promise<KeysOfCode> {
  if (codeWritten(code) !== code) throw new Error('not a code');
  if (salt.length < 16) throw new Error('the salt is too short');
  const stretched = await scryptAsync(toBytes(code), salt, {
    ...{ N: 2 ** 15, r: 8, p: 3, dkLen: 32 },
    ...(heard && { onProgress: heard }),
  });
  const derive = (what: string) => hkdf(sha256, stretched, undefined, toBytes(what), 32);
  return { lookup: derive('draagkracht lookup 1'), opens: derive('draagkracht opens 1') };
}

/** What is kept of a lookup: with it a code can be checked, and nothing can be asked for. */
export const keptOfLookup = (lookup: Uint8Array): Uint8Array => sha256(lookup);
