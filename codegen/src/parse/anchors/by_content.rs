//! Names the headings of a translated page that have neither anchors nor known words, by the blocks below them.

use super::by_words::anchor_of_values;
use crate::lexicon::Lexicon;
use crate::parse::column::read_columns;
use crate::parse::markdown::{Block, BlockKind, Table};
use crate::parse::names::is_camel;
use crate::parse::permissions::is_scope;
use crate::parse::query::find_option;

/// The topic of a section, as the blocks below its heading show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Topic {
    Permissions,
    HttpRequest,
    QueryParameters,
    RequestHeaders,
    RequestBody,
    Example,
    Methods,
    Properties,
    JsonRepresentation,
    /// The members of an enum.
    Members,
    /// The members of an enum, as a word at the head of the table shows.
    Values,
}

impl Topic {
    /// The anchor that English pages give such a section.
    fn anchor(self) -> &'static str {
        match self {
            Self::Permissions => "permissions",
            Self::HttpRequest => "http-request",
            Self::QueryParameters => "query-parameters",
            Self::RequestHeaders => "request-headers",
            Self::RequestBody => "request-body",
            Self::Example => "example",
            Self::Methods => "methods",
            Self::Properties => "properties",
            Self::JsonRepresentation => "json-representation",
            Self::Members => "members",
            Self::Values => "values",
        }
    }
}

/// Replaces the anchors of the `unknown` headings. The two headings without a topic before the examples are, by their
/// order, the request body and the response.
pub(super) fn name_headings(
    blocks: &[Block<'_>],
    unknown: &[usize],
    lexicon: &Lexicon,
    is_api: bool,
    anchors: &mut [String],
) {
    let mut silent = Vec::new();
    let mut has_properties = has_anchor(anchors, "properties");
    for &index in unknown {
        let below = section_below(blocks, index);
        let before_headers = is_api && !has_anchor(&anchors[..index], "request-headers");
        let topic = find_topic(below, is_api, lexicon);
        match topic.or_else(|| topic_of_text(below).filter(|_| before_headers)) {
            Some(Topic::Example) => {
                // The heading of all examples has nothing but the headings of the examples below it.
                let above = silent.pop_if(|above| level(&blocks[*above]) < level(&blocks[index]));
                anchors[above.unwrap_or(index)] = Topic::Example.anchor().into();
                break;
            }
            Some(topic) => {
                if matches!(topic, Topic::HttpRequest | Topic::QueryParameters | Topic::RequestHeaders) {
                    silent.clear();
                }
                anchors[index] = anchor_of(topic, &blocks[index], &anchors[index], &mut has_properties);
            }
            None => silent.push(index),
        }
    }
    if is_api {
        name_by_order(silent, anchors);
    }
}

/// The anchor of a heading with a topic. A second table of properties lists relationships.
fn anchor_of(topic: Topic, heading: &Block<'_>, slug: &str, has_properties: &mut bool) -> String {
    match topic {
        Topic::Members => enum_anchor(heading).unwrap_or_else(|| topic.anchor().into()),
        Topic::Values => enum_anchor(heading).unwrap_or_else(|| slug.to_owned()),
        Topic::Properties if std::mem::replace(has_properties, true) => "relationships".into(),
        _ => topic.anchor().into(),
    }
}

/// Names the last two headings without a topic: the response, and the request body before it.
fn name_by_order(mut silent: Vec<usize>, anchors: &mut [String]) {
    for anchor in ["response", "request-body"] {
        if !has_anchor(anchors, anchor)
            && let Some(index) = silent.pop()
        {
            anchors[index] = anchor.into();
        }
    }
}

fn has_anchor(anchors: &[String], anchor: &str) -> bool {
    anchors.iter().any(|known| known == anchor)
}

/// The blocks between a heading and the next one. Tabs of code samples are headings of the first level, and do not
/// count.
fn section_below<'b, 'a>(blocks: &'b [Block<'a>], heading: usize) -> &'b [Block<'a>] {
    let below = &blocks[heading + 1..];
    &below[..below.iter().position(|block| level(block) > 1).unwrap_or(below.len())]
}

fn level(block: &Block<'_>) -> u8 {
    if let BlockKind::Heading { level, .. } = block.kind { level } else { 0 }
}

/// The anchor of a heading that has the name of an enum.
fn enum_anchor(heading: &Block<'_>) -> Option<String> {
    let BlockKind::Heading { text, .. } = &heading.kind else { return None };
    text.plain.split(|c: char| !c.is_ascii_alphanumeric()).find(|word| is_camel(word)).and_then(anchor_of_values)
}

/// The topic of the first fence or table that has one.
fn find_topic(blocks: &[Block<'_>], is_api: bool, lexicon: &Lexicon) -> Option<Topic> {
    blocks.iter().find_map(|block| match &block.kind {
        BlockKind::Fence { text, .. } => topic_of_fence(text, is_api),
        BlockKind::Table(table) if is_api => Some(topic_of_api_table(table)),
        BlockKind::Table(table) => Some(topic_of_resource_table(table, lexicon)),
        _ => None,
    })
}

/// The topic of paragraphs: those with query options in code spans are about query options. This holds only above the
/// headers.
fn topic_of_text(blocks: &[Block<'_>]) -> Option<Topic> {
    let names_option = |block: &Block<'_>| match &block.kind {
        BlockKind::Paragraph(text) => text.codes().any(|code| find_option(text.under(code)).is_some()),
        _ => false,
    };
    blocks.iter().any(names_option).then_some(Topic::QueryParameters)
}

fn topic_of_fence(text: &str, is_api: bool) -> Option<Topic> {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty())?;
    let method = line.split_whitespace().next().unwrap_or_default();
    let is_request = ["GET", "POST", "PUT", "PATCH", "DELETE"].contains(&method);
    if line.starts_with("HTTP/") || (is_request && line.contains("://")) {
        Some(Topic::Example)
    } else if is_request {
        Some(Topic::HttpRequest)
    } else {
        (line.starts_with('{') && !is_api).then_some(Topic::JsonRepresentation)
    }
}

fn topic_of_api_table(table: &Table) -> Topic {
    let cells = || table.rows.iter().flat_map(|row| row.cells.iter().skip(1));
    let holds = |value: &str| cells().any(|cell| cell.plain.contains(value));
    let has_scope = |plain: &str| plain.split(|c: char| c.is_whitespace() || matches!(c, ',' | '、')).any(is_scope);
    if cells().any(|cell| has_scope(&cell.plain)) {
        Topic::Permissions
    } else if holds("Bearer") || holds("{token}") || holds("application/json") {
        Topic::RequestHeaders
    } else {
        Topic::RequestBody
    }
}

fn topic_of_resource_table(table: &Table, lexicon: &Lexicon) -> Topic {
    let mut links = table.rows.iter().filter_map(|row| row.cells.first()).flat_map(|cell| cell.links());
    if links.any(|(_, target)| target.contains("api/")) {
        Topic::Methods
    } else if table.head.len() >= 3 && !is_numbered(table) {
        Topic::Properties
    } else if read_columns(table, lexicon).lists_members() {
        Topic::Values
    } else {
        Topic::Members
    }
}

/// Whether the second column holds the numbers of members.
fn is_numbered(table: &Table) -> bool {
    let is_number = |plain: &str| !plain.is_empty() && plain.bytes().all(|byte| byte.is_ascii_digit());
    let cells = || table.rows.iter().filter_map(|row| row.cells.get(1));
    let numbers = cells().filter(|cell| is_number(cell.plain.trim())).count();
    numbers > 0 && numbers * 2 >= cells().count()
}
