/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { rootElement } from '../root.ts';
import { tenants } from '../tenants.ts';

/** What the heating costs each tenant, under rents that stand there to be read. */
function Charges() {
  const [shares, setShares] = useState<Readonly<Record<string, string>>>({});
  return (
    <section className="drawn">
      <h1>Répartition du chauffage</h1>
      <table>
        <thead>
          <tr>
            <th>Locataire</th>
            <th>Loyer</th>
            <th>Part du chauffage (%)</th>
          </tr>
        </thead>
        <tbody>
          {tenants.map(({ id, name, previous }) => (
            <tr key={id}>
              <td>{name}</td>
              <td>{previous}</td>
              <td>
                <input
                  value={shares[id] ?? '25'}
                  onChange={({ target }) => setShares({ ...shares, [id]: target.value })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

createRoot(rootElement()).render(<Charges />);
