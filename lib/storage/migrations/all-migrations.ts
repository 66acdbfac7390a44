import { firstSchema } from './001-first-schema';
import type { Migration } from './migration';

/** Every migration, in order. */
export const allMigrations: readonly Migration[] = [firstSchema];
