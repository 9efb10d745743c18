// Before the first products are shown: the styles hide them where something is asked.
if (location.search) document.documentElement.dataset.asked = '';
