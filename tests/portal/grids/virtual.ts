import '@angular/compiler';
import { ScrollingModule } from '@angular/cdk/scrolling';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { type GridParts, showGrid } from './page.ts';

/** In CSS pixels. */
const rowHeight = 44;

/**
 * Virtual scrolling as Angular's component kit does it: rows that leave are kept, and shown again
 * for other tenants.
 */
async function draw({ box, year, rows }: GridParts): Promise<void> {
  const Grid = Component({
    selector: 'rent-grid',
    imports: [ScrollingModule, FormsModule],
    template: `
      <div role="table" aria-label="Loyers">
        <div role="row" class="line">
          <span role="columnheader">Locataire</span>
          <span role="columnheader">Loyer de juillet {{ year - 1 }}</span>
          <span role="columnheader">Loyer de juillet {{ year }}</span>
        </div>
        <cdk-virtual-scroll-viewport id="grid" [itemSize]="rowHeight" role="rowgroup">
          <div role="row" class="line" *cdkVirtualFor="let row of rows">
            <span role="cell">{{ row.name }}</span>
            <span role="cell">{{ row.previous }}</span>
            <span role="cell"><input [(ngModel)]="row.rent" [ngModelOptions]="{ standalone: true }"></span>
          </div>
        </cdk-virtual-scroll-viewport>
      </div>`,
    styles: `
      cdk-virtual-scroll-viewport { height: ${10 * rowHeight}px; }
      .line { display: flex; height: ${rowHeight}px; align-items: center; }
      .line > * { flex: 1; }
      input { width: 10rem; }`,
  })(
    class {
      readonly rowHeight = rowHeight;
      readonly year = year;
      readonly rows = rows;
    },
  );
  box.append(document.createElement('rent-grid'));
  await bootstrapApplication(Grid, { providers: [provideZonelessChangeDetection()] });
}

void showGrid((parts) => void draw(parts));
