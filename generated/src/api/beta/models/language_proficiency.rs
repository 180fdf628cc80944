// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from itemFacet.
    ///
    /// [`microsoft.graph.languageProficiency`](https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta)
    LanguageProficiency: super::ItemFacet = "microsoft.graph.languageProficiency"
}

crate::runtime::derived! {
    LanguageProficiency: super::Entity
}

impl LanguageProficiency {
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
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const READING: Property<Self> = Property::new("reading");
    pub const SPOKEN: Property<Self> = Property::new("spoken");
    pub const TAG: Property<Self> = Property::new("tag");
    pub const WRITTEN: Property<Self> = Property::new("written");

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

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `reading`: `microsoft.graph.languageProficiencyLevel`
    ///
    /// Possible values are: elementary, conversational, limitedWorking, professionalWorking, fullProfessional, nativeOrBilingual, unknownFutureValue.
    pub fn reading(&self) -> Option<super::LanguageProficiencyLevel> {
        self.0.enumeration("reading")
    }

    pub fn with_reading(
        self,
        value: impl Into<Nullable<super::LanguageProficiencyLevel>>,
    ) -> Self {
        Self(self.0.with("reading", value))
    }

    /// `spoken`: `microsoft.graph.languageProficiencyLevel`
    ///
    /// Possible values are: elementary, conversational, limitedWorking, professionalWorking, fullProfessional, nativeOrBilingual, unknownFutureValue.
    pub fn spoken(&self) -> Option<super::LanguageProficiencyLevel> {
        self.0.enumeration("spoken")
    }

    pub fn with_spoken(
        self,
        value: impl Into<Nullable<super::LanguageProficiencyLevel>>,
    ) -> Self {
        Self(self.0.with("spoken", value))
    }

    /// `tag`: `Edm.String`
    pub fn tag(&self) -> Option<&str> {
        self.0.str("tag")
    }

    pub fn with_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tag", value))
    }

    /// `written`: `microsoft.graph.languageProficiencyLevel`
    ///
    /// Possible values are: elementary, conversational, limitedWorking, professionalWorking, fullProfessional, nativeOrBilingual, unknownFutureValue.
    pub fn written(&self) -> Option<super::LanguageProficiencyLevel> {
        self.0.enumeration("written")
    }

    pub fn with_written(
        self,
        value: impl Into<Nullable<super::LanguageProficiencyLevel>>,
    ) -> Self {
        Self(self.0.with("written", value))
    }
}
