const host = document.createElement('div');
host.setAttribute('data-assistant-bailleur', '');
host.style.cssText = 'position: fixed; left: 200px; top: 150px; width: 300px; z-index: 9';
const root = host.attachShadow({ mode: 'closed' });
// The portal forbids styles in the text of a page.
const sheet = new CSSStyleSheet();
sheet.replaceSync('.transparent { opacity: 0 } .elsewhere { position: absolute; left: -5000px }');
root.adoptedStyleSheets = [sheet];
root.innerHTML = `
  <section role="dialog" aria-label="Signalement">
    <p>Un <b>zéro</b>, pas un O.</p>
    <p hidden>Caché</p>
    <p class="transparent">Transparent</p>
    <button>Corriger</button>
    <button class="elsewhere">Ailleurs</button>
  </section>`;
root.querySelector('button')?.addEventListener('click', ({ isTrusted }) => {
  const text = root.querySelector('p');
  if (text) text.textContent = isTrusted ? 'Corrigé.' : 'Pas de vrai clic.';
});
document.body.append(host);

globalThis.chrome?.runtime.onMessage.addListener((/** @type {unknown} */ command) => {
  document.title = `Raccourci : ${command}`;
});
