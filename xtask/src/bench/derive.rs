//! The usual client's models: structs with the derive of serde, made for comparison and thrown away.
//!
//! In comes a version of the API; out goes one file of Rust: each structured type with its own and its inherited
//! properties, all optional, each enum with a variant for what it does not know.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use msgraph_codegen::model::api::{Enum, Property, Resource, TypeRef, Version};

/// The manifest of the crate, a workspace of its own.
pub(super) fn manifest() -> &'static str {
    "[package]\nname = \"derived-models\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
     [dependencies]\nserde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n\n[workspace]\n"
}

/// The models as one crate.
pub(super) fn models(version: &Version) -> String {
    let resources: BTreeMap<&str, &Resource> =
        version.resources.iter().map(|resource| (resource.name.as_str(), resource)).collect();
    let mut types = Types { names: BTreeMap::new(), taken: BTreeSet::new() };
    version.resources.iter().for_each(|resource| types.add(&resource.name, &resource.rust_name));
    version.enums.iter().for_each(|item| types.add(&item.name, &item.rust_name));
    let mut text = String::from("#![allow(warnings)]\nuse serde::{Deserialize, Serialize};\n");
    for resource in &version.resources {
        types.structure(&mut text, resource, &resources);
    }
    for item in &version.enums {
        types.enumeration(&mut text, item);
    }
    text
}

/// Qualified names with the names of their Rust types: in one module here, so made unique.
struct Types<'a> {
    names: BTreeMap<&'a str, String>,
    taken: BTreeSet<String>,
}

impl<'a> Types<'a> {
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
            // A type may hold itself, directly or through others.
            (false, true) => format!("Box<{item}>"),
            (false, false) => item.to_owned(),
        }
    }
}

/// Own and inherited properties, each name once, the nearest first.
fn all_properties<'a>(resource: &'a Resource, resources: &BTreeMap<&str, &'a Resource>) -> Vec<&'a Property> {
    let mut properties = Vec::new();
    let (mut names, mut passed) = (BTreeSet::new(), BTreeSet::new());
    let mut current = Some(resource);
    while let Some(ty) = current.filter(|ty| passed.insert(ty.name.as_str())) {
        let rows = ty.properties.iter().chain(&ty.relationships);
        properties.extend(rows.filter(|row| names.insert(row.name.as_str())));
        current = ty.base.as_deref().and_then(|base| resources.get(base)).copied();
    }
    properties
}

fn line(text: &mut String, line: &str) {
    writeln!(text, "{line}").expect("a string takes any text");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_has_its_own_and_its_inherited_properties() {
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
