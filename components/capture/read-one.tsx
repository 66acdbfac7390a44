import type { Capture } from '@/lib/domain/capture/capture';
import type { Conversation } from './conversation';
import { ReadingProgress } from './reading-progress';
import { SourceCheck } from './source-check';
import { SourceForm } from './source-form';
import { useReading } from './use-reading';

export interface ReadOneProps {
  /** What is pasted or written, and not read to its end yet. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Told what was kept, and of which conversation. */
  readonly onKept: (capture: Capture, conversation: Conversation) => void;
}

/** The steps of reading a conversation: give it, wait, look whether it was understood. */
export function ReadOne({ text, onText, onKept }: ReadOneProps) {
  const { state, read, stop, reset, keep, isKeeping, isNotKept } = useReading(
    (capture, conversation) => {
      onText('');
      onKept(capture, conversation);
    },
  );
  switch (state.kind) {
    case 'reading':
      return <ReadingProgress done={state.done} onStop={stop} />;
    case 'read': {
      const { conversation } = state;
      return (
        <SourceCheck
          conversation={conversation}
          isKeeping={isKeeping}
          isNotKept={isNotKept}
          onSaid={(saidOfIt) => {
            read(conversation.input, saidOfIt);
          }}
          onKeep={keep}
          onBack={() => {
            onText('');
            reset();
          }}
        />
      );
    }
    default:
      return <SourceForm state={state} text={text} onText={onText} onRead={read} />;
  }
}
