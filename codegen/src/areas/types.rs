//! Finds the area of a root segment that the table does not list, by the types that stand below it.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::model::api::{Reply, Route, RouteBody, TypeRef};

/// How many routes of each area return or take each type.
#[derive(Debug, Default)]
pub(super) struct TypeAreas<'a>(BTreeMap<&'a str, BTreeMap<&'a str, usize>>);

impl<'a> TypeAreas<'a> {
    /// Counts the types of a route for its area.
    pub(super) fn count(&mut self, route: &'a Route, area: &'a str) {
        for ty in types(route) {
            *self.0.entry(ty).or_default().entry(area).or_default() += 1;
        }
    }

    /// The area that most routes with the type are in. The type is the one of the shortest address whose type is in
    /// any area; none if there is no such address.
    pub(super) fn find(&self, routes: &[&Route]) -> Option<&'a str> {
        let address = |route: &Route| route.segments.iter().map(ToString::to_string).collect::<String>();
        let mut routes = routes.to_vec();
        routes.sort_by_cached_key(|route| (route.segments.len(), address(route), route.method));
        routes.into_iter().flat_map(types).find_map(|ty| self.find_most(ty))
    }

    /// The area with most routes of a type; of several, the first by name.
    fn find_most(&self, ty: &str) -> Option<&'a str> {
        let most = self.0.get(ty)?.iter().max_by_key(|(area, count)| (**count, Reverse(**area)));
        most.map(|(area, _)| *area)
    }
}

/// The types of objects that a route returns and takes.
fn types(route: &Route) -> impl Iterator<Item = &str> {
    let returned = match &route.reply {
        Reply::None => None,
        Reply::Value { ty, .. } | Reply::Resource { ty, .. } | Reply::List { ty } => Some(ty),
    };
    let taken = match &route.body {
        RouteBody::Resource { ty } => Some(ty),
        RouteBody::None | RouteBody::Parameters { .. } | RouteBody::Stream | RouteBody::Reference => None,
    };
    let objects = returned.into_iter().chain(taken).filter(|ty| !TypeRef::is_primitive(ty));
    objects.map(|ty| ty.name.as_str())
}
