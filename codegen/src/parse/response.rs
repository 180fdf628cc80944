//! Reads the section of the response: the status codes and the types of the body.

use std::ops::Range;

use rustc_hash::FxHashSet;

use super::markdown::{Mark, Text};
use super::reader::Context;
use super::type_cell::{is_published_resource, read_link_type};
use crate::lexicon::{Lexicon, ResponseWords, find_primitive, is_unspaced};
use crate::model::names::Primitive;
use crate::model::page::{ResponseStatement, TypeMention};
use crate::model::status::Status;

/// Reads the paragraphs of the section.
pub(super) fn read_response(paragraphs: &[(u32, &Text)], context: Context<'_>) -> ResponseStatement {
    let mut response =
        ResponseStatement { line: paragraphs.first().map_or(0, |(line, _)| *line), ..ResponseStatement::default() };
    let mut known = FxHashSet::default();
    for (_, text) in paragraphs {
        let codes = find_statuses(text, context.lexicon);
        let success = codes.iter().any(|(code, _)| !code.is_error());
        for (code, _) in &codes {
            if !response.statuses.contains(code) {
                response.statuses.push(*code);
            }
        }
        if success || (response.types.is_empty() && response.statuses.is_empty()) {
            let found = find_types(text, codes.first().map_or(0, |(_, end)| *end), context);
            response.types.extend(found.into_iter().filter(|ty| known.insert(ty.clone())));
        }
        response.no_body |= context.lexicon.response.no_body.any(&text.plain);
    }
    response
}

/// Finds the status codes in a text, in code spans or else in plain words, and where each ends.
pub(crate) fn find_statuses(text: &Text, lexicon: &Lexicon) -> Vec<(Status, usize)> {
    let coded: Vec<(Status, usize)> =
        text.codes().filter_map(|mark| read_status(text.under(mark)).map(|code| (code, mark.end))).collect();
    if !coded.is_empty() {
        return coded;
    }
    find_plain_statuses(&text.plain, &lexicon.response)
}

/// Reads the status code at the start of a text: `200 OK`, `201, Created`, `HTTP/1.1 204`.
fn read_status(code: &str) -> Option<Status> {
    let code = code.trim().trim_start_matches("HTTP/1.1").trim_start_matches("HTTP").trim_start();
    let digits = code.get(..3)?;
    let next = code[3..].chars().next();
    if !digits.bytes().all(|b| b.is_ascii_digit()) || next.is_some_and(|c| c.is_alphanumeric() || c == '-') {
        return None;
    }
    digits.parse().ok().and_then(Status::new)
}

fn find_plain_statuses(plain: &str, words: &ResponseWords) -> Vec<(Status, usize)> {
    let mut found = Vec::new();
    let mut position = 0;
    for word in plain.split_inclusive(|c: char| c.is_whitespace() || is_unspaced(c) || c == '、') {
        let trimmed = word
            .trim()
            .trim_matches(|c: char| !c.is_ascii() || matches!(c, '"' | '\'' | '(' | ')' | ',' | '.' | ':' | '*'));
        position += word.len();
        let start = position - word.len();
        let series = || is_series(plain[..start].trim_end(), plain[position..].trim_start(), words);
        if trimmed.len() == 3
            && !series()
            && let Some(code) = read_status(trimmed).filter(|code| is_registered(*code))
        {
            found.push((code, position));
        }
    }
    found
}

/// Whether the words before or after a number mean a series of numbers: `a 200 series code`.
fn is_series(before: &str, after: &str, words: &ResponseWords) -> bool {
    let behind = words.series.first(after).is_some_and(|found| after[..found.start].chars().count() <= 1);
    behind || words.series.ends(before)
}

/// Whether HTTP defines a status. Other numbers of three digits are a part of a name or a count.
fn is_registered(status: Status) -> bool {
    matches!(status.0, 200..=208 | 226 | 300..=308 | 400..=418 | 421..=426 | 428 | 429 | 431 | 451 | 500..=511)
}

/// Finds the types of the body that a text names: its links to resources after the status code, else the word for a
/// primitive type.
fn find_types(text: &Text, from: usize, context: Context<'_>) -> Vec<TypeMention> {
    let words = &context.lexicon.response;
    // Translation changes the order of the words in a sentence, so the words beside a link show nothing.
    let (from, end) = if context.translated { (0, text.plain.len() + 1) } else { (from, body_end(&text.plain, words)) };
    let about_body = if context.translated { sentences_about_body(text, words) } else { Vec::new() };
    let linked: Vec<TypeMention> = text
        .links()
        .filter(|(mark, _)| about_body.is_empty() || about_body.iter().any(|sentence| sentence.contains(&mark.start)))
        .filter(|(mark, target)| mark.start < end && is_resource(target) && !is_aside(&text.plain[..mark.start], words))
        .map(|(mark, target)| mark_collection(read_link_type(text, mark, target, context), text, mark, from, words))
        .collect();
    if !linked.is_empty() {
        return linked;
    }
    find_unlinked_type(text, from, end, context).into_iter().collect()
}

/// The sentences about the body that link to a type. If there are any, the other sentences are about something else.
fn sentences_about_body(text: &Text, words: &ResponseWords) -> Vec<Range<usize>> {
    let plain = &text.plain;
    let mut ends: Vec<usize> = [". ", "。", "\n"]
        .iter()
        .flat_map(|mark| plain.match_indices(mark).map(|(at, mark)| at + mark.len()))
        .chain([plain.len() + 1])
        .collect();
    ends.sort_unstable();
    let mut start = 0;
    let mut sentences = Vec::new();
    for end in ends {
        let sentence = start..end;
        start = end;
        let linked = text.links().any(|(mark, target)| sentence.contains(&mark.start) && is_resource(target));
        if linked && words.in_body.any(&plain[sentence.start..end.min(plain.len())]) {
            sentences.push(sentence);
        }
    }
    sentences
}

/// Where the part of the sentence about the body ends.
fn body_end(plain: &str, words: &ResponseWords) -> usize {
    words.in_body.last(plain).map(|found| found.start).filter(|end| *end > 0).unwrap_or(plain.len())
}

/// Whether a link leads to the page of a type: into the folder of resources, to a file of one word in this folder, since
/// some pages leave out the folder of resources, or to the page where it is published.
fn is_resource(target: &str) -> bool {
    target.contains("resources/") && !target.contains("://")
        || (!target.contains('/') && target.ends_with(".md") && !target.contains("-"))
        || is_published_resource(target)
}

/// Whether the text before a link is not about the body: it is about a header, a permission, a request.
fn is_aside(before: &str, words: &ResponseWords) -> bool {
    words.aside.any(before.rsplit(". ").next().unwrap_or(before))
}

/// Marks the type of a link as a collection if the words around the link say so.
fn mark_collection(mut cell: TypeMention, text: &Text, mark: &Mark, from: usize, words: &ResponseWords) -> TypeMention {
    let start = if mark.start > from { from } else { 0 };
    let before = text.plain[start..mark.start].rsplit(". ").next().unwrap_or_default();
    let before = before.rsplit('。').next().unwrap_or_default();
    let after = &text.plain[mark.end..];
    let after = after.split(['.', ',', '\n', '。']).next().unwrap_or(after);
    let after = after.split(" in the ").next().unwrap_or(after);
    cell.collection |= words.many.any(before) || words.many.any(after);
    cell
}

/// Finds a type that is named without a link: `a Boolean value`, `a String collection object`, a qualified name.
fn find_unlinked_type(text: &Text, from: usize, end: usize, context: Context<'_>) -> Option<TypeMention> {
    let plain = text.plain.get(from..end.min(text.plain.len()).max(from))?;
    let sentence = plain.split(". ").next().unwrap_or(plain);
    let collection = context.lexicon.response.many_primitive.any(sentence);
    if context.translated
        && let Some(ty) = find_translated_primitive(plain, context)
    {
        return Some(TypeMention { text: ty.as_str().to_owned(), link: None, collection, or: Vec::new() });
    }
    let word = sentence.split(|c: char| !(c.is_alphanumeric() || c == '.' || c == '_')).find(|word| {
        let word = word.trim_matches('.');
        word.starts_with("microsoft.graph.") || is_edm(word) || names_primitive(word)
    })?;
    let word = word.trim_matches('.');
    Some(TypeMention { text: word.to_owned(), link: None, collection, or: Vec::new() })
}

/// Finds a primitive type in the words of a locale. The words for numbers and objects are ambiguous in prose.
fn find_translated_primitive(sentence: &str, context: Context<'_>) -> Option<Primitive> {
    const UNAMBIGUOUS: [Primitive; 4] = [Primitive::Boolean, Primitive::String, Primitive::Stream, Primitive::Binary];
    if context.lexicon.response.aside.any(sentence) {
        return None;
    }
    context.lexicon.types.find(sentence).map(|(ty, _)| *ty).find(|ty| UNAMBIGUOUS.contains(ty))
}

/// Primitive types whose names mean a type in a sentence. The others are names of other things as well: `Date`,
/// `Single`.
const NAMES: [Primitive; 9] = [
    Primitive::String,
    Primitive::Boolean,
    Primitive::Int32,
    Primitive::Int64,
    Primitive::Double,
    Primitive::DateTimeOffset,
    Primitive::Stream,
    Primitive::Guid,
    Primitive::Binary,
];

/// The types among [`NAMES`] whose names mean a type in small letters, too.
const SMALL_NAMES: [Primitive; 5] =
    [Primitive::String, Primitive::Boolean, Primitive::Int32, Primitive::Int64, Primitive::Stream];

/// Whether a word is the qualified name of a primitive type.
fn is_edm(word: &str) -> bool {
    word.starts_with("Edm.") && find_primitive(word).is_some()
}

/// Whether a word of a sentence is the name of a primitive type.
fn names_primitive(word: &str) -> bool {
    NAMES.iter().any(|ty| ty.short() == word)
        || SMALL_NAMES.iter().any(|ty| ty.short().to_lowercase() == word)
        || matches!(word, "Integer" | "integer")
}

#[cfg(test)]
mod tests {
    use super::read_response;
    use crate::parse::Context;
    use crate::parse::markdown::{self, BlockKind};
    use crate::parse::repair::repair;

    fn read(text: &str) -> String {
        let repaired = repair(text);
        let BlockKind::Paragraph(text) = markdown::blocks(&repaired).remove(0).kind else { panic!("a paragraph") };
        let response = read_response(&[(1, &text)], Context::english("v1.0/api/x.md"));
        let types: Vec<String> =
            response.types.iter().map(|ty| format!("{}{}", ty.text, if ty.collection { "[]" } else { "" })).collect();
        format!("{:?} {}{}", response.statuses, types.join(" "), if response.no_body { "none" } else { "" })
    }

    #[test]
    fn sentences_of_all_forms_are_read() {
        for (text, expected) in [
            (
                "Returns a `200 OK` response code and a [user](../resources/user.md) object in the response body.",
                "[200] user",
            ),
            ("Returns a `200 OK` code and a collection of [user](../resources/user.md) objects.", "[200] user[]"),
            ("Returns `200 OK` and [user](../resources/user.md) objects in the response body.", "[200] user[]"),
            ("Returns ``204 No Content``. It does not return anything in the response body.", "[204] none"),
            ("возвращает код отклика `204 No Content`.", "[204] "),
            ("Returns `200, OK` and a String collection object.", "[200] String[]"),
            ("Returns 202 Accepted and a Location header with a URI to the [op](../resources/op.md).", "[202] "),
            ("Returns a 200-series code.", "[] "),
            ("返回 `200 OK` 和 [user](../resources/user.md)。", "[200] user"),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }
}
