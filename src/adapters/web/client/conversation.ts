/** Asks without loading the page anew. Everything here also works as plain links and a plain form. */
export function startConversation(): void {
  const form = document.querySelector<HTMLFormElement>("#ask");
  const log = document.querySelector<HTMLElement>("#conversation");
  const spoken = document.querySelector<HTMLElement>("#spoken");
  const box = form?.querySelector<HTMLInputElement>("input[name=q]");
  if (!form || !log || !spoken || !box) return;
  let waiting = false;
  /** The conversation that stands on the page. */
  let shown = location.search;

  /** The address of the conversation with one more question. */
  function paramsFor(question: string): URLSearchParams {
    const params = new URLSearchParams();
    for (const { value } of form?.querySelectorAll<HTMLInputElement>("input[name=previous]") ?? [])
      params.append("previous", value);
    params.set("q", question);
    params.set("lang", document.documentElement.lang);
    return params;
  }

  /** Later questions are asked after this one; the last five count. */
  function remember(question: string): void {
    const earlier = [...(form?.querySelectorAll<HTMLInputElement>("input[name=previous]") ?? [])];
    const input = document.createElement("input");
    input.type = "hidden";
    input.name = "previous";
    input.value = question;
    form?.append(input);
    if (earlier.length === 5) earlier[0]?.remove();
  }

  function show(html: string, question: string): void {
    const shell = document.createElement("template");
    shell.innerHTML = html;
    const article = shell.content.querySelector<HTMLElement>("article");
    if (!log || !spoken || !article) throw new Error("the server sent no answer");
    log.append(shell.content);
    document.body.classList.add("asked");
    spoken.textContent = article.querySelector(".headline")?.textContent ?? "";
    if (article.dataset.remembered !== undefined) remember(question);
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    article.scrollIntoView({ behavior: calm ? "auto" : "smooth", block: "start" });
  }

  async function ask(question: string): Promise<void> {
    if (waiting) return;
    waiting = true;
    // At once: the next question may be typed while this one is answered.
    if (box) box.value = "";
    form?.setAttribute("aria-busy", "true");
    const params = paramsFor(question);
    try {
      const response = await fetch(`/answer?${params}`);
      show(await response.text(), question);
      history.pushState(null, "", `/?${params}`);
      shown = location.search;
      const language = document.querySelector<HTMLAnchorElement>("#other-language");
      if (language) {
        params.set("lang", language.hreflang);
        params.set("answers", language.hreflang);
        language.search = params.toString();
      }
    } catch {
      // The network failed or the answer can't be shown: the browser says so itself, on the page of its own address.
      location.assign(`/?${params}`);
    } finally {
      waiting = false;
      form?.removeAttribute("aria-busy");
    }
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const question = box.value.trim();
    if (question) void ask(question);
    else box.focus();
  });

  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-question]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    box.focus({ preventScroll: true });
    void ask(link.dataset.question ?? "");
  });

  addEventListener("popstate", () => {
    // A jump within the page (the skip link) comes here too.
    if (location.search !== shown) location.reload();
  });
}
