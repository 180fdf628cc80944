//! Looks up the members of types: what stands behind a segment that names a property.

use std::sync::Arc;

use rustc_hash::FxHashMap as HashMap;

use crate::model::api::{Property, Resource};
use crate::resolve::caseless::CaselessMap;

/// A property that leads to values of a structured type.
#[derive(Clone, Debug)]
pub(super) struct Member {
    /// Its name in lower case.
    pub(super) name: String,
    /// The type that declares it.
    pub(super) owner: Arc<str>,
    /// The type of its value, or of an item of its collection.
    pub(super) ty: Arc<str>,
    pub(super) collection: bool,
}

/// The structured types of a version with their members.
pub(super) struct Members<'r> {
    resources: HashMap<&'r str, &'r Resource>,
    /// The qualified names of types by any spelling of them.
    names: CaselessMap<&'r str>,
    members: HashMap<&'r str, CaselessMap<Option<Member>>>,
}

impl<'r> Members<'r> {
    pub(super) fn new(resources: &'r [Resource]) -> Self {
        let by_name: HashMap<&str, &Resource> = resources.iter().map(|one| (one.name.as_str(), one)).collect();
        let names = by_name.keys().map(|name| (*name, *name)).collect();
        let members = resources.iter().map(|one| (one.name.as_str(), own_members(one, &by_name))).collect();
        Self { resources: by_name, names, members }
    }

    /// The qualified name of a structured type, in the spelling of its page.
    pub(super) fn find_type(&self, name: &str) -> Option<&'r str> {
        self.names.get(name).copied()
    }

    /// The qualified names of all structured types.
    pub(super) fn types(&self) -> impl Iterator<Item = &'r str> {
        self.resources.keys().copied()
    }

    /// The resource with a qualified name.
    pub(super) fn resource(&self, name: &str) -> Option<&'r Resource> {
        self.resources.get(name).copied()
    }

    /// A type and its base types, the nearest first.
    pub(super) fn chain(&self, name: &str) -> Vec<&'r Resource> {
        let mut chain: Vec<&Resource> = self.resource(name).into_iter().collect();
        while let Some(base) = chain.last().and_then(|last| self.resource(last.base.as_deref()?)) {
            if chain.iter().any(|one| one.name == base.name) {
                break;
            }
            chain.push(base);
        }
        chain
    }

    /// Whether one of two types is the other or a base of it.
    pub(super) fn are_related(&self, a: &str, b: &str) -> bool {
        let derives = |ty: &str, base: &str| self.chain(ty).into_iter().any(|one| one.name == *base);
        derives(a, b) || derives(b, a)
    }

    /// The nearest type from which all types derive, or which is one of them. The root of a chain counts only if it is
    /// one of the types, since almost everything derives from it.
    pub(super) fn common_base(&self, types: &[&str]) -> Option<&'r str> {
        let (first, others) = types.split_first()?;
        let chain = self.chain(first);
        let fits = |base: &&&Resource| {
            let is_all = others.iter().all(|ty| self.chain(ty).into_iter().any(|one| one.name == base.name));
            is_all && (base.base.is_some() || types.contains(&base.name.as_str()))
        };
        chain.iter().find(fits).map(|base| base.name.as_str())
    }

    /// The member of a type with a name, or of the nearest base type that has it. `None` if the value of the member is
    /// not of a structured type.
    pub(super) fn member(&self, ty: &str, name: &str) -> Option<&Member> {
        let mut chain = self.chain(ty).into_iter();
        chain.find_map(|one| self.members.get(one.name.as_str())?.get(name))?.as_ref()
    }

    /// Whether a type or one of its base types has a member with a name, of whatever type.
    pub(super) fn has(&self, ty: &str, name: &str) -> bool {
        self.chain(ty)
            .into_iter()
            .any(|one| self.members.get(one.name.as_str()).is_some_and(|own| own.get(name).is_some()))
    }
}

/// The members that a type declares itself, and `None` for those that are not of a structured type.
fn own_members(resource: &Resource, types: &HashMap<&str, &Resource>) -> CaselessMap<Option<Member>> {
    resource.own().map(|property| (property.name.as_str(), structured(resource, property, types))).collect()
}

fn structured(resource: &Resource, property: &Property, types: &HashMap<&str, &Resource>) -> Option<Member> {
    let ty = types.get_key_value(property.ty.name.as_str())?.0;
    let name = property.name.to_ascii_lowercase();
    Some(Member { name, owner: resource.name.as_str().into(), ty: (*ty).into(), collection: property.ty.collection })
}
