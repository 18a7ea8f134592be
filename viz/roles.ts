/** The roles in which bodies answer for a task, the leading one first; who is named without a role comes before those who help. */
export const roles = ["lead", "unspecified", "joint", "territorial"] as const;
export type Role = (typeof roles)[number];

/** The role that the server names, `unspecified` where it is none that the page knows. */
export const roleOf = (said: string): Role => roles.find((role) => role === said) ?? "unspecified";
