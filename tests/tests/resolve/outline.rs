//! Prints the API as a few lines of text, for snapshots.

use std::fmt::Write;

use msgraph_codegen::model::api::{Api, Body, Operation, Property, Reply, Resource, Route, Segment, TypeRef, Version};

/// The outline of all versions.
pub(crate) fn outline(api: &Api) -> String {
    let mut out = String::new();
    for version in &api.versions {
        version_outline(&mut out, version).expect("a String takes any text");
    }
    out
}

fn version_outline(out: &mut String, version: &Version) -> std::fmt::Result {
    for operation in &version.operations {
        operation_outline(out, operation)?;
    }
    for resource in &version.resources {
        resource_outline(out, resource)?;
    }
    for one in &version.enums {
        let flags = if one.flags { " flags" } else { "" };
        writeln!(out, "enum {} as {}{flags} [{}] on {}", one.name, one.rust_name, one.members.join(", "), one.page)?;
    }
    for route in &version.routes {
        let pages: Vec<String> = route
            .documented
            .iter()
            .map(|(operation, line)| format!("{}#{line}", version.operations[*operation as usize].page))
            .collect();
        let path: String = route.segments.iter().map(segment).collect();
        let reply = reply_outline(route, version);
        writeln!(out, "route {} {path} {:?}{reply} <- {}", route.method, route.kind, pages.join(" "))?;
    }
    Ok(())
}

/// What a route returns, if it is not what its leader returns.
fn reply_outline(route: &Route, version: &Version) -> String {
    let leader = route.leading_operation().map(|operation| &version.operations[operation as usize]);
    let stated = leader.and_then(Operation::returned).cloned();
    let returned = match &route.reply {
        Reply::None => None,
        Reply::Value { ty, .. } | Reply::Resource { ty, .. } => Some(ty.clone()),
        Reply::List { ty } => Some(TypeRef { collection: true, ..ty.clone() }),
    };
    match returned {
        Some(returned) if Some(&returned) != stated.as_ref() => format!(" -> {returned}"),
        None if stated.is_some() => " -> nothing".into(),
        Some(_) | None => String::new(),
    }
}

fn operation_outline(out: &mut String, operation: &Operation) -> std::fmt::Result {
    let body = match &operation.body {
        Body::Resource { ty } => format!("Resource {ty}"),
        other => format!("{other:?}"),
    };
    let responses: Vec<String> = operation
        .responses
        .iter()
        .map(|response| match &response.body {
            Some(body) => format!("{} {}", response.status, body.ty),
            None => response.status.to_string(),
        })
        .collect();
    writeln!(
        out,
        "operation {} {:?} {}: {body} -> {}",
        operation.page,
        operation.kind,
        operation.name,
        responses.join(", ")
    )?;
    for parameter in &operation.parameters {
        writeln!(out, "  {:?} {}: {}", parameter.location, parameter.name, parameter.ty)?;
    }
    Ok(())
}

fn resource_outline(out: &mut String, resource: &Resource) -> std::fmt::Result {
    let base = resource.base.as_ref().map_or(String::new(), |base| format!(": {base}"));
    let pages = resource.pages.join(" ");
    writeln!(out, "{:?} {} as {}{base} on {pages}", resource.kind, resource.name, resource.rust_name)?;
    let list = |out: &mut String, mark: &str, properties: &[Property]| -> std::fmt::Result {
        properties.iter().try_for_each(|property| {
            let inherited = if property.inherited { " (inherited)" } else { "" };
            writeln!(out, "  {mark}{}: {}{inherited}", property.name, property.ty)
        })
    };
    list(out, "", &resource.properties)?;
    list(out, "-> ", &resource.relationships)
}

fn segment(segment: &Segment) -> String {
    let list = |arguments: &[msgraph_codegen::model::api::Argument]| -> String {
        let typed = |ty: &TypeRef| ty.name.short().to_owned();
        let all: Vec<String> = arguments
            .iter()
            .map(|argument| {
                let quote = if argument.quoted { "'" } else { "" };
                format!("{}={quote}{}{quote}", argument.name, typed(&argument.ty))
            })
            .collect();
        all.join(",")
    };
    match segment {
        Segment::Name { name } => format!("/{name}"),
        Segment::Key => "/{}".into(),
        Segment::AlternateKey { arguments, parenthesized: true } => format!("({})", list(arguments)),
        Segment::AlternateKey { arguments, parenthesized: false } => format!("/{}", list(arguments)),
        Segment::Function { name, arguments } => format!("/{name}({})", list(arguments)),
        Segment::Path { name, closed } => format!("/{name}:/*{}", if *closed { ":" } else { "" }),
    }
}
