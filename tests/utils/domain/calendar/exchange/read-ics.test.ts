import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../../utils/domain/exchange/text-encoding.ts';
import { calendarOf, compare, eventOf, fixture, read, readWhole, rowsOf, takeOver } from './reading.ts';

const decode = (encoding: string, bytes: Uint8Array) =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);
const codes = (text: string) => read(text).told.map(({ code }) => code);

describe('a file of Google', () => {
  it('keeps a series as a series, its exception and its moved day', () => {
    const { entries } = takeOver(fixture('google.ics'));
    const [series, moved, eve] = entries;
    expect(series).toMatchObject({
      title: 'Conseil du lundi (LinkedIn)',
      day: '2026-11-30',
      time: '09:00',
      timeZone: 'Europe/Paris',
      recurrence: { rule: 'FREQ=WEEKLY;UNTIL=20261228;BYDAY=MO', except: ['2026-12-21'] },
      text: 'Le conseil du lundi, version longue : <b>pressage</b> et dégustation. Penser à la photo ; lien en commentaire.\nSigné l’équipe',
      reminders: [30],
      status: 'draft',
      uid: '2f7k0lundi@google.com',
    });
    expect(series?.notes).toBe('until: 2026-11-30 09:30\nplace: Pressoir, Domfront');
    expect(moved).toMatchObject({
      id: `${series?.id}@2026-12-07`,
      day: '2026-12-08',
      time: '11:00',
      series: { id: series?.id, day: '2026-12-07' },
      recurrence: null,
      uid: null,
    });
    expect(eve).toMatchObject({ day: '2026-12-24', time: '09:00', timeZone: 'Europe/Paris', notes: '' });
  });

  it('offers what lasts several days as a campaign or, where the user wants, as an entry', () => {
    const text = fixture('google.ics');
    expect(takeOver(text).campaigns).toMatchObject([
      { name: 'Calendrier de l’Avent', first: '2026-12-01', last: '2026-12-24' },
    ]);
    const rows = takeOver(text, { spansAreCampaigns: false });
    expect(rows.campaigns).toEqual([]);
    expect(rows.entries).toContainEqual(
      expect.objectContaining({ title: 'Calendrier de l’Avent', time: null, notes: 'until: 2026-12-24' }),
    );
  });

  it('leaves out what was cancelled, and says so', () => {
    expect(read(fixture('google.ics')).told).toMatchObject([{ code: 'cancelled', title: 'Saint-Nicolas' }]);
  });
});

describe('files of other programs', () => {
  it('Apple: a zone that is not described, an alarm that never rings, a to-do', () => {
    const { entries, tasks } = takeOver(fixture('apple.ics'));
    expect(entries).toMatchObject([
      {
        title: 'Story du dimanche',
        time: '15:30',
        timeZone: 'Europe/Paris',
        link: 'https://example.org/story?a=1&b=2',
        reminders: [15],
        recurrence: { rule: 'FREQ=WEEKLY;INTERVAL=2' },
      },
      { title: 'Vœux 🎉', day: '2027-01-01', time: null, reminders: [1_440] },
    ]);
    expect(tasks).toMatchObject([
      { title: 'Écrire les vœux', day: '2026-12-28', time: '18:00', done: false },
    ]);
    expect(read(fixture('apple.ics')).told).toEqual([]);
  });

  it('Outlook: zones by their Windows names, and one that only its offsets tell', () => {
    const { entries, campaigns } = takeOver(fixture('outlook.ics'));
    expect(entries).toMatchObject([
      {
        title: 'Marchés de Noël',
        timeZone: 'Europe/Paris',
        time: '09:00',
        networks: ['instagram'],
        reminders: [1440],
        recurrence: { rule: 'FREQ=MONTHLY;COUNT=4;BYDAY=1TH' },
      },
      { title: 'Direct avec Montréal', time: '09:30' },
    ]);
    expect(entries[0]?.notes).toContain('categories: Presse');
    expect(entries[0]?.notes).toContain('people: Communication, Léa Morin');
    // Half past nine on clocks that are five hours behind UTC in winter and four in summer.
    const zone = entries[1]?.timeZone ?? '';
    const at = new Date('2026-12-10T14:30:00Z').toLocaleTimeString('fr', {
      timeZone: zone,
      timeStyle: 'short',
    });
    const inSummer = new Date('2026-07-10T13:30:00Z').toLocaleTimeString('fr', {
      timeZone: zone,
      timeStyle: 'short',
    });
    expect([at, inSummer]).toEqual(['09:30', '09:30']);
    expect(campaigns).toMatchObject([{ name: 'Fermeture de Noël', first: '2026-12-24', last: '2026-12-26' }]);
    expect(read(fixture('outlook.ics')).told).toEqual([]);
  });

  it('Nextcloud: a duration, single days besides, to-dos that name each other, two calendars', () => {
    const { entries, tasks } = takeOver(fixture('nextcloud.ics'));
    expect(entries.map(({ day, title }) => [day, title])).toEqual([
      ['2026-12-12', 'Portrait de producteur'],
      ['2027-01-16', 'Portrait de producteur'],
      ['2027-02-13', 'Portrait de producteur'],
    ]);
    expect(entries[0]).toMatchObject({
      networks: ['facebook', 'linkedin'],
      reminders: [1560],
      notes: 'until: 2026-12-12 11:30',
    });
    expect(tasks.map(({ title, done }) => [title, done])).toEqual([
      ['Choisir les photos', true],
      ['Relire', false],
    ]);
  });

  it.each(['google.ics', 'apple.ics', 'outlook.ics', 'nextcloud.ics'])(
    'a second import of %s changes nothing',
    (name) => {
      const reading = read(fixture(name));
      const rows = rowsOf(compare(reading));
      expect(new Set(compare(reading, rows).map(({ status }) => status))).toEqual(new Set(['same']));
    },
  );
});

describe('how a file is written does not matter', () => {
  const whole = () => takeOver(fixture('google.ics')).entries.map(({ title, text }) => [title, text]);

  it.each([
    ['line feeds alone', (text: string) => text.replaceAll('\r\n', '\n')],
    ['carriage returns alone', (text: string) => text.replaceAll('\r\n', '\r')],
    ['lower case', (text: string) => text.replace(/^[A-Z-]+(?=[:;])/gm, (name) => name.toLowerCase())],
    [
      'lines folded after each character',
      (text: string) => text.replace(/(?<=^DESC.*)(?<!\\)([éo])/gm, '\r\n $1'),
    ],
  ])('%s', (_, change) => {
    expect(takeOver(change(fixture('google.ics'))).entries.map(({ title, text }) => [title, text])).toEqual(
      whole(),
    );
  });

  it('a byte order mark, Latin-1', () => {
    const text = fixture('google.ics');
    const marked = decodeText(new TextEncoder().encode(`\uFEFF${text}`), decode) ?? '';
    expect(takeOver(marked).entries.map(({ title }) => title)).toEqual(whole().map(([title]) => title));
    const latin = Buffer.from(eventOf('DTSTART:20261201T090000').replace('Post', 'Été à Noël'), 'latin1');
    expect(takeOver(decodeText(latin, decode) ?? '').entries).toMatchObject([{ title: 'Été à Noël' }]);
  });
});

describe('times', () => {
  it('without zone are meant where the user is', () => {
    expect(takeOver(eventOf('DTSTART:20261201T090000')).entries).toMatchObject([
      { time: '09:00', timeZone: 'Europe/Paris' },
    ]);
  });

  it('in UTC become those of the user, but a series stays in UTC', () => {
    expect(takeOver(eventOf('DTSTART:20260701T223000Z')).entries).toMatchObject([
      { day: '2026-07-02', time: '00:30', timeZone: 'Europe/Paris' },
    ]);
    expect(takeOver(eventOf('DTSTART:20260701T223000Z', 'RRULE:FREQ=DAILY')).entries).toMatchObject([
      { day: '2026-07-01', time: '22:30', timeZone: 'UTC' },
    ]);
  });

  it('in a zone nobody knows are taken as local, and told', () => {
    const text = eventOf('DTSTART;TZID=Middle Earth:20261201T090000');
    expect(takeOver(text).entries).toMatchObject([{ time: '09:00', timeZone: 'Europe/Paris' }]);
    expect(read(text).told).toMatchObject([{ code: 'unknown_zone', name: 'Middle Earth' }]);
  });

  it('that a change of clocks leaves out, or that come twice, are kept as they are written', () => {
    const gap = eventOf('DTSTART;TZID=Europe/Paris:20260329T023000');
    expect(takeOver(gap).entries).toMatchObject([{ day: '2026-03-29', time: '02:30' }]);
  });

  it('a description of a zone that would never end is not followed', () => {
    const endless = calendarOf(
      'BEGIN:VTIMEZONE',
      'TZID:Trap',
      'BEGIN:STANDARD',
      'DTSTART:16010101T000000',
      'RRULE:FREQ=SECONDLY',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:a',
      'SUMMARY:Post',
      'DTSTART;TZID=Trap:20261201T090000',
      'END:VEVENT',
    );
    expect(codes(endless)).toEqual(['unknown_zone']);
  });
});

describe('alarms', () => {
  const remindersOf = (start: string, ...triggers: string[]) => {
    const alarms = triggers.flatMap((trigger) => ['BEGIN:VALARM', 'ACTION:DISPLAY', trigger, 'END:VALARM']);
    const text = eventOf(start, ...alarms);
    return [takeOver(text).entries[0]?.reminders, codes(text)];
  };

  it.each([
    ['TRIGGER:-PT15H', 1_440],
    ['TRIGGER:-P1D', 1_440],
    ['TRIGGER:-P1DT15H', 2_880],
    ['TRIGGER:PT9H', 0],
    ['TRIGGER:PT0S', 0],
    ['TRIGGER;VALUE=DATE-TIME:20261130T080000Z', 1_440],
  ])('of a whole day are so many days before it: %s', (trigger, minutes) => {
    expect(remindersOf('DTSTART;VALUE=DATE:20261201', trigger)).toEqual([[minutes], []]);
  });

  it('behind the day, or behind a start with a time, are told', () => {
    expect(remindersOf('DTSTART;VALUE=DATE:20261201', 'TRIGGER:P1D')).toEqual([[], ['alarm']]);
    expect(remindersOf('DTSTART:20261201T090000', 'TRIGGER:PT1H', 'TRIGGER:-PT1H')).toEqual([
      [60],
      ['alarm'],
    ]);
  });
});

describe('dates', () => {
  it.each(['16010101', '99991231', '18991231', '22010101'])('of %s are told and left out', (day) => {
    const text = eventOf(`DTSTART;VALUE=DATE:${day}`);
    expect(codes(text)).toEqual(['out_of_range']);
    expect(takeOver(text).entries).toEqual([]);
  });

  it.each(['20270229', '20261301', 'tomorrow', ''])('that do not exist (%s) are told', (day) => {
    expect(codes(eventOf(`DTSTART;VALUE=DATE:${day}`))).toEqual(expect.arrayContaining(['no_date']));
  });

  it('the 29th of February and week 53 repeat when they come', () => {
    const leap = takeOver(eventOf('DTSTART;VALUE=DATE:20280229', 'RRULE:FREQ=YEARLY'));
    expect(leap.entries).toMatchObject([{ day: '2028-02-29', recurrence: { rule: 'FREQ=YEARLY' } }]);
    const week = takeOver(eventOf('DTSTART;VALUE=DATE:20261228', 'RRULE:FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO'));
    expect(week.entries).toMatchObject([{ recurrence: { rule: 'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO' } }]);
  });
});

describe('recurrences', () => {
  it.each([
    ['FREQ=MINUTELY', 'too_often'],
    ['FREQ=HOURLY;INTERVAL=12', 'too_often'],
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'rule_empty'],
    ['FREQ=WEEKLY;BYSETPOS=40;BYDAY=MO', 'rule_empty'],
    ['FREQ=DAILY;INTERVAL=7;BYDAY=SA', 'rule_empty'],
    ['FREQ=DAILY;UNTIL=20200101', 'rule_empty'],
    ['FREQ=DAILY;BYHOUR=9,17', 'rule_hours'],
  ])('%s is told (%s), and the entry taken over', (rule, code) => {
    const text = eventOf('DTSTART;TZID=Europe/Paris:20261201T090000', `RRULE:${rule}`);
    expect(codes(text)).toEqual([code]);
    expect(takeOver(text).entries).toMatchObject([{ day: '2026-12-01', time: '09:00' }]);
  });

  it('a rule that nobody can read is told with its line', () => {
    const text = eventOf('DTSTART:20261201T090000', 'RRULE:FREQ=FORTNIGHTLY');
    expect(read(text).told).toMatchObject([{ code: 'broken_line', name: 'RRULE:FREQ=FORTNIGHTLY' }]);
    expect(takeOver(text).entries).toMatchObject([{ recurrence: null }]);
  });

  it('a flood of days named one by one is cut, and told', () => {
    const days = Array.from({ length: 1_500 }, (_, at) =>
      new Date(Date.UTC(2027, 0, 1 + at)).toISOString().slice(0, 10).replaceAll('-', ''),
    );
    const text = eventOf('DTSTART;VALUE=DATE:20261201', `RDATE;VALUE=DATE:${days.join(',')}`);
    expect(codes(text)).toEqual(['days_cut']);
    expect(takeOver(text).entries).toHaveLength(1_001);
  });

  it.each(['before', 'behind'])(
    'a day that is named besides and said %s its series comes once, as said',
    (place) => {
      const series = [
        'BEGIN:VEVENT',
        'UID:one@example.org',
        'SUMMARY:Post',
        'DTSTART;TZID=Europe/Paris:20261201T090000',
        'RRULE:FREQ=WEEKLY',
        'RDATE;TZID=Europe/Paris:20261203T090000,20261204T090000,20261205T090000',
        'END:VEVENT',
      ];
      const moved = [
        'BEGIN:VEVENT',
        'UID:one@example.org',
        'SUMMARY:Autre',
        'RECURRENCE-ID;TZID=Europe/Paris:20261203T090000',
        'DTSTART;TZID=Europe/Paris:20261210T180000',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'UID:one@example.org',
        'STATUS:CANCELLED',
        'RECURRENCE-ID;TZID=Europe/Paris:20261204T090000',
        'DTSTART;TZID=Europe/Paris:20261204T090000',
        'END:VEVENT',
      ];
      const reading = read(
        calendarOf(...(place === 'before' ? [...moved, ...series] : [...series, ...moved])),
      );
      expect(reading.told).toEqual([]);
      const { entries } = rowsOf(compare(reading));
      const days = entries.filter((one) => one.series).map((one) => [one.series?.day, one.title, one.day]);
      expect(days.sort()).toEqual([
        ['2026-12-03', 'Autre', '2026-12-10'],
        ['2026-12-05', 'Post', '2026-12-05'],
      ]);
      expect(compare(reading, { entries }).map(({ status }) => status)).toEqual(['same', 'same', 'same']);
    },
  );

  it('days that stand for days of each other make no circle', () => {
    const text = calendarOf(
      ...['20261201', '20261202'].flatMap((day, at) => [
        'BEGIN:VEVENT',
        'UID:circle',
        'SUMMARY:Circle',
        `DTSTART;VALUE=DATE:${day}`,
        `RECURRENCE-ID;VALUE=DATE:${at === 0 ? '20261202' : '20261201'}`,
        'RRULE:FREQ=DAILY',
        'END:VEVENT',
      ]),
    );
    const reading = read(text);
    const rows = rowsOf(compare(reading));
    expect(rows.entries.map(({ day, recurrence, series }) => [day, recurrence, series])).toEqual([
      ['2026-12-01', null, null],
      ['2026-12-02', null, null],
    ]);
    expect(new Set(compare(reading, rows).map(({ status }) => status))).toEqual(new Set(['same']));
  });

  it('what begins on a day that its rule does not give comes on that day too', () => {
    const { entries } = takeOver(eventOf('DTSTART;VALUE=DATE:20261202', 'RRULE:FREQ=WEEKLY;BYDAY=MO'));
    expect(entries.map(({ day, recurrence }) => [day, recurrence?.rule ?? null])).toEqual([
      ['2026-12-02', 'FREQ=WEEKLY;BYDAY=MO'],
      ['2026-12-02', null],
    ]);
  });

  it('a cancelled day of a series is one of its exceptions', () => {
    const text = calendarOf(
      'BEGIN:VEVENT',
      'UID:s',
      'SUMMARY:S',
      'DTSTART;VALUE=DATE:20261201',
      'RRULE:FREQ=DAILY;COUNT=5',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:s',
      'SUMMARY:S',
      'STATUS:CANCELLED',
      'DTSTART;VALUE=DATE:20261203',
      'RECURRENCE-ID;VALUE=DATE:20261203',
      'END:VEVENT',
    );
    expect(takeOver(text).entries).toMatchObject([{ recurrence: { except: ['2026-12-03'] } }]);
  });
});

describe('a damaged file', () => {
  it('loses one line and no more', () => {
    const text = eventOf('DTSTART:20261201T090000', 'this is no line', 'DESCRIPTION:Text');
    expect(read(text).told).toMatchObject([{ code: 'broken_line', name: 'this is no line', line: 4 }]);
    expect(takeOver(text).entries).toMatchObject([{ title: 'Post', text: 'Text' }]);
  });

  it('that is cut off loses what was being written, which can be copied', () => {
    const text = fixture('google.ics');
    const reading = read(text.slice(0, text.indexOf('SUMMARY:Horaires')));
    expect(reading.offers.map(({ title }) => title)).toEqual([
      'Conseil du lundi (LinkedIn)',
      'Conseil du lundi, un mardi',
    ]);
    expect(reading.told).toMatchObject([{ code: 'cut_off' }]);
    expect(reading.told[0]?.source).toContain('UID:5reveillon@google.com');
  });

  it('whose END got lost keeps the events behind it', () => {
    const text = fixture('google.ics').replace(/END:VEVENT/, '');
    const reading = read(text);
    expect(reading.told.map(({ code }) => code)).toEqual(['cut_off', 'cancelled']);
    expect(reading.offers.map(({ title }) => title)).toContain('Horaires du réveillon');
  });

  it.each([
    ['', 'empty'],
    ['<!DOCTYPE html><html><body>Sign in</body></html>', 'web_page'],
    ['Bonjour,\nvoici le planning.', 'not_calendar'],
    [calendarOf(), 'nothing_in_it'],
  ])('that is none is refused: %j', (text, code) => {
    expect(readWhole(text)).toEqual({ ok: false, error: code });
  });
});

describe('who an item is', () => {
  it('is its content where it has no UID, so that a second import changes nothing', () => {
    const text = eventOf('DTSTART:20261201T090000').replace('UID:one@example.org\r\n', '');
    const reading = read(text);
    const rows = rowsOf(compare(reading));
    expect(rows.entries).toHaveLength(1);
    expect(
      compare(read(text.replace('VERSION', 'X-A:1\r\nVERSION')), rows).map(({ status }) => status),
    ).toEqual(['same']);
  });

  it('counts once where a file has it twice, in its later version', () => {
    const twice = (sequence: number, title: string) => [
      'BEGIN:VEVENT',
      'UID:twice',
      'DTSTART;VALUE=DATE:20261201',
      `SEQUENCE:${sequence}`,
      `SUMMARY:${title}`,
      'END:VEVENT',
    ];
    const reading = read(calendarOf(...twice(2, 'Later'), ...twice(1, 'Earlier')));
    expect(reading.offers.map(({ title }) => title)).toEqual(['Later']);
    expect(reading.told).toMatchObject([{ code: 'twice', title: 'Earlier' }]);
  });
});
