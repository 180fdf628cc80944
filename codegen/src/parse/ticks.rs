//! Code spans that translation glued together: `` `a``b` `` in, `` `a` `b` `` out.
//!
//! Two marks side by side open a span of their own only where a word starts. Between two words they close one span and
//! open the next.

use std::borrow::Cow;

/// Parts glued code spans outside of fences; lines stay lines.
pub(super) fn part(text: &str) -> Cow<'_, str> {
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
            for at in glued(line) {
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

/// Whether a line has a span that two marks open: they stand before a word and behind none.
fn opens_long_span(line: &str) -> bool {
    runs(line).any(|(at, length)| {
        length == 2
            && line[..at].chars().next_back().is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '|' | '*'))
            && line[at + length..].starts_with(|c: char| !c.is_whitespace())
    })
}

/// Where a space parts glued spans: in the middle of an even run of marks between two words.
fn glued(line: &str) -> impl Iterator<Item = usize> + '_ {
    let inside = |c: char| !c.is_whitespace() && !matches!(c, '|' | '(' | ')');
    runs(line)
        .filter(move |(at, length)| {
            *length % 2 == 0
                && line[..*at].chars().next_back().is_some_and(inside)
                && line[at + length..].chars().next().is_some_and(inside)
        })
        .map(|(at, length)| at + length / 2)
}

/// The runs of marks in a line: where each starts, and how many they are.
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
    use super::part;

    #[test]
    fn glued_spans_are_parted() {
        assert_eq!(part("из `a``b`, `c`.\n"), "из `a` `b`, `c`.\n");
        assert_eq!(part("``a````b``"), "``a````b``");
        assert_eq!(part("x ``a`` и ``b``c``"), "x ``a`` и ``b``c``");
        assert_eq!(part("```http\n`a``b`\n```\n"), "```http\n`a``b`\n```\n");
    }
}
