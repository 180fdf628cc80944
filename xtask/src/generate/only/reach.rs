//! Finds the types that requests reach.
//!
//! A request reaches the types that it sends, returns and takes as arguments; a type reaches its base type, the types
//! derived from it, and the types of its properties. Navigation properties do not count, because they connect almost
//! all types; those whose type is reached by another way are kept. The features of the client follow the same rule.

use std::collections::{BTreeMap, BTreeSet};

use msgraph_codegen::model::api::{Reply, Resource, Route, RouteBody, Segment, TypeRef, Version};
use msgraph_codegen::model::names::TypeName;

/// The qualified names of the types that requests reach.
#[derive(Debug, Default)]
pub(super) struct Reached(BTreeSet<TypeName>);

impl Reached {
    /// Whether a type that the API declares is reached.
    pub(super) fn contains(&self, name: &TypeName) -> bool {
        self.0.contains(name)
    }

    /// Whether the type of a value is primitive or reached.
    pub(super) fn has(&self, ty: &TypeRef) -> bool {
        ty.is_primitive() || self.contains(&ty.name)
    }
}

/// Follows routes of a version to the types that they reach.
pub(super) fn follow(version: &Version, routes: &[Route]) -> Reached {
    let resources: BTreeMap<&str, &Resource> =
        version.resources.iter().map(|resource| (resource.name.as_str(), resource)).collect();
    let mut derived: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for resource in &version.resources {
        if let Some(base) = resource.base.as_deref() {
            derived.entry(base).or_default().push(&resource.name);
        }
    }
    let mut reached = BTreeSet::new();
    // The types of values. A type that is only the base of one is not the type of a value.
    let mut values = BTreeSet::new();
    let mut waiting: Vec<(&str, bool)> =
        routes.iter().flat_map(|route| named_by(route, version)).map(|ty| (ty.name.as_str(), true)).collect();
    while let Some((name, is_value)) = waiting.pop() {
        let is_new = reached.insert(TypeName::from(name));
        let is_new_value = is_value && values.insert(name);
        if let Some(resource) = resources.get(name).filter(|_| is_new) {
            waiting.extend(resource.properties.iter().map(|row| (row.ty.name.as_str(), true)));
            waiting.extend(resource.base.as_deref().map(|base| (base, false)));
        }
        if is_new_value {
            waiting.extend(derived.get(name).into_iter().flatten().map(|name| (*name, true)));
        }
    }
    Reached(reached)
}

/// The types that a route sends, returns and takes as arguments.
fn named_by<'v>(route: &'v Route, version: &'v Version) -> impl Iterator<Item = &'v TypeRef> {
    let leader = route.leading_operation().and_then(|index| version.operations.get(index as usize));
    let (body, parameters) = match &route.body {
        RouteBody::Resource { ty } => (Some(ty), None),
        RouteBody::Parameters { .. } => (None, leader),
        RouteBody::None | RouteBody::Stream | RouteBody::Reference => (None, None),
    };
    let reply = match &route.reply {
        Reply::Value { ty, .. } | Reply::Resource { ty, .. } | Reply::List { ty } => Some(ty),
        Reply::None => None,
    };
    let arguments = route.segments.iter().flat_map(|segment| match segment {
        Segment::AlternateKey { arguments, .. } | Segment::Function { arguments, .. } => arguments.as_slice(),
        Segment::Name { .. } | Segment::Key | Segment::Path { .. } => &[],
    });
    let parameters = parameters.into_iter().flat_map(|leader| leader.body_parameters()).map(|parameter| &parameter.ty);
    body.into_iter().chain(reply).chain(parameters).chain(arguments.map(|argument| &argument.ty))
}
