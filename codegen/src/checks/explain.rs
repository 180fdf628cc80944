//! Explains one thing of the documentation or of the client: where each part of it comes from, and which rule and which
//! evidence decided.
//!
//! [`find`] finds what a text names, the modules of the subjects explain it, and [`explanation`] has the result as data
//! and as text. Pages are parsed again where the API does not keep a line.

mod asked;
mod body;
mod code;
mod deprecation;
mod documentation;
mod enumeration;
mod explanation;
mod figure;
mod find;
mod lines;
mod nearest;
mod page;
mod permissions;
mod place;
mod property;
mod reply;
mod request;
mod resource;
mod row;

use documentation::Documentation;
pub use documentation::Read;
pub use explanation::{Explanation, Kind, Origin, OriginKind, Part};
use find::Subject;

/// What a text names, explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It names one thing.
    Found(Box<Explanation>),
    /// It names several things: a text that names each alone, and what it is.
    Several(Vec<(String, String)>),
    /// It names nothing. These are the nearest names, the nearest first.
    Unknown(Vec<String>),
}

/// Explains what a text names: a diagnostic code, a figure of a check, a request, a method of the client, a type, an enum,
/// a property, a member, or a page. Without `version`, the first version counts that has something of the name.
pub fn explain(what: &str, version: Option<&str>, read: Read<'_>) -> Answer {
    let documentation = Documentation::new(read);
    let mut found = find::find(what.trim(), version, &documentation);
    match found.len() {
        0 => Answer::Unknown(nearest::names(what.trim(), version, &documentation)),
        1 => Answer::Found(Box::new(explain_subject(found.remove(0), &documentation))),
        _ => Answer::Several(found.iter().map(|subject| subject.describe(&documentation)).collect()),
    }
}

fn explain_subject(subject: Subject<'_>, documentation: &Documentation<'_>) -> Explanation {
    match subject {
        Subject::Code(code) => code::explain(code, documentation),
        Subject::Figure(figure) => figure::explain(figure),
        Subject::Request { version, route, asked } => request::explain(version, route, asked.as_deref(), documentation),
        Subject::Resource(version, resource) => resource::explain(version, resource, documentation),
        Subject::Enum(version, listed) => enumeration::explain(version, listed, documentation),
        Subject::Property(version, resource, property) => property::explain(version, resource, property, documentation),
        Subject::Member(version, listed, member) => enumeration::explain_member(version, listed, member, documentation),
        Subject::Page(path) => page::explain(path, documentation),
    }
}

#[cfg(test)]
mod tests;
