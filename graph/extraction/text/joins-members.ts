/** All that stands between two members of a list: 、, 和, 以及. */
export const joinsMembers = /^(?:[、和与及]|以及)$/;
