import type { StarterTexts } from './situations.ts';

export const RESTAURANT_EN: StarterTexts<'restaurant'> = {
  'restaurant-booking': {
    title: 'Booking a table',
    folder: 'Questions/Booking',
    body: '{With great pleasure|What a good idea}! To book, this way: {{link?|the Book button on our page}}. Comments don’t reserve tables, {so please wait for the confirmation|only the confirmation counts}. We can’t wait to have you with us!',
    keywords: 'book, booking, reserve, reservation, a table, table for, space for, seats, saturday night',
  },
  'restaurant-full': {
    title: 'Fully booked',
    folder: 'Questions/Booking',
    body: 'We are sorry, the room fills up quickly {these days|at the moment}, and we would rather look after fewer tables well. Send us a private message with the day and the number of people: we’ll tell you {if a table comes free|if someone cancels}.',
    keywords:
      'full, fully booked, no tables, no space, always full, impossible to book, turned away, waiting list, can’t get a table',
  },
  'restaurant-menu': {
    title: 'Menu and dish of the day',
    folder: 'Questions/Menu',
    body: '{Thank you for your appetite|Good question, and it makes us hungry}! The current menu and prices are here: {{link?|on our page, under Menu}}. It follows the seasons, so some dishes come and go: tell us which one tempts you and we’ll check with the kitchen.',
    keywords:
      'menu, dish of the day, specials, dessert, on the menu, dishes, do you serve, brunch, set menu, lunch',
  },
  'restaurant-allergens': {
    title: 'Allergens',
    folder: 'Questions/Menu',
    body: 'Thank you for asking, it matters. The list of allergens for every dish is available on site and here: {{link?|on request in a private message}}. Tell us what you avoid when you book, and remind us at the table: {the kitchen will say frankly what is possible|if we have a doubt, we’ll say so}.',
    keywords:
      'allergy, allergic, allergies, allergens, gluten, gluten free, lactose, dairy free, nut, nuts, coeliac, celiac',
  },
  'restaurant-vegetarian': {
    title: 'Vegetarian or vegan dishes',
    folder: 'Questions/Menu',
    body: '{There is plenty to enjoy without meat|Of course plants have their place here}! Vegetarian dishes are marked on the menu: {{link?|on our page, under Menu}}. For a vegan table, let us know when you book: {the chef likes to be given a little time|the kitchen can prepare better that way}.',
    keywords: 'vegetarian, vegan, veggie, meat free, plant based, halal, kosher, pescatarian, without meat',
  },
  'restaurant-terrace': {
    title: 'Terrace, dogs, children, access',
    folder: 'Questions',
    body: 'Thanks for asking! Terrace, high chairs, wheelchair access, dogs: {the answer often lies in the right table|it all depends on the table}. Mention it when you book, {{link?|online or in a private message}}, and we’ll keep the best spot for you if it is free.',
    keywords: 'terrace, dog, dogs, children, kids, high chair, pram, wheelchair, outside, outdoor, pets',
  },
  'restaurant-takeaway': {
    title: 'Takeaway and delivery',
    folder: 'Questions',
    body: '{Yes, our dishes like to travel|Our dishes travel well}! What you can take away or have delivered is here: {{link?|on our page, under Order}}. A few dishes stay at the table because they hate waiting; {asking first avoids disappointment|if in doubt, send us a message and we’ll tell you}.',
    keywords:
      'takeaway, take away, takeout, to go, uber eats, deliveroo, home delivery, order online, do you deliver',
  },
  'restaurant-group': {
    title: 'Groups, parties, private hire',
    folder: 'Questions/Booking',
    body: 'Thank you for thinking of us for this occasion! Tell us in a private message the day you have in mind, the number of people and the mood you dream of: {we’ll tell you what the room allows|we’ll see what is possible}, with a clear menu and price.',
    keywords:
      'group, private hire, party, birthday, wedding, christening, large table, team dinner, hire, hen do',
  },
  'restaurant-dish': {
    title: 'A dish went wrong, our apologies',
    folder: 'Complaints',
    body: 'This is not what we want to see on a table, and we are sorry. Thank you for saying so: tell us in a private message the day, the dish and what was wrong. {The chef reads these messages|The kitchen goes through every remark of this kind}, and we would like to win back your trust.',
    keywords:
      'cold, lukewarm, undercooked, overcooked, raw, bland, inedible, awful food, disgusting, frozen, salty, dry',
  },
  'restaurant-slow': {
    title: 'Slow or unfriendly service, our apologies',
    folder: 'Complaints',
    body: 'Waiting, or feeling unwelcome, spoils the best of meals: we are sorry for the way you were received. Tell us in a private message which day it was, {we’ll talk it over with the floor team|we’ll go over that service with the team}, without looking for excuses. You deserved better.',
    keywords:
      'waited, waiting, slow, slow service, an hour, waiter, waitress, rude, unfriendly, forgotten, ignored',
  },
  'restaurant-ill': {
    title: 'Ill after a meal',
    folder: 'Crisis',
    body: 'We are very worried to read this, and sorry that you had such a bad time. If you have symptoms, a doctor’s opinion comes before anything else. Please send us a private message with the day, the time and the dishes: {we’ll check in the kitchen without waiting|the person in charge of the kitchen will go through it all with you}.',
    keywords:
      'sick, ill, food poisoning, vomiting, threw up, stomach ache, upset stomach, hygiene, cockroach',
  },
  'restaurant-bill': {
    title: 'The bill seemed too high',
    folder: 'Complaints',
    body: 'Thank you for being frank; we understand that the bill can come as a surprise. {Our prices follow the produce and the work of the team|Behind every price there is produce, and hours in the kitchen}, and they are on the menu: {{link?|on our page, under Menu}}. If a line looks wrong, please send us a private message.',
    keywords:
      'bill, overpriced, too expensive, rip off, small portions, portion, for that price, pricey, tiny',
  },
  'restaurant-meal-praise': {
    title: 'Thanks for a meal enjoyed',
    folder: 'Community',
    body: '{Thank you, the kitchen is smiling|Thank you, read aloud in the kitchen}! Knowing that you enjoyed your meal is the best reward there is. {Which dish would bring you back|Which dish should never leave the menu}?',
    keywords:
      'delicious, tasty, best meal, lovely meal, amazing food, great food, chef, yummy, excellent, superb',
  },
};
