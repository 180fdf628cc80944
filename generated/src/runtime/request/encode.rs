//! Percent-encoding, with a rule for each part of a URL.
//!
//! No text of the caller can end the part of the URL that it is in: an id stays one segment, a string one quoted
//! literal, an option one query pair.

use std::borrow::Cow;
use std::fmt::Display;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use time::OffsetDateTime;

use crate::runtime::Literal;

/// The characters that are not encoded in a segment: unreserved ones, and two that are frequent in ids.
const SEGMENT: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'@').remove(b'!');

/// The characters that are not encoded between parentheses; colons are part of dates and ranges.
const ARGUMENT: &AsciiSet = &SEGMENT.remove(b':');

/// The characters that are not encoded in a query pair.
const QUERY: &AsciiSet = &ARGUMENT.remove(b'$').remove(b',').remove(b'(').remove(b')').remove(b'/').remove(b'*');

/// The value of a function's argument or of an alternate key, encoded for its position in the URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument<'a> {
    text: Cow<'a, str>,
    quoted: bool,
}

impl<'a> Argument<'a> {
    /// Makes a string: in single quotes, with quotes inside it doubled.
    pub fn quoted(text: &'a str) -> Self {
        Self { text: Cow::Borrowed(text), quoted: true }
    }

    /// Makes a number, a date or an id, without quotes.
    pub fn bare(value: impl Display) -> Self {
        Self { text: Cow::Owned(value.to_string()), quoted: false }
    }

    /// Makes a date with a time as OData writes it, without quotes.
    pub fn date_time(value: OffsetDateTime) -> Self {
        Self { text: Cow::Owned(value.literal()), quoted: false }
    }

    /// Returns the value as it is in the URL.
    pub(crate) fn encoded(&self) -> String {
        if self.quoted { literal(&self.text) } else { utf8_percent_encode(&self.text, ARGUMENT).to_string() }
    }
}

/// Encodes a segment; `None` for the empty text, `.` and `..`, which cannot be segments.
pub(crate) fn segment(text: &str) -> Option<String> {
    match text {
        "" | "." | ".." => None,
        _ => Some(utf8_percent_encode(text, SEGMENT).to_string()),
    }
}

/// Encodes a string in single quotes.
pub(crate) fn literal(text: &str) -> String {
    format!("'{}'", utf8_percent_encode(&text.replace('\'', "''"), ARGUMENT))
}

/// Encodes a path of several segments; `None` if one of them is empty, `.` or `..`.
pub(crate) fn item_path(path: &str) -> Option<String> {
    let segments: Option<Vec<String>> = path.trim_matches('/').split('/').map(segment).collect();
    Some(segments?.join("/"))
}

/// Encodes a query pair.
pub(crate) fn pair(name: &str, value: &str) -> String {
    format!("{}={}", utf8_percent_encode(name, QUERY), utf8_percent_encode(value, QUERY))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_stays_one_segment() {
        let cases = [
            ("adele@contoso.com", Some("adele@contoso.com")),
            ("a/b", Some("a%2Fb")),
            ("a?b#c", Some("a%3Fb%23c")),
            ("100%", Some("100%25")),
            ("%2e%2e", Some("%252e%252e")),
            ("a b+c", Some("a%20b%2Bc")),
            ("o'neil", Some("o%27neil")),
            ("id=x", Some("id%3Dx")),
            ("19:a;b", Some("19%3Aa%3Bb")),
            ("Zoë", Some("Zo%C3%AB")),
            ("\t\r\n", Some("%09%0D%0A")),
            ("...", Some("...")),
            (".", None),
            ("..", None),
            ("", None),
        ];
        for (id, expected) in cases {
            assert_eq!(segment(id).as_deref(), expected, "{id:?}");
        }
    }

    #[test]
    fn a_quote_cannot_end_a_literal() {
        assert_eq!(Argument::quoted("O'N').x(y='").encoded(), "'O%27%27N%27%27%29.x%28y%3D%27%27'");
    }

    #[test]
    fn a_bare_argument_cannot_leave_its_parentheses() {
        assert_eq!(Argument::bare("2020-01-01T00:00:00Z").encoded(), "2020-01-01T00:00:00Z");
        assert_eq!(Argument::bare("1)/x").encoded(), "1%29%2Fx");
        assert_eq!(Argument::date_time(OffsetDateTime::UNIX_EPOCH).encoded(), "1970-01-01T00:00:00Z");
        assert_eq!(Argument::bare(7).encoded(), "7");
    }

    #[test]
    fn an_item_path_keeps_its_segments() {
        assert_eq!(item_path("/a b/c:d/").as_deref(), Some("a%20b/c%3Ad"));
        assert_eq!(item_path("a/../b"), None);
        assert_eq!(item_path("a//b"), None);
        assert_eq!(item_path(""), None);
    }

    #[test]
    fn a_query_pair_writes_a_space_as_percent_20() {
        assert_eq!(pair("$filter", "a eq 'b&c' + 1"), "$filter=a%20eq%20%27b%26c%27%20%2B%201");
    }
}
