import { html, LitElement } from 'lit';

/** A field with its label in a root of its own, as design systems have them. */
export class XField extends LitElement {
  static override properties = { label: {}, type: {}, hint: {}, marks: {} };
  declare label: string;
  declare type: string;
  declare hint: string;
  /** The role that is to be found; none if empty. */
  declare marks: string;

  constructor() {
    super();
    this.label = '';
    this.type = 'text';
    this.hint = '';
    this.marks = '';
  }

  override render() {
    return html`
      <label for="input">${this.label}</label>
      <div class="box"><slot name="prefix"></slot><input id="input" type=${this.type}></div>
      <small>${this.hint}</small>`;
  }

  override updated(): void {
    const input = this.renderRoot.querySelector('input');
    if (this.marks !== '') input?.setAttribute('data-role', this.marks);
  }
}

customElements.define('x-field', XField);
