import { Component, computed, signal } from '@angular/core';
import { formAt } from '../framework-forms.ts';
import { FormPage } from './form-page.ts';
import { TenantsPage } from './tenants-page.ts';

/** The portal in Angular, with hash routes: each has elements of its own, as Angular's router does. */
export const Application = Component({
  selector: 'main',
  imports: [FormPage, TenantsPage],
  template: `
    @switch (route()) {
      @case ('locataires') { <tenants-page /> }
      @case ('identifiant-perdu') { <form-page [form]="form()" /> }
      @case ('mot-de-passe-perdu') { <form-page [form]="form()" /> }
      @default { <form-page [form]="form()" /> }
    }`,
})(
  class {
    readonly route = signal(readRoute());
    readonly form = computed(() => formAt(this.route()));

    constructor() {
      addEventListener('hashchange', () => this.route.set(readRoute()));
    }
  },
);

function readRoute(): string {
  return location.hash.replace('#/', '').split('?')[0] ?? '';
}
