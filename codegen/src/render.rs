//! Renders a page as markdown from which the parser reads the same facts.
//!
//! The rendering has the form of the English reference, with one sentence for each fact. Descriptions, remarks and the
//! bodies of examples are left out. All text of the page is escaped for its place in the markdown.

use crate::model::page::{Content, Page};

mod api;
mod body;
mod cell;
mod completion;
mod enums;
mod inline;
mod permissions;
mod resource;
mod response;

/// The first lines of every rendering, with the kind of the page between them. Published pages have more lines here.
const FRONT: [&str; 2] = ["---\ndoc_type: ", "\n---\n"];

/// The kinds of pages that are rendered.
const API: &str = "apiPageType";
const RESOURCE: &str = "resourcePageType";

/// Whether a file starts as renderings do.
pub fn is_rendering(content: &[u8]) -> bool {
    let [before, after] = FRONT;
    [API, RESOURCE].iter().any(|kind| content.starts_with([before, kind, after].concat().as_bytes()))
}

/// Renders the facts of a page as markdown. Parsing the result returns `page.facts()` again.
pub fn render(page: &Page) -> String {
    let (kind, content) = match &page.content {
        Content::Api(api) => (API, api::blocks(page, api)),
        Content::Resource(types) => (RESOURCE, resource::blocks(page, types)),
    };
    let mut blocks =
        vec![[FRONT[0], kind, FRONT[1].trim_end()].concat(), format!("# {}", inline::heading(&page.title))];
    blocks.extend(page.namespace.as_deref().map(|namespace| format!("Namespace: {}", inline::text(namespace))));
    blocks.extend(content);
    blocks.extend(page.completion.iter().flat_map(|completion| completion::blocks(completion)));
    let mut text = blocks.join("\n\n");
    text.push('\n');
    text
}
