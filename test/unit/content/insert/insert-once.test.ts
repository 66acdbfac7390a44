import { describe, expect, it } from 'vitest';
import { insertOnce } from '@/lib/content/insert/insert-once';
import type { Insertion } from '@/lib/domain/emails/insertion';
import type { InsertionResult } from '@/lib/messaging/contract/page';

const insertion = (id: string): Insertion => ({
  id,
  kind: null,
  way: 'new',
  threadId: null,
  templateId: 't',
  subject: '',
  to: [],
  cc: [],
  html: '',
  text: '',
  caret: null,
});
const done: InsertionResult = { ok: true, draftId: null, opened: null, missing: [] };

describe('insertOnce', () => {
  it('inserts once for one id, also while the first is under way', async () => {
    let times = 0;
    const insert = insertOnce(() => {
      times += 1;
      return Promise.resolve(done);
    });
    await Promise.all([insert(insertion('a')), insert(insertion('a'))]);
    expect(await insert(insertion('a'))).toEqual(done);
    await insert(insertion('b'));
    expect(times).toBe(2);
  });

  it('types one draft after the other', async () => {
    const log: string[] = [];
    const insert = insertOnce(async ({ id }) => {
      log.push(`start ${id}`);
      await Promise.resolve();
      log.push(`end ${id}`);
      return done;
    });
    await Promise.all([insert(insertion('a')), insert(insertion('b'))]);
    expect(log).toEqual(['start a', 'end a', 'start b', 'end b']);
  });

  it('tries again what was not inserted', async () => {
    const answers: InsertionResult[] = [{ ok: false, reason: 'no_compose' }, done];
    const insert = insertOnce(() => Promise.resolve(answers.shift() ?? done));
    expect(await insert(insertion('a'))).toMatchObject({ ok: false });
    expect(await insert(insertion('a'))).toEqual(done);
  });
});
