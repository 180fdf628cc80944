//! The page that searches the requests.

use std::collections::{BTreeMap, BTreeSet};

use super::{Origin, Request};
use crate::model::api::Method;
use crate::output::OutputFile;
use crate::report::document::{Document, REQUESTS};
use crate::report::form::{self, Choice};
use crate::report::html::{Html, element, number};

/// Writes the page.
pub(in crate::report) fn page(requests: &[Request<'_>]) -> OutputFile {
    let lead = format!(
        "{} requests: a method and an address each, with the Rust that sends it, the permissions that it needs, and the pages that document it.",
        number(requests.len())
    );
    let hint = "Words may be of the address, the Rust, a scope, the heading or name of a page, or the area. All of them have to match.";
    let search = form::form(hint, "GET /me/messages", &choices(requests));
    let main = [element("h2", &[("id", "search")], "Search"), search, form::results("Requests that match", "requests")];
    Document {
        file: REQUESTS,
        title: "Requests",
        lead: lead.into(),
        main: Html::from(main),
        scripts: &["assets/list.js", "assets/requests.js", "data/requests.js"],
    }
    .print()
}

/// What the list can be narrowed to, with how many requests there are of each.
fn choices(requests: &[Request<'_>]) -> Vec<Choice> {
    let count = |of: &dyn Fn(&Request<'_>) -> String| {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        requests.iter().for_each(|request| *counts.entry(of(request)).or_default() += 1);
        counts
    };
    let mut seen = BTreeSet::new();
    let versions = requests.iter().map(|request| request.version).filter(|version| seen.insert(*version));
    let versions: Vec<String> = versions.map(str::to_owned).collect();
    let methods = Method::ALL.map(|method| method.as_str().to_owned());
    let origins = Origin::ALL.map(|origin| origin.words().to_owned());
    let areas = count(&|request| request.area.clone().unwrap_or_default());
    let named: Vec<String> = areas.keys().filter(|area| !area.is_empty()).cloned().collect();
    vec![
        Choice::of("version", "Version", &versions, &count(&|request| request.version.to_owned())),
        Choice::of("method", "Method", &methods, &count(&|request| request.method.as_str().to_owned())),
        Choice::of("area", "Area", &named, &areas),
        Choice::of("origin", "Known from", &origins, &count(&|request| request.origin.words().to_owned())),
    ]
}
