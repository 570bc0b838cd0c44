import type { Like } from '@app/domain/language';
import type { failures } from '../failures.ts';

export const english = {
  pages: {
    ours: {
      title: 'This did not work. It is our mistake.',
      what: 'It is not saved yet. Try once more, or call us. We will write it down.',
    },
    'not-found': {
      title: 'We cannot find this page.',
      what: 'The link may be old, or a piece of it is missing. Nothing is lost.',
    },
    'not-allowed': {
      title: 'This page is not yours.',
      what: 'It is for somebody else. You did nothing wrong. Go to your own start, or call us.',
    },
    'too-busy': {
      title: 'It is very busy right now.',
      what: 'Wait one minute and try again. Nothing is lost.',
    },
    'too-often': { title: 'Not right now.', what: 'Wait a quarter of an hour and try again.' },
    'database-silent': {
      title: 'This does not work right now.',
      what: 'What you answered before is safe. Wait one minute and try again, or call us.',
    },
    'too-large': {
      title: 'This is too large to send',
      what: 'Nothing is saved. Make it smaller and try again. A file can be 5 MB at most.',
    },
    unreadable: {
      title: 'This did not arrive well.',
      what: 'Nothing is saved. Go back and try again, or call us. We will write it down.',
    },
    'signed-out': {
      title: 'You were away for a while.',
      what: 'That is why we signed you out. Sign in again, and you will come back here.',
    },
  },
  ways: { again: 'Try again', home: 'Go to the start', signIn: 'Sign in' },
  myStart: 'Go to my start',
  stillThere: 'What you filled in is not gone. It goes along when you try again.',
  quote: 'Say this code when you call:',
} satisfies Like<typeof failures>;
