import type { Day } from '@app/domain/day';
import type { Mark, Said } from '@app/vault/said';
import { sayDateAndYear } from './in-words.ts';

/** What an ombudsperson takes with her: a text in an envelope of `age`. */
export const archiveWords = {
  title: (today: Day) => `Meldingen, zoals ik ze las op ${sayDateAndYear(today)}`,
  from: { in: 'Van de melder', out: 'Aan de melder', note: 'Niet voor de melder' },
  kind: {
    told: 'melding',
    more: 'vervolg',
    withdrawn: 'ingetrokken',
    answered: 'antwoord',
    noted: 'notitie',
    talked: 'we praatten',
    cared: 'ik vroeg hoe het gaat',
    closed: 'afgerond',
    referred: 'doorverwezen',
    agreed: 'een ja',
    revoked: 'een ja ingetrokken',
    stepped: 'gedaan',
    shared: 'leest mee',
    given: 'doorgegeven',
    paused: 'de klok staat stil',
    resumed: 'de klok loopt weer',
    danger: 'onmiddellijk gevaar',
    seconded: 'akkoord met het gevaar',
    labelled: 'label',
    sorted: 'waarover het gaat',
    protected: 'beschermafspraak',
    unprotected: 'beschermafspraak gestopt',
  } satisfies Record<(Said | Mark)['kind'], string>,
  field: {
    ...{ by: 'Door', to: 'Wie', consent: 'Ja', whom: 'Bij', what: 'Wat' },
    ...{ second: 'Beslist met', untold: 'Niet verteld' },
  },
  heading: 'Neem je archief mee',
  says: 'Alles wat je nu kan lezen, in één bestand. Het gaat open met jouw sleutel en het programma ‘age’, ook als deze site er niet meer is.',
  yours: 'Wat je meeneemt, wissen wij niet. Wis het zelf op tijd.',
  take: 'Bewaar mijn archief',
  file: (today: Day) => `archief-${today}.age`,
  key: 'Je sleutel heb je er ook voor nodig. Hij blijft dicht.',
  apart: 'Bewaar hem niet naast je archief.',
  byCard: 'Bewaar mijn sleutel: opent met de noodkaart',
  byWords: 'Bewaar mijn sleutel: opent met de zes woorden',
  cardFile: 'sleutel-noodkaart.age',
  wordsFile: 'sleutel-zes-woorden.age',
  kept: (concerns: number) =>
    concerns === 0 ? 'Er is nog niets om mee te nemen.' : 'Je archief staat bij je downloads.',
};
