import type { Asked } from "./asked.ts";

/** The address of a view of the page with the choices of a question; `more` are the view's own. Only one place and family fit into an address. */
export function linkTo(path: string, asked: Asked, more: Readonly<Record<string, string | null | undefined>> = {}): string {
  const family = asked.topics.find((topic) => topic.family !== null)?.family ?? null;
  const query = Object.entries({ lang: asked.language, place: asked.places[0]?.id ?? null, family, asOf: asked.asOf, ...more })
    .flatMap(([name, value]) => (value === null || value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]));
  return `${path}?${query.join("&")}`;
}
