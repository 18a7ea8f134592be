import { InvalidDocument } from "../errors.ts";
import { type Lexicon, tidy } from "../lexicon/index.ts";
import type { Kind } from "../ontology/index.ts";
import { entityRow } from "./entity-row.ts";
import type { EntityRow } from "./graph-rows.ts";
import { type Identity, identify, type Scope, scopeOf } from "./identity.ts";
import type { FactReference, Facts } from "./schema.ts";

/** The entities of one document: who each name is, and the rows of all that were referred to. */
export class Identities {
  readonly #byForm = new Map<string, Identity>();
  readonly #rows = new Map<string, EntityRow>();
  readonly #facts: Facts;
  readonly #scope: Scope;
  readonly #lexicon: Lexicon;

  constructor(facts: Facts, scope: Scope, lexicon: Lexicon) {
    this.#facts = facts;
    this.#scope = scope;
    this.#lexicon = lexicon;
    for (const entity of facts.entities) {
      const own = entity.scope === undefined ? scope : scopeOf(entity.scope, lexicon, scope);
      const identity = identify({ kind: entity.type, forms: [entity.name, ...entity.aliases] }, own, lexicon);
      this.add(entity.type, identity);
      for (const form of [entity.name, ...entity.aliases]) if (!this.#byForm.has(key(entity.type, form))) this.#byForm.set(key(entity.type, form), identity);
      this.#byForm.set(key(entity.type, entity.name), identity);
    }
  }

  /** @throws InvalidDocument when the document names no such entity. */
  of([kind, name]: FactReference, where: string): Identity {
    const known = this.find([kind, name]);
    if (known === undefined) throw new InvalidDocument(`${this.#facts.doc}, ${where}: ${kind} ${name} is not among its entities; add it there or correct the name`);
    return known;
  }

  /** The same; undefined when the document names no such entity. */
  find([kind, name]: FactReference): Identity | undefined {
    const known = this.#byForm.get(key(kind, name)) ?? this.#withoutRow(kind, name);
    if (known !== undefined) this.add(kind, known);
    return known;
  }

  add(kind: Kind, identity: Identity, properties: EntityRow["properties"] = {}): void {
    if (!this.#rows.has(identity.id)) this.#rows.set(identity.id, entityRow(kind, identity, properties, this.#lexicon));
  }

  rows(): EntityRow[] {
    return [...this.#rows.values()];
  }

  /** Stages, groups of bodies, and the place that the document itself is about, need no entity of their own. */
  #withoutRow(kind: Kind, name: string): Identity | undefined {
    const isStage = kind === "Stage";
    const isRegion = kind === "Region" && this.#lexicon.gazetteer.find(name, this.#scope.region?.code) !== undefined;
    const isOwnPark = kind === "Park" && name === this.#facts.region;
    const identity = isStage || isRegion || isOwnPark || kind === "Agency" ? identify({ kind, forms: [name] }, this.#scope, this.#lexicon) : undefined;
    return kind !== "Agency" || identity?.isGroup === true ? identity : undefined;
  }
}

function key(kind: Kind, name: string): string {
  return `${kind}:${tidy(name)}`;
}
