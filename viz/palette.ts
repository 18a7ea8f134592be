import type { MissingKind } from "./contract.ts";

/** The colours of one theme, as `styles/tokens.css` declares them. */
export interface Palette {
  readonly ground: string;
  readonly surface: string;
  readonly line: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  readonly danger: string;
  /** Colour of a stage; the muted ink for what has none. */
  readonly stage: (stage: string) => string;
  readonly level: (level: number) => { readonly fill: string; readonly ink: string };
  /** Colour of a kind of missing. */
  readonly missing: (kind: MissingKind) => string;
  readonly font: string;
}

/** Reads the palette in force on an element; the colours come resolved, as a canvas needs them. Where the system forces its own colours, they are those. */
export function readPalette(element: Element, stages: readonly string[]): Palette {
  const probe = element.ownerDocument.createElement("span");
  element.append(probe);
  if (isForced(element)) return forcedPalette(element, probe);
  const read = new Map<string, string>();
  const colour = (name: string) => {
    probe.style.color = `var(--${name}, var(--muted))`;
    return getComputedStyle(probe).color;
  };
  const value = (name: string) => {
    const known = read.get(name) ?? colour(name);
    read.set(name, known);
    return known;
  };
  const palette = { ground: value("ground"), surface: value("surface"), line: value("line"), ink: value("ink"), muted: value("muted"), accent: value("accent"), danger: value("declared") };
  for (const level of [0, 1, 2, 3, 4]) [`level-${level}`, `level-${level}-ink`].forEach(value);
  for (const kind of ["unmet", "weak", "unconfirmed"]) value(kind);
  for (const stage of stages) value(`stage-${stage}`);
  probe.remove();
  return {
    ...palette,
    stage: (stage) => read.get(`stage-${stage}`) ?? palette.muted,
    level: (level) => ({ fill: read.get(`level-${level}`) ?? palette.ground, ink: read.get(`level-${level}-ink`) ?? palette.ink }),
    missing: (kind) => (kind === "DECLARED" ? palette.danger : (read.get(kind.toLowerCase()) ?? palette.muted)),
    font: getComputedStyle(element).fontFamily,
  };
}

/** The colours of some kinds in the theme in force on an element, resolved as a canvas needs them; none where the system forces its own. */
export function coloursIn(element: Element, kinds: readonly { readonly kind: string; readonly colour: string; readonly colourDark: string }[]): ReadonlyMap<string, string> {
  if (isForced(element)) return new Map();
  const probe = element.ownerDocument.createElement("span");
  element.append(probe);
  const colours = new Map(kinds.map(({ kind, colour, colourDark }) => {
    probe.style.color = `light-dark(${colour}, ${colourDark})`;
    return [kind, getComputedStyle(probe).color] as const;
  }));
  probe.remove();
  return colours;
}

const isForced = (element: Element): boolean => matchMedia("(forced-colors: active)").matches && getComputedStyle(element).forcedColorAdjust !== "none";

/** The system's few colours: shapes, dashes, letters and words tell what else colours would. */
function forcedPalette(element: Element, probe: HTMLElement): Palette {
  probe.style.forcedColorAdjust = "none";
  const colour = (name: string) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  };
  const [ground, ink, accent] = [colour("Canvas"), colour("CanvasText"), colour("LinkText")];
  probe.remove();
  return { ground, surface: ground, line: ink, ink, muted: ink, accent, danger: ink, stage: () => ink, level: () => ({ fill: ground, ink }), missing: () => ink, font: getComputedStyle(element).fontFamily };
}
