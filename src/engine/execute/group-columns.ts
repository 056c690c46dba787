import type { Catalogue } from "../../dataset/model.ts";
import type { GroupKey } from "../query.ts";
import { agreementAt } from "./context.ts";
import { HOME } from "./slots.ts";

/** The groups of one kind, by number: sums over 100,000 records go into arrays and not into maps of strings. */
export interface GroupColumn {
  /** Ids of the groups, or years; in their order, so that ties can be told by number. */
  readonly names: readonly string[];
  /** Where the groups of a record begin in `numbers`, by its ordinal; they end where the next ones begin. */
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

/** Groups of agreements by each key; regions, cities and deadlines are also known for single figures, which may have their own. */
export interface GroupColumns {
  readonly agreements: Readonly<Record<GroupKey, GroupColumn>>;
  readonly figures: Readonly<Record<"region" | "city" | "deadline", GroupColumn>>;
}

function createColumn(count: number, keysOf: (ordinal: number) => Iterable<string>): GroupColumn {
  // Numbered as they are met, then renumbered in the order of their names: one pass over the records.
  const met = new Map<string, number>();
  const starts = new Int32Array(count + 1);
  const numbers: number[] = [];
  for (let ordinal = 0; ordinal < count; ordinal += 1) {
    const start = numbers.length;
    for (const key of keysOf(ordinal)) {
      let number = met.get(key);
      if (number === undefined) {
        number = met.size;
        met.set(key, number);
      }
      if (numbers.indexOf(number, start) < 0) numbers.push(number);
    }
    starts[ordinal + 1] = numbers.length;
  }
  const names = [...met.keys()].sort((left, right) => (left < right ? -1 : 1));
  const places = new Int32Array(names.length);
  for (let place = 0; place < names.length; place += 1) places[met.get(names[place] ?? "") ?? 0] = place;
  return { names, starts, numbers: Int32Array.from(numbers, (number) => places[number] ?? 0) };
}

/** An object whose columns are built when they are first asked for: few questions group, and each by one key. */
function onDemand<Key extends string>(
  makers: Readonly<Record<Key, () => GroupColumn>>,
): Readonly<Record<Key, GroupColumn>> {
  const columns = {} as Record<Key, GroupColumn>;
  for (const key of Object.keys(makers) as Key[]) {
    let built: GroupColumn | undefined;
    Object.defineProperty(columns, key, {
      enumerable: true,
      get() {
        built ??= makers[key]();
        return built;
      },
    });
  }
  return columns;
}

/** True when a record belongs to a group. */
export function isInGroup({ starts, numbers }: GroupColumn, ordinal: number, number: number): boolean {
  for (let at = starts[ordinal] ?? 0; at < (starts[ordinal + 1] ?? 0); at += 1) if (numbers[at] === number) return true;
  return false;
}

/** Regions and cities that a list of places names; a city brings its region. */
function regionsOf(places: readonly string[], catalogue: Catalogue): string[] {
  return places.flatMap((id) => {
    const place = catalogue.places.get(id);
    return place?.kind === "city" ? (place.region ?? []) : id;
  });
}

function citiesOf(places: readonly string[], catalogue: Catalogue): string[] {
  return places.filter((id) => catalogue.places.get(id)?.kind === "city");
}

/** Every place that an agreement names, its figures' own included. */
function placesOf(ordinal: number, catalogue: Catalogue): readonly string[] {
  const { places } = agreementAt(catalogue, ordinal);
  const figures = catalogue.figuresOf[ordinal] ?? [];
  return figures.length === 0 ? places : [...places, ...figures.flatMap((at) => catalogue.figures[at]?.places ?? [])];
}

/** Numbers the groups of a catalogue. Countries are foreign ones: home is a party to nearly everything. */
export function createGroupColumns(catalogue: Catalogue): GroupColumns {
  const { agreements, figures, organisations } = catalogue;
  const at = (ordinal: number) => agreementAt(catalogue, ordinal);
  const column = (keysOf: (ordinal: number) => Iterable<string>) => () => createColumn(agreements.length, keysOf);
  const figureColumn = (keysOf: (ordinal: number) => Iterable<string>) => () => createColumn(figures.length, keysOf);
  const someId = (id: string | null) => (id === null ? [] : [id]);
  return {
    agreements: onDemand({
      agreement: column((ordinal) => [at(ordinal).id]),
      organisation: column((ordinal) => at(ordinal).parties.map(({ organisation }) => organisation)),
      person: column((ordinal) => at(ordinal).parties.flatMap(({ signatory }) => signatory ?? [])),
      region: column((ordinal) => regionsOf(placesOf(ordinal, catalogue), catalogue)),
      city: column((ordinal) => citiesOf(placesOf(ordinal, catalogue), catalogue)),
      sector: column((ordinal) => at(ordinal).sectors),
      event: column((ordinal) => someId(at(ordinal).event)),
      year: column((ordinal) => someId(at(ordinal).signed_on?.slice(0, 4) ?? null)),
      country: column((ordinal) =>
        at(ordinal)
          .parties.map(({ organisation }) => organisations.get(organisation)?.country ?? HOME)
          .filter((country) => country !== HOME),
      ),
      type: column((ordinal) => [at(ordinal).type]),
      deadline: column((ordinal) =>
        (catalogue.figuresOf[ordinal] ?? []).flatMap((figure) => figures[figure]?.commitment.by?.toString() ?? []),
      ),
    }),
    figures: onDemand({
      region: figureColumn((ordinal) => regionsOf(figures[ordinal]?.places ?? [], catalogue)),
      city: figureColumn((ordinal) => citiesOf(figures[ordinal]?.places ?? [], catalogue)),
      deadline: figureColumn((ordinal) => someId(figures[ordinal]?.commitment.by?.toString() ?? null)),
    }),
  };
}
