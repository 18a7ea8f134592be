const signs: Readonly<Record<string, string>> = { ">=": "≥", "<=": "≤", "~": "≈" };

/** A number as it is written, behind the sign of how it is compared: `≥ 3,000`; an equal one stands alone. */
export const compared = (comparison: string, number: string): string => (comparison === "=" || comparison === "" ? number : `${signs[comparison] ?? comparison} ${number}`);
