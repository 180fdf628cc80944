//! The keys of a lexicon, each with its wordings. `locale/en-us.toml` explains them.

use serde::Deserialize;

use super::hints::{Hint, HintFinder, Hints};
use super::{ColumnHead, Glossary, Phrases};
use crate::model::names::{Locale, Primitive};

/// The wordings of one locale.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Lexicon {
    /// The locale whose pages use the wordings.
    #[cfg_attr(not(test), expect(dead_code, reason = "only tests compare it with the name of the file"))]
    pub(crate) locale: Locale,
    /// Headings of sections, by the anchors of English pages.
    pub(crate) headings: Glossary<String>,
    /// Titles of pages.
    pub(crate) title: TitleWords,
    /// Heads of columns.
    pub(crate) columns: Glossary<ColumnHead>,
    /// OData's primitive types.
    pub(crate) types: Glossary<Primitive>,
    /// Words beside a type.
    #[serde(rename = "type")]
    pub(crate) beside_type: TypeWords,
    /// Descriptions of rows.
    pub(crate) row: RowWords,
    /// Sections of the request body.
    pub(crate) body: BodyWords,
    /// Sections of the response.
    pub(crate) response: ResponseWords,
    /// First paragraphs.
    pub(crate) intro: IntroWords,
    /// Sections of query options.
    pub(crate) query: QueryWords,
    /// Heads of permissions tables.
    pub(crate) permissions: PermissionWords,
    /// Request headers.
    pub(crate) headers: Glossary<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TitleWords {
    pub(crate) fillers: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TypeWords {
    pub(crate) collection: Phrases,
    pub(crate) fillers: Phrases,
    pub(crate) or: Phrases,
}

impl TypeWords {
    /// Removes from the end of a text a word that says nothing about the type after it.
    pub(crate) fn without_filler<'t>(&self, text: &'t str) -> &'t str {
        let last = self.fillers.last(text).filter(|found| found.end == text.len());
        last.map_or(text, |found| text[..found.start].trim_end())
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RowWords {
    pub(crate) required: Phrases,
    pub(crate) optional: Phrases,
    pub(crate) key: Phrases,
    pub(crate) read_only: Phrases,
    pub(crate) nullable: Phrases,
    pub(crate) not_nullable: Phrases,
    pub(crate) multivalued: Phrases,
    pub(crate) inherited: Phrases,
    pub(crate) values: Phrases,
    pub(crate) more_values: Phrases,
    pub(crate) and: Phrases,
    pub(crate) default: Phrases,
    #[serde(skip)]
    hints: HintFinder,
}

impl RowWords {
    /// Finds the facts that a description may state.
    pub(crate) fn find_hints(&self, description: &str) -> Hints {
        let lists = || {
            [
                (Hint::Required, &self.required),
                (Hint::Optional, &self.optional),
                (Hint::Key, &self.key),
                (Hint::ReadOnly, &self.read_only),
                (Hint::Nullable, &self.nullable),
                (Hint::NotNullable, &self.not_nullable),
                (Hint::Multivalued, &self.multivalued),
                (Hint::Inherited, &self.inherited),
                (Hint::Values, &self.values),
                (Hint::MoreValues, &self.more_values),
            ]
        };
        self.hints.find(lists, description)
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct BodyWords {
    pub(crate) none: Phrases,
    pub(crate) parameters: Phrases,
    pub(crate) resource: Phrases,
    pub(crate) bytes: Phrases,
    pub(crate) many: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ResponseWords {
    pub(crate) many: Phrases,
    pub(crate) many_primitive: Phrases,
    pub(crate) no_body: Phrases,
    pub(crate) in_body: Phrases,
    pub(crate) aside: Phrases,
    pub(crate) series: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct IntroWords {
    pub(crate) base: Phrases,
    #[serde(rename = "abstract")]
    pub(crate) is_abstract: Phrases,
    pub(crate) open: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct QueryWords {
    pub(crate) not_supported: Phrases,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PermissionWords {
    pub(crate) delegated: Phrases,
    pub(crate) personal: Phrases,
    pub(crate) application: Phrases,
    pub(crate) descending: Phrases,
    pub(crate) and: Phrases,
    pub(crate) plus: Phrases,
}
