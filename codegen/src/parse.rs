//! What one page says: a file in, a [`Page`] and diagnostics out.
//!
//! Total: any bytes give a page. A page knows its own file and what it includes, never another page.

use std::borrow::Cow;

use crate::diagnostic::{self, Code, Diagnostic, WithDiagnostics};
use crate::model::page::{Content, JsonKey, Page};
use crate::source::{Includes, SourceFile};

mod annotation;
mod api_page;
mod body;
mod column;
mod enums;
mod front_matter;
mod heading;
mod headings;
mod http;
mod include;
mod intro;
mod json;
mod lexicon;
pub mod markdown;
mod parameters;
pub(crate) mod path;
mod permissions;
mod phrases;
mod propose;
mod query;
mod repair;
mod resource_page;
mod response;
mod section;
mod stated;
mod ticks;
mod translation;
mod type_cell;

use front_matter::{FrontMatter, front_matter};
use include::Expanded;
use lexicon::Lexicon;
use markdown::{Block, BlockKind, Text};
use section::{Placed, Section};

pub use lexicon::learnt::Lexicons;
pub(crate) use lexicon::members::{member, members};
pub(crate) use lexicon::{is_worded, primitive};
pub(crate) use parameters::{is_camel, is_identifier};
pub use propose::{Proposals, propose};
pub(crate) use resource_page::titled;
pub use translation::{Translation, translation};

/// Reads a page in the words that are written down.
pub fn parse(file: &SourceFile, includes: &Includes) -> WithDiagnostics<Page> {
    parse_with(file, includes, &Lexicons::default())
}

/// Reads a page.
pub fn parse_with(file: &SourceFile, includes: &Includes, lexicons: &Lexicons) -> WithDiagnostics<Page> {
    let mut diagnostics = Vec::new();
    let matter = front_matter(&file.text);
    let body = &file.text[matter.end..];
    let expanded = include::expand(body, matter.lines + 1, (file.root, &file.path), includes, &mut diagnostics);
    let locale = locale(file, &matter);
    let translated = !locale.starts_with("en");
    let text = if translated { ticks::part(&expanded.text) } else { Cow::Borrowed(expanded.text.as_ref()) };
    let repaired = repair::repair(&text);
    let context =
        Context { page: &file.path, lexicon: lexicons.of(&locale), translated, wordless: !lexicons.has(&locale) };
    let mut reader = Reader { context, expanded: &expanded, diagnostics };
    for (line, code, message) in &repaired.notes {
        reader.note(*code, *line, message);
    }
    if file.lossy {
        reader.note(Code::NotUtf8, 0, "the page is not valid UTF-8; save it as UTF-8");
    }
    if matter.lines == 0 {
        reader.note(Code::FrontMatterMissing, 0, "the page has no front matter");
    }
    let blocks = markdown::blocks(&repaired);
    let anchors = headings::anchors(&blocks, translated.then_some(context.lexicon), file.is_api());
    let placed = section::place(&blocks, &anchors);
    let heading = title(&blocks);
    if heading.is_none() {
        reader.note(Code::HeadingMissing, 0, "the page has no heading of the first level; add `# …`");
    }
    let title = heading.as_ref().map(|(text, _)| text.plain.trim().to_owned());
    let title = title.or_else(|| matter.get("title").map(str::to_owned)).unwrap_or_else(|| file.path.clone());
    let anchor = heading.and_then(|(_, anchor)| anchor);
    let called = called(&title, anchor, translated);
    let english = if translated { heading::english(&title, anchor, file) } else { title.clone() };
    let mut enums = enums::enums(&placed, &mut reader);
    let content = if file.is_api() {
        Content::Api(Box::new(api_page::api_page(&placed, &mut reader)))
    } else {
        Content::Resource(resource_page::types(&called, &placed, !enums.is_empty(), &mut reader))
    };
    let lists_only = matches!(&content, Content::Resource(types) if types.is_empty());
    let name = if translated && lists_only { titled(&called) } else { None };
    if let Some(first) = enums.first_mut().filter(|first| first.name.is_none()) {
        first.name = name;
    }
    let namespace = intro::namespace(&placed);
    if namespace.is_none() && declares(&content) {
        reader.note(Code::NamespaceMissing, 0, "the page states no namespace; microsoft.graph is assumed");
    }
    let page = Page {
        root: file.root,
        path: file.path.clone(),
        locale: locale.into(),
        namespace,
        description: intro::description(&placed),
        title: english,
        content,
        enums,
    };
    let mut diagnostics = reader.diagnostics;
    diagnostic::place(diagnostics.iter_mut(), &file.text);
    diagnostics.sort();
    WithDiagnostics { value: page, diagnostics }
}

/// Which page is read, and in which words it is written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Context<'a> {
    page: &'a str,
    lexicon: &'a Lexicon,
    /// Whether the page is a translation.
    translated: bool,
    /// Whether no lexicon has the words of its locale.
    wordless: bool,
}

#[cfg(test)]
impl<'a> Context<'a> {
    /// An English page.
    fn english(page: &'a str) -> Self {
        Self { page, lexicon: Lexicon::english(), translated: false, wordless: false }
    }
}

/// What the parts of the parser share: where they are, and what they have to say.
struct Reader<'a> {
    context: Context<'a>,
    expanded: &'a Expanded<'a>,
    diagnostics: Vec<Diagnostic>,
}

impl Reader<'_> {
    /// The 1-based line in the page for a 0-based line of the text.
    fn line(&self, line: u32) -> u32 {
        self.expanded.line(line)
    }

    fn note(&mut self, code: Code, line: u32, message: &str) {
        let line = self.line(line);
        self.diagnostics.push(Diagnostic::new(code, self.context.page, line, message));
    }

    /// The same about something in that line.
    fn note_on(&mut self, subject: &str, code: Code, line: u32, message: &str) {
        let line = self.line(line);
        self.diagnostics.push(Diagnostic::new(code, self.context.page, line, message).about(subject));
    }
}

/// Whether a page says anything that belongs to a namespace.
fn declares(content: &Content) -> bool {
    match content {
        Content::Api(api) => !api.requests.is_empty(),
        Content::Resource(types) => !types.is_empty(),
    }
}

/// The keys of a JSON object with what their values show; none where a text is no such object.
pub(crate) fn json_keys(text: &str) -> Vec<JsonKey> {
    json::read::<json::Keys>(text).map(|read| read.value.0).unwrap_or_default()
}

/// The first heading of the first level that is not a tab of code samples, with its anchor.
fn title<'b>(blocks: &'b [Block<'_>]) -> Option<(&'b Text, Option<&'b str>)> {
    blocks.iter().find_map(|block| match &block.kind {
        BlockKind::Heading { level: 1, text, anchor } if !text.links().any(|(_, to)| to.starts_with("#tab/")) => {
            Some((text, anchor.as_deref()))
        }
        _ => None,
    })
}

/// What a heading calls a type: its words; in a translation those of its anchor, which are the English ones.
fn called<'t>(title: &'t str, anchor: Option<&str>, translated: bool) -> Cow<'t, str> {
    match anchor {
        Some(anchor) if translated => Cow::Owned(resource_page::called(title, anchor)),
        _ => Cow::Borrowed(title),
    }
}

/// The locale that a page is written in: by its front matter, else by the name of its folder; lower-case.
pub fn locale_of(file: &SourceFile) -> String {
    locale(file, &front_matter(&file.text))
}

fn locale(file: &SourceFile, matter: &FrontMatter<'_>) -> String {
    let stated = matter.get("ms.contentlocale").map(str::to_ascii_lowercase).filter(|locale| !locale.is_empty());
    stated.or_else(|| file.locale.clone()).unwrap_or_else(|| "en-us".into())
}

/// The paragraphs of a section, in order, with their lines.
fn paragraphs<'p>(placed: &'p [Placed<'p, '_>], section: &'p Section) -> impl Iterator<Item = (u32, &'p Text)> {
    placed.iter().filter(move |item| item.section == *section).filter_map(|item| match &item.block.kind {
        BlockKind::Paragraph(text) => Some((item.block.line, text)),
        _ => None,
    })
}

/// The tables of a section, in order, with their lines.
fn tables<'p>(placed: &'p [Placed<'p, '_>], section: &'p Section) -> impl Iterator<Item = (u32, &'p markdown::Table)> {
    placed.iter().filter(move |item| item.section == *section).filter_map(|item| match &item.block.kind {
        BlockKind::Table(table) => Some((item.block.line, table)),
        _ => None,
    })
}
