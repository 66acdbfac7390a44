import { z } from '@/lib/domain/zod';
import { DEAL_PHASES, HANDOFF_MODELS } from '../../deals/deal';
import { USER_ROLES } from '../../roles';
import { lineText } from '../../text';
import { PARTY_NAMES } from '../context/parties';
import { GAP_IDS } from '../gaps/gap-catalog';
import { EMAIL_KINDS } from '../email-kind';
import { EMAIL_WAYS } from '../email-way';

const someOf = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  z.array(z.enum(values)).max(values.length);

/** What stands above a template's words, between two lines of `---`: YAML of these keys and no others. */
export const frontMatterSchema = z.strictObject({
  kind: z.enum(EMAIL_KINDS),
  name: lineText.default(''),
  roles: someOf(USER_ROLES).min(1),
  phases: someOf(DEAL_PHASES).min(1),
  models: someOf(HANDOFF_MODELS).min(1),
  way: z.enum(EMAIL_WAYS).default('new'),
  to: z.enum(PARTY_NAMES),
  cc: someOf(PARTY_NAMES).default([]),
  /** The mail must not go without these. */
  needs: z.array(z.enum(GAP_IDS)).max(40).default([]),
  /** The mail reads better with these and well without. */
  likes: z.array(z.enum(GAP_IDS)).max(40).default([]),
  subject: z.string().min(1).max(1000),
});
