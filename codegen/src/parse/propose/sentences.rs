//! Sentences: prose whose sense request lines, examples and annotations give away.

use super::votes::{NOTHING, Votes, ending};
use crate::model::page::{ApiPage, Shape, TypeDeclaration};
use crate::model::types::Method;
use crate::parse::lexicon::Lexicon;
use crate::parse::markdown::{Mark, Text};
use crate::parse::section::{Placed, Section};
use crate::parse::{paragraphs, response, tables};

/// The sentences of a text.
pub(super) fn sentences(plain: &str) -> impl Iterator<Item = &str> {
    plain.split_inclusive(['.', '。', '\n', '!']).filter(|sentence| !sentence.trim().is_empty())
}

/// The description of a row: what stands before a list of values, between the last two of it, and behind one.
pub(super) fn description(cell: &Text, votes: &mut Votes) {
    let codes: Vec<&Mark> = cell.codes().collect();
    let [first, .., before, last] = &codes[..] else { return };
    let apart = |from: &Mark, to: &Mark| cell.plain.get(from.end..to.start).unwrap_or_default().chars().count();
    if codes.windows(2).any(|pair| apart(pair[0], pair[1]) > 16) {
        return;
    }
    let opening = sentences(&cell.plain[..first.start]).last().unwrap_or_default();
    if opening.trim_end().ends_with([':', '：']) {
        votes.vote("before values", "row.values", opening);
        votes.vote("between values", "row.and", &cell.plain[before.end..last.start]);
        let behind = codes.iter().filter_map(|code| cell.plain[code.end..].trim_start().strip_prefix(['(', '（']));
        behind
            .filter_map(|rest| rest.split([')', '）']).next())
            .for_each(|word| votes.vote("behind a value", "row.default", word));
    }
}

/// The request body and the response of an operation.
pub(super) fn operation(placed: &[Placed<'_, '_>], api: &ApiPage, votes: &mut Votes) {
    body(placed, api, votes);
    for (_, text) in paragraphs(placed, &Section::Response) {
        answer(text, api, votes);
    }
}

fn body(placed: &[Placed<'_, '_>], api: &ApiPage, votes: &mut Votes) {
    let Some((_, text)) = paragraphs(placed, &Section::Body).next() else { return };
    let listed = tables(placed, &Section::Body).next().is_some();
    let all = |methods: &[Method]| api.requests.iter().all(|request| methods.contains(&request.method));
    let linked = text.links().next().is_some();
    let key = match () {
        () if api.requests.is_empty() || linked => NOTHING,
        () if !listed && all(&[Method::Get, Method::Delete]) => "body.none",
        () if listed && all(&[Method::Post]) => "body.parameters",
        () if listed && all(&[Method::Patch]) => "body.resource",
        () => NOTHING,
    };
    sentences(&text.plain).for_each(|sentence| votes.vote("request body", key, sentence));
}

/// A paragraph about a response: what says that there is no body, and what stands around the type of one.
fn answer(text: &Text, api: &ApiPage, votes: &mut Votes) {
    let statuses = response::statuses(text, Lexicon::english());
    let shown = |shape: Shape| api.shown.iter().any(|shown| shown.status < 300 && shown.body == shape);
    let Some((mark, _)) = text.links().find(|(_, target)| target.contains("resources/")) else {
        let empty = api.shown.iter().all(|shown| shown.body == Shape::Empty);
        let only = statuses.iter().all(|(status, _)| *status == 204);
        let key = if empty && (shown(Shape::Empty) || only) { "response.no_body" } else { NOTHING };
        let apart = statuses.iter().map(|(_, end)| *end).max().unwrap_or(0);
        let rest = sentences(&text.plain[apart..]).skip(usize::from(apart > 0));
        return rest.for_each(|sentence| votes.vote("response", key, sentence));
    };
    let Some((_, code)) = statuses.iter().rfind(|(status, end)| *status < 300 && *end <= mark.start) else {
        return;
    };
    let behind = sentences(&text.plain[mark.end..]).next().unwrap_or_default();
    votes.vote("behind a type", "response.in_body", behind);
    let key = if shown(Shape::Collection) { "response.many" } else { NOTHING };
    votes.vote("before a type", key, ending(&text.plain[*code..mark.start], 2));
}

/// How many words at most open a sentence that says no more than what the base of a type is.
const SHORT: usize = 4;

/// Whether a sentence ends here.
fn ends(rest: &str) -> bool {
    rest.trim_start().is_empty() || rest.starts_with(['.', '。'])
}

/// The first paragraphs of a type's page, and those above its properties.
pub(super) fn resource(placed: &[Placed<'_, '_>], declared: &TypeDeclaration, votes: &mut Votes) {
    let base =
        declared.base_annotated.as_deref().map(|base| base.rsplit('.').next().unwrap_or(base).to_ascii_lowercase());
    for (_, text) in paragraphs(placed, &Section::Intro) {
        for (mark, target) in text.links() {
            let opening = sentences(&text.plain[..mark.start]).last().unwrap_or_default();
            let leads =
                base.as_deref().is_some_and(|base| target.to_ascii_lowercase().ends_with(&format!("{base}.md")));
            // Most pages that name a base have no annotation of it: a short sentence with nothing behind its link may do so.
            let may_name =
                base.is_none() && opening.split_whitespace().count() <= SHORT && ends(&text.plain[mark.end..]);
            if !may_name {
                votes.vote("before a link", if leads { "intro.base" } else { NOTHING }, opening);
            }
        }
        let key = if declared.is_abstract { "intro.abstract" } else { NOTHING };
        sentences(&text.plain).for_each(|sentence| votes.vote("introduction", key, sentence));
    }
    for (_, text) in paragraphs(placed, &Section::Properties) {
        let key = if declared.open { "intro.open" } else { NOTHING };
        sentences(&text.plain).for_each(|sentence| votes.vote("above properties", key, sentence));
    }
}
