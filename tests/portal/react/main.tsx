/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { formAt } from '../framework-forms.ts';
import { FormPage } from './form-page.tsx';
import { TenantForm } from './tenant-form.tsx';

function Application() {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = (): void => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const [route = '', query] = hash.replace('#/', '').split('?', 2);
  const count =
    new URLSearchParams(query ?? '').get('n') ?? new URLSearchParams(location.search).get('n');
  return route === 'locataires' ? <TenantForm count={count} /> : <FormPage form={formAt(route)} />;
}

const main = document.querySelector('main');
if (main !== null) createRoot(main).render(<Application />);
