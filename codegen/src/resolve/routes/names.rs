//! Names the methods of the client: the method of each route, and the methods of the nodes that lead to it.
//!
//! A node is a prefix of routes. It becomes a type with a method for each child and for each request that ends there.
//! `$ref`, `$value`, `$count` and bound operations that nothing follows are methods of the node before them.
//! Every route becomes exactly one method.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::api::{Argument, Method, Operation, OperationKind, Route, Segment};
use crate::model::names::short_name;
use crate::naming::{self, Names, RustName};
use crate::resolve::verbs;

/// Method names that nodes have for other purposes.
const METHODS: [&str; 3] = ["clone", "new", "with_client"];

/// The names of the methods that lead to a route and of the route's own method.
#[derive(Clone, Debug, Default)]
pub(super) struct MethodPath {
    /// The methods that lead to its node.
    pub(super) nodes: Vec<String>,
    /// The method's own name.
    pub(super) name: String,
}

/// Names the methods of all routes of a version, in the order of the routes.
pub(super) fn name_methods(routes: &[Route], operations: &[Operation]) -> Vec<MethodPath> {
    let mut sorted: Vec<(usize, &Route)> = routes.iter().enumerate().collect();
    sorted.sort_by(|(_, a), (_, b)| (&a.segments, a.method, a.kind).cmp(&(&b.segments, b.method, b.kind)));
    let facts = Facts { operations, bound: bound_operations(routes) };
    let mut root = Trunk::default();
    for (index, route) in sorted {
        root.insert(Request { index, route }, &route.segments);
    }
    let mut paths = vec![MethodPath::default(); routes.len()];
    root.name(&facts, &[], &mut paths);
    paths
}

/// A route and its index.
#[derive(Clone, Copy)]
struct Request<'a> {
    index: usize,
    route: &'a Route,
}

/// The requests and children of a node before they are named.
#[derive(Default)]
struct Trunk<'a> {
    requests: Vec<Request<'a>>,
    children: BTreeMap<SegmentKey<'a>, (&'a Segment, Trunk<'a>)>,
}

/// The identity of a segment: equal keys are the same node. A second colon of a path does not count, since the runtime
/// writes it.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum SegmentKey<'a> {
    Key,
    Path(&'a str),
    Other(&'a Segment),
}

/// What names depend on, besides the routes themselves.
struct Facts<'a> {
    operations: &'a [Operation],
    /// The last segments of bound operations that are written with their namespace.
    bound: BTreeSet<&'a str>,
}

/// Something that needs a name in a node.
enum Wish<'a> {
    /// A request, with its last segment if the segment has no node.
    Request(Request<'a>, Option<&'a Segment>),
    Child(&'a Segment, Trunk<'a>),
}

impl<'a> Trunk<'a> {
    fn insert(&mut self, request: Request<'a>, segments: &'a [Segment]) {
        let Some((first, rest)) = segments.split_first() else {
            return self.requests.push(request);
        };
        let key = match first {
            Segment::Key => SegmentKey::Key,
            Segment::Path { name, .. } => SegmentKey::Path(name),
            Segment::Name { .. } | Segment::AlternateKey { .. } | Segment::Function { .. } => SegmentKey::Other(first),
        };
        self.children.entry(key).or_insert_with(|| (first, Trunk::default())).1.insert(request, rest);
    }

    /// Names the methods of this node and of those below it. Requests at the node itself are named first.
    fn name(self, facts: &Facts<'a>, nodes: &[String], paths: &mut [MethodPath]) {
        let mut methods = Names::reserving(&METHODS);
        for wish in self.wishes() {
            let name = methods.claim(wish.candidates(facts)).to_string();
            match wish {
                Wish::Request(request, _) => paths[request.index] = MethodPath { nodes: nodes.to_vec(), name },
                Wish::Child(_, trunk) => {
                    let nodes: Vec<String> = nodes.iter().cloned().chain([name]).collect();
                    trunk.name(facts, &nodes, paths);
                }
            }
        }
    }

    /// Everything that needs a name in this node, in the order in which names are given.
    fn wishes(self) -> Vec<Wish<'a>> {
        let mut wishes: Vec<Wish<'a>> = self.requests.into_iter().map(|request| Wish::Request(request, None)).collect();
        for (_, (segment, trunk)) in self.children {
            if trunk.folds(segment) {
                wishes.extend(trunk.requests.iter().map(|request| Wish::Request(*request, Some(segment))));
            } else {
                wishes.push(Wish::Child(segment, trunk));
            }
        }
        wishes.sort_by_cached_key(|wish| (wish.rank(), wish.spelling(), wish.is_second_upload()));
        wishes
    }

    /// Whether the segment becomes a method of its parent instead of a node: it has no children and is not data.
    fn folds(&self, segment: &Segment) -> bool {
        self.children.is_empty()
            && match segment {
                Segment::Name { name } if name.starts_with('$') => true,
                Segment::Name { .. } | Segment::Function { .. } => {
                    self.requests.iter().all(|request| is_bound(request.route.kind))
                }
                Segment::Key | Segment::AlternateKey { .. } | Segment::Path { .. } => false,
            }
    }
}

impl<'a> Wish<'a> {
    fn rank(&self) -> u8 {
        match self {
            Self::Request(_, None) => 0,
            Self::Child(Segment::Key, _) => 1,
            Self::Child(Segment::AlternateKey { .. } | Segment::Path { .. }, _) => 2,
            Self::Request(_, Some(Segment::Name { name })) if name.starts_with('$') => 3,
            Self::Child(..) => 4,
            Self::Request(_, Some(_)) => 5,
        }
    }

    /// The sort key among wishes of the same rank: of two names that differ in case, the one with small letters comes
    /// first.
    fn spelling(&self) -> String {
        let (Self::Request(_, Some(segment)) | Self::Child(segment, _)) = self else { return String::new() };
        let (Segment::Name { name } | Segment::Function { name, .. }) = segment else { return String::new() };
        name.chars()
            .map(|c| if c.is_ascii_lowercase() { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() })
            .collect()
    }

    /// Whether this is an upload by `PATCH`. An upload by `PUT` at the same node is named first.
    fn is_second_upload(&self) -> bool {
        let Self::Request(Request { route, .. }, _) = self else { return false };
        route.method == Method::Patch && route.kind == OperationKind::Upload
    }

    /// The names to try, the best first.
    fn candidates(&self, facts: &Facts<'a>) -> Vec<RustName> {
        match self {
            Self::Request(Request { route, .. }, None) => {
                let verb = verbs::at_node(route.kind, route.method);
                vec![naming::method(verb), naming::method(verbs::of_method(route.method))]
            }
            Self::Request(Request { route, .. }, Some(Segment::Name { name })) if name.starts_with('$') => {
                let plain = naming::prefixed(verbs::of_method(route.method), name);
                vec![control_name(route, name, facts).unwrap_or_else(|| plain.clone()), plain]
            }
            Self::Request(_, Some(segment)) => segment_names(segment, facts, true),
            Self::Child(segment, _) => segment_names(segment, facts, false),
        }
    }
}

fn is_bound(kind: OperationKind) -> bool {
    matches!(kind, OperationKind::Action | OperationKind::Function | OperationKind::Delta)
}

/// The last segments of bound operations that are written with their namespace.
fn bound_operations(routes: &[Route]) -> BTreeSet<&str> {
    let bound = routes.iter().filter(|route| is_bound(route.kind));
    let last = bound.filter_map(|route| match route.segments.last() {
        Some(Segment::Name { name } | Segment::Function { name, .. }) => Some(name.as_str()),
        _ => None,
    });
    last.collect()
}

/// The name of a request whose route ends in `$ref`, `$value` or `$count`.
fn control_name(route: &Route, segment: &str, facts: &Facts<'_>) -> Option<RustName> {
    let reads_one = segment == "$ref" && route.method == Method::Get && is_single(route, facts.operations);
    let verb = if reads_one { Some("get_ref") } else { verbs::at_control_segment(segment, route.method) };
    verb.map(naming::method)
}

fn is_single(route: &Route, operations: &[Operation]) -> bool {
    let operation = route.documented.first().and_then(|(operation, _)| operations.get(*operation as usize));
    let mut bodies = operation.into_iter().flat_map(|operation| &operation.responses).filter_map(|r| r.body.as_ref());
    bodies.next().is_some_and(|body| !body.ty.collection)
}

/// The names to try for a segment, the shortest first.
fn segment_names(segment: &Segment, facts: &Facts<'_>, is_request: bool) -> Vec<RustName> {
    match segment {
        Segment::Key => vec![naming::method("id")],
        Segment::AlternateKey { arguments, .. } => vec![naming::prefixed("by", &join_names(arguments))],
        Segment::Path { name, .. } if name.is_empty() => vec![naming::method("path")],
        Segment::Path { name, .. } => vec![naming::method(&format!("{name}_path"))],
        Segment::Name { name } if is_request || facts.bound.contains(name.as_str()) => bound_names(name),
        Segment::Name { name } => match name.strip_prefix("microsoft.graph.").or(name.strip_prefix("graph.")) {
            Some(cast) => {
                let plain = short_name(cast);
                vec![naming::prefixed("as", plain), naming::prefixed("as", cast)]
            }
            None => vec![naming::method(name)],
        },
        Segment::Function { name, arguments } => {
            let mut names = bound_names(name);
            names.push(naming::method(&format!("{}_with_{}", plain_name(name), join_names(arguments))));
            names
        }
    }
}

/// The plain name of a bound operation, and the one with its namespace.
fn bound_names(name: &str) -> Vec<RustName> {
    vec![naming::method(plain_name(name)), naming::method(name)]
}

fn plain_name(name: &str) -> &str {
    let short = short_name(name);
    if name.starts_with("microsoft.") && !short.is_empty() { short } else { name }
}

fn join_names(arguments: &[Argument]) -> String {
    arguments.iter().map(|argument| argument.name.as_str()).collect::<Vec<_>>().join("_")
}

#[cfg(test)]
mod tests;
