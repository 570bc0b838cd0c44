import type { DateQuestion } from '@app/contract/dates/question';
import type { ShownDate } from '@app/db/sessions/answers';
import { dateStanding } from '@app/domain/dates/standing';
import type { Moment } from '@app/domain/moment';

/** The page of a date as it stands at this moment. */
export function dateAt(shown: ShownDate, now: Moment): DateQuestion {
  const {
    questionId: question,
    dateId: _,
    heard,
    hasPlace,
    full,
    beginsAt,
    cancelled,
    inCalendar: __,
    news,
    ...rest
  } = shown;
  const answerBy = asMoment(shown.answerBy);
  const stands = dateStanding(
    { cancelled, beginsAt: asMoment(beginsAt), answerBy, hasPlace, full },
    now,
  );
  /** Of a date that she said no to, or that is over, she has nothing to confirm. */
  const hears = shown.answer !== 'no' && stands.standing !== 'over';
  return {
    ...rest,
    ...stands,
    question,
    answerBy,
    answeredAt: shown.answeredAt && asMoment(shown.answeredAt),
    willSpeak: stands.standing === 'comes' && shown.answer === 'undecided' && !heard,
    news: news && hears ? { ...news, madeAt: asMoment(news.madeAt) } : null,
  };
}

const asMoment = (text: string): Moment => new Date(text).toISOString();
