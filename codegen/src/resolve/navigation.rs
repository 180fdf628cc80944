//! Navigation: request lines walked from type to type over the documented properties; what stands at an address out.
//!
//! Where a walk starts is known from the pages that read an address and nothing else. A walk that meets a segment which
//! no page lists, or a key behind a single value, ends there and says so.

use rayon::prelude::*;
use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use super::is_partial;
use super::kind::{Addresses, push};
use super::misspelt::Names;
use super::operations::returned;
use crate::model::api::{Operation, OperationKind, Property, RequestLine, Resource, TypeRef};
use crate::model::types::Method;
use crate::parse::path::{Part, segments};

/// The types of a version as a walk needs them, and what is read at which address.
pub(super) struct Navigation<'r> {
    resources: HashMap<&'r str, &'r Resource>,
    by_lower: HashMap<String, &'r str>,
    derived: HashMap<&'r str, Vec<&'r str>>,
    members: HashMap<&'r str, HashMap<String, TypeRef>>,
    read: HashMap<String, Read>,
    /// The names of functions and actions, in lower case.
    called: HashSet<String>,
}

/// A member by its type and its name in lower case.
pub(super) type Member = (String, String);

/// The types of the members of a type, by their names in lower case.
fn members(resource: &Resource) -> HashMap<String, TypeRef> {
    let listed = resource.properties.iter().chain(&resource.relationships);
    listed.map(|property| (property.name.to_ascii_lowercase(), property.ty.clone())).collect()
}

/// What one page says is read at an address.
struct Read {
    ty: TypeRef,
    /// Whether the page sees an area alone, and how many request lines it has: with many it speaks of what all have in
    /// common.
    rank: (bool, usize),
    page: String,
}

/// What a walk ended with.
#[derive(Debug, PartialEq)]
pub(super) enum Walk {
    /// The type at the address.
    At(TypeRef),
    /// The documentation does not say.
    Unknown,
    /// A segment that no page lists for the type it follows: its index, and that type.
    Unlisted(usize, String),
    /// A key behind a single value of this type, and its index.
    KeyOfSingle(usize, String),
}

impl<'r> Navigation<'r> {
    /// Indexes the types and what is read.
    pub(super) fn new(resources: &'r [Resource], operations: &[Operation], addresses: &Addresses) -> Self {
        let mut navigation = Self {
            resources: resources.iter().map(|resource| (resource.name.as_str(), resource)).collect(),
            by_lower: resources.iter().map(|one| (one.name.to_ascii_lowercase(), one.name.as_str())).collect(),
            derived: HashMap::default(),
            members: HashMap::default(),
            read: HashMap::default(),
            called: HashSet::default(),
        };
        for resource in resources {
            if let Some(base) = &resource.base {
                navigation.derived.entry(base).or_default().push(&resource.name);
            }
        }
        navigation.members.par_extend(resources.par_iter().map(|resource| (resource.name.as_str(), members(resource))));
        for operation in operations {
            navigation.learn(operation, addresses);
        }
        navigation
    }

    /// Takes members for collections, or for single values, from now on.
    pub(super) fn mend<'m>(&mut self, members: impl IntoIterator<Item = (&'m Member, bool)>) {
        for ((ty, member), many) in members {
            if let Some(ty) = self.members.get_mut(ty.as_str()).and_then(|members| members.get_mut(member)) {
                ty.collection = many;
            }
        }
    }

    /// Notes what a page reads, and which functions and actions there are.
    fn learn(&mut self, operation: &Operation, addresses: &Addresses) {
        let reads = matches!(operation.kind, OperationKind::List | OperationKind::Get);
        let ty = returned(&operation.responses).filter(|ty| reads && !ty.is_primitive());
        let rank = (is_partial(&operation.page), operation.requests.len());
        for request in &operation.requests {
            let parts = segments(&request.path);
            let mut address = String::with_capacity(request.path.len());
            for part in &parts {
                if let Part::Call { name, .. } = part {
                    self.called.insert(name.to_ascii_lowercase());
                }
                push(&mut address, part);
            }
            if let (OperationKind::Action, Some(Part::Name(name))) = (operation.kind, parts.last()) {
                self.called.insert(name.to_ascii_lowercase());
            }
            let Some(ty) = ty.filter(|_| request.method == Method::Get) else { continue };
            let mut enter = |address: String, collection: bool, rank: (bool, usize)| {
                let found =
                    Read { ty: TypeRef { name: ty.name.clone(), collection }, rank, page: operation.page.clone() };
                match self.read.get(&address) {
                    Some(known) if known.rank <= found.rank => {}
                    _ => drop(self.read.insert(address, found)),
                }
            };
            match parts.last() {
                Some(Part::Key(_)) if !ty.collection => {
                    let set = address.trim_end_matches("/{}").to_owned();
                    enter(address, false, rank);
                    enter(set, true, (rank.0, rank.1 + 1));
                }
                Some(Part::Name(name)) if !name.starts_with('$') => {
                    let collection = ty.collection || addresses.is_set(&address);
                    enter(address, collection, rank);
                }
                _ => {}
            }
        }
    }

    /// What every request line of every operation addresses, in their order.
    pub(super) fn walks(&self, operations: &[Operation]) -> Vec<Vec<Walk>> {
        let lines = |operation: &Operation| {
            let walk = |request: &RequestLine| self.walk(&segments(&request.path), &operation.page);
            operation.requests.iter().map(walk).collect()
        };
        operations.par_iter().map(lines).collect()
    }

    /// What a request line of a page addresses; what that page itself says of it is not asked.
    pub(super) fn walk(&self, parts: &[Part<'_>], page: &str) -> Walk {
        let mut at: Option<TypeRef> = None;
        let mut address = String::new();
        for (index, part) in parts.iter().enumerate() {
            push(&mut address, part);
            at = match part {
                Part::Key(_) | Part::Pair(_) => match at {
                    Some(ty) if !ty.collection => return Walk::KeyOfSingle(index, ty.name),
                    set => set.map(|ty| TypeRef::single(ty.name)).or_else(|| self.read(&address, page)),
                },
                Part::Path { name: "", .. } => at,
                Part::Path { name, .. } => at.and_then(|ty| self.member(&ty.name, name).cloned()),
                Part::Name(name) if !name.starts_with('$') => match self.step(at, name, &address, page) {
                    Ok(next) => next,
                    Err(Some(ty)) => return Walk::Unlisted(index, ty),
                    Err(None) => return Walk::Unknown,
                },
                Part::Name(_) | Part::Call { .. } => return Walk::Unknown,
            };
        }
        at.map_or(Walk::Unknown, Walk::At)
    }

    /// Where a name leads from a type: a cast, a member, or what pages read at the address. An error is the end of the
    /// walk, with the type that no page lists the name for.
    fn step(
        &self,
        at: Option<TypeRef>,
        name: &str,
        address: &str,
        page: &str,
    ) -> Result<Option<TypeRef>, Option<String>> {
        let lower = name.to_ascii_lowercase();
        if let Some(cast) = self.by_lower.get(&lower) {
            return Ok(Some(TypeRef { name: (*cast).to_owned(), collection: at.is_none_or(|ty| ty.collection) }));
        }
        let Some(ty) = at else { return Ok(self.read(address, page)) };
        if ty.collection {
            return Err(None);
        }
        let next = self.member(&ty.name, name).cloned().or_else(|| self.read(address, page));
        match next {
            None if self.is_listed(&ty.name) && !self.called.contains(&lower) => Err(Some(ty.name)),
            None => Err(None),
            next => Ok(next),
        }
    }

    /// Whether one of two types is the other or a base of it.
    pub(super) fn related(&self, a: &str, b: &str) -> bool {
        self.bases(a).any(|name| name == b) || self.bases(b).any(|name| name == a)
    }

    /// Whether pages list the members of a type; an open type has others.
    pub(super) fn is_listed(&self, name: &str) -> bool {
        self.resources.get(name).is_some_and(|resource| !resource.open)
    }

    fn read(&self, address: &str, page: &str) -> Option<TypeRef> {
        self.read.get(address).filter(|read| read.page != page).map(|read| read.ty.clone())
    }

    /// The type and its base types, the nearest first.
    fn bases<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'s str> {
        std::iter::successors(Some(name), |name| self.resources.get(name)?.base.as_deref())
    }

    /// The type of a member of a type, of its bases or of what derives from it.
    fn member<'s>(&'s self, name: &'s str, member: &str) -> Option<&'s TypeRef> {
        self.listed(name, member).map(|(_, ty)| ty)
    }

    /// Which type lists a member: this one, the nearest base, or one that derives from it.
    pub(super) fn declaring<'s>(&'s self, name: &'s str, member: &str) -> Option<&'s str> {
        self.listed(name, member).map(|(declaring, _)| declaring)
    }

    fn listed<'s>(&'s self, name: &'s str, member: &str) -> Option<(&'s str, &'s TypeRef)> {
        self.entry(name, member).map(|(declaring, _, ty)| (declaring, ty))
    }

    /// A documented type.
    pub(super) fn resource(&self, name: &str) -> Option<&'r Resource> {
        self.resources.get(name).copied()
    }

    /// What pages list for a type and its bases, with the type that lists it.
    pub(super) fn rows<'s>(&'s self, name: &'s str) -> impl Iterator<Item = (&'r str, &'r Property)> + 's {
        let listing = self.bases(name).filter_map(|name| self.resource(name));
        listing.flat_map(|resource| resource.own().map(|property| (resource.name.as_str(), property)))
    }

    /// Calls members otherwise from now on.
    pub(super) fn rename(&mut self, names: &Names) {
        for ((ty, from), to) in names {
            if let Some(members) = self.members.get_mut(ty.as_str())
                && let Some(member) = members.remove(&from.to_ascii_lowercase())
            {
                members.insert(to.to_ascii_lowercase(), member);
            }
        }
    }

    /// Goes along a request line, and tells of each name that follows a single value: the type of that, the name, and what
    /// pages read at the address.
    pub(super) fn trace<'s, 'p>(
        &'s self,
        parts: &[Part<'p>],
        mut follows: impl FnMut(&'s str, &'p str, Option<&'s TypeRef>),
    ) {
        let mut at: Option<(&'s str, bool)> = None;
        let mut address = String::new();
        for part in parts {
            push(&mut address, part);
            let read = || self.read.get(&address).map(|read| &read.ty);
            let next = match part {
                Part::Key(_) | Part::Pair(_) => at.map(|(ty, _)| (ty, false)),
                Part::Name(name) if name.starts_with('$') => return,
                Part::Name(name) => match at {
                    Some((ty, false)) if !name.contains('.') => {
                        let read = read();
                        follows(ty, name, read);
                        self.member(ty, name).or(read).map(|ty| (ty.name.as_str(), ty.collection))
                    }
                    _ => None,
                },
                Part::Path { .. } | Part::Call { .. } => None,
            };
            at = next.or_else(|| read().map(|ty| (ty.name.as_str(), ty.collection)));
        }
    }

    /// Where a member is listed: the type, the name in lower case, and its type.
    pub(super) fn entry<'s>(&'s self, name: &'s str, member: &str) -> Option<(&'s str, &'s str, &'s TypeRef)> {
        let member = member.to_ascii_lowercase();
        let own = |name: &'s str| {
            let (member, ty) = self.members.get(name)?.get_key_value(&member)?;
            Some((name, member.as_str(), ty))
        };
        self.bases(name).find_map(own).or_else(|| {
            let mut below: Vec<&str> = self.derived.get(name).into_iter().flatten().copied().collect();
            while let Some(name) = below.pop() {
                if let Some(found) = own(name) {
                    return Some(found);
                }
                below.extend(self.derived.get(name).into_iter().flatten());
            }
            None
        })
    }
}
