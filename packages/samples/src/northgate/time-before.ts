const dayMs = 86_400_000;

/** Times of day some whole days before an instant, so that the sample is always as fresh as its loading. */
export function timeBefore(now: string) {
  return (days: number, time: string): string => {
    const day = new Date(Date.parse(now) - days * dayMs).toISOString().slice(0, 10);
    return `${day}T${time}:00.000Z`;
  };
}

export type At = ReturnType<typeof timeBefore>;
