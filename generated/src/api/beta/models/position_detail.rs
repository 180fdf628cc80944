// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.positionDetail`](https://learn.microsoft.com/graph/api/resources/positiondetail?view=graph-rest-beta)
    PositionDetail = "microsoft.graph.positionDetail"
}

impl PositionDetail {
    /// `company` in queries.
    pub const COMPANY: Property<Self> = Property::new("company");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `endMonthYear` in queries.
    pub const END_MONTH_YEAR: Property<Self> = Property::new("endMonthYear");
    /// `jobTitle` in queries.
    pub const JOB_TITLE: Property<Self> = Property::new("jobTitle");
    /// `role` in queries.
    pub const ROLE: Property<Self> = Property::new("role");
    /// `startMonthYear` in queries.
    pub const START_MONTH_YEAR: Property<Self> = Property::new("startMonthYear");
    /// `summary` in queries.
    pub const SUMMARY: Property<Self> = Property::new("summary");

    /// `company`: `microsoft.graph.companyDetail`
    pub fn company(&self) -> Option<&super::CompanyDetail> {
        self.0.model("company")
    }

    /// Sets `company`.
    pub fn with_company(self, value: impl Into<Nullable<super::CompanyDetail>>) -> Self {
        Self(self.0.with("company", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `endMonthYear`: `Edm.Date`
    pub fn end_month_year(&self) -> Parsed<Date> {
        self.0.date("endMonthYear")
    }

    /// Sets `endMonthYear`.
    pub fn with_end_month_year(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("endMonthYear", value))
    }

    /// `jobTitle`: `Edm.String`
    pub fn job_title(&self) -> Option<&str> {
        self.0.str("jobTitle")
    }

    /// Sets `jobTitle`.
    pub fn with_job_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("jobTitle", value))
    }

    /// `role`: `Edm.String`
    pub fn role(&self) -> Option<&str> {
        self.0.str("role")
    }

    /// Sets `role`.
    pub fn with_role(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("role", value))
    }

    /// `startMonthYear`: `Edm.Date`
    pub fn start_month_year(&self) -> Parsed<Date> {
        self.0.date("startMonthYear")
    }

    /// Sets `startMonthYear`.
    pub fn with_start_month_year(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("startMonthYear", value))
    }

    /// `summary`: `Edm.String`
    pub fn summary(&self) -> Option<&str> {
        self.0.str("summary")
    }

    /// Sets `summary`.
    pub fn with_summary(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("summary", value))
    }
}
