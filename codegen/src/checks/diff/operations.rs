//! Compares requests: their methods, bodies, replies, status codes and permissions.

use std::collections::{BTreeMap, BTreeSet};

use super::change::Kind;
use super::list::{List, Pair, Subject, common, pairs};
use super::rules::Rule;
use super::side::Side;
use super::{permissions, reach};
use crate::model::api::{Deprecation, Marks, Method, Operation, Reply, Route, RouteBody, Segment, Version};
use crate::model::path::Address;

/// A request, whatever its placeholders are called.
type Key = (String, Method);

pub(super) fn compare(old: &Side<'_>, new: &Side<'_>, list: &mut List) {
    let (before, after) = (routes(old.version), routes(new.version));
    for (_, pair) in pairs(&before, &after) {
        match pair {
            Pair::New(route) => {
                let known = route.method != Method::Delete && reach::sends(old.version, route);
                let rule = if known { Rule::OperationDocumented } else { Rule::OperationAdded };
                list.added(&subject(route, area(new, route).as_deref()), rule, describe(route));
            }
            Pair::Old(route) => {
                let stays = route.method != Method::Delete && reach::sends(new.version, route);
                let rule = if stays { Rule::OperationUndocumented } else { Rule::OperationRemoved };
                list.removed(&subject(route, area(old, route).as_deref()), rule, describe(route));
            }
            Pair::Both(route, other) => compare_route((old, route), (new, other), list),
        }
    }
}

fn routes(version: &Version) -> BTreeMap<Key, &Route> {
    let key = |route: &Route| (Address::of_route(&route.segments).text().to_owned(), route.method);
    version.routes.iter().map(|route| (key(route), route)).collect()
}

fn area(side: &Side<'_>, route: &Route) -> Option<String> {
    side.areas.at(&route.segments.iter().collect::<Vec<&Segment>>())
}

fn subject(route: &Route, area: Option<&str>) -> Subject {
    let address: String = route.segments.iter().map(Segment::to_string).collect();
    Subject::new(Kind::Operation, area, format!("{} {address}", route.method))
}

fn compare_route((old, route): (&Side<'_>, &Route), (new, other): (&Side<'_>, &Route), list: &mut List) {
    let (before, after) = (area(old, route), area(new, other));
    let area = common(before.as_deref(), after.as_deref());
    // The sides may spell the address differently. Both directions of a diff have to choose the same spelling.
    let [one, another] = [route, other].map(|route| subject(route, area));
    let subject = if one.what <= another.what { one } else { another };
    list.compare(&subject, Rule::FeatureChanged, before.unwrap_or_default(), after.unwrap_or_default());
    let rule = if reach::sends(new.version, route) { Rule::CallMoved } else { Rule::CallRenamed };
    list.compare(&subject.as_kind(Kind::Name), rule, call(route), call(other));
    list.compare(&subject, Rule::BodyChanged, describe_body(&route.body), describe_body(&other.body));
    list.compare(&subject, Rule::ReplyChanged, describe_reply(&route.reply), describe_reply(&other.reply));
    let deprecation = |side: &Side<'_>, route| leader(side, route).map(|one| describe_marks(&one.marks));
    let (before, after) = (deprecation(old, route), deprecation(new, other));
    list.compare(&subject, Rule::OperationDeprecated, before.unwrap_or_default(), after.unwrap_or_default());
    compare_statuses(&subject.as_kind(Kind::Status), leader(old, route), leader(new, other), list);
    permissions::compare(&subject, (old.version, route), (new.version, other), list);
}

fn leader<'a>(side: &Side<'a>, route: &Route) -> Option<&'a Operation> {
    side.version.operations.get(route.leading_operation()? as usize)
}

fn compare_statuses(subject: &Subject, old: Option<&Operation>, new: Option<&Operation>, list: &mut List) {
    let statuses = |operation: Option<&Operation>| -> BTreeSet<u16> {
        operation.into_iter().flat_map(|one| &one.responses).map(|response| response.status.0).collect()
    };
    let (old, new) = (statuses(old), statuses(new));
    let text = |codes: Vec<&u16>| codes.iter().map(|code| code.to_string()).collect::<Vec<_>>().join(", ");
    let (added, removed) = (text(new.difference(&old).collect()), text(old.difference(&new).collect()));
    if !added.is_empty() {
        list.added(subject, Rule::StatusAdded, added);
    }
    if !removed.is_empty() {
        list.removed(subject, Rule::StatusRemoved, removed);
    }
}

/// `users().id().send_mail()`: the methods that lead to a request, without arguments.
fn call(route: &Route) -> String {
    let steps: Vec<&str> = route.nodes.iter().chain([&route.name]).map(String::as_str).collect();
    format!("{}()", steps.join("()."))
}

/// The call of a request, what it takes, and what it returns.
fn describe(route: &Route) -> String {
    let takes = match &route.body {
        RouteBody::None => String::new(),
        body => format!(" takes {}", describe_body(body)),
    };
    let returns = match &route.reply {
        Reply::None => String::new(),
        reply => format!(" returns {}", describe_reply(reply)),
    };
    let gap = if takes.is_empty() || returns.is_empty() { "" } else { "," };
    format!("{}{takes}{gap}{returns}", call(route))
}

fn describe_body(body: &RouteBody) -> String {
    match body {
        RouteBody::None => "nothing".to_owned(),
        RouteBody::Parameters { module, name } => format!("requests::{module}::{name}"),
        RouteBody::Resource { ty } => ty.to_string(),
        RouteBody::Stream => "bytes".to_owned(),
        RouteBody::Reference => "a reference".to_owned(),
    }
}

fn describe_reply(reply: &Reply) -> String {
    match reply {
        Reply::None => "nothing".to_owned(),
        Reply::Value { ty, optional } | Reply::Resource { ty, optional } => {
            format!("{ty}{}", if *optional { " or nothing" } else { "" })
        }
        Reply::List { ty } => format!("pages of {ty}"),
    }
}

/// `deprecated since 2024-04-10, removed on 2026-01-01`; nothing if it is not deprecated.
pub(super) fn describe_marks(marks: &Marks) -> String {
    let Some(Deprecation { since, removal, version: _ }) = &marks.deprecated else { return String::new() };
    let since = since.iter().map(|day| format!(" since {day}"));
    let removal = removal.iter().map(|day| format!(", removed on {day}"));
    format!("deprecated{}", since.chain(removal).collect::<String>())
}
