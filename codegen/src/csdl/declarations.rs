//! The types, enums, operations and entity container that the metadata declares, in the order of the document and with
//! the names that it declares.

use std::collections::HashMap;

use indexmap::IndexMap;

use super::error::CsdlError;
use super::facts::{Facts, Origin};
use crate::model::names::short_name;
use crate::model::types::TypeRef;

/// The declarations of the service's metadata.
#[derive(Clone, Debug, Default)]
pub struct Csdl {
    /// Entity types, complex types and type definitions.
    pub(super) types: Vec<StructuredType>,
    /// The direct subtypes of each type.
    pub(super) derived: Vec<Vec<TypeId>>,
    pub(super) enums: Vec<EnumType>,
    /// The declarations by their folded qualified name.
    pub(super) names: HashMap<String, Declaration>,
    /// Actions and functions, bound ones and unbound ones.
    pub(super) operations: Vec<Operation>,
    /// Bound operations by folded name. A name may have several overloads.
    pub(super) bound: HashMap<String, Vec<usize>>,
    pub(super) unbound: HashMap<String, Vec<usize>>,
    /// Entity sets and singletons by folded name.
    pub(super) roots: IndexMap<String, Root>,
    /// Whether it was rebuilt from other sources than the service's own document.
    pub(super) rebuilt: bool,
}

/// The index of a structured type.
pub(super) type TypeId = usize;

#[derive(Clone, Copy, Debug)]
pub(super) enum Declaration {
    Type(TypeId),
    Enum(usize),
}

/// Properties or parameters by their folded name.
pub(crate) type Members = IndexMap<String, Member>;

/// A property, a navigation property or a parameter.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Member {
    /// Its name as declared.
    pub(crate) name: String,
    /// Its type.
    pub(crate) ty: TypeRef,
    /// Whether it is a navigation property.
    pub(crate) navigation: bool,
    /// Whether the entities of a navigation property are parts of the one that has it.
    pub(crate) contains: bool,
    /// Whether it may be null; `None` if the declaration does not state it.
    pub(crate) nullable: Option<bool>,
    /// What annotations state.
    pub(crate) facts: Facts,
}

/// The kind of a structured type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TypeKind {
    Entity,
    Complex,
    /// Another name of a primitive type.
    Definition,
}

/// An entity type, a complex type or a type definition.
#[derive(Clone, Debug)]
pub(crate) struct StructuredType {
    /// The qualified name as declared.
    pub(crate) name: String,
    pub(crate) kind: TypeKind,
    /// The qualified name of the base type.
    pub(crate) base: Option<String>,
    /// Whether values are always of a derived type.
    pub(crate) is_abstract: bool,
    /// Whether values may have members that are not declared.
    pub(crate) open: bool,
    /// The names of the key properties that this type declares.
    pub(crate) key: Vec<String>,
    /// Its own properties.
    pub(crate) properties: Members,
    /// Its own navigation properties.
    pub(crate) navigation: Members,
    /// What annotations state.
    pub(crate) facts: Facts,
    /// The base type, if the document declares it.
    pub(super) parent: Option<TypeId>,
}

/// An enum.
#[derive(Clone, Debug)]
pub(crate) struct EnumType {
    /// The qualified name as declared.
    pub(crate) name: String,
    /// The names of its members.
    pub(crate) members: Vec<String>,
    /// Whether a value can combine several members.
    pub(crate) flags: bool,
    /// What the declaration comes from.
    pub(crate) origin: Origin,
}

/// An action changes something and is called with `POST`. A function is part of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OperationKind {
    Action,
    Function,
}

/// An action or a function: one overload.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub(crate) kind: OperationKind,
    /// The qualified name as declared.
    pub(crate) name: String,
    /// The type that it is bound to; `None` if it is unbound.
    pub(crate) binding: Option<TypeRef>,
    /// The parameters without the binding parameter.
    pub(crate) parameters: Members,
    /// The return type.
    pub(crate) returns: Option<TypeRef>,
    /// What annotations state.
    pub(crate) facts: Facts,
}

/// An entity set or a singleton.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Root {
    /// Its name as declared.
    pub(crate) name: String,
    /// Its type, a collection for an entity set.
    pub(crate) ty: TypeRef,
    /// The paths of navigation properties, each with the entity set or singleton to which it leads.
    pub(crate) bindings: Vec<(String, String)>,
    /// What annotations state.
    pub(crate) facts: Facts,
}

impl Csdl {
    pub(super) fn declare(&mut self, name: &str, declaration: Declaration) {
        self.names.insert(fold(name), declaration);
    }

    pub(super) fn add_operation(&mut self, operation: Operation) {
        let overloads = if operation.binding.is_some() { &mut self.bound } else { &mut self.unbound };
        let short = short_name(&operation.name).to_lowercase();
        overloads.entry(short).or_default().push(self.operations.len());
        self.operations.push(operation);
    }

    /// Connects types with their base types; `lines` are those of the types.
    pub(super) fn link(&mut self, lines: &[u32]) -> Result<(), CsdlError> {
        self.connect();
        let types = &self.types;
        let circle = (0..types.len()).find(|id| {
            let above = std::iter::successors(types[*id].parent, |above| types[*above].parent);
            above.take(types.len()).any(|above| above == *id)
        });
        match circle {
            Some(id) => Err(CsdlError::new(lines[id], format!("{} is its own base type", types[id].name))),
            None => Ok(()),
        }
    }

    /// Gives each type its parent and its subtypes.
    pub(super) fn connect(&mut self) {
        let by_name: HashMap<&str, TypeId> =
            self.types.iter().enumerate().map(|(id, ty)| (ty.name.as_str(), id)).collect();
        let parent = |ty: &StructuredType| ty.base.as_deref().and_then(|base| by_name.get(base)).copied();
        let parents: Vec<Option<TypeId>> = self.types.iter().map(parent).collect();
        self.derived = vec![Vec::new(); self.types.len()];
        for (id, (ty, parent)) in self.types.iter_mut().zip(parents).enumerate() {
            ty.parent = parent;
            if let Some(parent) = parent {
                self.derived[parent].push(id);
            }
        }
    }
}

/// Folds a qualified name of metadata or documentation to one spelling, in which equal names are equal: in lower case,
/// and with `microsoft.graph.` where documentation writes `graph.`.
pub(crate) fn fold(name: &str) -> String {
    let lower = name.to_lowercase();
    if lower.starts_with("graph.") { format!("microsoft.{lower}") } else { lower }
}
