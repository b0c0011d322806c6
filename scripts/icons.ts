/** `npm run icons`: renders scripts/icons/*.svg to public/icons/. The results are committed. */
import { mkdir, writeFile } from 'node:fs/promises';
import { iconPath, iconSizes, iconStates, renderIcon } from './icons/render.ts';

const publicFolder = new URL('../public/', import.meta.url);
await mkdir(new URL('icons/', publicFolder), { recursive: true });
for (const state of iconStates) {
  for (const size of iconSizes) {
    await writeFile(new URL(iconPath(state, size), publicFolder), await renderIcon(state, size));
  }
}
