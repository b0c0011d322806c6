const frenchKeys: ReadonlyMap<string, string> = new Map([
  ['Shift', 'Maj'],
  ['Command', 'Cmd'],
  ['MacCtrl', 'Ctrl'],
  ['Space', 'Espace'],
  ['Comma', 'Virgule'],
  ['Period', 'Point'],
  ['Home', 'Début'],
  ['End', 'Fin'],
  ['PageUp', 'Page préc.'],
  ['PageDown', 'Page suiv.'],
  ['Insert', 'Inser'],
  ['Delete', 'Suppr'],
  ['Up', 'Haut'],
  ['Down', 'Bas'],
  ['Left', 'Gauche'],
  ['Right', 'Droite'],
]);

/**
 * The keys of a shortcut as a French keyboard names them. Takes what `commands.getAll` gives
 * ("Alt+Shift+A", or "⌥⇧A" on a Mac, which stays as it is).
 */
export function shortcutName(shortcut: string): string {
  return shortcut
    .split('+')
    .map((key) => frenchKeys.get(key) ?? key)
    .join('+');
}
