import { memo } from 'react';
import { factKind } from '@/lib/domain/brief/part-kind';
import { factLabel } from './fact-label';
import { useFactFormContext } from './fact-form-context';
import { PartInput } from './part-input';
import { PartLines } from './part-lines';
import { RowList } from './row-list';

/** All inputs of one fact, by what its schema says it is; drawn again only when its own form changes. */
export const FactParts = memo(function FactParts() {
  const { field, value } = useFactFormContext();
  const kind = factKind(field);
  const title = factLabel(`${field}.title`);
  const place = { path: field, name: '', at: '', value };
  if (!('parts' in kind))
    return (
      <div data-part="">
        <PartInput {...place} kind={kind} label={title} bare />
      </div>
    );
  if (kind.kind === 'rows') return <RowList {...place} parts={kind.parts} />;
  return (
    <div className="flex flex-col gap-2.5 @3xl:grid @3xl:grid-cols-2 @3xl:gap-x-8 @3xl:gap-y-3">
      <PartLines
        {...place}
        parts={kind.parts}
        title={title}
        rows={(inner, parts) => <RowList {...inner} parts={parts} hasTitle />}
      />
    </div>
  );
});
