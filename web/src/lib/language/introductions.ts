import type { Day } from '@app/domain/day';
import type { Reason } from '@app/domain/participation/reason';
import { sayCount, sayDateAndYear } from './in-words.ts';

type DueKind = Reason<'knows-the-ombudsperson'>['kind'];

/** Where a coordinator writes down that coaches were told about the ombudsperson and about somebody of another house. */
export const introductionWords = {
  title: 'Wie kent de ombudspersoon?',
  tab: 'Kent de ombudspersoon',
  lead: 'Vertel elke coach vóór de eerste dag waar je iets kan zeggen dat je dwarszit. Daarna elk jaar opnieuw.',
  who: 'Aan wie vertelde je het?',
  whoHint: 'Wie het nog moet horen, is al aangeduid. Duid aan wie er was.',
  on: 'Wanneer?',
  onHint: 'Vandaag, of een dag die voorbij is.',
  card: 'Ze kregen het kaartje met de twee nummers',
  save: 'Schrijf het op',
  nobodyYet: 'Er is nog geen coach om aan te duiden.',
  nobodyChosen: 'Duid eerst aan wie het hoorde.',
  tell: 'Dit vertel je',
  tellSays:
    'Zit je iets dwars? Je kan het zeggen aan iemand in ons huis, of aan iemand erbuiten. Niemand anders hoort dat.',
  inside: 'In ons huis',
  outside: 'Buiten ons huis',
  notFilledIn: 'Nog niet ingevuld. De beheerder vult dat in bij Instellingen.',
  done: (count: number) => `Opgeschreven voor ${sayCount(count, 'coach', 'coaches')}.`,
  due: (due: DueKind | null, on: Day | null): string => {
    if (due === 'not-told-yet') return 'vóór de eerste dag';
    if (on === null) return 'nog niet verteld';
    const told = `verteld op ${sayDateAndYear(on)}`;
    if (due === 'told-long-ago') return `${told}: weer aan de beurt`;
    return due === 'no-card-given' ? `${told}, nog geen kaartje` : told;
  },
  /** On the page of one coach. */
  ofCoach: {
    title: 'Ombudspersoon',
    told: (on: Day, by: string | null, card: boolean) =>
      `Verteld op ${sayDateAndYear(on)}${by === null ? '' : ` door ${by}`}${card ? ', met kaartje' : ', nog zonder kaartje'}.`,
    none: 'Nog niet verteld waar je iets kan zeggen dat je dwarszit.',
    save: 'Vandaag verteld, met kaartje',
    without: 'Verteld, nog zonder kaartje',
    wrong: 'Klopt niet',
    wrongWhich: (on: Day) => `: verteld op ${sayDateAndYear(on)}`,
    several: 'Aan meer coaches verteld?',
  },
};
