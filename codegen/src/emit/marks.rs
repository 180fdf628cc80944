//! Writes what the service's metadata says about something: words for its documentation, and the attribute of what is
//! deprecated.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs;
use crate::model::api::{Deprecation, Marks, Version};

/// What the words mean, for the documentation of a module.
const MEANINGS: [&str; 5] = [
    "- `metadata`: the metadata has it, and no page does",
    "- `metadata of another version`: the reference documents what uses it, and only that metadata has it",
    "- `list of requests`: the permissions or the reference list the request; what it sends and returns is declared nowhere",
    "- `type of the metadata`: a page has it, and the metadata states its type",
    "- `not in the metadata`: a page has it, and the metadata does not; the service may have dropped it",
];

/// The words for an item of a list of facts, each after a comma: `, metadata`.
pub(super) fn facts(marks: &Marks) -> String {
    let immutable = marks.immutable.then_some("cannot be changed");
    origin(marks).into_iter().chain(immutable).map(|word| format!(", {word}")).collect()
}

/// The word for what a fact comes from; `None` if a published page and the metadata agree, or nothing completes the page.
pub(super) fn origin(marks: &Marks) -> Option<&'static str> {
    match (marks.source, marks.type_source) {
        _ if marks.absent => Some("not in the metadata"),
        (Some(source), _) => Some(source.words()),
        (None, Some(_)) => Some("type of the metadata"),
        (None, None) => None,
    }
}

/// The lines that explain the words in the documentation of a module; none if nothing completes the pages.
pub(super) fn legend(version: &Version) -> Vec<String> {
    let Some(date) = version.completed.as_ref().and_then(|completed| completed.metadata.as_ref()) else {
        return Vec::new();
    };
    let head =
        format!("The service's metadata of {} completes the pages of the reference. Words say how:", docs::prose(date));
    let lines = [String::new(), head, String::new()].into_iter();
    lines.chain(MEANINGS.map(str::to_owned)).collect()
}

/// `#[deprecated(since = "2024-04-10", note = "the service announces its removal on 2026-04-10")]`
pub(super) fn attribute(marks: &Marks) -> Option<TokenStream> {
    let arguments = deprecation(marks)?;
    Some(quote!(#[deprecated #arguments]))
}

/// The attribute inside of a macro call, as a literal that the layout turns into a line.
pub(super) fn in_macro(marks: &Marks) -> Option<TokenStream> {
    let deprecation = marks.deprecated.as_ref()?;
    let since = deprecation.since.iter().map(|since| format!("since = {}, ", day(since)));
    let since: String = since.collect();
    let line = format!("#[deprecated({since}note = {})]", docs::literal(&note(deprecation)));
    let line = docs::verbatim(&line);
    Some(quote!(#line))
}

/// The arguments of the attribute, in parentheses.
pub(super) fn deprecation(marks: &Marks) -> Option<TokenStream> {
    let deprecation = marks.deprecated.as_ref()?;
    let since = deprecation.since.iter().map(|since| day(since));
    let note = docs::literal(&note(deprecation));
    Some(quote!((#(since = #since,)* note = #note)))
}

/// A day as a literal of one line.
fn day(text: &str) -> Literal {
    docs::literal(&docs::prose(text))
}

/// What the compiler tells a user.
fn note(deprecation: &Deprecation) -> String {
    let version = deprecation.version.iter().map(|version| format!(" ({})", docs::prose(version)));
    let version: String = version.collect();
    match &deprecation.removal {
        Some(day) => format!("the service announces its removal on {}{version}", docs::prose(day)),
        None => format!("the service advises against its use{version}"),
    }
}
