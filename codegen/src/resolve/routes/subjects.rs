//! Finds the type that is read at each address. The same type is written there.

use rustc_hash::FxHashMap as HashMap;

use crate::model::api::{Body, Method, Operation, OperationKind, Route, Segment, TypeRef};
use crate::model::names::{Primitive, TypeName};
use crate::resolve::families::is_partial;
use crate::resolve::published::{is_published, published_lines};

/// The types that a `GET` of each address returns.
#[derive(Debug)]
pub(super) struct Subjects<'r>(HashMap<&'r [Segment], Subject>);

/// The types that pages read at one address. For a collection it is the type of the items.
#[derive(Debug)]
struct Subject {
    /// The type on the first page of the route.
    general: Option<TypeName>,
    /// The type on the page with the fewest request lines. The type on a page with many lines is more general.
    specific: Option<TypeName>,
}

impl<'r> Subjects<'r> {
    pub(super) fn new(routes: &'r [Route], operations: &[Operation]) -> Self {
        let read = routes.iter().filter(|route| route.method == Method::Get).map(|route| {
            let counts = |documented: &&(u32, u32)| {
                is_published(**documented, operations) || !is_published(route.documented[0], operations)
            };
            let pages = || {
                let documented = route.documented.iter().filter(counts);
                documented.filter_map(|(at, _)| Some((*at, operations.get(*at as usize)?)))
            };
            let general = pages().next().and_then(|(_, operation)| operation.returned());
            let typed =
                pages().filter_map(|(at, operation)| Some((published_lines(operation), at, own_type(operation)?)));
            let specific = typed.min_by_key(|(lines, at, _)| (*lines, *at)).map(|(_, _, ty)| ty);
            let [general, specific] = [general, specific].map(|ty| ty.map(|ty| ty.name.clone()));
            (route.segments.as_slice(), Subject { general, specific })
        });
        Self(read.collect())
    }

    /// The type that is read at the address of a route that writes; none if the route only reads.
    pub(super) fn subject(&self, route: &Route) -> Option<&str> {
        is_written(route).then(|| self.0.get(route.segments.as_slice())?.general.as_deref())?
    }

    /// Infers the body of operations that write something of an unknown type: it has the type that is read at their
    /// address.
    pub(super) fn infer_bodies(&self, routes: &[Route], operations: &mut [Operation]) {
        let mut inferred: HashMap<u32, (u32, &str)> = HashMap::default();
        for route in routes {
            let Some(ty) = self.0.get(route.segments.as_slice()).and_then(|subject| subject.specific.as_deref()) else {
                continue;
            };
            for (index, line) in &route.documented {
                if operations.get(*index as usize).is_some_and(writes_unknown_type) {
                    let first = inferred.entry(*index).or_insert((*line, ty));
                    *first = (*first).min((*line, ty));
                }
            }
        }
        for (index, (_, name)) in inferred {
            operations[index as usize].body = Body::Resource { ty: TypeRef::single(name) };
        }
    }
}

/// Whether the method of a route sends something to its address.
pub(super) fn is_written(route: &Route) -> bool {
    matches!(route.method, Method::Post | Method::Patch | Method::Put)
}

/// The type that an operation reads, unless its page describes only one area.
fn own_type(operation: &Operation) -> Option<&TypeRef> {
    let reads = matches!(operation.kind, OperationKind::List | OperationKind::Get);
    operation.returned().filter(|ty| reads && !ty.is_primitive() && !is_partial(&operation.page))
}

/// Whether an operation creates or changes something of an unknown type.
fn writes_unknown_type(operation: &Operation) -> bool {
    let writes = matches!(operation.kind, OperationKind::Create | OperationKind::Update | OperationKind::Replace);
    let unknown = match &operation.body {
        Body::Parameters => true,
        Body::Resource { ty } => ty.name == Primitive::Untyped,
        Body::None | Body::Stream | Body::Reference => false,
    };
    writes && unknown
}
