import { clipText } from '../../emails/context/clip-text';
import type { LedgerLine } from '../../ledger/ledger-line';
import { isOurRole } from '../../people/person';
import type { Mover } from '../move';
import { byDay, ourWriter, type Situation } from './situation';
import { step, type Step } from './step';

/** The longest line that is kept. */
const LONGEST = 500;

/** Promises of ours whose day has passed, the oldest first. Plain follow-ups are never nagged about. */
export function overduePromises(situation: Situation): Step[] {
  return promiseSteps(situation, 'overdue');
}

/** Promises of ours that have a day still to come, the next first. */
export function duePromises(situation: Situation): Step[] {
  return promiseSteps(situation, 'open');
}

function promiseSteps(situation: Situation, state: 'overdue' | 'open'): Step[] {
  return situation.lines
    .filter((line) => line.state === state && !line.isQuiet && line.due !== null)
    .toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? ''))
    .map((line) => {
      const { who, name } = ownerOf(line, situation);
      const about = clipText(line.promise.sentence.trim(), LONGEST);
      return step(who, 'keep_promise', { name, about, ...byDay(line.due, situation) });
    });
}

/** A named colleague as the people map knows them; else whoever wrote or noted it. */
function ownerOf(
  { promise }: LedgerLine,
  situation: Situation,
): { readonly who: Mover; readonly name: string | null } {
  const owner = promise.owner.trim().toLowerCase();
  const named = situation.whole.people.find(
    ({ role, name }) => isOurRole(role) && owner !== '' && namesOf(name).includes(owner),
  );
  switch (named?.role) {
    case 'sdr':
    case 'ae':
    case 'se':
    case 'csm':
    case 'am':
    case 'delivery':
      return { who: named.role, name: named.name };
    default:
      return { who: ourWriter(promise.mailbox, situation), name: null };
  }
}

function namesOf(name: string): string[] {
  const whole = name.trim().toLowerCase();
  const [first = ''] = whole.split(/\s+/u);
  return [whole, first].filter((one) => one !== '');
}
