import type { OwnLine } from '@app/contract/compensation/due';
import type { Day } from '@app/domain/day';
import { dateName } from './date-name.ts';
import { capital, sayCount, sayDate, sayDay, sayList, sayMoney } from './in-words.ts';

/** What a coach reads about what she gets, and when. */
export const ownMoney = {
  title: 'Mijn kostenvergoeding',
  says: 'Wat je krijgt, en wanneer',
  coming: 'Komt nog',
  paid: 'Kreeg je al',
  none: 'Er is nog niets. Na je eerste dag lees je hier wat je krijgt, en wanneer.',
  right: 'Dit klopt',
  notRight: 'Klopt niet',
  saidRight: 'Je zei dat het klopt.',
  thanks: {
    right: () => 'Dank je. We weten dat het klopt.',
    'not-right': (planner: string | null) =>
      `We bellen je. Wil je niet wachten? Bel ${planner ?? 'ons'}.`,
    elsewhere: () => 'Dank je. We rekenen het mee.',
  },
  wrong: (planner: string | null): string =>
    `Klopt er iets niet? **Bel ${planner ?? 'ons'}.** Dan kijken we het samen na.`,
  year: {
    title: 'Hoeveel mag je krijgen?',
    sum: (flat: number) => `Wat je dit jaar kreeg en wat nog komt, is samen **${sayMoney(flat)}**.`,
    elsewhere: (cents: number) => `Bij anderen kreeg je ${sayMoney(cents)}.`,
    atMost: (cents: number) =>
      `Volgens de wet mag je tot **${sayMoney(cents)}** krijgen. Dat telt voor alle organisaties samen.`,
    unknown: 'Hoeveel je dit jaar volgens de wet mag krijgen, weten we nog niet.',
    realCosts:
      'We betalen je kosten terug zoals ze zijn, met een bewijs. Daar geldt geen hoogste bedrag voor.',
    left: (cents: number, days: number | null) =>
      `Je dagen die al vastliggen, rekenden we mee. Er kan nog **${sayMoney(cents)}** bij${days ? `: genoeg voor **${sayCount(days, 'hele dag', 'hele dagen')}**` : ''}.`,
    counted: 'Wij tellen mee en zeggen het op tijd. Je weg telt hier niet bij.',
    meter: (flat: number, atMost: number) => `${sayMoney(flat)} van ${sayMoney(atMost)}`,
  },
  told: {
    title: 'Kreeg je ook iets bij anderen?',
    lead: 'Je moet dit niet zeggen. Zeg je het wel, dan rekenen we het mee. Zo kom je nooit boven wat de wet toelaat.',
    cents: (year: string) => `Hoeveel kreeg je daar samen in ${year}, in euro?`,
    save: 'Bewaar',
  },
  name: (line: OwnLine): string => {
    if (line.date !== null) return dateName({ about: line.date });
    if (line.occasion === 'earlier') return 'Wat je vroeger kreeg';
    return line.occasion === 'preparation'
      ? `Voorbereiding van ${line.title ?? 'je dag'}`
      : (line.title ?? 'Je dag');
  },
  day: ({ day }: OwnLine): string => capital(sayDay(day)),
  parts: sayParts,
  when: sayWhen,
};

const ways = {
  car: 'de auto',
  bicycle: 'de fiets',
  'public-transport': 'bus of trein',
  lift: 'de weg',
  none: 'de weg',
} as const;

/** Of what an amount is made: nothing where it is one part. */
function sayParts(line: OwnLine): string[] {
  const parts = [
    line.flat > 0 ? `${sayMoney(line.flat)} voor de dag` : '',
    line.travel > 0 ? `${sayMoney(line.travel)} voor ${ways[line.mode ?? 'none']}` : '',
    line.costs > 0 ? `${sayMoney(line.costs)} voor kosten met een bewijs` : '',
  ].filter(Boolean);
  return [
    ...(parts.length > 1 ? [`${capital(sayList(parts))}.`] : []),
    ...(line.because === null
      ? []
      : [
          `${line.statement === null ? `We spraken ${sayMoney(line.agreed)} af` : `Er ontbrak ${sayMoney(line.agreed)}`}. ${sayMoney(line.agreed - line.flat)} kan niet: dan gaat het boven wat de wet toelaat.`,
        ]),
    ...(line.setOff === 0 ? [] : [`${sayMoney(line.setOff)} kreeg je vooraf. Dat is er al af.`]),
    ...(line.statement === null ? [] : [`We vulden dit aan: ‘${line.statement}’`]),
  ];
}

/** When it is there, with a date wherever there is one. */
function sayWhen(line: OwnLine, today: Day): string {
  if (line.paid !== null) return sayPaid(line.paid);
  if (line.said === 'not-right') return 'Je zei dat dit niet klopt. We bellen je eerst.';
  if (line.waitsFor.length > 0)
    return 'Een bedrag van de wet is nog niet bekend. Zodra we het weten, zeggen we wanneer dit komt.';
  if (line.thereBy === null) return 'Hier komt niets meer bij.';
  return line.thereBy < today
    ? `Dit moest er zijn op ${sayDate(line.thereBy)}. Dat is onze fout. We werken eraan.`
    : `Dit heb je ten laatste op ${sayDate(line.thereBy)}.`;
}

const sayPaid = ({ on, way }: NonNullable<OwnLine['paid']>): string => {
  if (way === 'cash')
    return on === null ? 'In je hand gekregen.' : `In je hand gekregen op ${sayDate(on)}.`;
  return on === null ? 'Betaald.' : `Betaald op ${sayDate(on)}.`;
};
