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
  readonly font: string;
}

/** Reads the palette in force on an element. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const value = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ground: value("ground"), surface: value("surface"), line: value("line"), ink: value("ink"), muted: value("muted"), accent: value("accent"), danger: value("declared"),
    stage: (stage) => value(`stage-${stage}`) || value("muted"),
    level: (level) => ({ fill: value(`level-${level}`), ink: value(`level-${level}-ink`) }),
    font: style.fontFamily,
  };
}
