import { Component, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { get, post } from '../application/backend.ts';
import type { PortalForm } from '../framework-forms.ts';

interface Captcha {
  readonly jeton: string;
  readonly texte: string;
}

/** Log-in and the "lost" forms with reactive forms: what Angular wasn't told of is not sent. */
export const FormPage = Component({
  selector: 'form-page',
  imports: [ReactiveFormsModule],
  inputs: ['form'],
  template: `
    <section class="card">
      <h1>{{ form?.title }}</h1>
      @if (notice(); as shown) { <p class="notice {{ shown.kind }}" role="alert">{{ shown.text }}</p> }
      <form [formGroup]="group" (ngSubmit)="submit()" novalidate>
        @for (field of form?.fields; track field.name) {
          @if ($last && captcha(); as shown) { <p class="captcha">{{ shown.texte }}</p> }
          <div class="field">
            <label [attr.for]="'saisie-' + field.name">{{ field.label }}</label>
            <input [id]="'saisie-' + field.name" [type]="field.type" [formControlName]="field.name"
              [attr.autocomplete]="field.autocomplete" [attr.maxlength]="field.maxLength">
          </div>
        }
        <button type="submit" class="main">{{ form?.button }}</button>
      </form>
      <ul class="links">
        @for (link of form?.links; track link.route) {
          <li><a [href]="'#/' + link.route">{{ link.text }}</a></li>
        }
      </ul>
      <p>Ce qu’Angular a retenu&nbsp;: <output>{{ first() }}</output></p>
    </section>`,
})(
  class {
    form: PortalForm | undefined;
    group = new FormGroup<Record<string, FormControl<string>>>({});
    readonly notice = signal<{ text: string; kind: 'good' | 'bad' } | undefined>(undefined);
    readonly captcha = signal<Captcha | undefined>(undefined);

    ngOnInit(): void {
      for (const { name } of this.form?.fields ?? []) {
        this.group.addControl(name, new FormControl('', { nonNullable: true }));
      }
      void this.renewCaptcha();
    }

    /** What Angular has of the first field. */
    first(): string {
      return this.group.get(this.form?.fields[0]?.name ?? '')?.value ?? '';
    }

    async submit(): Promise<void> {
      const { form } = this;
      if (form === undefined) return;
      const token = { jeton: this.captcha()?.jeton };
      const answer = await post(form.path, { ...this.group.value, ...token });
      if (!answer.ok) this.notice.set({ text: answer.data.message ?? '', kind: 'bad' });
      else if (form.done === undefined) location.hash = '/locataires';
      else this.notice.set({ text: form.done, kind: 'good' });
      await this.renewCaptcha();
    }

    async renewCaptcha(): Promise<void> {
      if (this.form?.hasCaptcha !== true) return;
      const answer = await get<Captcha>('/api/captcha');
      if (answer.ok) this.captcha.set(answer.data);
    }
  },
);
