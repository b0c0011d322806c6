/**
 * The ways in which a page can say what a field is for, each shown by at least one page of the
 * corpus on which there is something to be found: its `<html data-label-way>` names them.
 */
export const labelWays = {
  'label-for': 'a label beside the field that names its id',
  'label-for-outside': 'a label that names its id, outside of the form or far from it',
  'label-around': 'a label around the field',
  'label-after': 'a label that floats into the field and stands behind it in the page’s code',
  'aria-label': 'aria-label',
  'aria-labelledby': 'aria-labelledby with one id',
  'aria-labelledby-many': 'aria-labelledby with several ids: the row’s and the column’s',
  'aria-describedby': 'a description, where no label says more',
  placeholder: 'a placeholder, and nothing else',
  title: 'a title, shown when the pointer rests on the field',
  'text-before': 'plain text before the field',
  'text-after': 'plain text behind the field',
  'div-before': 'a block of its own above the field',
  'layout-cell': 'the cell before, in a table that only lays out',
  'layout-row-above': 'the cell above, in a table that only lays out',
  'column-header': 'the header of a table’s column',
  'two-header-rows': 'two rows of headers',
  'header-apart': 'headers in a table of their own above the cells',
  'row-header': 'the header of a table’s row',
  'grid-header': 'the header of an ARIA grid, by its place or its number',
  'term-and-definition': 'dt and dd',
  'section-heading': 'the heading above a list of names',
  summary: 'the summary of a part that opens',
  'icon-title': 'an icon with a name',
  'name-attribute': 'the field’s name or id in the code alone',
  autocomplete: 'the purpose in autocomplete alone',
  neighbours: 'nothing: the fields and the button beside it',
} as const;
