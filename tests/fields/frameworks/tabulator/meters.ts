import { tenants } from '../tenants.ts';
import { cellInput, showTable } from './table.ts';

/** July, tenants and numbers to fill in, of which none is a rent. */
showTable(
  'Relevé des compteurs de juillet',
  [
    { title: 'Locataire', field: 'name' },
    {
      title: 'Eau froide (m³)',
      field: 'cold',
      formatter: () => cellInput(''),
    },
    {
      title: 'Eau chaude (m³)',
      field: 'hot',
      formatter: () => cellInput(''),
    },
  ],
  tenants.map(({ id, name }) => ({ id, name, cold: '', hot: '' })),
);
