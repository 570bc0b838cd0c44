import { holdNewcomers } from '@app/db/coaches/commands';
import type { Transaction } from '@app/db/database';
import { causeOf } from '@app/domain/trace';
import { refuse } from '../http/problem.ts';

/** Gives a turn to add people or their names; the caller waits a little, and hears what she waits for. */
export async function letComeIn(db: Transaction, what: Parameters<typeof holdNewcomers>[1]) {
  try {
    await holdNewcomers(db, what);
  } catch (error) {
    const { code } = causeOf(error) as { code?: string };
    if (code === lockNotHad) refuse('list-comes-in');
    throw error;
  }
}

export const letListComeIn = (db: Transaction) => letComeIn(db, 'list');

const lockNotHad = '55P03';
