//! Decides what the method of a route returns.

use rustc_hash::FxHashSet as HashSet;

use crate::model::api::{
    Method, Operation, OperationKind, Reply, Response, Route, Segment, Source, Status, TypeRef, Version,
};
use crate::model::names::Primitive;

/// The names of the enums of a version.
pub(super) struct Enums<'v>(HashSet<&'v str>);

impl<'v> Enums<'v> {
    /// The enums whose names no resource has.
    pub(super) fn new(version: &'v Version) -> Self {
        let mut names: HashSet<&str> = version.enums.iter().map(|listed| listed.name.as_str()).collect();
        version.resources.iter().for_each(|resource| {
            names.remove(resource.name.as_str());
        });
        Self(names)
    }

    /// Whether values of a type are JSON objects. A type that is neither primitive nor a known enum counts as one.
    fn is_object(&self, name: &str) -> bool {
        let is_value = Primitive::from_name(name).is_some_and(|primitive| primitive != Primitive::Untyped);
        !is_value && !self.0.contains(name)
    }
}

/// The reply of a route, as its leader documents it; none if no page documents the route. `decide` gives the type that
/// the route returns, from the type of the leader.
pub(super) fn reply(
    route: &Route,
    leader: Option<&Operation>,
    enums: &Enums<'_>,
    decide: impl Fn(Option<&TypeRef>) -> Option<TypeRef>,
) -> Reply {
    let responses = leader.map_or(&[][..], |leader| &leader.responses);
    let success: Vec<&Response> = responses.iter().filter(|response| response.status.is_success()).collect();
    let may_be_empty = |response: &&Response| response.body.is_none() || is_later(response) || !response.is_stated();
    let optional = success.iter().any(may_be_empty);
    let is_get = route.method == Method::Get;
    let returned = decide(leader.and_then(Operation::returned));
    if returns_bytes(route)
        || (returned.is_none() && is_get && responses.iter().any(|response| response.status == Status::FOUND))
    {
        return Reply::Value { ty: TypeRef::single(Primitive::Stream), optional: false };
    }
    match returned {
        Some(ty) if is_get && ty.collection && enums.is_object(&ty.name) => {
            Reply::List { ty: TypeRef::single(ty.name) }
        }
        Some(ty) if is_get && enums.is_object(&ty.name) => Reply::Resource { ty, optional },
        Some(ty) => Reply::Value { ty, optional },
        None => untyped_reply(route, &success),
    }
}

/// Whether the service sends the body later: its metadata has one, and the page says that the request is accepted.
fn is_later(response: &Response) -> bool {
    response.status == Status::ACCEPTED && response.source == Some(Source::Metadata)
}

/// The reply if the leader names no type.
fn untyped_reply(route: &Route, success: &[&Response]) -> Reply {
    let without_content = !success.is_empty() && success.iter().all(|one| one.status == Status::NO_CONTENT);
    let single = |primitive: Primitive| TypeRef::single(primitive);
    if route.kind == OperationKind::Count {
        Reply::Value { ty: single(Primitive::Int64), optional: false }
    } else if route.method == Method::Get && !without_content {
        Reply::Resource { ty: single(Primitive::Untyped), optional: false }
    } else {
        Reply::None
    }
}

fn returns_bytes(route: &Route) -> bool {
    let is_value = matches!(route.segments.last(), Some(Segment::Name { name }) if name == "$value");
    route.kind == OperationKind::Download || is_value && route.method == Method::Get
}
