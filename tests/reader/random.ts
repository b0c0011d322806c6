/** Numbers from 0 to 1, 1 left out. */
export type Random = () => number;

/**
 * A sequence of numbers that look like chance and are the same for the same seed, a 32-bit integer:
 * a counter by the golden ratio, its bits mixed (the finisher of MurmurHash3).
 */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}

/** One element, each as likely as the others. Throws if there is none. */
export function pick<Element>(list: ArrayLike<Element>, random: Random): Element {
  const element = list[Math.floor(random() * list.length)];
  if (element === undefined) throw new Error('Nothing to pick from');
  return element;
}

/** The same elements in an order of chance. */
export function shuffled<Element>(list: readonly Element[], random: Random): Element[] {
  const order = [...list];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [here, there] = [order[at], order[other]];
    if (here === undefined || there === undefined) continue;
    order[at] = there;
    order[other] = here;
  }
  return order;
}
