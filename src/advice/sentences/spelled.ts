const signs: Readonly<Record<string, string>> = {
  ' ': 'un espace',
  '\u00a0': 'un espace insécable',
  '\u202f': 'un espace insécable',
  '\t': 'une tabulation',
  '-': 'un tiret',
  '‐': 'un tiret',
  '‑': 'un tiret',
  '–': 'un tiret',
  '—': 'un tiret',
  '−': 'le signe moins',
  _: 'un tiret bas',
  '.': 'un point',
  ',': 'une virgule',
  ';': 'un point-virgule',
  ':': 'un deux-points',
  '/': 'une barre oblique',
  '\\': 'une barre oblique inverse',
  '|': 'une barre verticale',
  "'": 'une apostrophe',
  '’': 'une apostrophe',
  '"': 'un guillemet',
  '+': 'le signe plus',
  '*': 'une étoile',
  '@': 'une arobase',
  '€': 'le signe €',
};

const digits = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];

/**
 * One character in words, with its article, so that look-alikes cannot be confused:
 * "la lettre O", "le chiffre zéro", "la lettre i majuscule", "la lettre L minuscule".
 */
export function spelled(char: string): string {
  const sign = signs[char];
  if (sign !== undefined) return sign;
  if (/^[0-9]$/.test(char)) return `le chiffre ${digitWord(char)}`;
  // Each of the two strokes is written in the case in which it cannot be taken for the other.
  if (char === 'I') return 'la lettre i majuscule';
  if (char === 'l') return 'la lettre L minuscule';
  if (/^\p{Ll}$/u.test(char)) return `la lettre ${char} minuscule`;
  if (/^\p{L}$/u.test(char)) return `la lettre ${char}`;
  if (/^\s$/u.test(char)) return 'un espace';
  if (/^\p{M}$/u.test(char)) return 'un accent';
  if (/^\p{C}?$/u.test(char)) return 'un caractère invisible';
  return `le caractère « ${char} »`;
}

/** "0" → "zéro". What is no digit from 0 to 9 stays as it is. */
export function digitWord(digit: string): string {
  return digits[Number(digit)] ?? digit;
}
