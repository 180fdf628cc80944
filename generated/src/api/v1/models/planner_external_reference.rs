// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.plannerExternalReference`](https://learn.microsoft.com/graph/api/resources/plannerexternalreference?view=graph-rest-1.0)
    PlannerExternalReference = "microsoft.graph.plannerExternalReference"
}

impl PlannerExternalReference {
    /// `alias` in queries.
    pub const ALIAS: Property<Self> = Property::new("alias");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `previewPriority` in queries.
    pub const PREVIEW_PRIORITY: Property<Self> = Property::new("previewPriority");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");

    /// `alias`: `Edm.String`
    pub fn alias(&self) -> Option<&str> {
        self.0.str("alias")
    }

    /// Sets `alias`.
    pub fn with_alias(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("alias", value))
    }

    /// `lastModifiedBy`: `microsoft.graph.identitySet`, read-only
    ///
    /// Read-only.
    pub fn last_modified_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("lastModifiedBy")
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// `previewPriority`: `Edm.String`
    pub fn preview_priority(&self) -> Option<&str> {
        self.0.str("previewPriority")
    }

    /// Sets `previewPriority`.
    pub fn with_preview_priority(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("previewPriority", value))
    }

    /// `type`: `Edm.String`
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }
}
