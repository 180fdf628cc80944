//! Escapes text for its place in markdown, so that a CommonMark parser reads exactly that text.

use serde_json::Value;

/// Escapes the text of a paragraph or a cell.
pub(super) fn text(plain: &str) -> String {
    let mut out = String::with_capacity(plain.len());
    let characters: Vec<char> = plain.chars().collect();
    for (index, &character) in characters.iter().enumerate() {
        let inside_word = |offset: Option<usize>| {
            offset.and_then(|at| characters.get(at)).is_some_and(|neighbour| neighbour.is_alphanumeric())
        };
        match character {
            '\\' | '`' | '*' | '[' | ']' | '|' => out.extend(['\\', character]),
            // Some readers work line by line, and for them `<` starts a comment even after a backslash.
            '<' => out.push_str("&lt;"),
            // The same readers take `](` for the end of a label.
            '(' if index > 0 && characters[index - 1] == ']' => out.push_str("\\("),
            // It would start a character reference: `&amp;`, `&#38;`.
            '&' => out.push_str("\\&"),
            // Between letters or digits it is not markup.
            '_' if inside_word(index.checked_sub(1)) && inside_word(Some(index + 1)) => out.push('_'),
            '_' => out.push_str("\\_"),
            '\n' | '\r' => out.push_str("<br/>"),
            _ => out.push(character),
        }
    }
    out
}

/// Escapes the text of a heading. Number signs at its end would close it.
pub(super) fn heading(plain: &str) -> String {
    let text = text(plain.trim());
    match text.strip_suffix('#') {
        Some(before) => format!("{before}\\#"),
        None => text,
    }
}

/// A code span. A table needs pipes escaped even in code.
pub(super) fn code(plain: &str) -> String {
    let longest = plain.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let space = if plain.starts_with('`') || plain.ends_with('`') { " " } else { "" };
    format!("{fence}{space}{}{space}{fence}", plain.replace('|', "\\|").replace(['\n', '\r'], " "))
}

/// A link to a place of the documentation. `from` is the page on which it stands.
pub(super) fn link(label: &str, path: &str, anchor: &str, from: &str) -> String {
    let mut target = if path.is_empty() { String::new() } else { relative(path, from) };
    if !anchor.is_empty() || path.is_empty() {
        target.push('#');
        target.push_str(anchor);
    }
    let target = target.replace('\\', "\\\\").replace('&', "\\&");
    let bracketed = target.contains(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '<' | '>' | '\\' | '|'));
    if bracketed {
        let target = target.replace(['<', '>', '\n', '\r'], "").replace('|', "\\|");
        return format!("[{}](<{target}>)", text(label));
    }
    format!("[{}]({target})", text(label))
}

/// A comment with facts about the fence below it. Text that would end the comment is escaped.
pub(super) fn annotation(block: &str, facts: impl IntoIterator<Item = (&'static str, Value)>) -> String {
    let facts = [("blockType", Value::from(block))].into_iter().chain(facts);
    let fields: Vec<String> = facts.map(|(name, value)| format!("\"{name}\": {value}")).collect();
    let json = fields.join(", ").replace('<', "\\u003c").replace('>', "\\u003e");
    format!("<!-- {{ {json} }} -->")
}

/// The path relative to the page `from`.
fn relative(path: &str, from: &str) -> String {
    let (here, there): (Vec<&str>, Vec<&str>) = (from.split('/').collect(), path.split('/').collect());
    let folders = here.len() - 1;
    let common = here[..folders].iter().zip(&there[..there.len() - 1]).take_while(|(a, b)| a == b).count();
    let up = "../".repeat(folders - common);
    // A colon in the first segment would make it a scheme.
    let here = if folders == common && there[common].contains(':') { "./" } else { "" };
    format!("{up}{here}{}", there[common..].join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_text_is_escaped() {
        assert_eq!(text("a|b <x> *c* [d](e) `f`"), "a\\|b &lt;x> \\*c\\* \\[d\\]\\(e) \\`f\\`");
        assert_eq!(text("offline_access _id &amp;"), "offline_access \\_id \\&amp;");
        assert_eq!(text("two\nlines"), "two<br/>lines");
        assert_eq!(heading(" C# "), "C\\#");
    }

    #[test]
    fn code_may_hold_backticks_and_pipes() {
        assert_eq!(code("a|b"), "`a\\|b`");
        assert_eq!(code("`"), "`` ` ``");
    }

    #[test]
    fn nothing_ends_an_annotation_early() {
        let written = annotation("resource", [("@odata.type", "a --> b".into()), ("openType", true.into())]);
        let expected = r#"<!-- { "blockType": "resource", "@odata.type": "a --\u003e b", "openType": true } -->"#;
        assert_eq!(written, expected);
    }

    #[test]
    fn links_are_relative_to_the_page() {
        let from = "v1.0/api/door-open.md";
        assert_eq!(link("door", "v1.0/resources/door.md", "", from), "[door](../resources/door.md)");
        assert_eq!(link("door", "v1.0/api/door.md", "x", from), "[door](door.md#x)");
        assert_eq!(link("door", "beta/resources/door.md", "", from), "[door](../../beta/resources/door.md)");
        assert_eq!(link("door", "", "x", from), "[door](#x)");
        assert_eq!(link("door", "v1.0/api/a b.md", "", from), "[door](<a b.md>)");
    }
}
