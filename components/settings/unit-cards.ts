/** The two units as answers. */
export const unitCards = [
  { value: "km", label: "Kilometres" },
  { value: "mi", label: "Miles" },
];
