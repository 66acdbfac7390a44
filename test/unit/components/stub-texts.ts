import { join } from 'node:path';
import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { z } from '@/lib/domain/zod';

const file = join(import.meta.dirname, '../../../lib/i18n/en.yml');
const messagesSchema = z.record(z.string(), z.object({ message: z.string() }));

/** Lets `i18n.t` answer with the texts that users read. */
export async function stubTexts(): Promise<void> {
  const messages = messagesSchema.parse(
    JSON.parse(generateChromeMessagesText(await parseMessagesFile(file))),
  );
  const getMessage = (key: string, substitutions: string | readonly string[] = []) => {
    const values = typeof substitutions === 'string' ? [substitutions] : substitutions;
    const text = messages[key]?.message ?? '';
    return text.replaceAll(/\$(\d)/gu, (_match, place: string) => values[Number(place) - 1] ?? '');
  };
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(
    getMessage as typeof fakeBrowser.i18n.getMessage,
  );
}
