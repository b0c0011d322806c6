// First of all: the library's own parts are compiled in the page too.
import '@angular/compiler';
import { Component } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatStepperModule } from '@angular/material/stepper';
import { showPage } from './show.ts';

/** Steps, one of which is shown: who comes, and when. */
const Appointment = Component({
  selector: 'app-page',
  imports: [MatFormFieldModule, MatInputModule, MatRadioModule, MatStepperModule],
  template: `
    <h1 class="drawn">Prendre rendez-vous</h1>
    <mat-stepper>
      <mat-step label="Vous">
        <mat-form-field><mat-label>Nom</mat-label><input matInput></mat-form-field>
        <mat-form-field><mat-label>Téléphone</mat-label><input matInput type="tel"></mat-form-field>
      </mat-step>
      <mat-step label="Le rendez-vous">
        <mat-radio-group><mat-radio-button value="site">Sur place</mat-radio-button></mat-radio-group>
        <mat-form-field><mat-label>Date</mat-label><input matInput type="date"></mat-form-field>
      </mat-step>
    </mat-stepper>`,
})(class {});

void showPage(Appointment);
