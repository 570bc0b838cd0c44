import type { Like } from '@app/domain/language';
import type { signInWords } from '../sign-in.ts';

export const english = {
  title: 'Welcome',
  lead: 'This is how you sign in. You do not need a password.',
  address: {
    label: 'Your e-mail address',
    hint: 'We send you a code of 8 digits. There is also a link in the mail.',
    hintWithoutMail: 'You come in with a code of 8 digits.',
    send: 'Send me a code',
    sendWithoutMail: 'Ask for a code',
  },
  wasAway: {
    typed: 'You were away too long. Sign in: what you typed is still there.',
    says: 'You were away too long. Sign in, and you will come back here.',
  },
  signedOut: 'You are signed out. See you next time.',
  mailStays: {
    demonstration: 'This is a demonstration. No mail leaves. You read it in the',
    post: 'post-box',
    other: 'No mail leaves right now.',
    call: 'Call us, and we will help you in.',
    starter:
      'Were you the first one here? The code that you ask for stands, with a link, in the window where Draagkracht runs.',
    nobodyYet:
      'Nobody has begun here yet. Where Draagkracht was started, there is a link. Open it to begin with your organisation.',
  },
  otherWays: 'Does this not work for you?',
  call: 'She will help you. No e-mail? Then she will give you a link of your own, on paper or in a message.',
  passkey: {
    title: 'I have a key on this device',
    text: 'With your finger, your face or the code of your device',
  },
  demonstration: {
    title: 'Look around in the demonstration',
    says: 'All names are made up. Tap on somebody and you are in.',
    roles: {
      coordinator: 'As a coordinator: plan and ask',
      coach: 'As a coach: answer, and your own days',
      trainer: 'As a trainer: who comes along',
      ombudsperson: 'As the ombudsperson: apart from the planning',
      administrator: 'As the administrator: without data about coaches',
    },
  },
  code: {
    title: 'Look in your mail',
    withoutMail: 'Type your code',
    lead: (address, again) =>
      again
        ? `Do we know **${address}**? Then we sent a new code to it. Use the last one.`
        : `Do we know **${address}**? Then we sent a code to it.`,
    noAddress: 'We no longer know to which address the code went. Ask for a new one.',
    label: 'The 8 digits',
    hint: 'The code works for 10 minutes.',
    go: 'Go on',
    nothing: 'Did you not get a mail?',
    nothingSays: 'Look in your spam, and check that the address above is right.',
    crowded:
      'Did others often ask for a mail to this address? Then only one leaves each minute. Tap the link in the newest mail, and type the code from that mail. That way you can always come in.',
    again: 'Send a new code',
    otherAddress: 'Use another address',
  },
  ownDevice: {
    word: 'This is my own device',
    explanation: 'A coach then stays signed in for 30 days. If not, we sign you out after 1 hour.',
  },
  link: {
    title: 'Sign in',
    lead: 'One more tap and you are in.',
    of: (address) => `You sign in with ${address}.`,
    elsewhere: 'You asked for this link on another device. Also type the code from the same mail.',
    go: 'Sign me in',
    missing: 'A piece of this link is missing. Open it again from the mail itself.',
    over: 'This link no longer works. It works once, for ten minutes.',
    again: 'Ask for a new link',
  },
  key: {
    title: 'Sign in with your key',
    lead: 'Your device asks for your finger, your face or your code. That does not leave your device.',
    go: 'Use my key',
    noScript: 'Your device needs JavaScript for this. Or ask for a code with your e-mail address.',
    stopped: 'Signing in stopped. Try once more, or ask for a code.',
    back: 'Ask for a code instead',
  },
} satisfies Like<typeof signInWords>;
