/** A form that is filled in by thumb as well as by pointer. */
export const subscribeStyles = `.form { margin-top: 1.5em; }
.form label, .form legend { display: block; font-weight: 600; }
.form fieldset { border: 1px solid var(--line); border-radius: 4px; margin: 0 0 1.25em; min-width: 0;
  padding: 0.5rem 1rem 0.75rem; }
.form .choice { display: grid; font-weight: 400; gap: 0 0.6rem; grid-template-columns: auto 1fr;
  padding: 0.4rem 0; }
.form input[type='email'], .form select { background: var(--paper); border: 1px solid var(--quiet);
  border-radius: 4px; color: var(--ink); font: inherit; max-width: 100%; padding: 0.5rem 0.6rem;
  width: 24rem; }
.form input[type='checkbox'] { accent-color: var(--accent); height: 1.25rem; margin: 0.2rem 0;
  width: 1.25rem; }
.form .field { margin: 0 0 1.25em; }
.form .amiss { color: var(--warn); font-weight: 600; margin: 0.25rem 0; }
.form button { background: var(--accent); border: 1px solid var(--accent); border-radius: 4px;
  color: var(--paper); font: inherit; font-weight: 600; min-height: 2.75rem; padding: 0.5rem 1.25rem; }
`;
