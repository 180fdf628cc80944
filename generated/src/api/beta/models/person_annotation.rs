// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from itemFacet.
    ///
    /// [`microsoft.graph.personAnnotation`](https://learn.microsoft.com/graph/api/resources/personannotation?view=graph-rest-beta)
    PersonAnnotation: super::ItemFacet = "microsoft.graph.personAnnotation"
}

crate::runtime::derived! {
    PersonAnnotation: super::Entity
}

impl PersonAnnotation {
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
    pub const DETAIL: Property<Self> = Property::new("detail");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");

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

    /// `detail`: `microsoft.graph.itemBody`
    pub fn detail(&self) -> Option<&super::ItemBody> {
        self.0.model("detail")
    }

    pub fn with_detail(self, value: impl Into<Nullable<super::ItemBody>>) -> Self {
        Self(self.0.with("detail", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }
}
