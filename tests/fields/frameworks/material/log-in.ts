// First of all: the library's own parts are compiled in the page too.
import '@angular/compiler';
import { Component, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { showPage } from './show.ts';

/** Labels that float inside the outline, and an eye at the password's end. */
const LogIn = Component({
  selector: 'app-page',
  imports: [ReactiveFormsModule, MatButtonModule, MatFormFieldModule, MatInputModule],
  template: `
    <h1 class="drawn">Espace bailleurs</h1>
    <form [formGroup]="form">
      <mat-form-field appearance="outline">
        <mat-label>Identifiant</mat-label>
        <input matInput formControlName="user" data-role="login-id">
      </mat-form-field>
      <mat-form-field appearance="outline">
        <mat-label>Mot de passe</mat-label>
        <input matInput [type]="shown() ? 'text' : 'password'" formControlName="secret" data-role="password">
        <button mat-icon-button matSuffix type="button" aria-label="Afficher le mot de passe"
          (click)="shown.set(!shown())">👁</button>
      </mat-form-field>
      <button mat-flat-button>Se connecter</button>
    </form>
    <a href="#/oubli">Mot de passe oublié</a>`,
})(
  class {
    readonly shown = signal(false);
    readonly form = new FormGroup({ user: new FormControl(''), secret: new FormControl('') });
  },
);

void showPage(LogIn);
