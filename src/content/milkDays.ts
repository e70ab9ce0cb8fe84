/** Milk in 24 h that nine mothers gave, g: mean and range (Saint 1984; claim `milk-in-the-first-days`). */
export const saintDays = [
  { day: 1, mean: 37, low: 7, high: 122 },
  { day: 3, mean: 408, low: 98, high: 775 },
  { day: 5, mean: 705, low: 452, high: 876 },
] as const;
