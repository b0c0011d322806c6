import { createApp } from 'vue';
import { rootElement } from '../root.ts';
import { tenants } from '../tenants.ts';

/** One card for each tenant: facts in a list, the field with its unit below. */
createApp({
  data: () => ({ cards: tenants.map((tenant) => ({ ...tenant, rent: '' })) }),
  template: `
    <section>
      <h1 class="drawn">Déclaration des loyers</h1>
      <article v-for="card in cards" :key="card.id" class="card">
        <header><h3>{{ card.name }}</h3></header>
        <dl>
          <dt>Surface</dt><dd>{{ card.surface }} m²</dd>
          <dt>Loyer de juillet 2024</dt><dd>{{ card.previous }} €</dd>
        </dl>
        <div class="p-inputgroup">
          <label :for="'rent-' + card.id">Loyer de juillet 2025</label>
          <input :id="'rent-' + card.id" v-model="card.rent" inputmode="decimal"
            data-role="rent-amount" :data-tenant="card.name" :data-previous="card.previous">
          <span class="p-inputgroup-addon">€</span>
        </div>
      </article>
    </section>`,
}).mount(rootElement());
