//! Finds cells that list values that are not members of the enum.
//!
//! A cell may list fewer values than the enum has, because not every operation accepts every member.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::api::{Enum, TypeRef, Version};

/// Checks the rows of parameters and properties of one version.
pub(super) fn check(version: &Version) -> Vec<Diagnostic> {
    let enums: HashMap<&str, &Enum> = version.enums.iter().map(|one| (one.name.as_str(), one)).collect();
    let parameters = version.operations.iter().flat_map(|operation| {
        operation.parameters.iter().map(|row| (&operation.page, row.line, &row.name, &row.ty, &row.values))
    });
    let properties = version.resources.iter().flat_map(|resource| {
        resource.properties.iter().map(|row| (&resource.page, row.line, &row.name, &row.ty, &row.values))
    });
    parameters
        .chain(properties)
        .filter_map(|(page, line, name, ty, values)| {
            let unknown = unknown_values(ty, values, &enums);
            let message = format!("{name} lists values that {} does not have: {}", ty.name, unknown.join(", "));
            unknown.first().map(|value| Diagnostic::new(Code::ValuesIncomplete, page, line, message).about(*value))
        })
        .collect()
}

/// The values that are not members of the enum.
fn unknown_values<'v>(ty: &TypeRef, values: &'v [String], enums: &HashMap<&str, &Enum>) -> Vec<&'v str> {
    let Some(one) = enums.get(ty.name.as_str()) else { return Vec::new() };
    let known = |value: &&str| one.members.iter().any(|member| member.eq_ignore_ascii_case(value));
    values.iter().map(String::as_str).filter(|value| !known(value)).collect()
}
