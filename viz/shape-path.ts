const regular = (corners: number, turn: number): string =>
  Array.from({ length: corners }, (_, index) => {
    const angle = turn + (2 * Math.PI * index) / corners;
    return `${index === 0 ? "M" : "L"}${(10 + 9 * Math.cos(angle)).toFixed(2)} ${(10 + 9 * Math.sin(angle)).toFixed(2)}`;
  }).join("") + "Z";

const circle = "M10 1A9 9 0 1 1 9.99 1Z";

const paths: Readonly<Record<string, string>> = {
  ellipse: circle,
  rectangle: "M1.5 4H18.5V16H1.5Z",
  "round-rectangle": "M5 4H15A3.5 3.5 0 0 1 18.5 7.5V12.5A3.5 3.5 0 0 1 15 16H5A3.5 3.5 0 0 1 1.5 12.5V7.5A3.5 3.5 0 0 1 5 4Z",
  "cut-rectangle": "M5 4H15L18.5 7V13L15 16H5L1.5 13V7Z",
  hexagon: regular(6, 0),
  octagon: regular(8, Math.PI / 8),
  "round-octagon": "M7 1.6H13Q14 1.6 14.7 2.3L17.7 5.3Q18.4 6 18.4 7V13Q18.4 14 17.7 14.7L14.7 17.7Q14 18.4 13 18.4H7Q6 18.4 5.3 17.7L2.3 14.7Q1.6 14 1.6 13V7Q1.6 6 2.3 5.3L5.3 2.3Q6 1.6 7 1.6Z",
  pentagon: regular(5, -Math.PI / 2),
  diamond: "M10 1L19 10L10 19L1 10Z",
  barrel: "M3 4.5Q10 1 17 4.5V15.5Q10 19 3 15.5Z",
  tag: "M1.5 4H13L18.5 10L13 16H1.5Z",
  "round-tag": "M4 4H12Q13 4 13.7 4.8L18 10L13.7 15.2Q13 16 12 16H4Q1.5 16 1.5 13.5V6.5Q1.5 4 4 4Z",
};

/** The outline of a shape of the ontology as an SVG path in a box of 20 × 20; a circle for a name it does not know. Drawing and legend use the same. */
export const shapePath = (shape: string): string => paths[shape] ?? circle;
