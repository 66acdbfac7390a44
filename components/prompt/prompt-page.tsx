import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect } from 'react';
import { promptQuery } from '@/lib/queries/prompt-query';
import { GateCard } from './gate-card';
import { GuardCard } from './guard-card';
import { MarkPopover } from './mark-popover';
import { SendDialog } from './send-dialog';

/** What the small frame in the page asks now: the dialog beside Send, a mark's popover, what a close lacks, or nothing. */
export function PromptPage() {
  const { data: prompt } = useQuery(promptQuery);
  const theme = prompt?.theme;
  useLayoutEffect(() => {
    if (theme !== undefined) document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  switch (prompt?.kind) {
    case 'send':
      return <SendDialog key={prompt.id} prompt={prompt} />;
    case 'mark':
      return <MarkPopover key={prompt.id} prompt={prompt} />;
    case 'guard':
      return <GuardCard key={prompt.id} prompt={prompt} />;
    case 'gate':
      return <GateCard key={prompt.id} prompt={prompt} />;
    case undefined:
      return null;
  }
}
