/** A name from the page's program in words: "rows[12].monthlyRent" as "rows monthly Rent". */
export function spacedName(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[^A-Za-z]+/g, ' ');
}
