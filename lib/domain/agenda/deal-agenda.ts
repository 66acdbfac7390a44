import type { WholeDeal } from '../deals/whole-deal';
import type { Overview } from '../overview/overview';
import type { Viewer } from '../overview/viewer';
import type { AgendaItem } from './agenda-item';

/** What a deal asks for, the first due first; what has no time comes last. */
export function dealAgenda(
  _deal: WholeDeal,
  _made: Pick<Overview, 'clocks' | 'move' | 'offer' | 'flags'>,
  _viewer: Viewer,
): AgendaItem[] {
  return [];
}
