import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, type Surfing, startSurfing } from "./browser.ts";

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

describe.skipIf(chromiumPath === undefined)("the page in a browser", { timeout: 120_000 }, () => {
  let surfing: Surfing;
  beforeAll(async () => {
    surfing = await startSurfing();
  }, 60_000);
  afterAll(() => surfing?.close());

  const headlines = (page: Page) => page.locator(".exchange .headline").allTextContents();
  const ask = async (page: Page, question: string) => {
    const before = await page.locator(".exchange").count();
    await page.getByRole("textbox").fill(question);
    await page.getByRole("textbox").press("Enter");
    await page.locator(".exchange").nth(before).waitFor();
  };

  it("answers a question and its follow-up, keeps the conversation in the address, and asks no other host", async () => {
    const { page, complaints } = await surfing.open("/?lang=fr");
    await ask(page, "combien d'emplois à Oujda ?");
    await ask(page, "et à Fès ?");
    const [oujda, fes] = await headlines(page);
    expect(oujda).toContain("200 emplois directs");
    expect(fes).toContain("100 emplois");
    expect(await page.locator("#spoken").textContent()).toBe(fes);
    expect(await page.getByRole("textbox").inputValue()).toBe("");
    await page.reload();
    expect(await headlines(page)).toEqual([oujda, fes]);
    await page.goBack();
    await expect.poll(() => headlines(page)).toEqual([oujda]);
    expect(complaints).toEqual([]);
  });

  it("shows figures, parts, a chart, sources, the reading and what to ask next", async () => {
    const { page } = await surfing.open(`/?lang=fr&q=${encodeURIComponent("emplois par région")}`);
    const answer = page.locator(".exchange");
    expect(await answer.locator(".facts li").count()).toBeGreaterThan(2);
    expect(await answer.locator(".chart svg:visible").count()).toBe(1);
    expect(await answer.locator(".reading").textContent()).toContain("par région");
    await answer.locator(".cited summary").click();
    expect(await answer.locator(".sources a:visible").count()).toBeGreaterThan(10);
    const suggestion = answer.locator(".next a").first();
    const question = await suggestion.textContent();
    await suggestion.click();
    await page.locator(".exchange").nth(1).waitFor();
    expect(await page.locator(".exchange h2").nth(1).textContent()).toContain(question ?? "");
  });

  it("offers readings to choose from, and asks the one that is chosen", async () => {
    const { page } = await surfing.open(`/?lang=fr&q=${encodeURIComponent("emplois en région orientale ou gabuzo ?")}`);
    await page.locator(".choice").first().click();
    await page.locator(".exchange").nth(1).waitFor();
    expect((await headlines(page))[1]).toContain("200 emplois");
  });

  it("switches the language of the page and of the answers that stand there", async () => {
    const { page } = await surfing.open("/?lang=fr");
    await ask(page, "combien d'emplois à Oujda ?");
    await page.getByRole("link", { name: "English" }).click();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect((await headlines(page))[0]).toContain("200 direct jobs");
    await page.getByRole("link", { name: "Deadlines" }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("The deadlines");
  });

  it("takes the browser’s language, and French when that is neither", async () => {
    const titleFor = async (locale: string) =>
      (await surfing.open("/", { locale })).page.getByRole("heading", { level: 1 }).textContent();
    expect(await titleFor("en-GB")).toContain("What do");
    expect(await titleFor("fr-MA")).toContain("Que promettent");
    expect(await titleFor("de-DE")).toContain("Que promettent");
  });

  it("works without JavaScript: ask, follow up, choose", async () => {
    const { page } = await surfing.open("/?lang=fr", { javaScriptEnabled: false });
    for (const question of ["combien d'emplois à Oujda ?", "et à Fès ?"]) {
      await page.getByRole("textbox").fill(question);
      await page.getByRole("button", { name: "Demander" }).click();
      await page.waitForURL(/q=/);
    }
    await expect.poll(() => headlines(page)).toHaveLength(2);
    expect((await headlines(page))[1]).toContain("100 emplois");
  });

  it("filters the agreements, keeps the filters in the address, and opens a sheet", async () => {
    const { page } = await surfing.open("/agreements?lang=fr");
    const all = await page.locator(".entry").count();
    await page.getByLabel("Lieu").selectOption({ label: "Casablanca-Settat" });
    await page.getByLabel("Année de signature").selectOption("2025");
    await page.getByRole("button", { name: "Filtrer" }).click();
    await page.waitForURL(/place=casablanca-settat/);
    const some = await page.locator(".entry").count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await page.reload();
    expect(await page.locator(".entry").count()).toBe(some);
    expect(await page.getByLabel("Lieu").inputValue()).toBe("casablanca-settat");
    await page.getByRole("link", { name: /KPMG/ }).first().click();
    expect(new URL(page.url()).pathname).toBe("/agreements/kpmg-casablanca-settat-2025");
    expect(await page.locator(".commitments").textContent()).toContain("150 emplois directs");
    expect(await page.locator(".sources a").count()).toBeGreaterThan(0);
  });

  it("shows the twelve regions with their jobs, and leads from a region to its agreements", async () => {
    const { page } = await surfing.open("/regions?lang=fr");
    expect(await page.locator(".tile").count()).toBe(12);
    expect(await page.locator(".at-casablanca-settat").textContent()).toContain("900");
    await page.getByRole("link", { name: "Accords", exact: true }).last().click();
    await page.waitForURL(/measure=agreements/);
    await page.locator(".at-oriental a").click();
    await page.waitForURL(/place=oriental/);
    expect(await page.locator(".entry").count()).toBe(2);
  });

  it("shows the targets beside what the agreements announce, and the deadlines by year", async () => {
    const { page } = await surfing.open("/targets?lang=en");
    const row = page.locator(".targets tr", { hasText: "240,000 jobs" });
    expect(await row.textContent()).toContain("about 3,700 jobs");
    await page.goto(`${surfing.base}/deadlines?lang=en`);
    const years = await page.locator(".moment h2").allTextContents();
    expect(years.length).toBeGreaterThan(3);
    expect([...years].sort()).toEqual(years);
  });

  it("fits a phone on every page", async () => {
    const { page } = await surfing.open("/?lang=fr", phone);
    await ask(page, "emplois par région");
    for (const path of [
      "",
      "/agreements",
      "/agreements/nexus-ai-factory-2026",
      "/regions",
      "/deadlines",
      "/targets",
      "/nowhere",
    ]) {
      if (path !== "") await page.goto(`${surfing.base}${path}?lang=fr`);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path).toBe(true);
    }
  });

  it("can be used by keyboard alone", async () => {
    const { page } = await surfing.open("/?lang=fr");
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("Aller au contenu");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.type("combien d'emplois à Oujda ?");
    await page.keyboard.press("Enter");
    await page.locator(".exchange").waitFor();
    // The next question can be typed at once.
    await page.keyboard.type("et à Fès ?");
    await page.keyboard.press("Enter");
    await page.locator(".exchange").nth(1).waitFor();
    await page.keyboard.press("Shift+Tab");
    expect(await page.locator(":focus").getAttribute("data-question")).toBeTruthy();
    await page.keyboard.press("Enter");
    await page.locator(".exchange").nth(2).waitFor();
  });

  it("changes to dark and keeps the choice", async () => {
    const { page } = await surfing.open("/?lang=fr", { colorScheme: "light" });
    const paper = () => page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
    const light = await paper();
    const button = page.getByRole("button", { name: "Couleurs sombres" });
    await button.click();
    const dark = await paper();
    expect(dark).not.toBe(light);
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    await page.reload();
    expect(await paper()).toBe(dark);
  });

  it("shows the same answer as Slack and Discord would", async () => {
    const { page, complaints } = await surfing.open(`/?lang=fr&q=${encodeURIComponent("combien d'emplois à Oujda ?")}`);
    await page.getByRole("link", { name: "Voir la même réponse dans Slack et Discord" }).click();
    for (const title of ["Dans Slack", "Dans Discord"])
      await page.frameLocator(`iframe[title="${title}"]`).getByText("200 emplois directs").first().waitFor();
    expect(complaints).toEqual([]);
  });

  it("escapes what is typed", async () => {
    const { page, complaints } = await surfing.open("/?lang=fr");
    await ask(page, '<img src=x onerror="document.title=1"> emplois ?');
    expect(await page.locator(".exchange img").count()).toBe(0);
    expect(await page.locator(".exchange h2").textContent()).toContain("<img src=x");
    expect(complaints).toEqual([]);
  });
});
