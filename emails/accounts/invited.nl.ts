import type { InvitedSentences } from './invited.ts';

export const sentences: InvitedSentences = {
  subject: () => 'Je kan binnen in Draagkracht',
  preview: () => 'Je hebt geen wachtwoord nodig.',
  title: ({ sender }) => `Je hebt een account bij ${sender.organisation.name}`,
  how: ({ invitedBy }) =>
    `${invitedBy === null ? 'Er is' : `${invitedBy} maakte`} een account voor jou in Draagkracht. Je meldt je aan met dit e-mailadres:`,
  code: () => 'We sturen je dan een code van 8 cijfers. Een wachtwoord heb je niet nodig.',
  notYou: () => 'Ken je ons niet? Dan hoef je niets te doen.',
};

export const labels = { address: 'Je e-mailadres', link: 'Naar Draagkracht' };
