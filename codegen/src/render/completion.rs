//! Renders what completes a page: sections of their own below the published part. Each fact has one line, so that a
//! changed fact is a changed line.

use serde_json::{Value, json};

use super::{cell, inline, permissions};
use crate::model::completion::{
    BodyCompletion, Completion, EnumCompletion, MemberCompletion, OperationCompletion, PermissionsCompletion,
    TypeCompletion, words,
};
use crate::model::types::{Deprecation, Method, ParameterIn};

/// The blocks of a completion; none if it states nothing.
pub(super) fn blocks(completion: &Completion) -> Vec<String> {
    let Completion { types, enums, operation } = completion;
    if completion.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![words::DIVIDER.to_owned(), format!("## {}", words::HEADING)];
    blocks.extend(types.iter().flat_map(type_blocks));
    blocks.extend(enums.iter().flat_map(enum_blocks));
    blocks.extend(operation.iter().flat_map(operation_blocks));
    blocks
}

/// A fact of an annotation; none if it is false or missing.
type Fact = Option<(&'static str, Value)>;

fn flag(name: &'static str, value: bool) -> Fact {
    value.then_some((name, json!(true)))
}

fn list<T: serde::Serialize>(name: &'static str, values: &[T]) -> Fact {
    (!values.is_empty()).then(|| (name, json!(values)))
}

fn deprecation(deprecated: Option<&Deprecation>) -> Fact {
    deprecated.map(|deprecated| ("deprecated", json!(deprecated)))
}

fn annotation<const N: usize>(block: &str, facts: [Fact; N]) -> String {
    inline::annotation(block, facts.into_iter().flatten())
}

fn type_blocks(ty: &TypeCompletion) -> Vec<String> {
    let TypeCompletion { name, published, absent, other_version, entity, base, is_abstract, open, key, .. } = ty;
    let TypeCompletion { alternate_keys, capabilities, deprecated, members, absent_members, .. } = ty;
    let facts = [
        Some(("name", json!(name))),
        flag("published", *published),
        flag("absent", *absent),
        flag("otherVersion", *other_version),
        flag("entity", *entity),
        base.as_ref().map(|base| ("base", json!(base))),
        flag("abstract", *is_abstract),
        flag("open", *open),
        list("key", key),
        list("alternateKeys", alternate_keys),
        list("capabilities", capabilities),
        deprecation(deprecated.as_ref()),
    ];
    let rows = members.iter().map(|member| vec![inline::text(&member.name), type_cell(member), facts_cell(member)]);
    let absent = absent_members.iter().map(|name| vec![inline::text(name), String::new(), words::ABSENT.to_owned()]);
    let table = cell::table(&[words::PROPERTY, "Type", "Facts"], rows.chain(absent));
    [annotation("type", facts)].into_iter().chain(table).collect()
}

fn enum_blocks(one: &EnumCompletion) -> Vec<String> {
    let EnumCompletion { name, published, absent, other_version, flags, members, absent_members } = one;
    let facts = [
        Some(("name", json!(name))),
        flag("published", *published),
        flag("absent", *absent),
        flag("otherVersion", *other_version),
        flag("flags", *flags),
    ];
    let rows = members.iter().map(|member| vec![inline::text(member), String::new()]);
    let absent = absent_members.iter().map(|member| vec![inline::text(member), words::ABSENT.to_owned()]);
    let table = cell::table(&[words::MEMBER, "Facts"], rows.chain(absent));
    [annotation("enum", facts)].into_iter().chain(table).collect()
}

fn operation_blocks(one: &OperationCompletion) -> Vec<String> {
    let OperationCompletion { requests, permissions, parameters, .. } = one;
    let mut blocks = vec![operation_annotation(one)];
    for (source, heading) in words::REQUESTS {
        let listed = requests.iter().filter(|request| request.source == source);
        let lines: Vec<(Method, &str)> = listed.map(|request| (request.method, request.path.as_str())).collect();
        if !lines.is_empty() {
            blocks.extend([format!("### {heading}"), fence(lines)]);
        }
    }
    let rows = parameters.iter().map(parameter_row);
    blocks.extend(cell::table(&[words::PARAMETER, "In", "Type", "Facts"], rows));
    if !permissions.is_empty() {
        blocks.push(format!("### {}", words::PERMISSIONS));
        blocks.extend(permissions.iter().flat_map(permission_blocks));
    }
    blocks
}

fn operation_annotation(one: &OperationCompletion) -> String {
    let OperationCompletion { kind, operation, undeclared, body, response, deprecated, .. } = one;
    let sent = body.as_ref().map(|body| match body {
        BodyCompletion::None => ("none", None),
        BodyCompletion::Parameters => ("parameters", None),
        BodyCompletion::Resource(ty) => ("resource", Some(ty)),
        BodyCompletion::Stream => ("stream", None),
        BodyCompletion::Reference => ("reference", None),
    });
    let facts = [
        kind.map(|kind| ("kind", json!(kind))),
        operation.as_ref().map(|operation| ("operation", json!(operation))),
        flag("undeclared", *undeclared),
        sent.map(|(body, _)| ("body", json!(body))),
        sent.and_then(|(_, ty)| ty).map(|ty| ("bodyType", json!(ty.to_string()))),
        response.as_ref().map(|response| ("status", json!(response.status.0))),
        response.as_ref().and_then(|response| response.ty.as_ref()).map(|ty| ("returns", json!(ty.to_string()))),
        deprecation(deprecated.as_ref()),
    ];
    annotation("operation", facts)
}

fn parameter_row((location, member): &(ParameterIn, MemberCompletion)) -> Vec<String> {
    let location = match location {
        ParameterIn::Body => "body",
        ParameterIn::Query => "query",
        ParameterIn::Function => "function",
        ParameterIn::Path => "path",
    };
    vec![inline::text(&member.name), location.to_owned(), type_cell(member), facts_cell(member)]
}

fn permission_blocks(group: &PermissionsCompletion) -> impl Iterator<Item = String> + use<> {
    let PermissionsCompletion { requests, permissions } = group;
    let lines = requests.iter().map(|(method, path)| (*method, path.as_str())).collect();
    [fence(lines)].into_iter().chain(permissions::table(permissions))
}

fn fence(lines: Vec<(Method, &str)>) -> String {
    let lines: Vec<String> = lines.into_iter().map(|(method, path)| format!("{method} {path}")).collect();
    format!("```http\n{}\n```", lines.join("\n"))
}

fn type_cell(member: &MemberCompletion) -> String {
    inline::text(&member.ty.to_string())
}

fn facts_cell(member: &MemberCompletion) -> String {
    let MemberCompletion { navigation, nullable, computed, immutable, optional, other_version, deprecated, .. } =
        member;
    let own = [
        navigation.then_some(words::NAVIGATION),
        nullable.map(|nullable| if nullable { words::NULLABLE } else { words::NOT_NULLABLE }),
        computed.then_some(words::COMPUTED),
        immutable.then_some(words::IMMUTABLE),
        optional.then_some(words::OPTIONAL),
        other_version.then_some(words::OTHER_VERSION),
    ];
    let mut facts: Vec<String> = own.into_iter().flatten().map(str::to_owned).collect();
    if let Some(Deprecation { since, removal, version }) = deprecated {
        facts.push(words::DEPRECATED.to_owned());
        let dates = [(words::SINCE, since), (words::REMOVAL, removal), (words::VERSION, version)];
        facts.extend(dates.into_iter().filter_map(|(word, date)| Some(format!("{word}{}", date.as_ref()?))));
    }
    inline::text(&facts.join(", "))
}
