//! Prints the API as a few lines of text, for snapshots.

use std::fmt::Write;

use msgraph_codegen::model::api::{
    Api, Body, Marks, Operation, PlaceholderStyle, Property, Reply, Resource, Route, Segment, TypeRef, Version,
};

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
        let (members, marks) = (one.members.join(", "), marks(&one.marks));
        writeln!(out, "enum {} as {}{flags} [{members}] on {}{marks}", one.name, one.rust_name, one.page)?;
        if !one.completed_members.is_empty() {
            writeln!(out, "  completed: {}", one.completed_members.join(", "))?;
        }
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
        "operation {} {:?} {}: {body} -> {}{}",
        operation.page,
        operation.kind,
        operation.name,
        responses.join(", "),
        marks(&operation.marks)
    )?;
    for parameter in &operation.parameters {
        let marks = marks(&parameter.marks);
        writeln!(out, "  {:?} {}: {}{marks}", parameter.location, parameter.name, parameter.ty)?;
    }
    for line in operation.requests.iter().filter(|line| !line.source.is_published() || !line.permissions.is_empty()) {
        let permissions: Vec<String> = line
            .permissions
            .iter()
            .map(|permission| {
                let sets = permission.alternatives().map(|set| set.join("+"));
                format!(" {:?}: {}", permission.caller, sets.collect::<Vec<_>>().join(" "))
            })
            .collect();
        writeln!(out, "  {:?} {} {}{}", line.source, line.method, line.path, permissions.join(";"))?;
    }
    alternate_keys(out, operation)
}

/// The placeholders of alternate keys.
fn alternate_keys(out: &mut String, operation: &Operation) -> std::fmt::Result {
    for line in &operation.requests {
        let keys = line.parameters.iter().filter(|parameter| parameter.style == PlaceholderStyle::Key);
        let keys: Vec<&str> = keys.map(|parameter| parameter.name.as_str()).collect();
        if !keys.is_empty() {
            writeln!(out, "  key {} in {}", keys.join(", "), line.path)?;
        }
    }
    Ok(())
}

/// What the metadata says; empty if it says nothing.
fn marks(marks: &Marks) -> String {
    let Marks { source, type_source, absent, immutable, deprecated } = marks;
    let words = [
        source.map(|_| "completed".to_owned()),
        type_source.map(|_| "type of the metadata".to_owned()),
        absent.then(|| "absent".to_owned()),
        immutable.then(|| "immutable".to_owned()),
        deprecated.as_ref().map(|deprecated| {
            let dates = [&deprecated.since, &deprecated.removal, &deprecated.version];
            format!("deprecated {}", dates.into_iter().flatten().cloned().collect::<Vec<_>>().join(" "))
        }),
    ];
    let words: Vec<String> = words.into_iter().flatten().collect();
    if words.is_empty() { String::new() } else { format!(" ({})", words.join(", ")) }
}

fn resource_outline(out: &mut String, resource: &Resource) -> std::fmt::Result {
    let base = resource.base.as_ref().map_or(String::new(), |base| format!(": {base}"));
    let pages = resource.pages.join(" ");
    let marked = marks(&resource.marks);
    writeln!(out, "{:?} {} as {}{base} on {pages}{marked}", resource.kind, resource.name, resource.rust_name)?;
    let list = |out: &mut String, mark: &str, properties: &[Property]| -> std::fmt::Result {
        properties.iter().try_for_each(|property| {
            let inherited = if property.inherited { " (inherited)" } else { "" };
            let marks = marks(&property.marks);
            writeln!(out, "  {mark}{}: {}{inherited}{marks}", property.name, property.ty)
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
