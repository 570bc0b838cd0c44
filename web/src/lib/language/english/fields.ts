import type { FieldTrouble } from '../fields.ts';
import { sayMoney } from './in-words.ts';

export const missing = (example: string) => `Please fill this in. Write it like this: ${example}`;

export const english = {
  required: 'Please fill this in.',
  'too-long': 'This is too long. Make it a bit shorter.',
  'too-many': 'These are too many.',
  'not-a-day': 'This is not a day. Write it like this: 24/11/2026',
  'not-a-time': 'This is not a time. Write it like this: 9:30',
  'not-an-amount': 'This is not an amount. Write it like this: 43,00',
  'not-a-rate': 'This is no amount for one kilometre. Write it like this: 0,4326',
  'not-a-number': 'This is not a number. Write it like this: 14',
  'not-an-address': 'This is not an e-mail address. Write it like this: name@example.com',
  'already-your-address': 'This is your e-mail address already.',
  'not-a-phone': 'This is not a phone number. Write it like this: 0400 00 01 23',
  'not-a-phone-number': 'This is not a phone number. Write it like this: 0400 00 01 23',
  'phone-number-too-short': 'This number is too short. Please check it.',
  'phone-number-too-long': 'This number is too long. Please check it.',
  'not-an-email': 'This is not an e-mail address. Please check it.',
  'not-an-iban': 'This is not an account number. Write it like this: BE00 0000 0000 0000',
  'iban-check-failed': 'This account number is not right. Please check the digits.',
  'ends-before-it-begins': 'The end comes before the start. Please check the times.',
  'after-the-day': 'A preparation comes before the day, or on the day itself.',
  'before-the-day': 'A debriefing comes after the day, or on the day itself.',
  'before-the-first-day':
    'This day comes before the first day. Choose the same day or a later one.',
  'longer-than-three-months': 'Three months at a time at most. Choose an earlier day.',
  'in-the-past': 'This day is over. Choose a later day.',
  'too-early': 'Five in the afternoon has passed on that day. Choose a later day.',
  'after-the-date': 'Choose a day before this date.',
  'after-the-first-day': 'Choose a day before the first day of training.',
  'stands-there-twice': 'This moment is there twice.',
  'small-number':
    'There is a number from 1 to 4 in it. Write “fewer than 5”: with so few somebody may guess who is meant.',
  'names-a-coach':
    'The name of a coach is in it. Write what the organisation will do, without a name.',
  'more-than-three-words': 'Three words at most, without digits or signs.',
  'too-short': 'This is too short. Write a few words.',
  'says-too-little': 'Write a little more, so that somebody else can find it again.',
  'before-it-was-asked': 'The question was not there yet. Choose a later day.',
  'not-on-the-index':
    'This amount cannot be right: a ceiling is the same amount times the index every year. Check whether two figures changed places.',
  'other-index':
    'This belongs to another year than the amount per day. Check both amounts once more.',
  'far-from-the-year-before':
    'This is too far from the year before. Check whether the amount belongs to this year.',
  'far-from-before':
    'This differs by more than a tenth from the period before. If it is right, tick the box below.',
  'another-unit': 'This is no amount for one kilometre. Write it in euro, like this: 0.4326',
  'not-a-calendar-year': 'A ceiling holds from 1 January to 31 December of the same year.',
  'ends-before-its-first-day':
    'This comes before the first day. Choose the same day or a later one.',
  'longer-than-a-year': 'This is longer than a year. Choose an earlier day.',
  'after-it-was-signed': 'Explaining comes before signing, or on the same day.',
  'above-the-day-ceiling':
    'This is more than the law allows for one day. Look at the amounts of the law.',
  'above-the-ceiling': 'This is more than the law still allows.',
  'nothing-left': 'The law leaves nothing more for this. Nothing can be added.',
  'beside-real-costs': 'This year we pay back what was really paid. Leave the fixed amount empty.',
  'in-the-future': 'This day still has to come. Choose today or earlier.',
  'at-night': 'Between 2 and 3 at night the clock can change. Choose another time.',
  'tomorrow-at-the-earliest': 'Tomorrow at the earliest. Days that are over never change.',
  'out-of-range': 'This number is not possible here. Choose another.',
  'too-little-beside-others':
    'This is too little beside the other numbers here. Check them together.',
  'hours-not-in-order': 'These hours do not follow each other. Check them together.',
  'does-not-fit-later': 'This does not fit what is agreed for later. Check the later agreements.',
  'unreadable-characters': 'There is a character in it that we cannot read. Take it out.',
  'code-does-not-fit': 'This code is not right. Please check it, or ask for a new one.',
  'unknown-field': 'We cannot keep this: there is no place for it here.',
  invalid: 'This is not right yet. Please check it.',
} satisfies Record<FieldTrouble, string>;

export const atMost = (longest: number) => `At most ${longest} characters.`;

export const tooLong = (longest: number) => `This is too long: at most ${longest} characters.`;

export const overDay = (ceiling: number) =>
  `This is more than the law allows for one day: ${sayMoney(ceiling)} at most.`;
