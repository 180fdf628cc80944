// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from itemFacet.
    ///
    /// [`microsoft.graph.projectParticipation`](https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta)
    ProjectParticipation: super::ItemFacet = "microsoft.graph.projectParticipation"
}

crate::runtime::derived! {
    ProjectParticipation: super::Entity
}

impl ProjectParticipation {
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
    pub const CATEGORIES: Property<Self> = Property::new("categories");
    pub const CLIENT: Property<Self> = Property::new("client");
    pub const COLLABORATION_TAGS: Property<Self> = Property::new("collaborationTags");
    pub const COLLEAGUES: Property<Self> = Property::new("colleagues");
    pub const DETAIL: Property<Self> = Property::new("detail");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const SPONSORS: Property<Self> = Property::new("sponsors");

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

    /// `categories`: `Collection(Edm.String)`
    pub fn categories(&self) -> Option<Vec<&str>> {
        self.0.strs("categories")
    }

    pub fn with_categories(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("categories", value))
    }

    /// `client`: `microsoft.graph.companyDetail`
    pub fn client(&self) -> Option<&super::CompanyDetail> {
        self.0.model("client")
    }

    pub fn with_client(self, value: impl Into<Nullable<super::CompanyDetail>>) -> Self {
        Self(self.0.with("client", value))
    }

    /// `collaborationTags`: `Collection(Edm.String)`
    pub fn collaboration_tags(&self) -> Option<Vec<&str>> {
        self.0.strs("collaborationTags")
    }

    pub fn with_collaboration_tags(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("collaborationTags", value))
    }

    /// `colleagues`: `Collection(microsoft.graph.relatedPerson)`
    pub fn colleagues(&self) -> Option<&[super::RelatedPerson]> {
        self.0.models("colleagues")
    }

    pub fn with_colleagues(
        self,
        value: impl Into<Nullable<Vec<super::RelatedPerson>>>,
    ) -> Self {
        Self(self.0.with("colleagues", value))
    }

    /// `detail`: `microsoft.graph.positionDetail`
    pub fn detail(&self) -> Option<&super::PositionDetail> {
        self.0.model("detail")
    }

    pub fn with_detail(self, value: impl Into<Nullable<super::PositionDetail>>) -> Self {
        Self(self.0.with("detail", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `sponsors`: `Collection(microsoft.graph.relatedPerson)`
    pub fn sponsors(&self) -> Option<&[super::RelatedPerson]> {
        self.0.models("sponsors")
    }

    pub fn with_sponsors(
        self,
        value: impl Into<Nullable<Vec<super::RelatedPerson>>>,
    ) -> Self {
        Self(self.0.with("sponsors", value))
    }
}
