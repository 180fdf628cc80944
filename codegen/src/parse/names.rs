//! Reads the names that tables list.

use super::markdown::{MarkKind, Text};

/// Reads the wire name in a cell, without markup and without the remarks behind it.
pub(crate) fn read_name(cell: &Text) -> Option<String> {
    let plain = cell.plain.trim().trim_matches(['*', '"', '\u{200b}']).trim();
    let plain = trim_end(plain);
    let cut = plain.find(" (").or_else(|| plain.find('\n')).map_or(plain, |at| trim_end(plain[..at].trim_end()));
    if is_name(cut) {
        return Some(cut.to_owned());
    }
    let coded =
        cell.marks.iter().find(|mark| mark.kind == MarkKind::Code).map(|mark| trim_end(cell.under(mark).trim()));
    if let Some(code) = coded.filter(|code| is_name(code)) {
        return Some(code.to_owned());
    }
    let word = cut
        .split(|c: char| c.is_whitespace() || matches!(c, '(' | ',' | '/'))
        .next()?
        .trim_matches(['{', '}', '<', '>']);
    let word = trim_end(word);
    (is_name(word) && !cut.contains(' ')).then(|| word.to_owned())
}

/// A name without the marks that end a phrase.
fn trim_end(name: &str) -> &str {
    name.trim_end_matches([':', ',', '.'])
}

/// Reads the name in a cell of a translated page, or the words that it was translated to.
pub(super) fn read_name_or_words(cell: &Text) -> Option<String> {
    let name = read_name(cell);
    if name.as_ref().is_some_and(|name| name.is_ascii()) {
        return name;
    }
    let words = cell.plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut = words.find(" (").filter(|at| *at > 0).map_or(words.as_str(), |at| &words[..at]);
    let cut = cut.trim_matches(|c: char| !(c.is_alphanumeric() || matches!(c, '@' | '_' | '$')));
    (!cut.is_empty()).then(|| cut.to_owned())
}

/// Whether a cell holds one ASCII word, as names are, and not words of another language.
pub(super) fn is_ascii_word(cell: &str) -> bool {
    cell.is_ascii() && !cell.contains(' ')
}

/// Whether a word can name a property: identifiers of OData have no dash and start with no digit.
pub(crate) fn is_identifier(word: &str) -> bool {
    !word.contains('-') && !word.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether a word has a small letter before a capital one, as no word of a language has.
pub(crate) fn is_camel(word: &str) -> bool {
    word.as_bytes().windows(2).any(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase())
}

fn is_name(word: &str) -> bool {
    !word.is_empty()
        && word.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '@' | '$'))
        && word.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '@' | '$' | '.' | '-' | '#'))
}

#[cfg(test)]
mod tests {
    use super::read_name;
    use crate::parse::markdown::Text;

    #[test]
    fn names_lose_their_decoration() {
        let read = |plain: &str| read_name(&Text { plain: plain.into(), marks: Vec::new() });
        assert_eq!(read("displayName").as_deref(), Some("displayName"));
        assert_eq!(read("_id (deprecated)").as_deref(), Some("_id"));
        assert_eq!(read("@odata.type").as_deref(), Some("@odata.type"));
        assert_eq!(read("files/fileName").as_deref(), Some("files"));
        for written in ["files../fileName", "files.", "files: (optional)", "{files.}"] {
            assert_eq!(read(written).as_deref(), Some("files"), "{written}");
        }
        assert_eq!(read("two words"), None);
        assert_eq!(read(""), None);
    }
}
