import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { linkTo, type Page } from "../page.ts";

/** The rooms of the site, by their path. */
export const rooms = [
  ["ask", "/"],
  ["agreements", "/agreements"],
  ["regions", "/regions"],
  ["deadlines", "/deadlines"],
  ["targets", "/targets"],
] as const;
export type Room = (typeof rooms)[number][0];

interface LayoutProps {
  readonly page: Page;
  /** The room that the reader is in. */
  readonly room?: Room;
  readonly title: string;
  readonly description: string;
  readonly bodyClass?: string;
  readonly children: Child;
}

/** The address of the same page in the other language; answers that stand there are then given in it too. */
function otherLanguageLink({ url, language }: Page): { readonly href: string; readonly code: "fr" | "en" } {
  const code = language === "fr" ? "en" : "fr";
  const search = new URLSearchParams(url.search);
  search.set("lang", code);
  if (search.has("q")) search.set("answers", code);
  return { href: `${url.pathname}?${search}`, code };
}

const Star = () => (
  <svg class="star" viewBox="0 0 64 64" width="28" height="28" aria-hidden="true" focusable="false">
    <path d="M32 2l8.8 8.8H53.2v12.4L62 32l-8.8 8.8v12.4H40.8L32 62l-8.8-8.8H10.8V40.8L2 32l8.8-8.8V10.8h12.4z" />
    <path
      class="star-heart"
      d="M32 19l3.8 3.8h5.4v5.4L45 32l-3.8 3.8v5.4h-5.4L32 45l-3.8-3.8h-5.4v-5.4L19 32l3.8-3.8v-5.4h5.4z"
    />
  </svg>
);

const ThemeSwitch = ({ page: { texts } }: { readonly page: Page }) => (
  <button id="theme-switch" type="button" class="icon-button" aria-label={texts.theme} title={texts.theme}>
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2" />
      <path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor" />
    </svg>
  </button>
);

const Header = ({ page, room }: { readonly page: Page; readonly room: Room | undefined }) => {
  const { texts } = page;
  const other = otherLanguageLink(page);
  return (
    <header class="masthead">
      <a class="wordmark" href={linkTo(page, "/")} aria-label={texts.name}>
        <Star />
        <span>{texts.name}</span>
      </a>
      <nav aria-label={texts.sections} class="rooms">
        <ul>
          {rooms.map(([name, path]) => (
            <li>
              <a href={linkTo(page, path)} aria-current={name === room ? "page" : undefined}>
                {texts.nav[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="tools">
        <a
          id="other-language"
          href={other.href}
          lang={other.code}
          hreflang={other.code}
          title={texts.otherLanguageLabel}
        >
          {texts.otherLanguage}
        </a>
        <ThemeSwitch page={page} />
      </div>
    </header>
  );
};

const Footer = ({ page }: { readonly page: Page }) => {
  const { texts, engine } = page;
  const { version, asOf, agreements } = engine.catalogue;
  return (
    <footer class="colophon">
      <p>{texts.footer.promise}</p>
      <p>
        {texts.footer.data(version, asOf, agreements.length)}{" "}
        <a href="/api/openapi.json" title={texts.footer.apiLabel}>
          {texts.footer.api}
        </a>
      </p>
    </footer>
  );
};

/** The frame of every page. */
export const Layout = ({ page, room, title, description, bodyClass, children }: LayoutProps) => {
  const { texts, language, assets } = page;
  const other = otherLanguageLink(page);
  return (
    <>
      {raw("<!doctype html>")}
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{title}</title>
          <meta name="description" content={description} />
          <meta name="color-scheme" content="light dark" />
          <link rel="icon" href={assets.icon} type="image/svg+xml" />
          <link rel="alternate" hreflang={other.code} href={other.href} />
          <link rel="stylesheet" href={assets.styles} />
          <script src={assets.theme} />
          <script src={assets.script} defer />
        </head>
        <body class={bodyClass}>
          <a class="skip" href="#content">
            {texts.skip}
          </a>
          <Header page={page} room={room} />
          <main id="content" tabindex={-1}>
            {children}
          </main>
          <Footer page={page} />
        </body>
      </html>
    </>
  );
};
