import type { Entity } from "../../identity/entity.ts";

/** Who or what a clause speaks of, and where its words begin. */
export interface Subject {
  readonly entity: Entity;
  readonly kind: "Company" | "Project";
  /** Offset behind the subject: its verb follows. */
  readonly end: number;
  readonly start: number;
  /** Whether what it makes stands behind it with no verb: an item of a list, 建设内容：……. */
  readonly lists?: boolean;
}
