// Runs before the first paint, so that the page does not flash in the other colours.
document.documentElement.classList.add("scripted");
const kept = localStorage.getItem("theme");
if (kept === "light" || kept === "dark") document.documentElement.dataset.theme = kept;
