// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.itemFacet`](https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta)
    ItemFacet: super::Entity = "microsoft.graph.itemFacet"
}

impl ItemFacet {
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

    /// `allowedAudiences`: `microsoft.graph.allowedAudiences`
    ///
    /// Possible values are: me, family, contacts, groupMembers, organization, federatedOrganizations, everyone, unknownFutureValue.
    pub fn allowed_audiences(&self) -> Option<super::AllowedAudiences> {
        self.0.enumeration("allowedAudiences")
    }

    pub fn with_allowed_audiences(
        self,
        value: impl Into<Nullable<super::AllowedAudiences>>,
    ) -> Self {
        Self(self.0.with("allowedAudiences", value))
    }

    /// `createdBy`: `microsoft.graph.identitySet`
    pub fn created_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("createdBy")
    }

    pub fn with_created_by(
        self,
        value: impl Into<Nullable<super::IdentitySet>>,
    ) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `inference`: `microsoft.graph.inferenceData`
    pub fn inference(&self) -> Option<&super::InferenceData> {
        self.0.model("inference")
    }

    pub fn with_inference(
        self,
        value: impl Into<Nullable<super::InferenceData>>,
    ) -> Self {
        Self(self.0.with("inference", value))
    }

    /// `lastModifiedBy`: `microsoft.graph.identitySet`
    pub fn last_modified_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("lastModifiedBy")
    }

    pub fn with_last_modified_by(
        self,
        value: impl Into<Nullable<super::IdentitySet>>,
    ) -> Self {
        Self(self.0.with("lastModifiedBy", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `source`: `microsoft.graph.personDataSource`
    pub fn source(&self) -> Option<&super::PersonDataSource> {
        self.0.model("source")
    }

    pub fn with_source(
        self,
        value: impl Into<Nullable<super::PersonDataSource>>,
    ) -> Self {
        Self(self.0.with("source", value))
    }
}
