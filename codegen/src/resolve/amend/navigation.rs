//! Navigation: request lines walked from type to type over the documented properties; what stands at an address out.
//!
//! Where a walk starts is known from the pages that read an address and nothing else. A walk that meets a segment which
//! no page lists, or a key behind a single value, ends there and says so.

use rayon::prelude::*;
use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use super::misspelt::Names;
use crate::model::api::{Operation, OperationKind, Property, RequestLine, Resource, TypeRef};
use crate::model::types::Method;
use crate::parse::path::Part;
use crate::resolve::is_partial;
use crate::resolve::operations::returned;
use crate::resolve::routes::addresses::{Addresses, Path};

/// The types of a version as a walk needs them, and what is read at which address.
pub(crate) struct Navigation<'r> {
    resources: HashMap<&'r str, &'r Resource>,
    by_lower: HashMap<String, &'r str>,
    derived: HashMap<&'r str, Vec<&'r str>>,
    members: HashMap<&'r str, HashMap<String, TypeRef>>,
    read: HashMap<&'r str, Read>,
    /// The names of functions and actions, in lower case.
    called: HashSet<String>,
}

/// A member by its type and its name in lower case.
pub(crate) type Member = (String, String);

/// What a walk is at: a type, and whether it is a collection of it.
type At<'s> = (&'s str, bool);

fn at(ty: &TypeRef) -> At<'_> {
    (&ty.name, ty.collection)
}

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
pub(crate) enum Walk {
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
    pub(crate) fn new(resources: &'r [Resource], operations: &[Operation], addresses: &'r Addresses<'_>) -> Self {
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
    pub(crate) fn mend<'m>(&mut self, members: impl IntoIterator<Item = (&'m Member, bool)>) {
        for ((ty, member), many) in members {
            if let Some(ty) = self.members.get_mut(ty.as_str()).and_then(|members| members.get_mut(member)) {
                ty.collection = many;
            }
        }
    }

    /// Notes what a page reads, and which functions and actions there are.
    fn learn(&mut self, operation: &Operation, addresses: &'r Addresses<'_>) {
        let reads = matches!(operation.kind, OperationKind::List | OperationKind::Get);
        let ty = returned(&operation.responses).filter(|ty| reads && !ty.is_primitive());
        let rank = (is_partial(&operation.page), operation.requests.len());
        for request in &operation.requests {
            let path = addresses.path(request);
            for part in &path.parts {
                if let Part::Call { name, .. } = part {
                    self.called.insert(name.to_ascii_lowercase());
                }
            }
            if let (OperationKind::Action, Some(Part::Name(name))) = (operation.kind, path.parts.last()) {
                self.called.insert(name.to_ascii_lowercase());
            }
            let Some(ty) = ty.filter(|_| request.method == Method::Get) else { continue };
            let mut enter = |address: &'r str, collection: bool, rank: (bool, usize)| {
                if self.read.get(address).is_none_or(|known| known.rank > rank) {
                    let ty = TypeRef { name: ty.name.clone(), collection };
                    self.read.insert(address, Read { ty, rank, page: operation.page.clone() });
                }
            };
            let address = path.address();
            match path.parts.last() {
                Some(Part::Key(_)) if !ty.collection => {
                    let set = address.trim_end_matches("/{}");
                    enter(address, false, rank);
                    enter(set, true, (rank.0, rank.1 + 1));
                }
                Some(Part::Name(name)) if !name.starts_with('$') => {
                    let collection = ty.collection || addresses.is_set(address);
                    enter(address, collection, rank);
                }
                _ => {}
            }
        }
    }

    /// What every request line of every operation addresses, in their order.
    pub(crate) fn walks(&self, operations: &[Operation], addresses: &Addresses<'_>) -> Vec<Vec<Walk>> {
        let lines = |operation: &Operation| {
            let walk = |request: &RequestLine| self.walk(addresses.path(request), &operation.page);
            operation.requests.iter().map(walk).collect()
        };
        operations.par_iter().map(lines).collect()
    }

    /// What a request line of a page addresses; what that page itself says of it is not asked.
    pub(crate) fn walk(&self, path: &Path<'_>, page: &str) -> Walk {
        self.walk_to(path.parts.len(), path, page)
    }

    /// The same for the first parts of a line.
    pub(crate) fn walk_to(&self, end: usize, path: &Path<'_>, page: &str) -> Walk {
        let mut at: Option<At<'_>> = None;
        for (index, part) in path.parts[..end].iter().enumerate() {
            let read = || self.read(path.through(index), page);
            at = match part {
                Part::Key(_) | Part::Pair(_) => match at {
                    Some((ty, false)) => return Walk::KeyOfSingle(index, ty.to_owned()),
                    set => set.map(|(ty, _)| (ty, false)).or_else(read),
                },
                Part::Path { name: "", .. } => at,
                Part::Path { name, .. } => at.and_then(|(ty, _)| self.member(ty, name)),
                Part::Name(name) if !name.starts_with('$') => match self.step(at, name, read) {
                    Ok(next) => next,
                    Err(Some(ty)) => return Walk::Unlisted(index, ty.to_owned()),
                    Err(None) => return Walk::Unknown,
                },
                Part::Name(_) | Part::Call { .. } => return Walk::Unknown,
            };
        }
        at.map_or(Walk::Unknown, |(ty, collection)| Walk::At(TypeRef { name: ty.into(), collection }))
    }

    /// Where a name leads from a type: a cast, a member, or what pages read at the address. An error is the end of the
    /// walk, with the type that no page lists the name for.
    fn step<'s>(
        &'s self,
        at: Option<At<'s>>,
        name: &str,
        read: impl FnOnce() -> Option<At<'s>>,
    ) -> Result<Option<At<'s>>, Option<&'s str>> {
        let lower = name.to_ascii_lowercase();
        if let Some(cast) = self.by_lower.get(&lower) {
            return Ok(Some((cast, at.is_none_or(|(_, collection)| collection))));
        }
        let ty = match at {
            None => return Ok(read()),
            Some((_, true)) => return Err(None),
            Some((ty, false)) => ty,
        };
        match self.member(ty, name).or_else(read) {
            None if self.is_listed(ty) && !self.called.contains(&lower) => Err(Some(ty)),
            None => Err(None),
            next => Ok(next),
        }
    }

    /// Whether one of two types is the other or a base of it.
    pub(crate) fn related(&self, a: &str, b: &str) -> bool {
        self.bases(a).any(|name| name == b) || self.bases(b).any(|name| name == a)
    }

    /// Whether pages list the members of a type; an open type has others.
    pub(crate) fn is_listed(&self, name: &str) -> bool {
        self.resources.get(name).is_some_and(|resource| !resource.open)
    }

    fn read(&self, address: &str, page: &str) -> Option<At<'_>> {
        self.read.get(address).filter(|read| read.page != page).map(|read| at(&read.ty))
    }

    /// The type and its base types, the nearest first.
    fn bases<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'s str> {
        std::iter::successors(Some(name), |name| self.resources.get(name)?.base.as_deref())
    }

    /// The type of a member of a type, of its bases or of what derives from it.
    fn member<'s>(&'s self, name: &'s str, member: &str) -> Option<At<'s>> {
        self.entry(name, member).map(|(_, _, ty)| at(ty))
    }

    /// Which type lists a member: this one, the nearest base, or one that derives from it.
    pub(crate) fn declaring<'s>(&'s self, name: &'s str, member: &str) -> Option<&'s str> {
        self.entry(name, member).map(|(declaring, ..)| declaring)
    }

    /// A documented type.
    pub(crate) fn resource(&self, name: &str) -> Option<&'r Resource> {
        self.resources.get(name).copied()
    }

    /// What pages list for a type and its bases, with the type that lists it.
    pub(crate) fn rows<'s>(&'s self, name: &'s str) -> impl Iterator<Item = (&'r str, &'r Property)> + 's {
        let listing = self.bases(name).filter_map(|name| self.resource(name));
        listing.flat_map(|resource| resource.own().map(|property| (resource.name.as_str(), property)))
    }

    /// Calls members otherwise from now on.
    pub(crate) fn rename(&mut self, names: &Names) {
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
    pub(crate) fn trace<'s, 'p>(
        &'s self,
        path: &Path<'p>,
        mut follows: impl FnMut(&'s str, &'p str, Option<&'s TypeRef>),
    ) {
        let mut before: Option<At<'s>> = None;
        for (index, part) in path.parts.iter().enumerate() {
            let read = || self.read.get(path.through(index)).map(|read| &read.ty);
            let next = match part {
                Part::Key(_) | Part::Pair(_) => before.map(|(ty, _)| (ty, false)),
                Part::Name(name) if name.starts_with('$') => return,
                Part::Name(name) => match before {
                    Some((ty, false)) if !name.contains('.') => {
                        let read = read();
                        follows(ty, name, read);
                        self.member(ty, name).or(read.map(at))
                    }
                    _ => None,
                },
                Part::Path { .. } | Part::Call { .. } => None,
            };
            before = next.or_else(|| read().map(at));
        }
    }

    /// Where a member is listed: the type, the name in lower case, and its type.
    pub(crate) fn entry<'s>(&'s self, name: &'s str, member: &str) -> Option<(&'s str, &'s str, &'s TypeRef)> {
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
