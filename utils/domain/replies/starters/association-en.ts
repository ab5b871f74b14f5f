import type { StarterTexts } from './situations.ts';

export const ASSOCIATION_EN: StarterTexts<'association'> = {
  'association-volunteer': {
    title: 'Becoming a volunteer',
    folder: 'Requests/Volunteering',
    body: '{What good news|Thank you, that is touching}! To give some time, even an hour now and then, this way: {{link?|a private message is enough}}. Tell us what you like doing and when you are free: {we’ll look for a role that suits you|there is surely a role that suits you}.',
    keywords: 'volunteer, volunteering, help out, give my time, lend a hand, join you, get involved, sign up',
  },
  'association-donate': {
    title: 'Making a donation',
    folder: 'Requests/Donations',
    body: 'Thank you for wanting to support us, {it keeps our work alive|every gift counts, even a small one}! The only official page for giving is here: {{link?|the Donate button on our page}}. We never ask for bank details in comments or messages.',
    keywords:
      'donate, donation, give, fundraiser, support you, bank transfer, contribute, chip in, sponsor a',
  },
  'association-use-of-donations': {
    title: 'Where donations go',
    folder: 'Questions/Transparency',
    body: '{That is a fair question|You are right to ask}, and we are glad to answer it. Our accounts and the work they pay for are published here: {{link?|on our website, under Transparency}}. If a figure isn’t clear, tell us which one and we’ll explain it.',
    keywords:
      'where does the money, money go, salaries, overheads, transparency, accounts, spend, funding, director',
  },
  'association-membership': {
    title: 'Becoming a member',
    folder: 'Requests',
    body: '{Welcome in advance|Thank you for wanting to join us}! The fee and the form are here: {{link?|on our website, under Join}}. If the amount stands in your way, send us a private message: {we always look for a way|we can simply talk about it}.',
    keywords: 'member, membership, join, registration, register, fee, subscription, renew, sign up',
  },
  'association-event': {
    title: 'About an event',
    folder: 'Questions/Events',
    body: 'Thank you for your interest! Programme, place and registration are here: {{link?|in the event published on our page}}. {Come as you are, with friends if you like|The curious are welcome, alone or in company}; for a question about access, write to us.',
    keywords:
      'event, evening, programme, program, ticket, tickets, registration, take part, what time, venue, concert, raffle',
  },
  'association-goods': {
    title: 'Giving clothes and other things',
    folder: 'Requests/Donations',
    body: 'Thank you for thinking of it! Our needs change from week to week: the current list and the places to bring things are here, {{link?|on our page}}. Send us a photo in a private message if you are unsure: {we’ll tell you frankly whether we can take it|if it isn’t for us, we know other addresses}.',
    keywords:
      'clothes, toys, furniture, items, collection, drop off, blankets, pet food, books, take donations of',
  },
  'association-need-help': {
    title: 'Somebody needs help',
    folder: 'Requests',
    body: 'Thank you for writing to us, {it isn’t always easy|that took courage}. Please tell us about it in a private message rather than here, so that it stays between us: a trained person will read it and {tell you what we can do|point you to the best help}. In immediate danger, the emergency services come first.',
    keywords:
      'need help, help me, i’m alone, homeless, emergency, shelter, food parcel, struggling, can anyone',
  },
  'association-receipt': {
    title: 'Tax receipt',
    folder: 'Requests/Donations',
    body: '{Thank you again for your support|Thank you for your gift}! Receipts and their timing are explained here: {{link?|on our website, under Donations}}. If yours is missing, we are sorry: send us a private message with the month of your gift, without any details here, and we’ll look for it.',
    keywords: 'tax receipt, receipt, tax, deduction, gift aid, certificate, proof of donation',
  },
  'association-solicited': {
    title: 'Asked too often',
    folder: 'Complaints',
    body: 'We understand, and we are sorry if our appeals became too insistent. Send us a private message saying how you were approached (letter, phone, street), and we’ll ask for it to stop. {Supporting a cause has to stay a choice|Nobody should feel pushed}.',
    keywords:
      'harassing, calls, letters, pushy, in the street, doorstep, pestering, reminders, stop calling, every day',
  },
  'association-cancelled': {
    title: 'Event cancelled or postponed',
    folder: 'Complaints',
    body: 'We are sorry about this cancellation, {we know that some were coming from far away|it was a hard one for us too}. The reasons and what comes next are explained here: {{link?|in the post at the top of our page}}. For a ticket already bought, send us a private message and we’ll look at it with you.',
    keywords: 'cancelled, canceled, cancellation, postponed, still on, already bought, last minute, new date',
  },
  'association-talk': {
    title: 'Talks in schools, meetings',
    folder: 'Requests',
    body: '{Meeting people is one of the things we like best|Those are our finest moments}! Tell us in a private message the place, the age or number of participants and the time of year: {our volunteers will see who can come|we’ll look for somebody who is free}. We also have material to lend.',
    keywords: 'talk, speaker, school, class, pupils, students, workshop, conference, stall, awareness',
  },
  'association-support': {
    title: 'Thanks to our supporters',
    folder: 'Community',
    body: '{Thank you from the bottom of our hearts|An enormous thank you}! People like you make all of this possible, and we’ll tell the volunteers. {A word about it to those around you already helps a lot|Sharing this post helps too}.',
    keywords:
      'well done to the volunteers, great cause, keep it up, keep going, worthy cause, i support, great work, amazing work, volunteers',
  },
};
