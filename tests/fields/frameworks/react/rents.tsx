/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { rootElement } from '../root.ts';
import { tenants } from '../tenants.ts';

/** A grid of mere boxes with generated class names, whose header is one row of boxes too. */
function Rents() {
  const [rents, setRents] = useState<Readonly<Record<string, string>>>({});
  return (
    <div className="drawn">
      <h1>Loyers du mois de juillet</h1>
      <div className="css-1x2y3z">
        <div className="css-head" style={{ display: 'flex' }}>
          {['Locataire', 'Surface', '2024', '2025'].map((title, place) => (
            <div key={title} className="css-cell" style={{ width: '12rem' }}>
              {place < 2 ? title : `Loyer juillet ${title}`}
            </div>
          ))}
        </div>
        {tenants.map(({ id, name, surface, previous }) => (
          <div key={id} className="css-row" style={{ display: 'flex' }}>
            <div className="css-cell" style={{ width: '12rem' }}>
              {name}
            </div>
            <div className="css-cell" style={{ width: '12rem' }}>
              {surface} m²
            </div>
            <div className="css-cell" style={{ width: '12rem' }}>
              {previous}
            </div>
            <div className="css-cell" style={{ width: '12rem' }}>
              <input
                value={rents[id] ?? ''}
                onChange={({ target }) => setRents({ ...rents, [id]: target.value })}
                data-role="rent-amount"
                data-tenant={name}
                data-previous={previous}
              />
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

createRoot(rootElement()).render(<Rents />);
