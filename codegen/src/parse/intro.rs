//! Reads the part between the title and the first section: the namespace, the description, the base type.

use super::markdown::{BlockKind, Text};
use super::reader::Context;
use super::section::{Section, Sections};
use super::type_cell::read_link_type;
use crate::model::names::DEFAULT_NAMESPACE;
use crate::model::page::TypeMention;

/// Reads the namespace that a page states: `Namespace: microsoft.graph`, in any language.
pub(super) fn read_namespace(sections: &Sections<'_, '_>) -> Option<String> {
    sections.paragraphs(&Section::Intro).find_map(|(_, text)| find_namespace(&text.plain))
}

/// Reads the first paragraph of prose. Block quotes are left out: they are notes about the API at large.
pub(super) fn read_description(sections: &Sections<'_, '_>) -> Option<String> {
    sections.of(&Section::Intro).filter(|block| !block.quoted).find_map(|block| match &block.kind {
        BlockKind::Paragraph(text) if find_namespace(&text.plain).is_none() => Some(text.plain.trim().to_owned()),
        _ => None,
    })
}

/// Reads the base type that a sentence names: `Inherits from [entity](entity.md)`.
pub(super) fn read_base(sections: &Sections<'_, '_>, context: Context<'_>) -> Option<TypeMention> {
    let base = sections.paragraphs(&Section::Intro).find_map(|(_, text)| find_base(text, context))?;
    // A link without a word may lead to nothing.
    let is_named = !base.text.is_empty() || base.link.is_some();
    // No type is derived from a collection, whatever the words of the link are.
    is_named.then_some(TypeMention { collection: false, ..base })
}

/// Whether a sentence says that the type is abstract.
pub(super) fn is_abstract(sections: &Sections<'_, '_>, context: Context<'_>) -> bool {
    sections.paragraphs(&Section::Intro).any(|(_, text)| context.lexicon.intro.is_abstract.any(&text.plain))
}

fn find_namespace(plain: &str) -> Option<String> {
    let line = plain.lines().next()?;
    // The label has 30 characters at most.
    let (at, colon) = line.char_indices().take(31).find(|(_, c)| matches!(c, ':' | '：'))?;
    let word = line[at + colon.len_utf8()..].split_whitespace().next()?;
    let end = word.find(|c: char| !(c.is_ascii_alphanumeric() || c == '.')).unwrap_or(word.len());
    let name = word[..end].trim_end_matches('.');
    name.get(..DEFAULT_NAMESPACE.len())?.eq_ignore_ascii_case(DEFAULT_NAMESPACE).then(|| name.to_owned())
}

fn find_base(text: &Text, context: Context<'_>) -> Option<TypeMention> {
    let plain = text.plain.as_str();
    let phrase = context.lexicon.intro.base.first(plain)?;
    let sentence_start =
        plain[..phrase.start].rmatch_indices(['.', '\n', '。']).next().map_or(0, |(at, mark)| at + mark.len());
    let ends = [". ", "。"].iter().filter_map(|mark| plain[phrase.end..].find(mark)).min();
    let sentence_end = ends.map_or(plain.len(), |at| phrase.end + at);
    let subject = plain[sentence_start..phrase.start].to_lowercase();
    if !context.translated && !is_this_type(subject.trim()) {
        return None;
    }
    let linked = text.links().find(|(mark, _)| mark.start >= phrase.end && mark.start < sentence_end);
    // In other languages the base may stand before the words for it; then it is the only type that the sentence links
    // to.
    let mut within = text.links().filter(|(mark, _)| mark.start >= sentence_start && mark.start < sentence_end);
    let only = within.next().filter(|_| within.next().is_none());
    if let Some((mark, target)) = linked.or(only.filter(|_| context.translated)) {
        return Some(read_link_type(text, mark, target, context));
    }
    let rest = plain[phrase.end..sentence_end].trim_start().trim_start_matches("the ");
    // In other languages the words after a name may follow it without a space.
    let in_name = |c: &char| if context.translated { c.is_ascii_alphanumeric() } else { c.is_alphanumeric() };
    let word: String = rest.chars().take_while(|c| in_name(c) || *c == '.').collect();
    let word = word.trim_matches('.').to_owned();
    (!word.is_empty()).then(|| TypeMention { text: word, ..TypeMention::default() })
}

/// Whether the subject of a sentence is this type: nothing, `this type`, `the x resource`, `it`, a clause and a comma.
fn is_this_type(subject: &str) -> bool {
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
    use super::{find_namespace, is_this_type};

    #[test]
    fn the_namespace_is_found_in_any_language() {
        assert_eq!(find_namespace("Namespace: microsoft.graph").as_deref(), Some("microsoft.graph"));
        assert_eq!(
            find_namespace("命名空间：microsoft.graph.termStore 删除").as_deref(),
            Some("microsoft.graph.termStore")
        );
        assert_eq!(find_namespace("Пространство имен: microsoft.graph.").as_deref(), Some("microsoft.graph"));
        assert_eq!(find_namespace("See: microsoft"), None);
    }

    #[test]
    fn a_sentence_about_other_types_names_no_base() {
        assert!(is_this_type("") && is_this_type("this resource") && is_this_type("the x resource is"));
        assert!(!is_this_type("all the session controls"));
    }
}
