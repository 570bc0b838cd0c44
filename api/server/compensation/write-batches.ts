import { createHash } from 'node:crypto';
import { batchesToWrite, keepBatchFile } from '@app/db/compensation/batches';
import { actingAs, type Database } from '@app/db/database';
import { placeOf, type Seal } from '../coaches/seal.ts';
import type { Trouble } from '../messages/trouble.ts';
import { writeBankFile } from './write-bank-file.ts';

interface Office {
  database: Database;
  seal: Seal;
  trouble: Trouble;
}

/**
 * Makes the file of each batch that was approved. Account numbers are open here and nowhere else, once; the file is kept
 * sealed, so that it is the same whenever somebody asks for it.
 */
export async function writeBatches({ database, seal, trouble }: Office) {
  try {
    await actingAs(database, { role: 'job', personId: null }, async (db) => {
      for (const {
        id,
        payerName,
        payerBic,
        payerSealId,
        payerSealed,
        ...batch
      } of await batchesToWrite(db)) {
        const open = (sealId: string, sealed: Uint8Array) =>
          seal.open(placeOf.account(sealId), sealed);
        const file = writeBankFile({
          id,
          ...batch,
          payer: { name: payerName, bic: payerBic, iban: open(payerSealId, payerSealed) },
          payments: batch.payments.map(({ sealId, sealed, ...payment }) => ({
            ...payment,
            iban: open(sealId, Buffer.from(sealed, 'hex')),
          })),
        });
        const sha256 = createHash('sha256').update(file).digest('hex');
        await keepBatchFile(db, id, seal.close(placeOf.bankFile(id), file), sha256);
      }
    });
  } catch (error) {
    trouble.met(error, 'a payment file could not be made');
  }
}
