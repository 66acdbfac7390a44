import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GmailPage } from '../support/gmail-page';
import { mailScripts } from '../support/mail-scripts';
import { playMail, type PlayedMail } from '../support/play-mail';
import { setUp } from '../support/rep';
import { World } from '../support/world';

const SCRIPTS = mailScripts(20_261_121);
const NOW = '2026-11-20T09:00:00Z';
/** Generous: beside other work on two cores it takes several times as long as alone. */
const LIMIT_MS = 400_000;

let world: World;
// One mailbox for each try: the second half is played with Baton switched on.
beforeEach(async () => {
  world = await World.open({ viewport: { width: 1100, height: 700 } });
  // Until the extension is there whole: a page opened meanwhile may never load.
  await world.welcomePage();
  await world.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterEach(() => world.close());

/** Writes and sends every mail in a mailbox as on its first day. */
async function playAll(isOn: boolean): Promise<readonly PlayedMail[]> {
  const gmail = await GmailPage.open(await world.context.newPage(), `/mail/u/0/?now=${NOW}`);
  await gmail.page.evaluate(() => {
    window.standIn.reset();
    // Recipients are written at once here, and not to be set back by the page.
    window.standIn.lateRecipients = 0;
  });
  if (isOn) await gmail.tab.waitFor();
  else expect(await gmail.tab.count()).toBe(0);
  await gmail.undoSeconds(1);
  const mails = [];
  for (const script of SCRIPTS) mails.push(await playMail(gmail, script, isOn));
  await gmail.page.close();
  return mails;
}

describe('a mail that is sent with Baton on', () => {
  it(
    'equals the one that is sent with Baton off, byte for byte, and its editable was never touched',
    async () => {
      const off = await playAll(false);
      await setUp(world);
      const on = await playAll(true);
      // With what happened to the editable: what typing itself causes is the same without Baton.
      for (const [index, { name }] of SCRIPTS.entries())
        expect(on[index], name).toEqual(off[index]);
      const different = new Set(on.map(({ html }) => html)).size;
      console.log(`${String(on.length)} mails compared, ${String(different)} different`);
      expect(different).toBeGreaterThanOrEqual(50);
    },
    LIMIT_MS,
  );
});
