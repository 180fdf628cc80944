//! Reads the section of the request body: which body the request sends.

use super::markdown::Text;
use super::reader::Context;
use super::type_cell::{is_published_resource, read_link_type};
use crate::lexicon::ColumnHead;
use crate::model::page::{BodyStatement, TypeMention};

/// Reads the paragraphs of the section. `head` is the first head of the section's table; it decides if the paragraphs
/// do not.
pub(super) fn read_body(paragraphs: &[(u32, &Text)], head: Option<&str>, context: Context<'_>) -> BodyStatement {
    let words = &context.lexicon.body;
    let Some((_, first)) = paragraphs.first() else { return body_by_table(head, context) };
    let first = first.plain.as_str();
    if words.none.any(first) {
        return BodyStatement::None;
    }
    if paragraphs.iter().any(|(_, text)| text.plain.contains("@odata.id")) {
        return BodyStatement::Reference;
    }
    if words.parameters.any(first) {
        return BodyStatement::Parameters;
    }
    if let Some(ty) = find_resource(paragraphs, context) {
        return BodyStatement::Resource(Some(ty));
    }
    if !first.to_ascii_lowercase().contains("json") && words.bytes.any(first) {
        return BodyStatement::Stream;
    }
    if words.resource.any(first) {
        return BodyStatement::Resource(None);
    }
    body_by_table(head, context)
}

fn body_by_table(head: Option<&str>, context: Context<'_>) -> BodyStatement {
    match head.and_then(|head| context.lexicon.columns.name_of(head.trim())) {
        Some(ColumnHead::Parameter) => BodyStatement::Parameters,
        Some(ColumnHead::Property) => BodyStatement::Resource(None),
        _ => BodyStatement::Silent,
    }
}

/// Finds the resource that one of the first two paragraphs links to.
fn find_resource(paragraphs: &[(u32, &Text)], context: Context<'_>) -> Option<TypeMention> {
    paragraphs.iter().take(2).find_map(|(_, text)| {
        let is_resource =
            |target: &str| target.contains("resources/") && !target.contains("://") || is_published_resource(target);
        let (mark, target) = text.links().find(|(_, target)| is_resource(target))?;
        let mut cell = read_link_type(text, mark, target, context);
        cell.collection |= context.lexicon.body.many.ends(text.plain[..mark.start].trim_end());
        Some(cell)
    })
}
