// First of all: the library's own parts are compiled in the page too.
import '@angular/compiler';
import { Component } from '@angular/core';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatChipsModule } from '@angular/material/chips';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { showPage } from './show.ts';

/** A search for housing: rents as limits of a filter, not as a declaration. */
const Search = Component({
  selector: 'app-page',
  imports: [MatAutocompleteModule, MatChipsModule, MatFormFieldModule, MatInputModule],
  template: `
    <h1 class="drawn">Trouver un logement</h1>
    <mat-form-field appearance="outline">
      <mat-label>Commune</mat-label>
      <input matInput [matAutocomplete]="towns">
      <mat-autocomplete #towns="matAutocomplete"><mat-option value="Lens">Lens</mat-option></mat-autocomplete>
    </mat-form-field>
    <mat-form-field><mat-label>Loyer minimum</mat-label><input matInput type="number"></mat-form-field>
    <mat-form-field><mat-label>Loyer maximum</mat-label><input matInput type="number"></mat-form-field>
    <mat-form-field>
      <mat-label>Mots-clés</mat-label>
      <mat-chip-grid #words><mat-chip-row>balcon</mat-chip-row></mat-chip-grid>
      <input [matChipInputFor]="words">
    </mat-form-field>`,
})(class {});

void showPage(Search);
