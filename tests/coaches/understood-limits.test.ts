import {
  notKeptYet,
  understoodLimits,
  type UnderstoodLimit,
} from '@app/domain/coaches/understood-limits';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const towns = ['Turnhout', 'Mol', 'Sint-Niklaas', 'De Panne', 'Liège', 'Heist-op-den-Berg'];
const read = (words: string) => understoodLimits(words, towns).map(inShort);
const inShort = (limit: UnderstoodLimit) =>
  limit.kind === 'town'
    ? `${limit.wish} ${limit.town}`
    : `${limit.weekday ?? 'daily'} ${limit.part}`;

test.each([
  ['niet in Turnhout', ['not Turnhout']],
  ['Niet in Turnhout.', ['not Turnhout']],
  ['NIET IN TURNHOUT', ['not Turnhout']],
  ['Ik kom liever niet in Turnhout', ['not Turnhout']],
  ['in Turnhout liever niet', ['not Turnhout']],
  ['Ik ga nooit naar Turnhout.', ['not Turnhout']],
  ['niet te Turnhout', ['not Turnhout']],
  ['niet in Turnhout of Mol', ['not Turnhout', 'not Mol']],
  ['niet in Turnhout, Mol en De Panne', ['not Turnhout', 'not Mol', 'not De Panne']],
  ['niet in sint niklaas', ['not Sint-Niklaas']],
  ['niet in Liege', ['not Liège']],
  ['niet in Heist-op-den-Berg', ['not Heist-op-den-Berg']],
  ['niet in Turnhout, want daar woont mijn familie', ['not Turnhout']],
  ['alleen in Turnhout', ['only Turnhout']],
  ['Enkel in Mol of Turnhout', ['only Mol', 'only Turnhout']],
  ['niet op woensdag', ['3 whole-day']],
  ['Op woensdag kan ik niet.', ['3 whole-day']],
  ['geen maandag', ['1 whole-day']],
  ['geen maandagen', ['1 whole-day']],
  ['niet op maandag en dinsdag', ['1 whole-day', '2 whole-day']],
  ['niet op vrijdagnamiddag', ['5 afternoon']],
  ['niet op maandag in de voormiddag', ['1 morning']],
  ['niet in de voormiddag', ['daily morning']],
  ["niet 's avonds", ['daily evening']],
  ['niet in het weekend', ['6 whole-day', '7 whole-day']],
  ['niet op woensdag omdat ik dan bij mijn kinderen ben', ['3 whole-day']],
  ['Niet in Turnhout, en liever niet op vrijdag.', ['not Turnhout', '5 whole-day']],
  ['Alleen in Mol. Niet op maandag.', ['only Mol', '1 whole-day']],
  ['Bel mij na 10 uur.\nNiet in Turnhout', ['not Turnhout']],
])('%s', (words, limits) => {
  expect(read(words)).toEqual(limits);
});

test.each([
  ['a town that nobody knows', 'niet in Atlantis'],
  ['a town alone', 'Turnhout'],
  ['a day that may be fine', 'op maandag'],
  ['where she is', 'Op woensdag ben ik bij mijn kinderen.'],
  ['what is turned round', 'niet in Turnhout, behalve op maandag'],
  ['what it is not', 'niet alleen in Turnhout'],
  ['nor the other way round', 'alleen niet in Turnhout'],
  ['company', 'Ik sta niet graag alleen.'],
  ['a town on one day', 'niet in Turnhout op maandag'],
  ['a day in one town', 'niet op maandag in Turnhout'],
  ['two kinds with one word', 'niet in Turnhout en maandag'],
  ['the only days', 'alleen op maandag'],
  ['one date', 'niet op maandag 3 mei'],
  ['the next one', 'niet volgende maandag'],
  ['tomorrow', 'niet morgen'],
  ['free', 'niet vrij'],
  ['a question', 'Kan het niet in Turnhout?'],
  ['sometimes', 'soms niet in Turnhout'],
  ['from when', 'niet vanaf maandag'],
  ['how far', 'niet te ver'],
  ['half a list', 'niet in Turnhout en bij mensen die ik ken'],
  ['nothing', ''],
])('of %s nothing is proposed', (_, words) => {
  expect(read(words)).toEqual([]);
});

const anyWord = fc.constantFrom(
  ...'niet geen alleen in op en of , . Turnhout Mol maandag weekend avond de wel behalve ik kom voormiddag'.split(
    ' ',
  ),
);

test('whatever somebody writes, only what she named is proposed, once, and never without a no or an only', () => {
  fc.assert(
    fc.property(fc.array(anyWord, { maxLength: 12 }), (some) => {
      const words = some.join(' ');
      const found = understoodLimits(words, towns);
      expect(new Set(found.map(inShort)).size).toBe(found.length);
      for (const limit of found) {
        expect(words).toMatch(
          limit.kind === 'town' && limit.wish === 'only' ? /alleen/ : /niet|geen/,
        );
        if (limit.kind === 'town') expect(words).toContain(limit.town);
        else expect(words).toMatch(/maandag|weekend|avond|voormiddag/);
      }
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      expect(Array.isArray(understoodLimits(words, towns))).toBe(true);
    }),
  );
});

test('capitals, accents and spaces change nothing of what is understood', () => {
  const sentence = fc
    .tuple(fc.constantFrom('niet', 'alleen'), fc.constantFrom(...towns))
    .map(([said, town]) => `${said} in ${town}`);
  fc.assert(
    fc.property(sentence, fc.constantFrom('  ', '\t', ' \u00a0'), (words, space) => {
      const plain = words.normalize('NFD').replace(/\p{M}/gu, '');
      for (const other of [words.toUpperCase(), plain, words.replaceAll(' ', space), `${words}!`])
        expect(read(other)).toEqual(read(words));
      expect(read(words)).toHaveLength(1);
    }),
  );
});

test('what is kept already is not proposed again', () => {
  const understood = understoodLimits('Niet in Turnhout. Geen avonden.', towns);
  expect(notKeptYet(understood, { notOn: [], towns: [] })).toHaveLength(2);
  const evenings = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, part: 'evening' as const }));
  const kept = { notOn: evenings, towns: [{ town: 'turnhout', wish: 'not' as const }] };
  expect(notKeptYet(understood, kept)).toEqual([]);
  expect(notKeptYet(understood, { ...kept, notOn: evenings.slice(1) })).toHaveLength(1);
  expect(
    notKeptYet(understood, { ...kept, towns: [{ town: 'Turnhout', wish: 'only' }] }),
  ).toHaveLength(1);
});
