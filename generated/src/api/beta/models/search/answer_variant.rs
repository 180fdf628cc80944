// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.search.answerVariant`](https://learn.microsoft.com/graph/api/resources/search-answervariant?view=graph-rest-beta)
    AnswerVariant = "microsoft.graph.search.answerVariant"
}

impl AnswerVariant {
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `webUrl` in queries.
    pub const WEB_URL: Property<Self> = Property::new("webUrl");
    /// `languageTags` in queries.
    pub const LANGUAGE_TAGS: Property<Self> = Property::new("languageTags");
    /// `platforms` in queries.
    pub const PLATFORMS: Property<Self> = Property::new("platforms");

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `webUrl`: `Edm.String`
    pub fn web_url(&self) -> Option<&str> {
        self.0.str("webUrl")
    }

    /// Sets `webUrl`.
    pub fn with_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webUrl", value))
    }

    /// `languageTags`: `Collection(Edm.String)`
    pub fn language_tags(&self) -> Option<Vec<&str>> {
        self.0.strs("languageTags")
    }

    /// Sets `languageTags`.
    pub fn with_language_tags(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("languageTags", value))
    }

    /// `platforms`: `Collection(microsoft.graph.platform)`
    ///
    /// Possible values are: unknown, ios, android, windows, windowsMobile, macOS.
    pub fn platforms(&self) -> Option<Vec<super::super::Platform>> {
        self.0.enumerations("platforms")
    }

    /// Sets `platforms`.
    pub fn with_platforms(self, value: impl Into<Nullable<Vec<super::super::Platform>>>) -> Self {
        Self(self.0.with("platforms", value))
    }
}
