import { Component, computed, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { get, type ListData, post } from '../application/backend.ts';

/** The tenant list with a control for each rent. `n` in the address opens one without a log-in. */
export const TenantsPage = Component({
  selector: 'tenants-page',
  imports: [ReactiveFormsModule],
  template: `
    @if (list(); as shown) {
      <h1>Loyers de juillet {{ shown.annee }}</h1>
      <div aria-live="polite">
        @for (line of notice(); track line) { <p class="notice">{{ line }}</p> }
      </div>
      <div class="wide"><form [formGroup]="rents()" (ngSubmit)="save()">
        <table class="tenants">
          <thead><tr>
            <th>Locataire</th><th>Surface (m²)</th>
            <th class="amount">Loyer de juillet {{ shown.annee - 1 }}</th>
            <th>Loyer de juillet {{ shown.annee }}</th>
          </tr></thead>
          <tbody>
            @for (tenant of shown.locataires; track tenant.id) {
              <tr>
                <td>{{ tenant.nom }}</td>
                <td>{{ tenant.surface }}</td>
                <td class="amount">{{ tenant.precedent ?? '—' }}</td>
                <td><input [formControlName]="tenant.id"></td>
              </tr>
            }
          </tbody>
        </table>
        <button type="submit" class="main">Enregistrer</button>
      </form></div>
    } @else { <p>Chargement…</p> }`,
})(
  class {
    readonly list = signal<ListData | undefined>(undefined);
    readonly notice = signal<readonly string[]>([]);
    readonly rents = computed(() => {
      const tenants = this.list()?.locataires ?? [];
      const controls = tenants.map(({ id, saisi }) => {
        const control = new FormControl(saisi ?? '', { nonNullable: true });
        return [id, control] as const;
      });
      return new FormGroup(Object.fromEntries(controls));
    });

    ngOnInit(): void {
      const address = new URL(location.href);
      const count = address.searchParams.get('n');
      void get<ListData>(`/api/locataires${count === null ? '' : `?n=${count}`}`).then((answer) => {
        if (answer.ok) this.list.set(answer.data);
        else location.hash = '/connexion';
      });
    }

    async save(): Promise<void> {
      const loyers = Object.entries(this.rents().value)
        .filter(([, montant]) => montant !== '')
        .map(([locataire, montant]) => ({ locataire, montant }));
      const answer = await post('/api/loyers', { ecriture: 'typed', loyers });
      const errors = answer.ok ? [] : (answer.data.erreurs ?? []).map(({ message }) => message);
      this.notice.set(answer.ok ? ['Loyers enregistrés.'] : errors);
    }
  },
);
