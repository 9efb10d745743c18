// Before the first products are shown: where something is asked, the styles hide them; for words the engine is sent for.
if (location.search) {
  document.documentElement.dataset.asked = '';
  const { ahead } = document.currentScript.parentElement.dataset;
  if (/[?&]q=[^&]/.test(location.search)) for (const file of ahead.split(' ')) fetch(file).catch(() => {});
}
