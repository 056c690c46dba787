/** The button that turns light into dark and back, and keeps the choice on this device. */
export function startThemeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>("#theme-switch");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const root = document.documentElement;
  if (!button) return;
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
  const show = () => button.setAttribute("aria-pressed", String(isDark()));
  button.addEventListener("click", () => {
    const theme = isDark() ? "light" : "dark";
    root.dataset.theme = theme;
    localStorage.setItem("theme", theme);
    show();
  });
  system.addEventListener("change", show);
  show();
}
