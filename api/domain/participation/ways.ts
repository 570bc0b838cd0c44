/** How a question can be brought to a coach: in a talk, or in writing. */
export const talks = ['call', 'face-to-face'] as const;
export const writings = ['mail', 'sms', 'whatsapp', 'letter'] as const;
export const ways = [...talks, ...writings] as const;

export type TalkingWay = (typeof talks)[number];
export type WritingWay = (typeof writings)[number];
export type Way = TalkingWay | WritingWay;

/** What we know of how to reach a coach. A letter or a talk is always possible. */
export interface CoachReach {
  preferredChannel: Exclude<Way, 'face-to-face'>;
  /** `fails` when our letters came back. */
  mail: 'works' | 'fails' | 'none';
  phone: string | null;
  /** Only after her own yes to that channel. */
  whatsappAgreed: boolean;
}

export const isTalk = (way: Way): way is TalkingWay => way === 'call' || way === 'face-to-face';

/** The ways that reach her. */
export const waysTo = (reach: CoachReach): Way[] => ways.filter((way) => reaches(way, reach));

/** The way she would be asked if nobody chooses another: as she likes best, or what comes nearest to it. */
export const usualWay = (reach: CoachReach): Way =>
  [reach.preferredChannel, ...inStead].find((way) => reaches(way, reach)) ?? 'letter';

/** The same in writing only. */
export const usualWriting = (reach: CoachReach): WritingWay => {
  const possible = writings.filter((way) => reaches(way, reach));
  return possible.find((way) => way === reach.preferredChannel) ?? possible[0] ?? 'letter';
};

/** The same in a talk only. */
export const usualTalk = ({ phone }: CoachReach): TalkingWay =>
  phone === null ? 'face-to-face' : 'call';

const inStead: readonly Way[] = ['call', 'mail', 'letter'];

function reaches(way: Way, { mail, phone, whatsappAgreed }: CoachReach): boolean {
  switch (way) {
    case 'mail':
      return mail === 'works';
    case 'call':
    case 'sms':
      return phone !== null;
    case 'whatsapp':
      return phone !== null && whatsappAgreed;
    case 'letter':
    case 'face-to-face':
      return true;
  }
}
