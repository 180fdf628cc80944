//! Takes over declarations of the metadata of another version.
//!
//! Adopted declarations are marked by their [`Origin`]. A type comes with its base types, the types derived from it, and
//! the types of its properties. Of its navigation properties it keeps those that lead to types which are declared; the
//! others are adopted when a path needs them.

use super::declarations::{Csdl, Declaration, EnumType, Member, Operation, StructuredType, fold};
use super::facts::Origin;
use crate::model::types::TypeRef;

/// A name that a path has, and the metadata lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Lacking {
    /// The value that has no member and no operation of that name; `None` at the root.
    pub(crate) at: Option<TypeRef>,
    /// The name in the path.
    pub(crate) name: String,
}

impl Csdl {
    /// Takes over what `other` declares by a name that is lacking here. Returns whether it declares anything.
    pub(crate) fn adopt(&mut self, other: &Self, lacking: &Lacking) -> bool {
        let Lacking { at, name } = lacking;
        let adopted = match at {
            None => self.adopt_root(other, name),
            Some(at) => self.adopt_member(other, at, name) || self.adopt_operations(other.operations(name, at), other),
        };
        self.connect();
        self.cut_circles();
        adopted
    }

    /// Leaves out the base types of adopted types that are their own base types: two versions may contradict each other.
    fn cut_circles(&mut self) {
        let is_own_base = |id: &usize| {
            let above = std::iter::successors(self.types[*id].parent, |above| self.types[*above].parent);
            self.types[*id].facts.origin == Origin::OtherVersion && above.take(self.types.len()).any(|one| one == *id)
        };
        let circular: Vec<usize> = (0..self.types.len()).filter(is_own_base).collect();
        if !circular.is_empty() {
            circular.into_iter().for_each(|id| self.types[id].base = None);
            self.connect();
        }
    }

    fn adopt_root(&mut self, other: &Self, name: &str) -> bool {
        let Some(root) = other.root(name) else {
            return self.adopt_operations(other.unbound_overloads(name).collect(), other);
        };
        self.adopt_type(other, &root.ty.name);
        let mut adopted = root.clone();
        adopted.facts.origin = Origin::OtherVersion;
        self.roots.insert(name.to_lowercase(), adopted).is_none()
    }

    /// Adopts a member of a single value: into the type that declares it if that is declared here, else into the type of
    /// the value.
    fn adopt_member(&mut self, other: &Self, at: &TypeRef, name: &str) -> bool {
        let found = other.find_member(&at.name, name).or_else(|| other.find_derived_member(&at.name, name));
        let Some((declaring, member)) = found.filter(|_| !at.collection) else { return false };
        let into = [declaring.name.as_str(), &*at.name].into_iter().find_map(|name| self.type_id(name));
        let Some(into) = into else { return false };
        self.adopt_type(other, &member.ty.name);
        let member = adopted(member);
        let ty = &mut self.types[into];
        let members = if member.navigation { &mut ty.navigation } else { &mut ty.properties };
        members.insert(name.to_lowercase(), member).is_none()
    }

    fn adopt_operations(&mut self, overloads: Vec<&Operation>, other: &Self) -> bool {
        for operation in &overloads {
            let parameters = operation.parameters.values().map(|parameter| &parameter.ty);
            let types = parameters.chain(&operation.binding).chain(&operation.returns);
            types.for_each(|ty| self.adopt_type(other, &ty.name));
            let mut adopted = Operation::clone(operation);
            adopted.facts.origin = Origin::OtherVersion;
            adopted.parameters.values_mut().for_each(|parameter| parameter.facts.origin = Origin::OtherVersion);
            self.add_operation(adopted);
        }
        !overloads.is_empty()
    }

    /// Adopts the type or enum of that name, unless it is declared, and the types that it needs.
    fn adopt_type(&mut self, other: &Self, name: &str) {
        let mut waiting = vec![name.to_owned()];
        let mut adopted = Vec::new();
        while let Some(name) = waiting.pop() {
            if self.names.contains_key(&fold(&name)) {
                continue;
            }
            if let Some(one) = other.enum_type(&name) {
                self.declare(&one.name, Declaration::Enum(self.enums.len()));
                self.enums.push(EnumType { origin: Origin::OtherVersion, ..one.clone() });
            } else if let Some(ty) = other.structured_type(&name) {
                let properties = ty.properties.values().map(|property| property.ty.name.to_string());
                let derived = other.with_derived(&ty.name).skip(1).map(|derived| derived.name.clone());
                waiting.extend(ty.base.clone().into_iter().chain(properties).chain(derived));
                adopted.push(self.types.len());
                self.declare(&ty.name, Declaration::Type(self.types.len()));
                self.types.push(mark(ty.clone()));
            }
        }
        let names = &self.names;
        for id in adopted {
            self.types[id].navigation.retain(|_, member| names.contains_key(&fold(&member.ty.name)));
        }
    }
}

fn adopted(member: &Member) -> Member {
    let mut member = member.clone();
    member.facts.origin = Origin::OtherVersion;
    member
}

/// Marks a type and its members as adopted.
fn mark(mut ty: StructuredType) -> StructuredType {
    let members = ty.properties.values_mut().chain(ty.navigation.values_mut());
    let facts = members.map(|member| &mut member.facts).chain([&mut ty.facts]);
    facts.for_each(|facts| facts.origin = Origin::OtherVersion);
    ty
}
