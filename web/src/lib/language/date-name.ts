import type { DateFacts } from '@app/contract/dates/question';
import type { DateKind } from '@app/domain/date-kinds';
import { moduleName } from './training.ts';

/** What each kind of date is; `de` stands before it. */
export const dateNouns: Record<DateKind, string> = {
  training: 'opleiding',
  intervision: 'intervisie',
};

/** What its leader does on it. */
export const dateVerbs: Record<DateKind, string> = {
  training: 'geeft',
  intervision: 'begeleidt',
};

/** Who leads it: "Naïma geeft het". */
export const sayLeader = (kind: DateKind, firstName: string): string =>
  kind === 'training' ? `${firstName} geeft het` : `${firstName} begeleidt`;

/** What a date is called: a training date after its module. */
export const dateName = ({ about }: Pick<DateFacts, 'about'>): string =>
  about.module === null ? 'Intervisie' : moduleName(about.module);
