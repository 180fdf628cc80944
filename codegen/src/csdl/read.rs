//! Reads a CSDL document into [`Csdl`].
//!
//! An alias stands for its namespace everywhere. Annotations are ignored. Text that is not XML, a document without a
//! schema, and a declaration without a name, a type or a binding parameter are errors with their line.

use std::collections::HashMap;

use super::declarations::{Csdl, Declaration, EnumType, Member, Members, Operation, OperationKind, StructuredType};
use super::error::CsdlError;
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
        let reader = SchemaReader::new(&schemas)?;
        let mut csdl = Self::default();
        let mut lines = Vec::new();
        for schema in schemas {
            reader.schema(schema, &mut csdl, &mut lines)?;
        }
        csdl.link(&lines)?;
        Ok(csdl)
    }
}

/// Reads the elements of a document. It knows the namespace of each alias.
struct SchemaReader<'x> {
    aliases: HashMap<&'x str, &'x str>,
}

impl<'x> SchemaReader<'x> {
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
            base: item.attribute("BaseType").map(|base| self.type_ref(base).name.into_string()),
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

    /// A type reference, such as `Collection(alias.name)`, with the namespace instead of the alias.
    fn type_ref(&self, written: &str) -> TypeRef {
        let inner = written.strip_prefix("Collection(").and_then(|rest| rest.strip_suffix(')'));
        let name = inner.unwrap_or(written);
        let namespace = name.rsplit_once('.').and_then(|(head, tail)| Some((self.aliases.get(head)?, tail)));
        let name = namespace.map_or_else(|| name.to_owned(), |(namespace, tail)| format!("{namespace}.{tail}"));
        TypeRef { name: name.into(), collection: inner.is_some() }
    }
}
