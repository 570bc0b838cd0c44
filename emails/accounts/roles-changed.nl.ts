import { actingRoles, type ActingRole } from '@app/domain/access';
import { sayTogether } from '../in-words.ts';
import type { RolesChanged, RolesChangedSentences } from './roles-changed.ts';

export const sentences: RolesChangedSentences = {
  subject: (about) => `${sayChange(about)} in Draagkracht`,
  preview: () => 'Klopt dit niet? Laat het ons dan weten.',
  title: (about) =>
    about.comesIn ? sayChange(about) : `${sayChange(about)} bij ${about.sender.organisation.name}`,
  given: () =>
    'Wat je nu open hebt, blijft zoals het is. Begin met je nieuwe rol wanneer je wil: kies ze op de pagina ‘Jij en je rol’.',
  taken: ({ comesIn }) =>
    comesIn
      ? 'Wat je in de oude rol opschreef, blijft. Je kan het zelf niet meer openen.'
      : 'Je bent overal afgemeld. Wat je opschreef, blijft.',
  notRight: ({ sender }) =>
    `Klopt dit niet? ${sender.phone === null ? 'Antwoord dan op deze mail' : `Bel dan ${sender.firstName}: ${sender.phone}`}.`,
};

export const labels = { given: 'Erbij', taken: 'Weg', link: 'Naar ‘Jij en je rol’' };

const words = {
  coach: 'coach',
  trainer: 'trainer',
  coordinator: 'coördinator',
  ombudsperson: 'ombudspersoon',
  administrator: 'beheerder',
} satisfies Record<ActingRole, string>;

/** In one order, whatever the database gives. */
export const sayRoles = (roles: readonly ActingRole[]): string =>
  sayTogether(actingRoles.filter((role) => roles.includes(role)).map((role) => words[role]));

function sayChange({ given, taken, comesIn }: RolesChanged): string {
  if (!comesIn) return 'Je kan niet meer binnen';
  if (given.length > 0 && taken.length > 0) return 'Je rollen zijn veranderd';
  if (given.length > 0) return `Je hebt er ${given.length > 1 ? 'rollen' : 'een rol'} bij`;
  return `Je hebt ${taken.length > 1 ? 'rollen' : 'een rol'} minder`;
}
