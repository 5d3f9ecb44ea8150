/** An object without the members that have no value. */
export function withoutNothing<Item extends object>(item: Item): Item {
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as Item;
}
