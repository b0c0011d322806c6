import { tenants } from '../tenants.ts';
import { cellInput, showTable } from './table.ts';

/** Two columns of fields, of which one has rents. */
showTable(
  'Parc de locataires',
  [
    { title: 'Nom', field: 'name' },
    {
      title: 'Surface (m²)',
      field: 'surface',
      formatter: (cell) => cellInput(String(cell.getValue())),
    },
    { title: 'Juillet 2024', field: 'previous', hozAlign: 'right' },
    {
      title: 'Loyer de juillet 2025',
      field: 'rent',
      formatter: (cell) => {
        const tenant = tenants.find(({ id }) => id === cell.getData()['id']);
        return cellInput('', {
          role: 'rent-amount',
          tenant: tenant?.name ?? '',
          previous: tenant?.previous ?? '',
        });
      },
    },
  ],
  tenants.map((tenant) => ({ ...tenant, rent: '' })),
);
