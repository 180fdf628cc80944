//! Mends the notation of a path before it is walked. The lists of the service's team are written by hand; each rule
//! here is for a slip that they repeat.

use std::fmt;

use crate::parse::path;

/// A slip of notation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Slip {
    /// `?$filter=…` stands behind the path.
    Query,
    /// An operation is written after the name of a container, `Default.find`.
    Container,
    /// A slash is missing behind a parenthesis, `itemAt(index={index})range`.
    Slash,
    /// A path inside a drive is not closed by a colon, `root:/{path}/children`.
    Colon,
    /// Segments are left out, `/.../`.
    Ellipsis,
    /// The singleton before the first segment is left out.
    Root,
    /// A name stands in place of a key.
    Literal,
    /// The cast before an operation of a derived type is left out.
    Cast,
    /// `$ref` is left out behind a navigation property.
    Reference,
}

impl fmt::Display for Slip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Query => "a query behind the path",
            Self::Container => "the name of a container before an operation",
            Self::Slash => "a missing slash behind a parenthesis",
            Self::Colon => "a missing colon behind a path",
            Self::Ellipsis => "an ellipsis",
            Self::Root => "a singleton left out at the start",
            Self::Literal => "a name in place of a key",
            Self::Cast => "a cast left out before an operation",
            Self::Reference => "`$ref` left out at the end",
        })
    }
}

/// The name of the container that some operations are written after.
const CONTAINER: &str = "/default.";

/// The mended path, and what was wrong.
pub(super) fn clean(written: &str) -> (String, Vec<Slip>) {
    let mut slips = Vec::new();
    let target = path::target(written).unwrap_or_default();
    let mut path = target.path;
    if !target.query.is_empty() {
        slips.push(Slip::Query);
    }
    if written.contains("/...") || written.contains("/…") {
        slips.push(Slip::Ellipsis);
    }
    if let Some(at) = path.to_ascii_lowercase().find(CONTAINER) {
        slips.push(Slip::Container);
        path.replace_range(at + 1..at + CONTAINER.len(), "");
    }
    if let Some(at) = letter_behind_parenthesis(&path) {
        slips.push(Slip::Slash);
        path.insert(at, '/');
    }
    if let Some(at) = unclosed(&path) {
        slips.push(Slip::Colon);
        path.insert(at, ':');
    }
    (path, slips)
}

fn letter_behind_parenthesis(path: &str) -> Option<usize> {
    let pairs = path.char_indices().zip(path.chars().skip(1));
    let (at, _) = pairs.into_iter().find(|((_, one), next)| *one == ')' && next.is_alphabetic()).map(|(one, _)| one)?;
    Some(at + 1)
}

/// The end of the placeholder behind `root:/`, if a slash follows it and no colon closes the path.
fn unclosed(path: &str) -> Option<usize> {
    const OPEN: &str = "/root:/{";
    let start = path.to_ascii_lowercase().find(OPEN)? + OPEN.len();
    let end = start + path.get(start..)?.find('}')? + 1;
    path.get(end..).filter(|rest| rest.starts_with('/') && !rest.contains(':')).map(|_| end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_notation_are_mended() {
        for (written, expected, slip) in [
            ("/doors?$filter=a eq 'b'", "/doors", Slip::Query),
            ("/doors/Default.find(a={a})", "/doors/find(a={a})", Slip::Container),
            ("/doors/at(index={i})range", "/doors/at(index={i})/range", Slip::Slash),
            ("/drive/root:/{path}/children", "/drive/root:/{path}:/children", Slip::Colon),
            ("/doors/{id}/.../bars", "/doors/{id}/bars", Slip::Ellipsis),
        ] {
            assert_eq!(clean(written), (expected.to_owned(), vec![slip]), "{written}");
        }
        for right in ["/doors/{id}", "/drive/root:/{path}:/children", "/drive/root:/{path}", "/doors(id='{id}')/bars"] {
            assert_eq!(clean(right), (right.to_owned(), Vec::new()));
        }
    }
}
