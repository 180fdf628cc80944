//! Type cells: the text of a cell in, the type's word, its link and whether it is a collection out.

use std::borrow::Cow;
use std::ops::Range;

use super::lexicon::Lexicon;
use super::markdown::{Mark, MarkKind, Text};
use super::{Context, lexicon};
use crate::model::page::{Link, TypeCell};
use crate::source;

/// Reads a type cell of a page; none when it holds no type.
pub(crate) fn type_cell(cell: &Text, context: Context<'_>) -> Option<TypeCell> {
    let mut alternatives = alternatives(&cell.plain, context)
        .into_iter()
        .filter_map(|range| single(cell, range, context))
        .collect::<Vec<_>>()
        .into_iter();
    let mut first = alternatives.next()?;
    first.or = alternatives.collect();
    Some(first)
}

/// The type that a link in prose leads to.
pub(crate) fn linked(text: &Text, mark: &Mark, target: &str, context: Context<'_>) -> TypeCell {
    let link = link(target, context.page);
    let under = text.under(mark).trim();
    // A name may end as the word for a collection does.
    if !under.is_empty() && under.eq_ignore_ascii_case(&stem_word(link.as_ref())) {
        return TypeCell { text: under.to_owned(), link, collection: false, or: Vec::new() };
    }
    let (word, collection) = word(under, context);
    TypeCell { text: linked_word(word, link.as_ref(), context), link, collection, or: Vec::new() }
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
    let (mut path, mut anchor) = (path, anchor.to_owned());
    path.make_ascii_lowercase();
    anchor.make_ascii_lowercase();
    Some(Link { path, anchor })
}

/// The ranges between the words that separate alternatives; inside of parentheses none does.
fn alternatives(plain: &str, context: Context<'_>) -> Vec<Range<usize>> {
    if !plain.contains(char::is_whitespace) {
        return std::iter::once(0..plain.len()).collect();
    }
    let ors = context.lexicon.beside_type.or.find(plain);
    let types: Vec<Range<usize>> = match context.translated && !ors.is_empty() {
        true => context.lexicon.types.within(plain).map(|(_, found)| found).collect(),
        false => Vec::new(),
    };
    let mut ranges = Vec::new();
    let mut start = 0;
    for (_, or) in ors.into_iter().filter(|(_, or)| !types.iter().any(|ty| ty.start < or.start && or.end < ty.end)) {
        let apart =
            plain[..or.start].ends_with(char::is_whitespace) && plain[or.end..].starts_with(char::is_whitespace);
        if plain[start..or.start].contains('(') {
            break;
        }
        if apart {
            ranges.push(start..or.start);
            start = or.end;
        }
    }
    ranges.push(start..plain.len());
    ranges
}

fn single(cell: &Text, range: Range<usize>, context: Context<'_>) -> Option<TypeCell> {
    let plain = cell.plain[range.clone()].trim();
    let within = |mark: &Mark| mark.start >= range.start && mark.end <= range.end;
    if let Some((mark, target)) = cell.links().find(|(mark, _)| within(mark)) {
        let (inner, inside) = word(cell.under(mark), context);
        let around = format!("{} {}", &cell.plain[range.start..mark.start], &cell.plain[mark.end..range.end]);
        // Where no word for it is known, any word beside a link makes a collection; JSON knows better, later on.
        let outside = word(&around, context).1 || (context.wordless && around.contains(char::is_alphabetic));
        let link = link(target, context.page);
        let text = linked_word(inner, link.as_ref(), context);
        return (!text.is_empty()).then(|| TypeCell { text, link, collection: inside || outside, or: Vec::new() });
    }
    let coded = cell.marks.iter().find(|mark| mark.kind == MarkKind::Code && within(mark));
    let (text, collection) = match coded {
        Some(mark) if lexicon::primitive(cell.under(mark)).is_some() => {
            let (text, inside) = word(cell.under(mark), context);
            (text, inside || word(plain, context).1)
        }
        _ => word(plain, context),
    };
    (!text.is_empty()).then_some(TypeCell { text, link: None, collection, or: Vec::new() })
}

/// The word of a link: its text; where that is empty, or no name since it was translated, the name of the file.
fn linked_word(word: String, link: Option<&Link>, context: Context<'_>) -> String {
    let stem = stem_word(link);
    let same = || stem.is_empty() || word.rsplit('.').next().is_some_and(|name| name.eq_ignore_ascii_case(&stem));
    let named = if context.translated { word.is_ascii() && same() } else { true };
    if named && !word.is_empty() { word } else { stem }
}

/// The file name of a link's page without the area before it, for a link without a name; of a link to a list of values on
/// the same page what its heading calls them.
fn stem_word(link: Option<&Link>) -> String {
    let Some(link) = link else { return String::new() };
    let listed = || link.anchor.strip_suffix("-values").unwrap_or_default();
    let name = link.path.rsplit('/').next().map(|name| name.trim_end_matches(".md"));
    let name = name.and_then(|name| name.rsplit('-').next()).filter(|name| !name.is_empty());
    name.unwrap_or_else(listed).to_owned()
}

/// The type's word in a few words, and whether they make it a collection.
fn word(text: &str, context: Context<'_>) -> (String, bool) {
    let text = text.trim().trim_matches(['*', '`', '.', ',', ';']).trim();
    if let Some(inner) = wrapped(text) {
        return (word(inner, context).0, true);
    }
    let beside = &context.lexicon.beside_type;
    let words = beside.collection.find(text);
    let collection = !words.is_empty();
    let rest = if collection { Cow::Owned(without(text, &words)) } else { Cow::Borrowed(text) };
    if context.translated
        && let Some(primitive) = primitive(&rest, context)
    {
        return (primitive.to_owned(), collection);
    }
    let (name, wrapped) = name(&rest, context);
    (name, collection || wrapped)
}

/// A text with a space in the place of each of some words.
fn without(text: &str, words: &[(usize, Range<usize>)]) -> String {
    let mut rest = String::with_capacity(text.len());
    let mut end = 0;
    for (_, found) in words {
        rest.push_str(&text[end..found.start]);
        rest.push(' ');
        end = found.end;
    }
    rest.push_str(&text[end..]);
    rest
}

/// The primitive type that a text is, or starts with, in the words of its locale.
fn primitive<'c>(text: &str, context: Context<'c>) -> Option<&'c str> {
    let Lexicon { beside_type: beside, types, .. } = context.lexicon;
    // What English calls untyped may be the name of a type: `Json`.
    let named = |name: &&str, said: &str| *name != "Edm.Untyped" || Lexicon::english().types.exactly(said).is_none();
    let mut rest = text.trim_matches(|c: char| !c.is_alphanumeric());
    if let Some(name) = types.exactly(rest).filter(|name| named(name, rest)) {
        return Some(name);
    }
    while let Some(filler) = beside.fillers.first(rest).filter(|found| found.start == 0) {
        rest = rest[filler.end..].trim_start_matches(|c: char| !c.is_alphanumeric());
    }
    let (name, found) = types.within(rest).next()?;
    (found.start == 0 && named(&name, &rest[found])).then_some(name)
}

/// The word that is most like a name, and whether `Collection(…)` is around it.
fn name(text: &str, context: Context<'_>) -> (String, bool) {
    let fillers = &context.lexicon.beside_type.fillers;
    let mut collection = false;
    let mut candidates = Vec::new();
    for token in text.split(|c: char| c.is_whitespace() || c == ',' || c == '/') {
        let token = token.trim_matches(['*', '`', '.', ',', ';', '"', '[', ']', '#', '“', '”', ':']);
        let bare = token.trim_matches(['(', ')']);
        if let Some(inner) = wrapped(token) {
            collection = true;
            candidates.push(inner);
        } else if token.starts_with('(') && !candidates.is_empty() {
            break;
        } else if is_word(bare) {
            candidates.push(bare);
        }
    }
    let text = match candidates.as_slice() {
        [only] => *only,
        several => several
            .iter()
            .find(|word| word.contains("graph.") || word.starts_with("Edm."))
            .or_else(|| several.iter().find(|word| !fillers.is(word)))
            .or(several.first())
            .copied()
            .unwrap_or_default(),
    };
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
    use crate::parse::Context;
    use crate::parse::markdown;
    use crate::parse::repair::repair;

    fn cell(markdown: &str) -> String {
        let repaired = repair(markdown);
        let blocks = markdown::blocks(&repaired);
        let markdown::BlockKind::Paragraph(text) = &blocks[0].kind else { panic!("{blocks:?}") };
        let Some(cell) = type_cell(text, Context::english("v1.0/api/x.md")) else { return "none".into() };
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
        assert_eq!(word("Collection of user", Context::english("v1.0/api/x.md")), ("user".to_owned(), true));
    }
}
