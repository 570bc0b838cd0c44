import type { CandidatePerson } from '@app/db/sessions/questions';
import type { Gathered } from '@app/db/participation/facts';
import { inBrussels, type Moment } from '@app/domain/moment';
import { aboutToAsk } from '@app/domain/participation/about-to-ask';
import { asksReason, groupOf, type Group, type Judgement } from '@app/domain/participation/judge';
import {
  isTalk,
  usualTalk,
  usualWay,
  usualWriting,
  type Way,
} from '@app/domain/participation/ways';
import { judgeEach } from '../participation/judging.ts';

/** How it stands with a coach in the way she would be asked. */
export interface JudgedInUsualWay {
  way: Way;
  judgements: Judgement[];
  group: Group;
  /** What another way would change: judged once more where it can, so only for the coaches on the page, and once. */
  otherWay: () => { talkHelps: boolean; writingNeedsReason: boolean };
}

/** A coach who was asked is judged as she was asked; any other as if she were asked today. */
export function judgeInUsualWay(gathered: Gathered, answerBy: Moment | null) {
  const { today } = gathered.session;
  const question = { today, answerBy: answerBy && inBrussels(answerBy).day, as: 'coach' } as const;
  const judge = judgeEach(gathered);
  return (person: CandidatePerson): JudgedInUsualWay | null => {
    const asked = gathered.coaches.get(person.id)?.asked;
    const judgementsIn = (way: Way) =>
      judge(person.id, asked ?? aboutToAsk(way, question))?.judgements ?? null;

    const way = usualWay(person);
    const judgements = judgementsIn(way);
    if (judgements === null) return null;
    const warnings = (inWay: Way) => asksReason(judgementsIn(inWay) ?? []).length;
    const here = asksReason(judgements).length;
    const inOtherWay = () =>
      isTalk(way)
        ? { talkHelps: false, writingNeedsReason: warnings(usualWriting(person)) > 0 }
        : {
            talkHelps: here > 0 && warnings(usualTalk(person)) < here,
            writingNeedsReason: here > 0,
          };
    let known: ReturnType<typeof inOtherWay> | undefined;
    const otherWay = () => (known ??= inOtherWay());
    return { way, judgements, group: groupOf(judgements), otherWay };
  };
}
