import type { StarterTexts } from './situations.ts';

export const PUBLIC_SERVICE_EN: StarterTexts<'public_service'> = {
  'public-procedure': {
    title: 'Procedures and documents',
    folder: 'Questions/Procedures',
    body: 'Thanks for asking! The documents you need and the steps are here: {{link?|on our website, under Procedures}}. If your situation is out of the ordinary, send us a private message, with no document here: {an officer will guide you|we’ll point you to the right department}.',
    keywords:
      'identity card, id card, passport, procedure, paperwork, document, form, birth certificate, certificate, permit',
  },
  'public-appointment': {
    title: 'Appointment at the counter',
    folder: 'Questions/Procedures',
    body: '{Appointments are made here|To make an appointment, this way}: {{link?|on our website or at reception}}. New slots open when others are cancelled, {so it is worth looking again|a second look often helps}. If it is urgent, tell us why in a private message and we’ll look with you.',
    keywords:
      'appointment, slot, counter, reception, no slots, town hall, walk in, desk, book an appointment',
  },
  'public-report': {
    title: 'Report: roads, lights, cleanliness',
    folder: 'Requests/Reports',
    body: '{Thank you for this report|Thank you for keeping an eye out}, it helps everyone. So that it reaches the right department, give us {the street and a landmark|the exact spot}, with a photo if you can, here or there: {{link?|in a private message}}. We’ll pass it on and tell you what is planned.',
    keywords:
      'pothole, street light, lamp post, fly tipping, report, pavement, dangerous, graffiti, dirty, litter, abandoned car',
  },
  'public-works': {
    title: 'Roadworks and traffic',
    folder: 'Questions/Works',
    body: 'We are sorry for the disruption, {we know how it weighs on daily life|it is real for those who live there}. The plan of the works, diversions and progress are here: {{link?|on our website, under Works}}. Is your own access blocked? Send us a private message and we’ll alert the site team.',
    keywords:
      'roadworks, works, road closed, diversion, traffic, traffic jam, closed road, parking, digging, construction',
  },
  'public-waste': {
    title: 'Waste collection',
    folder: 'Requests/Reports',
    body: '{Sorry for this missed round, or for the doubt|We are sorry if the round did not come}. The collection calendar and what goes in which bin are here: {{link?|on our website, under Waste}}. Give us the name of the street in a private message: we’ll check the round with the department.',
    keywords:
      'bin, bins, rubbish, garbage, trash, collection, recycling, bulky waste, tip, missed collection, collected',
  },
  'public-school': {
    title: 'School, meals, after-school care',
    folder: 'Questions/Children',
    body: 'Thanks for asking! Registration, fees and menus are here: {{link?|on our website, under Children}}. For the situation of a child, send us a private message, {the name need not appear here|without saying anything about them here}: the department in charge will answer you.',
    keywords:
      'school, canteen, school meals, nursery, after school, childcare, registration, term, creche, daycare',
  },
  'public-file': {
    title: 'A file that is stuck',
    folder: 'Complaints',
    body: 'Waiting without knowing is hard, and we are sorry. Send us a private message with the kind of request and the month you filed it, with no number here. {We’ll ask the department where it stands|We’ll take stock with the department} and answer you, even if it is to say that you must wait a little more.',
    keywords:
      'my file, no news, still waiting, for months, months ago, application, my request, stuck, pending, chasing',
  },
  'public-decision': {
    title: 'Disagreement with a decision',
    folder: 'Complaints',
    body: 'We understand that this decision does not please everyone, and your view has its place here. {The reasons and the debates are public|The debate that led to it is public}: {{link?|on our website, under Council meetings}}. You can also speak about it in person at the meetings that are open to all.',
    keywords:
      'taxes, tax, council tax, councillors, mayor, waste of money, our money, decision, disgraceful, useless, vote',
  },
  'public-noise': {
    title: 'Noise, neighbours, nuisance',
    folder: 'Requests/Reports',
    body: 'Thank you for telling us, {living with this is truly wearing|we understand how wearing this is}. Describe the place and the times in a private message, {without naming anyone here|leaving names aside here}. We’ll tell you which department can act and how; if it is dangerous as it happens, the emergency services come first.',
    keywords:
      'noise, noisy, neighbour, neighbours, neighbor, antisocial, loud music, at night, scooters, dog mess, unsafe',
  },
  'public-event': {
    title: 'Fair, market, outing',
    folder: 'Questions/Diary',
    body: '{So glad you are tempted|Thank you for your interest}! Programme, access and times are here: {{link?|on our website, under Events}}. {In bad weather, that page is the one to trust|Last-minute changes are published there too}. We hope to see you there!',
    keywords:
      'market, fair, fireworks, flea market, concert, programme, festival, show, swimming pool, library',
  },
  'public-transport': {
    title: 'Buses and transport',
    folder: 'Questions/Transport',
    body: 'We are sorry if your journey was complicated. Times, stops and disruptions are here: {{link?|on the transport network’s page}}. Tell us the line, the stop and the time: {we’ll take it up with the operator|we’ll pass it on to the network’s team} and let you know what they say.',
    keywords: 'bus, tram, stop, line, shuttle, bus times, bus late, ticket, travel pass, metro, timetable',
  },
  'public-emergency': {
    title: 'Emergency: who to call',
    folder: 'Crisis',
    body: 'If anybody is in danger, please alert the emergency services without waiting: 112 works all over Europe. {This page is not watched around the clock|We do not read messages here around the clock}. The current advice is here: {{link?|at the top of our website}}; get to safety first.',
    keywords: 'emergency, flood, flooding, fire, accident, alert, siren, evacuate, rescue, danger, storm',
  },
  'public-agents': {
    title: 'Thanks for the staff',
    folder: 'Community',
    body: '{Thank you on their behalf|Thank you, we’ll read them your message}! The work of public staff shows most when it is missing, so your words count for a lot. {We are passing them on to the department|They will go up on the wall of the department}.',
    keywords:
      'gardeners, flowers, clean, reception, council staff, firefighters, well done to the council, lovely town, crew, team',
  },
};
