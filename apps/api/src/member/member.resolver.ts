/** Who may sign in: administrators invite, change roles, end access and issue tokens. */
import { decide } from '@privacy-register/db/decide';
import type { Change } from '@privacy-register/schema/kit/change';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { demand } from '@privacy-register/schema/permission/permission';
import { type Role, roles } from '@privacy-register/schema/record/member';
import { endToken } from '@privacy-register/schema/sign-in/api-token';
import { archiveMember, changeRole } from '@privacy-register/schema/sign-in/membership';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { enumOf } from '../graphql/enums.ts';
import { answer, payloadType, UserError } from '../graphql/payload.ts';
import { DateTime } from '../graphql/scalars.ts';
import { createApiToken, inviteMember } from '../sign-in/give.ts';
import { StepInput } from '../step/inputs.ts';

const MemberRole = enumOf(roles, 'MemberRole');

const Payload = payloadType('member');
const TokenPayload = payloadType('api-token');
const role = () => MemberRole;

@InputType()
class InviteInput {
  @Field(() => String)
  email: string;
  @Field(role)
  role: Role;
}

@InputType()
class RoleInput extends StepInput {
  @Field(role)
  role: Role;
}

@InputType()
class TokenInput {
  @Field(() => String)
  name: string;
  @Field(() => ID, { nullable: true, description: 'The member who acts by it; null: a program that reads.' })
  holder: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The app that carries it, and reads what the public reads.',
  })
  app: string | null;
  @Field(role)
  role: Role;
  @Field(() => DateTime)
  endsAt: string;
}

@ObjectType({ description: 'A secret, shown this once; only its hash is kept.' })
class SecretPayload {
  @Field(() => ID, { nullable: true })
  id: string | null;
  @Field(() => String, { nullable: true })
  secret: string | null;
  @Field(() => [UserError])
  userErrors: UserError[];
}

@Resolver()
export class MemberResolver {
  @Mutation(() => SecretPayload, { description: 'The secret opens the invitation once.' })
  memberInvite(@Ctx() context: Context, @Arg('input', () => InviteInput) { email, role }: InviteInput) {
    const { store, viewer, now } = context;
    return given(context, 'member.invite', () => inviteMember({ store, viewer, now, email, role }));
  }

  @Mutation(() => SecretPayload, { description: 'Sent as "Authorization: Bearer …".' })
  apiTokenCreate(@Ctx() context: Context, @Arg('input', () => TokenInput) token: TokenInput) {
    const { store, viewer, now } = context;
    const { holder = null, ...asked } = token;
    return given(context, 'api-token.create', () => createApiToken({ store, viewer, now, holder, ...asked }));
  }

  @Mutation(() => TokenPayload, { description: 'Ends the token at once.' })
  apiTokenEnd(@Ctx() context: Context, @Arg('input', () => StepInput) held: StepInput) {
    const { store, asked, viewer, now, read } = context;
    const run = async () => {
      await decide(store, asked, 'api-token.end', async (register) => {
        demand(viewer, 'administer');
        const token = await register.get('api-token', held.id);
        if (!token) return refuse('not-found', 'There is no such token.', 'id');
        if (token.revision !== held.expectedRevision) refuse('stale', 'It has been changed meanwhile.');
        return endToken(viewer, token, now);
      });
      return read.get('api-token', held.id);
    };
    return answer(run, () => read.get('api-token', held.id));
  }

  @Mutation(() => Payload, { description: 'Ends every session of the member.' })
  memberChangeRole(@Ctx() context: Context, @Arg('input', () => RoleInput) input: RoleInput) {
    return changing(context, input, 'member.change-role', (asked) =>
      changeRole({ ...asked, role: input.role }),
    );
  }

  @Mutation(() => Payload, { description: 'Ends access and every session; one administrator always stays.' })
  memberArchive(@Ctx() context: Context, @Arg('input', () => StepInput) input: StepInput) {
    return changing(context, input, 'member.archive', (asked) =>
      archiveMember({ ...asked, now: context.now }),
    );
  }
}

type Given = Awaited<ReturnType<typeof inviteMember>>;

async function given({ store, asked }: Context, action: string, make: () => Promise<Given>) {
  const run = async () => {
    const { id, secret, changes } = await make();
    await decide(store, asked, action, async () => changes);
    return { id, secret };
  };
  const { record, userErrors } = await answer(run, async () => null);
  return { id: null, secret: null, ...record, userErrors };
}

type Asked = Parameters<typeof archiveMember>[0];

function changing(
  context: Context,
  held: StepInput,
  action: string,
  rule: (asked: Omit<Asked, 'now'>) => Change[],
) {
  const { store, asked, viewer } = context;
  const run = async () => {
    await decide(store, asked, action, async (read) => {
      const member = await read.get('member', held.id);
      if (!member) return refuse('not-found', 'There is no such member.', 'id');
      if (member.revision !== held.expectedRevision)
        refuse('stale', 'This member has been changed meanwhile.');
      const sessions = await read.all('session', { member: { eq: member.id } });
      const administrators = await read.all('member', {
        role: { eq: 'administrator' },
        archivedAt: { isNull: true },
      });
      return rule({ viewer, member, sessions, administrators });
    });
    return context.read.get('member', held.id);
  };
  return answer(run, () => context.read.get('member', held.id));
}
