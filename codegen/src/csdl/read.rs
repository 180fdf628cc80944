//! Reads a CSDL document into [`Csdl`].
//!
//! An alias stands for its namespace everywhere. Text that is not XML, a document without a schema, and a declaration
//! without a name, a type or a binding parameter are errors with their line. So are names that pages cannot hold, and a
//! name that is declared twice. Names that differ by case are two names.

use std::collections::HashSet;

use super::declarations::{
    Csdl, Declaration, EnumType, Member, Members, Operation, OperationKind, Root, StructuredType, TypeKind,
};
use super::error::CsdlError;
use super::facts::{self, Origin};
use super::targets::Targets;
use super::xml::{self, Element};
use crate::model::types::TypeRef;

impl Csdl {
    /// Reads a document.
    ///
    /// # Errors
    ///
    /// The text is not XML, has no schema of OData v4, or has a declaration without a required part.
    pub fn parse(text: &str) -> Result<Self, CsdlError> {
        let root = xml::parse(text)?;
        let schemas: Vec<&Element> = root.walk().filter(|element| element.name == "Schema").collect();
        if schemas.is_empty() {
            return Err(CsdlError::new(root.line, "no schema of OData v4 in it"));
        }
        let targets = Targets::new(&schemas)?;
        let mut csdl = Self { rebuilt: root.walk().any(facts::is_rebuilt), ..Self::default() };
        let mut seen = Seen::default();
        for schema in schemas {
            let reader = SchemaReader { namespace: schema.namespace()?, targets: &targets };
            reader.schema(schema, &mut csdl, &mut seen)?;
        }
        csdl.link(&seen.lines)?;
        Ok(csdl)
    }
}

/// What all schemas have declared so far.
#[derive(Default)]
struct Seen {
    /// The line of each structured type.
    lines: Vec<u32>,
    /// The qualified names of types and enums.
    types: HashSet<String>,
    /// The names of entity sets and singletons.
    roots: HashSet<String>,
}

/// Reads the declarations of one schema.
struct SchemaReader<'x> {
    namespace: &'x str,
    targets: &'x Targets<'x>,
}

impl SchemaReader<'_> {
    fn schema(&self, schema: &Element, csdl: &mut Csdl, seen: &mut Seen) -> Result<(), CsdlError> {
        for item in &schema.children {
            let kind = match item.name.as_str() {
                "EntityType" => TypeKind::Entity,
                "ComplexType" => TypeKind::Complex,
                "TypeDefinition" => TypeKind::Definition,
                "EnumType" => {
                    let declared = self.enum_type(item)?;
                    once(seen.types.insert(declared.name.clone()), item, &declared.name)?;
                    csdl.declare(&declared.name, Declaration::Enum(csdl.enums.len()));
                    csdl.enums.push(declared);
                    continue;
                }
                "Action" | "Function" => {
                    self.operation(item, csdl)?;
                    continue;
                }
                "EntityContainer" => {
                    self.container(item, csdl, seen)?;
                    continue;
                }
                _ => continue,
            };
            let ty = self.structured_type(item, kind)?;
            once(seen.types.insert(ty.name.clone()), item, &ty.name)?;
            csdl.declare(&ty.name, Declaration::Type(csdl.types.len()));
            csdl.types.push(ty);
            seen.lines.push(item.line);
        }
        Ok(())
    }

    fn structured_type(&self, item: &Element, kind: TypeKind) -> Result<StructuredType, CsdlError> {
        let name = self.name(item)?;
        distinct(item.children.iter().filter(|child| matches!(&*child.name, "Property" | "NavigationProperty")))?;
        let references = item.all("Key").flat_map(|key| key.all("PropertyRef"));
        let key = references.map(|reference| reference.identifier("Name").map(str::to_owned));
        let base = item.attribute("BaseType").map(|_| self.targets.single_type(item, "BaseType")).transpose()?;
        Ok(StructuredType {
            kind,
            base: base.map(|base| base.name.into_string()),
            is_abstract: item.is("Abstract"),
            open: item.is("OpenType"),
            key: key.collect::<Result<_, _>>()?,
            properties: self.members(item.all("Property"), &name)?,
            navigation: self.members(item.all("NavigationProperty"), &name)?,
            facts: self.targets.facts(item, &[&name]),
            parent: None,
            name,
        })
    }

    fn enum_type(&self, item: &Element) -> Result<EnumType, CsdlError> {
        let name = self.name(item)?;
        distinct(item.all("Member"))?;
        let members = item.all("Member").map(|member| member.identifier("Name").map(str::to_owned));
        Ok(EnumType {
            members: members.collect::<Result<_, _>>()?,
            flags: item.is("IsFlags"),
            origin: Origin::Declared,
            name,
        })
    }

    fn operation(&self, item: &Element, csdl: &mut Csdl) -> Result<(), CsdlError> {
        let name = self.name(item)?;
        let short = item.identifier("Name")?;
        distinct(item.all("Parameter"))?;
        let overload = self.overload(item, &name)?;
        let mut parameters = item.all("Parameter");
        let binding = if item.is("IsBound") {
            let first = parameters.next();
            let first = first.ok_or_else(|| CsdlError::new(item.line, format!("{short} is bound to no parameter")))?;
            Some(self.targets.type_ref(first, "Type")?)
        } else {
            None
        };
        let returned = item.all("ReturnType").next();
        csdl.add_operation(Operation {
            kind: if item.name == "Action" { OperationKind::Action } else { OperationKind::Function },
            binding,
            parameters: self.members(parameters, &overload)?,
            returns: returned.map(|returned| self.targets.type_ref(returned, "Type")).transpose()?,
            facts: self.targets.facts(item, &[&name, &overload]),
            name,
        });
        Ok(())
    }

    /// The name of an overload, as annotations have it: `namespace.name(type,type)`.
    fn overload(&self, item: &Element, name: &str) -> Result<String, CsdlError> {
        let types = item.all("Parameter").map(|parameter| Ok(self.targets.type_ref(parameter, "Type")?.to_string()));
        Ok(format!("{name}({})", types.collect::<Result<Vec<_>, CsdlError>>()?.join(",")))
    }

    fn container(&self, item: &Element, csdl: &mut Csdl, seen: &mut Seen) -> Result<(), CsdlError> {
        let container = item.attribute("Name").unwrap_or_default();
        for root in &item.children {
            let (attribute, collection) = match root.name.as_str() {
                "EntitySet" => ("EntityType", true),
                "Singleton" => ("Type", false),
                _ => continue,
            };
            let ty = self.targets.single_type(root, attribute)?;
            let name = root.identifier("Name")?;
            once(seen.roots.insert(name.to_owned()), root, name)?;
            let bindings = root.all("NavigationPropertyBinding").filter_map(|binding| {
                Some((binding.attribute("Path")?.to_owned(), binding.attribute("Target")?.to_owned()))
            });
            let declared = Root {
                name: name.to_owned(),
                ty: TypeRef { collection, ..ty },
                bindings: bindings.collect(),
                facts: self.targets.facts(root, &[&format!("{}.{container}/{name}", self.namespace)]),
            };
            csdl.roots.insert(name.to_lowercase(), declared);
        }
        Ok(())
    }

    /// Reads the members of the type or the operation with the name.
    fn members<'e>(&self, items: impl Iterator<Item = &'e Element>, of: &str) -> Result<Members, CsdlError> {
        let member = |item: &Element| {
            let name = item.identifier("Name")?;
            let member = Member {
                name: name.to_owned(),
                ty: self.targets.type_ref(item, "Type")?,
                navigation: item.name == "NavigationProperty",
                contains: item.is("ContainsTarget"),
                nullable: item.attribute("Nullable").map(|value| value == "true"),
                facts: self.targets.facts(item, &[&format!("{of}/{name}")]),
            };
            Ok((name.to_lowercase(), member))
        };
        items.map(member).collect()
    }

    /// The qualified name of a declaration.
    fn name(&self, item: &Element) -> Result<String, CsdlError> {
        Ok(format!("{}.{}", self.namespace, item.identifier("Name")?))
    }
}

/// Refuses a declaration, unless it is the `first` one of its name.
fn once(first: bool, item: &Element, name: &str) -> Result<(), CsdlError> {
    let error = || CsdlError::new(item.line, format!("{name} is declared a second time: leave out one of the two"));
    if first { Ok(()) } else { Err(error()) }
}

/// Refuses two declarations of one name.
fn distinct<'e>(items: impl Iterator<Item = &'e Element>) -> Result<(), CsdlError> {
    let mut names = HashSet::new();
    let mut named = items.filter_map(|item| Some((item, item.attribute("Name")?)));
    named.try_for_each(|(item, name)| once(names.insert(name), item, name))
}
