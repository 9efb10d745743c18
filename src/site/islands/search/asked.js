// Before the page is shown: its styles hide the first products where something is asked.
if (location.search) document.documentElement.dataset.asked = '';
