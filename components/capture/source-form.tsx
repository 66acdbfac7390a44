import { FileUp } from 'lucide-react';
import { useEffect, useId, useRef, useState, type DragEvent } from 'react';
import { i18n } from '#i18n';
import { FileButton } from '@/components/files/file-button';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { TextArea } from '@/components/ui/text-area';
import type { ConversationInput } from './conversation';
import { problemWords } from './problem-words';
import { ThreadSource } from './thread-source';
import type { ReadingState } from './use-reading';

export interface SourceFormProps {
  readonly state: Extract<ReadingState, { kind: 'idle' | 'failed' | 'stopped' }>;
  /** What is pasted or written, which a reading that broke off leaves there. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onRead: (input: ConversationInput) => void;
}

const ACCEPT = '.txt,.md,.vtt,.srt,.eml,text/plain,text/markdown,text/vtt,message/rfc822';

/** Where a conversation comes in: pasted, opened, dropped, or the thread that is open beside. */
export function SourceForm({ state, text, onText, onRead }: SourceFormProps) {
  const [isOver, setOver] = useState(false);
  const [isSeveral, setSeveral] = useState(false);
  const words = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLButtonElement>(null);
  const note = useId();
  const open = (file: File) => {
    onRead({ kind: 'text', name: file.name, content: file });
  };
  const isIdle = text.trim() === '';
  const problem = state.kind === 'failed' ? problemWords(state) : undefined;
  // Once, or it would turn into a problem of what is written next.
  const [isOfFile] = useState(isIdle || (state.kind === 'failed' && state.name !== ''));
  const fileProblem = isSeveral ? i18n.t('capture.form.oneFile') : isOfFile ? problem : undefined;
  useEffect(() => {
    // What led here is gone: without this a rep at the keyboard had to start from the top of the page.
    if (document.activeElement === document.body)
      (isOfFile && state.kind !== 'idle' ? chooser : words).current?.focus();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- Only when the form is shown first.
  }, []);
  return (
    <form
      aria-label={i18n.t('capture.form.title')}
      className={cx(
        'flex flex-col gap-3 rounded-lg border p-4',
        isOver ? 'border-dashed border-accent bg-accent-soft' : 'border-line',
      )}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isIdle) onRead({ kind: 'text', name: '', content: text });
      }}
      onDragOver={(event: DragEvent) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event: DragEvent) => {
        // Over a field of it, the file is still here.
        const { currentTarget, relatedTarget } = event;
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
          setOver(false);
      }}
      onDrop={(event: DragEvent) => {
        const [file, ...others] = event.dataTransfer.files;
        setOver(false);
        if (file === undefined) return;
        event.preventDefault();
        setSeveral(others.length > 0);
        if (others.length === 0) open(file);
      }}
    >
      <div>
        <h2 className="text-title font-semibold">{i18n.t('capture.form.title')}</h2>
        <p className="max-w-140 text-small text-ink-2">{i18n.t('capture.form.hint')}</p>
      </div>
      <ThreadSource isIdle={isIdle} onRead={onRead} />
      <TextArea
        bare
        rows={6}
        label={i18n.t('capture.form.text')}
        placeholder={i18n.t('capture.form.placeholder')}
        error={isOfFile ? undefined : problem}
        ref={words}
        className="min-h-32!"
        value={text}
        onChange={(event) => {
          onText(event.target.value);
        }}
      />
      <p role="status" className="text-small text-ink-2 empty:hidden">
        {state.kind === 'stopped' && i18n.t('capture.form.stopped')}
      </p>
      <p id={note} role="alert" className="text-small wrap-anywhere text-danger empty:hidden">
        {fileProblem}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" look="primary" disabled={isIdle}>
          {i18n.t('capture.form.read')}
        </Button>
        <FileButton
          ref={chooser}
          label={i18n.t('capture.form.fileLabel')}
          accept={ACCEPT}
          aria-describedby={fileProblem === undefined ? undefined : note}
          onFile={open}
        >
          <FileUp size={15} aria-hidden />
          {i18n.t('capture.form.file')}
        </FileButton>
        <span className="text-small text-ink-3">{i18n.t('capture.form.dropHint')}</span>
      </div>
    </form>
  );
}
