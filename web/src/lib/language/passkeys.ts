import { inBrussels, type Moment } from '@app/domain/moment';
import { sayDateAndYear } from './in-words.ts';

interface Key {
  name: string | null;
  madeAt: Moment;
  lastUsed: Moment | null;
}

/** The keys with which somebody comes in. */
export const passkeyWords = {
  yours: 'Je sleutels',
  nameOf: ({ name }: Pick<Key, 'name'>) => name ?? 'Sleutel zonder naam',
  known: ({ madeAt, lastUsed }: Key) =>
    `Gemaakt op ${sayDate(madeAt)}. ${
      lastUsed === null ? 'Nog niet gebruikt.' : `Laatst gebruikt op ${sayDate(lastUsed)}.`
    }`,
  isThis: 'Hiermee ben je nu aangemeld.',
  change: 'Wijzig of beëindig',
  name: 'Naam van de sleutel',
  nameHint: 'Zo herken je het toestel. Bijvoorbeeld: laptop thuis.',
  save: 'Bewaar de naam',
  endMeans:
    'Met een beëindigde sleutel komt niemand nog binnen. Wie ermee aangemeld is, is afgemeld.',
  endsThis: 'Met deze sleutel ben je nu aangemeld. Beëindig je hem? Dan meld je je opnieuw aan.',
  end: 'Beëindig deze sleutel',
  named: 'De naam is bewaard.',
  ended: 'De sleutel is beëindigd. Daarmee komt niemand nog binnen.',
  lost: 'Ben je een toestel kwijt? Beëindig die sleutel, en meld je onderaan overal af.',
  ofOthers: {
    title: 'Sleutels',
    none: 'Geen. Deze persoon meldt zich aan met een code per mail.',
    endMeans:
      'Is een toestel weg? Beëindig die sleutel. Deze persoon is dan afgemeld, behalve waar een andere sleutel gebruikt werd. We mailen het.',
    end: (key: string) => `Beëindig ${key}`,
  },
};

const sayDate = (moment: Moment) => sayDateAndYear(inBrussels(moment).day);
