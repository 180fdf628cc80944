//! Looks up the members of types: what stands behind a segment that names a property.

use crate::model::api::Resource;
use crate::resolve::types::index::TypeIndex;

/// A property that leads to values of a structured type.
#[derive(Clone, Copy, Debug)]
pub(super) struct Member<'r> {
    /// Its name in lower case.
    pub(super) name: &'r str,
    /// The type that declares it.
    pub(super) owner: &'r str,
    /// The type of its value, or of an item of its collection.
    pub(super) ty: &'r str,
    pub(super) collection: bool,
}

/// The structured types of a version with their members.
#[derive(Clone, Copy)]
pub(super) struct Members<'r>(&'r TypeIndex);

impl<'r> Members<'r> {
    pub(super) fn new(types: &'r TypeIndex) -> Self {
        Self(types)
    }

    /// The qualified name of a structured type, in the spelling of its page.
    pub(super) fn find_type(&self, name: &str) -> Option<&'r str> {
        self.0.resource_in_any_case(name).map(|resource| resource.name.as_str())
    }

    /// The qualified names of the structured types with a short name, which is in lower case.
    pub(super) fn with_short_name(&self, name: &str) -> impl Iterator<Item = &'r str> + use<'r> {
        self.0.with_short_name(name).map(|resource| resource.name.as_str())
    }

    /// A type and its base types, the nearest first.
    pub(super) fn chain(&self, name: &'r str) -> impl Iterator<Item = &'r Resource> {
        let types = self.0;
        types.bases(name).filter_map(|name| types.resource(name))
    }

    /// Whether one of two types is the other or a base of it.
    pub(super) fn are_related(&self, a: &str, b: &str) -> bool {
        self.0.are_related(a, b)
    }

    /// The nearest type from which all types derive, or which is one of them. The root of a chain counts only if it is
    /// one of the types, since almost everything derives from it.
    pub(super) fn common_base(&self, types: &[&'r str]) -> Option<&'r str> {
        let (first, others) = types.split_first()?;
        let covers = |base: &Resource| others.iter().all(|ty| self.0.bases(ty).any(|name| name == &*base.name));
        let counts = |base: &Resource| base.base.is_some() || types.contains(&base.name.as_str());
        self.chain(first).find(|base| covers(base) && counts(base)).map(|base| base.name.as_str())
    }

    /// The member of a type with a name, or of the nearest base type that declares it. `None` if the value of the member
    /// is not of a structured type.
    pub(super) fn member(&self, ty: &str, name: &str) -> Option<Member<'r>> {
        let found = self.0.declared_member(self.find_type(ty)?, name)?;
        let ty = self.0.resource(&found.ty.name)?.name.as_str();
        Some(Member { name: found.key, owner: found.declaring, ty, collection: found.ty.collection })
    }

    /// Whether a type or one of its base types has a member with a name, of whatever type.
    pub(super) fn has(&self, ty: &str, name: &str) -> bool {
        self.0.declared_member(ty, name).is_some()
    }
}
