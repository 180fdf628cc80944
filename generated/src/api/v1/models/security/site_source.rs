// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from datasource.
    ///
    /// [`microsoft.graph.security.siteSource`](https://learn.microsoft.com/graph/api/resources/security-sitesource?view=graph-rest-1.0)
    SiteSource: super::DataSource = "microsoft.graph.security.siteSource"
}

crate::runtime::derived! {
    SiteSource: super::super::Entity
}

impl SiteSource {
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
    /// `site` in queries.
    pub const SITE: Property<Self> = Property::new("site");

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

    /// `site`: `microsoft.graph.site`
    #[cfg(any(feature = "files", feature = "groups", feature = "sites"))]
    pub fn site(&self) -> Option<&super::super::Site> {
        self.0.model("site")
    }

    /// Sets `site`.
    #[cfg(any(feature = "files", feature = "groups", feature = "sites"))]
    pub fn with_site(self, value: impl Into<Nullable<super::super::Site>>) -> Self {
        Self(self.0.with("site", value))
    }
}
