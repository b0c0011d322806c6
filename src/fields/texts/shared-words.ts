/**
 * The words with which several texts begin alike: of "Loyer de M. Durand" and "Loyer de Mme
 * Petit" it is "Loyer de". So a tenant's name is left out. One text alone is returned whole.
 */
export function sharedWords(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  let shared = first.split(' ');
  for (const other of others) {
    if (other === first) continue;
    const words = other.split(' ');
    const end = shared.findIndex((word, place) => word !== words[place]);
    if (end >= 0) shared = shared.slice(0, end);
  }
  return shared.join(' ');
}
