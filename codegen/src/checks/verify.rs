//! Compares the examples of the documentation with the client: their requests with its methods, their bodies with its
//! types, their statuses with its operations.
//!
//! The client that is called need not be that of the same pages: an older edition's examples are requests that a newer
//! client has to send, too. What this check finds in types it finds in the API; `tests/tests/verify.rs` reads the same
//! bodies with the compiled models.

use rustc_hash::FxHashMap as HashMap;
use serde_json::Value as Json;

use crate::areas::{AreaTable, Areas};
use crate::emit::call::Found;
use crate::model::api::{Api, Example, ExampleBody, Operation, Reply, Version};
use crate::parse::path::parts;

mod answers;
mod bodies;
mod cause;
mod client;
mod literals;
mod matching;
mod misfit;
mod report;
mod types;

pub use cause::Cause;
use client::{Client, Lines};
use matching::Matched;
use misfit::Misfit;
use report::Place;
pub use report::{Answer, Figure, Miss, Report};

/// Compares the examples of `documentation` with the client of `client`.
pub fn verify(documentation: &Api, client: &Api) -> Report {
    let areas = Areas::of(client, Some(&AreaTable::default()));
    let clients: Vec<Client<'_>> = client.versions.iter().map(|version| Client::new(version, &areas)).collect();
    let mut check = Check { clients: &clients, report: Report::default() };
    for version in &documentation.versions {
        check.version(version);
    }
    check.report.sort();
    check.report
}

struct Check<'c, 'a> {
    clients: &'c [Client<'a>],
    report: Report,
}

impl<'a> Check<'_, 'a> {
    fn version(&mut self, version: &Version) {
        let mut lines: HashMap<&str, Lines<'_>> = HashMap::default();
        for operation in &version.operations {
            let of_page = lines.entry(&operation.page).or_default();
            of_page.extend(operation.requests.iter().map(|line| (line.method, parts(&line.path))));
        }
        for operation in &version.operations {
            let lines = &lines[operation.page.as_str()];
            for example in &operation.examples {
                self.example(version, operation, lines, example);
            }
        }
    }

    fn example(&mut self, version: &Version, operation: &Operation, lines: &Lines<'_>, example: &Example) {
        let mut found = None;
        if let Some(request) = &example.request {
            let place = Place { operation, line: request.line };
            let matched = matching::find(request, version, lines, self.clients);
            if let Matched::OtherVersion(..) = matched {
                self.report.add(place, Cause::OtherVersion, format!("{} {}", request.method, request.url));
            }
            found = match matched {
                Matched::Method(client, method) | Matched::OtherVersion(client, method) => {
                    self.method(place, &method);
                    self.sent(place, client, &method, &request.body);
                    Some((client, method))
                }
                Matched::None(cause, what) => {
                    self.report.count_request(cause);
                    self.report.add(place, cause, what);
                    if cause == Cause::OtherHost {
                        return;
                    }
                    None
                }
            };
        }
        if example.response.is_some() {
            self.response(version, operation, example, found);
        }
    }

    /// Counts a method that was found.
    fn method(&mut self, place: Place<'_>, method: &Found<'a>) {
        if let Some(misfit) = &method.misfit {
            self.report.count_request(Cause::Argument);
            self.report.add(place, Cause::Argument, misfit.clone());
        } else {
            self.report.count(Figure::Requests, true);
        }
        if method.pages.is_empty() {
            return;
        }
        let is_own = method.pages.contains(place.operation.page.as_str());
        self.report.count(Figure::OwnPage, is_own);
        if !is_own {
            let pages: Vec<&str> = method.pages.iter().copied().collect();
            self.report.add(place, Cause::OtherPage, pages.join(", "));
        }
    }

    /// Compares the body of a request.
    fn sent(&mut self, place: Place<'_>, client: usize, method: &Found<'a>, body: &ExampleBody) {
        let ExampleBody::Json(text) = body else {
            if bodies::is_invalid(body) {
                self.report.add(place, Cause::InvalidJson, String::new());
            }
            return;
        };
        let Ok(json) = serde_json::from_str::<Json>(text) else { return };
        let Client { version, types, .. } = &self.clients[client];
        let misfits = bodies::check(method, &json, version, types);
        self.report.count_body(Figure::Bodies, &misfits, |_| true);
        self.report.add_misfits(place, misfits);
    }

    /// Compares the status and the body of a response.
    fn response(
        &mut self,
        version: &Version,
        operation: &Operation,
        example: &Example,
        found: Option<(usize, Found<'a>)>,
    ) {
        let Some(response) = &example.response else { return };
        let place = Place { operation, line: response.line };
        let own = self.clients.iter().position(|client| client.version.name == version.name);
        let client = found.as_ref().map(|(client, _)| *client).or(own);
        let Some(client) = client else { return };
        let reply = match &found {
            Some((_, method)) => Some(&method.reply),
            None => self.clients[client].reply_of(&operation.page),
        };
        let Some(reply) = reply.cloned() else { return };
        let status = answers::check_status(operation, response, &reply);
        self.report.count(Figure::Statuses, status.is_none());
        self.report.add_misfits(place, status.into_iter().collect());
        if bodies::is_invalid(&response.body) && response.status.is_success() {
            self.report.add(place, Cause::InvalidJson, String::new());
        }
        if let (ExampleBody::Json(text), true) = (&response.body, response.status.is_success()) {
            self.received(place, client, &reply, text);
        }
    }

    /// Compares the body of a response with what the method returns.
    fn received(&mut self, place: Place<'_>, client: usize, reply: &Reply, text: &str) {
        let Ok(json) = serde_json::from_str::<Json>(text) else { return };
        let Client { version, types, .. } = &self.clients[client];
        let name = version.name.clone();
        let (body, misfits) = answers::check(reply, json, types);
        let is_template = misfits.iter().any(Misfit::is_placeholder);
        self.report.count_body(Figure::Answers, &misfits, Misfit::hides_value);
        self.report.add_misfits(place, misfits.into_iter().filter(Misfit::hides_value).collect());
        self.report.answers.extend(body.map(|(ty, json)| Answer {
            version: name,
            page: place.operation.page.clone(),
            line: place.line,
            ty,
            body: json,
            is_template,
        }));
    }
}
