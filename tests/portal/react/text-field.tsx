/** @jsxImportSource react */
import type { FormField } from '../framework-forms.ts';

/** A controlled input that nothing names but its placeholder. */
export function TextField(props: {
  readonly field: FormField;
  readonly value: string;
  readonly change: (value: string) => void;
}) {
  const { field, value, change } = props;
  return (
    <div className="field">
      <input
        type={field.type}
        placeholder={field.label}
        autoComplete={field.autocomplete}
        maxLength={field.maxLength}
        value={value}
        onChange={({ target }) => change(target.value)}
      />
    </div>
  );
}
