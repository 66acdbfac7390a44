import type { ComponentType } from 'react';
import { askedGroups } from '@/lib/domain/brief/brief-form';
import type { BriefItem } from '@/lib/domain/brief/brief-item';
import { groupState } from '@/lib/domain/brief/group-state';
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

const FIELDS: Partial<Readonly<Record<BriefItem, ComponentType>>> = {
  problem: WhyFields,
  peopleMap: PeopleMap,
  successCriteria: SuccessRows,
  definedDone: DefinedDoneFields,
  ledger: PromisedFields,
  risks: LandmineRows,
  commercials: CommercialsFields,
};

/** The brief in one of its forms: its groups, written in place. */
export function BriefView() {
  const { dossier } = useDeal();
  const groups = askedGroups('one_page').map((asked) => ({
    ...asked,
    ...groupState(asked.items, dossier),
  }));
  return (
    <>
      <BriefProgress states={groups} />
      {groups.map(({ group, items, state, reason }, index) => (
        <BriefSection key={group} {...{ group, items, state, reason }} number={index + 1}>
          {items.map((item) => {
            const Fields = FIELDS[item];
            return Fields === undefined ? null : <Fields key={item} />;
          })}
        </BriefSection>
      ))}
    </>
  );
}
