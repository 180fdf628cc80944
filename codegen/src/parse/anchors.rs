//! Finds the anchor of each heading, which decides what its section is about.
//!
//! English pages and published translations have anchors, or headings from which an anchor follows. A translated
//! heading without an anchor is recognised by the words of its locale, else by the blocks below it: request lines,
//! scopes, values of headers, links to operations.

use super::markdown::{Block, BlockKind};
use super::section::{is_known, slugify};
use crate::lexicon::Lexicon;

mod by_content;
mod by_words;

/// Finds an anchor for each block that is a heading; the others get an empty one. `lexicon` is the lexicon of the
/// locale if the page is a translation.
pub(super) fn find_anchors(blocks: &[Block<'_>], lexicon: Option<&Lexicon>, is_api: bool) -> Vec<String> {
    let mut anchored = false;
    let mut unknown = Vec::new();
    let mut anchors = Vec::with_capacity(blocks.len());
    for (index, block) in blocks.iter().enumerate() {
        let BlockKind::Heading { level, anchor, text } = &block.kind else {
            anchors.push(String::new());
            continue;
        };
        anchored |= anchor.is_some();
        let slug = slugify(&text.plain);
        let from_words =
            || lexicon.filter(|_| !is_known(&slug)).and_then(|lexicon| by_words::find_anchor(&text.plain, lexicon));
        let found = anchor.clone().or_else(from_words);
        if found.is_none() && *level > 1 && lexicon.is_some() && !is_known(&slug) {
            unknown.push(index);
        }
        anchors.push(found.unwrap_or(slug));
    }
    if let Some(lexicon) = lexicon.filter(|_| !anchored && !unknown.is_empty()) {
        by_content::name_headings(blocks, &unknown, lexicon, is_api, &mut anchors);
    }
    anchors
}

#[cfg(test)]
mod tests {
    use super::find_anchors;
    use crate::lexicon::Lexicon;
    use crate::parse::markdown;
    use crate::parse::repair::repair;

    fn read(text: &str, locale: &str, api: bool) -> Vec<String> {
        let repaired = repair(text);
        let anchors = find_anchors(&markdown::blocks(&repaired), Some(Lexicon::of(&locale.into())), api);
        anchors.into_iter().filter(|anchor| !anchor.is_empty()).skip(1).collect()
    }

    #[test]
    fn words_of_the_locale_give_anchors() {
        assert_eq!(
            read("# T\n\n## Valores de doorState\n\n## Valores do status\n", "pt-br", false),
            ["doorstate-values", "status-values"]
        );
        let text = "# T\n\n## Свойства\n\n## Значения doorState\n\n## Пример 2. Дверь\n";
        assert_eq!(read(text, "ru-ru", false), ["properties", "doorstate-values", "example"]);
        assert_eq!(read("# T\n\n## <a name=\"methods\"></a>Свойства\n", "ru-ru", false), ["methods"]);
    }

    #[test]
    fn the_content_below_headings_gives_anchors() {
        let api = "# T\n\n## Rechten\n\n|A|B|\n|-|-|\n|x|Door.Read|\n\n## Aanvraag\n\n```http\nGET /doors\n```\n\n## Koppen\n\n\
                   |A|B|\n|-|-|\n|x|Bearer {token}|\n\n## Tekst\n\nNiets.\n\n## Antwoord\n\n`200 OK`\n\n## Voorbeeld\n\n```http\n\
                   GET https://graph.microsoft.com/v1.0/doors\n```\n";
        let expected = ["permissions", "http-request", "request-headers", "request-body", "response", "example"];
        assert_eq!(read(api, "qps-ploc", true), expected);
        let examples = "# T\n\n## Aanvraag\n\n```http\nGET /doors\n```\n\n## Antwoord\n\n`200 OK`\n\n## Voorbeeld\n\n### Een\n\n\
                        ```http\nGET https://graph.microsoft.com/v1.0/doors\n```\n";
        assert_eq!(read(examples, "qps-ploc", true)[..3], ["http-request", "response", "example"]);
        let ty = "# T\n\n## Werkwijzen\n\n|A|B|\n|-|-|\n|[x](../api/door-get.md)|y|\n\n## Kenmerken\n\n|A|B|C|\n|-|-|-|\n|id|String|x|\n\n\
                  ## Banden\n\n|A|B|C|\n|-|-|-|\n|rooms|[room](room.md)|x|\n\n## Weergave\n\n```json\n{}\n```\n";
        assert_eq!(read(ty, "qps-ploc", false), ["methods", "properties", "relationships", "json-representation"]);
        let enums = "# T\n\n## Leden\n\n|A|B|C|\n|-|-|-|\n|open|0|x|\n|shut|1|y|\n\n## Waarden van doorState\n\n|A|\n|-|\n|open|\n";
        assert_eq!(read(enums, "qps-ploc", false), ["members", "doorstate-values"]);
    }
}
