// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.security.dataSourceContainer`](https://learn.microsoft.com/graph/api/resources/security-datasourcecontainer?view=graph-rest-beta)
    DataSourceContainer: super::super::Entity = "microsoft.graph.security.dataSourceContainer" {
        "microsoft.graph.security.ediscoveryCustodian",
        "microsoft.graph.security.ediscoveryNoncustodialDataSource",
    }
}

impl DataSourceContainer {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `holdStatus` in queries.
    pub const HOLD_STATUS: Property<Self> = Property::new("holdStatus");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `releasedDateTime` in queries.
    pub const RELEASED_DATE_TIME: Property<Self> = Property::new("releasedDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

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

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `releasedDateTime`: `Edm.DateTimeOffset`
    pub fn released_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("releasedDateTime")
    }

    /// Sets `releasedDateTime`.
    pub fn with_released_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("releasedDateTime", value))
    }

    /// `status`: `microsoft.graph.security.dataSourceContainerStatus`
    ///
    /// Possible values are: Active, Released.
    pub fn status(&self) -> Option<super::DataSourceContainerStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::DataSourceContainerStatus>>) -> Self {
        Self(self.0.with("status", value))
    }
}
