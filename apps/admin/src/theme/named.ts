/** The name of a checkbox belongs to its input, where screen readers look for it. */
export const named = {
  MuiCheckbox: {
    defaultProps: {
      slotProps: {
        input: (checkbox: object) => ({
          'aria-label': 'aria-label' in checkbox ? String(checkbox['aria-label']) : undefined,
        }),
      },
    },
  },
};
