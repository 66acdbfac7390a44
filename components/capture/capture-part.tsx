import { useState } from 'react';
import { useDeal } from '@/components/deal/deal-context';
import { dealHash } from '@/components/desk/desk-route';
import { CaptureView } from './capture-view';

export interface CapturePartProps {
  /** The conversation that the page's address leads to. */
  readonly focus: string | null;
}

/** The deal's conversations on the desk, where the address says which is shown. */
export function CapturePart({ focus }: CapturePartProps) {
  const { deal } = useDeal().dossier;
  const [text, setText] = useState('');
  return (
    <CaptureView
      captureId={focus}
      text={text}
      onText={setText}
      onShow={(captureId) => {
        window.location.hash = dealHash(deal.id, 'capture', captureId);
      }}
    />
  );
}
