/** What the steps of "why this date" say; recorded in English, with the places filled. */
export const stepSentences = {
  clockStarts: 'The clock starts once every place covered was seen to show the notice: %{moment}.',
  clockStartsAtNotice: 'The clock starts once the last notice was given: %{moment}.',
  noDayCount:
    'The policy promises notice before the change but names no number of days, so any later moment may be chosen.',
  notCounted: 'That day, %{day}, is not counted.',
  oneDayCounted: 'The day after it is counted: %{first}.',
  daysCounted:
    'The %{days} days after it are counted, weekends and holidays included: %{first} through %{last}.',
  oneBusinessDayCounted: 'The next business day is counted: %{last}.',
  businessDaysCounted: 'The %{days} business days after it are counted, the last of them %{last}.',
  closedDays: 'No business days: %{named}.',
  rolled: '%{day} is no business day, so the count runs on to %{last}.',
  dayOver: 'The last counted day is over at %{moment}.',
  onLastDay: 'The change may take effect on the last counted day itself, from %{moment}.',
  dayMissing: '%{day} was left out of the calendar in this time zone, so the next day is used.',
  midnightMissing: 'Clocks in this time zone skip midnight on %{day}, so that day begins at %{time}',
  hoursCounted: '%{hours} hours (%{days} times 24) are counted, up to %{moment}.',
  laterDay:
    'That is less than %{hours} hours after the notice, so the change waits for a later day: %{moment}.',
  leastHours: 'At least %{hours} hours must pass, so the change waits until %{moment}.',
  earliest: 'The earliest moment the change can take effect is %{moment}.',
  otherPromise: 'Another promise is kept too (%{citation}), which allows the change from %{moment}.',
  momentChosen: 'The change takes effect at the moment chosen for it: %{moment}.',
  chosenBeforeNotice:
    'The moment first chosen, %{moment}, is not after the notice, so another has to be chosen.',
  chosenTooEarly:
    'The moment first chosen, %{moment}, comes before the notice period is over, so it is not used.',
  earliestChosen: 'That earliest moment was also the one chosen.',
  laterChosen: 'A later moment was chosen for the change: %{moment}.',
  clockRulesChanged:
    'The official clock rules changed after the notice, so the change takes effect later: %{moment}.',
  lawWait: 'The law asks for %{days} days between notice and change (%{citation}): not before %{moment}.',
  lawBefore: 'The law asks for it by the effective date: %{citation}.',
  lawAfter: 'The law asks for it within %{days} days after the effective date: %{citation}.',
  lawConsent: 'The law asks for consent where information collected earlier is concerned: %{citation}.',
  lawUnknown: 'Whether this applies to the publishers is not recorded: %{citation}.',
  zoneChanged: 'The clock rules of %{zone} changed after the date was set, so it is counted anew.',
  closedDaysChanged: 'The closed days on record changed after the date was set, so it is counted anew.',
  recountedLater: 'It moves later than the date first announced, %{day}: %{moment}.',
  recountedSame: 'Counted anew, the date stays as it was announced.',
  neverEarlier:
    'A date once announced only moves later, and never into the past: it stays at the later moment.',
} as const;
