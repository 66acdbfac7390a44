import { describe, expect, it } from 'vitest';
import { kindOfFile } from '@/lib/domain/backup/kind-of-file';
import { createFileWriter } from '@/lib/domain/backup/write-file';
import { exportBrief } from '@/lib/domain/document/export-brief';
import { fullBrief } from '../../../fixtures/full-brief';

const begun = (baton: 'backup' | 'deal') =>
  createFileWriter({ baton, savedAt: '2026-11-20T09:00:00.000Z', by: 'Maya' }).begin();

describe('what a file says it is', () => {
  it('is read from its first words', () => {
    expect(kindOfFile(begun('backup'))).toBe('backup');
    expect(kindOfFile(begun('deal'))).toBe('deal');
  });

  it('is read where an editor has set it out anew', () => {
    const laidOut = JSON.stringify(JSON.parse(`${begun('deal')}]}`), null, 2);
    expect(kindOfFile(`\n${laidOut}`)).toBe('deal');
  });

  it('is a brief for other tools', () => {
    const brief = exportBrief('one_page', fullBrief(), {
      audience: 'internal',
      today: '2026-11-20',
    });
    expect(kindOfFile(JSON.stringify(brief, null, 2))).toBe('brief');
  });

  it.each(['', '{"name":"package.json"}', '{"baton":"other"}', 'Deal;"baton":"deal"', '[1,2]'])(
    'is not told by %s',
    (head) => {
      expect(kindOfFile(head)).toBeNull();
    },
  );
});
