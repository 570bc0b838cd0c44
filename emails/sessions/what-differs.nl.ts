import type { Aspect } from '@app/domain/sessions/difference';
import { sayTogether } from '../in-words.ts';

export const heads = {
  address: 'De plaats',
  company: 'Met wie',
  preparation: 'De voorbereiding',
  debriefing: 'De nabespreking',
};

const names: Record<Aspect, string> = {
  day: 'de dag',
  hours: 'het uur',
  venue: 'de plaats',
  address: 'het adres',
  way: 'hoe je er geraakt',
  company: 'met wie',
  preparation: 'de voorbereiding',
  debriefing: 'de nabespreking',
};

/** `de voorbereiding en hoe je er geraakt`. */
export const sayAspects = (heard: readonly Aspect[]): string =>
  sayTogether(heard.map((aspect) => names[aspect]));

/** Another way or other people fit as the day did: of those one may only want to know more. */
export const sayDoesNotFit = (heard: readonly Aspect[]): string =>
  heard.every((aspect) => aspect === 'way' || aspect === 'company')
    ? 'Heb je een vraag?'
    : 'Past dat niet?';
