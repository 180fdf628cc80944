//! Escapes the text of pages for comments and literals.
//!
//! Rustdoc reads comments as markdown and runs what looks like code. So every character with a meaning in markdown is
//! escaped, control characters and characters that hide or reorder others are removed, and a text is always a single
//! line. Text reaches a comment only through [`prose`], [`code`] and [`link`], and a literal only through [`literal`].

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::model::api::TypeRef;

/// One `#[doc]` for each line.
pub(super) fn outer(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| comment_line(line));
    quote!(#(#[doc = #lines])*)
}

/// One `#![doc]` for each line.
pub(super) fn inner(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| comment_line(line));
    quote!(#(#![doc = #lines])*)
}

/// Lines of a comment inside a macro call: literals, which the layout turns into comments.
pub(super) fn in_macro(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| Literal::string(&format!("///{}", comment_line(line))));
    quote!(#(#lines)*)
}

/// A line of Rust inside a macro call, as a literal, which the layout turns into this line. It stands before the name of
/// what the macro declares.
pub(super) fn verbatim(line: &str) -> Literal {
    Literal::string(line)
}

/// A string literal with any text. Characters that are invisible in the source are written as code points, and no part
/// of the literal looks like a comment.
pub(super) fn literal(text: &str) -> Literal {
    let like_comment = text.starts_with("//");
    if !like_comment && text.bytes().all(|b| matches!(b, b' '..=b'~')) {
        return Literal::string(text);
    }
    let (start, rest) = if like_comment { ("\"\\u{2f}", &text[1..]) } else { ("\"", text) };
    let escaped = rest.chars().fold(start.to_owned(), |mut out, c| {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            ' '..='~' => out.push(c),
            c if c.is_alphanumeric() && !is_invisible(c) => out.push(c),
            c => out.push_str(&format!("\\u{{{:x}}}", u32::from(c))),
        }
        out
    });
    format!("{escaped}\"").parse().expect("every character that ends a literal is escaped")
}

/// Words of a page as markdown that renders as these words.
pub(super) fn prose(text: &str) -> String {
    let clean = one_line(text);
    let parts: Vec<&str> = clean.split('`').collect();
    if parts.len().is_multiple_of(2) {
        return escape(&clean);
    }
    let spans = parts.iter().enumerate().map(|(index, part)| match (index % 2, part.trim()) {
        (0, _) => escape(&without_links(part)),
        (_, "") => String::new(),
        (_, code) => format!("`{code}`"),
    });
    spans.collect::<String>().trim().to_owned()
}

/// The paragraphs of a description, each after an empty line.
pub(super) fn paragraphs(description: Option<&str>) -> Vec<String> {
    let lines = description.unwrap_or_default().lines().map(prose).filter(|line| !line.is_empty());
    lines.flat_map(|line| [String::new(), line]).collect()
}

/// The paragraphs of a description as literals, which a macro makes comments.
pub(super) fn lines(description: Option<&str>) -> Vec<Literal> {
    let lines = description.unwrap_or_default().lines().map(prose);
    lines.filter(|line| !line.is_empty()).map(|paragraph| line(&paragraph)).collect()
}

/// A line of a comment as a literal, which a macro makes a comment.
pub(super) fn line(line: &str) -> Literal {
    if line.starts_with("//") { literal(line) } else { Literal::string(&one_line(line)) }
}

/// What is documented about a property or a parameter: `` `displayName`: `Edm.String` ``.
pub(super) fn fact(name: &str, ty: &TypeRef) -> String {
    format!("{}: {}", code(name), code(&ty.to_string()))
}

/// A name or a path as code in running text.
pub(super) fn code(text: &str) -> String {
    let clean = one_line(text).replace('`', "'");
    if clean.is_empty() { "(empty)".to_owned() } else { format!("`{clean}`") }
}

/// Whether the text consists of words that mean the same in markdown, wherever they stand. A macro of the runtime writes
/// such texts between backticks, on a line of their own.
pub(super) fn is_plain(text: &str) -> bool {
    let is_letter = |c: char| c.is_alphanumeric() && !is_invisible(c);
    text.split(' ').all(|word| {
        word.starts_with(is_letter) && word.chars().all(|c| is_letter(c) || c == '_') && !word.ends_with('_')
    })
}

/// The first `most` items, separated by commas, and the number of the others.
pub(super) fn shorten(mut items: Vec<String>, most: usize) -> String {
    let more = items.len().saturating_sub(most);
    items.truncate(most);
    let list = items.join(", ");
    if more == 0 { list } else { format!("{list} and {more} more") }
}

/// A link to a page of the reference: `api/user-get` of `v1.0`.
pub(super) fn link(text: &str, page: &str, version: &str) -> String {
    format!("[{text}]({})", page_url(page, version))
}

/// The file name of a page, without its extension.
pub(crate) fn stem(page: &str) -> &str {
    let file = page.rsplit('/').next().unwrap_or_default();
    file.strip_suffix(".md").unwrap_or(file)
}

/// The URL of `v1.0/api/user-get.md` or `v1.0/resources/user.md`.
pub(crate) fn page_url(page: &str, version: &str) -> String {
    let folder = if page.contains("/resources/") { "resources/" } else { "" };
    let view = version.strip_prefix('v').unwrap_or(version);
    let (stem, view) = (encode(stem(page)), encode(view));
    format!("https://learn.microsoft.com/graph/api/{folder}{stem}?view=graph-rest-{view}")
}

/// A text as a part of a URL: letters, digits, `-._~` and `%` sequences.
pub(crate) fn encode(text: &str) -> String {
    text.bytes().fold(String::with_capacity(text.len()), |mut out, b| {
        match b {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(b)),
            _ => out.push_str(&format!("%{b:02X}")),
        }
        out
    })
}

/// A line as it stands after `///`: with a space before it, and never more than one line.
fn comment_line(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {}", one_line(line)) }
}

/// The text without control characters, with single spaces.
fn one_line(text: &str) -> String {
    let visible = text.chars().map(|c| if c.is_control() || c.is_whitespace() || is_invisible(c) { ' ' } else { c });
    let mut out = String::with_capacity(text.len());
    for c in visible {
        if c != ' ' || !(out.is_empty() || out.ends_with(' ')) {
            out.push(c);
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Characters that are invisible. Some of them change the order of others; rustc refuses those in comments.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{2800}' | '\u{3164}' | '\u{feff}'
            | '\u{ffa0}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Replaces markdown links by their text.
fn without_links(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let last = text.rfind(')').unwrap_or(0);
    // Behind the last parenthesis no link ends.
    let closed = |tail: &str| text.len() - tail.len() <= last;
    while let Some(open) = rest.find('[') {
        let inside = &rest[open + 1..];
        // The text of a link holds no other bracket.
        let label = &inside[..inside.find('[').unwrap_or(inside.len())];
        let link = label.find("](").map(|end| (&inside[..end], &inside[end + 2..]));
        let after =
            link.filter(|(_, tail)| closed(tail)).and_then(|(label, tail)| Some((label, tail.split_once(')')?.1)));
        out.push_str(&rest[..open]);
        match after {
            Some((label, after)) => {
                out.push_str(label);
                rest = after;
            }
            None => {
                out.push('[');
                rest = inside;
            }
        }
    }
    out.push_str(rest);
    out
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for (at, c) in text.char_indices() {
        let url = c == '/' && text[..at].ends_with(':');
        let block = at == 0 && matches!(c, '+' | '-' | '=' | '#') || c == '.' && is_number(&text[..at]);
        if url || block || matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_means_just_its_words() {
        let table = [
            ("List users", "List users"),
            ("a [link](x.md) and `code`", "a link and `code`"),
            ("an [open bracket", "an \\[open bracket"),
            ("one ` backtick", "one \\` backtick"),
            ("Vec<String> & *more* _under_", "Vec\\<String\\> \\& \\*more\\* \\_under\\_"),
            ("see https://example.com", "see https:\\//example.com"),
            ("# head", "\\# head"),
            ("1. item", "1\\. item"),
            ("    indented\n```rust\npanic!()\n```", "indented `rust panic!()`"),
            ("a\u{202e}b\r\nc\0d", "a b c d"),
            ("C:\\path */", "C:\\\\path \\*/"),
            ("[[x]](y)", "\\[x\\]"),
        ];
        for (text, expected) in table {
            assert_eq!(prose(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_literal_means_the_same_text() {
        for text in [
            "plain",
            "quo\"te",
            "back\\slash",
            "line\nbreak",
            "'",
            "é中",
            "\u{202e}",
            "\0",
            "{}",
            "\u{feff}x",
            "/a",
            "/// a",
            "//",
        ] {
            let literal = literal(text);
            let parsed: syn::LitStr = syn::parse_quote!(#literal);
            assert_eq!(parsed.value(), text);
            assert!(!literal.to_string().starts_with("\"//"), "{text:?}");
            assert!(literal.to_string().chars().all(|c| !c.is_control() && !is_invisible(c)), "{text:?}");
        }
    }

    #[test]
    fn a_link_has_no_place_for_a_hostile_page() {
        assert_eq!(
            link("x", "v1.0/api/user-get.md", "v1.0"),
            "[x](https://learn.microsoft.com/graph/api/user-get?view=graph-rest-1.0)"
        );
        assert_eq!(
            link("x", "beta/resources/a)](b c.md", "beta"),
            "[x](https://learn.microsoft.com/graph/api/resources/a%29%5D%28b%20c?view=graph-rest-beta)"
        );
    }

    #[test]
    fn code_stays_code() {
        assert_eq!(code("/users/{id}"), "`/users/{id}`");
        assert_eq!(code("a`b\n*/"), "`a'b */`");
        assert_eq!(code("\n"), "(empty)");
    }

    #[test]
    fn plain_words_mean_the_same_on_a_line_of_their_own() {
        for text in ["low", "v4_0_3", "größe", "JIS B4", "2fa", "North America 5x7in"] {
            assert!(is_plain(text), "{text:?}");
        }
        for text in ["", " ", "a  b", "a`b", "- a", "1. a", "# a", "___", "a\nb", "<a>", "\u{200b}a", "a&b"] {
            assert!(!is_plain(text), "{text:?}");
        }
    }

    #[test]
    fn a_line_for_a_macro_is_no_comment_and_one_line() {
        assert_eq!(line("`a`: `Edm.String` — one\ntwo").to_string(), "\"`a`: `Edm.String` — one two\"");
        assert_eq!(line("/// a").to_string(), "\"\\u{2f}// a\"");
        let lines: Vec<String> = lines(Some("*one*\n\ntwo")).iter().map(ToString::to_string).collect();
        assert_eq!(lines, ["\"\\\\*one\\\\*\"", "\"two\""]);
    }

    #[test]
    fn a_long_list_says_how_much_it_leaves_out() {
        let items = || ["a", "b", "c"].map(str::to_owned).to_vec();
        assert_eq!(shorten(items(), 3), "a, b, c");
        assert_eq!(shorten(items(), 1), "a and 2 more");
        assert_eq!(shorten(Vec::new(), 1), "");
    }

    #[test]
    fn paragraphs_are_apart() {
        assert_eq!(paragraphs(Some("one\n\n\ntwo")), ["", "one", "", "two"]);
        assert!(paragraphs(None).is_empty());
    }
}
