import type { Topic } from '@/lib/messaging/events';

/** The first part of each query's key. */
export const queryKeys = {
  profile: 'profile',
  mailboxes: 'mailboxes',
  hosts: 'hosts',
  deals: 'deals',
  match: 'match',
  dossier: 'dossier',
  versions: 'versions',
  promises: 'promises',
  elsewhere: 'elsewhere',
  overdue: 'overdue',
  gate: 'gate',
  reread: 'reread',
  wordings: 'wordings',
  templates: 'templates',
  page: 'page',
  prompt: 'prompt',
  reminder: 'reminder',
  crm: 'crm',
  overviews: 'overviews',
  whole: 'whole',
  notices: 'notices',
  captures: 'captures',
  openThread: 'openThread',
} as const;
export type QueryRoot = (typeof queryKeys)[keyof typeof queryKeys];

/** What has to be asked again when something changed. A renamed deal changes lists, matches and the dossier alike. */
export const KEYS_OF_TOPIC: Readonly<Record<Topic, readonly QueryRoot[]>> = {
  profile: ['profile'],
  mailboxes: ['mailboxes'],
  hosts: ['hosts'],
  deals: ['deals', 'match', 'dossier'],
  dossier: ['dossier', 'versions'],
  promises: ['dossier', 'promises', 'elsewhere'],
  overdue: ['overdue'],
  gate: ['gate'],
  wordings: ['wordings'],
  templates: ['templates'],
  page: ['page', 'elsewhere', 'reread'],
  prompt: ['prompt'],
  // Listened to where it is shown.
  view: [],
  backup: ['reminder'],
  crm: ['crm'],
  overviews: ['overviews', 'whole'],
  notices: ['notices'],
  captures: ['captures'],
};
