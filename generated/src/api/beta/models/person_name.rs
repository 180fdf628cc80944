// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from itemFacet.
    ///
    /// [`microsoft.graph.personName`](https://learn.microsoft.com/graph/api/resources/personname?view=graph-rest-beta)
    PersonName: super::ItemFacet = "microsoft.graph.personName"
}

crate::runtime::derived! {
    PersonName: super::Entity
}

impl PersonName {
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
    pub const FIRST: Property<Self> = Property::new("first");
    pub const INITIALS: Property<Self> = Property::new("initials");
    pub const LANGUAGE_TAG: Property<Self> = Property::new("languageTag");
    pub const LAST: Property<Self> = Property::new("last");
    pub const MAIDEN: Property<Self> = Property::new("maiden");
    pub const MIDDLE: Property<Self> = Property::new("middle");
    pub const NICKNAME: Property<Self> = Property::new("nickname");
    pub const PRONUNCIATION: Property<Self> = Property::new("pronunciation");
    pub const SUFFIX: Property<Self> = Property::new("suffix");
    pub const TITLE: Property<Self> = Property::new("title");

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

    /// `first`: `Edm.String`
    pub fn first(&self) -> Option<&str> {
        self.0.str("first")
    }

    pub fn with_first(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("first", value))
    }

    /// `initials`: `Edm.String`
    pub fn initials(&self) -> Option<&str> {
        self.0.str("initials")
    }

    pub fn with_initials(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("initials", value))
    }

    /// `languageTag`: `Edm.String`
    pub fn language_tag(&self) -> Option<&str> {
        self.0.str("languageTag")
    }

    pub fn with_language_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("languageTag", value))
    }

    /// `last`: `Edm.String`
    pub fn last(&self) -> Option<&str> {
        self.0.str("last")
    }

    pub fn with_last(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("last", value))
    }

    /// `maiden`: `Edm.String`
    pub fn maiden(&self) -> Option<&str> {
        self.0.str("maiden")
    }

    pub fn with_maiden(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("maiden", value))
    }

    /// `middle`: `Edm.String`
    pub fn middle(&self) -> Option<&str> {
        self.0.str("middle")
    }

    pub fn with_middle(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("middle", value))
    }

    /// `nickname`: `Edm.String`
    pub fn nickname(&self) -> Option<&str> {
        self.0.str("nickname")
    }

    pub fn with_nickname(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("nickname", value))
    }

    /// `pronunciation`: `microsoft.graph.yomiPersonName`
    pub fn pronunciation(&self) -> Option<&super::YomiPersonName> {
        self.0.model("pronunciation")
    }

    pub fn with_pronunciation(
        self,
        value: impl Into<Nullable<super::YomiPersonName>>,
    ) -> Self {
        Self(self.0.with("pronunciation", value))
    }

    /// `suffix`: `Edm.String`
    pub fn suffix(&self) -> Option<&str> {
        self.0.str("suffix")
    }

    pub fn with_suffix(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("suffix", value))
    }

    /// `title`: `Edm.String`
    pub fn title(&self) -> Option<&str> {
        self.0.str("title")
    }

    pub fn with_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("title", value))
    }
}
