import type { ColumnDefinition } from 'tabulator-tables';

/** A column with a field in each cell. The table hears of a change when the field is left. */
export const inputCell: Pick<ColumnDefinition, 'formatter'> = {
  formatter(cell) {
    const input = document.createElement('input');
    input.value = String(cell.getValue());
    input.addEventListener('change', () => cell.setValue(input.value));
    return input;
  },
};
