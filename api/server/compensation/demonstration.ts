import type { Bank } from '@app/db/seed/paying';
import { createHash } from 'node:crypto';
import { closedAccount } from '../coaches/closed-account.ts';
import { placeOf, type Seal } from '../coaches/seal.ts';
import { writeBankFile } from './write-bank-file.ts';

/** Closes the fictional numbers of the demonstration and the file of its first batch, as those of a house. */
export const bankOfDemonstration = (seal: Seal): Bank => ({
  closed: (iban) => closedAccount(iban, seal),
  fileOf: (batch) => {
    const content = writeBankFile(batch);
    return {
      file: seal.close(placeOf.bankFile(batch.id), content),
      fileHash: createHash('sha256').update(content).digest('hex'),
    };
  },
});
