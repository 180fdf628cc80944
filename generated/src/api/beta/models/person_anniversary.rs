// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from itemFacet.
    ///
    /// [`microsoft.graph.personAnniversary`](https://learn.microsoft.com/graph/api/resources/personanniversary?view=graph-rest-beta)
    PersonAnniversary: super::ItemFacet = "microsoft.graph.personAnniversary"
}

crate::runtime::derived! {
    PersonAnniversary: super::Entity
}

impl PersonAnniversary {
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
    pub const DATE: Property<Self> = Property::new("date");
    pub const TYPE: Property<Self> = Property::new("type");

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

    /// `date`: `Edm.Date`
    pub fn date(&self) -> Parsed<Date> {
        self.0.date("date")
    }

    pub fn with_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("date", value))
    }

    /// `type`: `microsoft.graph.anniversaryType`
    ///
    /// Possible values are: birthday, wedding, unknownFutureValue.
    pub fn type_(&self) -> Option<super::AnniversaryType> {
        self.0.enumeration("type")
    }

    pub fn with_type(self, value: impl Into<Nullable<super::AnniversaryType>>) -> Self {
        Self(self.0.with("type", value))
    }
}
