import { expect, test } from 'vitest';
import { splitDomains } from '@/components/ui/split-domains';

test('takes domains as people write them, each once', () => {
  expect(
    splitDomains(
      'Northwind.com, www.kestrel.health; dana@northwind.com\nhttps://halvorsen.no/about',
    ),
  ).toEqual(['northwind.com', 'kestrel.health', 'halvorsen.no']);
});

test('leaves out what is no domain', () => {
  expect(splitDomains('northwind, , ;')).toEqual([]);
});
