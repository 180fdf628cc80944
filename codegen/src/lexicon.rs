//! The wordings of each locale, as data.
//!
//! A lexicon lists, for each fact that prose can state, the wordings that state it in one locale. The files are
//! `lexicon/locale/<locale>.toml`; `en-us.toml` explains every key, and its wordings belong to every other lexicon too,
//! because translators leave words as they are. `lexicon/locale/members/<locale>.toml` lists translations of common
//! members of enums.
//!
//! # When a wording is needed
//!
//! Most of a page is read without any word: sections by their anchors or by what stands below a heading, request lines,
//! scopes and status codes by their form, types by their links and by the JSON representation. A wording is needed
//!
//! - for a heading that has no anchor, where nothing below it decides (`[headings]`);
//! - for a word in a title that belongs to no name (`[title]`);
//! - for the head of a column that does not stand at its usual place (`[columns]`): a word decides first, the position
//!   in the table decides where no word is known;
//! - for a type that is neither linked nor shown in JSON, and for whether a type is a collection (`[types]`, `[type]`);
//! - for every fact that only a sentence states (`[row]`, `[body]`, `[response]`, `[intro]`, `[query]`);
//! - for callers and headers that stand in another order than usual (`[permissions]`, `[headers]`).
//!
//! # Adding a locale
//!
//! `cargo xtask lexicon --docs FOLDER --locale LOCALE` prints a draft. Review it, save it as
//! `lexicon/locale/<locale>.toml` and add the row `locale!("<locale>")` to the table `LOCALES` in `lexicon/locales.rs`.
//! The tests then check that it has every key and that no wording has two meanings. The pages of a locale that has no
//! lexicon are read with one that [`learn`](crate::learn) derives from them.

mod column_head;
mod glossary;
mod hints;
mod lexicons;
mod locales;
mod members;
mod phrases;
mod primitive;
mod wordings;

pub(crate) use column_head::ColumnHead;
pub(crate) use glossary::Glossary;
pub(crate) use hints::{Hint, Hints};
pub use lexicons::Lexicons;
pub(crate) use locales::{has_lexicon, source_of};
pub(crate) use members::{common_members, find_member};
pub(crate) use phrases::{Phrases, is_unspaced};
pub(crate) use primitive::{find_primitive, primitive};
pub(crate) use wordings::{Lexicon, ResponseWords, RowWords};
