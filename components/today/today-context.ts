import { createContext, useContext } from 'react';

/** Opens Today in the sidebar; null where there is none to open. */
const TodayContext = createContext<(() => void) | null>(null);
export const TodayProvider = TodayContext.Provider;

/** The way to Today from where one is; null where there is none. */
export function useOpenToday(): (() => void) | null {
  return useContext(TodayContext);
}
