/** Minutes as a person would type them in a form: "7,5", and "7:20" where no decimal says it exactly. */
export function hoursTyped(minutes: number): string {
  if (minutes % 15 === 0) return String(minutes / 60).replace('.', ',');
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Minutes after midnight as a person would type them: "8.30". */
export const timeTyped = (minutes: number): string =>
  `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;
