//! The list of requests as data for the page that searches it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Request;
use crate::model::api::Caller;
use crate::output::OutputFile;
use crate::report::document;
use crate::report::input::Pages;
use crate::report::pool::Pool;

/// What the script gets. Numbers lead into the lists.
#[derive(Serialize)]
struct Data<'a> {
    /// The kinds of callers, in the order of permissions.
    callers: [&'static str; 3],
    texts: Vec<String>,
    /// Path, address in the reference, and number of diagnostics.
    pages: Vec<(&'a str, Option<String>, usize)>,
    /// For each kind of caller its alternatives, each a list of texts.
    permissions: Vec<[Vec<Vec<usize>>; 3]>,
    rows: Vec<Row<'a>>,
}

/// A request. The numbers are those of texts, but for the pages and the permissions.
#[derive(Serialize)]
struct Row<'a>(
    /// The address.
    &'a str,
    /// The Rust.
    &'a str,
    /// The version.
    usize,
    /// The method.
    usize,
    /// The area.
    usize,
    /// The origin.
    usize,
    /// What it does.
    usize,
    /// The heading of the leading page.
    usize,
    /// The pages.
    Vec<usize>,
    /// The permissions.
    usize,
    /// What it sends.
    usize,
    /// What it returns.
    usize,
    /// The features to turn on.
    usize,
    /// Since when it is deprecated.
    usize,
);

/// The lists that are filled while the rows are written.
struct Lists<'a> {
    texts: Pool,
    pages: BTreeMap<&'a str, usize>,
    permissions: BTreeMap<[Vec<&'a [String]>; 3], usize>,
}

/// Writes the data.
pub(in crate::report) fn data(requests: &[Request<'_>], pages: &Pages<'_>) -> OutputFile {
    let mut lists = Lists { texts: Pool::new(), pages: BTreeMap::new(), permissions: BTreeMap::new() };
    let rows = requests.iter().map(|request| lists.row(request)).collect();
    let known = by_number(lists.pages).into_iter();
    let known = known.map(|page| (page, pages.url(page), pages.count_diagnostics(page))).collect();
    let texts = &mut lists.texts;
    let mut numbers = |set: &[String]| -> Vec<usize> { set.iter().map(|scope| texts.number(scope)).collect() };
    let permissions = by_number(lists.permissions).into_iter();
    let permissions = permissions.map(|of| of.map(|sets| sets.into_iter().map(&mut numbers).collect())).collect();
    let data = Data {
        callers: Caller::ALL.map(Caller::as_str),
        pages: known,
        permissions,
        rows,
        texts: lists.texts.into_texts(),
    };
    document::script("data/requests.js", "requests", &data)
}

impl<'a> Lists<'a> {
    fn row<'r>(&mut self, request: &'r Request<'a>) -> Row<'r> {
        let pages = request.pages.iter().map(|page| {
            let next = self.pages.len();
            *self.pages.entry(page).or_insert(next)
        });
        let pages = pages.collect();
        let next = self.permissions.len();
        let permissions = *self.permissions.entry(request.permissions.clone()).or_insert(next);
        let mut text = |text: &str| self.texts.number(text);
        let optional = |text: &'r Option<String>| text.as_deref().unwrap_or_default();
        Row(
            &request.address,
            &request.rust,
            text(request.version),
            text(request.method.as_str()),
            text(optional(&request.area)),
            text(request.origin.words()),
            text(request.kind),
            text(request.title),
            pages,
            permissions,
            text(optional(&request.sends)),
            text(optional(&request.returns)),
            text(&request.features.join(", ")),
            text(optional(&request.deprecated)),
        )
    }
}

/// The keys in the order of their numbers.
fn by_number<K>(numbers: BTreeMap<K, usize>) -> Vec<K> {
    let mut keys: Vec<(usize, K)> = numbers.into_iter().map(|(key, number)| (number, key)).collect();
    keys.sort_by_key(|(number, _)| *number);
    keys.into_iter().map(|(_, key)| key).collect()
}
