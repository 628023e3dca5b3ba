import type { BindingClause } from '@privacy-register/schema/snapshot/snapshot';

/** A policy as counsel types it. */
export const text = `# Who we are

Northgate Mutual and its **affiliates** offer insurance and advice. This policy tells what we do with
information about you on our websites.

# What we collect

When you ask for a quote, we collect, for example:

- your name and postal address;
- what you tell us about your health, *only where you choose to*;
- the pages you read, by cookies and the like.

## From others

We may also get information from consumer reporting agencies. See [their site](https://agency.example/files)
or write to [us](mailto:privacy@northgate.example).

# Whom we share it with

1. Affiliates who serve your account.
2. Joint marketers, from the day this version takes effect.

> You may tell us not to send you marketing e-mail.

# Changes

Any material change to this policy takes effect 10 days after we post notice of it on the sites it covers.
`;

export const clause: BindingClause = {
  statementKey: 'change-clause',
  versionNumber: 3,
  terms: {
    scope: 'any',
    count: 10,
    unit: 'calendar-day',
    anchor: 'last-verified-posting',
    boundary: 'after-nth-day',
    minElapsedHours: null,
    methods: ['prominent-posting'],
    join: null,
    calendar: null,
    roll: null,
    timeZone: 'America/New_York',
  },
};
