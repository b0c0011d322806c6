import { describe, expect, it } from 'vitest';
import type { Claim, PageReading, SeenField } from './reading.ts';
import { qualityOf, reportOf } from './report.ts';
import { scoreOf } from './score.ts';

function page(name: string, ...fields: SeenField[]): PageReading {
  const kind = { expected: 'other', found: 'other' };
  return { page: name, kind, links: { expected: '', found: '' }, labelWays: [], fields };
}

function field(expected: string | Claim, found: string | Claim, column = 'no table'): SeenField {
  const claim = (said: string | Claim) =>
    typeof said === 'object' ? said : said === '' ? undefined : { role: said };
  return { name: 'field 0', column, expected: claim(expected), found: claim(found) };
}

describe('a score', () => {
  it('counts what was to be found, what was found, and what is both', () => {
    const { roles } = scoreOf([
      page('a', field('login-id', 'login-id'), field('password', '')),
      page('b', field('login-id', 'email'), field('', 'login-id')),
    ]);
    expect(roles).toEqual({
      email: { expected: 0, found: 1, right: 0 },
      'login-id': { expected: 2, found: 2, right: 1 },
      password: { expected: 1, found: 0, right: 0 },
    });
  });

  it('calls a log-in page right only if every field on it is', () => {
    const right = [field('login-id', 'login-id'), field('password', 'password')];
    const score = scoreOf([
      page('right', ...right),
      page('one too many', ...right, field('', 'email')),
      page('one missing', field('login-id', ''), field('password', 'password')),
      page('no log-in', field('email', 'email')),
    ]);
    expect(score.logInPages).toEqual({ right: 1, all: 3 });
    expect(score.pagesWithFields).toEqual({ right: 2, all: 4 });
  });

  it('counts pages with nothing to be found apart', () => {
    const score = scoreOf([page('clean'), page('flagged', field('', 'rent-amount'))]);
    expect(score.pagesWithNothing).toEqual({ right: 1, all: 2 });
    expect(score.pagesWithFields.all).toBe(0);
  });

  it('counts a column only if all its cells are found, and nothing else in it', () => {
    const rent = (column: string) => field('rent-amount', 'rent-amount', column);
    const { rentColumns } = scoreOf([
      page('a', rent('whole'), rent('whole'), rent('a part'), field('rent-amount', '', 'a part')),
      page('b', rent('one more'), field('', 'rent-amount', 'one more')),
      page('c', field('', 'rent-amount', 'wrong'), field('rent-amount', '', 'missed')),
    ]);
    expect(rentColumns).toEqual({ expected: 4, found: 4, right: 1 });
  });

  it('compares tenants and previous rents, and lists the pages where they differ', () => {
    const rent = (tenant: string, previous: string) => ({ role: 'rent-amount', tenant, previous });
    const score = scoreOf([
      page('right', field(rent('Aubry', '450'), rent('Aubry', '450'))),
      page('wrong', field(rent('Bastien', '460'), rent('Appartement', '460'))),
    ]);
    expect(score.tenants).toEqual({ right: 1, all: 2 });
    expect(score.previousRents).toEqual({ right: 2, all: 2 });
    expect(score.wrong).toEqual([
      {
        page: 'wrong',
        expected: ['field 0: rent-amount | Bastien | 460'],
        found: ['field 0: rent-amount | Appartement | 460'],
      },
    ]);
  });
});

describe('a report', () => {
  it('gives precision, recall and F1', () => {
    expect(qualityOf({ expected: 8, found: 4, right: 3 })).toEqual([0.75, 0.375, 0.5]);
    expect(qualityOf({ expected: 0, found: 0, right: 0 })).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('says them in one line for each role, and names each wrong page', () => {
    const text = reportOf(scoreOf([page('wrong', field('email', 'login-id'))]), 'a browser');
    expect(text).toContain('email                    1         0         0         –     0.000');
    expect(text).toContain('wrong\n  expected  field 0: email\n  found     field 0: login-id');
  });
});
