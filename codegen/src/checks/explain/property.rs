//! Explains a property of a type: its row, what the row says, and what the metadata adds.

use super::documentation::Documentation;
use super::explanation::{Explanation, Kind, Part};
use super::row;
use crate::model::api::{Property, Resource, Version};
use crate::model::page::PropertyRow;

pub(super) fn explain(
    version: &Version,
    resource: &Resource,
    property: &Property,
    documentation: &Documentation<'_>,
) -> Explanation {
    let origin = row::origin(documentation, version, resource, property);
    let mut parts = vec![row::part(documentation, version, resource, property, "type".to_owned())];
    if let (Some(page), Some(line)) = (&origin.page, origin.line) {
        parts.extend(
            documentation.line(page, line).map(|text| Part::new("line of the page", text).from([origin.clone()])),
        );
        let stated = (!property.marks.is_completed()).then(|| row::stated(documentation, page, line)).flatten();
        parts.extend(stated.into_iter().flat_map(|row| compare(&row, property)));
    }
    let what = if resource.relationships.contains(property) { "A navigation property" } else { "A property" };
    let by = if property.marks.is_completed() { "the service's metadata alone" } else { "a published page" };
    Explanation {
        kind: Kind::Property,
        name: format!("{}.{}", resource.name, property.name),
        version: Some(version.name.clone()),
        summary: vec![format!("{what} of {}, from {by}. Its type is {}.", resource.name, property.ty)],
        parts,
    }
}

/// What the row states, and why the property differs from it.
fn compare(row: &PropertyRow, property: &Property) -> Vec<Part> {
    let nullable = match (row.facts.nullable, property.nullable) {
        (Some(_), _) => Some("the description states it"),
        (None, Some(_)) => Some("the metadata states it"),
        (None, None) => None,
    };
    let stated = |holds| if holds { "yes" } else { "no" };
    let collection = if row.ty.collection { "collection of " } else { "" };
    let name = row.name.as_str();
    let renamed =
        (name != property.name).then_some("the name of the property is another one: see the diagnostics above");
    let mut parts = vec![
        Part::new("name in the row", name).because(renamed),
        Part::new("type in the row", format!("{collection}{}", row.ty.text)),
    ];
    parts.extend(
        nullable.map(|reason| Part::new("nullable", stated(property.nullable == Some(true))).because([reason])),
    );
    if property.read_only {
        let reason = if row.facts.read_only { "the description states it" } else { "the metadata states it" };
        parts.push(Part::new("read-only", "yes").because([reason]));
    }
    parts
}
