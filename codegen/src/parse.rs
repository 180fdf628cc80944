//! Reads one page of the documentation.
//!
//! [`parse_with`] reads a page in five steps:
//!
//! 1. `prepare` removes the front matter, sets the completion aside and replaces includes with files; `repair` mends markup
//!    that would hide facts.
//! 2. `markdown` divides the text into blocks.
//! 3. `outline` finds the title and assigns each block to a section: by the anchors of headings (`anchors`, `section`).
//! 4. The facts are read section by section: `api_page` for an operation, `resource_page` for types, `enums` for both.
//!    They share the readers of rows, type cells, descriptions and JSON.
//! 5. `completion` reads what was set aside.
//!
//! Parsing never fails: any bytes give a page and diagnostics. The parser sees one file and the files that it includes,
//! never another page. The [lexicon](crate::lexicon) defines what a wording means. This module decides where a wording
//! counts, and uses the position where no wording is known.

use crate::diagnostic::{self, Code, WithDiagnostics};
use crate::lexicon::Lexicons;
use crate::model::page::{Content, EnumTable, JsonKey, Page};
use crate::source::{Includes, SourceFile};

mod anchors;
mod annotation;
mod api_page;
mod body;
mod column;
mod completion;
mod description;
mod enums;
mod examples;
mod front_matter;
mod headers;
mod http;
mod include;
mod intro;
mod json;
pub mod markdown;
mod messages;
mod missing_tables;
mod more_requests;
mod names;
mod outline;
mod parameters;
pub(crate) mod path;
mod permissions;
mod prepare;
mod query;
mod reader;
mod repair;
mod request_lines;
mod resource_page;
mod response;
mod rows;
mod section;
mod ticks;
mod title;
mod translation;
mod type_cell;

use reader::PageReader;
use repair::Repaired;
use title::Title;

pub(crate) use names::{is_camel, is_identifier, read_name};
pub(crate) use outline::Outline;
pub(crate) use permissions::{is_one_scope, read_permissions};
pub(crate) use prepare::Prepared;
pub use prepare::locale_of;
pub(crate) use reader::Context;
pub(crate) use repair::repair;
pub(crate) use response::find_statuses;
pub(crate) use section::{Section, Sections};
pub(crate) use title::type_in_title;
pub use translation::{Translation, read_translation};

/// Reads a page with the lexicons that people wrote.
pub fn parse(file: &SourceFile, includes: &Includes) -> WithDiagnostics<Page> {
    parse_with(file, includes, &Lexicons::default())
}

/// Reads a page with the given lexicons.
pub fn parse_with(file: &SourceFile, includes: &Includes, lexicons: &Lexicons) -> WithDiagnostics<Page> {
    let mut diagnostics = Vec::new();
    let prepared = Prepared::new(file, includes, &mut diagnostics);
    let text = prepared.text();
    let repaired = repair(&text);
    let blocks = markdown::blocks(&repaired);

    let lexicon = lexicons.of(&prepared.locale);
    let wordless = !lexicons.has(&prepared.locale);
    let context = Context { page: &file.path, lexicon, translated: prepared.translated, wordless };
    let outline = Outline::new(&blocks, prepared.translated.then_some(lexicon), file.is_api());

    let mut reader = PageReader { context, expanded: &prepared.expanded, diagnostics };
    report_form(file, &prepared, &repaired, &outline, &mut reader);
    let mut page = read_facts(file, &prepared, &outline, &mut reader);

    let mut diagnostics = reader.diagnostics;
    if let Some(text) = prepared.completion {
        let completion = completion::read_completion(text, &file.path, &mut diagnostics);
        if completion.operation.as_ref().is_some_and(|operation| !operation.requests.is_empty()) {
            // The requests of a page that was never published stand in its completion.
            diagnostics.retain(|diagnostic| diagnostic.code != Code::PageUnused);
        }
        page.completion = (!completion.is_empty()).then(|| Box::new(completion));
    }
    diagnostic::place(diagnostics.iter_mut(), &file.text);
    diagnostics.sort();
    WithDiagnostics { value: page, diagnostics }
}

/// Reports problems with the form of a page, not with its facts.
fn report_form(
    file: &SourceFile,
    prepared: &Prepared<'_>,
    repaired: &Repaired<'_>,
    outline: &Outline<'_, '_>,
    reader: &mut PageReader<'_>,
) {
    for (line, code, message) in &repaired.notes {
        reader.report(*code, *line, message);
    }
    if file.lossy {
        reader.report(Code::NotUtf8, 0, "the page is not valid UTF-8; save it as UTF-8");
    }
    if prepared.front_matter.lines == 0 {
        reader.report(Code::FrontMatterMissing, 0, "the page has no front matter");
    }
    if outline.title().is_none() {
        reader.report(Code::HeadingMissing, 0, "the page has no heading of the first level; add `# …`");
    }
}

/// Reads the facts of a page from its sections.
fn read_facts(
    file: &SourceFile,
    prepared: &Prepared<'_>,
    outline: &Outline<'_, '_>,
    reader: &mut PageReader<'_>,
) -> Page {
    let sections = &outline.sections;
    let title = title::read_title(outline.title(), prepared, file, reader.context.lexicon);
    let mut enums = enums::read_enums(sections, reader);
    let content = if file.is_api() {
        Content::Api(Box::new(api_page::read_api_page(sections, reader)))
    } else {
        Content::Resource(resource_page::read_types(&title.words, sections, !enums.is_empty(), reader))
    };
    if prepared.translated {
        name_only_enum(&mut enums, &content, &title, reader);
    }
    let namespace = intro::read_namespace(sections);
    if namespace.is_none() && declares(&content) {
        reader.report(Code::NamespaceMissing, 0, "the page states no namespace; microsoft.graph is assumed");
    }
    Page {
        root: file.root,
        path: file.path.clone(),
        locale: prepared.locale.clone(),
        namespace,
        description: intro::read_description(sections),
        title: title.english,
        content,
        enums,
        completion: None,
    }
}

/// Names the first enum of a translated page that declares no types by the title of the page. On an English page the
/// heading of the table has the name.
fn name_only_enum(enums: &mut [EnumTable], content: &Content, title: &Title<'_>, reader: &PageReader<'_>) {
    let lists_only = matches!(content, Content::Resource(types) if types.is_empty());
    if let Some(first) = enums.first_mut().filter(|first| lists_only && first.name.is_none()) {
        first.name = title::find_type(&title.words, reader.context.lexicon);
    }
}

/// Whether a page declares anything that belongs to a namespace.
fn declares(content: &Content) -> bool {
    match content {
        Content::Api(api) => !api.requests.is_empty(),
        Content::Resource(types) => !types.is_empty(),
    }
}

/// The keys of a JSON object and what their values show; none if the text is not a JSON object.
pub(crate) fn json_keys(text: &str) -> Vec<JsonKey> {
    json::read::<json::Keys>(text).map(|read| read.value.0).unwrap_or_default()
}
