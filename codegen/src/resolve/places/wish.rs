//! The names that a method or a child of a node could have, the best first.

use super::draft::{DraftChild, DraftMethod};
use super::key::Step;
use crate::model::api::{Argument, Method, Operation, OperationKind, Route, Segment};
use crate::model::names::short_name;
use crate::naming::{self, RustName};
use crate::resolve::published::is_completed;
use crate::resolve::verbs;

/// Method names that nodes have for other purposes.
pub(super) const METHODS: [&str; 3] = ["clone", "new", "with_client"];

/// Something that needs a name in a node.
pub(super) enum Wish<'d> {
    /// A request, with its leading route.
    Method(&'d (Vec<Step>, Method), &'d DraftMethod<'d>, &'d Route),
    /// A request that reads what stands at the node, a value or a collection, with its leading route.
    Read(&'d (Vec<Step>, Method), OperationKind, &'d Route),
    /// A step to another node.
    Child(&'d Step, &'d DraftChild),
}

impl Wish<'_> {
    /// The sort key: what published pages document gets its names first; then requests at the node itself get their names first, undocumented children last. Of two names that
    /// differ in case, the one with small letters comes first.
    pub(super) fn order(&self, operations: &[Operation]) -> impl Ord + use<> {
        (self.is_completed(operations), self.rank(), self.spelling(), self.is_second_upload())
    }

    /// Whether no published page documents it. Navigation properties without requests come last anyway.
    fn is_completed(&self, operations: &[Operation]) -> bool {
        match self {
            Self::Read(.., route) | Self::Method(.., route) => is_completed(route, operations),
            Self::Child(_, child) => !child.published,
        }
    }

    fn rank(&self) -> u8 {
        match self {
            Self::Read(..) | Self::Method(_, DraftMethod { tail: [], .. }, _) => 0,
            Self::Child(_, DraftChild { documented: false, .. }) => 6,
            Self::Child(Step::Key, _) => 1,
            Self::Child(Step::AlternateKey(_) | Step::Path(_), _) => 2,
            Self::Method(_, DraftMethod { tail, .. }, _) if control_segment(tail).is_some() => 3,
            Self::Child(..) => 4,
            Self::Method(..) => 5,
        }
    }

    fn spelling(&self) -> String {
        let segment = match self {
            Self::Read(..) => None,
            Self::Method(_, method, _) => method.tail.first(),
            Self::Child(_, child) => Some(&child.segment),
        };
        let Some(Segment::Name { name } | Segment::Function { name, .. }) = segment else { return String::new() };
        name.chars()
            .map(|c| if c.is_ascii_lowercase() { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() })
            .collect()
    }

    /// Whether this is an upload by `PATCH`. An upload by `PUT` at the same node is named first.
    fn is_second_upload(&self) -> bool {
        let Self::Method(_, _, route) = self else { return false };
        route.method == Method::Patch && route.kind == OperationKind::Upload
    }

    pub(super) fn candidates(&self, operations: &[Operation]) -> Vec<RustName> {
        match self {
            Self::Read(_, kind, _) => verbs::of_kind(*kind).map(naming::method).into_iter().collect(),
            Self::Method(_, DraftMethod { tail: [], .. }, route) => {
                let verb = verbs::at_node(route.kind, route.method);
                vec![naming::method(verb), naming::method(verbs::of_method(route.method))]
            }
            Self::Method(_, DraftMethod { tail, .. }, route) => match (control_segment(tail), tail) {
                (Some(control), [before @ .., _]) => control_names(route, before, control, operations),
                (_, [.., function, Segment::Key]) => bound_request_names(function, route.method),
                (_, [.., last]) => bound_request_names(last, route.method),
                _ => Vec::new(),
            },
            Self::Child(_, child) => segment_names(&child.segment, false),
        }
    }
}

/// The last segment, if it is `$ref`, `$value` or `$count`.
fn control_segment(tail: &[Segment]) -> Option<&str> {
    match tail.last()? {
        Segment::Name { name } if name.starts_with('$') => Some(name),
        _ => None,
    }
}

/// The names of a request whose address ends in `$ref`, `$value` or `$count`. A single value stands before it in the
/// name: `set_manager_ref`.
fn control_names(route: &Route, before: &[Segment], segment: &str, operations: &[Operation]) -> Vec<RustName> {
    let plain = naming::prefixed(verbs::of_method(route.method), segment);
    let one = before.iter().find_map(|segment| match segment {
        Segment::Name { name } => Some(name.as_str()),
        _ => None,
    });
    let reads_one = segment == "$ref" && route.method == Method::Get && (one.is_some() || is_single(route, operations));
    let verb = if reads_one { Some("get_ref") } else { verbs::at_control_segment(segment, route.method) };
    let named = verb.map(|verb| match (one, verb.split_once('_')) {
        (Some(one), Some((verb, control))) => naming::method(&format!("{verb}_{}_{control}", naming::method(one))),
        _ => naming::method(verb),
    });
    named.into_iter().chain([plain]).collect()
}

fn is_single(route: &Route, operations: &[Operation]) -> bool {
    let operation = route.documented.first().and_then(|(operation, _)| operations.get(*operation as usize));
    let mut bodies = operation.into_iter().flat_map(|operation| &operation.responses).filter_map(|r| r.body.as_ref());
    bodies.next().is_some_and(|body| !body.ty.collection)
}

/// The names to try for a segment, the shortest first.
pub(super) fn segment_names(segment: &Segment, is_request: bool) -> Vec<RustName> {
    match segment {
        Segment::Key => vec![naming::method("id")],
        Segment::AlternateKey { arguments, .. } => vec![naming::prefixed("by", &join_names(arguments))],
        Segment::Path { name, .. } if name.is_empty() => vec![naming::method("path")],
        Segment::Path { name, .. } => vec![naming::method(&format!("{name}_path"))],
        Segment::Name { name } if is_request => bound_names(name),
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

/// The names to try for a request that a bound operation makes. If a function and an action have the same name, the second
/// one has the method of HTTP before it: `post_item_at`. A name that nodes have for another purpose gets an underscore.
fn bound_request_names(segment: &Segment, method: Method) -> Vec<RustName> {
    let mut names = segment_names(segment, true);
    if let Segment::Name { name } | Segment::Function { name, .. } = segment {
        let is_reserved = METHODS.contains(&plain_name(name));
        names.extend((!is_reserved).then(|| naming::prefixed(&method.as_str().to_ascii_lowercase(), plain_name(name))));
    }
    names
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
