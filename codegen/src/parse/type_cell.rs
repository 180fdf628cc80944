//! Reads the type in a cell or in a link: its word, its link and whether it is a collection.

use std::borrow::Cow;
use std::ops::Range;

use super::markdown::{Mark, MarkKind, Text};
use super::reader::Context;
use crate::lexicon::{Lexicon, find_primitive};
use crate::limits;
use crate::model::names::{Primitive, short_name};
use crate::model::page::{Link, TypeMention};
use crate::source;

/// Reads the type in a cell; `None` if it holds no type.
pub(crate) fn read_type(cell: &Text, context: Context<'_>) -> Option<TypeMention> {
    let mut alternatives = split_alternatives(&cell.plain, context)
        .into_iter()
        .filter_map(|range| read_alternative(cell, range, context))
        .collect::<Vec<_>>()
        .into_iter();
    let mut first = alternatives.next()?;
    first.or = alternatives.collect();
    // Behind a parenthesis the word for a collection is about all alternatives.
    let is_group = cell.plain.trim_start().starts_with('(');
    first.collection |= is_group && first.or.iter().any(|other| other.collection);
    Some(first)
}

/// Reads the type that a link in prose leads to.
pub(crate) fn read_link_type(text: &Text, mark: &Mark, target: &str, context: Context<'_>) -> TypeMention {
    let link = read_link(target, context.page);
    let under = text.under(mark).trim();
    // The name of a type may end with the word for a collection.
    if !under.is_empty() && under.eq_ignore_ascii_case(&word_of_target(link.as_ref())) {
        return TypeMention { text: under.to_owned(), link, collection: false, or: Vec::new() };
    }
    let (word, collection) = read_word(under, context);
    TypeMention { text: word_of_link(word, link.as_ref(), context), link, collection, or: Vec::new() }
}

/// Reads the target of a link; `None` if it leads out of the documentation.
pub(crate) fn read_link(target: &str, page: &str) -> Option<Link> {
    if let Some(published) = read_published(target) {
        let version = page.split('/').next().unwrap_or_default();
        let path = format!("{version}/{}.md", published.path).to_ascii_lowercase();
        return Some(Link { path, anchor: published.anchor.to_ascii_lowercase() });
    }
    if target.contains("://") || target.starts_with('/') || target.starts_with("mailto:") {
        return None;
    }
    // No path has these, and a link cannot be written with them. Some authors write paths as on Windows.
    let kept = target.chars().filter(|c| !c.is_control() && !matches!(c, '<' | '>'));
    let clean: String = kept.map(|c| if c == '\\' { '/' } else { c }).collect();
    let (path, anchor) = clean.split_once('#').unwrap_or((&clean, ""));
    let path = if path.is_empty() { String::new() } else { source::join(page, path)? };
    if !path.is_empty() && !path.ends_with(".md") {
        return None;
    }
    let (mut path, mut anchor) = (path, anchor.to_owned());
    path.make_ascii_lowercase();
    anchor.make_ascii_lowercase();
    Some(Link { path, anchor })
}

/// The hosts on which the reference is published.
const HOSTS: [&str; 2] = ["https://learn.microsoft.com", "https://docs.microsoft.com"];

/// An address of the published reference.
struct Published<'a> {
    /// `resources/user`, or `api/user-get`.
    path: String,
    anchor: &'a str,
}

/// Reads the address of a published page: `/graph/api/resources/user?view=graph-rest-1.0#properties`. Its view says
/// what the reader saw last, so the version of the linking page counts.
fn read_published(target: &str) -> Option<Published<'_>> {
    let path = HOSTS.iter().find_map(|host| target.strip_prefix(host)).unwrap_or(target);
    let (path, anchor) = path.split_once('#').unwrap_or((path, ""));
    let path = path.split('?').next().unwrap_or(path).trim_end_matches('/');
    let (locale, page) = path.split_once("/graph/api/")?;
    let is_locale = locale.is_empty() || locale.starts_with('/') && !locale[1..].contains('/');
    let is_name =
        |name: &str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let is_page = is_locale && is_name(page.strip_prefix("resources/").unwrap_or(page));
    let folder = if page.starts_with("resources/") { "" } else { "api/" };
    is_page.then(|| Published { path: format!("{folder}{page}"), anchor })
}

/// Whether a link leads to the published page of a type.
pub(super) fn is_published_resource(target: &str) -> bool {
    read_published(target).is_some_and(|published| published.path.starts_with("resources/"))
}

/// Splits a cell at the words that separate alternatives, up to the first parenthesis behind a type.
fn split_alternatives(plain: &str, context: Context<'_>) -> Vec<Range<usize>> {
    if !plain.contains(char::is_whitespace) {
        return std::iter::once(0..plain.len()).collect();
    }
    let ors = context.lexicon.beside_type.or.find(plain);
    let types: Vec<Range<usize>> = if context.translated && !ors.is_empty() {
        context.lexicon.types.find(plain).map(|(_, found)| found).collect()
    } else {
        Vec::new()
    };
    let mut ranges = Vec::new();
    let mut start = 0;
    for (_, or) in ors.into_iter().filter(|(_, or)| !types.iter().any(|ty| ty.start < or.start && or.end < ty.end)) {
        let apart =
            plain[..or.start].ends_with(char::is_whitespace) && plain[or.end..].starts_with(char::is_whitespace);
        let before = &plain[start..or.start];
        if before.trim_start_matches(|c: char| start == 0 && (c == '(' || c.is_whitespace())).contains('(') {
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

/// Reads one of the types of a cell.
fn read_alternative(cell: &Text, range: Range<usize>, context: Context<'_>) -> Option<TypeMention> {
    let plain = cell.plain[range.clone()].trim();
    let within = |mark: &Mark| mark.start >= range.start && mark.end <= range.end;
    if let Some((mark, target)) = cell.links().find(|(mark, _)| within(mark)) {
        let (inner, inside) = read_word(cell.under(mark), context);
        let around = format!("{} {}", &cell.plain[range.start..mark.start], &cell.plain[mark.end..range.end]);
        // If no word for a collection is known, any word beside a link counts as one. Restore corrects this by the
        // JSON.
        let outside = read_word(&around, context).1 || (context.wordless && around.contains(char::is_alphabetic));
        let link = read_link(target, context.page);
        let text = word_of_link(inner, link.as_ref(), context);
        return (!text.is_empty()).then(|| TypeMention { text, link, collection: inside || outside, or: Vec::new() });
    }
    let coded = cell.marks.iter().find(|mark| mark.kind == MarkKind::Code && within(mark));
    let (text, collection) = match coded {
        Some(mark) if find_primitive(cell.under(mark)).is_some() => {
            let (text, inside) = read_word(cell.under(mark), context);
            (text, inside || read_word(plain, context).1)
        }
        _ => read_word(plain, context),
    };
    (!text.is_empty()).then_some(TypeMention { text, link: None, collection, or: Vec::new() })
}

/// The word of a link: its text, or the name of the file where the text is empty or translated.
fn word_of_link(word: String, link: Option<&Link>, context: Context<'_>) -> String {
    let stem = word_of_target(link);
    let same = || stem.is_empty() || short_name(&word).eq_ignore_ascii_case(&stem);
    let named = if context.translated { word.is_ascii() && same() } else { true };
    if named && !word.is_empty() { word } else { stem }
}

/// The name in the target of a link: the file name without the area before it. In a link to the values of an enum on
/// the same page, it is the name in the anchor.
fn word_of_target(link: Option<&Link>) -> String {
    let Some(link) = link else { return String::new() };
    let listed = || link.anchor.strip_suffix("-values").unwrap_or_default();
    let name = link.path.rsplit('/').next().map(|name| name.trim_end_matches(".md"));
    let name = name.and_then(|name| name.rsplit('-').next()).filter(|name| !name.is_empty());
    name.unwrap_or_else(listed).to_owned()
}

/// Reads the word of a type among a few words, and whether they make it a collection.
fn read_word(text: &str, context: Context<'_>) -> (String, bool) {
    let mut text = strip_marks(text);
    let mut unwrapped = false;
    while let Some(inner) = unwrap_collection(text) {
        text = strip_marks(inner);
        unwrapped = true;
    }
    let beside = &context.lexicon.beside_type;
    let words = beside.collection.find(text);
    let collection = !words.is_empty();
    let rest = if collection { Cow::Owned(blank_out(text, &words)) } else { Cow::Borrowed(text) };
    if context.translated
        && let Some(primitive) = primitive_by_words(&rest, context)
    {
        return (primitive.as_str().to_owned(), collection || unwrapped);
    }
    let (name, wrapped) = pick_name(&rest, context);
    (name, collection || wrapped || unwrapped)
}

/// Replaces each of some words with a space.
fn blank_out(text: &str, words: &[(usize, Range<usize>)]) -> String {
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

/// Finds the primitive type that a text is, or starts with, in the words of its locale.
fn primitive_by_words(text: &str, context: Context<'_>) -> Option<Primitive> {
    let Lexicon { beside_type: beside, types, .. } = context.lexicon;
    // The English words for untyped values may be names of types: `Json`.
    let is_sure =
        |ty: Primitive, word: &str| ty != Primitive::Untyped || Lexicon::english().types.name_of(word).is_none();
    let mut rest = text.trim_matches(|c: char| !c.is_alphanumeric());
    if let Some(ty) = types.name_of(rest).copied().filter(|ty| is_sure(*ty, rest)) {
        return Some(ty);
    }
    while let Some(filler) = beside.fillers.first(rest).filter(|found| found.start == 0) {
        rest = rest[filler.end..].trim_start_matches(|c: char| !c.is_alphanumeric());
    }
    let (ty, found) = types.find(rest).next()?;
    (found.start == 0 && is_sure(*ty, &rest[found])).then_some(*ty)
}

/// Picks the word that is most likely a name, and whether `Collection(…)` is around it.
fn pick_name(text: &str, context: Context<'_>) -> (String, bool) {
    let fillers = &context.lexicon.beside_type.fillers;
    let mut collection = false;
    let mut candidates = Vec::new();
    for token in text.split(|c: char| c.is_whitespace() || c == ',' || c == '/') {
        let token = token.trim_matches(['*', '`', '.', ',', ';', '"', '[', ']', '#', '“', '”', ':']);
        let bare = token.trim_matches(['(', ')']);
        if let Some(inner) = unwrap_collection(token) {
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
    let text = text.trim_matches('.');
    (if text.len() > limits::NAME { String::new() } else { text.to_owned() }, collection)
}

/// The text without the marks around it.
fn strip_marks(text: &str) -> &str {
    text.trim().trim_matches(['*', '`', '.', ',', ';']).trim()
}

/// `Collection(X)` → `X`.
fn unwrap_collection(text: &str) -> Option<&str> {
    let (head, rest) = text.split_once('(')?;
    head.trim().eq_ignore_ascii_case("collection").then(|| rest.trim_end_matches(')').trim())
}

fn is_word(token: &str) -> bool {
    token.chars().next().is_some_and(|first| first.is_alphabetic() || first == '_')
        && token.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '_' | '-'))
}

#[cfg(test)]
mod tests {
    use super::{read_type, read_word};
    use crate::parse::Context;
    use crate::parse::markdown;
    use crate::parse::repair::repair;

    fn cell(markdown: &str) -> String {
        let repaired = repair(markdown);
        let blocks = markdown::blocks(&repaired);
        let markdown::BlockKind::Paragraph(text) = &blocks[0].kind else { panic!("{blocks:?}") };
        let Some(cell) = read_type(text, Context::english("v1.0/api/x.md")) else { return "none".into() };
        let link = cell.link.map_or(String::new(), |link| format!(" -> {}#{}", link.path, link.anchor));
        format!("{}{}{link}", cell.text, if cell.collection { "[]" } else { "" })
    }

    #[test]
    fn cells_of_all_forms_are_read() {
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
            ("[](..\\resources\\channel.md)", "channel -> v1.0/resources/channel.md#"),
            ("[risk](#risk-values) enum", "risk -> #risk-values"),
            ("String (enum)", "String"),
            ("string, maximum size 20", "string"),
            ("windowsResourceCollection", "windowsResourceCollection"),
            ("routingPolicy collection collection", "routingPolicy[]"),
            ("microsoft.graph.callRecords.userAgent", "microsoft.graph.callRecords.userAgent"),
            ("(boolean or string or number) collection", "boolean[]"),
            (
                "[risk](/graph/api/resources/riskEvent?view=graph-rest-1.0&preserve-view=true#risk-values)",
                "risk -> v1.0/resources/riskevent.md#risk-values",
            ),
            (
                "[user](https://learn.microsoft.com/en-us/graph/api/resources/user) collection",
                "user[] -> v1.0/resources/user.md#",
            ),
            ("[user](/graph/auth/auth-concepts)", "user"),
            ("", "none"),
        ] {
            if !markdown.is_empty() {
                assert_eq!(cell(markdown), expected, "{markdown}");
            }
        }
        assert_eq!(read_word("Collection of user", Context::english("v1.0/api/x.md")), ("user".to_owned(), true));
    }
}
