import { describe, expect, it } from "vitest";
import { clientAddress } from "../../../src/adapters/web/rate-limit.ts";
import { serveWeb } from "./serve.ts";

describe("the rate limit", () => {
  it("refuses the question past the limit with 429 and the seconds to wait, on the API and on the page", async () => {
    const site = await serveWeb({ settings: { defaultLanguage: "fr", rateLimit: 3 } });
    const ask = (path = "/api/ask?q=jobs", headers = {}) => fetch(`${site.base}${path}`, { headers });
    for (const _ of [1, 2, 3]) expect((await ask()).status).toBe(200);
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
    expect(await refused.json()).toEqual({ error: expect.any(String) });
    expect((await ask("/api/ask?q=jobs", { "x-forwarded-for": "203.0.113.9" })).status).toBe(429);
    const page = await ask("/answer?q=jobs&lang=en");
    expect(page.status).toBe(429);
    expect(await page.text()).toContain("Too many questions");
    expect((await ask("/api/agreements")).status).toBe(200);
    await site.close();
  });

  it("counts for what a proxy on this machine wrote, once an outside address is set", async () => {
    const site = await serveWeb({
      settings: { defaultLanguage: "fr", rateLimit: 1, publicUrl: "https://maroc2030.example" },
    });
    const from = (address: string) => fetch(`${site.base}/api/ask?q=jobs`, { headers: { "x-forwarded-for": address } });
    expect((await from("203.0.113.9")).status).toBe(200);
    expect((await from("203.0.113.10")).status).toBe(200);
    // What stands before the last entry was written by the client.
    expect((await from("198.51.100.1, 203.0.113.9")).status).toBe(429);
    await site.close();
  });

  it("takes a customer’s whole IPv6 network as one address", () => {
    const of = (address: string) => clientAddress(address, undefined, false);
    expect(of("2001:db8:1:2:3:4:5:6")).toBe(of("2001:db8:1:2::1"));
    expect(of("2001:db8:1:2::1")).not.toBe(of("2001:db8:1:3::1"));
    expect(of("::ffff:192.0.2.1")).toBe("192.0.2.1");
    expect(clientAddress("192.0.2.1", "203.0.113.9", true)).toBe("192.0.2.1");
    for (const proxy of ["::1", "127.0.0.1", "::ffff:172.18.0.1", "10.0.0.2", "192.168.1.1", "fd00::1"]) {
      expect(clientAddress(proxy, "203.0.113.9", true)).toBe("203.0.113.9");
      expect(clientAddress(proxy, "203.0.113.9", false)).not.toBe("203.0.113.9");
    }
  });
});
