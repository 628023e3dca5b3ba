import type { ComponentPropsWithoutRef } from 'react';

type Props = ComponentPropsWithoutRef<'a'> & { to: string };

/** What a router's link is elsewhere. */
export const PlainLink = ({ to, ...rest }: Props) => <a href={to} {...rest} />;
