//! Counts sentences whose meaning follows from request lines, examples and annotations.

use super::votes::{Votes, last_words};
use crate::lexicon::Lexicon;
use crate::model::names::short_name;
use crate::model::page::{ApiPage, Shape, TypeDeclaration};
use crate::model::status::Status;
use crate::model::types::Method;
use crate::parse::markdown::{Mark, Text};
use crate::parse::{Section, Sections, find_statuses};

/// Splits a text into sentences.
pub(super) fn sentences(plain: &str) -> impl Iterator<Item = &str> {
    plain.split_inclusive(['.', '。', '\n', '!']).filter(|sentence| !sentence.trim().is_empty())
}

/// The most characters between two values of one list: a comma, a word like `and`, a remark.
const FARTHEST: usize = 16;

/// Counts the words of a description before a list of values, between the last two of them, and in parentheses behind
/// one.
pub(super) fn count_description(cell: &Text, votes: &mut Votes) {
    let codes: Vec<&Mark> = cell.codes().collect();
    let [first, .., before, last] = &codes[..] else { return };
    let distance = |from: &Mark, to: &Mark| cell.plain.get(from.end..to.start).unwrap_or_default().chars().count();
    if codes.windows(2).any(|pair| distance(pair[0], pair[1]) > FARTHEST) {
        return;
    }
    let opening = sentences(&cell.plain[..first.start]).last().unwrap_or_default();
    if opening.trim_end().ends_with([':', '：']) {
        votes.vote("before values", Some("row.values"), opening);
        votes.vote("between values", Some("row.and"), &cell.plain[before.end..last.start]);
        let behind = codes.iter().filter_map(|code| cell.plain[code.end..].trim_start().strip_prefix(['(', '（']));
        behind
            .filter_map(|rest| rest.split([')', '）']).next())
            .for_each(|word| votes.vote("behind a value", Some("row.default"), word));
    }
}

/// Counts the sentences about the request body and the response of an operation.
pub(super) fn count_operation(sections: &Sections<'_, '_>, api: &ApiPage, votes: &mut Votes) {
    count_body(sections, api, votes);
    for (_, text) in sections.paragraphs(&Section::Response) {
        count_response(text, api, votes);
    }
}

fn count_body(sections: &Sections<'_, '_>, api: &ApiPage, votes: &mut Votes) {
    let Some((_, text)) = sections.paragraphs(&Section::Body).next() else { return };
    let has_table = sections.tables(&Section::Body).next().is_some();
    let all = |methods: &[Method]| api.requests.iter().all(|request| methods.contains(&request.method));
    let linked = text.links().next().is_some();
    let key = if api.requests.is_empty() || linked {
        None
    } else if has_table {
        let updates = all(&[Method::Patch]).then_some("body.resource");
        if all(&[Method::Post]) { Some("body.parameters") } else { updates }
    } else {
        all(&[Method::Get, Method::Delete]).then_some("body.none")
    };
    sentences(&text.plain).for_each(|sentence| votes.vote("request body", key, sentence));
}

/// Counts the sentences of a paragraph about a response. A paragraph without a link to a type may say that there is no
/// body; in the others the words around the link are counted.
fn count_response(text: &Text, api: &ApiPage, votes: &mut Votes) {
    let statuses = find_statuses(text, Lexicon::english());
    let shown =
        |shape: Shape| api.response_examples.iter().any(|shown| shown.status.is_success() && shown.body == shape);
    let Some((mark, _)) = text.links().find(|(_, target)| target.contains("resources/")) else {
        let empty = api.response_examples.iter().all(|shown| shown.body == Shape::Empty);
        let only = statuses.iter().all(|(status, _)| *status == Status::NO_CONTENT);
        let key = (empty && (shown(Shape::Empty) || only)).then_some("response.no_body");
        let behind = statuses.iter().map(|(_, end)| *end).max().unwrap_or(0);
        let rest = sentences(&text.plain[behind..]).skip(usize::from(behind > 0));
        return rest.for_each(|sentence| votes.vote("response", key, sentence));
    };
    let Some((_, code)) = statuses.iter().rfind(|(status, end)| status.is_success() && *end <= mark.start) else {
        return;
    };
    let behind = sentences(&text.plain[mark.end..]).next().unwrap_or_default();
    votes.vote("behind a type", Some("response.in_body"), behind);
    let key = shown(Shape::Collection).then_some("response.many");
    votes.vote("before a type", key, last_words(&text.plain[*code..mark.start], 2));
}

/// The most words before the link in a sentence that only names the base of a type.
const SHORT: usize = 4;

/// Whether the sentence ends before `rest`.
fn ends(rest: &str) -> bool {
    rest.trim_start().is_empty() || rest.starts_with(['.', '。'])
}

/// Counts the sentences of a type's page: those of the first paragraphs, and those above its properties.
pub(super) fn count_resource(sections: &Sections<'_, '_>, declared: &TypeDeclaration, votes: &mut Votes) {
    let base = declared.annotation_base.as_deref().map(|base| short_name(base).to_ascii_lowercase());
    for (_, text) in sections.paragraphs(&Section::Intro) {
        for (mark, target) in text.links() {
            let opening = sentences(&text.plain[..mark.start]).last().unwrap_or_default();
            let leads =
                base.as_deref().is_some_and(|base| target.to_ascii_lowercase().ends_with(&format!("{base}.md")));
            // Most pages that name a base have no annotation of it. A short sentence that ends with a link may name
            // one.
            let may_name =
                base.is_none() && opening.split_whitespace().count() <= SHORT && ends(&text.plain[mark.end..]);
            if !may_name {
                votes.vote("before a link", leads.then_some("intro.base"), opening);
            }
        }
        let key = declared.is_abstract.then_some("intro.abstract");
        sentences(&text.plain).for_each(|sentence| votes.vote("introduction", key, sentence));
    }
    for (_, text) in sections.paragraphs(&Section::Properties) {
        let key = declared.open.then_some("intro.open");
        sentences(&text.plain).for_each(|sentence| votes.vote("above properties", key, sentence));
    }
}
