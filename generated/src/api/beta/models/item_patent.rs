// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from itemFacet.
    ///
    /// [`microsoft.graph.itemPatent`](https://learn.microsoft.com/graph/api/resources/itempatent?view=graph-rest-beta)
    ItemPatent: super::ItemFacet = "microsoft.graph.itemPatent"
}

crate::runtime::derived! {
    ItemPatent: super::Entity
}

impl ItemPatent {
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
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const IS_PENDING: Property<Self> = Property::new("isPending");
    pub const ISSUED_DATE: Property<Self> = Property::new("issuedDate");
    pub const ISSUING_AUTHORITY: Property<Self> = Property::new("issuingAuthority");
    pub const NUMBER: Property<Self> = Property::new("number");
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

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `isPending`: `Edm.Boolean`
    pub fn is_pending(&self) -> Option<bool> {
        self.0.bool("isPending")
    }

    pub fn with_is_pending(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isPending", value))
    }

    /// `issuedDate`: `Edm.Date`
    pub fn issued_date(&self) -> Parsed<Date> {
        self.0.date("issuedDate")
    }

    pub fn with_issued_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("issuedDate", value))
    }

    /// `issuingAuthority`: `Edm.String`
    pub fn issuing_authority(&self) -> Option<&str> {
        self.0.str("issuingAuthority")
    }

    pub fn with_issuing_authority(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("issuingAuthority", value))
    }

    /// `number`: `Edm.String`
    pub fn number(&self) -> Option<&str> {
        self.0.str("number")
    }

    pub fn with_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("number", value))
    }

    /// `webUrl`: `Edm.String`
    pub fn web_url(&self) -> Option<&str> {
        self.0.str("webUrl")
    }

    pub fn with_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webUrl", value))
    }
}
