//! Separates code spans that translation glued together: `` `a``b` `` becomes `` `a` `b` ``.
//!
//! Two backticks side by side open a code span of their own only before a word. Between two words they close one span
//! and open the next.

use std::borrow::Cow;

/// Separates glued code spans outside of fences. Lines keep their numbers.
pub(super) fn separate(text: &str) -> Cow<'_, str> {
    if memchr::memmem::find(text.as_bytes(), b"``").is_none() {
        return Cow::Borrowed(text);
    }
    let mut out = String::new();
    let mut copied = 0;
    let mut fenced = false;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim_start();
        if let Some(info) = trimmed.strip_prefix("```") {
            fenced = !fenced && !info.contains("```");
        } else if !fenced && !opens_long_span(line) {
            for at in find_glued(line) {
                out.push_str(&text[copied..start + at]);
                out.push(' ');
                copied = start + at;
            }
        }
        start += line.len();
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[copied..]);
    Cow::Owned(out)
}

/// Whether two backticks open a code span in a line: there is a word after them and none before them.
fn opens_long_span(line: &str) -> bool {
    runs(line).any(|(at, length)| {
        length == 2
            && line[..at].chars().next_back().is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '|' | '*'))
            && line[at + length..].starts_with(|c: char| !c.is_whitespace())
    })
}

/// The places where a space separates glued spans: the middle of each even run of backticks between two words.
fn find_glued(line: &str) -> impl Iterator<Item = usize> + '_ {
    let inside = |c: char| !c.is_whitespace() && !matches!(c, '|' | '(' | ')');
    runs(line)
        .filter(move |(at, length)| {
            *length % 2 == 0
                && line[..*at].chars().next_back().is_some_and(inside)
                && line[at + length..].chars().next().is_some_and(inside)
        })
        .map(|(at, length)| at + length / 2)
}

/// The runs of backticks in a line: where each starts, and how long it is.
fn runs(line: &str) -> impl Iterator<Item = (usize, usize)> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + line[at..].find('`')?;
        let length = line[start..].bytes().take_while(|byte| *byte == b'`').count();
        at = start + length;
        Some((start, length))
    })
}

#[cfg(test)]
mod tests {
    use super::separate;

    #[test]
    fn glued_spans_are_separated() {
        assert_eq!(separate("из `a``b`, `c`.\n"), "из `a` `b`, `c`.\n");
        assert_eq!(separate("``a````b``"), "``a````b``");
        assert_eq!(separate("x ``a`` и ``b``c``"), "x ``a`` и ``b``c``");
        assert_eq!(separate("```http\n`a``b`\n```\n"), "```http\n`a``b`\n```\n");
    }
}
