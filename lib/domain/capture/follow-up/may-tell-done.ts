import { tellsDelivery } from '../../ledger/wording/tells-delivery';
import { isBare } from './is-bare';
import { tellsBooking } from './is-booked';
import { retell, retellReceipt } from './retell';

/** Whether a sentence may show that something was done, of whatever step: most don't, and need not be compared. */
export function mayTellDone(sentence: string): boolean {
  return (
    isBare(sentence) ||
    tellsBooking(sentence) ||
    retellReceipt(sentence) !== null ||
    retell(sentence).some((told) => tellsDelivery(told).length > 0)
  );
}
