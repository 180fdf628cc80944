//! What stands between the title and the first section: the namespace, the description, the base type.

use super::markdown::{BlockKind, Text};
use super::section::{Placed, Section};
use super::{Context, paragraphs, type_cell};
use crate::model::page::TypeCell;

/// The namespace that a page states: `Namespace: microsoft.graph`, in any language.
pub(super) fn namespace(placed: &[Placed<'_, '_>]) -> Option<String> {
    paragraphs(placed, &Section::Intro).find_map(|(_, text)| stated_namespace(&text.plain))
}

/// The first paragraph of prose; block quotes are notes about the API at large.
pub(super) fn description(placed: &[Placed<'_, '_>]) -> Option<String> {
    placed.iter().filter(|item| item.section == Section::Intro && !item.block.quoted).find_map(|item| {
        match &item.block.kind {
            BlockKind::Paragraph(text) if stated_namespace(&text.plain).is_none() => Some(text.plain.trim().to_owned()),
            _ => None,
        }
    })
}

/// The base type that a sentence names: `Inherits from [entity](entity.md)`.
pub(super) fn base(placed: &[Placed<'_, '_>], context: Context<'_>) -> Option<TypeCell> {
    paragraphs(placed, &Section::Intro).find_map(|(_, text)| base_in(text, context))
}

/// Whether a sentence says that the type is abstract.
pub(super) fn is_abstract(placed: &[Placed<'_, '_>], context: Context<'_>) -> bool {
    paragraphs(placed, &Section::Intro).any(|(_, text)| context.lexicon.intro.is_abstract.any(&text.plain))
}

fn stated_namespace(plain: &str) -> Option<String> {
    let line = plain.lines().next()?;
    // The label has 30 characters at most.
    let (at, colon) = line.char_indices().take(31).find(|(_, c)| matches!(c, ':' | '：'))?;
    let word = line[at + colon.len_utf8()..].split_whitespace().next()?;
    let end = word.find(|c: char| !(c.is_ascii_alphanumeric() || c == '.')).unwrap_or(word.len());
    let name = word[..end].trim_end_matches('.');
    name.get(..15)?.eq_ignore_ascii_case("microsoft.graph").then(|| name.to_owned())
}

fn base_in(text: &Text, context: Context<'_>) -> Option<TypeCell> {
    let plain = text.plain.as_str();
    let said = context.lexicon.intro.base.first(plain)?;
    let sentence_start =
        plain[..said.start].rmatch_indices(['.', '\n', '。']).next().map_or(0, |(at, mark)| at + mark.len());
    let ends = [". ", "。"].iter().filter_map(|mark| plain[said.end..].find(mark)).min();
    let sentence_end = ends.map_or(plain.len(), |at| said.end + at);
    let subject = plain[sentence_start..said.start].to_lowercase();
    if !context.translated && !speaks_of_this_type(subject.trim()) {
        return None;
    }
    let linked = text.links().find(|(mark, _)| mark.start >= said.end && mark.start < sentence_end);
    // Other languages have the base before the word for it; then it is the one type that the sentence names.
    let mut within = text.links().filter(|(mark, _)| mark.start >= sentence_start && mark.start < sentence_end);
    let only = within.next().filter(|_| within.next().is_none());
    if let Some((mark, target)) = linked.or(only.filter(|_| context.translated)) {
        return Some(type_cell::linked(text, mark, target, context));
    }
    let rest = plain[said.end..sentence_end].trim_start().trim_start_matches("the ");
    let word: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '.').collect();
    let word = word.trim_matches('.').to_owned();
    (!word.is_empty()).then(|| TypeCell { text: word, ..TypeCell::default() })
}

/// Whether a subject before the phrase is this type: nothing, `this type`, `the x resource`, `it`, a clause and a comma.
fn speaks_of_this_type(subject: &str) -> bool {
    let participle = subject.ends_with(',');
    let subject = subject.trim_end_matches(" is").trim_end_matches(" which").trim_end_matches(',').trim();
    subject.is_empty()
        || subject == "it"
        || participle
        || subject.starts_with("this")
        || (subject.starts_with("the ") && subject.split_whitespace().count() <= 4)
        || subject.ends_with("type that") && !subject.contains("abstract")
        || subject.split_whitespace().count() == 1
}

#[cfg(test)]
mod tests {
    use super::{speaks_of_this_type, stated_namespace};

    #[test]
    fn the_namespace_in_any_language() {
        assert_eq!(stated_namespace("Namespace: microsoft.graph").as_deref(), Some("microsoft.graph"));
        assert_eq!(
            stated_namespace("命名空间：microsoft.graph.termStore 删除").as_deref(),
            Some("microsoft.graph.termStore")
        );
        assert_eq!(stated_namespace("Пространство имен: microsoft.graph.").as_deref(), Some("microsoft.graph"));
        assert_eq!(stated_namespace("See: microsoft"), None);
    }

    #[test]
    fn the_reverse_direction_is_no_base() {
        assert!(
            speaks_of_this_type("") && speaks_of_this_type("this resource") && speaks_of_this_type("the x resource is")
        );
        assert!(!speaks_of_this_type("all the session controls"));
    }
}
