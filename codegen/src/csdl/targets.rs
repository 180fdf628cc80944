//! Finds the annotations of a declaration: those in its element, and those that name it as their target. Replaces the
//! aliases of namespaces in the names of types and targets.

use std::collections::HashMap;

use super::error::CsdlError;
use super::facts::Facts;
use super::xml::Element;
use crate::model::types::TypeRef;

/// The aliases and the annotations of a document.
pub(super) struct Targets<'x> {
    /// The namespace of each alias.
    aliases: HashMap<&'x str, &'x str>,
    /// The annotations by their target, without spaces and aliases.
    annotations: HashMap<String, Vec<&'x Element>>,
}

impl<'x> Targets<'x> {
    /// Reads the aliases and the targets of all schemas.
    pub(super) fn new(schemas: &[&'x Element]) -> Result<Self, CsdlError> {
        let mut targets = Self { aliases: HashMap::new(), annotations: HashMap::new() };
        for schema in schemas {
            let namespace = schema.namespace()?;
            if schema.attribute("Alias").is_some() {
                let alias = schema.identifier("Alias")?;
                if let Some(known) = targets.aliases.insert(alias, namespace) {
                    let message = format!("{alias} is already the alias of {known}: leave out one of the two");
                    return Err(CsdlError::new(schema.line, message));
                }
            }
        }
        for group in schemas.iter().flat_map(|schema| schema.all("Annotations")) {
            let target = targets.expand(group.required("Target")?);
            targets.annotations.entry(target).or_default().extend(group.all("Annotation"));
        }
        Ok(targets)
    }

    /// The facts about a declaration: first those in its element, then those with one of its names as their target.
    pub(super) fn facts(&self, item: &Element, names: &[&str]) -> Facts {
        let mut facts = Facts::default();
        item.all("Annotation").for_each(|annotation| facts.add(annotation));
        let targeted = names.iter().filter_map(|name| self.annotations.get(*name)).flatten();
        targeted.for_each(|annotation| facts.add(annotation));
        facts
    }

    /// The type that a required attribute refers to, such as `Collection(alias.name)`, with the namespace instead of the
    /// alias.
    pub(super) fn type_ref(&self, item: &Element, attribute: &str) -> Result<TypeRef, CsdlError> {
        let (name, collection) = item.reference(attribute, item.required(attribute)?)?;
        Ok(TypeRef { name: self.qualified(name).into(), collection })
    }

    /// The type that a required attribute refers to, which is no collection.
    pub(super) fn single_type(&self, item: &Element, attribute: &str) -> Result<TypeRef, CsdlError> {
        let ty = self.type_ref(item, attribute)?;
        if ty.collection {
            let message = format!("the {attribute} of {} is a collection: write the type of one item", item.name);
            return Err(CsdlError::new(item.line, message));
        }
        Ok(ty)
    }

    /// A qualified name with the namespace instead of the alias.
    fn qualified(&self, name: &str) -> String {
        let namespace = name.rsplit_once('.').and_then(|(head, tail)| Some((self.aliases.get(head)?, tail)));
        namespace.map_or_else(|| name.to_owned(), |(namespace, tail)| format!("{namespace}.{tail}"))
    }

    /// A target, such as `alias.open(Collection(alias.door), Edm.String)/times`, without spaces and aliases.
    fn expand(&self, target: &str) -> String {
        let mut expanded = String::with_capacity(target.len());
        for part in target.split_inclusive(['(', ')', ',', '/']) {
            let name = part.trim_end_matches(['(', ')', ',', '/']);
            expanded.push_str(&self.qualified(name.trim()));
            expanded.push_str(&part[name.len()..]);
        }
        expanded
    }
}
