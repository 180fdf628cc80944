//! Request body sections: paragraphs in, what is sent out.

use super::markdown::Text;
use super::phrases::phrases;
use super::type_cell;
use crate::model::page::{BodySaid, TypeCell};

phrases! {
    NONE: [
        "do not supply a request body",
        "don't supply a request body",
        "no request body",
        "not require a request body",
        "not have a request body",
        "request body is not required",
        "request body isn't required",
        "leave the request body empty",
        "must be empty",
        "do not supply a body",
        "not supply request body",
    ];
    REFERENCE: ["@odata.id"];
    PARAMETERS: [
        "json representation of the parameters",
        "following parameters",
        "of the parameters",
        "these parameters",
    ];
    JSON: ["json"];
    BYTES: ["binary", "content of the file", "contents of the", "byte", "html", "xml", "stream", "mime"];
    // A resource that the section does not name.
    RESOURCE: [
        "values for relevant fields",
        "values for the relevant fields",
        "properties to update",
        "should be updated",
        "fields to update",
    ];
}

/// What the paragraphs of a request body section say is sent. `table` is the word at the head of the section's table.
pub(super) fn said(paragraphs: &[(u32, &Text)], table: Option<&str>, page: &str) -> BodySaid {
    let Some((_, first)) = paragraphs.first() else { return by_table(table) };
    let first = first.plain.as_str();
    if NONE.any(first) {
        return BodySaid::None;
    }
    if paragraphs.iter().any(|(_, text)| REFERENCE.any(&text.plain)) {
        return BodySaid::Reference;
    }
    if PARAMETERS.any(first) {
        return BodySaid::Parameters;
    }
    if let Some(ty) = resource(paragraphs, page) {
        return BodySaid::Resource(Some(ty));
    }
    if !JSON.any(first) && BYTES.any(first) {
        return BodySaid::Stream;
    }
    if RESOURCE.any(first) {
        return BodySaid::Resource(None);
    }
    by_table(table)
}

fn by_table(head: Option<&str>) -> BodySaid {
    match head.map(|head| head.trim().to_lowercase()).as_deref() {
        Some("parameter" | "parameters" | "required parameter") => BodySaid::Parameters,
        Some("property" | "properties" | "property name") => BodySaid::Resource(None),
        _ => BodySaid::Silent,
    }
}

/// The resource that the section links to, before its table.
fn resource(paragraphs: &[(u32, &Text)], page: &str) -> Option<TypeCell> {
    paragraphs.iter().take(2).find_map(|(_, text)| {
        let (mark, target) =
            text.links().find(|(_, target)| target.contains("resources/") && !target.contains("://"))?;
        let mut cell = type_cell::linked(text, mark, target, page);
        let before = text.plain[..mark.start].to_lowercase();
        cell.collection |= before.trim_end().ends_with("collection of") || before.trim_end().ends_with("list of");
        Some(cell)
    })
}
