/** The rules whose lines another rule or stage asks for by name. */

/** A line that dates the mail in which an article came: it says when somebody sent it on, no more. */
export const mailDate = 'date of the mail';
/** A line that is a paper's name and nothing else. */
export const paperName = 'name of the paper';
/** A person's name above the headline: the author's, where nothing below names one. */
export const nameAbove = 'name above the headline';
/** A name alone in the head, of somebody whom the story tells of: whom a picture shows, it seems. */
export const pictured = 'name of whom the story tells';
/** Two or three capitalised words at the very top of a page with a menu: whose page it is. */
export const siteName = 'name at the top of the page';
/** A line that holds a date and words that nobody can place. */
export const datePart = 'date beside other words';
/** A date with a name beside it, below the author's own line: the name is the paper's. */
export const paperAndDate = 'date beside a name';

/** What an author is, on the line above the name, or below it; and from where. */
export const roleAbove = 'role above the name';
export const authorPost = 'what the author is';
export const authorPlace = 'where the author is';

/** Who holds the rights, by a line at the foot. */
export const rightsHolder = 'copyright line';

/** “by Rosa” beside a day: a blog's author signs with one name. */
export const oneName = 'one name beside a day';

/** The author as a database names him or her. */
export const recordAuthor = 'author in a record';

/** Where an archive says which paper, and which day's, a text is from. */
export const cited = 'citation of a record';
