//! Sections: headings in, what kind of section every block stands in out.
//!
//! The anchor of a heading decides, or the anchor that its text would have; never the order. A heading inside of the
//! examples stays inside of the examples, whatever it is called, unless it announces request lines.

use super::markdown::{Block, BlockKind};

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
    /// Members of an enum; with its name, where the heading has one.
    Members {
        name: Option<String>,
        anchor: String,
    },
    Other,
}

/// A block with the section that it stands in, and the index of the heading that opened it.
#[derive(Debug)]
pub(crate) struct Placed<'b, 'a> {
    pub(crate) block: &'b Block<'a>,
    pub(crate) section: Section,
}

/// Places every block that is not a heading; tabs of code samples do not open sections. `anchors` has one for each block
/// that is.
pub(crate) fn place<'b, 'a>(blocks: &'b [Block<'a>], anchors: &[String]) -> Vec<Placed<'b, 'a>> {
    let mut stack: Vec<(u8, Section)> = vec![(1, Section::Intro)];
    let mut placed = Vec::with_capacity(blocks.len());
    for (block, anchor) in blocks.iter().zip(anchors) {
        match &block.kind {
            BlockKind::Heading { level, text, .. }
                if text.links().any(|(_, to)| to.starts_with("#tab/")) || *level == 1 => {}
            BlockKind::Heading { level, text, .. } => {
                while stack.last().is_some_and(|(open, _)| open >= level) && stack.len() > 1 {
                    stack.pop();
                }
                let parent = stack.last().map_or(&Section::Intro, |(_, section)| section);
                stack.push((*level, section(anchor, &text.plain, parent)));
            }
            _ => {
                let section = stack.last().map_or(Section::Other, |(_, section)| section.clone());
                placed.push(Placed { block, section });
            }
        }
    }
    placed
}

/// Whether an anchor is that of a section that says something.
pub(crate) fn is_known(anchor: &str) -> bool {
    section(anchor, "", &Section::Intro) != Section::Other
}

/// The anchor that a heading gets: lower-case, spaces to dashes, punctuation gone.
pub(crate) fn slug(text: &str) -> String {
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
    use super::{Section, enum_name, section, slug};

    #[test]
    fn anchors_are_those_of_the_headings() {
        assert_eq!(slug("HTTP request (to upload a file)"), "http-request-to-upload-a-file");
        assert_eq!(slug("Response\u{a0}2"), "response-2");
    }

    #[test]
    fn headings_open_sections() {
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
    fn headings_announce_enums() {
        assert_eq!(enum_name("risklevel-values", "riskLevel values").as_deref(), Some("riskLevel"));
        assert_eq!(enum_name("risklevel-values", "Значения riskLevel").as_deref(), Some("riskLevel"));
        assert_eq!(enum_name("see-also", "See also"), None);
    }
}
