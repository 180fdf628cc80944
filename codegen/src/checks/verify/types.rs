//! Compares JSON with the types of a version.

use rustc_hash::FxHashMap as HashMap;
use serde_json::Value as Json;

use super::cause::Cause;
use super::literals;
use super::misfit::{Misfit, shorten};
use crate::model::api::{Enum, Property, Resource, TypeRef, Version};
use crate::model::names::{ANY_JSON, Primitive};

/// The property with the type of an object.
const TYPE: &str = "@odata.type";

/// The types of a version by qualified name.
pub(super) struct Types<'a> {
    resources: HashMap<&'a str, &'a Resource>,
    enums: HashMap<&'a str, &'a Enum>,
}

impl<'a> Types<'a> {
    pub(super) fn new(version: &'a Version) -> Self {
        Self {
            resources: version.resources.iter().map(|resource| (resource.name.as_str(), resource)).collect(),
            enums: version.enums.iter().map(|listed| (listed.name.as_str(), listed)).collect(),
        }
    }

    /// Whether values of a type can be any JSON.
    pub(super) fn is_untyped(&self, name: &str) -> bool {
        let any = matches!(Primitive::from_name(name), Some(Primitive::Untyped | Primitive::Stream | Primitive::SByte));
        any || name.eq_ignore_ascii_case(ANY_JSON)
    }

    /// Whether values of a type are objects.
    pub(super) fn is_model(&self, name: &str) -> bool {
        Primitive::from_name(name).is_none() && (self.resources.contains_key(name) || !self.enums.contains_key(name))
    }

    /// A property of a type or of its base types.
    pub(super) fn property(&self, ty: &str, name: &str) -> Option<&'a Property> {
        self.chain(ty).find_map(|resource| {
            resource.properties.iter().chain(&resource.relationships).find(|property| property.name == name)
        })
    }

    /// Adds what does not fit a type.
    pub(super) fn check(&self, ty: &TypeRef, json: &Json, found: &mut Vec<Misfit>) {
        self.check_at("", ty, json, found);
    }

    /// Like [`check`](Self::check), for a value at a path.
    pub(super) fn check_at(&self, path: &str, ty: &TypeRef, json: &Json, found: &mut Vec<Misfit>) {
        if json.is_null() || self.is_untyped(&ty.name) {
            return;
        }
        if !ty.collection {
            return self.check_one(path, &ty.name, json, found);
        }
        let Json::Array(items) = json else {
            return found.push(misfit(Cause::OtherKind, path, &ty.to_string(), json));
        };
        for (index, item) in items.iter().enumerate() {
            self.check_one(&format!("{path}[{index}]"), &ty.name, item, found);
        }
    }

    fn check_one(&self, path: &str, ty: &str, json: &Json, found: &mut Vec<Misfit>) {
        if let Some(primitive) = Primitive::from_name(ty) {
            if let Err(cause) = literals::check(primitive, json) {
                found.push(misfit(cause, path, ty, json));
            }
        } else if self.is_model(ty) {
            self.check_object(path, ty, json, found);
        } else {
            self.check_member(path, ty, json, found);
        }
    }

    fn check_object(&self, path: &str, ty: &str, json: &Json, found: &mut Vec<Misfit>) {
        let Some(object) = json.as_object() else {
            return found.push(misfit(Cause::OtherKind, path, ty, json));
        };
        let named = object.get(TYPE).and_then(Json::as_str).map(|name| name.trim_start_matches('#'));
        let ty = match named {
            Some(name) if self.derives(name, ty) => name,
            Some(name) if self.resources.contains_key(name) => {
                found.push(Misfit::new(Cause::OtherType, format!("{}: {name} is no {ty}", at(path))));
                name
            }
            Some(_) | None => ty,
        };
        let is_known = self.resources.contains_key(ty);
        for (name, value) in object.iter().filter(|(name, _)| !name.contains('@')) {
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            match self.property(ty, name) {
                Some(property) => self.check_at(&path, &property.ty, value, found),
                None if is_known && !self.chain(ty).any(|resource| resource.open) => {
                    found.push(Misfit::new(Cause::UnknownProperty, format!("{path}: {ty} has no such property")));
                }
                None => {}
            }
        }
    }

    fn check_member(&self, path: &str, ty: &str, json: &Json, found: &mut Vec<Misfit>) {
        let Some(text) = json.as_str() else {
            return found.push(misfit(Cause::OtherKind, path, ty, json));
        };
        let Some(listed) = self.enums.get(ty) else { return };
        let given: Vec<&str> = if listed.flags { text.split(',').map(str::trim).collect() } else { vec![text] };
        if !given.iter().all(|one| listed.members.iter().any(|member| member == one)) {
            let cause = if literals::is_placeholder(text) { Cause::Placeholder } else { Cause::UnlistedMember };
            found.push(misfit(cause, path, ty, json));
        }
    }

    fn derives(&self, name: &str, base: &str) -> bool {
        self.chain(name).any(|resource| resource.name.as_str() == base)
    }

    /// A type and its base types. A circle ends.
    fn chain(&self, ty: &str) -> impl Iterator<Item = &'a Resource> {
        let first = self.resources.get(ty).copied();
        let base = |resource: &&'a Resource| self.resources.get(resource.base.as_deref()?).copied();
        std::iter::successors(first, base).take(self.resources.len())
    }
}

fn misfit(cause: Cause, path: &str, ty: &str, json: &Json) -> Misfit {
    Misfit::new(cause, format!("{}: expected {ty}, found {}", at(path), shorten(json)))
}

/// A path for a message.
fn at(path: &str) -> &str {
    if path.is_empty() { "the body" } else { path }
}
