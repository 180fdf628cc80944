// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from educationResource.
    ///
    /// [`microsoft.graph.educationTeamsAppResource`](https://learn.microsoft.com/graph/api/resources/educationteamsappresource?view=graph-rest-beta)
    EducationTeamsAppResource: super::EducationResource = "microsoft.graph.educationTeamsAppResource"
}

impl EducationTeamsAppResource {
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const APP_ID: Property<Self> = Property::new("appId");
    pub const APP_ICON_WEB_URL: Property<Self> = Property::new("appIconWebUrl");
    pub const TEAMS_EMBEDDED_CONTENT_URL: Property<Self> = Property::new(
        "teamsEmbeddedContentUrl",
    );
    pub const WEB_URL: Property<Self> = Property::new("webUrl");

    pub fn with_created_by(
        self,
        value: impl Into<Nullable<super::IdentitySet>>,
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

    pub fn with_last_modified_by(
        self,
        value: impl Into<Nullable<super::IdentitySet>>,
    ) -> Self {
        Self(self.0.with("lastModifiedBy", value))
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `appId`: `Edm.String`
    pub fn app_id(&self) -> Option<&str> {
        self.0.str("appId")
    }

    pub fn with_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appId", value))
    }

    /// `appIconWebUrl`: `Edm.String`
    pub fn app_icon_web_url(&self) -> Option<&str> {
        self.0.str("appIconWebUrl")
    }

    pub fn with_app_icon_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appIconWebUrl", value))
    }

    /// `teamsEmbeddedContentUrl`: `Edm.String`
    pub fn teams_embedded_content_url(&self) -> Option<&str> {
        self.0.str("teamsEmbeddedContentUrl")
    }

    pub fn with_teams_embedded_content_url(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("teamsEmbeddedContentUrl", value))
    }

    /// `webUrl`: `Edm.String`
    pub fn web_url(&self) -> Option<&str> {
        self.0.str("webUrl")
    }

    pub fn with_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webUrl", value))
    }
}
