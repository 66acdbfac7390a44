import { planFault, type Fault } from './faults';
import { INTENTIONS, type Intention } from './intentions';
import { MAILS, type MailText } from './mails';
import { createRandom } from './random';
import { WAYS, type Way } from './ways';

/** One send, decided before it is played: the same from the same seed. */
export interface Plan {
  readonly id: number;
  readonly way: Way;
  readonly mail: MailText;
  readonly intention: Intention;
  readonly faults: readonly Fault[];
  /** Milliseconds between the last key and the gesture. */
  readonly pause: number;
  /** Milliseconds the rep looks at the dialog. */
  readonly reading: number;
  /** Whether a bystander is opened beside it, which nobody wants to send. */
  readonly opensBystander: boolean;
}

const PAUSES = [
  { pause: 0, weight: 4 },
  { pause: 60, weight: 3 },
  { pause: 400, weight: 2 },
  { pause: 1_100, weight: 1 },
];

/** Plans a send; a fault or two in three of four. */
export function planSend(seed: number, id: number): Plan {
  const random = createRandom(Math.imul(seed, 2_654_435_761) ^ Math.imul(id, 40_503));
  const way = random.pick(WAYS);
  const intention = random.pick(
    // What was scheduled, or left from a window that closes, is not undone here.
    INTENTIONS.filter(
      ({ undoes }) => !undoes || !(way.gesture === 'schedule' || way.view === 'popout'),
    ),
  );
  const count = random.pick([
    { count: 0, weight: 25 },
    { count: 1, weight: 58 },
    { count: 2, weight: 17 },
  ]).count;
  return {
    id,
    way,
    intention,
    mail: random.pick(MAILS),
    faults: Array.from({ length: count }, () => planFault(random)),
    pause: random.pick(PAUSES).pause,
    reading: random.int(0, 120),
    // Beside an inline answer it would lie over what a pointer is to press.
    opensBystander: random.chance(0.3) && (way.view !== 'inline' || way.gesture === 'ctrl_enter'),
  };
}
