import { Switch } from '@/components/ui/switch';
import type { PartKind } from '@/lib/domain/brief/part-kind';
import { AmountInput } from '@/components/ui/amount-input';
import { ChoiceInput } from '@/components/ui/choice-input';
import { DayInput } from '@/components/ui/day-input';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { TextLines } from '@/components/ui/text-lines';
import { choicesOf, yesNo } from './choices';
import { factHint } from './fact-hint';
import { useFactFormContext } from './fact-form-context';
import { SPECIAL_INPUTS } from './special-inputs';
import { textsOf } from './texts-of';

export interface PartInputProps {
  /** What it is in the schema, for its hint: the fact and names. */
  readonly path: string;
  /** Where it is in the form: names and indexes. */
  readonly name: string;
  readonly kind: PartKind;
  readonly label: string;
  /** Whether its name already stands beside it. */
  readonly bare: boolean;
  readonly value: unknown;
}

/** One part of a fact, written with what its kind asks for. */
export function PartInput(props: PartInputProps) {
  const { path, name, kind, value } = props;
  const { put, errorOf } = useFactFormContext();
  const Special = SPECIAL_INPUTS[path];
  const onValue = (part: unknown) => {
    put(name, part);
  };
  const common = { label: props.label, bare: props.bare, error: errorOf(name) };
  if (Special !== undefined) return <Special {...common} value={value} onValue={onValue} />;
  switch (kind.kind) {
    case 'line':
    case 'long': {
      const Input = kind.kind === 'line' ? OneLine : Paragraph;
      return <Input {...common} {...{ path, value, onValue }} />;
    }
    case 'day':
      return (
        <DayInput {...common} value={typeof value === 'string' ? value : null} onValue={onValue} />
      );
    case 'number':
      return (
        <AmountInput
          {...common}
          value={typeof value === 'number' ? value : null}
          onValue={onValue}
        />
      );
    case 'lines':
      return (
        <TextLines
          {...common}
          placeholder={factHint(path)}
          value={textsOf(value)}
          onValue={onValue}
        />
      );
    case 'choice':
      return (
        <ChoiceInput
          {...common}
          choices={choicesOf(kind.options)}
          value={typeof value === 'string' ? value : null}
          onChange={onValue}
        />
      );
    case 'yesNo':
      return (
        <ChoiceInput
          {...common}
          choices={yesNo()}
          value={typeof value === 'boolean' ? String(value) : null}
          onChange={(chosen) => {
            onValue(chosen === null ? null : chosen === 'true');
          }}
        />
      );
    case 'switch':
      return (
        <Switch
          small
          className="min-h-8"
          checked={value === true}
          onChange={(event) => {
            onValue(event.target.checked);
          }}
        >
          {props.label}
        </Switch>
      );
    default:
      throw new Error(`${path} is no single input`);
  }
}

interface TextProps {
  readonly label: string;
  readonly bare: boolean;
  readonly error: string | undefined;
  readonly path: string;
  readonly value: unknown;
  readonly onValue: (text: string) => void;
}

function OneLine({ path, value, onValue, ...common }: TextProps) {
  return (
    <TextInput
      {...common}
      placeholder={factHint(path)}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => {
        onValue(event.target.value);
      }}
    />
  );
}

function Paragraph({ path, value, onValue, ...common }: TextProps) {
  return (
    <TextArea
      {...common}
      rows={path === 'problem' ? 2 : 1}
      placeholder={factHint(path)}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => {
        onValue(event.target.value);
      }}
    />
  );
}
