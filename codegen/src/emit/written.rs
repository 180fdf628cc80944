//! A route that something is written to in, the type of what is written and the page that says so out.
//!
//! What is read at an address is written there. Pages of derived types, each with a body of its own type, share a route: it
//! takes the type that all of them derive from. Pages about something that can be sent along with it say too little.

use std::collections::BTreeMap;

use super::types::{Definition, Types};
use crate::model::api::{Body, Method, Operation, Route, Segment, TypeRef, Version};
use crate::model::names::TypeName;

/// What is read at each address.
#[derive(Debug, Default)]
pub(super) struct Subjects<'a>(BTreeMap<&'a [Segment], &'a str>);

impl<'a> Subjects<'a> {
    /// The types that the `GET`s of a version return, collections by their items.
    pub(super) fn new(version: &'a Version) -> Self {
        let read = version.routes.iter().filter(|route| route.method == Method::Get).filter_map(|route| {
            let (index, _) = route.documented.first()?;
            let ty = returned(version.operations.get(*index as usize)?)?;
            Some((route.segments.as_slice(), ty.name.as_str()))
        });
        Self(read.collect())
    }

    /// The page that leads a route, by its place in what documents the route: the first one whose body is of the type
    /// that is read there, or derives from it.
    pub(super) fn leading(&self, route: &Route, version: &Version, types: &Types<'_>) -> usize {
        let Some(subject) = self.of(route) else { return 0 };
        let suits = |index: u32| match version.operations.get(index as usize).map(|operation| &operation.body) {
            Some(Body::Resource { ty }) => is_a(&ty.name, subject, types),
            _ => false,
        };
        route.documented.iter().position(|(index, _)| suits(*index)).unwrap_or(0)
    }

    /// The type that a route takes or returns where a page names one: the one that covers those of the other pages too.
    pub(super) fn general(&self, ty: &TypeRef, route: &Route, version: &Version, types: &Types<'_>) -> TypeRef {
        let name: TypeName = match self.of(route) {
            Some(subject) if is_a(&ty.name, subject, types) => subject.into(),
            Some(_) => ty.name.clone(),
            None if is_written(route) => common(&ty.name, route, version, types).into(),
            None => ty.name.clone(),
        };
        TypeRef { name, collection: ty.collection }
    }

    fn of(&self, route: &Route) -> Option<&'a str> {
        is_written(route).then(|| self.0.get(route.segments.as_slice()).copied())?
    }
}

fn is_written(route: &Route) -> bool {
    matches!(route.method, Method::Post | Method::Patch | Method::Put)
}

/// What an operation returns on success.
fn returned(operation: &Operation) -> Option<&TypeRef> {
    let success = operation.responses.iter().filter(|response| response.status / 100 == 2);
    success.filter_map(|response| response.body.as_ref()).map(|body| &body.ty).next()
}

/// The nearest of a type and its base types that covers the most bodies of a route. The type that everything derives from
/// says nothing.
fn common(name: &str, route: &Route, version: &Version, types: &Types<'_>) -> String {
    let bodies =
        route.documented.iter().filter_map(|(index, _)| match &version.operations.get(*index as usize)?.body {
            Body::Resource { ty } => Some(ty.name.as_str()),
            Body::None | Body::Parameters | Body::Stream | Body::Reference => None,
        });
    let bodies: Vec<&str> = bodies.collect();
    let covered = |base: &str| bodies.iter().filter(|body| is_a(body, base, types)).count();
    let chain = chain(name, types);
    let telling = chain.iter().enumerate().filter(|(at, _)| *at == 0 || *at + 1 < chain.len());
    let best = telling.max_by_key(|(at, base)| (covered(base), std::cmp::Reverse(*at)));
    best.map_or(name, |(_, base)| base).to_owned()
}

/// Whether a type is another or derives from it.
pub(super) fn is_a(name: &str, base: &str, types: &Types<'_>) -> bool {
    name == base || chain(name, types).contains(&base)
}

/// A type and its base types, the nearest first.
pub(super) fn chain<'t>(name: &'t str, types: &'t Types<'_>) -> Vec<&'t str> {
    let base = |name: &&'t str| match types.get(name)?.definition {
        Definition::Resource(resource) => types.base(resource).map(|entry| entry.wire),
        Definition::Enum(_) | Definition::Stub => None,
    };
    std::iter::successors(Some(name), base).collect()
}
