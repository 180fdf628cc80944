//! Corrects the spelling of keys in JSON representations by the examples of API pages.
//!
//! A table and the representation may spell a name with different capitals. Usually the representation is right; the
//! table is if all examples about the type spell the name as it does.

use rustc_hash::FxHashMap as HashMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::page::{ApiPage, BodyStatement, Content, Page, PropertyRow, TypeDeclaration, TypeMention};
use crate::model::types::ExampleBody;

/// Spells keys as the rows of the tables if the examples do.
pub(super) fn restore(pages: &mut [Page]) -> Vec<Diagnostic> {
    let doubtful: Vec<(usize, String, String)> = pages
        .iter()
        .enumerate()
        .flat_map(|(index, page)| doubtful_keys(page).map(move |(row, key)| (index, row.name.to_string(), key)))
        .collect();
    if doubtful.is_empty() {
        return Vec::new();
    }
    let examples = examples_by_type(pages);
    let mut confirmed = Vec::new();
    for (index, row, key) in doubtful {
        let shown = examples.get(&pages[index].path.to_ascii_lowercase()).map_or(&[][..], Vec::as_slice);
        let has = |name: &str| shown.iter().any(|text| text.contains(&format!("\"{name}\"")));
        if has(&row) && !has(&key) {
            confirmed.push((index, row, key));
        }
    }
    confirmed.into_iter().map(|(index, row, key)| rename(&mut pages[index], &row, &key)).collect()
}

fn types(page: &Page) -> &[TypeDeclaration] {
    match &page.content {
        Content::Resource(types) => types,
        Content::Api(_) => &[],
    }
}

/// The rows of a page that the representation spells otherwise, each with the key.
fn doubtful_keys(page: &Page) -> impl Iterator<Item = (&PropertyRow, String)> {
    types(page).iter().flat_map(|ty| {
        let rows = ty.properties.iter().chain(&ty.relationships).filter(|row| row.name.is_ascii());
        rows.filter_map(|row| {
            let key = ty.json.iter().find(|key| key.name.eq_ignore_ascii_case(&row.name))?;
            (key.name.as_str() != &*row.name).then(|| (row, key.name.clone()))
        })
    })
}

/// The JSON of all examples, by the page of a type that their page sends or returns.
fn examples_by_type(pages: &[Page]) -> HashMap<String, Vec<&str>> {
    let mut examples: HashMap<String, Vec<&str>> = HashMap::default();
    for page in pages {
        let Content::Api(api) = &page.content else { continue };
        for link in mentions(api).filter_map(|mention| mention.link.as_ref()) {
            examples.entry(link.path.clone()).or_default().extend(bodies(api));
        }
    }
    examples
}

fn mentions(api: &ApiPage) -> impl Iterator<Item = &TypeMention> {
    let sent = match &api.body {
        BodyStatement::Resource(ty) => ty.as_ref(),
        BodyStatement::Silent | BodyStatement::None | BodyStatement::Parameters => None,
        BodyStatement::Stream | BodyStatement::Reference => None,
    };
    api.response.types.iter().chain(sent)
}

fn bodies(api: &ApiPage) -> impl Iterator<Item = &str> {
    let sent = api.examples.iter().filter_map(|example| example.request.as_ref()).map(|request| &request.body);
    let received = api.examples.iter().filter_map(|example| example.response.as_ref()).map(|response| &response.body);
    sent.chain(received).filter_map(|body| match body {
        ExampleBody::Json(text) => Some(&**text),
        ExampleBody::None | ExampleBody::Text(_) => None,
    })
}

/// Spells a key of a page as its row.
fn rename(page: &mut Page, row: &str, key: &str) -> Diagnostic {
    let mut line = 1;
    if let Content::Resource(types) = &mut page.content {
        for ty in types {
            let mut rows = ty.properties.iter().chain(&ty.relationships);
            line = rows.find(|known| &*known.name == row).map_or(line, |known| known.line);
            ty.json.iter_mut().filter(|known| known.name == key).for_each(|known| row.clone_into(&mut known.name));
        }
    }
    let message = format!("the JSON representation spells it {key}, the table and the examples {row}, which is used");
    Diagnostic::new(Code::TableJsonDisagrees, &page.path, line.max(1), message).about(row)
}
