import { everyday, privateMail } from './data/everyday';
import { lentMail } from './data/lent';
import { northwind } from './data/northwind';
import { otherDeals } from './data/other-deals';
import { tidewell } from './data/tidewell';
import type { SeedThread } from './data/seed-types';

/** The sample mailboxes in the order of the signed-in accounts, the lent one last. */
export const mailboxData: readonly (readonly SeedThread[])[] = [
  [...northwind, ...otherDeals, ...everyday, ...tidewell],
  privateMail,
  lentMail,
];
