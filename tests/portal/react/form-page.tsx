/** @jsxImportSource react */
import { type FormEvent, useEffect, useState } from 'react';
import { post } from '../application/backend.ts';
import type { PortalForm } from '../framework-forms.ts';
import { useCaptcha } from './captcha.tsx';
import { TextField } from './text-field.tsx';

/**
 * Log-in and the "lost" forms with controlled inputs: a value that React wasn't told of is lost at
 * the next drawing. All forms are one component whose fields have their place as key, so React keeps
 * the elements when the route changes: the field of the login id becomes that of the user number.
 */
export function FormPage({ form }: { readonly form: PortalForm }) {
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [notice, setNotice] = useState<{ text: string; kind: 'good' | 'bad' }>();
  const { captcha, renew } = useCaptcha(form.route, form.hasCaptcha);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address begins with empty fields
  useEffect(() => {
    setValues({});
    setNotice(undefined);
  }, [form]);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const token = captcha === undefined ? {} : { jeton: captcha.jeton };
    const answer = await post(form.path, { ...values, ...token });
    if (!answer.ok) setNotice({ text: answer.data.message ?? '', kind: 'bad' });
    else if (form.done === undefined) location.hash = '/locataires';
    else setNotice({ text: form.done, kind: 'good' });
    await renew();
  };

  const [first] = form.fields;
  return (
    <section className="card">
      <h1>{form.title}</h1>
      {notice !== undefined && (
        <p className={`notice ${notice.kind}`} role="alert">
          {notice.text}
        </p>
      )}
      <form onSubmit={(event) => void submit(event)} noValidate>
        {captcha !== undefined && <p className="captcha">{captcha.texte}</p>}
        {form.fields.map((field, place) => (
          <TextField
            // biome-ignore lint/suspicious/noArrayIndexKey: this is what makes React keep the elements
            key={place}
            field={field}
            value={values[field.name] ?? ''}
            change={(value) => setValues({ ...values, [field.name]: value })}
          />
        ))}
        <button type="submit" className="main">
          {form.button}
        </button>
      </form>
      <ul className="links">
        {form.links.map(({ route, text }) => (
          <li key={route}>
            <a href={`#/${route}`}>{text}</a>
          </li>
        ))}
      </ul>
      <p>
        Ce que React a retenu{'\u00a0'}:{' '}
        <output>{first === undefined ? '' : values[first.name]}</output>
      </p>
    </section>
  );
}
