//! The sizes up to which documentation is read.
//!
//! Each is far above what any published page has, so that only a page that is damaged or hostile reaches it. What lies
//! beyond a limit is left out with a diagnostic, so that the time and the memory of a run are bounded by the size of its
//! pages: a page of any shape takes less than a second.

/// The bytes of a page with the files that it includes. The longest published page has 150 KB.
pub(crate) const PAGE: usize = 1 << 20;

/// The bytes of a line. The longest published line has 13 KB.
pub(crate) const LINE: usize = 64 << 10;

/// How deep includes may nest. Published ones nest two deep.
pub(crate) const INCLUDES: usize = 8;

/// The columns of a table. The widest published one has six.
pub(crate) const COLUMNS: usize = 32;

/// The rows of a table. The longest published one has 830.
pub(crate) const ROWS: usize = 2_000;

/// The rows of all tables of a page. The enums of beta, which are on one page, have 2,600.
pub(crate) const PAGE_ROWS: usize = 4_000;

/// The lines that are joined to one row.
pub(crate) const ROW_LINES: usize = 100;

/// The bytes of a name, or of the words that it was translated to. The longest published words have 160.
pub(crate) const NAME: usize = 400;

/// The request lines of a page. No published page has more than 110.
pub(crate) const REQUESTS: usize = 250;

/// The lines of a block of request lines, among them repeated and invalid ones.
pub(crate) const REQUEST_LINES: usize = 1_000;

/// The segments of a path. The longest published one has 18.
pub(crate) const SEGMENTS: usize = 40;

/// The bytes of a segment of a path. Functions with many arguments have some 300.
pub(crate) const SEGMENT: usize = 2_000;

/// The base types of a type, and their base types. Published chains have seven.
pub(crate) const BASES: usize = 32;
