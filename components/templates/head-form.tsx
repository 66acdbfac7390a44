import { ChevronRight } from 'lucide-react';
import type { FocusEventHandler, KeyboardEventHandler, ReactNode } from 'react';
import { i18n } from '#i18n';
import { SelectInput } from '@/components/ui/select-input';
import { TextInput } from '@/components/ui/text-input';
import { DEAL_PHASES, HANDOFF_MODELS } from '@/lib/domain/deals/deal';
import { EMAIL_KINDS } from '@/lib/domain/emails/email-kind';
import { EMAIL_WAYS } from '@/lib/domain/emails/email-way';
import { PARTY_NAMES } from '@/lib/domain/emails/context/parties';
import type { HeadFields } from '@/lib/domain/emails/template/head-fields';
import { USER_ROLES } from '@/lib/domain/roles';
import { ChipSet } from './chip-set';
import { factOptions } from './fact-options';
import { PickSet } from './pick-set';

export interface HeadFormProps {
  readonly fields: HeadFields;
  readonly onChange: (fields: Partial<HeadFields>) => void;
  readonly onSubjectFocus: FocusEventHandler<HTMLInputElement>;
  readonly onSubjectKey: KeyboardEventHandler<HTMLInputElement>;
}

/** A template's front matter as a form; each control is named as its field is. */
export function HeadForm({ fields, onChange, onSubjectFocus, onSubjectKey }: HeadFormProps) {
  const labelled = <Value extends string>(
    values: readonly Value[],
    labelOf: (value: Value) => string,
    current: string,
  ) => [
    // What nobody knows stays to be seen until it is mended.
    ...(values.some((one) => one === current) ? [] : [{ value: current, label: current }]),
    ...values.map((value) => ({ value, label: labelOf(value) })),
  ];
  const partyName = (party: (typeof PARTY_NAMES)[number]) => i18n.t(`party.${party}`);
  return (
    <section aria-label={i18n.t('templates.about')} className="@container flex flex-col gap-3">
      <div className="grid gap-3 @md:grid-cols-2">
        <TextInput
          name="name"
          label={i18n.t('templates.name')}
          maxLength={500}
          value={fields.name}
          onChange={(event) => {
            onChange({ name: event.target.value });
          }}
        />
        <SelectInput
          name="kind"
          label={i18n.t('templates.kind')}
          options={labelled(EMAIL_KINDS, (kind) => i18n.t(`emails.${kind}`), fields.kind)}
          value={fields.kind}
          onChange={(event) => {
            onChange({ kind: event.target.value });
          }}
        />
        <SelectInput
          name="to"
          label={i18n.t('templates.to')}
          options={labelled(PARTY_NAMES, partyName, fields.to)}
          value={fields.to}
          onChange={(event) => {
            onChange({ to: event.target.value });
          }}
        />
        <PickSet
          name="cc"
          label={i18n.t('templates.cc')}
          options={PARTY_NAMES.map((party) => ({ value: party, label: partyName(party) }))}
          value={fields.cc}
          onChange={(cc) => {
            onChange({ cc });
          }}
        />
      </div>
      <div className="flex flex-col gap-1">
        <Folded title={i18n.t('templates.offered')}>
          <SelectInput
            name="way"
            label={i18n.t('templates.way')}
            options={labelled(EMAIL_WAYS, (way) => i18n.t(`templates.ways.${way}`), fields.way)}
            value={fields.way}
            onChange={(event) => {
              onChange({ way: event.target.value });
            }}
          />
          <ChipSet
            name="roles"
            label={i18n.t('templates.roles')}
            options={USER_ROLES.map((role) => ({ value: role, label: i18n.t(`role.${role}`) }))}
            value={fields.roles}
            onChange={(roles) => {
              onChange({ roles });
            }}
          />
          <ChipSet
            name="phases"
            label={i18n.t('templates.phases')}
            options={DEAL_PHASES.map((phase) => ({
              value: phase,
              label: i18n.t(`phase.${phase}`),
            }))}
            value={fields.phases}
            onChange={(phases) => {
              onChange({ phases });
            }}
          />
          <ChipSet
            name="models"
            label={i18n.t('templates.models')}
            options={HANDOFF_MODELS.map((model) => ({
              value: model,
              label: i18n.t(`templates.model.${model}`),
            }))}
            value={fields.models}
            onChange={(models) => {
              onChange({ models });
            }}
          />
        </Folded>
        <Folded title={i18n.t('templates.facts')}>
          <PickSet
            name="needs"
            label={i18n.t('templates.needs')}
            hint={i18n.t('templates.needsHint')}
            options={factOptions()}
            value={fields.needs}
            onChange={(needs) => {
              onChange({ needs, likes: fields.likes.filter((id) => !needs.includes(id)) });
            }}
          />
          <PickSet
            name="likes"
            label={i18n.t('templates.likes')}
            hint={i18n.t('templates.likesHint')}
            options={factOptions()}
            value={fields.likes}
            onChange={(likes) => {
              onChange({ likes, needs: fields.needs.filter((id) => !likes.includes(id)) });
            }}
          />
        </Folded>
      </div>
      <TextInput
        name="subject"
        label={i18n.t('templates.subject')}
        className="font-mono"
        value={fields.subject}
        onFocus={onSubjectFocus}
        onKeyDown={onSubjectKey}
        onChange={(event) => {
          onChange({ subject: event.target.value });
        }}
      />
    </section>
  );
}

function Folded({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className="group">
      <summary className="inline-flex min-h-6 items-center gap-1 rounded-sm text-small text-accent hover:underline">
        <ChevronRight size={13} aria-hidden className="group-open:rotate-90" />
        {title}
      </summary>
      <div className="flex flex-col gap-3 pt-2 pb-2 pl-4">{children}</div>
    </details>
  );
}
