import { languages } from '@app/domain/language';
import { talksAround, type AroundDay, type Talk } from '@app/domain/sessions/talks';
import { examples } from '@app/emails/examples';
import { sayTalks } from '@app/emails/sessions/talks';
import { sayTalkIn } from '@app/web/src/lib/language/talks.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const now = '2026-11-29T10:00:00.000Z';

const around = (different: Partial<AroundDay> = {}): AroundDay => ({
  day: '2026-12-03',
  preparation: { on: '2026-12-01', at: '14:00', minutes: 30, how: 'aan de telefoon' },
  debriefing: { on: '2026-12-03', at: '16:00', minutes: 15, how: null },
  trainers: ['Naïma'],
  otherCoaches: ['Erik'],
  ...different,
});

const said = (different: Partial<AroundDay> = {}, language: 'nl' | 'en' = 'nl') =>
  sayTalks(talksAround(around(different), now), language);

test('a letter says when a coach prepares and talks it over, how long, and with whom', () => {
  expect(said()).toEqual([
    'Dinsdag 1 december, 14 uur: je bereidt de dag voor met Erik en Naïma, aan de telefoon. Dat duurt een half uur.',
    'Na de dag, 16 uur: je praat na met Erik en Naïma. Dat duurt een kwartier.',
  ]);
  expect(said({}, 'en')).toEqual([
    'Tuesday 1 December, 14:00: you prepare the day with Erik and Naïma, aan de telefoon. That takes half an hour.',
    'After the day, 16:00: you talk about it with Erik and Naïma. That takes 15 minutes.',
  ]);
});

test('what is not agreed is still to come, and nothing of it is made up', () => {
  expect(said({ preparation: null, debriefing: null })).toEqual([
    'Voor de dag: we bereiden hem samen voor. Het moment spreken we nog af.',
    'Na de dag: we praten samen na. Het uur spreken we nog af.',
  ]);
  const bare = { on: '2026-12-04', at: null, minutes: null, how: null };
  expect(said({ debriefing: bare, trainers: [], otherCoaches: [] }).at(-1)).toBe(
    'Vrijdag 4 december: je praat na.',
  );
});

test('a preparation that is behind her is told no more', () => {
  const preparation = { on: '2026-11-29', at: '10:59', minutes: null, how: null };
  expect(said({ preparation })).toHaveLength(1);
  expect(said({ preparation: { ...preparation, at: '11:00' } })).toHaveLength(2);
});

const talk = fc.option(
  fc.record<Talk>({
    on: fc.constantFrom('2026-12-01', '2026-12-03', '2027-01-04'),
    at: fc.option(fc.constantFrom('09:00', '09:30', '16:00')),
    minutes: fc.option(fc.integer({ min: 5, max: 480 })),
    how: fc.option(fc.constantFrom('aan de telefoon', 'in de Weefkamer.', 'Dorp 3')),
  }),
);
const names = fc.uniqueArray(fc.constantFrom('Erik', 'Fatma B.', 'Naïma', 'Jo'), { maxLength: 3 });

test.each(languages)('page, paper and letter say the same of every talk (%s)', (language) => {
  const onPage = (text: string) => text.replace(/[\u2068\u2069]/g, '').replaceAll('\u00a0', ' ');
  const any = fc.record({
    preparation: talk,
    debriefing: talk,
    trainers: names,
    otherCoaches: names,
  });
  fc.assert(
    fc.property(any, (different) => {
      const talks = talksAround(around(different), now);
      const read = talks
        .map(sayTalkIn[language])
        .map(({ when, says }) => onPage(`${when}: ${says}`));
      expect(sayTalks(talks, language)).toEqual(read);
      for (const sentence of read) expect(sentence).not.toContain('..');
    }),
  );
});

test.each(['invitation', 'invitation for three days', 'confirmed', 'invitation in English'])(
  'the talks stand in the letter sessions/%s, in both its parts',
  (name) => {
    const { html, text } = examples[`sessions/${name}`]!;
    const talks = name.endsWith('English')
      ? ['you prepare the day with Naïma', 'After the day, 16:00']
      : ['je bereidt de dag voor met Naïma, aan de telefoon', 'Na de dag, 16 uur'];
    for (const part of talks) {
      expect(text).toContain(part);
      expect(html.replace(/<[^>]+>/g, '')).toContain(part);
    }
  },
);
