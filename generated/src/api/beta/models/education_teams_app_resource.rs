// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from educationResource.
    ///
    /// [`microsoft.graph.educationTeamsAppResource`](https://learn.microsoft.com/graph/api/resources/educationteamsappresource?view=graph-rest-beta)
    EducationTeamsAppResource: super::EducationResource = "microsoft.graph.educationTeamsAppResource"
}

impl EducationTeamsAppResource {
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `appId` in queries.
    pub const APP_ID: Property<Self> = Property::new("appId");
    /// `appIconWebUrl` in queries.
    pub const APP_ICON_WEB_URL: Property<Self> = Property::new("appIconWebUrl");
    /// `teamsEmbeddedContentUrl` in queries.
    pub const TEAMS_EMBEDDED_CONTENT_URL: Property<Self> = Property::new("teamsEmbeddedContentUrl");
    /// `webUrl` in queries.
    pub const WEB_URL: Property<Self> = Property::new("webUrl");

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
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

    /// Sets `lastModifiedBy`.
    pub fn with_last_modified_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("lastModifiedBy", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `appId`: `Edm.String`
    pub fn app_id(&self) -> Option<&str> {
        self.0.str("appId")
    }

    /// Sets `appId`.
    pub fn with_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appId", value))
    }

    /// `appIconWebUrl`: `Edm.String`
    pub fn app_icon_web_url(&self) -> Option<&str> {
        self.0.str("appIconWebUrl")
    }

    /// Sets `appIconWebUrl`.
    pub fn with_app_icon_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appIconWebUrl", value))
    }

    /// `teamsEmbeddedContentUrl`: `Edm.String`
    pub fn teams_embedded_content_url(&self) -> Option<&str> {
        self.0.str("teamsEmbeddedContentUrl")
    }

    /// Sets `teamsEmbeddedContentUrl`.
    pub fn with_teams_embedded_content_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("teamsEmbeddedContentUrl", value))
    }

    /// `webUrl`: `Edm.String`
    pub fn web_url(&self) -> Option<&str> {
        self.0.str("webUrl")
    }

    /// Sets `webUrl`.
    pub fn with_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webUrl", value))
    }
}
