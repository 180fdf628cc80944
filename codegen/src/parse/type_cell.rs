//! Type cells: the text of a cell in, the type's word, its link and whether it is a collection out.

use super::markdown::{Mark, MarkKind, Text};
use super::words;
use crate::model::page::{Link, TypeCell};
use crate::source;

/// Reads a type cell of a page; none when it holds no type.
pub(crate) fn type_cell(cell: &Text, page: &str) -> Option<TypeCell> {
    let mut alternatives = alternatives(&cell.plain)
        .filter_map(|(start, end)| single(cell, start, end, page))
        .collect::<Vec<_>>()
        .into_iter();
    let mut first = alternatives.next()?;
    first.or = alternatives.collect();
    Some(first)
}

/// The type that a link in prose leads to.
pub(crate) fn linked(text: &Text, mark: &Mark, target: &str, page: &str) -> TypeCell {
    let words = text.under(mark);
    let (word, collection) = word(words);
    TypeCell { text: word, link: link(target, page), collection, or: Vec::new() }
}

/// The place in the documentation that a link leads to; none when it leads elsewhere.
pub(crate) fn link(target: &str, page: &str) -> Option<Link> {
    if target.contains("://") || target.starts_with('/') || target.starts_with("mailto:") {
        return None;
    }
    let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
    let path = if path.is_empty() { String::new() } else { source::join(page, path)? };
    if !path.is_empty() && !path.ends_with(".md") {
        return None;
    }
    Some(Link { path: path.to_ascii_lowercase(), anchor: anchor.to_ascii_lowercase() })
}

/// The ranges between the words that separate alternatives.
fn alternatives(plain: &str) -> impl Iterator<Item = (usize, usize)> + '_ {
    let mut start = 0;
    let mut done = false;
    std::iter::from_fn(move || {
        if done {
            return None;
        }
        let rest = &plain[start..];
        let found = [" or ", " and "].iter().filter_map(|word| rest.find(word).map(|at| (at, word.len()))).min();
        let range = match found {
            Some((at, length)) if !rest[..at].contains('(') => {
                let range = (start, start + at);
                start += at + length;
                range
            }
            _ => {
                done = true;
                (start, plain.len())
            }
        };
        Some(range)
    })
}

fn single(cell: &Text, start: usize, end: usize, page: &str) -> Option<TypeCell> {
    let plain = cell.plain[start..end].trim();
    let linked = cell.links().find(|(mark, _)| mark.start >= start && mark.end <= end);
    if let Some((mark, target)) = linked {
        let (inner, inside) = word(cell.under(mark));
        let (_, outside) = word(&format!("{} {}", &cell.plain[start..mark.start], &cell.plain[mark.end..end]));
        let link = link(target, page);
        let text = if inner.is_empty() { stem_word(link.as_ref()) } else { inner };
        return (!text.is_empty()).then(|| TypeCell { text, link, collection: inside || outside, or: Vec::new() });
    }
    let coded = cell.marks.iter().find(|mark| mark.kind == MarkKind::Code && mark.start >= start && mark.end <= end);
    let (text, collection) = match coded {
        Some(mark) if words::primitive(cell.under(mark)).is_some() => {
            let (text, inside) = word(cell.under(mark));
            (text, inside || word(plain).1)
        }
        _ => word(plain),
    };
    (!text.is_empty()).then_some(TypeCell { text, link: None, collection, or: Vec::new() })
}

/// The file name of a link's page, for a link without text.
fn stem_word(link: Option<&Link>) -> String {
    link.and_then(|link| link.path.rsplit('/').next())
        .map(|name| name.trim_end_matches(".md").to_owned())
        .unwrap_or_default()
}

/// The type's word in a few words, and whether they make it a collection.
fn word(text: &str) -> (String, bool) {
    let text = text.trim().trim_matches(['*', '`', '.', ',', ';']).trim();
    if let Some(inner) = wrapped(text) {
        return (word(inner).0, true);
    }
    let mut collection = false;
    let mut candidates = Vec::new();
    for token in text.split(|c: char| c.is_whitespace() || c == ',' || c == '/') {
        let token = token.trim_matches(['*', '`', '.', ',', ';', '"', '[', ']', '#', '“', '”', ':']);
        let bare = token.trim_matches(['(', ')']);
        let lower = bare.to_lowercase();
        if words::COLLECTION.contains(&lower.as_str()) || wrapped(token).is_some() {
            collection = true;
        } else if token.starts_with('(') && !candidates.is_empty() {
            break;
        }
        if let Some(inner) = wrapped(token) {
            candidates.push(inner);
        } else if is_word(bare) && !words::COLLECTION.contains(&lower.as_str()) {
            candidates.push(bare);
        }
    }
    let text = candidates
        .iter()
        .find(|word| word.contains("graph.") || word.starts_with("Edm."))
        .or_else(|| candidates.iter().find(|word| !words::TYPE_FILLERS.contains(&word.to_lowercase().as_str())))
        .or(candidates.first())
        .copied()
        .unwrap_or_default();
    (text.trim_matches('.').to_owned(), collection)
}

/// `Collection(X)` → `X`.
fn wrapped(text: &str) -> Option<&str> {
    let (head, rest) = text.split_once('(')?;
    head.trim().eq_ignore_ascii_case("collection").then(|| rest.trim_end_matches(')').trim())
}

fn is_word(token: &str) -> bool {
    token.chars().next().is_some_and(|first| first.is_alphabetic() || first == '_')
        && token.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '_' | '-'))
}

#[cfg(test)]
mod tests {
    use super::{type_cell, word};
    use crate::parse::markdown;
    use crate::parse::repair::repair;

    fn cell(markdown: &str) -> String {
        let repaired = repair(markdown);
        let blocks = markdown::blocks(&repaired);
        let markdown::BlockKind::Paragraph(text) = &blocks[0].kind else { panic!("{blocks:?}") };
        let Some(cell) = type_cell(text, "v1.0/api/x.md") else { return "none".into() };
        let link = cell.link.map_or(String::new(), |link| format!(" -> {}#{}", link.path, link.anchor));
        format!("{}{}{link}", cell.text, if cell.collection { "[]" } else { "" })
    }

    #[test]
    fn cells_of_all_shapes() {
        for (markdown, expected) in [
            ("String", "String"),
            ("String collection", "String[]"),
            ("`Edm.Guid`", "Edm.Guid"),
            ("Collection(Edm.String)", "Edm.String[]"),
            ("[user](../resources/user.md) collection", "user[] -> v1.0/resources/user.md#"),
            ("[user collection](../resources/user.md)", "user[] -> v1.0/resources/user.md#"),
            ("Collection([user](../resources/user.md))", "user[] -> v1.0/resources/user.md#"),
            ("[**driveItem**](../resources/driveItem.md)", "driveItem -> v1.0/resources/driveitem.md#"),
            ("[](../resources/channel.md)", "channel -> v1.0/resources/channel.md#"),
            ("[risk](#risk-values) enum", "risk -> #risk-values"),
            ("String (enum)", "String"),
            ("string, maximum size 20", "string"),
            ("windowsResourceCollection", "windowsResourceCollection"),
            ("routingPolicy collection collection", "routingPolicy[]"),
            ("microsoft.graph.callRecords.userAgent", "microsoft.graph.callRecords.userAgent"),
            ("(boolean or string or number) collection", "boolean[]"),
            ("", "none"),
        ] {
            if !markdown.is_empty() {
                assert_eq!(cell(markdown), expected, "{markdown}");
            }
        }
        assert_eq!(word("Collection of user"), ("user".to_owned(), true));
    }
}
