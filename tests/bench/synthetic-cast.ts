import type { Agreement, Organisation, Person, Records } from "../../src/dataset/schema.ts";
import { createNames } from "./synthetic-names.ts";

/** An organisation with this many agreements signs everywhere (the ministry, the agency): it stays what it is. */
const hubAgreements = 5;

/** Who stands for whom in one copy of the real records: real id → stand-in. Whoever is not in it stands for themselves. */
export interface Cast {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly people: ReadonlyMap<string, Person>;
}

/** Makes up casts, each for the next copy of some of the real agreements; nobody plays in two of them. */
export function createCasting(real: Records, seed: number) {
  const names = createNames(seed);
  const organisations = new Map(real.organisations.map((item) => [item.id, item]));
  const people = new Map(real.people.map((item) => [item.id, item]));
  const signed = new Map<string, number>();
  for (const { parties } of real.agreements) {
    for (const { organisation } of parties) signed.set(organisation, (signed.get(organisation) ?? 0) + 1);
  }
  const isHub = (id: string) => (signed.get(id) ?? 0) >= hubAgreements;
  const made = { organisations: 0, people: 0 };

  return function makeCast(templates: readonly Agreement[]): Cast {
    const cast = { organisations: new Map<string, Organisation>(), people: new Map<string, Person>() };
    const standInFor = (id: string) => cast.organisations.get(id)?.id ?? id;
    function castOrganisation(id: string): void {
      const model = organisations.get(id);
      if (!model || isHub(id) || cast.organisations.has(id)) return;
      made.organisations += 1;
      const standIn = names.organisation(model, `org-${made.organisations}`);
      if (model.parent === undefined) {
        cast.organisations.set(id, standIn);
      } else {
        castOrganisation(model.parent);
        cast.organisations.set(id, { ...standIn, parent: standInFor(model.parent) });
      }
    }
    function castPerson(id: string): void {
      const model = people.get(id);
      if (!model || cast.people.has(id) || model.roles.every(({ organisation }) => isHub(organisation))) return;
      for (const { organisation } of model.roles) castOrganisation(organisation);
      made.people += 1;
      const roles = model.roles.map((role) => ({ ...role, organisation: standInFor(role.organisation) }));
      cast.people.set(id, { id: `person-${made.people}`, ...names.person(model), roles });
    }
    for (const { parties, also_named: named } of templates) {
      for (const { organisation, signatory } of parties) {
        castOrganisation(organisation);
        if (signatory !== null) castPerson(signatory);
      }
      for (const id of named) castPerson(id);
    }
    return cast;
  };
}
