// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.recentNotebook`](https://learn.microsoft.com/graph/api/resources/recentnotebook?view=graph-rest-beta)
    RecentNotebook = "microsoft.graph.recentNotebook"
}

impl RecentNotebook {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `lastAccessedTime` in queries.
    pub const LAST_ACCESSED_TIME: Property<Self> = Property::new("lastAccessedTime");
    /// `links` in queries.
    pub const LINKS: Property<Self> = Property::new("links");
    /// `sourceService` in queries.
    pub const SOURCE_SERVICE: Property<Self> = Property::new("sourceService");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `lastAccessedTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_accessed_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastAccessedTime")
    }

    /// `links`: `microsoft.graph.recentNotebookLinks`
    pub fn links(&self) -> Option<&super::RecentNotebookLinks> {
        self.0.model("links")
    }

    /// Sets `links`.
    pub fn with_links(self, value: impl Into<Nullable<super::RecentNotebookLinks>>) -> Self {
        Self(self.0.with("links", value))
    }

    /// `sourceService`: `Edm.String`
    pub fn source_service(&self) -> Option<&str> {
        self.0.str("sourceService")
    }

    /// Sets `sourceService`.
    pub fn with_source_service(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sourceService", value))
    }
}
