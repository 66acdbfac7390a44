import { ArrowLeft } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { CaptureView } from '@/components/capture/capture-view';
import { CaptureWay } from '@/components/capture/capture-way';
import { IconButton } from '@/components/ui/icon-button';
import { useEscape } from '@/components/ui/use-escape';

/** Which conversation is shown over the deal; null for the way to read one. */
interface Over {
  readonly captureId: string | null;
}

/** A deal's conversations over its views, with the way back; what is behind them stays as the rep left it. */
export function CaptureOver({ children }: { readonly children: ReactNode }) {
  const [over, setOver] = useState<Over | null>(null);
  const [text, setText] = useState('');
  const opener = useRef<HTMLElement | null>(null);
  const open = (captureId: string | null) => {
    if (over === null && document.activeElement instanceof HTMLElement)
      opener.current = document.activeElement;
    setOver({ captureId });
  };
  const back = () => {
    setOver(null);
    // It is hidden still.
    requestAnimationFrame(() => opener.current?.focus());
  };
  useEscape(over === null ? null : back);
  return (
    <CaptureWay value={open}>
      {over !== null && (
        <section
          aria-label={i18n.t('capture.title')}
          className="flex min-h-0 flex-1 flex-col border-t border-line"
        >
          <div className="flex min-h-10 items-center gap-1 border-b border-line px-2">
            <IconButton label={i18n.t('capture.back')} icon={ArrowLeft} autoFocus onClick={back} />
            <span className="min-w-0 flex-1 truncate font-medium">{i18n.t('capture.title')}</span>
          </div>
          <div className="relative flex min-h-0 flex-1 flex-col overflow-y-auto">
            <CaptureView captureId={over.captureId} onShow={open} text={text} onText={setText} />
          </div>
        </section>
      )}
      <div className={over === null ? 'contents' : 'hidden'}>{children}</div>
    </CaptureWay>
  );
}
