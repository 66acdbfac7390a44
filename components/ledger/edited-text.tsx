import { useState } from 'react';
import { TextArea } from '@/components/ui/text-area';

export interface EditedTextProps {
  readonly label: string;
  readonly value: string;
  readonly rows?: number;
  readonly onCommit: (value: string) => void;
}

/** A text that is saved when the cursor leaves it; Esc gives back what stood there, and it is never left empty. */
export function EditedText({ label, value, rows = 1, onCommit }: EditedTextProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    const text = draft?.trim() ?? '';
    if (text !== '' && text !== value) onCommit(text);
    setDraft(null);
  };
  return (
    <TextArea
      label={label}
      rows={rows}
      value={draft ?? value}
      onChange={(event) => {
        setDraft(event.target.value);
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && draft !== null) {
          event.stopPropagation();
          setDraft(null);
        } else if (event.key === 'Enter' && (rows === 1 || event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          commit();
        }
      }}
    />
  );
}
