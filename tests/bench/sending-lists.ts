import excel from 'exceljs';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';

export interface Bringing {
  url: string;
  cookie: string;
  /** How many at once. */
  lists: number;
}

/** Lists are sent by the computers of others: here, too, they take nothing from the product and from those that wait for it. */
setPriority(constants.priority.PRIORITY_LOW);

const { url, cookie, lists } = workerData as Bringing;
const sent = await largeLists();
parentPort!.postMessage('ready');
await once(parentPort!, 'message');
await Promise.all(Array.from({ length: lists }, (_, at) => bringIn(sent[at % sent.length]!)));

async function bringIn(list: Uint8Array<ArrayBuffer>) {
  const form = new FormData();
  form.set('file', new File([list], 'lijst.xlsx'));
  const answer = await fetch(`${url}/imports/coaches?/bring`, {
    method: 'POST',
    body: form,
    headers: { cookie, origin: url },
  });
  await answer.text();
  if (![200, 422, 429].includes(answer.status))
    throw new Error(`a large list answers ${answer.status}`);
}

/** A workbook with more than we take, one cell after the other, and as many lines as we do take. */
async function largeLists(): Promise<Uint8Array<ArrayBuffer>[]> {
  const book = new excel.Workbook();
  const sheet = book.addWorksheet('Coaches');
  for (let line = 0; line < 19_000; line += 1)
    sheet.addRow(Array.from({ length: 25 }, (_, column) => `${line} ${column}`));
  const coaches = Array.from(
    { length: 5000 },
    (_, at) => `Bea;Maes${at};04${76_000_000 + at};bea${at}@example.org;Boom;Onthaal;2\n`,
  );
  return [
    new Uint8Array(await book.xlsx.writeBuffer()),
    new TextEncoder().encode(';'.repeat(4_800_000)),
    new TextEncoder().encode(
      `Voornaam;Naam;GSM;E-mail;Gemeente;Thema's;Max per maand\n${coaches.join('')}`,
    ),
  ];
}
