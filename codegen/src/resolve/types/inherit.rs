//! Inheritance: base types decided, cycles cut, inherited properties marked, kinds passed down.

use std::collections::{BTreeMap, BTreeSet};

use super::references::References;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::api::{Property, Resource, ResourceKind};
use crate::model::names::TypeName;
use crate::model::page::{TypeDeclaration, TypeMention};
use crate::resolve::note;

/// The base type of a declaration: the sentence beats the annotation; without both, the type from which rows say that
/// they are inherited.
pub(crate) fn base(name: &str, declared: &TypeDeclaration, references: &References<'_, '_>) -> Option<TypeName> {
    let said = declared.sentence_base.as_ref().and_then(|cell| known(cell, declared, references));
    let annotated = declared.annotation_base.as_ref().and_then(|base| {
        let cell = TypeMention { text: base.clone(), ..TypeMention::default() };
        known(&cell, declared, references)
    });
    if let (Some(said), Some(annotated)) = (&said, &annotated)
        && said != annotated
    {
        let message =
            format!("the sentence names {said} as the base type, the annotation {annotated}; the sentence is used");
        references.note(Code::BaseDisagrees, declared.line, message);
    }
    said.or(annotated).or_else(|| from_rows(declared, references)).filter(|base| base != name)
}

/// The named base type; one that no page documents is kept if its name is qualified.
fn known(cell: &TypeMention, declared: &TypeDeclaration, references: &References<'_, '_>) -> Option<TypeName> {
    if let Some(name) = references.name(cell).filter(|name| !name.is_primitive()) {
        return Some(name);
    }
    references.note_on(
        &cell.text,
        Code::BaseUnknown,
        declared.line,
        format!("no page documents the base type {}", cell.text),
    );
    let name = super::catalogue::clean(&cell.text);
    (name == "entity").then(|| "microsoft.graph.entity".into()).or_else(|| name.contains('.').then(|| name.into()))
}

/// The type that most rows say they are inherited from, the most derived of them: rows of the nearest base come last.
fn from_rows(declared: &TypeDeclaration, references: &References<'_, '_>) -> Option<TypeName> {
    let mut counts: BTreeMap<TypeName, usize> = BTreeMap::new();
    for link in declared.properties.iter().filter_map(|row| row.facts.inherited_from.as_ref()) {
        let cell = TypeMention { link: Some(link.clone()), ..TypeMention::default() };
        if let Some(name) = references.name(&cell).filter(|name| !name.is_primitive()) {
            *counts.entry(name).or_default() += 1;
        }
    }
    counts
        .into_iter()
        .filter(|(name, _)| !name.ends_with(".entity"))
        .max_by_key(|(_, count)| *count)
        .map(|(name, _)| name)
}

/// Takes the base off a type that is its own ancestor.
pub(crate) fn cut_cycles(resources: &mut BTreeMap<TypeName, Resource>, diagnostics: &mut Vec<Diagnostic>) {
    let names: Vec<TypeName> = resources.keys().cloned().collect();
    for name in names {
        let mut seen = BTreeSet::from([name.clone()]);
        let mut at = name.clone();
        while let Some(base) = resources.get(&at).and_then(|resource| resource.base.clone()) {
            if !seen.insert(base.clone()) {
                if base == name
                    && let Some(resource) = resources.get_mut(&name)
                {
                    resource.base = None;
                    let message = format!("{name} is its own ancestor; its base type is left out");
                    note(diagnostics, Code::BaseCycle, &resource.page, 1, message);
                }
                break;
            }
            at = base;
        }
    }
}

/// The qualified names of a type's base types, the nearest first.
pub(crate) fn ancestors<'r>(name: &str, resources: &'r BTreeMap<TypeName, Resource>) -> Vec<&'r Resource> {
    let mut found = Vec::new();
    let mut at = resources.get(name);
    while let Some(base) = at.and_then(|resource| resource.base.as_deref()).and_then(|base| resources.get(base)) {
        found.push(base);
        at = Some(base);
    }
    found
}

/// Marks what a base type has already.
pub(crate) fn mark_inherited(resources: &mut BTreeMap<TypeName, Resource>) {
    let names: Vec<TypeName> = resources.keys().cloned().collect();
    for name in names {
        let inherited: BTreeSet<String> = ancestors(&name, resources)
            .into_iter()
            .flat_map(Resource::own)
            .map(|property| property.name.to_ascii_lowercase())
            .collect();
        if inherited.is_empty() {
            continue;
        }
        if let Some(resource) = resources.get_mut(&name) {
            for property in resource.properties.iter_mut().chain(&mut resource.relationships) {
                property.inherited = inherited.contains(&property.name.to_ascii_lowercase());
            }
        }
    }
}

/// Adds what only JSON representations show, but for what a page lists or a base type has: there a table says more.
pub(crate) fn add_shown(resources: &mut BTreeMap<TypeName, Resource>, shown: BTreeMap<TypeName, Vec<Property>>) {
    for (name, shown) in shown.into_iter().filter(|(_, shown)| !shown.is_empty()) {
        let known: BTreeSet<String> = resources
            .get(&name)
            .into_iter()
            .chain(ancestors(&name, resources))
            .flat_map(|resource| resource.properties.iter().chain(&resource.relationships))
            .map(|property| property.name.to_ascii_lowercase())
            .collect();
        if let Some(resource) = resources.get_mut(&name) {
            let unknown = |property: &Property| !known.contains(&property.name.to_ascii_lowercase());
            resource.properties.extend(shown.into_iter().filter(unknown));
        }
    }
}

/// Entity types are those with a key, those with navigation to them kept apart, and all that derive from one.
pub(crate) fn kinds(resources: &mut BTreeMap<TypeName, Resource>) {
    let entities: Vec<TypeName> = resources
        .values()
        .filter(|resource| {
            is_entity(resource) || ancestors(&resource.name, resources).iter().any(|base| is_entity(base))
        })
        .map(|resource| resource.name.clone())
        .collect();
    for name in entities {
        if let Some(resource) = resources.get_mut(&name) {
            resource.kind = ResourceKind::Entity;
        }
    }
}

fn is_entity(resource: &Resource) -> bool {
    resource.name == "microsoft.graph.entity"
        || resource.base.as_deref() == Some("microsoft.graph.entity")
        || !resource.key.is_empty()
        || resource.relationships.iter().any(|property| !property.inherited)
}
