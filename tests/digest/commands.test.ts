import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Asker } from "../../src/assistant/assistant.ts";
import { createDigestCommands } from "../../src/digest/commands.ts";
import { createSubscriptions } from "../../src/digest/subscriptions.ts";
import type { Language } from "../../src/engine/answer.ts";
import { engine, openDatabase } from "./setup.ts";

const here: Asker = { platform: "slack", workspace: "T1", channel: "C1", user: "U1" };
const elsewhere: Asker = { ...here, channel: "C2" };
/** Monday, 08:00 in Casablanca. */
const now = Date.parse("2026-11-23T08:00:00Z");

let database: Awaited<ReturnType<typeof openDatabase>>;
beforeAll(async () => {
  database = await openDatabase();
}, 30_000);
afterAll(() => database.close());
beforeEach(() => database.db.deleteFrom("digest_subscriptions").execute());

function run(subcommand: string, options = {}, { asker = here, language = "fr" as Language } = {}) {
  const commands = createDigestCommands({ db: database.db, engine: () => engine, now: () => now });
  return commands.run(subcommand, options, { asker, language });
}

/** The sentences, with plain spaces. */
async function said(...args: Parameters<typeof run>): Promise<readonly string[]> {
  const { headline, notes } = await run(...args);
  return [headline, ...notes].map((sentence) => sentence.replaceAll(/[\u00a0\u202f]/g, " "));
}

const ids = (...names: string[]) => names.map((id) => ({ id }));

test("subscribing echoes what was understood, with the number of agreements that fit, in the digest’s language", async () => {
  expect(await said("subscribe", { place: ids("oujda"), days: "lun,mer", time: "9h30" })).toEqual([
    "C’est noté : ce canal recevra son résumé le lundi et le mercredi à 09:30 (Africa/Casablanca), en français.",
    "Sujet compris : un accord à Oujda, à ce jour.",
    "Premier envoi : lundi 23 novembre 2026 à 09:30.",
  ]);
  expect(
    await said("subscribe", { "not-place": ids("oujda"), lang: "en", days: "daily", time: "07:00", quiet: "yes" }),
  ).toEqual([
    "Done: this channel will get its digest every day at 07:00 (Africa/Casablanca), in English.",
    expect.stringMatching(/^Understood as: at least \d+ agreements \(except Oujda\), as of today\.$/),
    "First digest: Tuesday 24 November 2026 at 07:00.",
    "On days without news nothing will be sent.",
  ]);
});

test("a filter that nothing fits is told so at once", async () => {
  const [, about] = await said("subscribe", { place: ids("oujda"), organisation: ids("oracle") });
  expect(about).toBe(
    "Sujet compris : aucun accord à Oujda avec Oracle à ce jour. Rien ne sera envoyé tant qu’il n’y en a pas.",
  );
  const [, inEnglish] = await said(
    "subscribe",
    { place: ids("oujda"), organisation: ids("oracle") },
    { language: "en" },
  );
  expect(inEnglish).toBe(
    "Understood as: no agreement in Oujda with Oracle as of today. Nothing will be sent until there is one.",
  );
});

test("subscribing again replaces, and the list shows the whole workspace with state and reason", async () => {
  expect(await said("list")).toEqual([
    "Aucun canal n’est abonné ici.",
    "Pour en créer un : « digest abonner heure=09:00 ».",
  ]);
  await run("subscribe", { time: "08:30" });
  await run("subscribe", { time: "10:00", quiet: "oui" });
  await run("subscribe", { lang: "en" }, { asker: elsewhere });
  await createSubscriptions(database.db).pause(
    { platform: "slack", workspace: "T1", channel: "C2" },
    "missing_scope",
    now,
  );
  const { headline, facts } = await run("list");
  expect(headline).toBe("2 canaux sont abonnés ici.");
  expect(facts.map(({ label, value }) => [label, value])).toEqual([
    ["C1 (ce canal)", "du lundi au vendredi à 10:00 (Africa/Casablanca)"],
    ["C2", "du lundi au vendredi à 09:00 (Africa/Casablanca)"],
  ]);
  expect(facts[0]?.detail).toMatch(
    /^prochain envoi lundi 23 novembre 2026 à 10:00 · au moins [\d\u202f]+ accords · discret$/,
  );
  expect(facts[1]?.detail).toMatch(
    /^en pause\u00a0: il manque une autorisation à l’application · au moins .* · en anglais$/,
  );
  expect(await run("list", {}, { asker: { ...here, workspace: "T2" } })).toMatchObject({ facts: [] });
});

test("pausing, resuming and unsubscribing say what they did, and that there was nothing to do", async () => {
  expect((await said("pause"))[0]).toBe("Ce canal n’a pas d’abonnement.");
  await run("subscribe");
  expect((await said("resume", {}, { language: "en" }))[0]).toBe("This channel’s digests are not paused.");
  expect(await said("pause")).toEqual([
    "Les résumés de ce canal sont suspendus.",
    "Ils reprendront avec « digest reprendre » ; l’abonnement est gardé.",
  ]);
  expect((await said("pause"))[0]).toBe("Les résumés de ce canal sont déjà suspendus.");
  expect(await said("resume")).toEqual([
    "Les résumés de ce canal reprennent.",
    "Prochain envoi : lundi 23 novembre 2026 à 09:00.",
  ]);
  expect(await said("unsubscribe")).toEqual(["L’abonnement de ce canal est supprimé."]);
  expect((await said("unsubscribe", {}, { language: "en" }))[0]).toBe("This channel has no subscription.");
});

test("the preview is today’s edition, with or without a subscription", async () => {
  expect((await said("preview"))[0]).toBe("Maroc Digital 2030 : le point du lundi 23 novembre 2026.");
  await run("subscribe", { lang: "en" });
  expect((await said("preview"))[0]).toBe("Digital Morocco 2030: the digest of Monday 23 November 2026.");
});

test("where the bot can’t write, or somebody may not manage digests, nothing is kept and the reason is said", async () => {
  expect((await said("subscribe", {}, { asker: { ...here, canPost: false } }))[0]).toBe(
    "Je ne peux pas écrire dans ce canal.",
  );
  const discord: Asker = { ...here, platform: "discord", mayManage: false };
  expect((await said("subscribe", {}, { asker: discord, language: "en" }))[0]).toContain("Manage Server");
  expect((await said("subscribe", {}, { asker: { ...discord, workspace: "" } }))[0]).toContain("serveur Discord");
  expect(await createSubscriptions(database.db).list()).toEqual([]);
});

test.each([
  [{ time: "25:00" }, "« 25:00 » n’est pas une heure : écrivez-la HH:MM, par exemple 08:30."],
  [{ tz: "Casablanca" }, "Le fuseau horaire « Casablanca » n’existe pas."],
  [
    { days: "demain" },
    "« demain » ne dit pas quels jours : écrivez quotidien, lun-ven, ou une liste comme lun,mer,ven.",
  ],
  [{ quiet: "peut-être" }, "« peut-être » ne convient pas à l’option discret : oui ou non."],
])("%j is refused with what is expected", async (options, sentence) => {
  const answer = await said("subscribe", options);
  expect(answer[0]).toBe(sentence);
  expect(await createSubscriptions(database.db).list()).toEqual([]);
});
