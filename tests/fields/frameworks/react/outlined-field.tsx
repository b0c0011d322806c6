/** @jsxImportSource react */
import { type InputHTMLAttributes, type ReactNode, useId, useState } from 'react';

/**
 * A controlled field as component libraries draw it: generated ids, the label beside an outline that
 * repeats it in a legend for the eye alone, words of help below.
 */
export function OutlinedField(
  props: InputHTMLAttributes<HTMLInputElement> & {
    readonly label: string;
    readonly help?: string;
    readonly end?: ReactNode;
    readonly 'data-role'?: string;
  },
) {
  const { label, help, end, ...rest } = props;
  const id = useId();
  const [value, setValue] = useState('');
  return (
    <div className="text-field">
      <label htmlFor={id} id={`${id}-label`}>
        {label}
      </label>
      <div>
        <input
          {...rest}
          id={id}
          aria-invalid="false"
          aria-describedby={help === undefined ? undefined : `${id}-help`}
          value={value}
          onChange={({ target }) => setValue(target.value)}
        />
        {end}
        <fieldset aria-hidden="true">
          <legend>
            <span>{label}</span>
          </legend>
        </fieldset>
      </div>
      {help !== undefined && <p id={`${id}-help`}>{help}</p>}
    </div>
  );
}
