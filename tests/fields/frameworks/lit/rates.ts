import { html, LitElement } from 'lit';
import { rootElement } from '../root.ts';

/** Rents by the square metre and areas, in a root of their own. */
class RateTable extends LitElement {
  override render() {
    const zones = ['Zone A', 'Zone B1', 'Zone C'];
    return html`
      <h1>Plafonds par zone</h1>
      <table>
        <thead><tr><th>Zone</th><th>Loyer au m²</th><th>Surface moyenne</th></tr></thead>
        <tbody>${zones.map(
          (zone) =>
            html`<tr><td>${zone}</td><td><input value="9,83"></td><td><input value="52"></td></tr>`,
        )}</tbody>
      </table>`;
  }
}

customElements.define('rate-table', RateTable);
const table = new RateTable();
table.className = 'drawn';
rootElement().append(table);
