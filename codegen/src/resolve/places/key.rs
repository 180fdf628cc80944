//! The identity of a place: two addresses with equal keys are the same node.

use std::sync::Arc;

use crate::model::api::{Argument, Segment};

/// What identifies a place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Key {
    /// The root of the version.
    Root,
    /// One value of a type, by qualified name.
    Item(Arc<str>),
    /// A collection: where it stands, and the type of its items.
    Collection { of: Arc<Key>, step: Step, item: Arc<str> },
    /// A place of unknown type.
    Address { of: Arc<Key>, step: Step },
}

/// A segment as part of a key. Capitals do not count, nor the names of placeholders, nor a second colon.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Step {
    Key,
    Path(Arc<str>),
    Name(Arc<str>),
    AlternateKey(Arc<[String]>),
    Function(Arc<str>, Arc<[String]>),
}

impl Step {
    pub(super) fn of(segment: &Segment) -> Self {
        match segment {
            Segment::Key => Self::Key,
            Segment::Path { name, .. } => Self::Path(lower(name)),
            Segment::Name { name } => Self::Name(lower(name)),
            Segment::AlternateKey { arguments, .. } => Self::AlternateKey(names(arguments)),
            Segment::Function { name, arguments } => Self::Function(lower(name), names(arguments)),
        }
    }
}

fn lower(name: &str) -> Arc<str> {
    name.to_ascii_lowercase().into()
}

fn names(arguments: &[Argument]) -> Arc<[String]> {
    arguments.iter().map(|argument| argument.name.to_ascii_lowercase()).collect()
}
