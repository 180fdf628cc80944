//! Walks request lines from type to type along the documented members.
//!
//! A walk starts at an address for which some page documents what is read. It ends at a segment that no page lists, or
//! at a key after a single value.

use std::ops::Range;

use rayon::prelude::*;

use super::readings::Readings;
use crate::model::api::{Operation, RequestLine, Resource, TypeRef};
use crate::model::names::{DEFAULT_NAMESPACE, TypeName, short_name};
use crate::model::page::TypeMention;
use crate::model::path::{Part, Path};
use crate::resolve::routes::addresses::Addresses;
use crate::resolve::types::index::TypeIndex;
use crate::resolve::types::written::clean;

/// The types of a version, and what operations read at each address.
#[derive(Clone, Copy)]
pub(crate) struct Navigation<'n> {
    types: &'n TypeIndex,
    readings: &'n Readings<'n>,
}

/// The type that a walk has reached, and whether it is a collection.
#[derive(Clone, Copy)]
struct Reached<'n> {
    ty: &'n str,
    collection: bool,
}

impl<'n> From<&'n TypeRef> for Reached<'n> {
    fn from(ty: &'n TypeRef) -> Self {
        Self { ty: &ty.name, collection: ty.collection }
    }
}

/// How a walk ended.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Walk {
    /// At the end of the line, with the type there.
    At(TypeRef),
    /// At a part about which the pages say nothing.
    Unknown,
    /// At a segment that no page lists for the type before it: the part's index, and that type.
    Unlisted(usize, String),
    /// At a key after a single value of a type: the part's index, and that type.
    KeyOfSingle(usize, String),
}

/// A request line with its walk.
pub(crate) struct WalkedLine<'l> {
    pub(crate) operation: &'l Operation,
    pub(crate) request: &'l RequestLine,
    pub(crate) path: &'l Path<'l>,
    pub(crate) walk: Walk,
}

/// A name in a request line that follows a single value.
pub(crate) struct Step<'n, 'p> {
    /// The type of the value.
    pub(crate) ty: &'n str,
    /// The name.
    pub(crate) name: &'p str,
    /// The type that pages read at the address of the name.
    pub(crate) read: Option<&'n TypeRef>,
}

impl<'n> Navigation<'n> {
    /// Prepares walks over these types.
    pub(crate) fn new(types: &'n TypeIndex, readings: &'n Readings<'n>) -> Self {
        Self { types, readings }
    }

    /// Walks every published request line of a version.
    pub(crate) fn walk_lines<'l>(
        &self,
        operations: &'l [Operation],
        addresses: &'l Addresses<'l>,
    ) -> Vec<WalkedLine<'l>> {
        let walk = |operation: &'l Operation, request: &'l RequestLine| {
            let path = addresses.path(request);
            WalkedLine { operation, request, path, walk: self.walk(path, &operation.page) }
        };
        let lines =
            |operation: &'l Operation| operation.published_requests().map(move |request| walk(operation, request));
        operations.par_iter().flat_map_iter(lines).collect()
    }

    /// Walks a request line of a page. What this page itself reads does not count.
    pub(crate) fn walk(&self, path: &Path<'_>, page: &str) -> Walk {
        self.walk_to(path.parts.len(), path, page)
    }

    /// Walks the first `end` parts of a request line.
    pub(crate) fn walk_to(&self, end: usize, path: &Path<'_>, page: &str) -> Walk {
        self.walk_on(None, 0..end, path, page)
    }

    /// Walks a request line like [`walk`](Self::walk), but a key that follows a key may choose a member.
    pub(crate) fn walk_choosing(&self, path: &Path<'_>, page: &str) -> Walk {
        let walk = self.walk(path, page);
        let Walk::KeyOfSingle(index, ty) = &walk else { return walk };
        match self.chosen_member(ty).filter(|_| follows_key(path, *index)) {
            Some(member) => self.walk_on(Some(member), index + 1..path.parts.len(), path, page),
            None => walk,
        }
    }

    /// Walks some parts of a request line. `at` is what the parts before them reach.
    fn walk_on(&self, mut at: Option<Reached<'n>>, range: Range<usize>, path: &Path<'_>, page: &str) -> Walk {
        for index in range {
            let part = &path.parts[index];
            let read = || self.readings.at_by_others(path.through(index), page).map(Reached::from);
            at = match part {
                Part::Key(_) | Part::Pair(_) => match at {
                    Some(Reached { ty, collection: false }) => return Walk::KeyOfSingle(index, ty.to_owned()),
                    set => set.map(|set| Reached { collection: false, ..set }).or_else(read),
                },
                Part::Path { name: "", .. } => at,
                Part::Path { name, .. } => at.and_then(|at| self.member(at.ty, name)),
                Part::Name(name) if !name.starts_with('$') => match self.step(at, name, read) {
                    Ok(next) => next,
                    Err(Some(ty)) => return Walk::Unlisted(index, ty.to_owned()),
                    Err(None) => return Walk::Unknown,
                },
                Part::Name(_) | Part::Call { .. } => return Walk::Unknown,
            };
        }
        at.map_or(Walk::Unknown, |at| Walk::At(TypeRef { name: at.ty.into(), collection: at.collection }))
    }

    /// Follows a name: a cast, a member, or what pages read at the address. The error is the end of the walk, with the
    /// type for which no page lists the name.
    fn step(
        &self,
        at: Option<Reached<'n>>,
        name: &str,
        read: impl FnOnce() -> Option<Reached<'n>>,
    ) -> Result<Option<Reached<'n>>, Option<&'n str>> {
        if let Some(cast) = self.types.resource_in_any_case(name) {
            return Ok(Some(Reached { ty: &cast.name, collection: at.is_none_or(|at| at.collection) }));
        }
        let ty = match at {
            None => return Ok(read()),
            Some(Reached { collection: true, .. }) => return Err(None),
            Some(Reached { ty, .. }) => ty,
        };
        match self.member(ty, name).or_else(read) {
            None if self.types.is_closed(ty) && !self.readings.is_call(name) => Err(Some(ty)),
            None => Err(None),
            next => Ok(next),
        }
    }

    fn member(&self, ty: &'n str, member: &str) -> Option<Reached<'n>> {
        self.types.member(ty, member).map(|member| member.ty.into())
    }

    /// What a key reaches after an entity: it chooses a member by its name, if all members of the type that hold
    /// objects have one type.
    fn chosen_member(&self, ty: &str) -> Option<Reached<'n>> {
        let ty = self.types.resource(ty)?.name.as_str();
        let mut members = self.types.rows(ty).map(|(_, row)| &row.ty).filter(|member| !member.is_primitive());
        let (first, second) = (members.next()?, members.next()?);
        (first == second && members.all(|member| member == first)).then(|| first.into())
    }

    /// The name of the structured type that a mention on a page means.
    pub(crate) fn resource_of(&self, mention: &TypeMention) -> Option<&'n TypeName> {
        let name = clean(&mention.text);
        let named = |resource: &&Resource| resource.name.short().eq_ignore_ascii_case(short_name(&name));
        let linked = mention.link.as_ref().and_then(|link| {
            self.types.resources().iter().filter(named).find(|resource| resource.pages.contains(&link.path))
        });
        let in_root = || self.types.resource_in_any_case(&format!("{DEFAULT_NAMESPACE}.{name}"));
        linked.or_else(|| self.types.resource_in_any_case(&name)).or_else(in_root).map(|resource| &resource.name)
    }

    /// The type of a member that pages list for a type or one of its bases.
    pub(crate) fn member_of(&self, ty: &str, name: &str) -> Option<TypeRef> {
        self.types.member(ty, name).map(|member| member.ty.clone())
    }

    /// Whether one of two types is the other or a base of it.
    pub(crate) fn related(&self, a: &str, b: &str) -> bool {
        self.types.are_related(a, b)
    }

    /// The names in a request line that follow single values, whether pages list them or not. Unlike a walk, this
    /// continues after an unlisted name, with the type that pages read there.
    pub(crate) fn trace<'p>(&self, path: &Path<'p>) -> Vec<Step<'n, 'p>> {
        let mut steps = Vec::new();
        let mut before: Option<Reached<'n>> = None;
        for (index, part) in path.parts.iter().enumerate() {
            let read = || self.readings.at(path.through(index));
            let next = match (part, before) {
                (Part::Key(_) | Part::Pair(_), before) => before.map(|before| Reached { collection: false, ..before }),
                (Part::Name(name), _) if name.starts_with('$') => break,
                (Part::Name(name), Some(Reached { ty, collection: false })) if !name.contains('.') => {
                    steps.push(Step { ty, name, read: read() });
                    self.member(ty, name)
                }
                _ => None,
            };
            before = next.or_else(|| read().map(Reached::from));
        }
        steps
    }
}

/// Whether a key follows another key. A key alone after a single value is a mistake.
fn follows_key(path: &Path<'_>, index: usize) -> bool {
    index.checked_sub(1).is_some_and(|before| matches!(path.parts[before], Part::Key(_)))
}
