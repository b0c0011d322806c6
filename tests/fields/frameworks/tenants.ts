/** The tenants of the rent pages, with last July's rent as these pages write it. */
export const tenants = [
  { id: 't1', name: 'Mme Aubert', surface: '41,50', previous: '512,40' },
  { id: 't2', name: 'M. Bianchi', surface: '28', previous: '389,00' },
  { id: 't3', name: 'Mme Cordier-Petit', surface: '63,20', previous: '1 204,75' },
  { id: 't4', name: 'M. Da Silva', surface: '35', previous: '455,10' },
] as const;
