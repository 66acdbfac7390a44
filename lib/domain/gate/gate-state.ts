import { z } from '@/lib/domain/zod';
import { lineText } from '../text';

/** What the gate does with a deal that isn't ready: nothing, a question that can be overruled, or a stop. */
export const GATE_MODES = ['off', 'warn', 'block'] as const;
export const gateModeSchema = z.enum(GATE_MODES);

/**
 * What stands between a deal and its close. `no_brief`: the record has no deal in Baton. `brief`: items of the
 * brief that are empty or yet to be confirmed. `introduction`: no introduction call is planned or held.
 */
export const gateGapSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('no_brief') }),
  z.object({
    kind: z.literal('brief'),
    item: lineText,
    state: z.enum(['empty', 'to_confirm']),
  }),
  z.object({ kind: z.literal('introduction') }),
]);
export type GateGap = z.infer<typeof gateGapSchema>;

/** What a CRM page's script knows of its record's gate before anything is pressed. */
export const gateStateSchema = z.object({
  mode: gateModeSchema,
  dealId: lineText.nullable(),
  dealName: lineText,
  /** Empty: the gate is open. */
  gaps: z.array(gateGapSchema).max(60),
  /** The stages that are won ones, where the CRM was asked; null where it can only be told by a stage's label. */
  wonStages: z.array(z.object({ id: lineText, label: lineText })).nullable(),
});
export type GateState = z.infer<typeof gateStateSchema>;
