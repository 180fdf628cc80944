// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from searchanswer.
    ///
    /// [`microsoft.graph.search.acronym`](https://learn.microsoft.com/graph/api/resources/search-acronym?view=graph-rest-beta)
    Acronym: super::SearchAnswer = "microsoft.graph.search.acronym"
}

crate::runtime::derived! {
    Acronym: super::super::Entity
}

impl Acronym {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `webUrl` in queries.
    pub const WEB_URL: Property<Self> = Property::new("webUrl");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `standsFor` in queries.
    pub const STANDS_FOR: Property<Self> = Property::new("standsFor");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `webUrl`.
    pub fn with_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webUrl", value))
    }

    /// `standsFor`: `Collection(Edm.String)`
    pub fn stands_for(&self) -> Option<Vec<&str>> {
        self.0.strs("standsFor")
    }

    /// Sets `standsFor`.
    pub fn with_stands_for(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("standsFor", value))
    }

    /// `state`: `microsoft.graph.search.answerState`
    ///
    /// Possible values are: published, draft, excluded, unknownFutureValue.
    pub fn state(&self) -> Option<super::AnswerState> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::AnswerState>>) -> Self {
        Self(self.0.with("state", value))
    }
}
