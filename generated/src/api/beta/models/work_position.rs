// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from itemFacet.
    ///
    /// [`microsoft.graph.workPosition`](https://learn.microsoft.com/graph/api/resources/workposition?view=graph-rest-beta)
    WorkPosition: super::ItemFacet = "microsoft.graph.workPosition"
}

crate::runtime::derived! {
    WorkPosition: super::Entity
}

impl WorkPosition {
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
    pub const COLLEAGUES: Property<Self> = Property::new("colleagues");
    pub const DETAIL: Property<Self> = Property::new("detail");
    pub const IS_CURRENT: Property<Self> = Property::new("isCurrent");
    pub const MANAGER: Property<Self> = Property::new("manager");

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

    /// `isCurrent`: `Edm.Boolean`
    pub fn is_current(&self) -> Option<bool> {
        self.0.bool("isCurrent")
    }

    pub fn with_is_current(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isCurrent", value))
    }

    /// `manager`: `microsoft.graph.relatedPerson`
    pub fn manager(&self) -> Option<&super::RelatedPerson> {
        self.0.model("manager")
    }

    pub fn with_manager(self, value: impl Into<Nullable<super::RelatedPerson>>) -> Self {
        Self(self.0.with("manager", value))
    }
}
