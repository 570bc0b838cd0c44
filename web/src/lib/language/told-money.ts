import type { ToldMoney } from '@app/contract/compensation/told-money';
import type { InEveryLanguage } from '@app/domain/language';
import { english } from './english/told-money.ts';
import { sayDay, sayMoney } from './in-words.ts';

type Preparation = NonNullable<ToldMoney['preparation']>;

/** What a coach gets for a day, and when: as her letter, her page and her sheet say it. */
export const toldMoney = {
  what: ({ cents, travel, realCosts }: ToldMoney): string => {
    if (realCosts) return 'We betalen je echte kosten terug. Hou je bewijzen bij.';
    if (cents === null)
      return travel ? 'We betalen je vervoer terug.' : 'Voor deze dag is er geen kostenvergoeding.';
    return `Je krijgt **${sayMoney(cents)} kostenvergoeding**${travel ? ' en je vervoer' : ''}.`;
  },
  when: ({ comesBy, way }: ToldMoney): string =>
    way === 'cash'
      ? `Je krijgt het geld contant, ten laatste op **${sayDay(comesBy)}**.`
      : `Het geld staat ten laatste op **${sayDay(comesBy)}** op ${way === 'bank' ? 'je rekening' : 'de rekening die je koos'}.`,
  preparation: ({ cents, comesBy }: Preparation): string =>
    `Voor de voorbereiding komt er **${sayMoney(cents)}** bij, ten laatste op **${sayDay(comesBy)}**.`,
  needs: { ticket: 'Je krijgt je ticket vooraf.', advance: 'Je krijgt vooraf een voorschot.' },
  askNeeds: 'Heb je vooraf een ticket of een voorschot nodig? Laat het ons weten.',
};

export const toldMoneyIn: InEveryLanguage<typeof toldMoney> = { nl: toldMoney, en: english };

/** In one paragraph; where nothing is agreed, that she may call. Of a day it asks what she needs ahead, while nobody knows. */
export const sayToldMoney = (
  money: ToldMoney | null,
  { what, when, preparation, needs, askNeeds }: typeof toldMoney,
  nothing: string,
  asksNeeds = true,
): string => {
  if (money === null) return nothing;
  const comes = money.cents !== null || money.travel || money.realCosts;
  const ahead = money.needs ? needs[money.needs] : comes && asksNeeds ? askNeeds : null;
  return [
    what(money),
    ...(comes ? [when(money)] : []),
    ...(money.preparation ? [preparation(money.preparation)] : []),
    ...(ahead === null ? [] : [ahead]),
  ].join(' ');
};
