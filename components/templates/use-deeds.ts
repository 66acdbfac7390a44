import { useMutation, useQueryClient } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { templateHash } from '@/components/desk/desk-route';
import { saveFile } from '@/components/ledger/save-file';
import type { EmailKind } from '@/lib/domain/emails/email-kind';
import { copiedSource } from '@/lib/domain/emails/template/copied-source';
import { LONGEST_TEMPLATE } from '@/lib/domain/emails/template/read-template';
import { startingSource } from '@/lib/domain/emails/template/starting-source';
import { builtInSource } from '@/lib/domain/emails/templates/built-in';
import { newId } from '@/lib/domain/ids';
import { addTemplate } from '@/lib/queries/change-templates';
import { templateHubOf } from './template-hub';
import { duplicatedSource, sourceName } from './template-names';

export interface TemplateDeeds {
  /** Begins a template of a kind, and opens it. */
  readonly begin: (kind: EmailKind) => void;
  /** Copies a built-in template, and opens the copy. */
  readonly copy: (kind: EmailKind) => void;
  /** Makes a second one like it, at a place of the list, and opens it. */
  readonly duplicate: (source: string, place: number | null) => void;
  /** Makes a template of a file, and opens it; a file that is no text of that length is refused. */
  readonly open: (file: File) => Promise<void>;
  /** Gives the rep a template as a file. */
  readonly save: (source: string) => void;
  /** Why the last one came to nothing; null while none failed. */
  readonly failed: string | null;
}

/** What can be done with templates from wherever one is. */
export function useDeeds(): TemplateDeeds {
  const client = useQueryClient();
  const { mutate, data, isError, isSuccess } = useMutation(addTemplate);
  const file = useMutation({ mutationFn: readFile });
  const add = (source: string, place: number | null) => {
    templateHubOf(client).flushAll();
    mutate(
      { id: newId(), source, place },
      {
        onSuccess: (added) => {
          if (added !== null) window.location.hash = templateHash(added.id);
        },
      },
    );
  };
  return {
    begin: (kind) => {
      add(startingSource(kind, i18n.t(`emails.${kind}`)), null);
    },
    copy: (kind) => {
      const name = i18n.t('templates.copyName', { name: i18n.t(`emails.${kind}`) });
      const source = builtInSource(kind);
      if (source !== null) add(copiedSource(source, name), null);
    },
    duplicate: (source, place) => {
      add(duplicatedSource(source), place);
    },
    open: async (chosen) => {
      const source = await file.mutateAsync(chosen).catch(() => null);
      if (source !== null) add(source, null);
    },
    save: (source) => {
      const name = sourceName(source)
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/gu, '');
      saveFile(`${name.toLowerCase() || 'template'}.md`, 'text/markdown', source);
    },
    failed: file.isError
      ? i18n.t('templates.fileRefused', { most: LONGEST_TEMPLATE.toLocaleString() })
      : isError
        ? i18n.t('templates.notChanged')
        : isSuccess && data === null
          ? i18n.t('templates.full')
          : null,
  };
}

/** Bytes a character may take in UTF-8. */
const MOST_BYTES = 4;

async function readFile(file: File): Promise<string> {
  if (file.size > LONGEST_TEMPLATE * MOST_BYTES) throw new RangeError('too long for a template');
  const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  if (text.length > LONGEST_TEMPLATE) throw new RangeError('too long for a template');
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}
