import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import type { AgendaItem } from '@/lib/domain/agenda/agenda-item';
import { isLate, type TodayClock } from '@/lib/domain/agenda/today';
import { cleanLine } from '@/lib/domain/emails/context/clean-line';
import type { NoticePlan, Thing } from '@/lib/domain/reminders/plan-notices';
import { dueWords, plainName } from '@/lib/i18n/agenda-words';
import { hasButtons } from './has-buttons';
import { severalId, isSeveralId } from './notice-id';

/** A thing to tell, with the name of its deal. */
export interface NamedThing extends Thing {
  readonly dealName: string;
}

/**
 * Puts notices on the screen. A thing's notice has its key for an id, so that telling it again takes the place of what
 * is still there. They may be read over a shoulder, or on a locked screen: a deal's name and a kind, nobody's words.
 */
export async function showNotices(
  { alone, together }: Pick<NoticePlan, 'together'> & { readonly alone: readonly NamedThing[] },
  clock: TodayClock,
): Promise<void> {
  for (const { item, dealName } of alone) {
    await show(item.key, cleanLine(dealName), wordsOf(item, clock));
  }
  if (together.length === 0) return;
  await clearSeveral();
  const title = i18n.t('notice.several', together.length);
  await show(severalId(clock.now.toISOString()), title, i18n.t('notice.open'));
}

function wordsOf(item: AgendaItem, clock: TodayClock): string {
  const [what, when] = [plainName(item), dueWords(item, clock)];
  if (when === '') return what;
  const isAhead = item.kind !== 'meeting' && !isLate(item, clock.now);
  return i18n.t(isAhead ? 'notice.due' : 'notice.line', { what, when });
}

async function show(id: string, title: string, message: string): Promise<void> {
  const options = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
  };
  const buttons = [{ title: i18n.t('notice.hour') }, { title: i18n.t('notice.tomorrow') }];
  await browser.notifications.create(id, hasButtons ? { ...options, buttons } : options);
}

/** One notice for several is enough: an older one goes. */
async function clearSeveral(): Promise<void> {
  const shown = Object.keys(await browser.notifications.getAll());
  await Promise.all(shown.filter(isSeveralId).map((id) => browser.notifications.clear(id)));
}
