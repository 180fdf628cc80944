//! Structured types: declarations in, one resource for each qualified name out.
//!
//! Pages of one type are merged, the leading one first; base types are decided; inherited properties are marked.

use std::cell::RefCell;
use std::collections::BTreeMap;

use rayon::prelude::*;

use super::catalogue::{Catalogue, Declared};
use super::properties::Listed;
use super::references::References;
use super::{inherit, properties};
use crate::diagnostic::{Code, Diagnostic, WithDiagnostics};
use crate::model::api::{Property, Resource, ResourceKind};
use crate::model::page::TypeDeclaration;
use crate::resolve::note;

/// The structured types of a version, by qualified name.
pub(crate) fn resources(catalogue: &Catalogue<'_>) -> WithDiagnostics<Vec<Resource>> {
    let declared: Vec<(&String, &Vec<Declared<'_, TypeDeclaration>>)> = catalogue.types.iter().collect();
    let resolved: Vec<(Resource, Vec<Property>, Vec<Diagnostic>)> = declared
        .into_par_iter()
        .map(|(name, declared)| {
            let notes = RefCell::new(Vec::new());
            let (resource, shown) = resource(name, declared, catalogue, &notes);
            (resource, shown, notes.into_inner())
        })
        .collect();
    let mut resources = BTreeMap::new();
    let mut shown = BTreeMap::new();
    let mut diagnostics = Vec::new();
    for (resource, only_shown, notes) in resolved {
        shown.insert(resource.name.clone(), only_shown);
        resources.insert(resource.name.clone(), resource);
        diagnostics.extend(notes);
    }
    inherit::cut_cycles(&mut resources, &mut diagnostics);
    inherit::mark_inherited(&mut resources);
    inherit::add_shown(&mut resources, shown);
    inherit::kinds(&mut resources);
    WithDiagnostics { value: resources.into_values().collect(), diagnostics }
}

/// A type, and what only its JSON representations show.
fn resource(
    name: &str,
    declared: &[Declared<'_, TypeDeclaration>],
    catalogue: &Catalogue<'_>,
    notes: &RefCell<Vec<Diagnostic>>,
) -> (Resource, Vec<Property>) {
    let leading = declared[0];
    let mut resource = Resource {
        page: leading.page.path.clone(),
        pages: Vec::new(),
        name: name.into(),
        rust_name: String::new(),
        description: leading.page.description.clone(),
        kind: ResourceKind::Complex,
        base: None,
        is_abstract: declared.iter().any(|one| one.what.is_abstract),
        open: declared.iter().any(|one| one.what.open),
        key: Vec::new(),
        properties: Vec::new(),
        relationships: Vec::new(),
    };
    let mut shown = Vec::new();
    for one in declared {
        let references = References { catalogue, page: one.page, diagnostics: notes };
        if !resource.pages.contains(&one.page.path) {
            resource.pages.push(one.page.path.clone());
        }
        if resource.base.is_none() {
            resource.base = inherit::base(name, one.what, &references);
        }
        if resource.key.is_empty() {
            resource.key = key(one.what);
        }
        let Listed { properties, relationships, shown: only_shown } = properties::properties(one.what, &references);
        merge(&mut resource.properties, &resource.relationships, properties, &references);
        merge(&mut resource.relationships, &resource.properties, relationships, &references);
        shown.extend(only_shown);
    }
    if resource.pages.len() > 1 {
        let message = format!("{name} is described on {} pages: {}", resource.pages.len(), resource.pages.join(", "));
        note(&mut notes.borrow_mut(), Code::TypesMerged, &leading.page.path, leading.what.line, message);
    }
    (resource, shown)
}

/// The key properties: those that the annotation names, else those that a row calls the key.
fn key(declared: &TypeDeclaration) -> Vec<String> {
    if !declared.key.is_empty() {
        return declared.key.clone();
    }
    declared.properties.iter().filter(|row| row.facts.key).map(|row| row.name.to_string()).collect()
}

/// Adds what is not known yet; a property that another page gives another type is named.
fn merge(known: &mut Vec<Property>, others: &[Property], new: Vec<Property>, references: &References<'_, '_>) {
    for property in new {
        if others.iter().any(|other| other.name.eq_ignore_ascii_case(&property.name)) {
            continue;
        }
        match known.iter().find(|other| other.name.eq_ignore_ascii_case(&property.name)) {
            Some(other) if other.ty != property.ty => {
                let message = format!("{} is {} here and {} on the leading page", property.name, property.ty, other.ty);
                references.note_on(&property.name, Code::TypesConflict, property.line, message);
            }
            Some(_) => {}
            None => known.push(property),
        }
    }
}
