//! The requests of the client: one for each route, with the Rust that sends it, its permissions and its pages.

use rayon::prelude::*;

use crate::areas::Areas;
use crate::checks::totals::is_published;
use crate::emit::call::{Calls, Request as Asked};
use crate::emit::{self, Source, sheet};
use crate::model::api::{Api, Caller, LineSource, Marks, Method, Reply, Route, RouteBody, Segment, Snapshots, Version};

mod data;
mod page;

pub(super) use data::data;
pub(super) use page::page;

/// Where a request is documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Origin {
    /// On a published page.
    Page,
    /// In the permissions that the service publishes by request.
    Permissions,
    /// In the index of the reference.
    Reference,
    /// In the metadata alone.
    Metadata,
}

impl Origin {
    pub(super) const ALL: [Self; 4] = [Self::Page, Self::Permissions, Self::Reference, Self::Metadata];

    /// The origin in words.
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Page => "a published page",
            Self::Permissions => "the permissions by request",
            Self::Reference => "the index of the reference",
            Self::Metadata => "the metadata",
        }
    }

    /// The day or month of the document.
    pub(super) fn date(self, completed: &Snapshots) -> Option<&str> {
        match self {
            Self::Page => None,
            Self::Permissions => completed.permissions.as_deref(),
            Self::Reference => completed.reference.as_deref(),
            Self::Metadata => completed.metadata.as_deref(),
        }
    }

    fn of(route: &Route, source: &Source<'_>, version: &Version) -> Self {
        if is_published(&route.documented, version) {
            return Self::Page;
        }
        match source.lines.first().map(|line| line.source) {
            Some(LineSource::Permissions) => Self::Permissions,
            Some(LineSource::Reference) => Self::Reference,
            Some(LineSource::Metadata) => Self::Metadata,
            Some(LineSource::Section | LineSource::OtherSection | LineSource::Example) | None => Self::Page,
        }
    }
}

/// A request of the client.
pub(super) struct Request<'a> {
    pub(super) version: &'a str,
    pub(super) method: Method,
    /// The template of the address.
    pub(super) address: String,
    /// The call as `cargo xtask call` writes it.
    pub(super) rust: String,
    /// The areas to turn on besides those of the default.
    pub(super) features: Vec<String>,
    /// The heading of the leading page.
    pub(super) title: &'a str,
    /// What the request does, in words.
    pub(super) kind: &'static str,
    pub(super) area: Option<String>,
    pub(super) origin: Origin,
    /// The paths of the pages, the leading one first.
    pub(super) pages: Vec<&'a str>,
    /// The alternatives of each kind of caller in the order of [`Caller::ALL`], least privileged first.
    pub(super) permissions: [Vec<&'a [String]>; 3],
    /// The body; `None` if there is none.
    pub(super) sends: Option<String>,
    /// The result; `None` if there is none.
    pub(super) returns: Option<String>,
    /// Since when it is deprecated, in words; `None` if it is not.
    pub(super) deprecated: Option<String>,
}

impl Request<'_> {
    /// Whether the scopes of some kind of caller are known.
    pub(super) fn is_permitted(&self) -> bool {
        self.permissions.iter().any(|sets| !sets.is_empty())
    }
}

/// The requests of an API, by version, address and method.
pub(super) fn collect<'a>(api: &'a Api, areas: &Areas) -> Vec<Request<'a>> {
    let of_version = |version: &'a Version| {
        let calls = Calls::new(version, areas);
        let requests = version.routes.par_iter().map(|route| request(route, version, &calls, areas));
        requests.collect::<Vec<_>>()
    };
    api.versions.iter().flat_map(of_version).collect()
}

fn request<'a>(route: &'a Route, version: &'a Version, calls: &Calls<'_>, areas: &Areas) -> Request<'a> {
    let source = Source::of(route, version);
    let address = sheet::address(&route.segments);
    let segments: Vec<&Segment> = route.segments.iter().collect();
    // Text of a hostile page may be no address. Then the client has no call that a reader could use.
    let asked = Asked::parse(&format!("{} {address}", route.method)).ok();
    let call = asked.map(|asked| calls.call(&asked, None));
    let mut pages: Vec<&str> = Vec::new();
    for operation in &source.operations {
        if !operation.page.is_empty() && !pages.contains(&operation.page.as_str()) {
            pages.push(&operation.page);
        }
    }
    Request {
        version: &version.name,
        method: route.method,
        rust: call.as_ref().map(emit::call::Call::rust).unwrap_or_default(),
        features: call.map(|call| call.features).unwrap_or_default(),
        title: source.operations.first().map_or("", |leader| leader.title.as_str()),
        kind: route.kind.words(),
        area: areas.at(&segments),
        origin: Origin::of(route, &source, version),
        pages,
        permissions: Caller::ALL.map(|caller| source.scopes(caller)),
        sends: sends(&route.body),
        returns: returns(&route.reply),
        deprecated: source.deprecated().map(deprecated),
        address,
    }
}

fn sends(body: &RouteBody) -> Option<String> {
    match body {
        RouteBody::None => None,
        RouteBody::Parameters { module, name } => Some(format!("requests::{module}::{name}")),
        RouteBody::Resource { ty } => Some(ty.to_string()),
        RouteBody::Stream => Some("bytes".to_owned()),
        RouteBody::Reference => Some("a reference".to_owned()),
    }
}

fn returns(reply: &Reply) -> Option<String> {
    match reply {
        Reply::None => None,
        Reply::Value { ty, optional } | Reply::Resource { ty, optional } => {
            Some(format!("{ty}{}", if *optional { ", or nothing" } else { "" }))
        }
        Reply::List { ty } => Some(format!("pages of {ty}")),
    }
}

fn deprecated(marks: &Marks) -> String {
    let deprecation = marks.deprecated.clone().unwrap_or_default();
    let since = deprecation.since.map(|day| format!("since {day}"));
    let removal = deprecation.removal.map(|day| format!("to be removed on {day}"));
    let words: Vec<String> = since.into_iter().chain(removal).collect();
    if words.is_empty() { "yes".to_owned() } else { words.join(", ") }
}
