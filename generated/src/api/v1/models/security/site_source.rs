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
    pub const ID: Property<Self> = Property::new("id");
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const HOLD_STATUS: Property<Self> = Property::new("holdStatus");
    pub const SITE: Property<Self> = Property::new("site");

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

    #[cfg(any(feature = "files", feature = "groups", feature = "sites"))]
    /// `site`: `microsoft.graph.site`
    pub fn site(&self) -> Option<&super::super::Site> {
        self.0.model("site")
    }

    #[cfg(any(feature = "files", feature = "groups", feature = "sites"))]
    pub fn with_site(self, value: impl Into<Nullable<super::super::Site>>) -> Self {
        Self(self.0.with("site", value))
    }
}
