import { tenants } from '../tenants.ts';
import { showTable } from './table.ts';

/** Rents as text, with a field in each header cell that searches in the column below. */
showTable(
  'Loyers déclarés',
  [
    { title: 'Locataire', field: 'name', headerFilter: 'input' },
    { title: 'Surface (m²)', field: 'surface', headerFilter: 'input' },
    { title: 'Loyer de juillet 2024', field: 'previous', headerFilter: 'input' },
  ],
  [...tenants],
);
