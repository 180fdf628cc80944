//! The JSON document that `cargo xtask model` writes: the API and all diagnostics.

use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;

use super::api::{Api, Enum, FORMAT, Operation, Resource, Version};
use crate::diagnostic::Diagnostic;

/// The whole document.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
pub struct Document<'a> {
    /// The version number of the format.
    pub format: u32,
    /// The versions of the API, `v1.0` before `beta`.
    pub versions: &'a [Version],
    /// The diagnostics, by page, line and code.
    pub diagnostics: &'a [Diagnostic],
}

impl<'a> Document<'a> {
    /// Makes the document of an API and its diagnostics.
    pub fn new(api: &'a Api, diagnostics: &'a [Diagnostic]) -> Self {
        Self { format: FORMAT, versions: &api.versions, diagnostics }
    }
}

/// Returns the JSON Schema of the document.
pub fn schema() -> Schema {
    schema_for!(Document<'static>)
}

/// Removes every description from an API.
#[must_use]
pub fn without_prose(mut api: Api) -> Api {
    for Version { operations, resources, enums, name: _, routes: _, nodes: _, completed: _ } in &mut api.versions {
        operations.iter_mut().for_each(strip_operation);
        resources.iter_mut().for_each(strip_resource);
        enums.iter_mut().for_each(|Enum { description, .. }| *description = None);
    }
    api
}

fn strip_operation(operation: &mut Operation) {
    operation.description = None;
    for parameter in &mut operation.parameters {
        parameter.description = None;
    }
}

fn strip_resource(resource: &mut Resource) {
    resource.description = None;
    for property in resource.properties.iter_mut().chain(&mut resource.relationships) {
        property.description = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;

    /// An API in which every prose field has a text.
    fn described_api() -> Api {
        let description = "\"description\":\"Prose.\"";
        let line =
            r#""type":{"name":"Edm.String","collection":false},"required":null,"nullable":null,"values":[],"line":9"#;
        let text = format!(
            r#"{{"versions":[{{"name":"v1.0","routes":[],
              "operations":[{{"page":"v1.0/api/door-open.md","locale":"en-us","title":"door: open",{description},
                "namespace":"microsoft.graph","name":"open","kind":"action","requests":[],"permissions":[],"headers":[],
                "query_options":[],"parameters":[{{"name":"p","in":"body",{line},{description}}}],
                "body":{{"kind":"none"}},"responses":[]}}],
              "resources":[{{"page":"p","pages":[],"name":"n","rust_name":"N",{description},"kind":"entity","base":null,
                "abstract":false,"open":false,"key":[],
                "properties":[{{"name":"p","read_only":false,{line},{description}}}],
                "relationships":[{{"name":"r","read_only":false,{line},{description}}}]}}],
              "enums":[{{"page":"p","name":"e","rust_name":"E",{description},"members":[],"flags":false}}]}}]}}"#
        );
        serde_json::from_str(&text).expect("it is an API")
    }

    #[test]
    fn facts_have_no_description() {
        let json = |api: &Api| serde_json::to_string(&Document::new(api, &[])).expect("plain data serializes");
        assert_eq!(json(&described_api()).matches("Prose.").count(), 6);
        let facts = json(&without_prose(described_api()));
        assert!(!facts.contains("description") && facts.contains("door: open"), "{facts}");
    }

    #[test]
    fn the_document_opens_with_its_format_and_ends_with_the_diagnostics() {
        let diagnostics = [Diagnostic::new(Code::RowUnused, "v1.0/api/door-open.md", 7, "no name")];
        let json = serde_json::to_string(&Document::new(&Api::default(), &diagnostics)).expect("plain data serializes");
        let expected = r#"{"format":1,"versions":[],"diagnostics":[{"page":"v1.0/api/door-open.md","line":7,"column":1,"code":"GD0403","severity":"warning","message":"no name"}]}"#;
        assert_eq!(json, expected);
    }

    #[test]
    fn the_schema_names_every_part() {
        let schema = schema().to_value().to_string();
        for part in ["versions", "operations", "query_options", "PlaceholderStyle", "read_only", "^GD[0-9]{4}$"] {
            assert!(schema.contains(part), "{part}");
        }
    }
}
