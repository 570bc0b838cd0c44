import { sayCellDoubt } from '@app/web/src/lib/language/import.ts';
import type { CoachImportLine, SessionImportLine } from '@app/contract/imports';
import { expect, test } from 'vitest';
import { importHouse } from './import-house.ts';

const house = importHouse();

/** What is said of each line to look at once more, by line; nothing of any other. */
async function said(kind: 'coaches' | 'sessions', content: string) {
  const answer = await house.api.preview(house.hilde, kind, content);
  expect(answer.statusCode, answer.body).toBe(201);
  const { lines, previewId } = answer.json() as {
    lines: (CoachImportLine | SessionImportLine)[];
    previewId: string;
  };
  const doubts = Object.fromEntries(
    lines.flatMap((one) =>
      one.doubts.length === 0 ? [] : [[one.line, one.doubts.map(sayCellDoubt)]],
    ),
  );
  return { doubts, previewId };
}
const take = async (kind: 'coaches' | 'sessions', content: string) => {
  const { previewId } = await said(kind, content);
  expect((await house.api.takeOver(house.hilde, kind, previewId)).statusCode).toBe(201);
};

const coaches = (...lines: string[]) =>
  ['Voornaam;Naam;GSM;Voorkeur;Laatste intervisie', ...lines].join('\n');

test('an intervision date to come is named, and is not written down as attended', async () => {
  const list = coaches(
    'Bea;Maes;0470112233;;24/11/2026',
    'An;Maes;0470112234;;23/11/2026',
    'Els;Maes;0470112235;;22/11/2026',
  );
  expect((await said('coaches', list)).doubts).toEqual({
    2: ['dinsdag 24 november 2026 moet nog komen. Die datum schrijven we niet op als gevolgd.'],
  });
  await take('coaches', list);
  const attended = await house.database.owner`
    select attended_on::text as day from app.intervision_attendances order by 1`;
  expect(attended).toEqual([{ day: '2026-11-22' }, { day: '2026-11-23' }]);
});

test('a channel that needs a number, without one, is named, until we have one', async () => {
  const without = coaches(
    'Bea;Maes;;bellen;',
    'An;Maes;;sms;',
    'Els;Maes;;WhatsApp;',
    'Ria;Maes;;brief;',
    'Lut;Maes;0470112235;sms;',
  );
  expect((await said('coaches', without)).doubts).toEqual({
    2: ['er staat geen nummer om te bellen.'],
    3: ['er staat geen nummer voor een sms.'],
    4: ['er staat geen nummer voor WhatsApp.'],
  });
  await take('coaches', coaches('Bea;Maes;0470112233;mail;'));
  const { doubts } = await said('coaches', `Voornaam;Naam;GSM;Voorkeur\nBea;Maes;;bellen\n`);
  expect(doubts).toEqual({});
});

const columns = 'Datum;Van;Tot;Thema;Opdrachtgever;Locatie;Gemeente;Trainer(s);Deelnemers';
const days = (...lines: string[]) => [columns, ...lines].join('\n');

test('a public holiday is named', async () => {
  const list = days(
    '29/03/2027;9u;12u;Onthaal;CAW;zaal 1;Boom;Hanne;8',
    '30/03/2027;9u;12u;Onthaal;CAW;zaal 1;Boom;Hanne;8',
  );
  expect((await said('sessions', list)).doubts).toEqual({
    2: ['maandag 29 maart 2027 is een feestdag (paasmaandag).'],
  });
});

test('a trainer in two places at one hour is named on both lines, and one in one place is not', async () => {
  const list = days(
    '26/01/2027;9u;12u;Onthaal;CAW;zaal 1;Boom;Hanne;8',
    '26/01/2027;11u;13u;Groepswerk;OCMW;zaal 2;Lier;Hanne en Rita;8',
    '26/01/2027;13u;15u;Rouw;Huis;zaal 3;Geel;Rita;8',
    '26/01/2027;9u;12u;Armoede;Stad;zaal 4;Mol;Wouter;8',
    '26/01/2027;9u;12u;Onthaal;Stad;zaal 4;Mol;Wouter;8',
  );
  expect((await said('sessions', list)).doubts).toEqual({
    2: ['Hanne staat op dat uur ook op lijn 3, in Lier.'],
    3: ['Hanne staat op dat uur ook op lijn 2, in Boom.'],
  });
});

test('a trainer who stands elsewhere on a day we have is named, and the list brought in again is quiet', async () => {
  const known = days('26/01/2027;9u;12u;Onthaal;CAW;zaal 1;Boom;Hanne;8');
  await take('sessions', known);
  expect((await said('sessions', known)).doubts).toEqual({});
  const other = days('26/01/2027;11u;13u;Groepswerk;OCMW;zaal 2;Lier;Hanne;8');
  expect((await said('sessions', other)).doubts).toEqual({
    2: ['Hanne staat op dat uur ook bij ‘Onthaal’, in Boom.'],
  });
  await house.database.owner`update app.sessions set cancelled_at = now()`;
  expect((await said('sessions', other)).doubts).toEqual({});
});

test('no number of participants is named where the list has a column for it', async () => {
  const list = days(
    '26/01/2027;9u;12u;Onthaal;CAW;zaal 1;Boom;Hanne;',
    '27/01/2027;9u;12u;Onthaal;CAW;zaal 1;Boom;Hanne;0',
    '28/01/2027;9u;12u;Onthaal;CAW;zaal 1;Boom;Hanne;veel',
  );
  expect((await said('sessions', list)).doubts).toEqual({
    2: ['hier staat geen aantal deelnemers.'],
  });
  const without = list.replaceAll(/;[^;\n]*$/gm, '');
  expect((await said('sessions', without)).doubts).toEqual({});
});

test('a room without town is named, unless we know where it is', async () => {
  const list = days('26/01/2027;9u;12u;Onthaal;CAW;lokaal 2.14;;Hanne;8');
  expect((await said('sessions', list)).doubts).toEqual({
    2: ['bij ‘lokaal 2.14’ staat geen gemeente.'],
  });
  expect((await said('sessions', days('26/01/2027;9u;12u;Onthaal;CAW;;;Hanne;8'))).doubts).toEqual(
    {},
  );
  await take('sessions', days('26/01/2027;9u;12u;Onthaal;CAW;lokaal 2.14;Boom;Hanne;8'));
  expect((await said('sessions', list.replace('26/', '27/'))).doubts).toEqual({});
});
