/** What every input is told by its field. */
export type UsualInput = {
  source: string;
  label: string;
  helperText: string | false;
  isRequired: boolean;
  validate: (value: unknown) => string | undefined;
  disabled: boolean;
};
