//! Completes the pages of types: what the metadata says about a type beyond the page that declares it.
//!
//! A type of the metadata that no page declares gets a page of its own. Names are compared without letter case, because
//! the service ignores it.
//!
//! Metadata that was rebuilt from other sources leaves facts out, so three rules hold for it. It never says that a type
//! is not abstract or not open. A type that a page states and that the rebuilt one may stand for (`rebuild.alike`) is no
//! difference. A member that only a list of names or a hint has (`rebuild.source`) is added, but its type never
//! contradicts a page's.

mod members;
mod published;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use super::names::{new_page, type_stem};
use super::pages::{Pages, completion};
use crate::csdl::{Csdl, Origin, StructuredType, TypeKind, fold};
use crate::model::api::{Resource, ResourceKind, Version};
use crate::model::completion::TypeCompletion;
use published::Published;

/// Completes the pages of one version with the types and enums of its metadata. `api` is the version as its pages
/// describe it without completion.
pub(crate) fn complete_types(pages: &mut Pages, api: &Version, csdl: &Csdl) {
    let published = Published::new(api);
    let mut paths = HashMap::new();
    for ty in csdl.types().iter().filter(|ty| ty.kind != TypeKind::Definition) {
        let (path, found) = match published.resource(&ty.name) {
            Some(resource) => (resource.page.clone(), compare(resource, ty, &published, csdl)),
            None => (new_page(pages, &api.name, &type_stem(&ty.name)), Some(declare(ty))),
        };
        if let Some(found) = found {
            completion(pages.type_page(&path)).types.push(found);
        }
        paths.insert(fold(&ty.name), path);
    }
    for resource in api.resources.iter().filter(|resource| csdl.structured_type(&resource.name).is_none()) {
        let name = resource.name.to_string();
        let absent = TypeCompletion { name, published: true, absent: true, ..TypeCompletion::default() };
        completion(pages.type_page(&resource.page)).types.push(absent);
    }
    super::enums::complete_enums(pages, api, csdl, &paths);
}

/// The declaration of a type that no page declares.
fn declare(ty: &StructuredType) -> TypeCompletion {
    TypeCompletion { key: ty.key.clone(), members: ty.members().map(members::declare).collect(), ..describe(ty) }
}

/// What the metadata says about a type as a whole.
fn describe(ty: &StructuredType) -> TypeCompletion {
    TypeCompletion {
        name: ty.name.clone(),
        other_version: ty.facts.origin == Origin::OtherVersion,
        entity: ty.kind == TypeKind::Entity,
        base: ty.base.clone(),
        is_abstract: ty.is_abstract,
        open: ty.open,
        alternate_keys: ty.facts.alternate_keys.clone(),
        capabilities: ty.facts.capabilities.clone(),
        deprecated: ty.facts.deprecated.clone(),
        ..TypeCompletion::default()
    }
}

/// The facts that the page of a type lacks or states otherwise; `None` if there are none.
fn compare(resource: &Resource, ty: &StructuredType, published: &Published<'_>, csdl: &Csdl) -> Option<TypeCompletion> {
    let described = describe(ty);
    let (key, same_key) = compare_key(resource, ty, csdl);
    let found = TypeCompletion {
        published: true,
        is_abstract: described.is_abstract || (csdl.is_rebuilt() && resource.is_abstract),
        open: described.open || (csdl.is_rebuilt() && resource.open),
        key,
        members: members::compare(resource, ty, published, csdl),
        absent_members: members::absent(resource, ty, csdl),
        ..described
    };
    let same = same_key
        && *resource.name == found.name
        && (resource.kind == ResourceKind::Entity) == found.entity
        && resource.base.as_deref().map(fold) == found.base.as_deref().map(fold)
        && (resource.is_abstract, resource.open) == (found.is_abstract, found.open)
        && found.members.is_empty()
        && found.absent_members.is_empty()
        && found.alternate_keys.is_empty()
        && found.capabilities.is_empty()
        && found.deprecated.is_none();
    (!same).then_some(found)
}

/// The key of a type, and whether it is the one that the page states. Pages often state the key of the base type as
/// well, and often leave the key to the base type: neither is a difference.
fn compare_key(resource: &Resource, ty: &StructuredType, csdl: &Csdl) -> (Vec<String>, bool) {
    let inherited = csdl.with_bases(&ty.name).map(|ty| &ty.key).find(|key| !key.is_empty());
    let same = if resource.key.is_empty() { ty.key.is_empty() } else { inherited == Some(&resource.key) };
    (if same { resource.key.clone() } else { ty.key.clone() }, same)
}
