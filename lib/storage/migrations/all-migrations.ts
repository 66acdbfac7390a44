import { firstSchema } from './001-first-schema';
import { ledger } from './002-ledger';
import { brief } from './003-brief';
import { emails } from './004-emails';
import { crm } from './005-crm';
import { rolesAndClocks } from './006-roles-and-clocks';
import { captures } from './007-captures';
import type { Migration } from './migration';

/** Every migration, in order. */
export const allMigrations: readonly Migration[] = [
  firstSchema,
  ledger,
  brief,
  emails,
  crm,
  rolesAndClocks,
  captures,
];
