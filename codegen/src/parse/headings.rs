//! Headings: the blocks of a page in, the anchor of each heading out, also where a translation has neither anchors nor
//! words that are known.
//!
//! Published translations keep the anchors of the English headings. Without them the lexicon of the locale tells what a
//! heading is, and without that what stands below it: request lines, scopes, header values, links to operations.

use super::column::columns;
use super::lexicon::Lexicon;
use super::markdown::{Block, BlockKind, Table};
use super::parameters::is_camel;
use super::permissions::is_scope;
use super::query;
use super::section::{is_known, slug};

/// An anchor for every block that is a heading, nothing for the others. `lexicon` is that of a translation.
pub(super) fn anchors(blocks: &[Block<'_>], lexicon: Option<&Lexicon>, api: bool) -> Vec<String> {
    let mut anchored = false;
    let mut unknown = Vec::new();
    let mut anchors = Vec::with_capacity(blocks.len());
    for (index, block) in blocks.iter().enumerate() {
        let BlockKind::Heading { level, anchor, text } = &block.kind else {
            anchors.push(String::new());
            continue;
        };
        anchored |= anchor.is_some();
        let plain = slug(&text.plain);
        let worded = || lexicon.filter(|_| !is_known(&plain)).and_then(|lexicon| by_words(&text.plain, lexicon));
        let found = anchor.clone().or_else(worded);
        if found.is_none() && *level > 1 && lexicon.is_some() && !is_known(&plain) {
            unknown.push(index);
        }
        anchors.push(found.unwrap_or(plain));
    }
    if let Some(lexicon) = lexicon.filter(|_| !anchored && !unknown.is_empty()) {
        by_content(blocks, &unknown, (api, lexicon), &mut anchors);
    }
    anchors
}

/// The anchor of a heading in the words of its locale: they start it, or stand beside the name of an enum.
fn by_words(heading: &str, lexicon: &Lexicon) -> Option<String> {
    let heading = heading.trim().trim_matches(['*', '"', '“', '”', '«', '»']);
    let (name, at) = lexicon.headings.within(heading).find(|(name, found)| *name == "values" || found.start == 0)?;
    match name {
        "values" => values_of(&format!("{} {}", &heading[..at.start], &heading[at.end..])),
        other => Some(other.to_owned()),
    }
}

/// The anchor of the heading of an enum's values: its words have the name, as the only one in camel case or behind others.
fn values_of(words: &str) -> Option<String> {
    let words: Vec<&str> = words
        .split(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '_')))
        .map(|word| word.trim_matches('.'))
        .filter(|word| word.len() > 2 && word.is_ascii() && word.starts_with(|c: char| c.is_ascii_alphabetic()))
        .collect();
    let name = words.iter().find(|word| is_camel(word)).or(words.last())?;
    Some(format!("{}-values", name.to_ascii_lowercase().replace('.', "")))
}

/// Names the headings that no word tells by what stands below them, and the two before the examples by their order: the
/// request's body, the response.
fn by_content(blocks: &[Block<'_>], unknown: &[usize], (api, lexicon): (bool, &Lexicon), anchors: &mut [String]) {
    // Tabs of code samples are headings of the first level, below any other.
    let heads = |block: &Block<'_>| matches!(block.kind, BlockKind::Heading { level, .. } if level > 1);
    let known = |anchors: &[String], name: &str| anchors.iter().any(|anchor| anchor == name);
    let mut listed = known(anchors, "properties");
    let mut silent = Vec::new();
    for &index in unknown {
        let end = blocks[index + 1..].iter().position(heads).map_or(blocks.len(), |at| index + 1 + at);
        let below = &blocks[index + 1..end];
        let told = told(below, api, lexicon);
        let before_headers = api && !known(&anchors[..index], "request-headers");
        match told.or_else(|| of_text(below).filter(|_| before_headers)) {
            Some("members") => anchors[index] = named(&blocks[index]).unwrap_or_else(|| "members".into()),
            // The head of the table says that it lists members; the heading may say of what.
            Some("values") => anchors[index] = named(&blocks[index]).unwrap_or_else(|| anchors[index].clone()),
            Some("properties") if std::mem::replace(&mut listed, true) => anchors[index] = "relationships".into(),
            Some("example") => {
                // The heading of all examples has no more below it than theirs.
                let above = silent.pop_if(|above| level(&blocks[*above]) < level(&blocks[index]));
                anchors[above.unwrap_or(index)] = "example".into();
                break;
            }
            Some(known) => {
                if matches!(known, "http-request" | "query-parameters" | "request-headers") {
                    silent.clear();
                }
                anchors[index] = known.into();
            }
            None => silent.push(index),
        }
    }
    for name in ["response", "request-body"].into_iter().filter(|_| api) {
        if !known(anchors, name)
            && let Some(index) = silent.pop()
        {
            anchors[index] = name.into();
        }
    }
}

fn level(heading: &Block<'_>) -> u8 {
    if let BlockKind::Heading { level, .. } = heading.kind { level } else { 0 }
}

/// The anchor of a heading that has the name of an enum.
fn named(heading: &Block<'_>) -> Option<String> {
    let BlockKind::Heading { text, .. } = &heading.kind else { return None };
    text.plain.split(|c: char| !c.is_ascii_alphanumeric()).find(|word| is_camel(word)).and_then(values_of)
}

/// What the blocks below a heading tell of it.
fn told(blocks: &[Block<'_>], api: bool, lexicon: &Lexicon) -> Option<&'static str> {
    blocks.iter().find_map(|block| match &block.kind {
        BlockKind::Fence { text, .. } => of_fence(text, api),
        BlockKind::Table(table) => of_table(table, api, lexicon),
        _ => None,
    })
}

/// Before the headers, paragraphs with query options in code are about those.
fn of_text(blocks: &[Block<'_>]) -> Option<&'static str> {
    let named = |block: &Block<'_>| match &block.kind {
        BlockKind::Paragraph(text) => text.codes().any(|code| query::option(text.under(code)).is_some()),
        _ => false,
    };
    blocks.iter().any(named).then_some("query-parameters")
}

fn of_fence(text: &str, api: bool) -> Option<&'static str> {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty())?;
    if line.starts_with("HTTP/") {
        return Some("example");
    }
    let method = line.split_whitespace().next().unwrap_or_default();
    let sends = ["GET", "POST", "PUT", "PATCH", "DELETE"].contains(&method);
    match () {
        () if sends && line.contains("://") => Some("example"),
        () if sends => Some("http-request"),
        () if line.starts_with('{') && !api => Some("json-representation"),
        () => None,
    }
}

fn of_table(table: &Table, api: bool, lexicon: &Lexicon) -> Option<&'static str> {
    let cells = || table.rows.iter().flat_map(|row| row.cells.iter().skip(1));
    let holds = |value: &str| cells().any(|cell| cell.plain.contains(value));
    let scopes = |plain: &str| plain.split(|c: char| c.is_whitespace() || matches!(c, ',' | '、')).any(is_scope);
    let operations = || {
        let links = table.rows.iter().filter_map(|row| row.cells.first()).flat_map(|cell| cell.links());
        links.filter(|(_, target)| target.contains("api/")).count() > 0
    };
    match () {
        () if api && cells().any(|cell| scopes(&cell.plain)) => Some("permissions"),
        () if api && (holds("Bearer") || holds("{token}") || holds("application/json")) => Some("request-headers"),
        () if api => Some("request-body"),
        () if operations() => Some("methods"),
        () if table.head.len() >= 3 && !is_numbered(table) => Some("properties"),
        () if columns(table, lexicon).lists_members() => Some("values"),
        () => Some("members"),
    }
}

/// Whether the second column holds the numbers of members.
fn is_numbered(table: &Table) -> bool {
    let number = |plain: &str| !plain.is_empty() && plain.bytes().all(|byte| byte.is_ascii_digit());
    let cells = || table.rows.iter().filter_map(|row| row.cells.get(1));
    let numbers = cells().filter(|cell| number(cell.plain.trim())).count();
    numbers > 0 && numbers * 2 >= cells().count()
}

#[cfg(test)]
mod tests {
    use super::anchors;
    use crate::parse::lexicon::Lexicon;
    use crate::parse::markdown;
    use crate::parse::repair::repair;

    fn read(text: &str, locale: &str, api: bool) -> Vec<String> {
        let repaired = repair(text);
        let anchors = anchors(&markdown::blocks(&repaired), Some(Lexicon::of(locale)), api);
        anchors.into_iter().filter(|anchor| !anchor.is_empty()).skip(1).collect()
    }

    #[test]
    fn words_of_the_locale_tell_sections() {
        assert_eq!(
            read("# T\n\n## Valores de doorState\n\n## Valores do status\n", "pt-br", false),
            ["doorstate-values", "status-values"]
        );
        let text = "# T\n\n## Свойства\n\n## Значения doorState\n\n## Пример 2. Дверь\n";
        assert_eq!(read(text, "ru-ru", false), ["properties", "doorstate-values", "example"]);
        assert_eq!(read("# T\n\n## <a name=\"methods\"></a>Свойства\n", "ru-ru", false), ["methods"]);
    }

    #[test]
    fn what_stands_below_tells_sections() {
        let api = "# T\n\n## Rechten\n\n|A|B|\n|-|-|\n|x|Door.Read|\n\n## Aanvraag\n\n```http\nGET /doors\n```\n\n## Koppen\n\n\
                   |A|B|\n|-|-|\n|x|Bearer {token}|\n\n## Tekst\n\nNiets.\n\n## Antwoord\n\n`200 OK`\n\n## Voorbeeld\n\n```http\n\
                   GET https://graph.microsoft.com/v1.0/doors\n```\n";
        let expected = ["permissions", "http-request", "request-headers", "request-body", "response", "example"];
        assert_eq!(read(api, "nl-nl", true), expected);
        let examples = "# T\n\n## Aanvraag\n\n```http\nGET /doors\n```\n\n## Antwoord\n\n`200 OK`\n\n## Voorbeeld\n\n### Een\n\n\
                        ```http\nGET https://graph.microsoft.com/v1.0/doors\n```\n";
        assert_eq!(read(examples, "nl-nl", true)[..3], ["http-request", "response", "example"]);
        let ty = "# T\n\n## Werkwijzen\n\n|A|B|\n|-|-|\n|[x](../api/door-get.md)|y|\n\n## Kenmerken\n\n|A|B|C|\n|-|-|-|\n|id|String|x|\n\n\
                  ## Banden\n\n|A|B|C|\n|-|-|-|\n|rooms|[room](room.md)|x|\n\n## Weergave\n\n```json\n{}\n```\n";
        assert_eq!(read(ty, "nl-nl", false), ["methods", "properties", "relationships", "json-representation"]);
        let enums = "# T\n\n## Leden\n\n|A|B|C|\n|-|-|-|\n|open|0|x|\n|shut|1|y|\n\n## Waarden van doorState\n\n|A|\n|-|\n|open|\n";
        assert_eq!(read(enums, "nl-nl", false), ["members", "doorstate-values"]);
    }
}
