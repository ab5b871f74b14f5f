import type { StarterTexts } from './situations.ts';

export const SERVICE_EN: StarterTexts<'service'> = {
  'service-appointment': {
    title: 'Booking an appointment',
    folder: 'Customer care/Appointments',
    body: '{With pleasure|Gladly}! The simplest way to get an appointment: {{link?|write to us in a private message}}. Tell us the subject and the times that suit you, and we’ll look for {a slot that works|the nearest slot}.',
    keywords: 'appointment, book, booking, slot, schedule, come in, visit',
  },
  'service-reschedule': {
    title: 'Moving or cancelling an appointment',
    folder: 'Customer care/Appointments',
    body: 'No problem, {thanks for telling us|thanks for letting us know}! Send us a private message with the day that was planned and two or three times that suit you: we’ll see what is free and confirm the change with you.',
    keywords:
      'reschedule, move my appointment, cancel my appointment, change the date, postpone, can’t make it, another time',
  },
  'service-missed-visit': {
    title: 'Missed visit, our apologies',
    folder: 'Complaints',
    body: 'You waited for us in vain, and we are truly sorry. Please send us in a private message the day and time that were planned: we’ll find out what went wrong on our side and agree {the next step|a new visit} with you, as a priority.',
    keywords:
      'nobody came, no one came, didn’t show, never came, technician, engineer, waited all, no show, stayed home',
  },
  'service-quote': {
    title: 'Asking for a quote',
    folder: 'Questions/Quotes',
    body: 'Thank you for thinking of us for this project! For a fair quote, tell us in a private message what needs doing, with a photo if you can and the town you live in. {We’ll come back to you with clear figures|The team then prepares clear figures}, without any commitment.',
    keywords: 'quote, quotation, estimate, how much for, cost to, price for',
  },
  'service-area': {
    title: 'The area we cover',
    folder: 'Questions',
    body: 'Thanks for asking! {The area we cover is described here|A map of our area is here}: {{link?|on our page, under Information}}. Just give us the name of your town, without the address, and we’ll tell you whether we can come.',
    keywords: 'cover, area, come to, as far as, my town, region, travel to, do you work in, near me',
  },
  'service-invoice': {
    title: 'A bill to explain',
    folder: 'Customer care/Billing',
    body: 'A bill should be clear at first sight, and we are sorry if this one is not. Send us a private message with its date and the line that puzzles you (no number here, please): {we’ll read it through together|we’ll go through it line by line}, and we will own up to any error on our side.',
    keywords: 'bill, billed, invoice, billing, overcharged, charged, direct debit, amount, increase, went up',
  },
  'service-cancel': {
    title: 'Cancelling, leaving us',
    folder: 'Customer care/Contract',
    body: 'It is your choice, and we respect it. The steps are explained here: {{link?|in your customer account, under Contract}}. If one of them gives you trouble, send us a private message and we’ll guide you; {and if you would like to tell us why, we are listening|your reason for leaving matters to us too, if you are willing to share it}.',
    keywords:
      'cancel my contract, cancel my subscription, cancel, unsubscribe, terminate, leaving, switch provider, subscription, close my account',
  },
  'service-technical': {
    title: 'Technical trouble',
    folder: 'Customer care/Technical',
    body: '{We are sorry for the trouble|Sorry, that is annoying}! To help you, we need three things in a private message: what you were doing, the message on the screen, and the device. Meanwhile, try closing everything and starting again; {that sometimes does it|this simple step helps surprisingly often}.',
    keywords:
      'doesn’t work, not working, stopped working, bug, crash, error message, error, app, freezes, glitch',
  },
  'service-login': {
    title: 'Account or password',
    folder: 'Customer care/Technical',
    body: 'Being locked out of your own account is no fun. Start by asking for a new password on the sign-in page: {{link?|the “Forgot password” link}}. If nothing arrives, send us a private message; we never ask for passwords, {here or elsewhere|anywhere}.',
    keywords: 'password, log in, login, sign in, locked out, locked, my account, username, code, access',
  },
  'service-callback': {
    title: 'Nobody answers the phone',
    folder: 'Complaints',
    body: 'We are sorry: reaching us should be easy. Tell us in a private message what it is about and when you can be reached; {we’ll hand it to the right person|the right person takes it from there}, so that you don’t have to wait on the line again.',
    keywords:
      'call back, called back, calling, on hold, phone, nobody picks up, hotline, get through, reach you, voicemail',
  },
  'service-outage': {
    title: 'Outage or breakdown',
    folder: 'Crisis',
    body: 'We are sorry for this outage. {The technical team is working on it|The technical teams are on it}, and we publish progress here: {{link?|at the top of our page}}. We would rather not name a time before we are sure of it; {thank you for your patience|thank you for bearing with us}.',
    keywords:
      'outage, down, no internet, no signal, cut off, out of service, maintenance, is it just me, blackout',
  },
  'service-lead-time': {
    title: 'How long it takes',
    folder: 'Questions',
    body: 'Thanks for asking! {Timing varies with the request and the season|It all depends on the request and the time of year}, and we don’t want to give you a figure out of thin air. Tell us what it is about, here without personal details or in a private message: we’ll check how the schedules look.',
    keywords: 'how long, turnaround, waiting time, wait time, lead time, how soon, how many days, duration',
  },
  'service-good-work': {
    title: 'Thanks for work well done',
    folder: 'Community',
    body: '{Thank you, the team will love to read this|Thank you for taking the time to say so}! A visit that goes well is what we work for every day. {At your service|Always here for you} for whatever comes next.',
    keywords:
      'engineer, technician, quick, fixed, repaired, spotless, efficient, great job, prompt, great service',
  },
};
