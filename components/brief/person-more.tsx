import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { personChoices } from './person-choices';
import { PersonArea, PersonLine, PersonSelect, type RegisterPerson } from './person-inputs';

export interface PersonMoreProps {
  readonly register: RegisterPerson;
  readonly isOurs: boolean;
  readonly isBuyer: boolean;
}

/** What else is worth knowing of a person, once the short form is written. */
export function PersonMore({ register, isOurs, isBuyer }: PersonMoreProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      open={isOpen}
      className="group rounded-lg border border-line"
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary className="flex min-h-9 items-center gap-1.5 rounded-lg px-3 font-medium select-none hover:bg-canvas">
        <ChevronRight
          size={14}
          aria-hidden
          className="-ml-1 shrink-0 text-ink-3 transition-transform duration-150 group-open:rotate-90"
        />
        {i18n.t('person.more')}
      </summary>
      <div className="flex flex-col gap-3 px-3 pt-1 pb-3">
        <div className="grid grid-cols-2 gap-2">
          <PersonLine register={register} name="phone" type="tel" />
          <PersonLine register={register} name="preferredChannel" />
        </div>
        <PersonLine register={register} name="howToAddress" />
        {!isOurs && <CustomerParts register={register} />}
        {isBuyer && <BuyerParts register={register} />}
      </div>
    </details>
  );
}

function CustomerParts({ register }: { readonly register: RegisterPerson }) {
  return (
    <>
      <div className="grid grid-cols-2 gap-2">
        <PersonSelect
          register={register}
          name="authority"
          label={i18n.t('person.authority')}
          options={personChoices.authority()}
        />
        <PersonSelect
          register={register}
          name="relationshipStrength"
          label={i18n.t('person.relationship')}
          options={personChoices.level()}
        />
      </div>
      <PersonArea register={register} name="caresAbout" />
      <PersonArea register={register} name="whyTheyPushed" />
      <PersonArea register={register} name="standing" />
      <PersonArea register={register} name="invoiceNotes" />
    </>
  );
}

function BuyerParts({ register }: { readonly register: RegisterPerson }) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-3 border-t border-line pt-3">
      <legend className="sr-only">{i18n.t('person.buyer')}</legend>
      <p aria-hidden className="text-small font-medium text-ink-2">
        {i18n.t('person.buyer')}
      </p>
      <PersonArea register={register} name="priorities" />
      <PersonArea register={register} name="concernsRaised" />
      <PersonSelect
        register={register}
        name="concernsStatus"
        label={i18n.t('person.concerns')}
        options={personChoices.concern()}
      />
      <PersonArea register={register} name="roiArgument" />
    </fieldset>
  );
}
