import { $all, $closest, isField } from '../dom';
import type { DealHost, DealPageFacts } from '../deal-host';
import { isShown } from '../is-shown';
import { lineText } from '../line-text';
import { leavesRoom, setPageRoom } from '../page-room';
import { pageTheme } from '../page-theme';
import { PIPEDRIVE } from './selectors';
import { locateDeal } from './locate';

/** The title alone; null while it loads, and where two different ones are shown. */
function readDeal(root: Document): DealPageFacts | null {
  const titles = $all(root, PIPEDRIVE.title)
    .filter(isShown)
    .map((title) => (isField(title) ? lineText(title.value) : ''));
  const [name = '', ...others] = new Set(titles.filter((title) => title !== ''));
  if (name === '' || others.length > 0) return null;
  return {
    name,
    stage: null,
    standing: null,
    amount: null,
    company: null,
    closeDate: null,
    owner: null,
  };
}

/** Pipedrive's deal pages: the title from the page, the rest is the connector's. */
export const pipedrive: DealHost = {
  id: 'pipedrive',
  locate: locateDeal,
  readDeal,
  // Won is a deal's status, not a stage: no stage is named.
  stageMoveAt: (target) => {
    const control = $closest(target, PIPEDRIVE.won);
    return control === null ? null : { control, stage: null };
  },
  readTheme: (root) => pageTheme([root.body]),
  makeRoom: setPageRoom,
  hasRoom: (root, pixels) => leavesRoom(root, [root.body], pixels),
};
