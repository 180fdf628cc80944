//! Completes the API of a case, whose JSON leaves out what is usual.

use msgraph_codegen::model::api::Api;
use msgraph_codegen::resolve;
use serde_json::{Value, json};

/// The API with the fields that its JSON leaves out, and with the methods of its routes.
pub(crate) fn complete(mut api: Value) -> serde_json::Result<Api> {
    for version in items(&mut api, "versions") {
        add_missing(version, &json!({ "operations": [], "resources": [], "enums": [], "routes": [] }));
        items(version, "operations").for_each(complete_operation);
        items(version, "resources").for_each(complete_resource);
        items(version, "enums").for_each(|listed| add_missing(listed, &json!({ "rust_name": "", "flags": false })));
        items(version, "routes").for_each(|route| add_missing(route, &json!({ "documented": [] })));
    }
    let mut api: Api = serde_json::from_value(api)?;
    resolve::decide_methods(&mut api);
    Ok(api)
}

fn complete_operation(operation: &mut Value) {
    let fields = json!({
        "locale": "en-us", "namespace": "microsoft.graph", "requests": [], "permissions": [], "headers": [],
        "query_options": [], "parameters": [], "body": { "kind": "none" }, "responses": [],
    });
    add_missing(operation, &fields);
    items(operation, "requests").for_each(|r| add_missing(r, &json!({ "query": [], "line": 1, "parameters": [] })));
    items(operation, "parameters").for_each(|p| add_missing(p, &json!({ "values": [], "line": 1 })));
}

fn complete_resource(resource: &mut Value) {
    let page = resource["page"].clone();
    let fields = json!({
        "pages": [page], "rust_name": "", "kind": "entity", "abstract": false, "open": false, "key": [],
        "properties": [], "relationships": [],
    });
    add_missing(resource, &fields);
    for list in ["properties", "relationships"] {
        items(resource, list).for_each(|property| add_missing(property, &json!({ "read_only": false, "line": 1 })));
    }
}

fn items<'a>(object: &'a mut Value, list: &str) -> impl Iterator<Item = &'a mut Value> {
    object[list].as_array_mut().expect("a list").iter_mut()
}

fn add_missing(object: &mut Value, fields: &Value) {
    for (name, value) in fields.as_object().expect("an object of fields") {
        if object.get(name).is_none() {
            object[name] = value.clone();
        }
    }
}
