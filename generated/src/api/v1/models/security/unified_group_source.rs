// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from datasource.
    ///
    /// [`microsoft.graph.security.unifiedGroupSource`](https://learn.microsoft.com/graph/api/resources/security-unifiedgroupsource?view=graph-rest-1.0)
    UnifiedGroupSource: super::DataSource = "microsoft.graph.security.unifiedGroupSource"
}

crate::runtime::derived! {
    UnifiedGroupSource: super::super::Entity
}

impl UnifiedGroupSource {
    pub const ID: Property<Self> = Property::new("id");
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const HOLD_STATUS: Property<Self> = Property::new("holdStatus");
    pub const INCLUDED_SOURCES: Property<Self> = Property::new("includedSources");
    pub const GROUP: Property<Self> = Property::new("group");

    pub fn with_created_by(
        self,
        value: impl Into<Nullable<super::super::IdentitySet>>,
    ) -> Self {
        Self(self.0.with("createdBy", value))
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_hold_status(
        self,
        value: impl Into<Nullable<super::DataSourceHoldStatus>>,
    ) -> Self {
        Self(self.0.with("holdStatus", value))
    }

    /// `includedSources`: `microsoft.graph.security.sourceType`
    ///
    /// Possible values are: mailbox, site.
    pub fn included_sources(&self) -> Option<super::SourceType> {
        self.0.enumeration("includedSources")
    }

    pub fn with_included_sources(
        self,
        value: impl Into<Nullable<super::SourceType>>,
    ) -> Self {
        Self(self.0.with("includedSources", value))
    }

    #[cfg(any(feature = "groups", feature = "print"))]
    /// `group`: `microsoft.graph.group`
    pub fn group(&self) -> Option<&super::super::Group> {
        self.0.model("group")
    }

    #[cfg(any(feature = "groups", feature = "print"))]
    pub fn with_group(self, value: impl Into<Nullable<super::super::Group>>) -> Self {
        Self(self.0.with("group", value))
    }
}
