import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GMAIL } from '@/lib/hosts/gmail/selectors';
import { HUBSPOT } from '@/lib/hosts/hubspot/selectors';
import { ODOO } from '@/lib/hosts/odoo/selectors';
import { PIPEDRIVE } from '@/lib/hosts/pipedrive/selectors';
import { SALESFORCE } from '@/lib/hosts/salesforce/selectors';
import type { Selector } from '@/lib/hosts/selector';
import { openPage } from '../fixtures/load-page';
import { realFragments } from '../fixtures/real-fragments';

const SITES: readonly {
  readonly site: string;
  readonly name: string;
  readonly selectors: Record<string, Selector>;
}[] = [
  { site: 'gmail', name: 'GMAIL', selectors: GMAIL },
  { site: 'hubspot', name: 'HUBSPOT', selectors: HUBSPOT },
  { site: 'salesforce', name: 'SALESFORCE', selectors: SALESFORCE },
  { site: 'pipedrive', name: 'PIPEDRIVE', selectors: PIPEDRIVE },
  { site: 'odoo', name: 'ODOO', selectors: ODOO },
];

/** Those who captured R02 put this element around it themselves: matching there proves nothing. */
const NOT_CAPTURED = new Set(['R02 .adn[data-message-id]']);

/** All captures are of Gmail: for another site a match in them is chance. */
const pages = realFragments().map(({ id, html }) => ({ id, page: openPage(html) }));

function provenBy(site: string, { css }: Selector): readonly string[] {
  if (site !== 'gmail') return [];
  return pages
    .filter(({ id, page }) => !NOT_CAPTURED.has(`${id} ${css}`) && page.querySelector(css) !== null)
    .map(({ id }) => id);
}

/** The adapter's code without the files that only list selectors. */
function sourceOf(site: string): string {
  const folder = new URL(`../../lib/hosts/${site}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => !file.endsWith('selectors.ts'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
}

describe.each(SITES)('the selectors of $site', ({ site, name, selectors }) => {
  const all = Object.entries<Selector>(selectors);

  it.each(all)(
    '%s says what it matches, when it was last seen, and is one that a browser takes',
    (_, selector) => {
      expect(selector.means.length).toBeGreaterThan(10);
      expect(selector.seen).toMatch(/^20[12]\d-(?:0[1-9]|1[0-2])$/);
      expect(['fragment', 'vendor', 'extension', 'report', 'product', 'unverified']).toContain(
        selector.source,
      );
      expect(() => openPage('').querySelector(selector.css)).not.toThrow();
    },
  );

  it('are all used', () => {
    const source = sourceOf(site);
    const unused = all
      .map(([key]) => key)
      .filter((key) => !new RegExp(`\\b${name}\\.${key}\\b`).test(source));
    expect(unused).toEqual([]);
  });

  it('are proven by real fragments, or listed as unproven', ({ skip }) => {
    if (pages.length === 0)
      skip('no captured fragments beside this repository (../shared/gmail-dom)');
    const rows = all.map(([key, selector]) => ({ key, selector, proof: provenBy(site, selector) }));
    const line = (row: (typeof rows)[number]): string =>
      `  ${row.proof.join(' ').padEnd(12)} ${row.key.padEnd(22)} ${row.selector.seen} ${row.selector.source.padEnd(9)}  ${row.selector.css}`;
    const [proven, unproven] = [
      rows.filter((row) => row.proof.length > 0),
      rows.filter((row) => row.proof.length === 0),
    ];
    console.log(
      [
        `${site}: ${proven.length} of ${rows.length} selectors match in a real fragment`,
        ...proven.map(line),
        'without such a proof:',
        ...unproven.map(line),
      ].join('\n'),
    );
    // Whoever names a fragment as the source must have it.
    expect(
      unproven.filter((row) => row.selector.source === 'fragment').map((row) => row.key),
    ).toEqual([]);
  });
});
