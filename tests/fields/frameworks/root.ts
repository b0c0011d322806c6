/** The element that the page's script fills. Throws if the page has none. */
export function rootElement(): HTMLElement {
  const root = document.querySelector<HTMLElement>('#root');
  if (root === null) throw new Error('The page has no #root.');
  return root;
}
