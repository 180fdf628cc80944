//! Writes the models to compare with: structs that derive serde's traits, as other clients have them.
//!
//! Each structured type has its own and its inherited properties, all optional. Each enum has a variant for unknown
//! members.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use msgraph_codegen::model::api::{Enum, Property, Resource, TypeRef, Version};

/// The manifest of the crate, a workspace of its own, with further dependencies.
pub(super) fn manifest(dependencies: &str) -> String {
    "[package]\nname = \"derived-models\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
     [workspace]\n\n[dependencies]\nserde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n"
        .to_owned()
        + dependencies
}

/// The models as one crate.
pub(super) fn models(version: &Version) -> String {
    let (resources, types) = (by_name(version), Types::of(version));
    let mut text = String::from("#![allow(warnings)]\nuse serde::{Deserialize, Serialize};\n");
    for resource in &version.resources {
        types.structure(&mut text, resource, &resources);
    }
    for item in &version.enums {
        types.enumeration(&mut text, item);
    }
    text
}

/// The part of a version that consists of a type and every type that its properties use.
pub(super) fn reachable(version: &Version, root: &str) -> Version {
    let mut names = BTreeSet::new();
    let mut open = vec![root];
    while let Some(name) = open.pop() {
        if !names.insert(name) {
            continue;
        }
        if let Some(resource) = version.resources.iter().find(|resource| resource.name == name) {
            let properties = resource.properties.iter().chain(&resource.relationships);
            open.extend(properties.map(|property| property.ty.name.as_str()).chain(resource.base.as_deref()));
        }
    }
    let mut version = version.clone();
    version.resources.retain(|resource| names.contains(resource.name.as_str()));
    version.enums.retain(|listed| names.contains(listed.name.as_str()));
    version
}

/// A function that returns string properties of a type, which is renamed to `Root_` because no model has such a name.
/// Returns `None` if the type lacks one of the properties.
pub(super) fn reader(version: &Version, root: &str, names: &[&str]) -> Option<String> {
    let resources = by_name(version);
    let resource = resources.get(root)?;
    let properties = all_properties(resource, &resources);
    let at = |name: &&str| properties.iter().position(|property| property.name == **name);
    let reads = names.iter().map(|name| Some(format!("root.f{}.as_deref()", at(name)?))).collect::<Option<Vec<_>>>()?;
    let (types, count) = (Types::of(version), names.len());
    let rust_name = types.names.get(root)?;
    Some(format!(
        "pub type Root_ = {rust_name};\npub fn texts(root: &Root_) -> [Option<&str>; {count}] {{ [{}] }}\n",
        reads.join(", ")
    ))
}

/// The properties of a type, with inherited ones and without navigation properties.
pub(super) fn properties_of<'a>(version: &'a Version, ty: &str) -> Vec<&'a Property> {
    let (resources, mut names) = (by_name(version), BTreeSet::new());
    let rows = chain(ty, &resources).into_iter().flat_map(|ty| &ty.properties);
    rows.filter(|row| names.insert(row.name.as_str())).collect()
}

fn by_name(version: &Version) -> BTreeMap<&str, &Resource> {
    version.resources.iter().map(|resource| (resource.name.as_str(), resource)).collect()
}

/// The names of the Rust types by qualified name. They are made unique because all types are in one module.
struct Types<'a> {
    names: BTreeMap<&'a str, String>,
    taken: BTreeSet<String>,
}

impl<'a> Types<'a> {
    fn of(version: &'a Version) -> Self {
        let mut types = Self { names: BTreeMap::new(), taken: BTreeSet::new() };
        version.resources.iter().for_each(|resource| types.add(&resource.name, &resource.rust_name));
        version.enums.iter().for_each(|item| types.add(&item.name, &item.rust_name));
        types
    }

    fn add(&mut self, name: &'a str, rust_name: &str) {
        let mut candidate = rust_name.to_owned();
        let mut count = 1;
        while !self.taken.insert(candidate.clone()) {
            count += 1;
            candidate = format!("{rust_name}{count}");
        }
        self.names.insert(name, candidate);
    }

    fn structure(&self, text: &mut String, resource: &Resource, resources: &BTreeMap<&str, &Resource>) {
        line(text, "#[derive(Debug, Clone, Default, Serialize, Deserialize)]");
        line(text, &format!("pub struct {} {{", self.names[resource.name.as_str()]));
        for (index, property) in all_properties(resource, resources).iter().enumerate() {
            line(
                text,
                &format!("    #[serde(rename = {:?}, skip_serializing_if = \"Option::is_none\")]", property.name),
            );
            line(text, &format!("    pub f{index}: Option<{}>,", self.rust_type(&property.ty)));
        }
        line(text, "}");
    }

    fn enumeration(&self, text: &mut String, item: &Enum) {
        line(text, "#[derive(Debug, Clone, Default, Serialize, Deserialize)]");
        line(text, &format!("pub enum {} {{", self.names[item.name.as_str()]));
        for (index, member) in item.members.iter().enumerate() {
            line(text, &format!("    #[serde(rename = {member:?})]\n    V{index},"));
        }
        line(text, "    #[default]\n    #[serde(other)]\n    NotListed_,\n}");
    }

    fn rust_type(&self, ty: &TypeRef) -> String {
        let item = match ty.name.as_str() {
            "Edm.Boolean" => "bool",
            "Edm.Byte" | "Edm.Int16" | "Edm.Int32" => "i32",
            "Edm.Int64" => "i64",
            "Edm.Single" | "Edm.Double" => "f64",
            "Edm.Untyped" => "serde_json::Value",
            name => self.names.get(name).map_or("String", String::as_str),
        };
        match (ty.collection, self.names.contains_key(ty.name.as_str())) {
            (true, _) => format!("Vec<{item}>"),
            // A type may contain itself, directly or through others.
            (false, true) => format!("Box<{item}>"),
            (false, false) => item.to_owned(),
        }
    }
}

/// Own and inherited properties. If a name occurs several times, the most derived property counts.
fn all_properties<'a>(resource: &Resource, resources: &BTreeMap<&str, &'a Resource>) -> Vec<&'a Property> {
    let mut names = BTreeSet::new();
    let rows =
        chain(&resource.name, resources).into_iter().flat_map(|ty| ty.properties.iter().chain(&ty.relationships));
    rows.filter(|row| names.insert(row.name.as_str())).collect()
}

/// A type and its base types.
fn chain<'a>(ty: &str, resources: &BTreeMap<&str, &'a Resource>) -> Vec<&'a Resource> {
    let mut chain: Vec<&Resource> = Vec::new();
    let mut next = resources.get(ty).copied();
    while let Some(ty) = next.filter(|ty| !chain.iter().any(|passed| passed.name == ty.name)) {
        chain.push(ty);
        next = ty.base.as_deref().and_then(|base| resources.get(base)).copied();
    }
    chain
}

fn line(text: &mut String, line: &str) {
    writeln!(text, "{line}").expect("a string takes any text");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_struct_has_own_and_inherited_properties() {
        let resource = |name: &str, base: &str, property: &str, ty: &str| {
            format!(
                r#"{{"page":"p","pages":[],"name":"{name}","rust_name":"T","kind":"entity","base":{base},"abstract":false,
                "open":false,"key":[],"relationships":[],"properties":[{{"name":"{property}","read_only":false,
                "nullable":null,"line":1,"type":{{"name":"{ty}","collection":false}}}}]}}"#
            )
        };
        let version = format!(
            r#"{{"name":"v1.0","operations":[],"routes":[],"resources":[{},{}],
            "enums":[{{"page":"p","name":"state","rust_name":"State","members":["open"],"flags":false}}]}}"#,
            resource("door", r#""entity""#, "state", "state"),
            resource("entity", r#""door""#, "id", "Edm.String"),
        );
        let text = models(&serde_json::from_str(&version).expect("it is a version"));
        let door = text.split("pub struct T2").next().expect("the first part");
        assert!(door.contains("rename = \"state\"") && door.contains("pub f0: Option<Box<State>>,"), "{text}");
        assert!(door.contains("rename = \"id\"") && door.contains("pub f1: Option<String>,"), "{text}");
        assert!(text.contains("pub enum State {\n    #[serde(rename = \"open\")]\n    V0,\n"), "{text}");
    }
}
