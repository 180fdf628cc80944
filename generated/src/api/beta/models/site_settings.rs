// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.siteSettings`](https://learn.microsoft.com/graph/api/resources/sitesettings?view=graph-rest-beta)
    SiteSettings = "microsoft.graph.siteSettings"
}

impl SiteSettings {
    /// `languageTag` in queries.
    pub const LANGUAGE_TAG: Property<Self> = Property::new("languageTag");
    /// `timeZone` in queries.
    pub const TIME_ZONE: Property<Self> = Property::new("timeZone");

    /// `languageTag`: `Edm.String`
    pub fn language_tag(&self) -> Option<&str> {
        self.0.str("languageTag")
    }

    /// Sets `languageTag`.
    pub fn with_language_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("languageTag", value))
    }

    /// `timeZone`: `Edm.String`
    pub fn time_zone(&self) -> Option<&str> {
        self.0.str("timeZone")
    }

    /// Sets `timeZone`.
    pub fn with_time_zone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("timeZone", value))
    }
}
