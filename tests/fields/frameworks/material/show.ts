import { provideZonelessChangeDetection, type Type } from '@angular/core';
import look from '@angular/material/prebuilt-themes/azure-blue.css?inline';
import { bootstrapApplication } from '@angular/platform-browser';
import { rootElement } from '../root.ts';

/** Draws a component whose selector is `app-page`, in the library's own looks. */
export async function showPage(page: Type<unknown>): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  document.adoptedStyleSheets.push(sheet);
  rootElement().append(document.createElement('app-page'));
  await bootstrapApplication(page, { providers: [provideZonelessChangeDetection()] });
}
