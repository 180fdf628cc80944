//! Prints the documentation of a method as text, which the runtime reads: a sheet.
//!
//! ```text
//! "POST message: reply
//!     message-reply: Mail.Send | Mail.Send | Mail.Send
//!     /me/messages/{id}/reply
//!     /users/{id}/messages/{id}/reply"
//! ```
//!
//! The grammar is in the header of the client's `runtime/request/sheet.rs`. Text of pages cannot leave its part of the
//! sheet: characters that separate parts are replaced.

use proc_macro2::Literal;

use super::docs;
use crate::model::api::{Method, Segment};

/// The indentation of lines after the first. The layout moves them below the line on which the text begins.
const INDENT: &str = "            ";

/// What replaces a character that separates parts of a sheet.
const REPLACEMENT: char = '_';

/// Pages, and the permissions and addresses that they document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// The pages by name, the leading one first: `message-reply`.
    pub pages: Vec<String>,
    /// The alternatives of each kind of caller (work, personal, application), least privileged first. An alternative is
    /// a set of scopes that are needed together.
    pub alternatives: [Vec<Vec<String>>; 3],
    /// The templates of addresses, as [`address`] writes them.
    pub addresses: Vec<String>,
}

/// Writes the template of a route: `/users/{id}`, `/me/drive/root:/{path}:/children`.
pub fn address<'s>(segments: impl IntoIterator<Item = &'s Segment>) -> String {
    let mut address = String::new();
    let mut is_open = false;
    for segment in segments {
        if is_open {
            address.push(':');
        }
        address.push_str(&segment.to_string());
        is_open = matches!(segment, Segment::Path { .. });
    }
    if address.is_empty() { "/".to_owned() } else { address }
}

/// Prints a sheet as a literal of several lines.
pub fn sheet(method: Method, name: &str, groups: &[Group]) -> Literal {
    let first = format!("{method} {}", one_line(name));
    let lines = std::iter::once(first.trim_end().to_owned()).chain(groups.iter().flat_map(group_lines));
    let lines: Vec<String> = lines.map(|line| unquote(&docs::literal(&line))).collect();
    let text = lines.join(&format!("\n{INDENT}"));
    format!("\"{text}\"").parse().expect("each line is the content of a literal")
}

fn group_lines(group: &Group) -> impl Iterator<Item = String> {
    let pages: Vec<String> = group.pages.iter().map(|page| replace(page, &[',', ':', '/'])).collect();
    let [work, personal, application] = group.alternatives.each_ref().map(|sets| alternatives(sets));
    let first = format!("{}: {work} | {personal} | {application}", pages.join(", "));
    let first = first.replace("|  |", "| |").replace(":  |", ": |").trim_end().to_owned();
    let addresses = group.addresses.iter().map(|address| one_line(address));
    let addresses = addresses.map(|text| if text.starts_with('/') { text } else { format!("/{text}") });
    std::iter::once(first).chain(addresses)
}

fn alternatives(sets: &[Vec<String>]) -> String {
    let scopes = |set: &Vec<String>| set.iter().map(|scope| replace(scope, &['+', '|'])).collect::<Vec<_>>().join("+");
    sets.iter().map(scopes).collect::<Vec<_>>().join(" ")
}

/// Replaces white space, control characters and some separators.
fn replace(text: &str, separators: &[char]) -> String {
    let is_separator = |c: char| c.is_whitespace() || c.is_control() || separators.contains(&c);
    text.chars().map(|c| if is_separator(c) { REPLACEMENT } else { c }).collect()
}

/// The words of a text without control characters.
fn one_line(text: &str) -> String {
    text.split_whitespace().map(|word| replace(word, &[])).collect::<Vec<_>>().join(" ")
}

fn unquote(literal: &Literal) -> String {
    let text = literal.to_string();
    text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(scopes: &[&str]) -> Vec<String> {
        scopes.iter().map(|scope| (*scope).to_owned()).collect()
    }

    #[test]
    fn a_group_has_a_line_of_pages_and_permissions_and_a_line_for_each_address() {
        let group = Group {
            pages: set(&["message-reply", "x"]),
            alternatives: [vec![set(&["A"]), set(&["B", "C"])], vec![], vec![set(&["D"])]],
            addresses: set(&["/me/messages/{id}/reply", "/users/{id}/messages/{id}/reply"]),
        };
        let expected = "\"POST message: reply
            message-reply, x: A B+C | | D
            /me/messages/{id}/reply
            /users/{id}/messages/{id}/reply\"";
        assert_eq!(sheet(Method::Post, "message: reply", &[group]).to_string(), expected);
        let bare = Group { pages: set(&["x"]), addresses: set(&["/x"]), ..Group::default() };
        assert_eq!(sheet(Method::Get, "x", &[bare]).to_string(), "\"GET x\n            x: | |\n            /x\"");
        assert_eq!(sheet(Method::Get, "item: get", &[]).to_string(), "\"GET item: get\"");
    }

    #[test]
    fn text_of_pages_stays_in_its_part() {
        let group = Group {
            pages: set(&["a,b:c\n/d"]),
            alternatives: [vec![set(&["A|B+C D"])], vec![], vec![]],
            addresses: set(&["//x\n\"y", "(a)"]),
        };
        let expected = "\"GET a \\\"b
            a_b_c__d: A_B_C_D | |
            \\u{2f}/x \\\"y
            /(a)\"";
        assert_eq!(sheet(Method::Get, "a\n\"b", &[group]).to_string(), expected);
    }

    #[test]
    fn a_path_is_closed_if_more_segments_follow() {
        let name = |name: &str| Segment::Name { name: name.to_owned() };
        let path = |name: &str, closed| Segment::Path { name: name.to_owned(), closed };
        assert_eq!(address(&[name("drive"), path("root", true), name("content")]), "/drive/root:/{path}:/content");
        assert_eq!(address(&[name("items"), Segment::Key, path("", false)]), "/items/{id}:/{path}");
        assert_eq!(address(&[]), "/");
    }
}
