import { bankText, endToEndIdOf, messageIdOf } from '@app/domain/compensation/bank-file';
import { inBankLetters } from '@app/domain/compensation/bank-letters';
import { writeBankFile, type OpenBatch } from '@app/server/compensation/write-bank-file';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { calledWages } from '../support/wages.ts';

const batch: OpenBatch = {
  id: '0c6a1c3e-57b8-4a0e-9d0e-000000000001',
  format: '09',
  executionOn: '2026-11-27',
  approvedAt: '2026-11-26T23:30:00.000Z',
  payer: { name: 'De Weefkamer vzw', iban: 'BE68539007547034', bic: null },
  payments: [
    payment(
      '0c6a1c3e-57b8-4a0e-9d0e-0000000000a1',
      'Zoë Van den Bossche',
      'BE96666700885505',
      4_660,
    ),
    payment(
      '0c6a1c3e-57b8-4a0e-9d0e-0000000000a2',
      'Łukasz d’Hondt & Çelik',
      'NL91ABNA0417164300',
      4_300,
    ),
    payment('0c6a1c3e-57b8-4a0e-9d0e-0000000000a3', 'Danny Coppens', 'BE73224761305660', 1),
  ],
};

function payment(id: string, holder: string, iban: string, cents: number) {
  return { id, holder, iban, cents, day: '2026-11-12' };
}

/** Reads a file with a parser that had no hand in it: each text with the elements around it, in order. */
function read(file: string) {
  const texts: { at: string; text: string }[] = [];
  const path: string[] = [];
  let space = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name);
    if (name === 'Document') space = String(attributes.xmlns);
    if (attributes.Ccy) texts.push({ at: `${path.join('/')}@Ccy`, text: String(attributes.Ccy) });
  });
  parser.on('text', (text) => text.trim() && texts.push({ at: path.slice(1).join('/'), text }));
  parser.on('closetag', () => path.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(file).close();
  const all = (end: string) => texts.filter(({ at }) => at.endsWith(end)).map(({ text }) => text);
  return { space, texts, all };
}

const cents = (amount: string) => Math.round(Number(amount) * 100);

test.each(['09', '03'] as const)('a file of %s says what was approved, in its order', (format) => {
  const written = writeBankFile({ ...batch, format });
  expect(calledWages(written)).toEqual([]);
  const file = read(written);
  expect(file.space).toBe(`urn:iso:std:iso:20022:tech:xsd:pain.001.001.${format}`);
  expect(file.all('EndToEndId')).toEqual(batch.payments.map(({ id }) => id.replaceAll('-', '')));
  expect(file.all('Cdtr/Nm')).toEqual([
    'Zoe Van den Bossche',
    "Lukasz d'Hondt Celik",
    'Danny Coppens',
  ]);
  expect(file.all('CdtrAcct/Id/IBAN')).toEqual(batch.payments.map(({ iban }) => iban));
  expect(file.all('Amt/InstdAmt')).toEqual(['46.60', '43.00', '0.01']);
  expect(file.all('@Ccy')).toEqual(['EUR', 'EUR', 'EUR']);
  expect(file.all('GrpHdr/CtrlSum')).toEqual(['89.61']);
  expect(file.all('GrpHdr/NbOfTxs')).toEqual(['3']);
  expect(file.all('DbtrAcct/Id/IBAN')).toEqual(['BE68539007547034']);
  expect(new Set(file.all('RmtInf/Ustrd'))).toEqual(new Set(['Kostenvergoeding 12-11-2026']));
  expect(file.all(format === '09' ? 'ReqdExctnDt/Dt' : 'PmtInf/ReqdExctnDt')).toEqual([
    '2026-11-27',
  ]);
  expect(file.all('GrpHdr/CreDtTm')[0]).toMatch(/^2026-11-27T00:30/);
});

test.each([
  ['09', 'BICFI'],
  ['03', 'BIC'],
] as const)('a bank is named as %s names it', (format, element) => {
  const file = read(
    writeBankFile({ ...batch, format, payer: { ...batch.payer, bic: 'TRIOBEBB' } }),
  );
  expect(file.all(`DbtrAgt/FinInstnId/${element}`)).toEqual(['TRIOBEBB']);
});

test('no address, no town, no theme, and nothing of our house but its name', () => {
  const { texts } = read(writeBankFile(batch));
  expect(texts.filter(({ at }) => /Adr|Ctry|Twn/.test(at))).toEqual([]);
  expect(texts.map(({ text }) => text).join(' ')).not.toMatch(/armoede|vorming|coach/i);
});

test('the same batch gives the same bytes', () => {
  expect(writeBankFile(structuredClone(batch))).toBe(writeBankFile(batch));
});

test('no id is longer than a bank takes, and none is there twice', () => {
  const many = Array.from({ length: 1200 }, () =>
    payment(crypto.randomUUID(), 'Els Bonte', 'BE96666700885505', 4_402),
  );
  const file = read(writeBankFile({ ...batch, payments: many }));
  for (const id of ['MsgId', 'PmtInfId', 'InstrId', 'EndToEndId']) {
    const ids = file.all(id);
    expect(Math.max(...ids.map(({ length }) => length)), id).toBeLessThanOrEqual(35);
    expect(new Set(ids).size).toBe(ids.length);
  }
  expect(file.all('GrpHdr/CtrlSum').map(cents)).toEqual([1200 * 4_402]);
});

test('a file adds up, whatever the amounts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 500_000 }), { minLength: 1, maxLength: 60 }),
      (amounts) => {
        const payments = amounts.map((one, nth) =>
          payment(
            `0c6a1c3e-57b8-4a0e-9d0e-${String(nth).padStart(12, '0')}`,
            'Els',
            'BE96666700885505',
            one,
          ),
        );
        const file = read(writeBankFile({ ...batch, payments }));
        const sum = amounts.reduce((before, one) => before + one, 0);
        expect(file.all('InstdAmt').map(cents)).toEqual(amounts);
        expect(file.all('CtrlSum').map(cents)).toEqual([sum, sum]);
      },
    ),
    { numRuns: 50 },
  );
});

test.each([
  ['Zoë', 'Zoe'],
  ['Øystein Åse Ærlig', 'Oystein Ase AErlig'],
  ['Weiß (Strauß)', 'Weiss (Strauss)'],
  ["O'Brien-N’Diaye", "O'Brien-N'Diaye"],
  ['Ștefan Ğül Şahin', 'Stefan Gul Sahin'],
  ['//Els', 'Els'],
  ['Els // Bonte', 'Els / Bonte'],
  ['فاطمة', ''],
  ['---', ''],
  ['Els\nBonte\t;', 'Els Bonte'],
])('%s becomes %s, which every bank takes', (name, plain) => {
  expect(inBankLetters(name, 70)).toBe(plain);
});

test('whatever is written, only letters that banks take are left, and no more than fit', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.integer({ min: 1, max: 140 }),
      (text, most) => {
        const plain = inBankLetters(text, most);
        expect(plain).toMatch(/^[A-Za-z0-9/\-?:().,'+ ]*$/);
        expect(plain.length).toBeLessThanOrEqual(most);
        expect(plain).not.toMatch(/^\/|\/\/|^ | $/);
        expect(inBankLetters(plain, most)).toBe(plain);
      },
    ),
  );
});

test('what a statement of account says is a word and a day', () => {
  expect(bankText('2026-11-12')).toBe('Kostenvergoeding 12-11-2026');
  expect(endToEndIdOf(batch.id)).toHaveLength(32);
  expect(messageIdOf(batch.id, batch.executionOn)).toBe('DK20261127-0c6a1c3e57b84a0e');
});

test.each([
  ['an account number that cannot be', { iban: 'BE96666700885506' }],
  ['a name without a letter a bank reads', { holder: 'فاطمة' }],
  ['an amount of nothing', { cents: 0 }],
])('there is no file with %s', (_, different) => {
  const [first, ...others] = batch.payments;
  expect(() =>
    writeBankFile({ ...batch, payments: [{ ...first!, ...different }, ...others] }),
  ).toThrow();
});
