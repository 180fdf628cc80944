//! Explains a property: the row of the page that lists it, or the metadata that has it.

use super::deprecation;
use super::documentation::{Documentation, describe};
use super::explanation::{Origin, Part};
use crate::model::api::{Property, Resource, Version};
use crate::model::page::{Content, PropertyRow};

/// Where a property comes from.
pub(super) fn origin(
    documentation: &Documentation<'_>,
    version: &Version,
    resource: &Resource,
    property: &Property,
) -> Origin {
    if property.marks.is_completed() {
        return documentation.metadata_row(version, &resource.page, &property.name, &property.marks);
    }
    let listing = resource.pages.iter().find(|page| lists(documentation, page, property));
    Origin::page(listing.unwrap_or(&resource.page), property.line)
}

/// Whether a line of a page has the name of a property. The row of a name that was restored has another one.
fn lists(documentation: &Documentation<'_>, page: &str, property: &Property) -> bool {
    let has_name = documentation.line(page, property.line).is_some_and(|line| line.contains(&property.name));
    let is_changed = || documentation.at(page, property.line).any(|one| one.message.contains(&property.name));
    has_name || is_changed()
}

/// A property, with what decided about it.
pub(super) fn part(
    documentation: &Documentation<'_>,
    version: &Version,
    resource: &Resource,
    property: &Property,
    name: String,
) -> Part {
    let origin = origin(documentation, version, resource, property);
    let mut value = property.ty.to_string();
    let facts = [
        ("read-only", property.read_only),
        ("nullable", property.nullable == Some(true)),
        ("not nullable", property.nullable == Some(false)),
    ];
    facts.iter().filter(|(_, holds)| *holds).for_each(|(fact, _)| value += &format!(", {fact}"));
    let mut reasons = Vec::new();
    if property.inherited {
        reasons.push("a base type has it; the page only repeats it".to_owned());
    }
    reasons.extend(deprecation::describe(&property.marks, version));
    if let (Some(page), Some(line)) = (&origin.page, origin.line.filter(|_| !property.marks.is_completed())) {
        reasons.extend(notes(documentation, page, line, resource, property));
    }
    if !property.values.is_empty() {
        reasons.push(format!("the description lists the values {}", property.values.join(", ")));
    }
    let leads = property.marks.type_source.is_some() && !property.marks.is_completed();
    let metadata = leads.then(|| documentation.metadata_row(version, &resource.page, &property.name, &property.marks));
    Part::new(name, value).from([origin]).from(metadata).because(reasons)
}

/// The diagnostics about the row. Those about the type as a whole have its line, too, but not the name of the property.
fn notes(
    documentation: &Documentation<'_>,
    page: &str,
    line: u32,
    resource: &Resource,
    property: &Property,
) -> Vec<String> {
    let rows = resource.properties.iter().chain(&resource.relationships);
    let is_shared = rows.filter(|row| row.line == line).count() > 1;
    let about = documentation.at(page, line);
    let about = about.filter(|one| !is_shared || one.subject.as_ref().is_some_and(|subject| *subject == property.name));
    about.map(describe).collect()
}

/// What the row of the page says, if the page has one: its cells, before other pages and the metadata changed them.
pub(super) fn stated(documentation: &Documentation<'_>, page: &str, line: u32) -> Option<PropertyRow> {
    let Content::Resource(types) = documentation.parse(page)?.content else { return None };
    let mut rows = types.into_iter().flat_map(|ty| ty.properties.into_iter().chain(ty.relationships));
    rows.find(|row| row.line == line)
}
