import { Braces } from 'lucide-react';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { questionText } from '@/components/brief/question-text';
import { documentWords } from '@/lib/i18n/document-words';
import { Button } from '@/components/ui/button';
import { buildEmailContext } from '@/lib/domain/emails/context/email-context';
import { draftEmail } from '@/lib/domain/emails/draft-email';
import { headFields } from '@/lib/domain/emails/template/head-fields';
import { placeAt } from '@/lib/domain/emails/template/source-place';
import { snippetFor, variableList } from '@/lib/domain/emails/template/variable-list';
import { bodyOf, writeBody, writeHead } from '@/lib/domain/emails/template/write-source';
import { FindingList } from './finding-list';
import { findingsOf, type Finding } from './findings';
import { goToField, goToLine } from './go-to-line';
import { HeadForm } from './head-form';
import type { EditorMode } from './mode-switch';
import { SourceArea, type LineMark } from './source-area';
import { TemplatePreview } from './template-preview';
import { useCaret } from './use-caret';
import { useJudged, useWriter } from './use-judged';
import { useLastGood } from './use-last-good';
import { usePreviewDeal } from './use-preview-deal';
import { useSettled } from './use-settled';
import type { WrittenTemplate } from './use-template';
import { VariablePicker } from './variable-picker';

export interface TemplateEditorProps {
  readonly written: WrittenTemplate;
  readonly mode: EditorMode;
  readonly onShowSource: () => void;
}

/** A mail that carries the brief shows its usual form. */
const BRIEF = { form: 'one_page', words: documentWords, ask: questionText } as const;

/** A template's source on one side, on the other what is wrong with it and the mail it gives. */
export function TemplateEditor({ written, mode, onShowSource }: TemplateEditorProps) {
  const { id, source, change } = written;
  const writer = useWriter();
  const deal = usePreviewDeal();
  const caret = useCaret();
  const form = useRef<HTMLDivElement>(null);
  const [isPicking, setIsPicking] = useState(false);
  const settled = useSettled(source);
  const [judged] = useJudged(useMemo(() => [{ id, source: settled }], [id, settled]));
  const template = useLastGood(judged?.reading.ok === true ? judged.reading.template : null);
  const drafted = useMemo(
    () =>
      template === null || deal.dossier === null
        ? null
        : draftEmail(template, deal.dossier, writer, {
            answers: {},
            now: deal.now,
            locale: navigator.language,
            brief: BRIEF,
          }),
    [template, deal.dossier, deal.now, writer],
  );
  const entries = useMemo(
    () =>
      deal.dossier === null
        ? []
        : variableList(
            buildEmailContext(deal.dossier, writer, {
              audience: 'internal',
              now: deal.now,
              locale: navigator.language,
              brief: BRIEF,
            }),
          ),
    [deal.dossier, deal.now, writer],
  );
  const isBroken = judged?.reading.ok === false;
  const error = !isBroken && drafted?.ok === false ? drafted.error : null;
  const findings = judged === undefined ? [] : findingsOf(settled, judged, error);
  const fields = mode === 'form' ? headFields(source) : null;
  const isForm = mode === 'form';
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ' || !event.ctrlKey) return;
    event.preventDefault();
    setIsPicking(true);
  };
  const closePicker = () => {
    setIsPicking(false);
    caret.focus();
  };
  const area = {
    ref: caret.area,
    marks: marksOf(findings, settled, isForm),
    hint: i18n.t('templates.textHint'),
    onKeyDown,
    onFocus: () => {
      if (caret.area.current !== null) caret.note(caret.area.current);
    },
  };
  return (
    <div className="@container relative flex min-h-0 flex-1 flex-col overflow-y-auto">
      <div className="flex flex-col @4xl:grid @4xl:min-h-0 @4xl:flex-1 @4xl:grid-cols-2 @4xl:grid-rows-[auto_1fr]">
        <div
          ref={form}
          className="relative flex min-w-0 flex-col gap-4 px-4 py-4 sm:px-6 @4xl:row-span-2 @4xl:overflow-y-auto"
        >
          {isForm && fields === null && (
            <p className="text-ink-2">
              {i18n.t('templates.noForm')}{' '}
              <Button small look="link" onClick={onShowSource}>
                {i18n.t('templates.showSource')}
              </Button>
            </p>
          )}
          {fields !== null && (
            <HeadForm
              fields={fields}
              onChange={(changed) => {
                change(writeHead(source, changed));
              }}
              onSubjectFocus={(event) => {
                caret.note(event.currentTarget);
              }}
              onSubjectKey={onKeyDown}
            />
          )}
          <div className="flex flex-col gap-2">
            <div className="sticky top-0 z-20 -mx-1 bg-surface p-1">
              <Button
                small
                aria-expanded={isPicking}
                onClick={() => {
                  setIsPicking(!isPicking);
                }}
              >
                <Braces size={13} aria-hidden />
                {i18n.t('templates.insert')}
              </Button>
              {isPicking && (
                <VariablePicker
                  entries={entries}
                  onChoose={(entry) => {
                    setIsPicking(false);
                    const snippet = snippetFor(entry, caret.before());
                    caret.insert(snippet.text, snippet.caret);
                  }}
                  onClose={closePicker}
                  onLeave={() => {
                    setIsPicking(false);
                  }}
                />
              )}
            </div>
            {isForm ? (
              <SourceArea
                {...area}
                label={i18n.t('templates.text')}
                value={bodyOf(source)}
                onChange={(body) => {
                  change(writeBody(source, body));
                }}
              />
            ) : (
              <SourceArea
                {...area}
                label={i18n.t('templates.wholeSource')}
                value={source}
                onChange={change}
              />
            )}
          </div>
        </div>
        {/* Where all stands in one column, what is wrong stays in sight below the words. */}
        <div className="max-h-48 overflow-y-auto border-line bg-canvas px-4 pt-4 pb-3 @max-4xl:sticky @max-4xl:bottom-0 @max-4xl:z-10 @max-4xl:border-t sm:px-6 @4xl:border-l">
          <FindingList
            findings={findings}
            nameOf={(line) => nameOf(settled, line, isForm)}
            onGo={(line) => {
              const place = placeAt(settled, line);
              if (isForm && place.part === 'head' && place.field !== null) {
                if (form.current !== null) goToField(form.current, place.field);
                return;
              }
              const shown = isForm && place.part === 'body' ? place.line : line;
              if (caret.area.current !== null) goToLine(caret.area.current, shown);
            }}
          />
        </div>
        <div className="relative min-w-0 border-line bg-canvas px-4 pt-1 pb-6 sm:px-6 @4xl:overflow-y-auto @4xl:border-l">
          <TemplatePreview deal={deal} drafted={drafted} isStale={isBroken} />
        </div>
      </div>
    </div>
  );
}

/** What a line of the source is called where the rep is; null where the form has no place for it. */
function nameOf(source: string, line: number, isForm: boolean): string | null {
  if (!isForm) return i18n.t('templates.lineOf', { line: String(line) });
  const place = placeAt(source, line);
  if (place.part === 'body') return i18n.t('templates.lineOf', { line: String(place.line) });
  if (place.field === null) return null;
  return i18n.t(place.field === 'subject' ? 'templates.inSubject' : 'templates.inHead');
}

function marksOf(
  findings: readonly Finding[],
  source: string,
  isForm: boolean,
): ReadonlyMap<number, LineMark> {
  const marks = new Map<number, LineMark>();
  for (const { line, tone } of findings) {
    if (line === null || tone === 'hint') continue;
    const place = placeAt(source, line);
    const shown = !isForm ? line : place.part === 'body' ? place.line : null;
    if (shown !== null && marks.get(shown) !== 'fault') marks.set(shown, tone);
  }
  return marks;
}
