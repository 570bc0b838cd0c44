import type { ActingRole } from '@app/domain/access';
import type { Channel } from './tables.ts';

/** A fictional person. Days are counted from today; `address` is what she signs in with, when she has an account. */
export interface ExamplePerson {
  firstName: string;
  lastName: string;
  roles: readonly ActingRole[];
  language?: string;
  address?: string;
  /** The day she was last here, and the day she was let in when she did not come yet. */
  lastHere?: number;
  invited?: number;
  phone?: string;
  email?: string;
  emailFailed?: number;
  channel: Channel;
  whatsappAgreed?: number;
  street?: string;
  postalCode?: string;
  town?: string;
}

const staff = {
  hilde: {
    firstName: 'Hilde',
    lastName: 'Bogaert',
    roles: ['coordinator'],
    address: 'hilde@weefkamer.example',
    lastHere: 0,
    phone: '+32400000123',
    email: 'hilde@weefkamer.example',
    channel: 'call',
  },
  an: {
    firstName: 'An',
    lastName: 'Verhaegen',
    roles: ['coordinator', 'trainer'],
    address: 'an@weefkamer.example',
    lastHere: -1,
    phone: '+32400000124',
    email: 'an@weefkamer.example',
    channel: 'mail',
  },
  jo: {
    firstName: 'Jo',
    lastName: 'Wouters',
    roles: ['ombudsperson'],
    address: 'jo@weefkamer.example',
    lastHere: -3,
    phone: '+32400000456',
    channel: 'call',
  },
  rita: {
    firstName: 'Rita',
    lastName: 'Claes',
    roles: ['ombudsperson'],
    address: 'rita@weefkamer.example',
    lastHere: -24,
    phone: '+32400000457',
    channel: 'call',
  },
  mieke: {
    firstName: 'Mieke',
    lastName: 'Aerts',
    roles: ['administrator'],
    address: 'mieke@weefkamer.example',
    lastHere: 0,
    phone: '+32400000125',
    channel: 'mail',
  },
} as const satisfies Record<string, ExamplePerson>;

const trainers = {
  naima: {
    firstName: 'Naïma',
    lastName: 'Idrissi',
    roles: ['trainer'],
    address: 'naima@weefkamer.example',
    lastHere: -1,
    phone: '+32400000311',
    channel: 'call',
  },
  hanne: {
    firstName: 'Hanne',
    lastName: 'Daems',
    roles: ['trainer'],
    address: 'hanne@weefkamer.example',
    lastHere: -11,
    phone: '+32400000312',
    channel: 'mail',
  },
  lode: {
    firstName: 'Lode',
    lastName: 'Verbeeck',
    roles: ['trainer'],
    address: 'lode@weefkamer.example',
    invited: -3,
    phone: '+32400000313',
    channel: 'call',
  },
  pieterJan: {
    firstName: 'Pieter-Jan',
    lastName: 'Ost',
    roles: ['trainer'],
    address: 'pieter-jan@weefkamer.example',
    lastHere: -5,
    phone: '+32400000314',
    channel: 'sms',
  },
  wouter: {
    firstName: 'Wouter',
    lastName: 'Cools',
    roles: ['trainer'],
    address: 'wouter@weefkamer.example',
    lastHere: -20,
    phone: '+32400000315',
    channel: 'mail',
  },
  karin: {
    firstName: 'Karin',
    lastName: 'Thys',
    roles: ['trainer'],
    address: 'karin@weefkamer.example',
    lastHere: -12,
    phone: '+32400000316',
    channel: 'mail',
  },
} as const satisfies Record<string, ExamplePerson>;

const experienced = {
  erik: {
    firstName: 'Erik',
    lastName: 'Tack',
    roles: ['coach'],
    address: 'erik@weefkamer.example',
    phone: '+32400000216',
    channel: 'call',
    street: 'Kerkstraat 99',
    postalCode: '9993',
    town: 'Merelhout',
  },
  bea: {
    firstName: 'Bea',
    lastName: 'Vandamme',
    roles: ['coach'],
    phone: '+32400000218',
    channel: 'call',
    street: 'Molenweg 61',
    postalCode: '9992',
    town: 'Oosterdam',
  },
  godelieve: {
    firstName: 'Godelieve',
    lastName: 'Smet',
    roles: ['coach'],
    address: 'godelieve@weefkamer.example',
    phone: '+32400000234',
    channel: 'call',
    street: 'Spilstraat 15 bus 2',
    postalCode: '9991',
    town: 'Lindervoorde',
  },
  chantal: {
    firstName: 'Chantal',
    lastName: 'Lemmens',
    roles: ['coach'],
    address: 'chantal@weefkamer.example',
    phone: '+32400000247',
    email: 'chantal.lemmens@post.example',
    channel: 'sms',
    town: 'Oosterdam',
  },
  // No telephone and no e-mail: only a letter reaches him.
  freddy: {
    firstName: 'Freddy',
    lastName: 'Naessens',
    roles: ['coach'],
    channel: 'letter',
    street: 'Stationsplein 8',
    postalCode: '9993',
    town: 'Merelhout',
  },
  nadia: {
    firstName: 'Nadia',
    lastName: 'Benali',
    roles: ['coach'],
    address: 'nadia@weefkamer.example',
    phone: '+32400000255',
    email: 'nadia.benali@post.example',
    channel: 'mail',
    town: 'Merelhout',
  },
  ronny: {
    firstName: 'Ronny',
    lastName: 'Pauwels',
    roles: ['coach'],
    phone: '+32400000261',
    channel: 'call',
    town: 'Lindervoorde',
  },
  youssef: {
    firstName: 'Youssef',
    lastName: 'Amrani',
    roles: ['coach'],
    address: 'youssef@weefkamer.example',
    phone: '+32400000263',
    channel: 'whatsapp',
    whatsappAgreed: -200,
    town: 'Lindervoorde',
  },
  samira: {
    firstName: 'Samira',
    lastName: 'Haddou',
    roles: ['coach'],
    address: 'samira@weefkamer.example',
    phone: '+32400000271',
    email: 'samira.haddou@post.example',
    channel: 'mail',
    town: 'Wevelbeke',
  },
  marieChristine: {
    firstName: 'Marie-Christine',
    lastName: 'D’Hondt-Van den Broeck',
    roles: ['coach'],
    address: 'marie-christine@weefkamer.example',
    phone: '+32400000277',
    email: 'mc.dhondt@post.example',
    emailFailed: -2,
    channel: 'mail',
    street: 'Burgemeester Vandevelde-De Backerlaan 106 bus 14',
    postalCode: '9995',
    town: 'Beverlede',
  },
} as const satisfies Record<string, ExamplePerson>;

const onTheirWay = {
  fatma: {
    firstName: 'Fatma',
    lastName: '',
    roles: ['coach'],
    language: 'tr',
    address: 'fatma@weefkamer.example',
    phone: '+32400000281',
    channel: 'call',
    town: 'Wevelbeke',
  },
  gino: {
    firstName: 'Gino',
    lastName: 'Staes',
    roles: ['coach'],
    phone: '+32400000290',
    channel: 'sms',
    town: 'Wevelbeke',
  },
  omar: {
    firstName: 'Omar',
    lastName: '’t Kindt',
    roles: ['coach'],
    phone: '+32400000292',
    channel: 'whatsapp',
    whatsappAgreed: -12,
    town: 'Oosterdam',
  },
  // Called like somebody else on a day to come.
  samiraCoppens: {
    firstName: 'Samira',
    lastName: 'Coppens',
    roles: ['coach'],
    phone: '+32400000293',
    channel: 'call',
    town: 'Lindervoorde',
  },
  rachid: {
    firstName: 'Rachid',
    lastName: 'Ouali',
    roles: ['coach'],
    phone: '+32400000294',
    channel: 'call',
    town: 'Merelhout',
  },
  lucien: {
    firstName: 'Lucien',
    lastName: 'Mertens',
    roles: ['coach'],
    address: 'lucien@weefkamer.example',
    phone: '+32400000295',
    channel: 'call',
    town: 'Oosterdam',
  },
  // Nothing is known yet, not even how to reach her.
  griet: { firstName: 'Griet', lastName: 'Saïdi', roles: ['coach'], channel: 'call' },
} as const satisfies Record<string, ExamplePerson>;

export const people = { ...staff, ...trainers, ...experienced, ...onTheirWay };

export type PersonKey = keyof typeof people;
export type CoordinatorKey = 'hilde' | 'an';
/** Jo trained before she became ombudsperson. */
export type TrainerKey = keyof typeof trainers | 'an' | 'jo';
export type CoachKey = keyof typeof experienced | keyof typeof onTheirWay;

export const organisation = {
  name: 'De Weefkamer',
  contactPerson: 'hilde',
  contactHours: 'van maandag tot vrijdag, van 9 tot 17 uur',
  ombudsHours: 'van maandag tot donderdag, van 10 tot 16 uur',
  secondRouteName: 'Samir Haddad van Huis De Brug',
  secondRoutePhone: '+32400000789',
  address: 'Weversplein 2\n9990 Lindervoorde',
} as const;
