//! Makes a response of the service from the documentation of a type: a page of 999 objects.
//!
//! Every property has a value of its type. Navigation properties are left out, as in responses without `$expand`.

use msgraph_codegen::model::api::{TypeRef, Version};
use serde_json::{Map, Value, json};

use crate::bench::derive;

/// The number of objects in a page: the largest page that the service returns.
const OBJECTS: usize = 999;

/// The depth to which objects are nested.
const DEPTH: usize = 2;

/// A page of a collection, with the given properties or with all.
pub(super) fn page(version: &Version, ty: &str, names: Option<&[&str]>) -> Value {
    let objects = (0..OBJECTS).map(|index| object(version, ty, names, index, DEPTH));
    json!({
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users",
        "@odata.nextLink": "https://graph.microsoft.com/v1.0/users?$skiptoken=X",
        "value": objects.collect::<Vec<_>>(),
    })
}

fn object(version: &Version, ty: &str, names: Option<&[&str]>, index: usize, depth: usize) -> Value {
    let properties = derive::properties_of(version, ty).into_iter();
    let wanted = properties.filter(|property| names.is_none_or(|names| names.contains(&property.name.as_str())));
    let object: Map<String, Value> = wanted
        .filter_map(|property| {
            Some((property.name.clone(), values(version, &property.name, &property.ty, index, depth)?))
        })
        .collect();
    Value::Object(object)
}

fn values(version: &Version, name: &str, ty: &TypeRef, index: usize, depth: usize) -> Option<Value> {
    let value = |index| value(version, name, &ty.name, index, depth);
    if ty.collection { Some(json!([value(index)?, value(index + 1)?])) } else { value(index) }
}

fn value(version: &Version, name: &str, ty: &str, index: usize, depth: usize) -> Option<Value> {
    let value = match ty {
        "Edm.Boolean" => json!(index.is_multiple_of(2)),
        "Edm.Byte" | "Edm.Int16" | "Edm.Int32" | "Edm.Int64" => json!(index),
        "Edm.Single" | "Edm.Double" => json!(index as f64 + 0.5),
        "Edm.DateTimeOffset" => json!(format!("2026-01-02T03:{:02}:{:02}Z", index / 60 % 60, index % 60)),
        "Edm.Guid" => json!(guid(index)),
        _ if name == "id" => json!(guid(index)),
        _ => match version.enums.iter().find(|listed| listed.name == ty) {
            Some(listed) => json!(listed.members.first()?),
            None if version.resources.iter().any(|resource| resource.name == ty) => {
                return (depth > 0).then(|| object(version, ty, None, index, depth - 1));
            }
            None => json!(format!("{name} of {index}")),
        },
    };
    Some(value)
}

fn guid(index: usize) -> String {
    format!("6ba7b810-9dad-11d1-80b4-{index:012x}")
}
