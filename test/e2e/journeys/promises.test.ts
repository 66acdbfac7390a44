import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeFindings } from '../support/axe';
import type { ComposePage, GmailPage } from '../support/gmail-page';
import { repInGmail } from '../support/rep';
import { shownPrompt } from '../support/shown-prompt';
import { until } from '../support/until';
import { World } from '../support/world';

let world: World;
let gmail: GmailPage;
beforeAll(async () => {
  world = await World.open();
  gmail = await repInGmail(world);
});
afterAll(() => world.close());

const DANA = 'dana.whitfield@northwindclinics.example';
const COSTLY = 'Hi Dana. We will waive the setup fee by Friday.';

async function write(text: string, subject: string): Promise<ComposePage> {
  const compose = await gmail.compose();
  await compose.to(DANA);
  await compose.subject.fill(subject);
  await compose.type(text);
  return compose;
}

describe('while the mail is written', () => {
  it('marks promises by strength and leaves the mail as it was typed', async () => {
    const compose = await write(`${COSTLY} Hope all is well.`, 'Marks');
    await until(async () => {
      expect(
        Object.values(await gmail.marks())
          .flat()
          .join(' '),
      ).toContain('waive the setup fee');
    });
    expect(await compose.body.innerHTML()).not.toMatch(/baton/iu);
    await compose.body.press('Control+Home');
    await gmail.page.keyboard.press('Control+a');
    await gmail.page.keyboard.type('Hope all is well.');
    await until(async () => {
      expect(await gmail.marks()).toEqual({});
    });
    await discard(compose);
  });

  it('says why in a popover at the mark, without a finding of axe', async () => {
    const compose = await write(COSTLY, 'Why');
    await until(async () => {
      expect(await gmail.marks()).not.toEqual({});
    });
    const { x, y } = await gmail.markPoint();
    await gmail.page.mouse.move(x, y);
    const frame = await shownPrompt(gmail.page);
    await frame.getByText('This reads as a promise').waitFor();
    await frame.getByText('This binds your company.').waitFor();
    expect(await frame.getByLabel('Kind').inputValue()).toBe('pricing_or_concession');
    await expectNoAxeFindings(frame);
    await frame.getByRole('button', { name: 'Not a promise' }).click();
    await until(async () => {
      expect(await gmail.marks()).toEqual({});
    });
    await discard(compose);
  });
});

async function discard(compose: ComposePage): Promise<void> {
  await compose.region.locator('.oh').click();
  await compose.region.waitFor({ state: 'detached' });
}
