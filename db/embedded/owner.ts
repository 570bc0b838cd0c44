import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from '../obstacle.ts';
import { isAlive, bornAt } from './process.ts';

type Note = { pid: number; born: string; address: string; leaving: boolean };

const patience = 20_000; // milliseconds; a clean stop takes ten seconds at most

/** One process per folder. A note of a process that is gone is taken over, of one that is stopping waited for. */
export async function takeFolder(folder: string, address: string) {
  const file = path.join(folder, 'running');
  const mine: Note = { pid: process.pid, born: bornAt(process.pid), address, leaving: false };
  openFolder(folder);

  for (const until = Date.now() + patience; !place(file, mine);) {
    const other = read(file);
    if (other === null || !isPresent(other)) clear(file, other);
    else if (other.leaving && Date.now() < until) await pause(50);
    else throw new CannotStart({ name: 'already-running', folder, address: other.address });
  }

  return {
    leaving: () => {
      if (isMine(file)) writeFileSync(file, JSON.stringify({ ...mine, leaving: true }));
    },
    release: () => {
      if (isMine(file)) rmSync(file, { force: true });
    },
  };
}

/** For us alone; when we are root, PostgreSQL is another user and may pass through without looking around. */
function openFolder(folder: string) {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
}

/** Only a hard link is made whole or not at all: nobody reads half a note. */
function place(file: string, note: Note): boolean {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, JSON.stringify(note), { mode: 0o644 });
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function read(file: string): Note | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Note;
  } catch {
    return null;
  }
}

/** Takes an old note away, and puts it back if another start was quicker. */
function clear(file: string, judged: Note | null) {
  if (!existsSync(file)) return;
  const aside = `${file}.old.${process.pid}`;
  try {
    renameSync(file, aside);
    if (read(aside)?.pid !== judged?.pid) linkSync(aside, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

const isMine = (file: string) => read(file)?.pid === process.pid;
const isPresent = (note: Note) => isAlive(note.pid) && bornAt(note.pid) === note.born;
