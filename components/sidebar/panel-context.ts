import { createContext, useContext } from 'react';
import type { HostPermissions } from '@/components/settings/host-permissions';

/** What the sidebar can do in the browser's own panel; null in a frame of the page. */
const PanelContext = createContext<HostPermissions | null>(null);
export const PanelProvider = PanelContext.Provider;

/** The browser's question for a site, where the sidebar stands in a panel; null in a frame, which can be closed and dragged. */
export function usePanel(): HostPermissions | null {
  return useContext(PanelContext);
}
