/** The notice that Northgate gives its customers, in its own words. */
import { unwrapped } from '../manuscript/quotation.ts';

export const consumerNoticeText = unwrapped(`
# Consumer Privacy Notice

This notice is for customers of Northgate Life Insurance Company and Northgate Securities LLC.

## What we collect

We collect your Social Security number, account balances, medical information, credit history, employment
information and checking account information. You give it to us when you open an account, apply for
insurance, pay insurance premiums, file an insurance claim or buy securities from us. More comes from our
affiliates and from consumer reporting agencies.

## Why we share

We share personal information for our everyday business, to settle claims, to carry out what you order and to
obey the law. We share it with firms that help us offer you our own products. Banks and brokerage houses with
which we have a joint marketing agreement receive it to offer products together with us. Our affiliates
receive what we know of your transactions with us for their own everyday business. They do not receive
anything about your creditworthiness for it. Our affiliates may use your information to offer you their
products. We do not give personal information to nonaffiliates so that they can market to you.

## What you can limit

You can tell us not to share with joint marketers, and not to let affiliates market to you. Call us, use our
website or mail the form. If you are a new customer we wait thirty days from the day we send this notice. You
cannot limit sharing for our everyday business, for our own marketing or for the transactions that affiliates
see. Where two people hold an account together, the choice of one counts for both.

## How we protect information

Computers and buildings in which we keep personal information are secured as federal law asks.

## Who is who

Our affiliates are companies that Northgate Mutual Holding Company controls, and itself; they include
Northgate Legal Plans, Inc., which is not a financial company.

## How to reach us

Call 860-555-0143, visit https://www.northgate-mutual.example/privacy/choices or write to Northgate Mutual,
Privacy Choices, 1200 Lantern Hill Road, Suite 310, Hartwell, CT 06000.
`);
