import type {
  KindOfCost,
  NeededAhead,
  Occasion,
  TravelMode,
  WayOfMoney,
} from '@app/domain/compensation/agreed-amount';
import type { Scheme } from '@app/domain/compensation/scheme';
import { sayKm } from './in-words.ts';

/** What is agreed about money: how costs are repaid, for what, how she comes and how the money reaches her. */
export const agreeingWords = {
  schemes: {
    'flat-rate': { name: 'een vast bedrag per dag' },
    'real-costs': { name: 'de kosten die je echt had' },
  } satisfies Record<Scheme, unknown>,
  occasions: {
    session: 'Voor',
    preparation: 'Voor de voorbereiding van',
    training: 'Voor',
    intervision: 'Voor',
  } satisfies Record<Occasion, string>,
  travel: {
    car: 'met de auto',
    bicycle: 'met de fiets',
    'public-transport': 'met bus, tram of trein',
    lift: 'met iemand mee',
    none: 'zonder kosten voor vervoer',
  } satisfies Record<TravelMode, string>,
  ways: {
    bank: 'op je rekening',
    cash: 'contant',
    'other-account': 'op een andere rekening',
  } satisfies Record<WayOfMoney, string>,
  needs: {
    ticket: 'een ticket',
    advance: 'een voorschot',
  } satisfies Record<NeededAhead, string>,
  costs: {
    travel: 'vervoer',
    childcare: 'kinderopvang',
    phone: 'je telefoon',
    meal: 'een maaltijd',
    other: 'iets anders',
  } satisfies Record<KindOfCost, string>,
  km: sayKm,
};
