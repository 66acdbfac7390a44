import { DEAL_PHASES, type DealPhase } from '../deals/deal';
import { LOST_ABROAD, WON_ABROAD } from './stage-words';

/** What a CRM's stage says of a deal: its phase, or that it is lost. */
export type ReadStage = DealPhase | 'lost';

const WORDS: readonly (readonly [RegExp, ReadStage])[] = [
  [/\b(?:closed ?)?lost\b|disqualif|abandon|dead\b/u, 'lost'],
  [LOST_ABROAD, 'lost'],
  [/\b(?:closed ?)?won\b|\bsigned\b|\bclosed\b/u, 'signed'],
  [WON_ABROAD, 'signed'],
  [/handed over|handoff|onboard/u, 'handed_over'],
  [/technical win|tech win|poc (?:won|passed)/u, 'technical_win'],
  [/negotiat|contract|proposal|quote|legal|procurement|verbal|commit/u, 'negotiating'],
];

/** Reads a stage by its words; whatever it does not know is being evaluated. */
export function readStage(cell: string): ReadStage {
  const text = cell
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const own = DEAL_PHASES.find((phase) => phase === cell.trim().toLowerCase());
  return own ?? WORDS.find(([words]) => words.test(text))?.[1] ?? 'evaluating';
}
