import { html, LitElement } from 'lit';
import { rootElement } from '../root.ts';
import { tenants } from '../tenants.ts';

/** A field for an amount, with its unit: nothing in its root says which amount. */
class MoneyInput extends LitElement {
  static override properties = { tenant: {}, previous: {} };
  declare tenant: string;
  declare previous: string;

  override render() {
    return html`<input inputmode="decimal" data-role="rent-amount"
      data-tenant=${this.tenant} data-previous=${this.previous}><span>€</span>`;
  }
}

/** A table in one root, whose cells hold fields with roots of their own. */
class RentTable extends LitElement {
  override render() {
    return html`
      <h1>Loyers à déclarer</h1>
      <table>
        <thead><tr><th>Locataire</th><th>Loyer de juillet 2024</th><th>Loyer de juillet 2025</th></tr></thead>
        <tbody>${tenants.map(
          ({ name, previous }) => html`<tr>
            <td>${name}</td><td>${previous}</td>
            <td><money-input .tenant=${name} .previous=${previous}></money-input></td>
          </tr>`,
        )}</tbody>
      </table>`;
  }
}

customElements.define('money-input', MoneyInput);
customElements.define('rent-table', RentTable);
const table = new RentTable();
table.className = 'drawn';
rootElement().append(table);
