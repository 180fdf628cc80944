// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from itemFacet.
    ///
    /// [`microsoft.graph.webAccount`](https://learn.microsoft.com/graph/api/resources/webaccount?view=graph-rest-beta)
    WebAccount: super::ItemFacet = "microsoft.graph.webAccount"
}

crate::runtime::derived! {
    WebAccount: super::Entity
}

impl WebAccount {
    pub const ID: Property<Self> = Property::new("id");
    pub const ALLOWED_AUDIENCES: Property<Self> = Property::new("allowedAudiences");
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const INFERENCE: Property<Self> = Property::new("inference");
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const SOURCE: Property<Self> = Property::new("source");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const SERVICE: Property<Self> = Property::new("service");
    pub const STATUS_MESSAGE: Property<Self> = Property::new("statusMessage");
    pub const USER_ID: Property<Self> = Property::new("userId");
    pub const WEB_URL: Property<Self> = Property::new("webUrl");

    pub fn with_allowed_audiences(
        self,
        value: impl Into<Nullable<super::AllowedAudiences>>,
    ) -> Self {
        Self(self.0.with("allowedAudiences", value))
    }

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

    pub fn with_inference(
        self,
        value: impl Into<Nullable<super::InferenceData>>,
    ) -> Self {
        Self(self.0.with("inference", value))
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

    pub fn with_source(
        self,
        value: impl Into<Nullable<super::PersonDataSource>>,
    ) -> Self {
        Self(self.0.with("source", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `service`: `microsoft.graph.serviceInformation`
    pub fn service(&self) -> Option<&super::ServiceInformation> {
        self.0.model("service")
    }

    pub fn with_service(
        self,
        value: impl Into<Nullable<super::ServiceInformation>>,
    ) -> Self {
        Self(self.0.with("service", value))
    }

    /// `statusMessage`: `Edm.String`
    pub fn status_message(&self) -> Option<&str> {
        self.0.str("statusMessage")
    }

    pub fn with_status_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("statusMessage", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `webUrl`: `Edm.String`
    pub fn web_url(&self) -> Option<&str> {
        self.0.str("webUrl")
    }

    pub fn with_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webUrl", value))
    }
}
