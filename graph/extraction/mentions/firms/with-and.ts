/** 和 and its like are one of a brand's two characters, and join nothing there: 泰和光电. */
export const withAnd = /(?<=^.)[和有与如]$|^和(?=.$)/;
