/** The members that have a value: neither a story file nor Strapi's blocks have members that are undefined. */
export function given<Members extends object>(members: Members): Partial<Members> {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined && value !== null),
  ) as Partial<Members>;
}
