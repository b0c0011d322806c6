import { cellInput, showTable } from './table.ts';

/** A stock list: dates, counts and prices in cells that look like those of rents. */
showTable(
  'Inventaire des fournitures',
  [
    { title: 'Article', field: 'name' },
    { title: 'Relevé le', field: 'day' },
    { title: 'Prix (€)', field: 'price', formatter: (cell) => cellInput(String(cell.getValue())) },
    { title: 'Quantité', field: 'count', formatter: (cell) => cellInput(String(cell.getValue())) },
  ],
  [
    { id: 1, name: 'Ampoules', day: '01/07/2025', price: '4,50', count: '12' },
    { id: 2, name: 'Peinture', day: '08/07/2025', price: '38,90', count: '3' },
    { id: 3, name: 'Joints', day: '15/07/2025', price: '2,10', count: '40' },
  ],
);
