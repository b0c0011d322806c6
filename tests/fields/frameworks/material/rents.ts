// First of all: the library's own parts are compiled in the page too.
import '@angular/compiler';
import { Component } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatPaginatorModule } from '@angular/material/paginator';
import { MatTableModule } from '@angular/material/table';
import { tenants } from '../tenants.ts';
import { showPage } from './show.ts';

/** The library's table with its field component in the cells, and a pager below. */
const Rents = Component({
  selector: 'app-page',
  imports: [MatFormFieldModule, MatInputModule, MatPaginatorModule, MatTableModule],
  template: `
    <h1 class="drawn">Mes locataires</h1>
    <table mat-table [dataSource]="tenants">
      <ng-container matColumnDef="name">
        <th mat-header-cell *matHeaderCellDef>Locataire</th>
        <td mat-cell *matCellDef="let tenant">{{ tenant.name }}</td>
      </ng-container>
      <ng-container matColumnDef="surface">
        <th mat-header-cell *matHeaderCellDef>Surface</th>
        <td mat-cell *matCellDef="let tenant">
          <mat-form-field><input matInput [value]="tenant.surface"><span matTextSuffix>m²</span></mat-form-field>
        </td>
      </ng-container>
      <ng-container matColumnDef="previous">
        <th mat-header-cell *matHeaderCellDef>Loyer de juillet 2024</th>
        <td mat-cell *matCellDef="let tenant">{{ tenant.previous }} €</td>
      </ng-container>
      <ng-container matColumnDef="rent">
        <th mat-header-cell *matHeaderCellDef>Loyer de juillet 2025</th>
        <td mat-cell *matCellDef="let tenant">
          <mat-form-field appearance="outline">
            <input matInput data-role="rent-amount" [attr.data-tenant]="tenant.name"
              [attr.data-previous]="tenant.previous">
            <span matTextSuffix>€</span>
          </mat-form-field>
        </td>
      </ng-container>
      <tr mat-header-row *matHeaderRowDef="columns"></tr>
      <tr mat-row *matRowDef="let row; columns: columns"></tr>
    </table>
    <mat-paginator [length]="40" [pageSize]="4" [pageSizeOptions]="[4, 20]" />`,
})(
  class {
    readonly tenants = tenants;
    readonly columns = ['name', 'surface', 'previous', 'rent'];
  },
);

void showPage(Rents);
