import { Check, Circle, CircleDashed, CircleDot } from 'lucide-react';

/** The shape of each state: states are told apart without colour. */
export const STATE_ICONS = {
  empty: Circle,
  unfinished: CircleDashed,
  to_confirm: CircleDot,
  done: Check,
} as const;
