import type { OwnCompensation } from '@app/contract/coaches/own-compensation';
import { agreeingWords } from './agreeing.ts';
import { dateName } from './date-name.ts';
import { sayDateAndYear, sayList, sayMoney } from './in-words.ts';
import { heardWays, sayHeard, sayOn } from './kept-when.ts';

/** What is kept about her money, in whole sentences. */
export const sayOwnCompensation = ({
  years,
  elsewhere,
  agreed,
  receipts,
}: OwnCompensation): string[] => [
  ...years.flatMap(sayYear),
  ...elsewhere.map(
    ({ year, cents, how, heardBy, saidAt }) =>
      `In ${year} kreeg je elders ${sayMoney(cents)}. ${
        heardBy === null
          ? `Dat zei je zelf op ${sayOn(saidAt)}.`
          : `${heardBy} hoorde dat op ${sayOn(saidAt)}, ${heardWays[how]}.`
      }`,
  ),
  ...agreed.flatMap(sayAgreed),
  ...receipts.map(
    ({ day, title, kind, cents, seenBy, seenOn }) =>
      `Op ${sayDateAndYear(day)} betaalde je ${sayMoney(cents)} voor ${agreeingWords.costs[kind]}${
        title === null ? '' : `, bij ${title}`
      }. ${seenBy ?? 'Iemand'} zag het bewijs op ${sayDateAndYear(seenOn)}.`,
  ),
];

function sayYear({ year, scheme, flatCents, travelCents, travelTenths, ...said }: Year): string[] {
  const { chosenOn, chosenHow, heardBy } = said;
  return [
    ...(scheme === null || chosenOn === null
      ? []
      : [
          `In ${year} betalen we je kosten terug met ${agreeingWords.schemes[scheme].name}. ${
            chosenHow === 'list'
              ? `Zo betaalden we je al. ${heardBy ?? 'Iemand'} bracht dat op ${sayDateAndYear(chosenOn)} binnen met een lijst.`
              : sayHeard(chosenOn, heardBy, chosenHow ?? 'page')
          }`,
        ]),
    ...(flatCents === 0 ? [] : [`Je vaste bedragen van ${year}, samen: ${sayMoney(flatCents)}.`]),
    ...(travelCents === 0 && travelTenths === 0
      ? []
      : [
          `Je vervoer van ${year}, samen: ${sayMoney(travelCents)}. Dat telt als ${agreeingWords.km(travelTenths)} met de auto.`,
        ]),
  ];
}

function sayAgreed(agreed: Agreed): string[] {
  const { occasion, title, about, day, flatCents, travelMode, kmTenths, ticketCents } = agreed;
  const parts = [
    flatCents === null ? 'geen vast bedrag' : sayMoney(flatCents),
    ...(travelMode === null ? [] : [agreeingWords.travel[travelMode]]),
    ...(kmTenths === null ? [] : [agreeingWords.km(kmTenths)]),
    ...(ticketCents === null ? [] : [`een ticket van ${sayMoney(ticketCents)}`]),
  ];
  const what = about === null ? (title ?? '') : dateName({ about });
  return [
    `${agreeingWords.occasions[occasion]} ${what}, ${sayDateAndYear(day)}: ${sayList(parts)}. ${agreed.by ?? 'Iemand'} sprak dat af op ${sayOn(agreed.at)}.`,
    `Het geld komt binnen ${agreed.withinDays} dagen na die dag, ${agreeingWords.ways[agreed.way]}.${
      agreed.needs === null ? '' : ` Vooraf krijg je ${agreeingWords.needs[agreed.needs]}.`
    }`,
    ...(agreed.lowerOn === null
      ? []
      : [
          `Je wou zelf een lager bedrag of alleen vervoer. ${sayHeard(agreed.lowerOn, agreed.lowerHeardBy, agreed.lowerHow ?? 'page')}`,
        ]),
  ];
}

type Year = OwnCompensation['years'][number];
type Agreed = OwnCompensation['agreed'][number];
