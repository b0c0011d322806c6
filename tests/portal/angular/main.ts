// Compiles the templates in the browser: without the command-line tool there is no other time for it.
import '@angular/compiler';
import { bootstrapApplication } from '@angular/platform-browser';
import { Application } from './application.ts';

void bootstrapApplication(Application);
