/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { rootElement } from '../root.ts';
import { OutlinedField } from './outlined-field.tsx';

/** In a dialog over the page, as such libraries like to ask. */
function Lost() {
  return (
    <div className="drawn" role="dialog" aria-labelledby="title">
      <h2 id="title">Identifiant perdu</h2>
      <OutlinedField
        label="N° utilisateur"
        help="14 chiffres, sur vos courriers de la Caf"
        data-role="user-number"
      />
      <OutlinedField label="Recopiez le code affiché : 7 H 2 K" data-role="captcha" />
      <button type="button">Annuler</button>
      <button type="button">Recevoir mon identifiant</button>
    </div>
  );
}

createRoot(rootElement()).render(<Lost />);
