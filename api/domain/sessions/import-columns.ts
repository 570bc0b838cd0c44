import { isColumnName, recognise, type Matching, type Names } from '../import-columns.ts';

/** What a list of training days may tell. Hours come as two columns or as one. */
export type SessionField =
  | 'series'
  | 'numbering'
  | 'day'
  | 'from'
  | 'until'
  | 'hours'
  | 'theme'
  | 'organisation'
  | 'venue'
  | 'town'
  | 'trainers'
  | 'participants'
  | 'coachesNeeded'
  | 'remark';

export const recogniseSessionColumns = (headers: string[]): Matching<SessionField> => {
  const matching = recognise(headers, names);
  return matching.includes('day') ? matching : dayFromNumbering(headers, matching);
};

/** The columns that tell a day. */
export const sessionDays: readonly SessionField[] = ['day'];

/** The columns without which no day can come in. */
export function missingSessionColumns(matching: Matching<SessionField>): SessionField[] {
  const times: SessionField[] = matching.includes('hours') ? [] : ['from', 'until'];
  const needed: SessionField[] = ['day', ...times, 'theme', 'organisation'];
  return needed.filter((field) => !matching.includes(field));
}

/** A lone column *Dag* holds the date; beside a column *Datum* it says which day of the series. */
const dayFromNumbering = (
  headers: string[],
  matching: Matching<SessionField>,
): Matching<SessionField> =>
  matching.map((field, column) =>
    field === 'numbering' && /^dag$/i.test(headers[column]?.trim() ?? '') ? 'day' : field,
  );

const names: Names<SessionField> = {
  series: [
    'reeks',
    'naam reeks',
    'reeksnaam',
    'vorming',
    'traject',
    'titel',
    'naam vorming',
    'vormingsreeks',
  ],
  numbering: [
    'dag',
    'dag nr',
    'dagnummer',
    'nr dag',
    'dag van reeks',
    'sessie',
    'moment',
    'volgnummer',
  ],
  day: ['datum', 'vormingsdag', 'wanneer', 'datum vorming', 'op'],
  from: [
    'van',
    'beginuur',
    'start',
    'startuur',
    'begin',
    'vanaf',
    'aanvang',
    'aanvangsuur',
    'uur van',
    'beginuren',
  ],
  until: ['tot', 'einduur', 'einde', 'eind', 'stopuur', 'uur tot'],
  hours: ['uren', 'uur', 'tijdstip', 'van - tot', 'tijd', 'van tot'],
  theme: ['thema', "thema's", 'onderwerp', 'module', 'inhoud'],
  organisation: [
    'opdrachtgever',
    'organisatie',
    'klant',
    'aanvrager',
    'vrager',
    'opdrachtgevende organisatie',
    'voor wie',
  ],
  venue: ['locatie', 'plaats', 'zaal', 'adres', 'lokaal', 'waar'],
  town: ['gemeente', 'stad', 'gemeente locatie', 'stad/gemeente'],
  trainers: [
    'trainer(s)',
    'trainer',
    'lesgever',
    'lesgevers',
    'vormer',
    'vormers',
    'begeleider',
    'begeleiders',
  ],
  participants: ['deelnemers', 'aantal deelnemers', '# deelnemers', 'groepsgrootte', 'aantal'],
  coachesNeeded: [
    'coaches nodig',
    'aantal coaches',
    '# coaches',
    'coaches',
    'aantal coaches nodig',
  ],
  remark: [
    'opmerking',
    'opmerkingen',
    'nota',
    "nota's",
    'notities',
    'info',
    'extra',
    'bemerkingen',
  ],
};

export const isSessionColumn = isColumnName(names);
