import type { CrmStage } from '@/lib/domain/crm/crm-deal';
import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import { commandTab } from '@/lib/messaging/command-tab';
import type { CrmContext } from './crm/crm-context';
import { wonStagesOf } from './crm/won-stages-of';

type WonStages = Pick<CrmStage, 'id' | 'label'>[] | null;

/** A page judges by the stages' names until its CRM has answered: that may be slow, or never be. */
const WITHIN_MS = 700;

/**
 * The won stages of a record's CRM, where that answers at once or was asked before; else null, and the tab is told
 * to ask again once they are there.
 */
export async function soonWonStages(
  context: CrmContext,
  record: CrmRecordKey,
  tabId: number,
): Promise<WonStages> {
  const asked = wonStagesOf(context, record).catch(() => null);
  const soon = await Promise.race([asked, late(WITHIN_MS)]);
  if (soon !== 'late') return soon;
  void asked.then((stages) => {
    if (stages !== null) commandTab(tabId, 'gate.changed', {}).catch(() => undefined);
  });
  return null;
}

function late(milliseconds: number): Promise<'late'> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve('late');
    }, milliseconds);
  });
}
