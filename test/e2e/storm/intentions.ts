/** How the rep answers the dialog, should it come. */
export type Answer =
  'button' | 'enter' | 'second_send_key' | 'send_again' | 'esc' | 'back' | 'write_on';

/** What the rep wants of a mail. */
export interface Intention {
  readonly name: string;
  readonly answer: Answer;
  /** What follows a mail that was held back or undone. */
  readonly then: 'nothing' | 'send_later' | 'discard';
  readonly undoes: boolean;
  readonly weight: number;
}

const wants = { then: 'nothing', undoes: false } as const;

/** Most mails are wanted; the rest are held back, changed or taken back. */
export const INTENTIONS: readonly Intention[] = [
  { name: 'wanted: button', answer: 'button', ...wants, weight: 20 },
  { name: 'wanted: Enter', answer: 'enter', ...wants, weight: 16 },
  { name: 'wanted: second Ctrl+Enter', answer: 'second_send_key', ...wants, weight: 14 },
  { name: 'wanted: Send again', answer: 'send_again', ...wants, weight: 8 },
  { name: 'held by Esc, discarded', answer: 'esc', then: 'discard', undoes: false, weight: 8 },
  { name: 'held by Esc, sent later', answer: 'esc', then: 'send_later', undoes: false, weight: 6 },
  { name: 'held by button, discarded', answer: 'back', then: 'discard', undoes: false, weight: 5 },
  {
    name: 'held by button, sent later',
    answer: 'back',
    then: 'send_later',
    undoes: false,
    weight: 5,
  },
  {
    name: 'written on, sent later',
    answer: 'write_on',
    then: 'send_later',
    undoes: false,
    weight: 6,
  },
  { name: 'undone, discarded', answer: 'enter', then: 'discard', undoes: true, weight: 5 },
  { name: 'undone, sent again', answer: 'button', then: 'send_later', undoes: true, weight: 7 },
];

/** Whether an answer lets the mail go. */
export function isWanted(answer: Answer): boolean {
  return answer !== 'esc' && answer !== 'back' && answer !== 'write_on';
}
