// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.userSource`](https://learn.microsoft.com/graph/api/resources/ediscovery-usersource?view=graph-rest-beta)
    UserSource: super::DataSource = "microsoft.graph.ediscovery.userSource"
}

impl UserSource {
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const ID: Property<Self> = Property::new("id");
    pub const EMAIL: Property<Self> = Property::new("email");
    pub const INCLUDED_SOURCES: Property<Self> = Property::new("includedSources");
    pub const SITE_WEB_URL: Property<Self> = Property::new("siteWebUrl");

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

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `email`: `Edm.String`
    pub fn email(&self) -> Option<&str> {
        self.0.str("email")
    }

    pub fn with_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("email", value))
    }

    /// `includedSources`: `microsoft.graph.ediscovery.sourceType`
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

    /// `siteWebUrl`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn site_web_url(&self) -> Option<&str> {
        self.0.str("siteWebUrl")
    }
}
