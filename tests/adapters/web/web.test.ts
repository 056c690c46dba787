import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCatalogue } from "../../../src/dataset/catalogue.ts";
import { loadDataset } from "../../../src/dataset/load.ts";
import { createEngine } from "../../../src/engine/engine.ts";
import { serveWeb, shippedEngine } from "./serve.ts";

let site: Awaited<ReturnType<typeof serveWeb>>;
beforeAll(async () => {
  site = await serveWeb();
}, 30_000);
afterAll(() => site.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${site.base}${path}`, { headers });
const q = encodeURIComponent;

/** The addresses of the files that a page loads. */
async function filesOf(path: string): Promise<readonly string[]> {
  const html = await (await get(path)).text();
  return [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].flatMap(([, file]) => file ?? []);
}

describe("the page’s files", () => {
  it("hold less than 15 KB of compressed script", async () => {
    const scripts = (await filesOf("/")).filter((file) => file.endsWith(".js"));
    const sizes = await Promise.all(scripts.map(async (file) => gzipSync(await (await get(file)).text()).length));
    expect(scripts.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(15_000);
  });

  it("are kept for ever, as their names change with their content, and sent compressed to who can read it", async () => {
    const [styles = ""] = (await filesOf("/")).filter((file) => file.endsWith(".css"));
    const plain = await get(styles, { "accept-encoding": "identity" });
    expect(plain.headers.get("cache-control")).toContain("immutable");
    expect(styles).toMatch(/-[A-Z0-9]{8}\.css$/);
    const packed = await get(styles, { "accept-encoding": "br" });
    expect(packed.headers.get("content-encoding")).toBe("br");
    expect(packed.headers.get("vary")).toContain("Accept-Encoding");
    expect(await packed.text()).toBe(await plain.text());
  });

  it("bring the fonts that the styles name", async () => {
    const [styles = ""] = (await filesOf("/")).filter((file) => file.endsWith(".css"));
    const css = await (await get(styles)).text();
    const fonts = [...css.matchAll(/url\("?(\/assets\/[^")]+\.woff2)"?\)/g)].flatMap(([, file]) => file ?? []);
    expect(new Set(fonts).size).toBe(3);
    for (const font of fonts) expect((await get(font)).headers.get("content-type")).toBe("font/woff2");
    expect(css).not.toMatch(/https?:/);
  });

  it("answer 404 where there is none", async () => {
    expect((await get("/assets/none.js")).status).toBe(404);
  });
});

describe("the pages", () => {
  const paths = [
    "/",
    "/agreements",
    "/agreements/nexus-ai-factory-2026",
    "/regions",
    "/deadlines",
    "/targets",
    "/nowhere",
  ];

  it("forbid everything inline and everything from elsewhere, and use neither", async () => {
    for (const path of [...paths, `/?q=${q("emplois par région")}`]) {
      const response = await get(path);
      const policy = response.headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain("unsafe");
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      const html = await response.text();
      expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?! src="\/assets\/)/);
      expect(html).not.toMatch(/<(?:img|script|link|iframe)[^>]+(?:src|href)="(?:https?:)?\/\//);
    }
  });

  it("are not sent again while nothing changed", async () => {
    const first = await get("/regions?lang=fr");
    const again = await get("/regions?lang=fr", { "if-none-match": first.headers.get("etag") ?? "" });
    expect(again.status).toBe(304);
    const packed = await get("/regions?lang=fr", { "accept-encoding": "gzip" });
    expect(packed.headers.get("content-encoding")).toBe("gzip");
  });

  it("say in both languages that a page or an agreement does not exist", async () => {
    for (const path of ["/nowhere", "/agreements/none"]) {
      const response = await get(`${path}?lang=fr`);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain("Cette page n’existe pas");
      expect(await (await get(`${path}?lang=en`)).text()).toContain("There is no such page");
    }
  });

  it("have a sheet for each agreement, in both languages, with each of its sources", async () => {
    for (const { id, title, sources } of shippedEngine().catalogue.agreements) {
      for (const language of ["fr", "en"] as const) {
        const response = await get(`/agreements/${id}?lang=${language}`);
        const html = await response.text();
        expect(response.status, id).toBe(200);
        expect(html.match(/id="source-\d+"/g)?.length, id).toBeGreaterThanOrEqual(sources.length);
        expect(html).toContain(`<html lang="${language}">`);
        expect(title[language]).toBeTruthy();
      }
    }
  });

  it("keep French typography: no plain space before ; : ! ? »", async () => {
    for (const path of [...paths, `/?q=${q("quelles échéances ?")}`]) {
      const html = await (await get(`${path}${path.includes("?") ? "&" : "?"}lang=fr`)).text();
      const shown = html.replace(/<head>.*<\/head>|<h2>.*?<\/h2>|<[^>]+>/gs, "\n");
      expect(shown.match(/.{0,20} [;:!?»].{0,10}/g), path).toBeNull();
    }
  });

  it("name, beside the map, the jobs that belong to no region, so that the parts make the total", async () => {
    const html = await (await get("/regions?lang=en")).text();
    expect(html).toContain("Without a region");
    for (const part of ["about 900 direct jobs", "200 direct jobs", "at least 100 jobs", "1,500 jobs", "1,000 jobs"])
      expect(html).toContain(part);
    expect(html).toContain("about 3,700 jobs");
  });

  it("refuse a question that is too long with a sentence", async () => {
    const response = await get(`/?lang=fr&q=${"x".repeat(4001)}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("trop longue");
  });

  it("show the previews in a sandbox that runs nothing and loads nothing", async () => {
    for (const platform of ["slack", "discord"]) {
      const response = await get(`/previews/${platform}?lang=fr&q=${q("combien d'emplois à Oujda ?")}`);
      const policy = response.headers.get("content-security-policy") ?? "";
      expect(policy).toContain("sandbox");
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'self'");
      expect(await response.text()).toContain("200 emplois directs");
    }
    expect((await get("/previews/fax?q=jobs")).status).toBe(404);
  });
});

describe("a change of the data set", () => {
  it("shows in the very next page and answer", async () => {
    const loaded = loadDataset("data");
    if (!loaded.ok) throw new Error("the shipped data set has faults");
    let engine = shippedEngine();
    const live = await serveWeb({ engine: () => engine });
    const shown = async (path: string) => (await fetch(`${live.base}${path}`)).text();
    expect(await shown("/agreements?place=oujda&lang=en")).toContain("2T Services");
    const { dataset } = loaded;
    const agreements = dataset.agreements.filter(({ id }) => id !== "2t-services-oujda-2025");
    engine = createEngine(createCatalogue({ ...dataset, agreements, jointCommitments: [], version: "changed" }));
    expect(await shown("/agreements?place=oujda&lang=en")).not.toContain("2t-services");
    expect(await shown("/?lang=en")).toContain("version changed");
    expect(await shown(`/api/ask?q=${q("jobs in Oujda")}`)).toContain('"status":"no_data"');
    expect(await shown("/regions?lang=en")).not.toContain("200 direct jobs");
    await live.close();
  });
});
