//! Makes one structured type of all declarations of a qualified name, the leading declaration first.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::collections::hash_map::Entry;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::base::decide_base;
use super::catalogue::{Catalogue, Declared};
use super::inherit;
use super::precedence::Precedence;
use super::properties::{Properties, resolve_properties};
use super::references::References;
use crate::diagnostic::{Code, Diagnostic, WithDiagnostics};
use crate::model::api::{Property, Resource, ResourceKind};
use crate::model::names::TypeName;
use crate::model::page::{TypeDeclaration, TypeFacts};

/// The declarations of one type, the leading one first. There is at least one.
type Declarations<'c, 'p> = &'c [Declared<'p, TypeDeclaration>];

/// A type, before its base types are examined.
struct Merged {
    resource: Resource,
    known: Known,
    /// Whether the base type comes from the metadata.
    is_settled: bool,
    /// The properties that only JSON representations have.
    unlisted: Vec<Property>,
    diagnostics: Vec<Diagnostic>,
}

/// The members of a type by their names in lower case: the list that has the member, and its place there.
type Known = FxHashMap<String, (List, usize)>;

#[derive(Clone, Copy, PartialEq)]
enum List {
    Properties,
    Relationships,
}

/// The structured types of a version, by qualified name.
pub(crate) fn resolve_resources(catalogue: &Catalogue<'_>) -> WithDiagnostics<Vec<Resource>> {
    let declared: Vec<(&TypeName, &Vec<Declared<'_, TypeDeclaration>>)> = catalogue.types.iter().collect();
    let merged: Vec<Merged> =
        declared.into_par_iter().map(|(name, declared)| merge_declarations(name, declared, catalogue)).collect();
    let mut resources = BTreeMap::new();
    let mut unlisted = BTreeMap::new();
    let mut diagnostics = Vec::new();
    for merged in merged {
        unlisted.insert(merged.resource.name.clone(), merged.unlisted);
        resources.insert(merged.resource.name.clone(), merged.resource);
        diagnostics.extend(merged.diagnostics);
    }
    inherit::cut_cycles(&mut resources, &mut diagnostics);
    inherit::mark_inherited(&mut resources);
    inherit::add_unlisted(&mut resources, unlisted);
    // The metadata's kinds are evidence for derived types; for its own types nothing outweighs them.
    set_kinds(&mut resources, catalogue);
    inherit::decide_kinds(&mut resources);
    set_kinds(&mut resources, catalogue);
    WithDiagnostics { value: resources.into_values().collect(), diagnostics }
}

/// Gives types the kind that the metadata states.
fn set_kinds(resources: &mut BTreeMap<TypeName, Resource>, catalogue: &Catalogue<'_>) {
    for (name, declared) in &catalogue.types {
        let metadata = declared.iter().find_map(|one| one.what.metadata.as_ref());
        if let (Some(metadata), Some(resource)) = (metadata, resources.get_mut(name)) {
            resource.kind = if metadata.entity { ResourceKind::Entity } else { ResourceKind::Complex };
        }
    }
}

fn merge_declarations(name: &TypeName, declared: Declarations<'_, '_>, catalogue: &Catalogue<'_>) -> Merged {
    let notes = RefCell::new(Vec::new());
    let resource = new_resource(name, declared);
    let mut merged =
        Merged { resource, known: Known::default(), is_settled: false, unlisted: Vec::new(), diagnostics: Vec::new() };
    for Declared { page, what } in declared {
        let references = References { catalogue, page, diagnostics: &notes };
        merged.add(page.path.as_str(), what, &references);
    }
    merged.diagnostics = notes.into_inner();
    merged.diagnostics.extend(report_merge(&merged.resource, declared));
    merged
}

/// A type without base type, key and members, which [`Merged::add`] adds.
fn new_resource(name: &TypeName, declared: Declarations<'_, '_>) -> Resource {
    let leading = declared[0];
    Resource {
        page: leading.page.path.clone(),
        pages: Vec::new(),
        name: name.clone(),
        rust_name: String::new(),
        description: leading.page.description.clone(),
        kind: ResourceKind::Complex,
        base: None,
        is_abstract: declared.iter().any(|one| one.what.is_abstract),
        open: declared.iter().any(|one| one.what.open),
        key: Vec::new(),
        properties: Vec::new(),
        relationships: Vec::new(),
        marks: leading.what.marks.clone(),
        alternate_keys: leading.what.alternate_keys.clone(),
        capabilities: leading.what.capabilities.clone(),
    }
}

impl Merged {
    /// Adds the base type, the key and the members of a declaration, unless earlier declarations have them.
    fn add(&mut self, path: &str, declaration: &TypeDeclaration, references: &References<'_, '_>) {
        let resource = &mut self.resource;
        if !resource.pages.iter().any(|page| page == path) {
            resource.pages.push(path.to_owned());
        }
        match &declaration.metadata {
            Some(metadata) => self.lead_metadata(metadata, declaration, references),
            None if resource.base.is_none() && !self.is_settled => {
                resource.base = decide_base(&resource.name, declaration, references);
            }
            None => {}
        }
        if self.resource.key.is_empty() {
            self.resource.key = key_properties(declaration);
        }
        let Properties { properties, relationships, unlisted } = resolve_properties(declaration, references);
        self.add_members(List::Properties, properties, references);
        self.add_members(List::Relationships, relationships, references);
        self.unlisted.extend(unlisted);
    }

    /// Adds the members that are not known yet, and reports members for which an earlier page has another type.
    fn add_members(&mut self, list: List, new: Vec<Property>, references: &References<'_, '_>) {
        let members = match list {
            List::Properties => &mut self.resource.properties,
            List::Relationships => &mut self.resource.relationships,
        };
        for property in new {
            match self.known.entry(property.name.to_ascii_lowercase()) {
                Entry::Vacant(place) => {
                    place.insert((list, members.len()));
                    members.push(property);
                }
                Entry::Occupied(place) if place.get().0 == list => {
                    report_conflict(&members[place.get().1], &property, references);
                }
                Entry::Occupied(_) => {}
            }
        }
    }
}

/// Reports a member that has another type on the leading page.
fn report_conflict(leading: &Property, property: &Property, references: &References<'_, '_>) {
    if leading.ty != property.ty {
        let message = format!("{} is {} here and {} on the leading page", property.name, property.ty, leading.ty);
        references.note_on(&property.name, Code::TypesConflict, property.line, message);
    }
}

impl Merged {
    /// Takes the base type from the metadata. A page that names another one is reported.
    fn lead_metadata(&mut self, metadata: &TypeFacts, declaration: &TypeDeclaration, references: &References<'_, '_>) {
        let base = metadata.base.as_deref().map(|base| references.spell(&base.into()));
        if !declaration.marks.is_completed() {
            let stated = decide_base(&self.resource.name, declaration, references);
            if let Some(stated) = stated.filter(|stated| Some(stated) != base.as_ref()) {
                let leading = base.as_deref().unwrap_or("no type");
                let message = format!("the page names {stated} as the base type, the service's metadata {leading}");
                references.note(Code::MetadataBase, declaration.line, message);
            }
        }
        (self.resource.base, self.is_settled) = (base, true);
    }
}

/// The key properties: those in the annotation, else the rows that are called a key.
fn key_properties(declaration: &TypeDeclaration) -> Vec<String> {
    if !declaration.key.is_empty() {
        return declaration.key.clone();
    }
    declaration.properties.iter().filter(|row| row.facts.key).map(|row| row.name.to_string()).collect()
}

/// Reports that several pages declare a type, and why the first of them leads.
fn report_merge(resource: &Resource, declared: Declarations<'_, '_>) -> Option<Diagnostic> {
    let leading = declared[0];
    let other = declared.iter().find(|one| one.page.path != leading.page.path)?;
    let reason = Precedence::new(leading.page, leading.what).reason(&Precedence::new(other.page, other.what));
    let Resource { name, pages, .. } = resource;
    let message =
        format!("{name} is described on {} pages: {}; the first leads, {reason}", pages.len(), pages.join(", "));
    Some(Diagnostic::new(Code::TypesMerged, &leading.page.path, leading.what.line.max(1), message))
}
