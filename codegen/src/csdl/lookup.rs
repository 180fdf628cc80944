//! Finds declarations by the names that the documentation uses. Letter case does not count.
//!
//! The members of a type are its own and those of its base types. Members of derived types are found separately, for
//! paths that leave out a cast.

use super::declarations::{Csdl, Declaration, EnumType, Member, Operation, Root, StructuredType, TypeId, fold};
use crate::model::names::short_name;
use crate::model::types::TypeRef;

/// The namespace of most types. A path may leave it out of a name.
const NAMESPACE: &str = "microsoft.graph";

/// A member with the type that declares it.
pub(crate) type Found<'c> = (&'c StructuredType, &'c Member);

impl Csdl {
    /// How many declarations of each kind there are, with the name of the kind.
    pub fn counts(&self) -> [(&'static str, usize); 3] {
        [("types", self.types.len()), ("enums", self.enums.len()), ("operations", self.operations.len())]
    }

    /// All structured types, in the order of the document.
    pub(crate) fn types(&self) -> &[StructuredType] {
        &self.types
    }

    /// All enums, in the order of the document.
    pub(crate) fn enums(&self) -> &[EnumType] {
        &self.enums
    }

    /// All actions and functions, in the order of the document.
    pub(crate) fn all_operations(&self) -> &[Operation] {
        &self.operations
    }

    /// The names of all members, actions and functions, in the order of the document.
    pub(crate) fn member_names(&self) -> impl Iterator<Item = &str> {
        let members = self.types.iter().flat_map(StructuredType::members).map(|member| member.name.as_str());
        members.chain(self.operations.iter().map(|operation| short_name(&operation.name)))
    }

    /// All entity sets and singletons, in the order of the document.
    pub(crate) fn roots(&self) -> impl Iterator<Item = &Root> {
        self.roots.values()
    }

    /// Whether the metadata was rebuilt from other sources than the service's own document, so that facts may be left
    /// out.
    pub(crate) fn is_rebuilt(&self) -> bool {
        self.rebuilt
    }

    /// The structured type of that name.
    pub(crate) fn structured_type(&self, name: &str) -> Option<&StructuredType> {
        self.type_id(name).map(|id| &self.types[id])
    }

    /// The structured type that a segment of a path names, if it is a cast: `microsoft.graph.user`, `graph.user`, or a
    /// name whose namespace lacks its first part, `windowsUpdates.deployment`. A name without a dot is no cast.
    pub(crate) fn cast(&self, segment: &str) -> Option<&StructuredType> {
        let qualified = segment.contains('.').then(|| self.structured_type(segment))?;
        qualified.or_else(|| self.structured_type(&format!("{NAMESPACE}.{segment}")))
    }

    /// The enum of that name.
    pub(crate) fn enum_type(&self, name: &str) -> Option<&EnumType> {
        match self.names.get(&fold(name)) {
            Some(Declaration::Enum(index)) => self.enums.get(*index),
            Some(Declaration::Type(_)) | None => None,
        }
    }

    /// The entity set or the singleton of that name.
    pub(crate) fn root(&self, name: &str) -> Option<&Root> {
        self.roots.get(&name.to_lowercase())
    }

    /// The first overload of an unbound action or function.
    pub(crate) fn unbound(&self, name: &str) -> Option<&Operation> {
        self.unbound_overloads(name).next()
    }

    /// The overloads of an unbound action or function.
    pub(crate) fn unbound_overloads(&self, name: &str) -> impl Iterator<Item = &Operation> {
        let overloads = self.unbound.get(&short_name(name).to_lowercase()).map_or(&[][..], Vec::as_slice);
        overloads.iter().map(|index| &self.operations[*index])
    }

    /// A member of the type or of one of its base types. If several types declare it, the uppermost counts.
    pub(crate) fn member(&self, ty: &str, name: &str) -> Option<&Member> {
        self.find_member(ty, name).map(|(_, member)| member)
    }

    /// Like [`member`](Self::member), with the type that declares it.
    pub(crate) fn find_member(&self, ty: &str, name: &str) -> Option<Found<'_>> {
        let name = name.to_lowercase();
        self.lineage(self.type_id(ty)?).filter_map(|id| self.types[id].find(&name)).last()
    }

    /// A member of a type derived from this one. If several types declare it, the last one counts.
    pub(crate) fn derived_member(&self, ty: &str, name: &str) -> Option<&Member> {
        self.find_derived_member(ty, name).map(|(_, member)| member)
    }

    /// Like [`derived_member`](Self::derived_member), with the type that declares it.
    pub(crate) fn find_derived_member(&self, ty: &str, name: &str) -> Option<Found<'_>> {
        let name = name.to_lowercase();
        self.descendants(self.type_id(ty)?).filter_map(|id| self.types[id].find(&name)).last()
    }

    /// The type of that name, its base type, and so on.
    pub(crate) fn with_bases(&self, ty: &str) -> impl Iterator<Item = &StructuredType> {
        self.type_id(ty).into_iter().flat_map(|id| self.lineage(id)).map(|id| &self.types[id])
    }

    /// The type of that name and all types derived from it, each before the types derived from it.
    pub(crate) fn with_derived(&self, ty: &str) -> impl Iterator<Item = &StructuredType> {
        self.type_id(ty).into_iter().flat_map(|id| self.descendants(id)).map(|id| &self.types[id])
    }

    /// The overloads of an operation that are bound to such a value. The name may be qualified.
    pub(crate) fn operations(&self, name: &str, binding: &TypeRef) -> Vec<&Operation> {
        let name = name.to_lowercase();
        let short = short_name(&name);
        // A qualified name may leave out the common part of the namespace.
        let tail = if name.contains('.') { name.rsplit("microsoft.graph.").next() } else { None };
        let overloads = self.bound.get(short).map_or(&[][..], Vec::as_slice);
        let named = |operation: &&Operation| tail.is_none_or(|tail| operation.name.to_lowercase().ends_with(tail));
        let takes = |operation: &&Operation| {
            let bound = operation.binding.as_ref();
            bound
                .is_some_and(|bound| bound.collection == binding.collection && self.related(&bound.name, &binding.name))
        };
        overloads.iter().map(|index| &self.operations[*index]).filter(named).filter(takes).collect()
    }

    /// Whether the names are those of the same type, or of a type and one derived from it.
    pub(crate) fn related(&self, one: &str, other: &str) -> bool {
        if fold(one) == fold(other) {
            return true;
        }
        let (Some(one), Some(other)) = (self.type_id(one), self.type_id(other)) else { return false };
        self.lineage(one).any(|id| id == other) || self.lineage(other).any(|id| id == one)
    }

    /// Whether a type has that name, or is derived, directly or not, from the type with that name.
    pub(crate) fn is_derived(&self, ty: &str, base: &str) -> bool {
        let base = fold(base);
        fold(ty) == base || self.with_bases(ty).filter_map(|ty| ty.base.as_deref()).any(|name| fold(name) == base)
    }

    pub(super) fn type_id(&self, name: &str) -> Option<TypeId> {
        match self.names.get(&fold(name)) {
            Some(Declaration::Type(id)) => Some(*id),
            Some(Declaration::Enum(_)) | None => None,
        }
    }

    /// The type, its base type, and so on.
    fn lineage(&self, id: TypeId) -> impl Iterator<Item = TypeId> {
        std::iter::successors(Some(id), |id| self.types[*id].parent)
    }

    /// The type and all derived types, each before the types derived from it.
    fn descendants(&self, id: TypeId) -> impl Iterator<Item = TypeId> {
        let mut waiting = vec![id];
        std::iter::from_fn(move || {
            let next = waiting.pop()?;
            waiting.extend(self.derived[next].iter().rev());
            Some(next)
        })
    }
}

impl StructuredType {
    /// Its own properties, then its own navigation properties.
    pub(crate) fn members(&self) -> impl Iterator<Item = &Member> {
        self.properties.values().chain(self.navigation.values())
    }

    /// Its own property or navigation property of that name.
    pub(crate) fn member(&self, name: &str) -> Option<&Member> {
        self.find(&name.to_lowercase()).map(|(_, member)| member)
    }

    /// Its own property or navigation property of that folded name.
    fn find(&self, name: &str) -> Option<Found<'_>> {
        self.properties.get(name).or_else(|| self.navigation.get(name)).map(|member| (self, member))
    }
}
