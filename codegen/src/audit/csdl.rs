//! The service's metadata: the text of a CSDL document (OData v4, XML) in; types, enums, operations and the entity
//! container out.
//!
//! An alias of a namespace is put in full. What a name of the documentation means is looked up in any capitals, as the
//! service does. Annotations are not read. What is not XML, holds no schema, or misses what every declaration has to
//! have (a name, a type, a binding parameter) is refused with its line.

use std::collections::HashMap;
use std::fmt;

use indexmap::IndexMap;

use super::xml::{self, Element};
use crate::model::types::TypeRef;

mod lookup;

/// What the service declares.
#[derive(Debug, Default)]
pub struct Csdl {
    /// Entity types, complex types and type definitions, in the order of the document.
    types: Vec<StructuredType>,
    /// The direct subtypes of each type, in the order of the document.
    derived: Vec<Vec<TypeId>>,
    enums: Vec<EnumType>,
    /// What a folded qualified name declares.
    names: HashMap<String, Declaration>,
    /// Bound and unbound operations by folded name; a name has several overloads.
    bound: HashMap<String, Vec<Operation>>,
    unbound: HashMap<String, Vec<Operation>>,
    /// Entity sets and singletons by folded name.
    roots: HashMap<String, TypeRef>,
}

/// Why metadata could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CsdlError {
    /// The 1-based line.
    pub line: u32,
    /// What is wrong in it.
    pub message: String,
}

impl CsdlError {
    pub(super) fn new(line: u32, message: impl Into<String>) -> Self {
        Self { line, message: message.into() }
    }
}

impl fmt::Display for CsdlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

impl std::error::Error for CsdlError {}

/// The index of a structured type.
type TypeId = usize;

#[derive(Clone, Copy, Debug)]
enum Declaration {
    Type(TypeId),
    Enum(usize),
}

/// Properties, parameters: what they are called in any capitals, as declared, and their types.
pub(super) type Members = IndexMap<String, Member>;

/// A property, a navigation property or a parameter.
#[derive(Debug, PartialEq)]
pub(super) struct Member {
    /// Its name as declared.
    pub(super) name: String,
    /// Its type.
    pub(super) ty: TypeRef,
}

/// An entity type or a complex type.
#[derive(Debug)]
pub(super) struct StructuredType {
    /// The qualified name as declared.
    pub(super) name: String,
    /// The qualified name of the base type.
    pub(super) base: Option<String>,
    /// Whether values may have members that are not declared.
    pub(super) open: bool,
    /// Its own properties.
    pub(super) properties: Members,
    /// Its own navigation properties.
    navigation: Members,
    /// The base type, if the document declares it.
    parent: Option<TypeId>,
}

/// An enum.
#[derive(Debug)]
pub(super) struct EnumType {
    /// The names of its members.
    pub(super) members: Vec<String>,
}

/// Actions change something and are sent with `POST`; functions are part of the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OperationKind {
    Action,
    Function,
}

/// An action or a function: one overload.
#[derive(Debug)]
pub(super) struct Operation {
    pub(super) kind: OperationKind,
    /// The qualified name as declared.
    pub(super) name: String,
    /// What it is called on; nothing for an unbound one.
    pub(super) binding: Option<TypeRef>,
    /// What is sent, without what it is called on.
    pub(super) parameters: Members,
    /// What comes back.
    pub(super) returns: Option<TypeRef>,
}

impl Csdl {
    /// Reads a document.
    ///
    /// # Errors
    ///
    /// Text that is not XML, that holds no schema of OData v4, or a declaration without what it has to have.
    pub fn parse(text: &str) -> Result<Self, CsdlError> {
        let root = xml::parse(text)?;
        let schemas: Vec<&Element> = root.walk().filter(|element| element.name == "Schema").collect();
        if schemas.is_empty() {
            return Err(CsdlError::new(root.line, "no schema of OData v4 in it"));
        }
        let reader = Reader::new(&schemas)?;
        let mut csdl = Self::default();
        let mut lines = Vec::new();
        for schema in schemas {
            reader.schema(schema, &mut csdl, &mut lines)?;
        }
        csdl.link(&lines)?;
        Ok(csdl)
    }

    fn declare(&mut self, name: &str, declaration: Declaration) {
        self.names.insert(fold(name), declaration);
    }

    /// Connects types with their base types; `lines` are those of the types.
    fn link(&mut self, lines: &[u32]) -> Result<(), CsdlError> {
        let mut by_name: HashMap<&str, TypeId> = HashMap::with_capacity(self.types.len());
        for (id, ty) in self.types.iter().enumerate() {
            if by_name.insert(&ty.name, id).is_some() {
                return Err(CsdlError::new(lines[id], format!("{} is declared a second time", ty.name)));
            }
        }
        let parent = |ty: &StructuredType| ty.base.as_deref().and_then(|base| by_name.get(base)).copied();
        let parents: Vec<Option<TypeId>> = self.types.iter().map(parent).collect();
        self.derived = vec![Vec::new(); self.types.len()];
        for (id, (ty, parent)) in self.types.iter_mut().zip(&parents).enumerate() {
            ty.parent = *parent;
            if let Some(parent) = parent {
                self.derived[*parent].push(id);
            }
        }
        let circle = (0..parents.len()).find(|id| {
            let above = std::iter::successors(parents[*id], |above| parents[*above]);
            above.take(parents.len()).any(|above| above == *id)
        });
        match circle {
            Some(id) => Err(CsdlError::new(lines[id], format!("{} is its own base type", self.types[id].name))),
            None => Ok(()),
        }
    }
}

/// Folds a qualified name of metadata or documentation to one spelling: capitals do not count, and documentation writes
/// `graph.` for `microsoft.graph.`.
pub(super) fn fold(name: &str) -> String {
    let lower = name.to_lowercase();
    if lower.starts_with("graph.") { format!("microsoft.{lower}") } else { lower }
}

/// What every part of a document is read with: the namespaces behind aliases.
struct Reader<'x> {
    aliases: HashMap<&'x str, &'x str>,
}

impl<'x> Reader<'x> {
    fn new(schemas: &[&'x Element]) -> Result<Self, CsdlError> {
        let mut aliases = HashMap::new();
        for schema in schemas {
            let namespace = schema.required("Namespace")?;
            aliases.extend(schema.attribute("Alias").map(|alias| (alias, namespace)));
        }
        Ok(Self { aliases })
    }

    fn schema(&self, schema: &Element, csdl: &mut Csdl, lines: &mut Vec<u32>) -> Result<(), CsdlError> {
        let namespace = schema.required("Namespace")?;
        for item in &schema.children {
            match item.name.as_str() {
                "EntityType" | "ComplexType" | "TypeDefinition" => {
                    let ty = self.structured_type(item, namespace)?;
                    csdl.declare(&ty.name, Declaration::Type(csdl.types.len()));
                    csdl.types.push(ty);
                    lines.push(item.line);
                }
                "EnumType" => {
                    let members = item.all("Member").map(|member| member.required("Name").map(str::to_owned));
                    let name = format!("{namespace}.{}", item.required("Name")?);
                    csdl.declare(&name, Declaration::Enum(csdl.enums.len()));
                    csdl.enums.push(EnumType { members: members.collect::<Result<_, _>>()? });
                }
                "Action" => self.operation(item, OperationKind::Action, namespace, csdl)?,
                "Function" => self.operation(item, OperationKind::Function, namespace, csdl)?,
                "EntityContainer" => self.container(item, csdl)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn structured_type(&self, item: &Element, namespace: &str) -> Result<StructuredType, CsdlError> {
        Ok(StructuredType {
            name: format!("{namespace}.{}", item.required("Name")?),
            base: item.attribute("BaseType").map(|base| self.type_ref(base).name),
            open: item.is("OpenType"),
            properties: self.members(item.all("Property"))?,
            navigation: self.members(item.all("NavigationProperty"))?,
            parent: None,
        })
    }

    fn operation(
        &self,
        item: &Element,
        kind: OperationKind,
        namespace: &str,
        csdl: &mut Csdl,
    ) -> Result<(), CsdlError> {
        let name = item.required("Name")?;
        let mut parameters = item.all("Parameter");
        let binding = if item.is("IsBound") {
            let first = parameters.next();
            let first = first.ok_or_else(|| CsdlError::new(item.line, format!("{name} is bound to no parameter")))?;
            Some(self.type_ref(first.required("Type")?))
        } else {
            None
        };
        let returned = item.all("ReturnType").next().map(|returned| returned.required("Type")).transpose()?;
        let overloads = if binding.is_some() { &mut csdl.bound } else { &mut csdl.unbound };
        overloads.entry(name.to_lowercase()).or_default().push(Operation {
            kind,
            name: format!("{namespace}.{name}"),
            binding,
            parameters: self.members(parameters)?,
            returns: returned.map(|returned| self.type_ref(returned)),
        });
        Ok(())
    }

    fn container(&self, item: &Element, csdl: &mut Csdl) -> Result<(), CsdlError> {
        for set in item.all("EntitySet") {
            let ty = TypeRef { name: self.type_ref(set.required("EntityType")?).name, collection: true };
            csdl.roots.insert(set.required("Name")?.to_lowercase(), ty);
        }
        for singleton in item.all("Singleton") {
            let ty = self.type_ref(singleton.required("Type")?);
            csdl.roots.insert(singleton.required("Name")?.to_lowercase(), ty);
        }
        Ok(())
    }

    fn members<'e>(&self, items: impl Iterator<Item = &'e Element>) -> Result<Members, CsdlError> {
        let member = |item: &Element| {
            let name = item.required("Name")?;
            let ty = self.type_ref(item.required("Type")?);
            Ok((name.to_lowercase(), Member { name: name.to_owned(), ty }))
        };
        items.map(member).collect()
    }

    /// `Collection(alias.name)` with the namespace in place of its alias.
    fn type_ref(&self, written: &str) -> TypeRef {
        let inner = written.strip_prefix("Collection(").and_then(|rest| rest.strip_suffix(')'));
        let name = inner.unwrap_or(written);
        let namespace = name.rsplit_once('.').and_then(|(head, tail)| Some((self.aliases.get(head)?, tail)));
        let name = namespace.map_or_else(|| name.to_owned(), |(namespace, tail)| format!("{namespace}.{tail}"));
        TypeRef { name, collection: inner.is_some() }
    }
}

#[cfg(test)]
pub(super) mod tests;
