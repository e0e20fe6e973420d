import { describe, expect, test } from 'vitest';
import { furnitureKind, furnitureRules } from '../../../src/pipeline/article/furniture/index.ts';

/** Of each kind, lines it must take and lines of a story that look like it and must stay. */
const cases: Record<string, { readonly takes: readonly string[]; readonly refuses: readonly string[] }> = {
  notice: {
    takes: [
      'Stay up to date with notifications from the Harbour Gazette',
      'Notifications can be managed in browser preferences.',
      'We and our partners use cookies to give you the best visit.',
      'This site uses cookies. By continuing you accept them.',
      'Accept all cookies',
      'By clicking ‘Register’ you confirm that your data are right.',
      'This site is protected by reCAPTCHA and the Google Privacy Policy applies.',
      'Please enable JavaScript to read this page.',
      'It looks like you are using an ad blocker',
      'Thank you for registering',
      'Please refresh the page',
      'Skip to main content',
    ],
    refuses: [
      'This site was used by the army until 1990.',
      'The site uses cookies of oak for its roof, the thatcher said.',
      'Accept all cookies, the baker told her staff.',
      'By clicking his fingers he stopped the band.',
      'Notifications of the closure were sent on Monday.',
      'Thank you for the fish, he said.',
      'Skip to the end of the pier and you see Riga.',
    ],
  },
  appeal: {
    takes: [
      'Your support helps us to tell the story',
      'Your support makes all the difference.',
      'Support independent journalism today',
      'Become a member from £5 a month',
      'Make a donation',
      'Help keep our reporting free for everyone',
      'If you value our work, please consider subscribing.',
      'We rely on our readers to fund this newsroom.',
      'Registration is a free and easy way to support our truly independent journalism',
    ],
    refuses: [
      'Your support will be remembered, Mr Hale told the crowd.',
      'Support for the plan fell to 12 per cent.',
      'Support the roof or it will fall, the engineer warned.',
      'Become a member of the guild and you may fish, the charter says.',
      'Help keep the harbour open, the mayor urged ministers.',
      'If you value the ice, stay off it, he said.',
      'Registration is free for boats under six metres, the port said.',
    ],
  },
  registration: {
    takes: [
      'Register for free to continue reading',
      'Already have an account? sign in',
      'Log in or register',
      'Continue reading this article',
      'This article is for subscribers only',
      'You have 2 free articles left this month',
      'Unlock unlimited access',
      'Start your free trial',
      'Cancel anytime',
      '£1 a week for the first year',
      'Subscribers may share up to ten articles a month.',
    ],
    refuses: [
      'Register offices closed across the county on Monday.',
      'Already a father of four, he went back to sea.',
      'This article of the treaty is for lawyers to read.',
      'You have two minutes to leave the pier, police told them.',
      'Cancel any time you like, the captain said, and see who pays.',
      'Sign in the window, read it, and go, she told them.',
    ],
  },
  newsletter: {
    takes: [
      'Sign up for our daily newsletter here.',
      'Sign up to get an email from our reporter',
      'Subscribe',
      'Get the day’s best stories delivered to your inbox',
      'Download our app',
      'Available on the App Store',
      'Enter your email address',
      'I would like to be emailed about offers',
      'Join our WhatsApp channel',
    ],
    refuses: [
      'Sign up or go home, the coach told new players.',
      'Sign up and be counted was the slogan of the march.',
      'Subscribe to the theory or not, the ice is thinner.',
      'Get the boats in, he shouted.',
      'Download speeds on the island are slow.',
      'He urged readers to sign up.',
      'Join the queue at dawn, the clerk said.',
    ],
  },
  comments: {
    takes: [
      'Comments',
      'Comments (23)',
      '214 comments',
      'Leave a comment',
      'Join our commenting forum',
      'Join the conversation',
      'Join thought-provoking conversations, follow other readers and see their replies',
      'Have your say in the comments below',
      'View comments',
      'Comments on this article are closed',
      'Be the first to comment',
    ],
    refuses: [
      'Comments made by the minister drew anger.',
      'Comments from both sides were read out in court.',
      'Leave the harbour by noon, the notice read.',
      'Join the army, his father told him.',
      'Have your papers ready, the guard said.',
      'What do you think they did next?',
    ],
  },
  sharing: {
    takes: [
      'Please use the sharing tools found at the top of articles.',
      'Share this article',
      'Share on Facebook',
      'Facebook Twitter WhatsApp',
      'Copy link',
      'Listen to this article',
      'Share or comment on this article: Dogs banned from beach',
      'Save for later',
    ],
    refuses: [
      'Share prices fell on Monday.',
      'Share the catch, the elders told them.',
      'Save the pier was painted on the wall.',
      'Facebook closed its office in Riga.',
      'Copying of the tide tables is a crime.',
    ],
  },
  count: {
    takes: [
      '16 views0 comments',
      '4 min read',
      '1.2K shares',
      'Download 21 • 48KB',
      '+3',
      'Views: 1,204',
      'Reading time: 4 minutes',
    ],
    refuses: [
      '16 views of the harbour hang in the hall.',
      '4 minutes later the ship sank.',
      '1,200 shares changed hands.',
      'Two comments were struck out.',
    ],
  },
  advert: {
    takes: [
      'Advertisement',
      '- Advertisement -',
      'ADVERTISEMENT',
      'Article continues below',
      'Scroll to continue',
      'Sponsored by Irbe Tugs',
      'We may earn a commission from links',
    ],
    refuses: [
      'Advertisement spending rose by a third last year.',
      'Sponsored climbers reached the top.',
      'Story continues to divide the village.',
      'We earn little, the pilots say.',
    ],
  },
  live: {
    takes: [
      'This is a breaking news story, more to follow soon… Check back shortly for further updates.',
      'This story is being updated.',
      'Breaking news',
      'Key events',
      'Live updates',
      '10.32 GMT',
      '9:05 p.m.',
      '12m ago',
      'This live blog has now closed.',
      'More to follow',
    ],
    refuses: [
      'Live fire was used at the range.',
      'This is a breaking of every rule we have.',
      'Breaking news travels by boat there.',
      'At 10.32 the lights went out.',
      'More to the point, nobody asked.',
      'Updates to the chart were sent in May.',
    ],
  },
  social: {
    takes: [
      '@harbour_news',
      'Follow us on Twitter and Facebook',
      'Follow Rosa Lim on Twitter @rosalim',
      'Twitter: @rosalim',
      'Like us on Facebook',
    ],
    refuses: [
      'Follow the money, prosecutors were told.',
      'Follow the money on Facebook, prosecutors said, and it leads to the quay.',
      'Twitter was full of swans.',
      'Find the captain, he said.',
      'Like his father he wrote on Facebook walls nobody read.',
    ],
  },
  'author note': {
    takes: [
      'Rosa Lim is a reporter in Riga. She can be reached at rosa@harbour.example.',
      'Jan Hale covers ports. Follow him on Twitter @janhale',
    ],
    refuses: ['Rosa Lim is a pilot in Riga.', 'Rosa Lim was found on the pier at dawn, police said.'],
  },
  related: {
    takes: [
      'Read more: Ministers meet in Riga',
      'READ MORE Ten museums that never close',
      'Related stories',
      'Also read | Truss says no',
      'You may also like',
      'More on this story',
      'Most read',
      'For more stories like this, check our news page.',
      'Read the full story here',
      'Click here to subscribe',
      'Recommended',
    ],
    refuses: [
      'Read more than once, the letter gave no name.',
      'Related charges were dropped.',
      'More news came at dawn, and it was worse.',
      'Recommended doses were exceeded.',
      'Trending down since May, the price has halved.',
      'You may also drown, the sign says.',
      'Topics ranged from ice to eels.',
      'Watch the ice, he said.',
      'Background noise hid the signal.',
    ],
  },
  contributors: {
    takes: [
      'Additional reporting by Rosa Lim',
      'With reporting by Jan de Wit in Riga',
      '(Reporting by Rosa Lim; Editing by Jan de Wit)',
      'Rosa Lim contributed reporting.',
      'Harbour Press writers Rosa Lim and Jan Hale contributed to this report.',
      'Edited by Rosa Lim',
    ],
    refuses: [
      'Additional reporting rules begin in May.',
      'Reporting by sailors has improved the charts.',
      'He contributed to this report of the harbour board by drawing its maps, she said of her late uncle, who lived in Riga and worked there until the war, and again after it.',
      'Edited by the sea, the coast is never the same.',
      'The storm contributed to the delay.',
    ],
  },
  correction: {
    takes: [
      'This article was amended on 3 May to correct a name.',
      'Correction: the bridge is 7 km long.',
      'Editor’s note: this piece first ran in 2019.',
      'An earlier version of this story misspelled Riga.',
      'This story has been updated with comment from the port.',
    ],
    refuses: [
      'This article of the treaty was amended twice.',
      'Corrections to the chart took a year.',
      'An earlier version of the ship sank in 1904.',
      'The story was corrected by her mother at supper.',
    ],
  },
  copyright: {
    takes: [
      '© 2022 Harbour Gazette',
      'Copyright 2021 The Harbour Press. All rights reserved.',
      'All rights reserved',
      'Harbour Gazette 2022. All rights reserved.',
      'This material may not be published, broadcast, rewritten or redistributed.',
      'This article first appeared in the Harbour Gazette.',
      'Originally published in the Harbour Gazette',
      'Republished with permission of the Harbour Gazette',
      'Terms of use | Privacy policy',
      'Source: Harbour Gazette',
    ],
    refuses: [
      'Copyright law is to change, the minister said.',
      'All rights to the wreck belong to the crown.',
      'This article first lay in a drawer for years.',
      'Originally built in 1904, the pier has burnt twice.',
      'Published in 1904, the chart is still right.',
      'Terms of the deal were not given.',
    ],
  },
  'mail header': {
    takes: [
      'From: Rosa Lim <rosa@harbour.example>',
      'Subject: FW: Ice reaches Riga',
      '---------- Forwarded message ----------',
      'Sent from my iPhone',
    ],
    refuses: [
      'From: the sea, with love',
      'To: nobody',
      'Subject to ice, the ferry sails at noon.',
      'Sent from my father, it came late.',
    ],
  },
  contact: {
    takes: [
      'Got a story? Email our news desk.',
      'Do you have a tip? Get in touch.',
      'Contact us',
      'newsdesk@harbour.example',
      'Email: newsdesk@harbour.example',
      'Have you been affected? Email us your story.',
      'To report an error, click here.',
    ],
    refuses: [
      'Contact with the crew was lost at noon.',
      'Got a boat and no water, as they say in Parnu.',
      'Have you seen this swan?',
      'Email was cut off for a day.',
      'Get in touch with your anger, the sign said.',
    ],
  },
  menu: {
    takes: [
      'top of page',
      'Home',
      'Home > News > World',
      'Play video',
      'Menu',
      'Share Tweet Email',
      'Next',
      '-30-',
      'https://www.example.org/news/a',
    ],
    refuses: [
      'Home News agency staff walked out.',
      'Menu prices rose.',
      'Next came the ice.',
      'Play stopped at noon.',
      'Back to the wall, he paid.',
    ],
  },
  ruling: { takes: ['* * *', '___', '–––'], refuses: ['1', 'A'] },
};

describe.each(Object.entries(cases))('%s', (kind, { takes, refuses }) => {
  test.each(takes)('takes “%s”', (line) => {
    expect(furnitureKind(line)).toBe(kind);
  });

  test.each(refuses)('refuses “%s”', (line) => {
    expect(furnitureKind(line)).toBeNull();
  });
});

test('every kind has lines to take and lines to refuse', () => {
  expect(new Set(furnitureRules.map((rule) => rule.name).concat('ruling'))).toEqual(new Set(Object.keys(cases)));
});

test('a line that opens with a quotation mark is somebody’s words', () => {
  expect(furnitureKind('“Sign up for our newsletter,” the poster says.')).toBeNull();
  expect(furnitureKind("'Share this article'")).toBeNull();
});
