import type { Day } from '@app/domain/day';
import type { InEveryLanguage, Language } from '@app/domain/language';
import type { TimeOfDay } from '@app/domain/moment';
import { type Letter, opening, type Sender, type Sentences, type Words, write } from '../letter.ts';
import { company, content, type GoodToKnow, moneyBack, route } from './good-to-know.ts';
import * as en from './invitation.en.ts';
import * as nl from './invitation.nl.ts';
import { type SessionDay, whenAndWhere } from './when-and-where.ts';

/** Everything a coach must know before she says yes (RV-04), and the person who asks her. */
export type Invitation = {
  language: Language;
  firstName: string;
  /** To stand there, or to observe. */
  as: 'coach' | 'observer';
  session: SessionDay;
  known: GoodToKnow;
  deadline: { day: Day; time: TimeOfDay };
  /** Her own page for this question, without a query; the answer counts only after one tap there. */
  link: string;
  sender: Sender;
};

/** The three answers, equal in weight, as they stand in a link. */
const answerMarks = ['ja', 'nee', 'twijfel'] as const;
export type AnswerMark = (typeof answerMarks)[number];

export type InvitationSentences = Sentences<'subject' | 'preview' | 'title', Invitation>;
export type AnswerBy = (invitation: Invitation) => Words;

export function invitation(about: Invitation): Letter {
  const { language, session, known } = about;
  const { answerBy, answers, labels, sayContact, sentences } = words[language];
  return write({
    ...opening(sentences, about),
    language,
    blocks: [
      {
        facts: [
          ...whenAndWhere(session, language),
          company(known, language),
          moneyBack(known, language),
        ],
      },
      {
        choices: answerMarks.map((mark) => ({
          label: answers[mark],
          href: `${about.link}?antwoord=${mark}`,
        })),
      },
      { says: answerBy(about) },
      {
        facts: [
          ...content(known, language),
          route(known, language),
          { label: labels.contact, value: sayContact(about.sender) },
        ],
      },
    ],
  });
}

const words: InEveryLanguage<typeof nl> = { nl, en };
