import { describe, expect, it } from 'vitest';
import { holdsMarker } from '@/lib/connectors/note/holds-marker';

const MARKER = 'Baton brief a1-2 & more';

describe('a note with a marker', () => {
  it.each([
    '<h2>Brief</h2><p>Baton brief a1-2 &amp; more</p>',
    '<p>x</p><div><span>Baton</span>&nbsp;brief a1-2 &#38; more</div>',
    'Brief\r\nBaton brief\n a1-2 &#x26; more\r\n',
    '<p>Baton brief a1-2 &amp; more3</p><p>Baton brief a1-2 &amp; more</p>',
  ])('is known however the CRM wrote it: %j', (body) => {
    expect(holdsMarker(body, MARKER)).toBe(true);
  });

  it.each([
    '',
    '<p>Baton brief a1-23 &amp; more</p>',
    '<p>Baton brief a1-2 &amp; more-3</p>',
    '<p>Baton brief a1-2 &amp; more2</p>',
    '<p>xBaton brief a1-2 &amp; more</p>',
    '<p title="Baton brief a1-2 &amp; more">x</p>',
    '&#99999999;&#x110000;&bogus;',
  ])('is not taken for another: %j', (body) => {
    expect(holdsMarker(body, MARKER)).toBe(false);
  });

  it('has none where there is none to look for', () => {
    expect(holdsMarker('<p>x</p>', ' ')).toBe(false);
  });
});
