import type { ProblemSentences } from '../problems.ts';
import { sayHour } from './in-words.ts';

export const english: ProblemSentences = {
  'invalid-input': 'Something is not right yet. Look below at what you can change.',
  'not-signed-in': 'You are no longer signed in. Sign in again, and you will come back here.',
  'no-role-chosen': 'First choose in which role you go on.',
  'not-allowed': 'You cannot do this in this role.',
  'not-found': 'This is no longer here. Maybe it was moved or taken away.',
  'conditions-not-met': 'This is not possible yet. Below you read what we arrange first.',
  'terms-stay-the-same':
    'Nothing changes: it is agreed like this already from that day. Choose another number, or another day.',
  'terms-begin-tomorrow-or-later': 'This can hold from tomorrow on. Choose a later day.',
  'a-change-of-terms-says-with-whom-and-why': 'Write down with whom you decided this, and why.',
  'changed-meanwhile':
    'Somebody changed this just before you. What you filled in is still there. Look at what you want to keep.',
  'reason-needed': 'This is possible, with a reason. Write shortly why it is needed.',
  'not-coaching-now':
    'This coach takes a break or has stopped. Look at the coach’s page if that is still right.',
  'already-asked': 'This question was asked already. You find it with the questions of this day.',
  'not-all-can-be-asked':
    'Nobody was asked, because not everything is possible any more. Below you see how it is now.',
  'letter-changed':
    'The last day to answer is another one now, and so the mail changed too. Nothing left yet.',
  'plan-changed':
    'You chose something else than what you saw here. Nobody was asked yet. Below is what leaves now.',
  'other-days-chosen':
    'You chose other days than you saw here. Nothing is cancelled yet. See whom it concerns now.',
  'coach-merged':
    'This coach was here twice and is now one. Look up the name at Coaches and go on there.',
  'merges-with-herself': 'This is the same page. Choose another coach.',
  'both-have-a-place':
    'They both have a place at the same time. First give one of those places back.',
  'has-another-role':
    'One of the two also works here in another role. Ask the person who manages the accounts.',
  'venue-elsewhere': 'Another organisation has a place with this name. Is it the same one?',
  'already-known': 'We know this already. First look if it is about the same person.',
  'an-organisation-has-one-name':
    'There is an organisation with this name already. Choose another name or look at that organisation.',
  'a-venue-is-known-once':
    'This organisation already has a place with this name in this town. Choose another name, or choose that place with the day.',
  'counts-longer-already':
    'This counts until a later day for everybody already. Choose a day after it.',
  'one-module-of-a-kind': 'This training is there already. Choose another theme or another kind.',
  'a-module-is-completed-once-a-day':
    'This is there already for that day. Choose another day or another coach.',
  'training-cancelled': 'This date is cancelled.',
  'date-begun': 'This date has begun or is over.',
  'no-more-coaches-than-room': 'More coaches come already than there would be places.',
  'training-over': 'It is written down who came. This date changes no more.',
  'training-to-come': 'This date is still to come. Write down who came after it.',
  'a-module-is-given-once-at-an-hour': 'There is a date for this training at that hour already.',
  'a-note-begins-on-a-day-of-its-own':
    'Another version begins on that day already. Choose another day.',
  'reviewed-once-a-day':
    'There is something about this day already. Correct that, or choose another day.',
  'never-above-the-day-ceiling':
    'This way it becomes more than the ceiling of a day. Reload the page to see what is still possible.',
  'never-above-the-year-ceiling':
    'This way it becomes more than the ceiling of a year. Reload the page to see what is still possible.',
  'never-above-the-travel-limit':
    'This way it becomes more than 2,000 kilometres in a year. Reload the page to see what is still possible.',
  'what-is-paid-stays':
    'This is paid already, or leaves right now. What was too little can be added.',
  'an-advance-is-set-off-on-her-own-line': 'This advance does not belong here, or is gone.',
  'set-off-on-what-she-said-is-right':
    'First the coach says that it is right. Then the advance can be set off.',
  'never-a-negative-payment': 'This is more than is left to pay. Set off a smaller amount.',
  'never-more-than-was-handed-over':
    'You did not hand over as much before. Set off a smaller amount.',
  'only-what-is-paid-is-corrected':
    'This is not paid yet. Change what was agreed, and this changes with it.',
  'a-legal-amount-holds-once':
    'There is an amount for these days already, or for some of them. Replace that one.',
  'nobody-pays-yet': 'We do not know yet from which account we pay. Fill in our account first.',
  'nothing-to-pay':
    'There is nothing left to pay here. Somebody may have prepared it just now. Look at the payments.',
  'another-person-approves':
    'You prepared this payment. Somebody else approves it: a second coordinator, or the administrator.',
  'the-batch-changed':
    'Something changed since this was prepared: an account, a name or an amount. Take it back, and prepare it again.',
  'file-not-made-yet': 'The file is being made. It is there in a few seconds. Get it then.',
  'what-is-at-the-bank-is-not-taken-back':
    'This went to the bank already. If the bank sends something back, say so at that payment.',
  'a-scheme-stays-once-it-paid':
    'Something was paid in this year. How the costs of a year are repaid stays as it was.',
  'prove-again': 'First show again who you are. Sign in again, and you come back here.',
  'needs-a-second-person': 'Only a second person can check this, while the amount holds.',
  'places-overlap': 'Somebody has another day at that time. Choose who leaves this place.',
  'too-few-places': 'More coaches come along already. First call who can no longer come.',
  'talks-at-one-hour':
    'Somebody has something else at that hour. Agree on another hour, or keep it all the same.',
  'question-taken-back': 'This question is no longer needed.',
  'session-cancelled': 'This day is cancelled. Nothing changes here any more.',
  'session-cancelling':
    'This day will be cancelled in a few minutes. Does it go on after all? Then first say so on the page of the day.',
  'session-goes-on': 'This day goes on. So you cannot make it again.',
  'gathering-over': 'Nothing changes about this intervision any more.',
  'gathering-to-come': 'This intervision is still to come. Write down who came after it.',
  'moment-over': 'This moment is over. Choose another.',
  'enough-moments': 'There are five moments already. More of them makes choosing hard.',
  'nobody-to-ask': 'The moment that was picked suited everybody you asked.',
  'a-moment-is-proposed-once': 'This moment is there already.',
  'round-closed': 'This round is closed. Nothing is added any more.',
  'ombuds-closed': 'Writing is not possible just now. Call the ombudsperson.',
  'list-does-not-hold':
    'This list of keys does not follow from the one before. Load the page again.',
  'figures-published': 'This year was published already. Nothing about it changes any more.',
  'readers-changed':
    'The people who read your message have changed. Look again at who reads it, and send it once more.',
  'session-over': 'This day has started or is over. You can no longer ask.',
  'a-calendar-has-its-own-name': 'You already have a calendar with this name. Choose another name.',
  'enough-calendars': 'You already have ten calendars. First stop one that you no longer use.',
  'no-way-to-reach': 'We know no e-mail address that works. Choose another way.',
  'no-such-hour': 'Between 2 and 3 at night the clock can change. Choose another time.',
  'not-a-phone-number': 'This is not a phone number. Write it like this: 0400 00 01 23',
  'not-an-account-number': 'This is not an account number. Please check it.',
  'not-an-address': 'This is not an e-mail address. Please check it.',
  'link-or-code-does-not-fit': 'This link or code no longer works. Ask for a new one.',
  'code-needed': 'This link was asked for on another device. Also type the 8 digits from the mail.',
  'passkey-first': 'First sign in with a key yourself. Then you do not lock yourself out.',
  'an-address-is-of-one-person':
    'Somebody else signs in with this address already. Choose another address.',
  'an-organisation-keeps-an-administrator':
    'There is only one administrator left. First make somebody else administrator.',
  'is-whom-coaches-call': 'Coaches call this person. First choose somebody else at Settings.',
  'signs-in-already':
    'This person signs in already, or works here. Ask the person who manages the accounts.',
  'passkey-does-not-fit': 'We do not know this key. Sign in with a link or a code.',
  'file-unreadable': 'We cannot read this file. Save it as .xlsx or .csv.',
  'takes-too-much':
    'This list asks too much of our computer. Keep only what you need, or split it over more files.',
  'others-first': 'Other lists are waiting. Try again in one minute. Nothing is lost.',
  'list-comes-in': 'A list is coming in right now. Wait one minute and try again. Nothing is lost.',
  'preview-gone': 'This list was waiting too long. Choose your file again.',
  'list-taken-over': 'This list came in already. Nothing was doubled.',
  'list-asks-first': 'Something about this list has to be chosen first.',
  'key-used-for-something-else':
    'This form was sent already. Look at what is there and then send it again.',
  full: 'All places are taken by now.',
  'too-late': 'You can no longer do this here. Call us, and we will look further together.',
  cancelled: 'This day is cancelled.',
  cancelling: 'This training day may be cancelled. You do not have to do anything now.',
  'too-many-tries': (again) =>
    `This was tried too often in a row. ${again ? `Try again at ${sayHour(again)}.` : 'Wait a quarter of an hour and try again.'}`,
  'too-busy': 'It is very busy right now. Wait one minute and try again. Nothing is lost.',
  'database-silent': 'We cannot reach the data right now. Wait one minute and try again.',
  'try-again': 'This just did not work. Try once more. Nothing is lost.',
  'too-large': 'This is too large to send. Make it smaller and try again.',
  'was-away': 'You were away too long. What you typed is still there. Check it and go on.',
  'was-away-with-file':
    'You were away too long. Choose your file again: we do not keep a file in between.',
  unexpected: 'This did not work. It is our mistake. What you filled in is still there.',
};
