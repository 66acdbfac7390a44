import { describe, expect, it } from 'vitest';
import { readMailboxText, toMailAddress, uniquePeople } from '@/lib/hosts/to-mail-address';

describe('toMailAddress', () => {
  it('lower-cases the address and keeps the name', () => {
    expect(toMailAddress(' Dana@Northwind.example ', 'Dana\u00A0 Reyes')).toEqual({
      address: 'dana@northwind.example',
      name: 'Dana Reyes',
    });
  });

  it('drops a name that only repeats the address, or is nothing', () => {
    expect(toMailAddress('dana@northwind.example', 'DANA@northwind.example')?.name).toBeNull();
    expect(toMailAddress('dana@northwind.example', '\u202A\u202C ')?.name).toBeNull();
  });

  it.each([null, '', 'maya@', 'Team', '<b>@x', 'a@b.example, c@d.example', 'x'.repeat(100_000)])(
    'is nobody for %s',
    (address) => {
      expect(toMailAddress(address, 'Dana')).toBeNull();
    },
  );

  it('keeps a hostile name within bounds', () => {
    expect(toMailAddress('a@b.example', '😀'.repeat(10_000))?.name?.length).toBeLessThanOrEqual(
      200,
    );
  });
});

describe('readMailboxText', () => {
  it.each([
    ['"Reyes, Dana" <dana@northwind.example>', 'Reyes, Dana'],
    ['Dana Reyes <dana@northwind.example>', 'Dana Reyes'],
    ['<dana@northwind.example>', null],
    ['dana@northwind.example', null],
  ])('reads %s', (text, name) => {
    expect(readMailboxText(text)).toEqual({ address: 'dana@northwind.example', name });
  });
});

describe('uniquePeople', () => {
  it('keeps each person once, and the mention that has a name', () => {
    const bare = { address: 'dana@northwind.example', name: null };
    const named = { ...bare, name: 'Dana' };
    expect(uniquePeople([bare, named, bare])).toEqual([named]);
  });
});
