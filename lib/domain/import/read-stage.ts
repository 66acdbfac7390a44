import { DEAL_PHASES, type DealPhase } from '../deals/deal';

/** What a CRM's stage says of a deal: its phase, or that it is lost. */
export type ReadStage = DealPhase | 'lost';

const WORDS: readonly (readonly [RegExp, ReadStage])[] = [
  [/\b(?:closed ?)?lost\b|disqualif|abandon|dead\b/u, 'lost'],
  [/\b(?:closed ?)?won\b|\bsigned\b|\bclosed\b/u, 'signed'],
  [/handed over|handoff|onboard/u, 'handed_over'],
  [/technical win|tech win|poc (?:won|passed)/u, 'technical_win'],
  [/negotiat|contract|proposal|quote|legal|procurement|verbal|commit/u, 'negotiating'],
];

/** Reads a stage by its words; whatever it does not know is being evaluated. */
export function readStage(cell: string): ReadStage {
  const text = cell.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  const own = DEAL_PHASES.find((phase) => phase === cell.trim().toLowerCase());
  return own ?? WORDS.find(([words]) => words.test(text))?.[1] ?? 'evaluating';
}
