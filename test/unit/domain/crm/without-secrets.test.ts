import { expect, it } from 'vitest';
import { withoutSecrets } from '@/lib/domain/crm/without-secrets';

it('masks every secret wherever it stands, and leaves the rest', () => {
  const value = { ok: true, name: 'a KEY b', list: [{ note: 'KEYKEY' }, 7, null] };
  expect(withoutSecrets(value, ['KEY', ''])).toEqual({
    ok: true,
    name: 'a … b',
    list: [{ note: '……' }, 7, null],
  });
});
