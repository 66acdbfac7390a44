import { BRIEF_FIELDS, type BriefField } from '@/lib/domain/brief/brief-field';
import { fieldState } from '@/lib/domain/brief/field-state';
import type { ComponentType } from 'react';
import { useDeal } from '@/components/deal/deal-context';
import { BriefProgress } from './brief-progress';
import { BriefSection } from './brief-section';
import { CommercialsFields } from './commercials-fields';
import { DefinedDoneFields } from './defined-done-fields';
import { LandmineRows } from './landmine-rows';
import { PeopleMap } from './people-map';
import { PromisedFields } from './promised-fields';
import { SuccessRows } from './success-rows';
import { WhyFields } from './why-fields';

const FIELDS: Readonly<Record<BriefField, ComponentType>> = {
  why: WhyFields,
  people: PeopleMap,
  success: SuccessRows,
  promises: PromisedFields,
  landmines: LandmineRows,
  commercials: CommercialsFields,
  first_90_days: DefinedDoneFields,
};

/** The one-page brief: seven fields, written in place. */
export function BriefView() {
  const { dossier } = useDeal();
  const states = BRIEF_FIELDS.map((field) => ({ field, ...fieldState(field, dossier) }));
  return (
    <>
      <BriefProgress states={states} />
      {BRIEF_FIELDS.map((field, index) => {
        const Fields = FIELDS[field];
        return (
          <BriefSection key={field} field={field} number={index + 1}>
            <Fields />
          </BriefSection>
        );
      })}
    </>
  );
}
