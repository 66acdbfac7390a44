import { describe, expect, it } from 'vitest';
import { CRM_CATALOG } from '@/lib/domain/crm/crm-catalog';
import { crmRecordKeySchema } from '@/lib/domain/crm/crm-record-key';
import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import type { DealHost, DealPageFacts, StageMove } from '@/lib/hosts/deal-host';
import { allElements, loadPage, openPage } from '../fixtures/load-page';
import { withEachAttributeHostile, withEachElementMissing } from './broken-pages';

export interface DealHostCase {
  readonly host: DealHost;
  readonly records: readonly { readonly url: string; readonly key: CrmRecordKey }[];
  readonly elsewhere: readonly string[];
  readonly pages: readonly {
    /** Below `test/fixtures`. */
    readonly file: string;
    readonly facts: DealPageFacts | null;
    /** Every control of the page that moves its deal, in any shadow root, by a selector that finds it alone. */
    readonly moves: readonly { readonly press: string; readonly to: StageMove['stage'] }[];
  }[];
}

/** The one element of a page that a selector finds, wherever; throws where the page has another number. */
function theOne(root: Document, css: string): Element {
  const [found, ...others] = allElements(root).filter((element) => element.matches(css));
  if (found === undefined || others.length > 0) throw new Error(`Not one ${css}`);
  return found;
}

/** Whether an element is another or lies in it, out of shadow roots. */
function liesIn(element: Element, other: Element): boolean {
  const tree = element.getRootNode();
  if (other.contains(element)) return true;
  return 'host' in tree && liesIn((tree as ShadowRoot).host, other);
}

/** What every CRM adapter keeps, on its own saved pages. */
export function describeDealHost({ host, records, elsewhere, pages }: DealHostCase): void {
  describe(`deal host ${host.id}`, () => {
    it('runs without a global document', () => {
      expect('document' in globalThis).toBe(false);
    });

    it.skipIf(host.id === 'other')('is in the catalog, and asks for its records’ hosts', () => {
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

    describe.each(pages)('on $file', ({ file, facts, moves }) => {
      it('reads what the page says of the open record', () => {
        expect(host.readDeal(loadPage(file))).toEqual(facts);
      });

      it('knows what each control moves, wherever in it the press lands, and nothing else', () => {
        const root = loadPage(file);
        const controls = moves.map(({ press, to }) => ({ control: theOne(root, press), to }));
        for (const element of allElements(root)) {
          const move = controls.find(({ control }) => liesIn(element, control));
          const found = host.stageMoveAt(element);
          expect(found?.stage, element.outerHTML).toEqual(move?.to);
          expect(found?.control, element.outerHTML).toBe(move?.control);
        }
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
        const controls = moves.map(({ press }) => theOne(root, press));
        const read = (): void => {
          host.readDeal(root);
          for (const control of controls) host.stageMoveAt(control);
        };
        expect(() => {
          withEachElementMissing(root, read);
          withEachAttributeHostile(root, read);
        }).not.toThrow();
      });
    });
  });
}
