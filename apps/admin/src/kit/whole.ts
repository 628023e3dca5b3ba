/** Lists leave long texts out; this keeps their rows from standing in for the whole record in a form. */
export const whole = { meta: { whole: true } };
