import { createApp, ref } from 'vue';
import { rootElement } from '../root.ts';

/** Fields as a component of their own: the label comes after the input, and floats above it. */
const VField = {
  inheritAttrs: false,
  props: { label: String, kind: { type: String, default: 'text' } },
  setup: () => ({ shown: ref(false), id: `input-${Math.random().toString(36).slice(2)}` }),
  template: `
    <div class="v-input"><div class="v-field">
      <div class="v-field__field">
        <input :id="id" :type="shown ? 'text' : kind" size="1" v-bind="$attrs">
        <label :for="id" class="v-label">{{ label }}</label>
      </div>
      <i v-if="kind === 'password'" role="button" aria-label="Afficher" @click="shown = !shown">👁</i>
    </div></div>`,
};

createApp({
  components: { VField },
  template: `
    <div class="drawn">
      <h2>Bienvenue</h2>
      <VField label="Identifiant" data-role="login-id" />
      <VField label="Mot de passe" kind="password" data-role="password" />
      <button type="button">Connexion</button>
      <p><a href="#/identifiant">Identifiant perdu</a> · <a href="#/secret">Mot de passe perdu</a></p>
    </div>`,
}).mount(rootElement());
