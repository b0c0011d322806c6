import { describe, expect, it } from 'vitest';
import { linesOf } from '../../scripts/start/guided-tour/lines.ts';
import type { Accessible } from '../browser/harness/accessible.ts';

const node = (role: string, name: string, ...children: Accessible[]): Accessible => ({
  role,
  name,
  description: '',
  children,
});
const text = (content: string) => node('text', content);

describe('lines of a screen’s tree', () => {
  it('puts pieces of a sentence on one line', () => {
    const sentence = node(
      'paragraph',
      '',
      text('Un '),
      node('strong', '', text('zéro')),
      text('.'),
    );
    expect(linesOf(sentence)).toEqual(['Un zéro.']);
  });

  it('marks headings, buttons, links and fields', () => {
    const page = node(
      'document',
      'Titre de la page',
      node('heading', 'Bienvenue', text('Bienvenue')),
      node('main', '', node('button', 'Remplacer A par B', text('A → B')), node('textbox', 'Nom')),
      node(
        'list',
        '',
        node('listitem', '', text('Un')),
        node('listitem', '', node('link', 'Deux')),
      ),
    );
    expect(linesOf(page)).toEqual([
      '# Bienvenue',
      '[Remplacer A par B]',
      'Nom: ____',
      'Un',
      '[Deux]',
    ]);
  });

  it('keeps a term and its definition apart', () => {
    const term = node('term', 'Code Caf 3 chiffres', text('Code Caf'), text('3 chiffres'));
    expect(linesOf(node('main', '', term, node('definition', '', text('078'))))).toEqual([
      'Code Caf 3 chiffres',
      '078',
    ]);
  });

  it('leaves out what is empty', () => {
    expect(linesOf(node('group', 'Nom', text('  '), node('paragraph', '')))).toEqual([]);
  });
});
