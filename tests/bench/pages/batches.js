// Adds the rows of the template to the table, a hundred at a time, as pages do that draw long lists
// bit by bit. Without promises: what the page runs as microtasks would be taken for ours.
const rows = document.querySelector('template')?.content;
const body = document.querySelector('tbody');

let batches = 0;

function addBatch() {
  const batch = [...(rows?.children ?? [])].slice(0, 100);
  if (batch.length === 0) return;
  body?.append(...batch);
  batches += 1;
  setTimeout(addBatch, 50);
}

Object.assign(globalThis, {
  startChanges: addBatch,
  /** Returns how many batches were added. */
  stopChanges: () => batches,
});
