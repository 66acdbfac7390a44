import { ClipboardCopy, FileSpreadsheet, FileText } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { ledgerCsv } from '@/components/ledger/ledger-csv';
import { ledgerMarkdown } from '@/components/ledger/ledger-markdown';
import { localDay } from '@/components/ledger/local-day';
import { saveFile } from '@/components/ledger/save-file';
import { copyToClipboard } from '@/components/ui/copy-to-clipboard';
import { Menu } from '@/components/ui/menu';
import type { LedgerLine } from '@/lib/domain/ledger/ledger-line';

export interface ExportMenuProps {
  readonly lines: readonly LedgerLine[];
  readonly dealNames: ReadonlyMap<string, string>;
  readonly now: Date;
}

/** What is shown, or ticked, as a file or on the clipboard. */
export function ExportMenu({ lines, dealNames, now }: ExportMenuProps) {
  const [told, setTold] = useState('');
  const name = `${i18n.t('desk.fileName')}-${localDay(now)}`;
  return (
    <>
      <span role="status" className="text-small text-ink-3">
        {told}
      </span>
      <Menu
        label={i18n.t('export.label')}
        text={i18n.t('export.button')}
        items={[
          {
            label: i18n.t('export.csv'),
            icon: FileSpreadsheet,
            onSelect: () => {
              saveFile(`${name}.csv`, 'text/csv', ledgerCsv(lines, { dealNames }));
              setTold('');
            },
          },
          {
            label: i18n.t('export.markdown'),
            icon: FileText,
            onSelect: () => {
              saveFile(`${name}.md`, 'text/markdown', ledgerMarkdown(lines, { dealNames }));
              setTold('');
            },
          },
          {
            label: i18n.t('export.copy'),
            icon: ClipboardCopy,
            onSelect: () => {
              const taken = copyToClipboard({ text: ledgerMarkdown(lines, { dealNames }) });
              setTold(i18n.t(taken ? 'emails.copied' : 'emails.copyFailed'));
            },
          },
        ]}
      />
    </>
  );
}
