// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.security.dataSource`](https://learn.microsoft.com/graph/api/resources/security-datasource?view=graph-rest-beta)
    DataSource: super::super::Entity = "microsoft.graph.security.dataSource" {
        "microsoft.graph.security.siteSource",
        "microsoft.graph.security.unifiedGroupSource",
        "microsoft.graph.security.userSource",
    }
}

impl DataSource {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `holdStatus` in queries.
    pub const HOLD_STATUS: Property<Self> = Property::new("holdStatus");

    /// `createdBy`: `microsoft.graph.identitySet`
    pub fn created_by(&self) -> Option<&super::super::IdentitySet> {
        self.0.model("createdBy")
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::super::IdentitySet>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `holdStatus`: `microsoft.graph.security.dataSourceHoldStatus`
    ///
    /// Possible values are: notApplied, applied, applying, removing, partial.
    pub fn hold_status(&self) -> Option<super::DataSourceHoldStatus> {
        self.0.enumeration("holdStatus")
    }

    /// Sets `holdStatus`.
    pub fn with_hold_status(self, value: impl Into<Nullable<super::DataSourceHoldStatus>>) -> Self {
        Self(self.0.with("holdStatus", value))
    }
}
