// First of all: the library's own parts are compiled in the page too.
import '@angular/compiler';
import { Component } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { showPage } from './show.ts';

/** A hint and a counter below the field, as the library puts them. */
const Lost = Component({
  selector: 'app-page',
  imports: [MatButtonModule, MatFormFieldModule, MatInputModule],
  template: `
    <h1 class="drawn">Identifiant perdu</h1>
    <form>
      <mat-form-field>
        <mat-label>Numéro utilisateur</mat-label>
        <input #number matInput maxlength="14" inputmode="numeric" data-role="user-number">
        <mat-hint>Il figure sur vos courriers</mat-hint>
        <mat-hint align="end">{{ number.value.length }}/14</mat-hint>
      </mat-form-field>
      <p aria-hidden="true">K7 R4 M9</p>
      <mat-form-field>
        <mat-label>Code de sécurité</mat-label>
        <input matInput data-role="captcha">
        <mat-hint>Recopiez les caractères de l’image</mat-hint>
      </mat-form-field>
      <button mat-flat-button>Envoyer</button>
    </form>`,
})(class {});

void showPage(Lost);
