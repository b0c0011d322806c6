import { createApp } from 'vue';
import { rootElement } from '../root.ts';

/** A sheet about housing: heating, coefficients and shares, no rent. */
createApp({
  data: () => ({
    rows: [
      { id: 1, place: 'Bâtiment A', coefficient: '1,05', share: '120', energy: 'C' },
      { id: 2, place: 'Bâtiment B', coefficient: '0,98', share: '140', energy: 'D' },
    ],
    word: '',
  }),
  template: `
    <section class="drawn">
      <h1>Caractéristiques des immeubles</h1>
      <input v-model="word" placeholder="Filtrer la liste" type="search">
      <table>
        <thead><tr><th>Immeuble</th><th>Coefficient</th><th>Tantièmes</th><th>Classe énergie</th></tr></thead>
        <tr v-for="row in rows" :key="row.id">
          <td>{{ row.place }}</td>
          <td><input v-model="row.coefficient"></td><td><input v-model="row.share"></td><td><input v-model="row.energy"></td>
        </tr>
      </table>
    </section>`,
}).mount(rootElement());
