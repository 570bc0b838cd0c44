import type { Day } from '@app/domain/day';
import type { TimeOfDay } from '@app/domain/moment';
import { type Letter, opening, type Sender, type Sentences, type Words, write } from '../letter.ts';
import { company, content, type GoodToKnow, moneyBack, route } from './good-to-know.ts';
import { answerBy, answers, labels, sayContact, sentences } from './invitation.nl.ts';
import { type SessionDay, whenAndWhere } from './when-and-where.ts';

/** Everything a coach must know before she says yes (RV-04), and who asks her. */
export type Invitation = {
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

export const invitation = (about: Invitation): Letter =>
  write({
    ...opening(sentences, about),
    blocks: [
      { facts: [...whenAndWhere(about.session), company(about.known), moneyBack(about.known)] },
      {
        choices: answerMarks.map((mark) => ({
          label: answers[mark],
          href: `${about.link}?antwoord=${mark}`,
        })),
      },
      { says: answerBy(about) },
      {
        facts: [
          ...content(about.known),
          route(about.known),
          { label: labels.contact, value: sayContact(about.sender) },
        ],
      },
    ],
  });
