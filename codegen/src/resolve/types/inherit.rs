//! Applies inheritance: cuts cycles of base types, marks inherited members, and distinguishes entity types from complex
//! types.

use std::collections::{BTreeMap, BTreeSet};

use super::base::ENTITY;
use crate::diagnostic::{Code, Diagnostic};
use crate::limits;
use crate::model::api::{Property, Resource, ResourceKind};
use crate::model::names::TypeName;

/// The structured types of a version by qualified name.
pub(crate) type Resources = BTreeMap<TypeName, Resource>;

/// Cuts each cycle of base types: the first type of the cycle, by name, loses its base type. A type with too many base
/// types above each other loses its base type as well.
pub(crate) fn cut_cycles(resources: &mut Resources, diagnostics: &mut Vec<Diagnostic>) {
    let names: Vec<TypeName> = resources.keys().cloned().collect();
    for name in &names {
        let (code, message) = match climb(name, resources) {
            Climb::Ends => continue,
            Climb::Returns => (Code::BaseCycle, format!("{name} is its own ancestor; its base type is left out")),
            Climb::GoesOn => {
                let message = format!("{name} has more than {} base types; they are left out", limits::BASES);
                (Code::BasesDeep, message)
            }
        };
        if let Some(resource) = resources.get_mut(name) {
            resource.base = None;
            diagnostics.push(Diagnostic::new(code, &resource.page, 1, message));
        }
    }
}

/// Where the base types of a type lead.
enum Climb {
    /// To a type without a base type, or into a cycle that the type is not part of.
    Ends,
    /// Back to the type.
    Returns,
    /// Beyond the limit.
    GoesOn,
}

fn climb(name: &TypeName, resources: &Resources) -> Climb {
    let mut seen = BTreeSet::from([name]);
    let mut at = name;
    while let Some(base) = resources.get(at).and_then(|resource| resource.base.as_ref()) {
        if !seen.insert(base) {
            return if base == name { Climb::Returns } else { Climb::Ends };
        }
        if seen.len() > limits::BASES {
            return Climb::GoesOn;
        }
        at = base;
    }
    Climb::Ends
}

/// The documented base types of a type, the nearest first. Does not end if there is a cycle.
fn ancestors<'r>(name: &TypeName, resources: &'r Resources) -> impl Iterator<Item = &'r Resource> + use<'r> {
    let base = move |resource: &Resource| resources.get(resource.base.as_ref()?);
    std::iter::successors(resources.get(name).and_then(base), move |resource| base(resource))
}

/// Marks the members that a base type has as well.
pub(crate) fn mark_inherited(resources: &mut Resources) {
    let names: Vec<TypeName> = resources.keys().cloned().collect();
    for name in names {
        let inherited: BTreeSet<String> = ancestors(&name, resources)
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

/// Adds the properties that only JSON representations have, unless a page lists them for the type or for one of its
/// base types.
pub(crate) fn add_unlisted(resources: &mut Resources, unlisted: BTreeMap<TypeName, Vec<Property>>) {
    for (name, unlisted) in unlisted.into_iter().filter(|(_, unlisted)| !unlisted.is_empty()) {
        let listed: BTreeSet<String> = resources
            .get(&name)
            .into_iter()
            .chain(ancestors(&name, resources))
            .flat_map(|resource| resource.properties.iter().chain(&resource.relationships))
            .map(|property| property.name.to_ascii_lowercase())
            .collect();
        if let Some(resource) = resources.get_mut(&name) {
            let is_unknown = |property: &Property| !listed.contains(&property.name.to_ascii_lowercase());
            resource.properties.extend(unlisted.into_iter().filter(is_unknown));
        }
    }
}

/// Decides which types are entity types: those with a key, those with navigation properties, and all that derive from
/// one. A type that derives from a complex type is one, too: navigation properties of its own do not change that.
pub(crate) fn decide_kinds(resources: &mut Resources) {
    let is_entity = |resource: &&Resource| {
        let derives_complex = ancestors(&resource.name, resources).last().is_some_and(is_plain);
        let is_complex = derives_complex && resource.key.is_empty();
        !is_complex && (has_identity(resource) || ancestors(&resource.name, resources).any(has_identity))
    };
    let entities: Vec<TypeName> = resources.values().filter(is_entity).map(|resource| resource.name.clone()).collect();
    for name in entities {
        if let Some(resource) = resources.get_mut(&name) {
            resource.kind = ResourceKind::Entity;
        }
    }
}

/// Whether a type is certainly complex: it derives from no type, and has neither an id nor navigation properties.
fn is_plain(resource: &Resource) -> bool {
    let has_id = resource.properties.iter().any(|property| property.name.eq_ignore_ascii_case("id"));
    resource.base.is_none() && !has_id && !has_identity(resource)
}

/// Whether a type is certainly an entity type. The metadata may have said so before.
fn has_identity(resource: &Resource) -> bool {
    resource.kind == ResourceKind::Entity
        || resource.name == ENTITY
        || resource.base.as_deref() == Some(ENTITY)
        || !resource.key.is_empty()
        || resource.relationships.iter().any(|property| !property.inherited)
}
