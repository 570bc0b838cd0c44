import type { Day } from '@app/domain/day';
import type { InEveryLanguage, Language } from '@app/domain/language';
import type { TimeOfDay } from '@app/domain/moment';
import { type Block, type Letter, opening, type Sender, type Sentences, write } from '../letter.ts';
import { company, content, type GoodToKnow, moneyBack, route } from './good-to-know.ts';
import * as en from './invitation.en.ts';
import * as nl from './invitation.nl.ts';
import { around } from './talks.ts';
import { type SessionDay, whenAndWhere } from './when-and-where.ts';

/** Everything a coach must know before she says yes (RV-04), and the person who asks her. */
export type Invitation = {
  language: Language;
  firstName: string;
  /** In the order of their days. Each has its own link and its own answer. */
  questions: readonly [Question, ...Question[]];
  sender: Sender;
};

export type Question = {
  /** To stand there, or to observe. */
  as: 'coach' | 'observer';
  session: SessionDay;
  known: GoodToKnow;
  deadline: { day: Day; time: TimeOfDay };
  /** Her own page for this question, without a query; the answer counts only after one tap there. */
  link: string;
  /** More coaches are asked than there are places; `null` when there are enough. */
  more: MoreAsked | null;
};

export type MoreAsked = { coaches: number; places: number };

/** The three answers, equal in weight, as they stand in a link. */
const answerMarks = ['ja', 'nee', 'twijfel'] as const;
export type AnswerMark = (typeof answerMarks)[number];

export type InvitationSentences = Sentences<'subject' | 'preview' | 'title', Invitation>;

export function invitation(about: Invitation): Letter {
  const { language, questions } = about;
  const { intro, sentences } = words[language];
  return write({
    ...opening(sentences, about),
    language,
    blocks: [...(questions.length === 1 ? [] : [{ says: intro }]), ...asking(about)],
  });
}

/** Each question with its answers, and the person who asks. */
export function asking(about: Invitation): Block[] {
  const { labels, sayContact } = words[about.language];
  return [
    ...about.questions.flatMap((question) => asked(question, about)),
    { facts: [{ label: labels.contact, value: sayContact(about.sender) }] },
  ];
}

/** Between other days a question has its day above it, and in each of its answers. */
function asked(question: Question, { language, questions }: Invitation): Block[] {
  const { known, link, more, session } = question;
  const { answerBy, answerFor, heading, sayMore, yesToObserve } = words[language];
  const answers = {
    ...words[language].answers,
    ...(question.as === 'observer' && { ja: yesToObserve }),
  };
  const isAlone = questions.length === 1;
  return [
    ...(isAlone ? [] : [{ heads: heading(session) }]),
    {
      facts: [
        ...whenAndWhere(session, language),
        company(known, language),
        around(known.talks, language),
        moneyBack(known, language),
      ],
    },
    ...(more ? [{ says: sayMore(more) }] : []),
    {
      choices: answerMarks.map((mark) => ({
        label: isAlone ? answers[mark] : answerFor(answers[mark], session),
        href: `${link}?antwoord=${mark}`,
      })),
    },
    { says: answerBy(question) },
    { facts: [...content(known, language), route(known, language)] },
  ];
}

const words: InEveryLanguage<typeof nl> = { nl, en };
