document.querySelector('button')?.addEventListener('click', async () => {
  const output = document.querySelector('output');
  if (output) output.value = String(await chrome?.runtime.sendMessage('starts?'));
});
