import type { Aspect } from '@app/domain/sessions/difference';
import type { ToldTalk } from '@app/domain/sessions/talks';
import { uncapital } from '../in-words.ts';
import type { Block, Fact, Words } from '../letter.ts';
import { labels as wasAndBecomes } from './changed.nl.ts';
import { type Company, type GoodToKnow, route } from './good-to-know.ts';
import { sayCompany } from './good-to-know.nl.ts';
import { saidTalk } from './talks.ts';
import { heads } from './what-differs.nl.ts';
import { sayVenue } from './when-and-where.nl.ts';
import type { SessionDay } from './when-and-where.ts';

/** What can change around a day while the day stays: where, with whom, and the talks. */
export interface Details {
  venue: SessionDay['venue'];
  /** Not told to a trainer. */
  company?: Company;
  talks: readonly ToldTalk[];
}

export interface Differing {
  heard: readonly Aspect[];
  was: Details;
  becomes: Details;
  /** As it is now. */
  known: Pick<GoodToKnow, 'route'>;
}

/** How it was beside how it becomes, for what differs and for nothing else. Of the way only the new one is of use. */
export const whatDiffers = ({ heard, was, becomes, known }: Differing): Block[] =>
  heard.flatMap((aspect) => {
    switch (aspect) {
      case 'address':
        return change(heads.address, sayVenue(was), sayVenue(becomes));
      case 'company':
        return change(heads.company, withWhom(was), withWhom(becomes));
      case 'preparation':
      case 'debriefing':
        return change(heads[aspect], talkIn(was, aspect), talkIn(becomes, aspect));
      case 'way':
      case 'first-way':
        return [{ facts: [route(known)] }];
      default:
        return [];
    }
  });

/** What is past, or nobody was, needs no line. */
const change = (head: string, was: Words, becomes: Words): Block[] => [
  { heads: head },
  { facts: [...line(wasAndBecomes.was, was), ...line(wasAndBecomes.becomes, becomes)] },
];

const line = (label: string, value: Words): Fact[] =>
  value.length === 0 ? [] : [{ label, value }];

const withWhom = ({ company }: Details): Words => (company ? sayCompany(company) : '');

/** A line that stands alone begins small, as a value does. */
const talkIn = ({ talks }: Details, kind: ToldTalk['kind']): Words =>
  talks
    .filter((talk) => talk.kind === kind)
    .flatMap((talk) => saidTalk(talk))
    .map((part, at) => (at === 0 && typeof part === 'string' ? uncapital(part) : part));
