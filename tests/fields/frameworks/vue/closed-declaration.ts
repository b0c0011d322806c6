import { createApp } from 'vue';
import { rootElement } from '../root.ts';
import { tenants } from '../tenants.ts';

/** Rents that were sent and can no longer be changed: fields, but disabled ones. */
createApp({
  data: () => ({ tenants }),
  template: `
    <section class="drawn">
      <h1>Déclaration transmise</h1>
      <table>
        <thead><tr><th>Locataire</th><th>Loyer de juillet 2024</th></tr></thead>
        <tr v-for="tenant in tenants" :key="tenant.id">
          <td>{{ tenant.name }}</td><td><input :value="tenant.previous" disabled></td>
        </tr>
      </table>
      <label>Total <input value="2 561,25" readonly></label>
    </section>`,
}).mount(rootElement());
