//! Finds what a text names.
//!
//! The form of the text decides where to look: a code, a page (`….md`), a request (a method or a slash at its start), a
//! chain of methods (parentheses), a path of the client (`::`), or a word.

use super::documentation::Documentation;
use crate::areas::Areas;
use crate::checks::measures::{Measure, measures};
use crate::diagnostic::Code;
use crate::emit::Surface;
use crate::emit::call::{Calls, Request};
use crate::emit::called::find_requests;
use crate::emit::sheet;
use crate::model::api::{Enum, Method, Property, Resource, Route, Version};
use crate::model::path::Address;

/// Something that can be explained.
#[derive(Clone, Debug)]
pub(super) enum Subject<'a> {
    Code(Code),
    Figure(Measure),
    /// A route, as an index into the routes of the version. `asked` is the address that was asked about, if no page and
    /// no list has this very address.
    Request {
        version: &'a Version,
        route: u32,
        asked: Option<String>,
    },
    Resource(&'a Version, &'a Resource),
    Enum(&'a Version, &'a Enum),
    Property(&'a Version, &'a Resource, &'a Property),
    Member(&'a Version, &'a Enum, &'a str),
    /// The path of a page.
    Page(&'a str),
}

impl Subject<'_> {
    /// A text that names this alone, and what it is.
    pub(super) fn describe(&self, documentation: &Documentation<'_>) -> (String, String) {
        let of = |version: &Version, what: &str| format!("{what} of {}", version.name);
        match self {
            Self::Code(code) => (code.to_string(), code.summary().to_owned()),
            Self::Figure(one) => {
                (format!("{} {}", one.command, one.name), format!("a figure of `cargo xtask {}`", one.command))
            }
            Self::Request { version, route, .. } => {
                let route = version.routes.get(*route as usize);
                let name = route.map(|route| format!("{} {}", route.method, sheet::address(&route.segments)));
                (name.unwrap_or_default(), of(version, "a request"))
            }
            Self::Resource(version, one) => (one.name.to_string(), of(version, "a type")),
            Self::Enum(version, one) => (one.name.to_string(), of(version, "an enum")),
            Self::Property(version, ty, one) => (format!("{}.{}", ty.name, one.name), of(version, "a property")),
            Self::Member(version, listed, one) => {
                (format!("{}.{one}", listed.name), of(version, "a member of an enum"))
            }
            Self::Page(path) => {
                let title = documentation.parse(path).map(|page| page.title).unwrap_or_default();
                ((*path).to_owned(), format!("a page: {title}"))
            }
        }
    }
}

/// Finds what a text names, in the first version that has something.
pub(super) fn find<'a>(what: &str, version: Option<&str>, documentation: &Documentation<'a>) -> Vec<Subject<'a>> {
    if let Some(code) = Code::ALL.iter().find(|code| code.as_str().eq_ignore_ascii_case(what)) {
        return vec![Subject::Code(*code)];
    }
    if what.to_ascii_lowercase().ends_with(".md") {
        return pages(what, version, documentation);
    }
    let figures = figures(what);
    let what = if is_path(what) { format!("/{what}") } else { what.to_owned() };
    let what = what.as_str();
    let first = documentation.versions(version).map(|version| find_in(what, version)).find(|found| !found.is_empty());
    let found: Vec<Subject<'a>> = figures.into_iter().chain(first.into_iter().flatten()).collect();
    if found.is_empty() { pages(&format!("{what}.md"), version, documentation) } else { found }
}

/// Whether a text is an address without its first slash: `me/messages`.
fn is_path(what: &str) -> bool {
    what.contains('/') && !what.starts_with('/') && !what.contains([' ', '(']) && !what.contains("://")
}

/// The figures with a name, which may follow the name of their command.
fn figures<'a>(what: &str) -> Vec<Subject<'a>> {
    let (command, name) = what.split_once(' ').map_or((None, what), |(command, name)| (Some(command), name.trim()));
    let is = |one: &Measure| one.name == name && command.is_none_or(|command| one.command == command);
    measures().into_iter().filter(is).map(Subject::Figure).collect()
}

/// The pages with a path or a file name. Of several versions, the first one counts.
fn pages<'a>(what: &str, version: Option<&str>, documentation: &Documentation<'a>) -> Vec<Subject<'a>> {
    let wanted = what.replace('\\', "/").to_ascii_lowercase();
    let is = |path: &str| {
        let path = path.to_ascii_lowercase();
        let ends = |long: &str, short: &str| {
            long.strip_suffix(short).is_some_and(|rest| rest.is_empty() || rest.ends_with('/'))
        };
        ends(&path, wanted.trim_start_matches("./")) || ends(&wanted, &path)
    };
    for version in documentation.versions(version) {
        let files = documentation.read.sources.pages.iter().filter(|file| file.version() == version.name);
        let mut paths: Vec<&str> = files.map(|file| file.path.as_str()).filter(|path| is(path)).collect();
        paths.dedup();
        if !paths.is_empty() {
            return paths.into_iter().map(Subject::Page).collect();
        }
    }
    Vec::new()
}

fn find_in<'a>(what: &str, version: &'a Version) -> Vec<Subject<'a>> {
    let first = what.split_whitespace().next().unwrap_or_default();
    if Method::ALL.iter().any(|method| method.as_str().eq_ignore_ascii_case(first) && first != what) {
        return requests([what.to_owned()], version);
    }
    if what.starts_with('/') || what.contains("://") {
        let found = requests(Method::ALL.map(|method| format!("{method} {what}")), version);
        return found.into_iter().filter(|found| matches!(found, Subject::Request { asked: None, .. })).collect();
    }
    if what.contains('(') {
        return chain(what, version).into_iter().collect();
    }
    if let Some((owner, name)) = what.rsplit_once("::") {
        let found = node_method(owner, name, version);
        if !found.is_empty() {
            return found;
        }
    }
    let found = types(what, version);
    if found.is_empty() { members(what, version) } else { found }
}

/// The routes of requests with any keys.
fn requests<'a>(texts: impl IntoIterator<Item = String>, version: &'a Version) -> Vec<Subject<'a>> {
    let areas = Areas::default();
    let calls = Calls::new(version, &areas);
    texts.into_iter().filter_map(|text| request(&text, version, &calls)).collect()
}

fn request<'a>(text: &str, version: &'a Version, calls: &Calls<'_>) -> Option<Subject<'a>> {
    let request = Request::parse(text).ok()?;
    if request.version.as_ref().is_some_and(|name| *name != version.name) {
        return None;
    }
    let found = calls.find(&request).ok()?;
    let address = Address::of_route(&found.segments);
    let has_address = |route: &Route| route.method == request.method && Address::of_route(&route.segments) == address;
    let position = |is: &dyn Fn(&Route) -> bool| version.routes.iter().position(is).map(|index| index as u32);
    if let Some(route) = position(&has_address) {
        return Some(Subject::Request { version, route, asked: None });
    }
    let route = position(&|route| found.route.is_some_and(|leading| std::ptr::eq(leading, route)))?;
    let asked = format!("{} {}", request.method, sheet::address(&found.segments));
    Some(Subject::Request { version, route, asked: Some(asked) })
}

/// The route that a chain of methods requests: `users().id().messages().list()`.
fn chain<'a>(what: &str, version: &'a Version) -> Option<Subject<'a>> {
    let calls = what.trim_start_matches("graph.").trim_end_matches(".await?").trim_end_matches(['.', ';']);
    let calls = if calls.ends_with(')') { calls.to_owned() } else { format!("{calls}()") };
    let sent = find_requests(&format!("fn call() {{ graph.{calls}; }}"), version).ok()?;
    let route = sent.into_iter().find_map(|sent| sent.route)?;
    let index = version.routes.iter().position(|one| std::ptr::eq(one, route))?;
    Some(Subject::Request { version, route: index as u32, asked: None })
}

/// The leading route of a method of a node: `nodes::Message::reply`.
fn node_method<'a>(owner: &str, name: &str, version: &'a Version) -> Vec<Subject<'a>> {
    let node = owner.rsplit("::").next().unwrap_or_default();
    let nodes = version.nodes.iter().filter(|one| one.name == node);
    let methods = nodes.flat_map(|node| &node.methods).filter(|method| method.name == name.trim_start_matches("r#"));
    let routes = methods.filter_map(|method| method.routes.first());
    routes.map(|route| Subject::Request { version, route: *route, asked: None }).collect()
}

/// The types and enums with a name: qualified, short, or of the client.
fn types<'a>(what: &str, version: &'a Version) -> Vec<Subject<'a>> {
    let resources = version
        .resources
        .iter()
        .map(|one| (one.name.as_str(), one.rust_name.as_str(), Subject::Resource(version, one)));
    let enums =
        version.enums.iter().map(|one| (one.name.as_str(), one.rust_name.as_str(), Subject::Enum(version, one)));
    let all: Vec<(&str, &str, Subject<'a>)> = resources.chain(enums).collect();
    if let Some(path) = what.contains("::").then(|| what.trim_start_matches("models::")) {
        return in_models(path, all, version);
    }
    let short = |wire: &'a str| wire.rsplit('.').next().unwrap_or_default();
    let ways: [&dyn Fn(&'a str, &'a str) -> bool; 4] = [
        &|wire, _| wire == what,
        &|wire, _| wire.eq_ignore_ascii_case(what),
        &|wire, rust| short(wire) == what || rust == what,
        &|wire, _| short(wire).eq_ignore_ascii_case(what),
    ];
    let found = ways
        .iter()
        .map(|is| all.iter().filter(|(wire, rust, _)| is(wire, rust)).map(|(.., one)| one.clone()).collect());
    found.into_iter().find(|found: &Vec<Subject<'a>>| !found.is_empty()).unwrap_or_default()
}

/// The types with a path in `models`: `security::Alert`.
fn in_models<'a>(path: &str, all: Vec<(&str, &str, Subject<'a>)>, version: &Version) -> Vec<Subject<'a>> {
    let areas = Areas::default();
    let surface = Surface::of(version, &areas);
    let is =
        |wire: &str| surface.types.get(wire).is_some_and(|names| names.path.trim_start_matches("models::") == path);
    all.into_iter().filter(|(wire, ..)| is(wire)).map(|(.., one)| one).collect()
}

/// The properties and members with a name behind the name of a type: `message.subject`.
fn members<'a>(what: &str, version: &'a Version) -> Vec<Subject<'a>> {
    let Some((owner, name)) = what.rsplit_once("::").or_else(|| what.rsplit_once('.')) else { return Vec::new() };
    let found = types(owner, version).into_iter().flat_map(|owner| match owner {
        Subject::Resource(version, resource) => property(version, resource, name),
        Subject::Enum(version, listed) => {
            let member = listed.members.iter().find(|member| member.eq_ignore_ascii_case(name));
            member.map(|member| Subject::Member(version, listed, member))
        }
        _ => None,
    });
    found.collect()
}

/// The property of a type, or of the nearest base type that has it. Accessors may be named as well.
fn property<'a>(version: &'a Version, resource: &'a Resource, name: &str) -> Option<Subject<'a>> {
    let plain = |name: &str| name.replace('_', "").to_ascii_lowercase();
    let next = |one: &&'a Resource| version.resources.iter().find(|other| one.base.as_ref() == Some(&other.name));
    let chain = std::iter::successors(Some(resource), next).take(version.resources.len());
    chain.into_iter().find_map(|resource| {
        let mut rows = resource.own();
        let found = rows.find(|property| property.name == name || plain(&property.name) == plain(name))?;
        Some(Subject::Property(version, resource, found))
    })
}
