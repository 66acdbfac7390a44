// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ImportPage } from '@/components/import/import-page';
import { BackupRestore } from '@/components/settings/backup-restore';
import { rowLine } from '@/lib/domain/backup/read-row';
import { createFileWriter } from '@/lib/domain/backup/write-file';
import type { ParsedInput } from '@/lib/messaging/contract/contract';
import { aDeal } from '../../../fixtures/records';
import { axeFindings } from '../axe-findings';
import { fakeBackground } from '../fake-background';
import { choose, click, named, until } from '../hands';
import { mount } from '../mount';

afterEach(() => {
  vi.restoreAllMocks();
});

function fileOf(baton: 'backup' | 'deal'): string {
  const writer = createFileWriter({ baton, savedAt: '2026-11-20T09:00:00.000Z', by: 'Maya' });
  return writer.begin() + writer.add([rowLine('deals', aDeal())]) + writer.end();
}
const brief = '{\n  "format": "baton-brief",\n  "version": 1\n}\n';
const says = (container: HTMLElement, words: string) =>
  until(() => {
    expect(container.textContent).toContain(words);
  });

describe('a file to restore', () => {
  it('that is a shared deal is called one, with the way to where it is opened', async () => {
    const background = fakeBackground({});
    const container = await mount(<BackupRestore />);
    await choose(named('Choose a Baton file'), fileOf('deal'));
    await says(container, 'This is a deal that somebody shared, not everything you saved.');
    expect(named('Open it on the desk, under Bring deals in').getAttribute('href')).toBe(
      '/desk.html#import',
    );
    expect(background.inputsOf('restore.stage')).toEqual([]);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('that is a brief for other tools, or nothing of ours, is called so', async () => {
    fakeBackground({});
    const container = await mount(<BackupRestore />);
    await choose(named('Choose a Baton file'), brief);
    await says(container, 'This is a brief for other tools to read.');
    await choose(named('Choose a Baton file'), '{"name":"package.json"}');
    await says(container, 'This is not a Baton file.');
    expect(container.querySelector('a')).toBeNull();
  });

  it('has a button that warns only where something would be gone', async () => {
    fakeBackground({
      'restore.stage': () => null,
      'restore.progress': () => ({ share: null }),
      'restore.preview': ({ mode }: ParsedInput<'restore.preview'>) => ({
        tables: [
          { table: 'deals', added: 1, changed: 0, kept: 0, gone: mode === 'replace' ? 2 : 0 },
        ],
        deals: [],
        moreDeals: 0,
      }),
    });
    const container = await mount(<BackupRestore />);
    await choose(named('Choose a Baton file'), fileOf('backup'));
    await until(() => {
      expect(named('Merge now').className).toContain('bg-accent');
    });
    await click(named('Replace'));
    await until(() => {
      expect(named('Replace now').className).toContain('text-danger');
    });
    expect(named('Replace now').className).not.toContain('bg-accent');
    expect(container.textContent).toContain('Gone');
  });
});

describe('a file to bring deals in', () => {
  it('that is everything is called so, with the way to where it is restored', async () => {
    const background = fakeBackground({});
    const container = await mount(<ImportPage />);
    await choose(named('File of deals'), fileOf('backup'));
    await says(container, 'This is everything you saved, not one deal.');
    await click(named('Open settings'));
    expect(background.inputsOf('settings.open')).toHaveLength(1);
  });

  it('that is a brief for other tools is called so', async () => {
    fakeBackground({});
    const container = await mount(<ImportPage />);
    await choose(named('File of deals'), brief);
    await says(container, 'ask your colleague to share the deal.');
  });
});
