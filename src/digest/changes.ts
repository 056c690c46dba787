import { keyName, type Wording } from "../engine/compose/wording.ts";
import { type DigestMessages, digestMessages } from "./messages.ts";
import type { AgreementFacts, FigureFacts, Snapshot, TargetFacts } from "./snapshot.ts";

/** What changed in one record, in words, one entry for each fact. */
export interface Change {
  readonly id: string;
  readonly title: string;
  readonly words: readonly string[];
}

/** What one version of the data set says that an earlier one did not. */
export interface Changes {
  /** Ids of agreements that the earlier version lacks, in the order of the snapshot. */
  readonly added: readonly string[];
  readonly corrected: readonly Change[];
  /** Agreements that are gone. */
  readonly removed: readonly { readonly id: string; readonly title: string }[];
  readonly targets: readonly Change[];
}

type Plain = string | number | null | readonly unknown[];

function same(left: Plain, right: Plain): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function figureWords({ m }: Wording, { value, unit, measure, direct, qualifier, period }: FigureFacts): string {
  const plain = m.format.quantity(value, unit, { measure, direct });
  return m.format.qualified(qualifier, period ? m.format.periodic(period, plain) : plain);
}

function figureName(wording: Wording, figure: FigureFacts): string {
  const words = figureWords(wording, figure);
  const label = figure.label[wording.language];
  return words.toLowerCase().endsWith(label.toLowerCase()) ? words : `${words} (${label})`;
}

const moneyUnits: ReadonlySet<string> = new Set(["MAD", "USD", "EUR"]);

/** "150 → 200 emplois", the noun once where both sides have the same. */
function valueChange(wording: Wording, before: FigureFacts, after: FigureFacts, words: DigestMessages): string {
  const { format } = wording.m;
  const alike = (["unit", "measure", "direct", "qualifier", "period"] as const).every(
    (key) => before[key] === after[key],
  );
  const short =
    alike && after.qualifier === "exact" && !moneyUnits.has(after.unit) && Math.max(before.value, after.value) < 1e6;
  const said = words.arrow(
    short ? format.number(before.value) : figureWords(wording, before),
    figureWords(wording, after),
  );
  // Several figures of one measure are told apart by their labels only.
  return after.measure === "other" ? format.labelled(after.label[wording.language], said) : said;
}

function figureChanges(
  wording: Wording,
  before: AgreementFacts["figures"],
  after: AgreementFacts["figures"],
): string[] {
  const words = digestMessages(wording.language);
  const { m } = wording;
  const changes: string[] = [];
  for (const [id, figure] of Object.entries(after)) {
    const old = before[id];
    if (!old) {
      changes.push(m.format.labelled(words.figureAdded, figureName(wording, figure)));
      continue;
    }
    const value = (["value", "unit", "measure", "direct", "qualifier", "period"] as const).some(
      (key) => old[key] !== figure[key],
    );
    if (value) changes.push(valueChange(wording, old, figure, words));
    if (old.by !== figure.by) {
      const deadline = words.arrow(
        old.by === null ? words.unspecified : String(old.by),
        figure.by === null ? words.unspecified : String(figure.by),
      );
      changes.push(m.format.labelled(value ? words.deadline : words.deadlineOf(figureName(wording, figure)), deadline));
    }
    if (old.level !== figure.level) changes.push(words.level(figureName(wording, figure), figure.level));
  }
  for (const [id, figure] of Object.entries(before)) {
    if (!after[id]) changes.push(m.format.labelled(words.figureRemoved, figureName(wording, figure)));
  }
  return changes;
}

function partyChanges(wording: Wording, before: AgreementFacts["parties"], after: AgreementFacts["parties"]): string[] {
  const words = digestMessages(wording.language);
  const { format } = wording.m;
  const name = (id: string) => keyName(wording, "organisation", id);
  const old = new Map(before);
  const now = new Map(after);
  const joined = after.filter(([id]) => !old.has(id)).map(([id]) => name(id));
  const left = before.filter(([id]) => !now.has(id)).map(([id]) => name(id));
  const signatories = after.flatMap(([id, signatory]) => {
    const earlier = old.get(id);
    if (earlier === undefined || earlier === signatory) return [];
    const person = (who: string | null) => (who === null ? words.unspecified : keyName(wording, "person", who));
    const said = earlier === null ? person(signatory) : words.arrow(person(earlier), person(signatory));
    return [format.labelled(words.signatoryFor(name(id)), said)];
  });
  return [
    ...(joined.length > 0 ? [format.labelled(words.partyAdded(joined.length), format.list(joined))] : []),
    ...(left.length > 0 ? [format.labelled(words.partyRemoved(left.length), format.list(left))] : []),
    ...signatories,
  ];
}

function agreementChanges(wording: Wording, before: AgreementFacts, after: AgreementFacts): string[] {
  const words = digestMessages(wording.language);
  const { m } = wording;
  const moved = (label: string, from: string, to: string) => m.format.labelled(label, words.arrow(from, to));
  const orNone = (said: string) => said || words.unspecified;
  const date = (on: string | null) => (on === null ? words.unspecified : m.format.day(on));
  const key = (group: string, id: string | null) => (id === null ? words.unspecified : keyName(wording, group, id));
  const places = (ids: readonly string[]) => orNone(m.format.list(ids.map((id) => keyName(wording, "place", id))));
  return [
    ...figureChanges(wording, before.figures, after.figures),
    ...(before.signedOn === after.signedOn ? [] : [moved(words.date, date(before.signedOn), date(after.signedOn))]),
    ...(same(before.places, after.places) ? [] : [moved(words.place, places(before.places), places(after.places))]),
    ...partyChanges(wording, before.parties, after.parties),
    ...(before.type === after.type
      ? []
      : [moved(words.type, m.scope.typeName(before.type), m.scope.typeName(after.type))]),
    ...(before.event === after.event
      ? []
      : [moved(words.event, key("event", before.event), key("event", after.event))]),
    ...(before.signedIn === after.signedIn
      ? []
      : [moved(words.signedIn, key("place", before.signedIn), key("place", after.signedIn))]),
  ];
}

function targetWords({ m }: Wording, { value, max, unit, by }: TargetFacts): string {
  const amount = m.format.quantity(value, unit, { max });
  return by === null ? amount : `${amount} ${m.format.by(by)}`;
}

/** What changed between two versions of the data set, said in words. Records whose facts are the same are passed over. */
export function findChanges(wording: Wording, before: Snapshot, after: Snapshot): Changes {
  const words = digestMessages(wording.language);
  const added: string[] = [];
  const corrected: Change[] = [];
  for (const [id, facts] of Object.entries(after.agreements)) {
    const old = before.agreements[id];
    if (!old) added.push(id);
    else {
      const changed = agreementChanges(wording, old, facts);
      if (changed.length > 0) corrected.push({ id, title: facts.title[wording.language], words: changed });
    }
  }
  const removed = Object.entries(before.agreements)
    .filter(([id]) => !after.agreements[id])
    .map(([id, { title }]) => ({ id, title: title[wording.language] }));
  const targets = Object.entries(after.targets).flatMap(([id, facts]): Change[] => {
    const title = facts.title[wording.language];
    const old = before.targets[id];
    if (!old)
      return [{ id, title, words: [wording.m.format.labelled(words.targetAdded, targetWords(wording, facts))] }];
    const [from, to] = [targetWords(wording, old), targetWords(wording, facts)];
    return from === to ? [] : [{ id, title, words: [words.arrow(from, to)] }];
  });
  return { added, corrected, removed, targets };
}
