import {
  usualTalk,
  usualWay,
  usualWriting,
  waysTo,
  type CoachReach,
} from '@app/domain/participation/ways';
import { expect, test } from 'vitest';

const reach = (different: Partial<CoachReach> = {}): CoachReach => ({
  preferredChannel: 'call',
  mail: 'works',
  phone: '+32470000000',
  whatsappAgreed: false,
  ...different,
});

test('a coach without telephone and mail is asked on paper or in a talk', () => {
  const nobody = reach({ phone: null, mail: 'none', whatsappAgreed: true });
  expect(waysTo(nobody)).toEqual(['face-to-face', 'letter']);
  expect(usualWay(nobody)).toBe('letter');
  expect(usualTalk(nobody)).toBe('face-to-face');
});

test('mail that comes back is no way to ask', () => {
  expect(waysTo(reach())).toContain('mail');
  expect(waysTo(reach({ mail: 'fails' }))).not.toContain('mail');
});

test('WhatsApp is for a coach who agreed to it', () => {
  expect(waysTo(reach({ whatsappAgreed: true }))).toContain('whatsapp');
  expect(waysTo(reach({ whatsappAgreed: false }))).not.toContain('whatsapp');
});

test.each<[likes: CoachReach['preferredChannel'], different: Partial<CoachReach>, way: string]>([
  ['mail', {}, 'mail'],
  ['mail', { mail: 'fails' }, 'call'],
  ['mail', { mail: 'none', phone: null }, 'letter'],
  ['call', {}, 'call'],
  ['call', { phone: null }, 'mail'],
  ['sms', {}, 'sms'],
  ['whatsapp', {}, 'call'],
  ['whatsapp', { whatsappAgreed: true }, 'whatsapp'],
  ['letter', {}, 'letter'],
])('who likes %s best, with %j, is asked by %s', (preferredChannel, different, way) => {
  expect(usualWay(reach({ preferredChannel, ...different }))).toBe(way);
});

test('in writing she gets what she likes best, or else what reaches her soonest', () => {
  expect(usualWriting(reach({ preferredChannel: 'sms' }))).toBe('sms');
  expect(usualWriting(reach({ preferredChannel: 'call' }))).toBe('mail');
  expect(usualWriting(reach({ preferredChannel: 'mail', mail: 'fails' }))).toBe('sms');
  expect(usualWriting(reach({ phone: null, mail: 'none' }))).toBe('letter');
});
