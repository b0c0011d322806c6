import { createApp } from 'vue';
import { rootElement } from '../root.ts';

/** What a loan costs, and which rent would pay for it: nothing is declared here. */
createApp({
  data: () => ({ price: 120000, years: 20, rate: 3.4, rent: 650 }),
  template: `
    <section class="drawn">
      <h1>Simulateur d’investissement locatif</h1>
      <label>Prix du bien <input v-model.number="price" type="number"> €</label>
      <label>Durée <input v-model.number="years" type="number"> ans</label>
      <label>Taux <input v-model.number="rate" type="number" step="0.1"> %</label>
      <label>Loyer mensuel espéré <input v-model.number="rent" type="number"> €</label>
      <p>Rendement brut : {{ (rent * 1200 / price).toFixed(1) }} %</p>
    </section>`,
}).mount(rootElement());
