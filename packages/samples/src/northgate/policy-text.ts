/** The first version of the online privacy policy of the Northgate companies, who do not exist. */
import { unwrapped } from '../manuscript/quotation.ts';

export const policyText = unwrapped(`
# Northgate Mutual online privacy policy

This page describes what the Northgate companies do with information about the people who use their
websites. We wrote it in plain words so that you can decide what to share with us and what to keep to
yourself.

## Where this policy applies

This policy covers three websites and nothing else: www.northgate-mutual.example,
life.northgate-mutual.example and invest.northgate-mutual.example. What you hand us on paper, by telephone
or across a desk is outside this policy. Some of our pages lead to websites that other people run, and we
have no say in what happens there.

## Words we use

"Northgate", "we" and "us" stand for Northgate Life Insurance Company and Northgate Securities LLC. Our
"affiliates" are the other companies of the Northgate family, including Northgate Legal Plans, Inc., which
arranges legal help and is not a financial company. "Personal information" is anything that tells us who you
are, alone or together with other things we know.

## What we collect

When you ask for a quote, apply for insurance or open an account, we take down your name, postal address,
e-mail address, telephone number and date of birth. We cannot go on with an application without them. We may
ask for your Social Security number as well, but only when a tax rule or an identity check calls for it.
Telling us your occupation, your hobbies or the topics you like to read about is up to you. If you apply for
life insurance, and you have signed a release, we ask your doctors about your health. Consumer reporting
agencies send us reports about people who apply for a brokerage account.

Our servers write down the internet address, browser and operating system of every visitor, together with
the pages that were opened and the time. We set cookies that keep you signed in and remember the language
you chose. Analytics firms that we hired place cookies of their own on our pages to count visits. Messages
we send by e-mail may hold a tiny image that tells us whether the message was opened.

## How we use it

Personal information lets us answer your questions, decide on applications, look after policies and
accounts, and pay claims. We may use your contact details to tell you about our own products and those of
our affiliates. We match what you typed with what our servers wrote down for one reason only, which is to
uncover fraud. The pages you open play no part in how we decide on an application.

## Who receives it

We give personal information to our affiliates for everyday business, for example so that they can service
an account you hold with them. Firms that host, print, mail or analyze on our behalf receive the personal
information their task takes and may not use it for anything else. We may hand information to regulators,
courts and the police where a law obliges us to. If we sell part of our business, the records that go with
it may pass to the buyer. We never sell personal information for money. We will not give anybody your health
information for marketing. The one exception is a case in which you agreed to it in writing beforehand.

## Your choices

You may tell us at any time to stop sending you marketing materials of any kind. Write to us, call us, or
follow the link at the end of the message; we carry out your wish within ten business days of hearing from
you. Your wish does not stop letters about policies and accounts you already have. You can set your browser
to turn away cookies, though you may then have to sign in again on every page.

## Signals from your browser

Our websites do not react to Do Not Track signals.

## Seeing and correcting your information

Sign in to your account or send us a letter if you want to look at the personal information we hold about
you or have a mistake in it put right. As a rule we answer such a letter within thirty days.

## How long we keep it

We keep records of policies and accounts for seven years after the account is closed. What our servers wrote
down is erased after ninety days.

## How we protect it

Personal information is stored on guarded systems, travels over the internet in encrypted form, and is open
only to people whose work calls for it. Everybody who handles it is trained before the first day on the job
and again each year. Still, no system is proof against every attack, and we cannot promise that ours will
be. Choose a long password, use it nowhere else, and tell it to no one, not even to us.

## Children

Nothing on our websites is meant for children under 13. We do not knowingly collect personal information
from a child of that age without a parent's consent. Should we find out that we did, we delete it.

## Notices that the law requires

We send every customer a notice called the Consumer Privacy Notice when the relationship begins and once in
each year that it lasts. Where that notice says something else about customers than this page does, it is
the notice that counts.

## Changes to this policy

We may change what we do, and this page with it. A material change takes effect ten days after we have shown
a notice of it on each of the websites that this policy covers. Earlier versions stay readable on this
website.

## How to reach us

Our Privacy Office answers letters sent to Northgate Mutual, Privacy Office, 1200 Lantern Hill Road, Suite
300, Hartwell, CT 06000. You can call it at 860-555-0142 on weekdays. Its e-mail address is
privacy@northgate-mutual.example.
`);
