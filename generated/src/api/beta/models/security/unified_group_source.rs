// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from datasource.
    ///
    /// [`microsoft.graph.security.unifiedGroupSource`](https://learn.microsoft.com/graph/api/resources/security-unifiedgroupsource?view=graph-rest-beta)
    UnifiedGroupSource: super::DataSource = "microsoft.graph.security.unifiedGroupSource"
}

crate::runtime::derived! {
    UnifiedGroupSource: super::super::Entity
}

impl UnifiedGroupSource {
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
    /// `includedSources` in queries.
    pub const INCLUDED_SOURCES: Property<Self> = Property::new("includedSources");
    /// `group` in queries.
    pub const GROUP: Property<Self> = Property::new("group");

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::super::IdentitySet>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `holdStatus`.
    pub fn with_hold_status(self, value: impl Into<Nullable<super::DataSourceHoldStatus>>) -> Self {
        Self(self.0.with("holdStatus", value))
    }

    /// `includedSources`: `microsoft.graph.security.sourceType`
    ///
    /// Possible values are: mailbox, site.
    pub fn included_sources(&self) -> Option<super::SourceType> {
        self.0.enumeration("includedSources")
    }

    /// Sets `includedSources`.
    pub fn with_included_sources(self, value: impl Into<Nullable<super::SourceType>>) -> Self {
        Self(self.0.with("includedSources", value))
    }

    /// `group`: `microsoft.graph.group`
    pub fn group(&self) -> Option<&super::super::Group> {
        self.0.model("group")
    }

    /// Sets `group`.
    pub fn with_group(self, value: impl Into<Nullable<super::super::Group>>) -> Self {
        Self(self.0.with("group", value))
    }
}
