//! Decides what the method of a route sends.

use std::cmp::Reverse;

use super::bases::Bases;
use super::request_types::RequestTypes;
use super::subjects::{Subjects, is_written};
use crate::model::api::{Body, Method, Operation, Place, Route, RouteBody, TypeRef};

/// What the types of a route depend on, besides its leader.
pub(super) struct Scope<'v> {
    pub(super) operations: &'v [Operation],
    pub(super) bases: Bases<'v>,
    pub(super) subjects: Subjects<'v>,
}

impl Scope<'_> {
    /// The body that the method of a route sends at a place. `leader` is the leader's index into the operations.
    pub(super) fn body(&self, route: &Route, leader: u32, place: &Place, request_types: &RequestTypes) -> RouteBody {
        let Some(operation) = self.operations.get(leader as usize) else { return RouteBody::None };
        // The same page may document a request that reads and one that writes.
        if matches!(route.method, Method::Get | Method::Head) {
            return RouteBody::None;
        }
        match &operation.body {
            Body::None => RouteBody::None,
            Body::Parameters => request_types.of(leader),
            Body::Resource { ty } => RouteBody::Resource { ty: self.written(self.generalize(ty, route), place) },
            Body::Stream => RouteBody::Stream,
            Body::Reference => RouteBody::Reference,
        }
    }

    /// The type that is written at a place: the one that stands there, if the body derives from it.
    fn written(&self, ty: TypeRef, place: &Place) -> TypeRef {
        match place {
            Place::Item { ty: own } | Place::Collection { ty: own, .. } if self.bases.derives(&ty.name, own) => {
                TypeRef { name: own.clone(), ..ty }
            }
            Place::Item { .. } | Place::Collection { .. } | Place::Root | Place::Address => ty,
        }
    }

    /// Generalizes a type that the leader names, so that it covers the types of the route's other pages.
    pub(super) fn generalize(&self, ty: &TypeRef, route: &Route) -> TypeRef {
        let name = match self.subjects.subject(route) {
            Some(subject) if self.bases.derives(&ty.name, subject) => subject,
            Some(_) => ty.name.as_str(),
            None if is_written(route) => self.common_base(&ty.name, route),
            None => ty.name.as_str(),
        };
        TypeRef { name: name.into(), collection: ty.collection }
    }

    /// The nearest of a type and its base types that covers the most bodies of a route. The root of the chain does not
    /// count, because it would cover every body.
    fn common_base<'n>(&'n self, name: &'n str, route: &Route) -> &'n str {
        let documented = route.documented.iter().filter_map(|(index, _)| self.operations.get(*index as usize));
        let bodies: Vec<&str> = documented.filter_map(|operation| resource_type(&operation.body)).collect();
        let covered = |base: &str| bodies.iter().filter(|body| self.bases.derives(body, base)).count();
        let mut chain = self.bases.chain(name);
        if chain.len() > 1 {
            chain.pop();
        }
        let best = chain.into_iter().enumerate().max_by_key(|(at, base)| (covered(base), Reverse(*at)));
        best.map_or(name, |(_, base)| base)
    }
}

fn resource_type(body: &Body) -> Option<&str> {
    match body {
        Body::Resource { ty } => Some(&ty.name),
        Body::None | Body::Parameters | Body::Stream | Body::Reference => None,
    }
}
