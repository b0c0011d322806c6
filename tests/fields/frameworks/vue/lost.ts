import { createApp } from 'vue';
import { rootElement } from '../root.ts';

/** Labels as mere text beside the field, in the parts of a grid; the code is asked for in one field. */
createApp({
  data: () => ({ address: '', code: '' }),
  template: `
    <main class="drawn">
      <h1>Mot de passe oublié ?</h1>
      <p>Nous vous enverrons un nouveau mot de passe.</p>
      <div class="row"><div class="col-4">Adresse de messagerie</div>
        <div class="col-8"><span class="p-inputtext"><input v-model="address" data-role="email"></span></div></div>
      <div class="row"><div class="col-4">Texte de l’image</div>
        <div class="col-8"><img alt="" width="120" height="40"><span class="p-inputtext"><input v-model.trim="code" data-role="captcha"></span></div></div>
      <button :disabled="address === ''">Recevoir un nouveau mot de passe</button>
    </main>`,
}).mount(rootElement());
