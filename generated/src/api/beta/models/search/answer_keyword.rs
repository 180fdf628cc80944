// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.search.answerKeyword`](https://learn.microsoft.com/graph/api/resources/search-answerkeyword?view=graph-rest-beta)
    AnswerKeyword = "microsoft.graph.search.answerKeyword"
}

impl AnswerKeyword {
    /// `keywords` in queries.
    pub const KEYWORDS: Property<Self> = Property::new("keywords");
    /// `matchSimilarKeywords` in queries.
    pub const MATCH_SIMILAR_KEYWORDS: Property<Self> = Property::new("matchSimilarKeywords");
    /// `reservedKeywords` in queries.
    pub const RESERVED_KEYWORDS: Property<Self> = Property::new("reservedKeywords");

    /// `keywords`: `Collection(Edm.String)`
    pub fn keywords(&self) -> Option<Vec<&str>> {
        self.0.strs("keywords")
    }

    /// Sets `keywords`.
    pub fn with_keywords(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("keywords", value))
    }

    /// `matchSimilarKeywords`: `Edm.Boolean`
    pub fn match_similar_keywords(&self) -> Option<bool> {
        self.0.bool("matchSimilarKeywords")
    }

    /// Sets `matchSimilarKeywords`.
    pub fn with_match_similar_keywords(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("matchSimilarKeywords", value))
    }

    /// `reservedKeywords`: `Collection(Edm.String)`
    pub fn reserved_keywords(&self) -> Option<Vec<&str>> {
        self.0.strs("reservedKeywords")
    }

    /// Sets `reservedKeywords`.
    pub fn with_reserved_keywords(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("reservedKeywords", value))
    }
}
