import { browser } from 'wxt/browser';
import { EVERY_MS, REMINDER_ALARM } from './look-around';

// Lives as long as the browser's session: a worker starts often, and most of its starts have nothing to do with us.
const KEY = 'looked';

/** All that is due has been looked at, and the alarm is set for what is next. */
export async function keepLooked(): Promise<void> {
  await browser.storage.session.set({ [KEY]: true });
}

/** Something has changed that is yet to be looked at. */
export async function forgetLooked(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

/**
 * Whether a worker that starts has to look: a change was not looked at, the alarm is gone, or it waits for a time that
 * is far off, as after the computer's clock was set back.
 *
 * @param now - The current instant, ISO 8601.
 */
export async function needsLook(now: string): Promise<boolean> {
  if ((await browser.storage.session.get(KEY))[KEY] !== true) return true;
  const alarm = await browser.alarms.get(REMINDER_ALARM);
  return alarm === undefined || alarm.scheduledTime > Date.parse(now) + EVERY_MS;
}
