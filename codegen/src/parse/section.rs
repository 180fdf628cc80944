//! Assigns every block of a page to a section.
//!
//! The anchor of a heading decides what its section is about, never the order of the headings. A heading below the
//! examples belongs to the examples, unless it announces request lines.

use super::markdown::{Block, BlockKind, Table, Text};

/// What a section is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Section {
    /// Between the title and the first heading.
    Intro,
    Permissions,
    Http,
    PathParameters,
    QueryParameters,
    FunctionParameters,
    Headers,
    Body,
    Response,
    Examples,
    Properties,
    Relationships,
    Methods,
    Json,
    /// The members of an enum, with its name if the heading has one.
    Members {
        name: Option<String>,
        anchor: String,
    },
    Other,
}

/// A block with its section.
#[derive(Debug)]
pub(crate) struct SectionBlock<'b, 'a> {
    pub(crate) block: &'b Block<'a>,
    pub(crate) section: Section,
    /// How many headings stand before the block.
    headings: usize,
}

/// The blocks of a page that are not headings, in order, each with its section.
#[derive(Debug)]
pub(crate) struct Sections<'b, 'a>(Vec<SectionBlock<'b, 'a>>);

impl<'b, 'a> Sections<'b, 'a> {
    /// Assigns the blocks to sections. `anchors` has one for each block that is a heading. Tabs of code samples open no
    /// section.
    pub(crate) fn new(blocks: &'b [Block<'a>], anchors: &[String]) -> Self {
        let mut open: Vec<(u8, Section)> = vec![(1, Section::Intro)];
        let mut assigned = Vec::with_capacity(blocks.len());
        let mut headings = 0;
        for (block, anchor) in blocks.iter().zip(anchors) {
            match &block.kind {
                BlockKind::Heading { level, text, .. } if *level == 1 || is_tab(text) => {}
                BlockKind::Heading { level, text, .. } => {
                    headings += 1;
                    while open.last().is_some_and(|(above, _)| above >= level) && open.len() > 1 {
                        open.pop();
                    }
                    let parent = open.last().map_or(&Section::Intro, |(_, section)| section);
                    open.push((*level, section(anchor, &text.plain, parent)));
                }
                _ => {
                    let section = open.last().map_or(Section::Other, |(_, section)| section.clone());
                    assigned.push(SectionBlock { block, section, headings });
                }
            }
        }
        Self(assigned)
    }

    /// All blocks.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &SectionBlock<'b, 'a>> {
        self.0.iter()
    }

    /// The blocks of a section.
    pub(crate) fn of(&self, section: &Section) -> impl Iterator<Item = &'b Block<'a>> {
        self.0.iter().filter(move |item| item.section == *section).map(|item| item.block)
    }

    /// Whether a section has anything but headings.
    pub(crate) fn has(&self, section: &Section) -> bool {
        self.of(section).next().is_some()
    }

    /// The paragraphs of a section, with their lines.
    pub(crate) fn paragraphs(&self, section: &Section) -> impl Iterator<Item = (u32, &'b Text)> {
        self.of(section).filter_map(|block| match &block.kind {
            BlockKind::Paragraph(text) => Some((block.line, text)),
            _ => None,
        })
    }

    /// The paragraphs below the same heading as a block.
    pub(crate) fn paragraphs_beside(&self, item: &SectionBlock<'_, '_>) -> impl Iterator<Item = &'b Text> {
        let headings = item.headings;
        self.0.iter().filter(move |other| other.headings == headings).filter_map(|other| match &other.block.kind {
            BlockKind::Paragraph(text) => Some(text),
            _ => None,
        })
    }

    /// The tables of a section, with their lines.
    pub(crate) fn tables(&self, section: &Section) -> impl Iterator<Item = (u32, &'b Table)> {
        self.of(section).filter_map(|block| match &block.kind {
            BlockKind::Table(table) => Some((block.line, table)),
            _ => None,
        })
    }
}

/// Whether a heading is a tab of code samples.
pub(crate) fn is_tab(heading: &Text) -> bool {
    heading.links().any(|(_, target)| target.starts_with("#tab/"))
}

/// Whether an anchor opens a section that has facts.
pub(crate) fn is_known(anchor: &str) -> bool {
    section(anchor, "", &Section::Intro) != Section::Other
}

/// The anchor that a heading gets from its text: in lower case, with dashes for spaces, without punctuation.
pub(crate) fn slugify(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for character in text.trim().chars() {
        match character {
            ' ' | '\u{a0}' => slug.push('-'),
            '-' | '_' => slug.push(character),
            _ if character.is_ascii_alphanumeric() => slug.push(character.to_ascii_lowercase()),
            _ if character.is_alphanumeric() => slug.extend(character.to_lowercase()),
            _ => {}
        }
    }
    slug
}

/// The section that a heading opens, by its anchor, its text and the section above it.
fn section(anchor: &str, text: &str, parent: &Section) -> Section {
    let base = anchor.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-');
    if *parent == Section::Examples {
        return if base.starts_with("http-request") { Section::Http } else { Section::Examples };
    }
    let starts = |prefixes: &[&str]| prefixes.iter().any(|prefix| base.strip_prefix(prefix).is_some_and(ends_word));
    match base {
        "permissions" | "prerequisites" => Section::Permissions,
        "properties" => Section::Properties,
        "relationships" | "navigation-properties" => Section::Relationships,
        "methods" => Section::Methods,
        "members" => Section::Members { name: None, anchor: anchor.to_owned() },
        "request" if *parent != Section::Intro => Section::Examples,
        _ if starts(&["json-representation"]) => Section::Json,
        _ if starts(&["http-request"]) => Section::Http,
        _ if starts(&["path-parameter"]) => Section::PathParameters,
        _ if starts(&["function-parameter"]) => Section::FunctionParameters,
        _ if base.ends_with("query-parameters") || base.ends_with("query-parameter") => Section::QueryParameters,
        _ if base.ends_with("request-headers") || base.ends_with("request-header") => Section::Headers,
        _ if starts(&["request-body", "parameters"]) => Section::Body,
        _ if starts(&["response"]) && !base.starts_with("response-message") => Section::Response,
        _ if starts(&["example"]) => Section::Examples,
        _ => match enum_name(anchor, text) {
            Some(name) => Section::Members { name: Some(name), anchor: anchor.to_owned() },
            None if matches!(parent, Section::Intro) => Section::Other,
            None => parent.clone(),
        },
    }
}

/// Whether a word ends before the rest of an anchor: `responses-1` is about a response, `responsetype-values` is not.
fn ends_word(rest: &str) -> bool {
    !rest.strip_prefix('s').unwrap_or(rest).starts_with(char::is_alphabetic)
}

/// The enum that a heading like `### riskLevel values` announces.
fn enum_name(anchor: &str, text: &str) -> Option<String> {
    const ENDINGS: [&str; 8] =
        ["-values", "-enum", "-enumeration", "-members", "-flags", "-value", "-enumeration-values", "-enum-type"];
    let ending = ENDINGS.iter().filter(|ending| anchor.ends_with(**ending)).max_by_key(|ending| ending.len())?;
    let stem = &anchor[..anchor.len() - ending.len()];
    let from_text = text
        .split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_')))
        .map(|word| word.trim_matches('.'))
        .find(|word| word.to_ascii_lowercase().replace('.', "") == stem);
    match from_text {
        Some(word) => Some(word.to_owned()),
        None if !stem.contains('-') && !stem.is_empty() => Some(stem.to_owned()),
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Section, enum_name, section, slugify};

    #[test]
    fn slugs_are_the_anchors_of_headings() {
        assert_eq!(slugify("HTTP request (to upload a file)"), "http-request-to-upload-a-file");
        assert_eq!(slugify("Response\u{a0}2"), "response-2");
    }

    #[test]
    fn the_anchor_of_a_heading_decides_its_section() {
        let intro = Section::Intro;
        for (anchor, expected) in [
            ("prerequisites", Section::Permissions),
            ("http-request-to-replace", Section::Http),
            ("optional-query-parameters", Section::QueryParameters),
            ("optional-request-headers", Section::Headers),
            ("response-1", Section::Response),
            ("example-1-get", Section::Examples),
            ("remarks", Section::Other),
        ] {
            assert_eq!(section(anchor, "", &intro), expected, "{anchor}");
        }
        let enumeration = Section::Members { name: Some("responseType".into()), anchor: "responsetype-values".into() };
        assert_eq!(section("responsetype-values", "responseType values", &intro), enumeration);
        assert_eq!(section("response", "", &Section::Examples), Section::Examples);
        assert_eq!(section("http-request", "", &Section::Examples), Section::Http);
    }

    #[test]
    fn a_heading_may_name_an_enum() {
        assert_eq!(enum_name("risklevel-values", "riskLevel values").as_deref(), Some("riskLevel"));
        assert_eq!(enum_name("risklevel-values", "Значения riskLevel").as_deref(), Some("riskLevel"));
        assert_eq!(enum_name("see-also", "See also"), None);
    }
}
