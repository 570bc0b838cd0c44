import {
  isColumnName,
  recognise,
  withOthers,
  type Matching,
  type Names,
  type Others,
} from '../import-columns.ts';
import { missingNames, personColumns, type PersonField } from '../import-people.ts';

/** What a list of coaches may tell. A whole name comes in one of two orders. */
export type CoachField =
  | PersonField
  | 'phone'
  | 'otherPhone'
  | 'email'
  | 'otherEmail'
  | 'channel'
  | 'street'
  | 'houseNumber'
  | 'box'
  | 'postcode'
  | 'town'
  | 'address'
  | 'coachSince'
  | 'trainedOn'
  | 'themes'
  | 'perMonth'
  | 'wishedPerMonth'
  | 'wantsMoreOften'
  | 'notOn'
  | 'notInHolidays'
  | 'iban'
  | 'lastIntervisionOn';

export const recogniseCoachColumns = (headers: string[]): Matching<CoachField> =>
  withOthers(recognise(headers, names), headers, names, otherCoachColumns);

/** More than one number or address of somebody: the next one counts where the first is empty. */
export const otherCoachColumns: Others<CoachField> = { phone: 'otherPhone', email: 'otherEmail' };

/** The columns that tell a day. */
export const coachDays: readonly CoachField[] = ['coachSince', 'trainedOn', 'lastIntervisionOn'];

/** The columns without which no coach can come in. */
export const missingCoachColumns = (matching: Matching<CoachField>): CoachField[] =>
  missingNames(matching);

const names: Names<CoachField> = {
  ...personColumns,
  phone: [
    'gsm',
    'gsm-nummer',
    'gsm nr',
    'mobiel',
    'mobiel nummer',
    'mobiele telefoon',
    'telefoon',
    'telefoonnummer',
    'telefoon/gsm',
    'gsm/telefoon',
    'tel',
    'tel nr',
    'tel/gsm',
    'gsm/tel',
    'nummer gsm',
    'phone',
  ],
  otherPhone: ['andere gsm', 'ander nummer', 'vaste lijn', 'vast', 'vast nummer', 'tweede gsm'],
  email: ['e-mail', 'mail', 'e-mailadres', 'mailadres', 'e-mail adres', 'emailadressen'],
  otherEmail: ['andere e-mail', 'ander e-mailadres', 'tweede e-mail', 'tweede e-mailadres'],
  channel: [
    'voorkeur',
    'voorkeurskanaal',
    'kanaal',
    'hoe bereiken',
    'bereiken via',
    'contact via',
    'voorkeur contact',
    'contactvoorkeur',
    'contacteren via',
  ],
  street: [
    'straat en nr',
    'straat en nummer',
    'straat + nr',
    'straat',
    'straat nr',
    'straat en huisnummer',
    'straatnaam',
  ],
  houseNumber: ['huisnummer', 'huisnr'],
  box: ['bus', 'busnummer', 'busnr'],
  postcode: ['postcode', 'postnr', 'postnummer', 'pc', 'zip'],
  town: [
    'gemeente',
    'woonplaats',
    'stad',
    'plaats',
    'woonplaats gemeente',
    'gemeente/stad',
    'stad/gemeente',
  ],
  address: ['adres', 'volledig adres', 'woonadres', 'thuisadres', 'adresgegevens'],
  coachSince: [
    'coach sinds',
    'sinds',
    'gestart op',
    'start',
    'startdatum',
    'begindatum',
    'in dienst sinds',
    'gestart als coach',
  ],
  trainedOn: [
    'opleiding af',
    'opleiding af op',
    'opleiding afgerond',
    'opleiding afgerond op',
    'opleiding',
    'basisopleiding',
    'datum opleiding',
    'opleiding klaar',
  ],
  themes: [
    "thema's",
    'thema',
    "thema's gevolgd",
    "gevolgde thema's",
    'modules',
    'gevolgde modules',
  ],
  perMonth: [
    'max per maand',
    'maximum per maand',
    'max. per maand',
    'hoogstens per maand',
    'keer per maand',
    'aantal per maand',
    'max/maand',
    'per maand',
  ],
  wishedPerMonth: [
    'wil per maand',
    'wil graag per maand',
    'graag per maand',
    'wens per maand',
    'wenst per maand',
    'gewenst per maand',
    'wil/maand',
  ],
  wantsMoreOften: [
    'wil graag vaker',
    'wil vaker',
    'graag vaker',
    'wil graag meer',
    'wil vaker mee',
  ],
  notOn: [
    'liefst niet',
    'liever niet',
    'liefst niet op',
    'liever niet op',
    'niet op',
    'niet beschikbaar',
    'kan niet',
    'kan niet op',
    'niet vrij',
  ],
  notInHolidays: [
    'niet in schoolvakanties',
    'niet in schoolvakantie',
    'niet in de schoolvakanties',
    'niet in de schoolvakantie',
    'niet tijdens schoolvakanties',
    'niet tijdens de schoolvakanties',
  ],
  iban: [
    'iban',
    'rekeningnummer',
    'rekening',
    'rekeningnr',
    'bankrekening',
    'bankrekeningnummer',
    'iban-nummer',
    'iban nr',
    'rek nr',
    'rek',
  ],
  lastIntervisionOn: [
    'laatste intervisie',
    'intervisie',
    'datum intervisie',
    'laatste intervisie op',
    'intervisie op',
    'datum laatste intervisie',
  ],
};

export const isCoachColumn = isColumnName(names);
