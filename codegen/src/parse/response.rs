//! Response sections: paragraphs in, status codes and the types of the body out.

use std::ops::Range;

use super::lexicon::Lexicon;
use super::markdown::{Mark, Text};
use super::phrases::is_unspaced;
use super::{Context, lexicon, type_cell};
use crate::model::page::{ResponseSaid, TypeCell};

/// What the paragraphs of a response section say, taken together.
pub(crate) fn said(paragraphs: &[(u32, &Text)], context: Context<'_>) -> ResponseSaid {
    let mut said = ResponseSaid { line: paragraphs.first().map_or(0, |(line, _)| *line), ..ResponseSaid::default() };
    for (_, text) in paragraphs {
        let codes = statuses(text, context.lexicon);
        let success = codes.iter().any(|(code, _)| *code < 400);
        for (code, _) in &codes {
            if !said.statuses.contains(code) {
                said.statuses.push(*code);
            }
        }
        if success || (said.types.is_empty() && said.statuses.is_empty()) {
            for found in types(text, codes.first().map_or(0, |(_, end)| *end), context) {
                if !said.types.contains(&found) {
                    said.types.push(found);
                }
            }
        }
        said.no_body |= context.lexicon.response.no_body.any(&text.plain);
    }
    said
}

/// The status codes in a text and where each ends: in code spans, else in plain words.
pub(crate) fn statuses(text: &Text, lexicon: &Lexicon) -> Vec<(u16, usize)> {
    let coded: Vec<(u16, usize)> =
        text.codes().filter_map(|mark| status(text.under(mark)).map(|code| (code, mark.end))).collect();
    if !coded.is_empty() {
        return coded;
    }
    plain_statuses(&text.plain, &lexicon.response)
}

/// `200 OK`, `201, Created`, `HTTP/1.1 204`.
fn status(code: &str) -> Option<u16> {
    let code = code.trim().trim_start_matches("HTTP/1.1").trim_start_matches("HTTP").trim_start();
    let digits = code.get(..3)?;
    let next = code[3..].chars().next();
    if !digits.bytes().all(|b| b.is_ascii_digit()) || next.is_some_and(|c| c.is_alphanumeric() || c == '-') {
        return None;
    }
    digits.parse().ok().filter(|status| (100..600).contains(status))
}

fn plain_statuses(plain: &str, words: &lexicon::Response) -> Vec<(u16, usize)> {
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
            && let Some(code) = status(trimmed).filter(|code| is_registered(*code))
        {
            found.push((code, position));
        }
    }
    found
}

/// Whether what stands before or behind a number makes it one of a series: `a 200 series code`.
fn is_series(before: &str, after: &str, words: &lexicon::Response) -> bool {
    let behind = words.series.first(after).is_some_and(|found| after[..found.start].chars().count() <= 1);
    behind || words.series.ends(before)
}

/// Whether HTTP has a status; other numbers of three digits are part of a name, or count something.
fn is_registered(code: u16) -> bool {
    matches!(code, 200..=208 | 226 | 300..=308 | 400..=418 | 421..=426 | 428 | 429 | 431 | 451 | 500..=511)
}

/// The types that a sentence names as the body: its links to resources after the code, else a primitive's word.
fn types(text: &Text, from: usize, context: Context<'_>) -> Vec<TypeCell> {
    let words = &context.lexicon.response;
    // A translation keeps neither the order of a sentence nor what stands beside what.
    let (from, end) = if context.translated { (0, text.plain.len() + 1) } else { (from, body_end(&text.plain, words)) };
    let about_body = if context.translated { about_body(text, words) } else { Vec::new() };
    let linked: Vec<TypeCell> = text
        .links()
        .filter(|(mark, _)| about_body.is_empty() || about_body.iter().any(|sentence| sentence.contains(&mark.start)))
        .filter(|(mark, target)| mark.start < end && is_resource(target) && !is_aside(&text.plain[..mark.start], words))
        .map(|(mark, target)| with_collection(type_cell::linked(text, mark, target, context), text, mark, from, words))
        .collect();
    if !linked.is_empty() {
        return linked;
    }
    named(text, from, end, context).into_iter().collect()
}

/// The sentences that speak of the body and link to a type; where there are any, the others speak of something else.
fn about_body(text: &Text, words: &lexicon::Response) -> Vec<Range<usize>> {
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

/// Where the part of the sentence that speaks of the body ends.
fn body_end(plain: &str, words: &lexicon::Response) -> usize {
    words.in_body.last(plain).map(|found| found.start).filter(|end| *end > 0).unwrap_or(plain.len())
}

/// Whether a link leads to the page of a type: into the folder of resources, or to a file of one word in this folder, as
/// pages write it that forget the folder.
fn is_resource(target: &str) -> bool {
    target.contains("resources/") && !target.contains("://")
        || (!target.contains('/') && target.ends_with(".md") && !target.contains("-"))
}

/// Whether what stands before a link speaks of something beside the body: a header, a permission, a request.
fn is_aside(before: &str, words: &lexicon::Response) -> bool {
    words.aside.any(before.rsplit(". ").next().unwrap_or(before))
}

fn with_collection(mut cell: TypeCell, text: &Text, mark: &Mark, from: usize, words: &lexicon::Response) -> TypeCell {
    let start = if mark.start > from { from } else { 0 };
    let before = text.plain[start..mark.start].rsplit(". ").next().unwrap_or_default();
    let before = before.rsplit('。').next().unwrap_or_default();
    let after = &text.plain[mark.end..];
    let after = after.split(['.', ',', '\n', '。']).next().unwrap_or(after);
    let after = after.split(" in the ").next().unwrap_or(after);
    cell.collection |= words.many.any(before) || words.many.any(after);
    cell
}

/// A type named without a link: `a Boolean value`, `a String collection object`, a qualified name.
fn named(text: &Text, from: usize, end: usize, context: Context<'_>) -> Option<TypeCell> {
    let plain = text.plain.get(from..end.min(text.plain.len()).max(from))?;
    let sentence = plain.split(". ").next().unwrap_or(plain);
    let listed = context.lexicon.response.many_primitive.any(sentence);
    if context.translated
        && let Some(word) = translated(plain, context)
    {
        return Some(TypeCell { text: word.to_owned(), link: None, collection: listed, or: Vec::new() });
    }
    let word = sentence.split(|c: char| !(c.is_alphanumeric() || c == '.' || c == '_')).find(|word| {
        let word = word.trim_matches('.');
        word.starts_with("microsoft.graph.") || word.starts_with("Edm.") || PRIMITIVES.contains(&word)
    })?;
    let word = word.trim_matches('.');
    Some(TypeCell { text: word.to_owned(), link: None, collection: listed, or: Vec::new() })
}

/// A primitive type in the words of a locale; those for numbers and objects say nothing in prose.
fn translated<'c>(sentence: &str, context: Context<'c>) -> Option<&'c str> {
    const TOLD: [&str; 4] = ["Edm.Boolean", "Edm.String", "Edm.Stream", "Edm.Binary"];
    if context.lexicon.response.aside.any(sentence) {
        return None;
    }
    context.lexicon.types.within(sentence).map(|(name, _)| name).find(|name| TOLD.contains(name))
}

/// Words that mean a type where they stand in a response sentence; `object` and the like do not.
const PRIMITIVES: [&str; 16] = [
    "String",
    "string",
    "Boolean",
    "boolean",
    "Int32",
    "Int64",
    "int32",
    "int64",
    "Double",
    "DateTimeOffset",
    "Stream",
    "stream",
    "Guid",
    "Binary",
    "Integer",
    "integer",
];

#[cfg(test)]
mod tests {
    use super::said;
    use crate::parse::Context;
    use crate::parse::markdown::{self, BlockKind};
    use crate::parse::repair::repair;

    fn read(text: &str) -> String {
        let repaired = repair(text);
        let BlockKind::Paragraph(text) = markdown::blocks(&repaired).remove(0).kind else { panic!("a paragraph") };
        let said = said(&[(1, &text)], Context::english("v1.0/api/x.md"));
        let types: Vec<String> =
            said.types.iter().map(|ty| format!("{}{}", ty.text, if ty.collection { "[]" } else { "" })).collect();
        format!("{:?} {}{}", said.statuses, types.join(" "), if said.no_body { "none" } else { "" })
    }

    #[test]
    fn sentences_of_all_shapes() {
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
