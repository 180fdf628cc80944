// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationalActivity`](https://learn.microsoft.com/graph/api/resources/educationalactivity?view=graph-rest-beta)
    EducationalActivity: super::ItemFacet = "microsoft.graph.educationalActivity"
}

crate::runtime::derived! {
    EducationalActivity: super::Entity
}

impl EducationalActivity {
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
    pub const COMPLETION_MONTH_YEAR: Property<Self> = Property::new(
        "completionMonthYear",
    );
    pub const END_MONTH_YEAR: Property<Self> = Property::new("endMonthYear");
    pub const INSTITUTION: Property<Self> = Property::new("institution");
    pub const PROGRAM: Property<Self> = Property::new("program");
    pub const START_MONTH_YEAR: Property<Self> = Property::new("startMonthYear");

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

    /// `completionMonthYear`: `Edm.Date`
    pub fn completion_month_year(&self) -> Parsed<Date> {
        self.0.date("completionMonthYear")
    }

    pub fn with_completion_month_year(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("completionMonthYear", value))
    }

    /// `endMonthYear`: `Edm.Date`
    pub fn end_month_year(&self) -> Parsed<Date> {
        self.0.date("endMonthYear")
    }

    pub fn with_end_month_year(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("endMonthYear", value))
    }

    /// `institution`: `microsoft.graph.institutionData`
    pub fn institution(&self) -> Option<&super::InstitutionData> {
        self.0.model("institution")
    }

    pub fn with_institution(
        self,
        value: impl Into<Nullable<super::InstitutionData>>,
    ) -> Self {
        Self(self.0.with("institution", value))
    }

    /// `program`: `microsoft.graph.educationalActivityDetail`
    pub fn program(&self) -> Option<&super::EducationalActivityDetail> {
        self.0.model("program")
    }

    pub fn with_program(
        self,
        value: impl Into<Nullable<super::EducationalActivityDetail>>,
    ) -> Self {
        Self(self.0.with("program", value))
    }

    /// `startMonthYear`: `Edm.Date`
    pub fn start_month_year(&self) -> Parsed<Date> {
        self.0.date("startMonthYear")
    }

    pub fn with_start_month_year(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("startMonthYear", value))
    }
}
