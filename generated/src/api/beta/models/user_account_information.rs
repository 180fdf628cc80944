// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from itemFacet.
    ///
    /// [`microsoft.graph.userAccountInformation`](https://learn.microsoft.com/graph/api/resources/useraccountinformation?view=graph-rest-beta)
    UserAccountInformation: super::ItemFacet = "microsoft.graph.userAccountInformation"
}

crate::runtime::derived! {
    UserAccountInformation: super::Entity
}

impl UserAccountInformation {
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
    pub const AGE_GROUP: Property<Self> = Property::new("ageGroup");
    pub const COUNTRY_CODE: Property<Self> = Property::new("countryCode");
    pub const PREFERRED_LANGUAGE_TAG: Property<Self> = Property::new(
        "preferredLanguageTag",
    );
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");

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

    /// `ageGroup`: `Edm.String`
    pub fn age_group(&self) -> Option<&str> {
        self.0.str("ageGroup")
    }

    pub fn with_age_group(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ageGroup", value))
    }

    /// `countryCode`: `Edm.String`
    pub fn country_code(&self) -> Option<&str> {
        self.0.str("countryCode")
    }

    pub fn with_country_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("countryCode", value))
    }

    /// `preferredLanguageTag`: `microsoft.graph.localeInfo`
    pub fn preferred_language_tag(&self) -> Option<&super::LocaleInfo> {
        self.0.model("preferredLanguageTag")
    }

    pub fn with_preferred_language_tag(
        self,
        value: impl Into<Nullable<super::LocaleInfo>>,
    ) -> Self {
        Self(self.0.with("preferredLanguageTag", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }
}
