import { createContext, useContext } from 'react';

/** Gives the address of a deal's calls, where this page can show them; null where it can't. */
export type CallLink = (dealId: string) => string | null;

const Context = createContext<CallLink>(() => null);
export const CallLinkProvider = Context.Provider;

/** The way to a deal's calls from here. */
export function useCallLink(): CallLink {
  return useContext(Context);
}
