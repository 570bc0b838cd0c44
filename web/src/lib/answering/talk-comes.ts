import type { AgreedTalk } from '@app/contract/sessions/session';
import { inBrussels, type Moment } from '@app/domain/moment';

/** Whether the talk before the day still has to come. */
export function talkComes({ on, at }: Pick<AgreedTalk, 'on' | 'at'>, now: Moment): boolean {
  const { day, time } = inBrussels(now);
  return on > day || (on === day && (at ?? '24:00') >= time);
}
