/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { rootElement } from '../root.ts';
import { OutlinedField } from './outlined-field.tsx';

/** An address and a payment: numbers, a code and a name, none of them ours. */
function Checkout() {
  return (
    <form className="drawn">
      <h1>Paiement</h1>
      <OutlinedField label="Titulaire de la carte" autoComplete="cc-name" />
      <OutlinedField label="Numéro de carte" inputMode="numeric" maxLength={19} />
      <OutlinedField label="Cryptogramme" type="password" maxLength={3} help="Au dos de la carte" />
      <OutlinedField label="Code postal" maxLength={5} />
      <OutlinedField label="Montant du don (€)" inputMode="decimal" />
      <button type="submit">Payer</button>
    </form>
  );
}

createRoot(rootElement()).render(<Checkout />);
