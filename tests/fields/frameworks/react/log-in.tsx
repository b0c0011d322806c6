/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { rootElement } from '../root.ts';
import { OutlinedField } from './outlined-field.tsx';

function LogIn() {
  const [shown, setShown] = useState(false);
  return (
    <form className="drawn">
      <OutlinedField label="Identifiant *" required data-role="login-id" />
      <OutlinedField
        label="Mot de passe *"
        type={shown ? 'text' : 'password'}
        required
        data-role="password"
        end={
          <button type="button" aria-label="Afficher" onClick={() => setShown(!shown)}>
            👁
          </button>
        }
      />
      <button type="submit">Se connecter</button>
      <a href="#/oubli">Mot de passe oublié</a>
    </form>
  );
}

createRoot(rootElement()).render(<LogIn />);
