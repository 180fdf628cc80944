//! Arranges the routes of a version as a tree and names everything in it.
//!
//! A node is a prefix of routes. It becomes a type with a method for each child and for each request that ends there.
//! `$ref`, `$value`, `$count` and bound operations that nothing follows are methods of the node before them.
//! Every route becomes exactly one method.

use std::collections::{BTreeMap, BTreeSet};

use super::areas::Areas;
use super::template::write_segment;
use crate::model::api::{Argument, Method, OperationKind, Route, Segment, Version};
use crate::naming::{self, Names, RustName};

/// A prefix of routes.
#[derive(Debug)]
pub(super) struct Node<'a> {
    /// The segment that leads here; none at the root.
    pub(super) segment: Option<&'a Segment>,
    /// The method of the parent that leads here.
    pub(super) accessor: RustName,
    /// The module that holds the node, and the node's type in it.
    pub(super) module: RustName,
    pub(super) type_name: RustName,
    /// The path of the node as comments show it; `/` at the root.
    pub(super) template: String,
    /// The area that the node stands in; none at the root.
    pub(super) area: Option<String>,
    /// By accessor.
    pub(super) children: Vec<Node<'a>>,
    /// By name.
    pub(super) requests: Vec<Request<'a>>,
}

/// A method that makes a request.
#[derive(Debug)]
pub(super) struct Request<'a> {
    pub(super) name: RustName,
    pub(super) route: &'a Route,
    /// The last segment of the route where it is not the node's own.
    pub(super) tail: Option<&'a Segment>,
    /// The area of the route.
    pub(super) area: Option<String>,
}

/// Module names with a meaning of their own in every node's module, and types that a module of that name would hide.
const MODULES: [&str; 10] = ["models", "requests", "bool", "f32", "f64", "i16", "i32", "i64", "str", "u8"];

/// Method names that every node has or may have by itself.
const METHODS: [&str; 3] = ["clone", "new", "with_client"];

/// The tree of a version.
pub(super) fn grow<'a>(version: &'a Version, areas: &Areas) -> Node<'a> {
    let mut routes: Vec<&Route> = version.routes.iter().collect();
    routes.sort_by(|a, b| (&a.segments, a.method, a.kind).cmp(&(&b.segments, b.method, b.kind)));
    let operations = bound_operations(&routes);
    let facts = Facts { version, operations, areas };
    let mut root = Trunk::default();
    for route in routes {
        root.insert(route, &route.segments);
    }
    root.name(&facts, &[], naming::method("graph"), naming::module("graph"), "")
}

/// Where a node's requests and children are gathered before they are named.
#[derive(Default)]
struct Trunk<'a> {
    routes: Vec<&'a Route>,
    children: BTreeMap<SegmentKey<'a>, (&'a Segment, Trunk<'a>)>,
}

/// What makes two segments the same node: a path's second colon does not count, the runtime writes it.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum SegmentKey<'a> {
    Key,
    Path(&'a str),
    Other(&'a Segment),
}

/// What names depend on besides the routes themselves.
struct Facts<'a, 'f> {
    version: &'a Version,
    /// Last segments of bound operations, written with their namespace.
    operations: BTreeSet<&'a str>,
    areas: &'f Areas,
}

/// Something that needs a name in a node.
enum Wish<'a> {
    Request(&'a Route, Option<&'a Segment>),
    Child(&'a Segment, Trunk<'a>),
}

impl<'a> Trunk<'a> {
    fn insert(&mut self, route: &'a Route, segments: &'a [Segment]) {
        let Some((first, rest)) = segments.split_first() else {
            return self.routes.push(route);
        };
        let key = match first {
            Segment::Key => SegmentKey::Key,
            Segment::Path { name, .. } => SegmentKey::Path(name),
            Segment::Name { .. } | Segment::AlternateKey { .. } | Segment::Function { .. } => SegmentKey::Other(first),
        };
        self.children.entry(key).or_insert_with(|| (first, Trunk::default())).1.insert(route, rest);
    }

    /// Decides the names below, those of requests at the node itself first.
    fn name(
        self,
        facts: &Facts<'a, '_>,
        path: &[&'a Segment],
        accessor: RustName,
        module: RustName,
        template: &str,
    ) -> Node<'a> {
        let mut methods = Names::reserving(&METHODS);
        let mut modules = Names::reserving(&MODULES);
        let (mut children, mut requests) = (Vec::new(), Vec::new());
        for wish in self.wishes() {
            let name = methods.claim(wish.candidates(facts));
            match wish {
                Wish::Request(route, tail) => {
                    let area = facts.areas.at(&route.segments.iter().collect::<Vec<_>>());
                    requests.push(Request { name, route, tail, area });
                }
                Wish::Child(segment, trunk) => {
                    let module = modules.claim([naming::module(name.as_str())]);
                    let template = format!("{template}{}", write_segment(segment));
                    let path: Vec<&Segment> = path.iter().copied().chain([segment]).collect();
                    children.push(trunk.name(facts, &path, name, module, &template));
                }
            }
        }
        children.sort_by(|a, b| a.accessor.cmp(&b.accessor));
        requests.sort_by(|a, b| a.name.cmp(&b.name));
        let type_name = naming::type_name(accessor.as_str());
        let template = if template.is_empty() { "/".to_owned() } else { template.to_owned() };
        let (segment, area) = (path.last().copied(), facts.areas.at(path));
        Node { segment, accessor, module, type_name, template, area, children, requests }
    }

    /// Everything that needs a name here, in the order in which names are given.
    fn wishes(self) -> Vec<Wish<'a>> {
        let mut wishes: Vec<Wish<'a>> = self.routes.into_iter().map(|route| Wish::Request(route, None)).collect();
        for (_, (segment, trunk)) in self.children {
            if trunk.folds(segment) {
                wishes.extend(trunk.routes.iter().map(|route| Wish::Request(route, Some(segment))));
            } else {
                wishes.push(Wish::Child(segment, trunk));
            }
        }
        wishes.sort_by_cached_key(|wish| (wish.rank(), wish.spelling(), wish.is_second_upload()));
        wishes
    }

    /// Whether the segment is a method of the node before it and no node: nothing follows, and it is no data.
    fn folds(&self, segment: &Segment) -> bool {
        let is_operation = |route: &&Route| {
            matches!(route.kind, OperationKind::Action | OperationKind::Function | OperationKind::Delta)
        };
        self.children.is_empty()
            && match segment {
                Segment::Name { name } if name.starts_with('$') => true,
                Segment::Name { .. } | Segment::Function { .. } => self.routes.iter().all(is_operation),
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

    /// Of two names that differ in case, the one with small letters goes first.
    fn spelling(&self) -> String {
        let (Self::Request(_, Some(segment)) | Self::Child(segment, _)) = self else { return String::new() };
        let (Segment::Name { name } | Segment::Function { name, .. }) = segment else { return String::new() };
        name.chars()
            .map(|c| if c.is_ascii_lowercase() { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() })
            .collect()
    }

    /// If bytes can be sent by `PUT` and by `PATCH`, only the method for `PUT` is called `upload`.
    fn is_second_upload(&self) -> bool {
        matches!(self, Self::Request(Route { method: Method::Patch, kind: OperationKind::Upload, .. }, _))
    }

    fn candidates(&self, facts: &Facts<'a, '_>) -> Vec<RustName> {
        match self {
            Self::Request(route, None) => vec![naming::method(verb(route)), naming::method(plain_verb(route.method))],
            Self::Request(route, Some(Segment::Name { name })) if name.starts_with('$') => {
                vec![folded(route, name, facts), naming::prefixed(plain_verb(route.method), name)]
            }
            Self::Request(_, Some(segment)) => names_of(segment, facts, true),
            Self::Child(segment, _) => names_of(segment, facts, false),
        }
    }
}

/// The last segments of bound operations that are written with their namespace.
fn bound_operations<'a>(routes: &[&'a Route]) -> BTreeSet<&'a str> {
    let last = |route: &&'a Route| match (route.kind, route.segments.last()) {
        (
            OperationKind::Action | OperationKind::Function | OperationKind::Delta,
            Some(Segment::Name { name } | Segment::Function { name, .. }),
        ) => Some(name.as_str()),
        _ => None,
    };
    routes.iter().filter_map(last).collect()
}

/// The name of a request at its own node.
fn verb(route: &Route) -> &'static str {
    use OperationKind::{
        Action, AddRef, Count, Create, Delete, Delta, Download, Function, Get, List, ListRefs, RemoveRef, Replace,
        SetRef, Update, Upload,
    };
    match route.kind {
        List => "list",
        Get => "get",
        Create => "create",
        Update => "update",
        Replace => "replace",
        Delete => "delete",
        Count => "count",
        AddRef => "add_ref",
        SetRef => "set_ref",
        ListRefs => "list_refs",
        RemoveRef => "remove_ref",
        Download => "download",
        Upload => "upload",
        Action | Function | Delta if route.method == Method::Get => "get",
        Action | Function | Delta => "call",
    }
}

fn plain_verb(method: Method) -> &'static str {
    match method {
        Method::Get => "get",
        Method::Post => "create",
        Method::Patch => "update",
        Method::Put => "replace",
        Method::Delete => "delete",
        Method::Head => "head",
        Method::Options => "options",
    }
}

/// The name of a request whose route ends in `$ref`, `$value`, `$count` or the like.
fn folded(route: &Route, name: &str, facts: &Facts<'_, '_>) -> RustName {
    let text = match (name, route.method) {
        ("$ref", Method::Get) if is_single(route, facts.version) => "get_ref",
        ("$ref", Method::Get) => "list_refs",
        ("$ref", Method::Post) => "add_ref",
        ("$ref", Method::Put) => "set_ref",
        ("$ref", Method::Delete) => "remove_ref",
        ("$value", Method::Get) => "download",
        ("$value", Method::Put | Method::Patch | Method::Post) => "upload",
        ("$count", Method::Get) => "count",
        _ => return naming::prefixed(plain_verb(route.method), name),
    };
    naming::method(text)
}

fn is_single(route: &Route, version: &Version) -> bool {
    let operation = route.documented.first().and_then(|(operation, _)| version.operations.get(*operation as usize));
    let mut bodies = operation.into_iter().flat_map(|operation| &operation.responses).filter_map(|r| r.body.as_ref());
    bodies.next().is_some_and(|body| !body.ty.collection)
}

/// The names that suit a segment, the shortest first.
fn names_of(segment: &Segment, facts: &Facts<'_, '_>, request: bool) -> Vec<RustName> {
    match segment {
        Segment::Key => vec![naming::method("id")],
        Segment::AlternateKey { arguments, .. } => vec![naming::prefixed("by", &joined(arguments))],
        Segment::Path { name, .. } if name.is_empty() => vec![naming::method("path")],
        Segment::Path { name, .. } => vec![naming::method(&format!("{name}_path"))],
        Segment::Name { name } if request || facts.operations.contains(name.as_str()) => bound_names(name),
        Segment::Name { name } => match name.strip_prefix("microsoft.graph.").or(name.strip_prefix("graph.")) {
            Some(cast) => {
                let plain = cast.rsplit('.').next().unwrap_or_default();
                vec![naming::prefixed("as", plain), naming::prefixed("as", cast)]
            }
            None => vec![naming::method(name)],
        },
        Segment::Function { name, arguments } => {
            let mut names = bound_names(name);
            names.push(naming::method(&format!("{}_with_{}", last_part(name), joined(arguments))));
            names
        }
    }
}

/// A bound operation's plain name, else the one with its namespace.
fn bound_names(name: &str) -> Vec<RustName> {
    vec![naming::method(last_part(name)), naming::method(name)]
}

fn last_part(name: &str) -> &str {
    match name.rsplit('.').next() {
        Some(last) if name.starts_with("microsoft.") && !last.is_empty() => last,
        _ => name,
    }
}

fn joined(arguments: &[Argument]) -> String {
    arguments.iter().map(|argument| argument.name.as_str()).collect::<Vec<_>>().join("_")
}

#[cfg(test)]
mod tests;
