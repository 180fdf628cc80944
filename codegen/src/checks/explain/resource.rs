//! Explains a structured type: the pages that declare it, its base type and key, and each property.

use super::documentation::Documentation;
use super::explanation::{Explanation, Kind, Origin, Part};
use super::{deprecation, row};
use crate::areas::Areas;
use crate::emit::Surface;
use crate::model::api::{Resource, ResourceKind, Version};
use crate::model::names::short_name;
use crate::model::page::{Content, TypeDeclaration};
use crate::resolve::declared_name;

pub(super) fn explain(version: &Version, resource: &Resource, documentation: &Documentation<'_>) -> Explanation {
    let mut parts = vec![declaration(version, resource, documentation)];
    parts.extend(base(version, resource, documentation));
    parts.extend(facts(resource));
    let rows = [("property", &resource.properties), ("relationship", &resource.relationships)];
    for (kind, rows) in rows {
        let part =
            |property| row::part(documentation, version, resource, property, format!("{kind} {}", property.name));
        parts.extend(rows.iter().map(part));
    }
    Explanation {
        kind: Kind::Type,
        name: resource.name.to_string(),
        version: Some(version.name.clone()),
        summary: summary(version, resource),
        parts,
    }
}

fn summary(version: &Version, resource: &Resource) -> Vec<String> {
    let areas = Areas::default();
    let surface = Surface::of(version, &areas);
    let path = surface.types.get(resource.name.as_str()).map_or_else(String::new, |names| names.path.clone());
    let kind = match resource.kind {
        ResourceKind::Entity => "An entity type",
        ResourceKind::Complex => "A complex type",
    };
    let rows = || resource.properties.iter().chain(&resource.relationships);
    let (all, completed) = (rows().count(), rows().filter(|row| row.marks.is_completed()).count());
    let users = version.resources.iter().filter(|other| other.base.as_ref() == Some(&resource.name)).count();
    let more = if completed > 0 { format!(", {completed} of them from the metadata alone") } else { String::new() };
    let derived = if users > 0 { format!(" {users} types derive from it.") } else { String::new() };
    vec![format!("{kind}, {path} in the client. It has {all} properties{more}.{derived}")]
}

/// The pages that declare the type, the leading one first.
fn declaration(version: &Version, resource: &Resource, documentation: &Documentation<'_>) -> Part {
    let part = Part::new("declaration", resource.name.to_string());
    let marks = deprecation::describe(&resource.marks, version);
    if resource.marks.is_completed() {
        let origin = documentation.metadata_row(version, &resource.page, "", &resource.marks);
        return part.from([Origin { line: None, ..origin }]).because(marks);
    }
    let origins = resource.pages.iter().map(|page| Origin::page(page, line_of(documentation, page, resource)));
    let merged = resource.pages.len() > 1;
    let reason = merged.then_some("several pages declare it; the first one leads where they disagree");
    part.from(origins).because(reason).because(marks)
}

/// The line at which a page declares a type; 1 if it is not found.
fn line_of(documentation: &Documentation<'_>, path: &str, resource: &Resource) -> u32 {
    find_declaration(documentation, path, resource).map_or(1, |one| one.line.max(1))
}

/// The declaration of a type on a page, as the page states it.
fn find_declaration(documentation: &Documentation<'_>, path: &str, resource: &Resource) -> Option<TypeDeclaration> {
    let page = documentation.parse(path)?;
    let Content::Resource(types) = &page.content else { return None };
    let is = |one: &&TypeDeclaration| {
        let name = declared_name(&page, one);
        name.is_some_and(|name| short_name(&name).eq_ignore_ascii_case(resource.name.short()))
    };
    types.iter().find(is).or(types.first()).cloned()
}

fn base(version: &Version, resource: &Resource, documentation: &Documentation<'_>) -> Option<Part> {
    let base = resource.base.as_ref()?;
    let page = documentation.parse(&resource.page);
    let completed = page.as_ref().and_then(|page| page.completion.as_ref());
    let of_metadata = completed.and_then(|completion| {
        completion.types.iter().find(|one| one.name.eq_ignore_ascii_case(&resource.name))?.base.as_ref()
    });
    let part = Part::new("base type", base.to_string());
    Some(match of_metadata {
        Some(stated) if stated.eq_ignore_ascii_case(base) => {
            let origin = documentation.metadata_row(version, &resource.page, "", &resource.marks);
            part.from([Origin { line: None, ..origin }]).because(["the metadata states it, and leads"])
        }
        _ => {
            let declaration = find_declaration(documentation, &resource.page, resource).unwrap_or_default();
            let reason = match (&declaration.sentence_base, &declaration.annotation_base) {
                (Some(sentence), _) => format!("a sentence of the page names {}", sentence.text),
                (None, Some(annotation)) => format!("the annotation of the page names {annotation}"),
                (None, None) => "another page that declares the type names it".to_owned(),
            };
            part.from([Origin::page(&resource.page, declaration.line)]).because([reason])
        }
    })
}

/// What holds for the type as a whole.
fn facts(resource: &Resource) -> Vec<Part> {
    let alternate: Vec<String> = resource.alternate_keys.iter().map(|key| key.join(" + ")).collect();
    let flags = [("abstract", resource.is_abstract), ("open", resource.open)];
    let lists = [("key", resource.key.join(", ")), ("alternate keys", alternate.join(", "))];
    let flags = flags.into_iter().filter(|(_, holds)| *holds).map(|(name, _)| Part::new(name, "yes"));
    flags
        .chain(lists.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| Part::new(name, value)))
        .collect()
}
