import { holidayCalendars } from '@privacy-register/schema/business-day/business-calendar';
import { laterOf } from '@privacy-register/schema/notice-period/chosen-moment';
import { earliestEffective } from '@privacy-register/schema/notice-period/earliest-effective';
import {
  noticeBoundaries,
  noticeRolls,
  noticeTerms,
  noticeUnits,
  usesBusinessDays,
} from '@privacy-register/schema/notice-period/terms';
import { Arg, Ctx, Field, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { enumOf } from '../graphql/enums.ts';
import { upperSnake } from '../graphql/names.ts';
import { plain } from '../graphql/record-resolver.ts';
import { DateTime, Day } from '../graphql/scalars.ts';

const NoticeUnit = enumOf(noticeUnits, 'NoticeUnit');
const NoticeBoundary = enumOf(noticeBoundaries, 'NoticeBoundary');
const NoticeRoll = enumOf(noticeRolls, 'NoticeRoll');
const HolidayCalendar = enumOf(holidayCalendars, 'HolidayCalendar');

@InputType()
class NoticePeriodInput {
  @Field(() => DateTime, { description: 'When the last covered site had shown the notice.' })
  postedAt: string;
  @Field(() => String, { description: 'IANA name, such as America/New_York.' })
  timeZone: string;
  @Field(() => Int, { nullable: true, description: 'Null: the clause counts no days.' })
  count: number | null;
  @Field(() => NoticeUnit, { nullable: true })
  unit: string | null;
  @Field(() => NoticeBoundary, { nullable: true })
  boundary: string | null;
  @Field(() => Int, { nullable: true })
  minElapsedHours: number | null;
  @Field(() => HolidayCalendar, {
    nullable: true,
    description: 'Whose holidays and closed days are no business days; needed where these count.',
  })
  calendar: string | null;
  @Field(() => NoticeRoll, { nullable: true, description: 'Where the last day is no business day.' })
  roll: string | null;
  @Field(() => DateTime, { nullable: true, description: 'In force no earlier than this.' })
  chosenAt: string | null;
}

@ObjectType()
class NoticePeriodStep {
  @Field(() => String)
  rule: string;
  @Field(() => String)
  text: string;
  @Field(() => String, { description: 'An instant in UTC, or a local day.' })
  at: string;
  @Field(() => String, { nullable: true })
  citation: string | null;
}

@ObjectType()
class NoticePeriod {
  @Field(() => DateTime, { nullable: true })
  effectiveAt: string | null;
  @Field(() => Day, { nullable: true })
  effectiveOn: string | null;
  @Field(() => [NoticePeriodStep])
  steps: NoticePeriodStep[];
  @Field(() => [String])
  warnings: string[];
}

@Resolver()
export class NoticePeriodResolver {
  @Query(() => NoticePeriod, { description: 'When a change posted then could take effect, step by step.' })
  async noticePeriod(
    @Ctx() { read }: Context,
    @Arg('input', () => NoticePeriodInput) input: NoticePeriodInput,
  ) {
    const { postedAt, chosenAt, ...given } = plain(input);
    const said = Object.entries(given).filter(([name, value]) => value !== null || name === 'count');
    const terms = noticeTerms.parse({ count: null, ...Object.fromEntries(said) });
    const closures = usesBusinessDays(terms) ? await read.all('closure', {}) : [];
    const earliest = earliestEffective({ postedAt, terms, closures, tzdata: process.versions.tz ?? null });
    const found = laterOf(earliest, chosenAt ?? null);
    return { ...found, warnings: found.warnings.map(upperSnake) };
  }
}
