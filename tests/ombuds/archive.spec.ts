import { readFileSync } from 'node:fs';
import { toText } from '@app/vault/bytes';
import { wordsOfDemonstration } from '@app/vault/demonstration';
import { unlockIdentity } from '@app/vault/identity';
import { Decrypter } from 'age-encryption';
import { expect, test, type Page } from '@playwright/test';
import { expectReadable } from '../support/readable.ts';
import { signInAs } from '../support/sign-in.ts';

const taken = async (page: Page, word: string) => {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: word }).click();
  const file = await coming;
  return {
    name: file.suggestedFilename(),
    bytes: new Uint8Array(readFileSync(await file.path())),
  };
};

test('Jo takes her archive and her locked key with her, and reads them without this site', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signInAs(page, 'ombudspersoon', 'Jo');
  await page.goto('/key');
  await page.getByLabel('Je zes woorden').fill(wordsOfDemonstration);
  await page.getByRole('button', { name: 'Open de kamer' }).first().click();
  await expect(page.getByRole('heading', { name: 'Neem je archief mee' })).toBeVisible({
    timeout: 30_000,
  });
  const sent: string[] = [];
  const answered: Promise<string>[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  page.on('response', (answer) => answered.push(answer.text().catch(() => '')));

  const archive = await taken(page, 'Bewaar mijn archief');
  await expect(page.getByText('Je archief staat bij je downloads.')).toBeVisible();
  expect(archive.name).toMatch(/^archief-\d{4}-\d\d-\d\d\.age$/);
  await page.getByText('Je sleutel heb je er ook voor nodig.').click();
  await expectReadable(page);
  const key = await taken(page, 'Bewaar mijn sleutel: opent met de zes woorden');
  expect((await taken(page, 'Bewaar mijn sleutel: opent met de noodkaart')).name).toBe(
    'sleutel-noodkaart.age',
  );

  const decrypter = new Decrypter();
  decrypter.addIdentity((await unlockIdentity(key.bytes, wordsOfDemonstration)).opens);
  const text = toText(await decrypter.decrypt(archive.bytes));
  expect(text).toContain('Meldingen, zoals ik ze las op');
  expect(text).toContain('Van de melder');
  expect(text).toContain('Aan de melder');
  expect(text).toContain('Naam: ');
  const sentence = /^[A-Z].{30,}\.$/m.exec(text.slice(60))![0];
  expect(toText(archive.bytes.subarray(0, 21))).toBe('age-encryption.org/v1');
  expect(Buffer.from(archive.bytes).toString('latin1')).not.toContain(sentence);
  const openly = [...sent, ...(await Promise.all(answered))].join('\n');
  expect(openly).toContain('/api/ombuds/concerns');
  expect(openly).not.toContain(sentence);
  const kept = await page.evaluate(async () => [
    ...[localStorage.length, sessionStorage.length],
    ...[(await indexedDB.databases()).length, (await caches.keys()).length],
  ]);
  expect(kept, 'the browser keeps nothing').toEqual([0, 0, 0, 0]);
});
