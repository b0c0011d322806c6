// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { createPageReport } from '../../src/assistant/page-report.ts';
import { createWholeFinder } from '../../src/fields/whole-finder.ts';

function reportOf(html: string) {
  document.body.innerHTML = html;
  const onSituation = vi.fn();
  const report = createPageReport(document, onSituation);
  report.readPage(createWholeFinder().look(document));
  return { report, onSituation };
}

it('tells the kind of page, the rules and the lost links, once', () => {
  const { report, onSituation } = reportOf(`<form><label>Identifiant <input></label>
    <label>Mot de passe <input type="password"></label></form><a href="#">Identifiant perdu</a>`);
  report.tell(['login-id/prefix']);
  report.tell(['login-id/prefix']);
  expect(onSituation.mock.calls).toEqual([
    [{ page: 'log-in', rules: ['login-id/prefix'], links: ['Identifiant perdu'] }],
  ]);
  report.tellAgain();
  expect(onSituation).toHaveBeenCalledTimes(2);
});

it('asks a list of rents for no links', () => {
  const { report, onSituation } = reportOf(`<table><tr><th>Loyer</th></tr>
    <tr><td><input></td></tr></table><a href="#">Mot de passe perdu</a>`);
  report.tell([]);
  expect(onSituation).toHaveBeenCalledWith({ page: 'rents', rules: [], links: [] });
});
