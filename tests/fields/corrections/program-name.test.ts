import { describe, expect, it } from 'vitest';
import { programName } from '../../../src/fields/corrections/program-name.ts';

describe('a name that a person gave', () => {
  it.each([
    ['login', 'login'],
    ['loyer_12', 'loyer_*'],
    ['loyer_X00012', 'loyer_X*'],
    ['rows[12].rent', 'rows[*].rent'],
    ['montantLoyer', 'montantLoyer'],
    ['user-number', 'user-number'],
    ['identifiant', 'identifiant'],
    ['inputMotDePasse', 'inputMotDePasse'],
    ['input-password', 'input-password'],
    ['field_login', 'field_login'],
    ['ctl00$Main$txtLogin', 'ctl*$*$txtLogin'],
    ['loyer_DURAND', 'loyer_*'],
    ['rent[Aubry].amount', 'rent[*].amount'],
    ['LoginUser', 'LoginUser'],
    ['form:j_idt42:numero', 'form:*:numero'],
    ['loyer-2025-07', 'loyer-*-*'],
    ['p_login', 'p_login'],
    ['mat-code', 'mat-code'],
    ['rang', 'rang'],
    ['radix', 'radix'],
    ['val', 'val'],
  ])('%s → %s', (name, pattern) => {
    expect(programName(name)).toBe(pattern);
  });
});

describe('a name that a program made up', () => {
  it.each([
    'mat-input-3',
    'mat-mdc-chip-list-input-0',
    ':r1:',
    ':R2ab:',
    '«r3»',
    '_r_4_',
    'radix-:r5:',
    'react-aria-12',
    'react-select-2-input',
    'headlessui-input-:r7:',
    'ember123',
    'ember123-input',
    'mui-4',
    'input-17',
    'input17',
    'field_3',
    'v-0-1',
    'el-id-1024-3',
    'rc_select_0',
    'pn_id_12',
    'ns_Z7_8AG2H1K0',
    'ns_Z7_8AG2H1K0:num',
    '__BVID__12',
    'yui_3_18_1_1_1700000',
    'gwt-uid-4',
    'ext-gen1042',
    'x1',
    '12',
    '_',
    '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    'a8f9c2d1',
    'form-control-2',
    'Durand',
    '',
    'a'.repeat(200),
  ])('%s', (name) => {
    expect(programName(name)).toBeUndefined();
  });
});
