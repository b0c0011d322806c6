// What goes on beside a form on many a page, and is no business of ours: a clock, news that come
// and go, a bar that grows. Two hundred changes a second, however late the timer is. Without
// promises: what the page runs as microtasks would be taken for ours.
const perSecond = 200;
const aside = document.createElement('aside');
const news = document.createElement('ul');
const clock = document.createElement('p');
const time = document.createTextNode('0');
const bar = document.createElement('div');
clock.append('Mis à jour il y a ', time, ' ms');
aside.append(clock, bar, news);
// So that the rest of the page need not be laid out anew.
Object.assign(aside.style, {
  position: 'fixed',
  right: '0',
  top: '0',
  width: '200px',
  height: '200px',
  contain: 'strict',
});
document.body.append(aside);

let changes = 0;
const kinds = [
  () => {
    time.data = String(changes);
  },
  () => {
    const line = document.createElement('li');
    line.textContent = `Information ${changes}`;
    news.append(line);
  },
  () => {
    bar.style.width = `${changes % 100}%`;
  },
  () => {
    if (news.childElementCount > 5) news.firstElementChild?.remove();
    else clock.className = `n${changes}`;
  },
];

/** @type {ReturnType<typeof setInterval> | undefined} */
let ticking;

Object.assign(globalThis, {
  startChanges() {
    const start = performance.now();
    ticking = setInterval(() => {
      const due = ((performance.now() - start) / 1000) * perSecond;
      while (changes < due) {
        kinds[changes % kinds.length]?.();
        changes += 1;
      }
    }, 1000 / perSecond);
  },
  /** Returns how many changes were made. */
  stopChanges() {
    clearInterval(ticking);
    return changes;
  },
});
