import type { Aspect } from '@app/domain/sessions/difference';
import { sayList } from './in-words.ts';

const names: Record<Aspect, string> = {
  day: 'de dag',
  hours: 'de uren',
  venue: 'de plaats',
  address: 'het adres',
  way: 'de weg ernaartoe',
  'first-way': 'hoe je er geraakt',
  company: 'de trainer',
  preparation: 'de voorbereiding',
  debriefing: 'de nabespreking',
};

/** In what a day changed: "de voorbereiding en het adres". */
export const sayAspects = (heard: readonly Aspect[]): string =>
  sayList(heard.map((aspect) => names[aspect]));
