import { describe, expect, it } from 'vitest';
import { CRM_CATALOG } from '@/lib/domain/crm/crm-catalog';
import { crmRecordKeySchema } from '@/lib/domain/crm/crm-record-key';
import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import type { DealHost, DealPageFacts } from '@/lib/hosts/deal-host';
import { loadPage, openPage } from '../fixtures/load-page';
import { withEachAttributeHostile, withEachElementMissing } from './broken-pages';

export interface DealHostCase {
  readonly host: DealHost;
  readonly records: readonly { readonly url: string; readonly key: CrmRecordKey }[];
  readonly elsewhere: readonly string[];
  readonly pages: readonly {
    /** Below `test/fixtures`. */
    readonly file: string;
    readonly facts: DealPageFacts | null;
  }[];
}

/** What every CRM adapter keeps, on its own saved pages. */
export function describeDealHost({ host, records, elsewhere, pages }: DealHostCase): void {
  describe(`deal host ${host.id}`, () => {
    it('runs without a global document', () => {
      expect('document' in globalThis).toBe(false);
    });

    it('is in the catalog, and asks for hosts that hold its records', () => {
      const crm = CRM_CATALOG.find((entry) => entry.id === host.id);
      expect(crm?.matchPatterns.length).toBeGreaterThan(0);
    });

    it.each(records)('finds the record of $url', ({ url, key }) => {
      expect(host.locate(new URL(url))).toEqual(key);
      expect(crmRecordKeySchema.safeParse(key).success).toBe(true);
    });

    it.each(elsewhere)('finds no deal at %s', (url) => {
      expect(host.locate(new URL(url))).toBeNull();
    });

    it('reads nothing from an empty page', () => {
      const root = openPage('<!doctype html><p>Loading</p>');
      expect(host.readDeal(root)).toBeNull();
      expect(host.readTheme(root)).toBe('light');
    });

    describe.each(pages)('on $file', ({ file, facts }) => {
      it('reads what the page says of the open record', () => {
        expect(host.readDeal(loadPage(file))).toEqual(facts);
      });

      it('leaves the page as it was', () => {
        const root = loadPage(file);
        const before = root.documentElement.outerHTML;
        host.readDeal(root);
        host.readTheme(root);
        host.makeRoom(root, 360);
        expect(root.documentElement.outerHTML).not.toBe(before);
        host.makeRoom(root, 0);
        expect(root.documentElement.outerHTML).toBe(before);
      });

      it('throws at nothing that is missing or hostile', () => {
        const root = loadPage(file);
        const read = (): void => {
          host.readDeal(root);
        };
        expect(() => {
          withEachElementMissing(root, read);
          withEachAttributeHostile(root, read);
        }).not.toThrow();
      });
    });
  });
}
