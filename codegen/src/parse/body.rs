//! Request body sections: paragraphs in, what is sent out.

use super::markdown::Text;
use super::{Context, type_cell};
use crate::model::page::{BodySaid, TypeCell};

/// What the paragraphs of a request body section say is sent. `table` is the word at the head of the section's table.
pub(super) fn said(paragraphs: &[(u32, &Text)], table: Option<&str>, context: Context<'_>) -> BodySaid {
    let words = &context.lexicon.body;
    let Some((_, first)) = paragraphs.first() else { return by_table(table, context) };
    let first = first.plain.as_str();
    if words.none.any(first) {
        return BodySaid::None;
    }
    if paragraphs.iter().any(|(_, text)| text.plain.contains("@odata.id")) {
        return BodySaid::Reference;
    }
    if words.parameters.any(first) {
        return BodySaid::Parameters;
    }
    if let Some(ty) = resource(paragraphs, context) {
        return BodySaid::Resource(Some(ty));
    }
    if !first.to_ascii_lowercase().contains("json") && words.bytes.any(first) {
        return BodySaid::Stream;
    }
    if words.resource.any(first) {
        return BodySaid::Resource(None);
    }
    by_table(table, context)
}

fn by_table(head: Option<&str>, context: Context<'_>) -> BodySaid {
    match head.and_then(|head| context.lexicon.columns.exactly(head.trim())) {
        Some("parameter") => BodySaid::Parameters,
        Some("property") => BodySaid::Resource(None),
        _ => BodySaid::Silent,
    }
}

/// The resource that the section links to, before its table.
fn resource(paragraphs: &[(u32, &Text)], context: Context<'_>) -> Option<TypeCell> {
    paragraphs.iter().take(2).find_map(|(_, text)| {
        let (mark, target) =
            text.links().find(|(_, target)| target.contains("resources/") && !target.contains("://"))?;
        let mut cell = type_cell::linked(text, mark, target, context);
        cell.collection |= context.lexicon.body.many.ends(text.plain[..mark.start].trim_end());
        Some(cell)
    })
}
