import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sealArchive } from '@app/vault/archive';
import { toText } from '@app/vault/bytes';
import {
  identityOf,
  lockIdentity,
  newIdentity,
  publicOf,
  unlockIdentity,
} from '@app/vault/identity';
import { DoesNotOpen } from '@app/vault/lock';
import { newWords } from '@app/vault/words';
import { Decrypter } from 'age-encryption';
import { afterAll, describe, expect, test } from 'vitest';

/**
 * What an ombudsperson takes with her opens without us. The files here were written by this product and opened by Debian's
 * age 1.1.1, or the other way round; `opened.json` has what it printed.
 */
const here = path.join(import.meta.dirname, 'by-age');
const file = (name: string) => new Uint8Array(readFileSync(path.join(here, name)));
const opened = JSON.parse(toText(file('opened.json'))) as Record<
  'age' | 'recipient' | 'card' | 'words' | 'key' | 'archive' | 'written',
  string
>;
const hers = identityOf(new TextEncoder().encode(opened.key));

const read = async (sealed: Uint8Array, identity: string) => {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return toText(await decrypter.decrypt(sealed));
};

/** The age of this machine, by its version; null where there is none. */
function ageHere(): string | null {
  try {
    return execFileSync('age', ['--version'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

describe("Debian's age 1.1.1 and this product", () => {
  test('open the same archive to the same letter', async () => {
    expect(opened.age).toBe('1.1.1');
    expect(await read(file('archive.age'), hers.opens)).toBe(opened.archive);
    expect((await publicOf(hers)).recipient).toBe(opened.recipient);
  });

  test('open the same key, with the card and with the six words', async () => {
    expect(await unlockIdentity(file('key-by-card.age'), opened.card)).toEqual(hers);
    expect(await unlockIdentity(file('key-by-words.age'), opened.words)).toEqual(hers);
  });

  test('what it wrote, for a key and under a passphrase, opens here', async () => {
    expect(await read(file('written-by-age.age'), hers.opens)).toBe(opened.written);
    expect(await unlockIdentity(file('locked-by-age.age'), opened.words)).toEqual(hers);
    await expect(unlockIdentity(file('locked-by-age.age'), newWords())).rejects.toThrow(
      DoesNotOpen,
    );
  });
});

describe('an archive of today', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'draagkracht-archive-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const text = 'Melding van dinsdag 3 november\n\n“Écht waar.”\n'.repeat(5000);
  const version = ageHere();

  test(`opens with ${version ? `the age of this machine, ${version}` : 'the library: this machine has no age'}`, async () => {
    const identity = await newIdentity();
    const sealed = await sealArchive((await publicOf(identity)).recipient, text);
    expect(await read(sealed, identity.opens)).toBe(text);
    // The lines of its head, as of the file that Debian's age opened.
    const shapeOf = (bytes: Uint8Array) =>
      new TextDecoder('latin1')
        .decode(bytes.subarray(0, 200))
        .split('\n')
        .slice(0, 4)
        .map((line) => line.replace(/[\w+/]{43}/g, '#'));
    expect(shapeOf(sealed)).toEqual(shapeOf(file('archive.age')));
    if (version === null) return;
    writeFileSync(path.join(folder, 'identity.txt'), `${identity.opens}\n`);
    writeFileSync(path.join(folder, 'archive.age'), sealed);
    const printed = execFileSync('age', ['-d', '-i', 'identity.txt', 'archive.age'], {
      cwd: folder,
    });
    expect(printed.toString()).toBe(text);
  });

  test('opens with no other key, and not when a bit is turned, an end is missing or pieces are moved', async () => {
    const identity = await newIdentity();
    const { recipient } = await publicOf(identity);
    const sealed = await sealArchive(recipient, text);
    const turned = Uint8Array.from(sealed);
    turned[sealed.length - 20]! ^= 1;
    const piece = 64 * 1024 + 16; // age seals in such pieces
    const head = sealed.length % piece;
    const moved = Uint8Array.from(sealed);
    moved.set(sealed.subarray(head + piece, head + 2 * piece), head);
    moved.set(sealed.subarray(head, head + piece), head + piece);
    for (const [what, changed, key] of [
      ['another key', sealed, (await newIdentity()).opens],
      ['a bit', turned, identity.opens],
      ['an end', sealed.subarray(0, sealed.length - 1), identity.opens],
      ['a piece', sealed.subarray(0, sealed.length - piece), identity.opens],
      ['an order', moved, identity.opens],
    ] as const)
      await expect(read(changed, key), what).rejects.toThrow();
  });
});

describe('while a key is locked or unlocked', () => {
  test('the page hears how far it is, up to the end', async () => {
    const identity = await newIdentity();
    const words = newWords();
    const [locking, unlocking]: number[][] = [[], []];
    const locked = await lockIdentity(identity, 'words', words, (part) => locking!.push(part));
    await unlockIdentity(locked, words, (part) => unlocking!.push(part));
    for (const heard of [locking!, unlocking!]) {
      expect(heard.length).toBeGreaterThan(10);
      expect(heard).toEqual(heard.toSorted((one, other) => one - other));
      expect(heard.at(-1)).toBe(1);
    }
  });

  test('a file that asks for more memory than a phone has is refused before anything is stretched', async () => {
    const locked = file('locked-by-age.age');
    const head = toText(locked.subarray(0, 60)).replace(/ 18\n/, ' 19\n');
    const greedy = Uint8Array.from([...new TextEncoder().encode(head), ...locked.subarray(60)]);
    let heard = 0;
    const tried = unlockIdentity(greedy, opened.words, () => (heard += 1));
    await expect(tried).rejects.toThrow(DoesNotOpen);
    expect(heard).toBe(0);
  });
});
