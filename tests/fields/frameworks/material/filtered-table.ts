// First of all: the library's own parts are compiled in the page too.
import '@angular/compiler';
import { Component } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatTableModule } from '@angular/material/table';
import { tenants } from '../tenants.ts';
import { showPage } from './show.ts';

/** Rents that are only shown, with a second header row of fields that search in the columns. */
const Filtered = Component({
  selector: 'app-page',
  imports: [MatFormFieldModule, MatInputModule, MatTableModule],
  template: `
    <h1 class="drawn">Historique des déclarations</h1>
    <table mat-table [dataSource]="tenants">
      <ng-container matColumnDef="name">
        <th mat-header-cell *matHeaderCellDef>Locataire</th>
        <td mat-cell *matCellDef="let tenant">{{ tenant.name }}</td>
      </ng-container>
      <ng-container matColumnDef="rent">
        <th mat-header-cell *matHeaderCellDef>Loyer de juillet 2024</th>
        <td mat-cell *matCellDef="let tenant">{{ tenant.previous }} €</td>
      </ng-container>
      <ng-container matColumnDef="name-filter">
        <th mat-header-cell *matHeaderCellDef>
          <mat-form-field><input matInput placeholder="Rechercher"></mat-form-field>
        </th>
      </ng-container>
      <ng-container matColumnDef="rent-filter">
        <th mat-header-cell *matHeaderCellDef>
          <mat-form-field><input matInput placeholder="Rechercher"></mat-form-field>
        </th>
      </ng-container>
      <tr mat-header-row *matHeaderRowDef="columns"></tr>
      <tr mat-header-row *matHeaderRowDef="filters"></tr>
      <tr mat-row *matRowDef="let row; columns: columns"></tr>
    </table>`,
})(
  class {
    readonly tenants = tenants;
    readonly columns = ['name', 'rent'];
    readonly filters = ['name-filter', 'rent-filter'];
  },
);

void showPage(Filtered);
