// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.printUsageByUser`](https://learn.microsoft.com/graph/api/resources/printusagebyuser?view=graph-rest-1.0)
    PrintUsageByUser = "microsoft.graph.printUsageByUser"
}

impl PrintUsageByUser {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `usageDate` in queries.
    pub const USAGE_DATE: Property<Self> = Property::new("usageDate");
    /// `completedBlackAndWhiteJobCount` in queries.
    pub const COMPLETED_BLACK_AND_WHITE_JOB_COUNT: Property<Self> = Property::new("completedBlackAndWhiteJobCount");
    /// `completedColorJobCount` in queries.
    pub const COMPLETED_COLOR_JOB_COUNT: Property<Self> = Property::new("completedColorJobCount");
    /// `incompleteJobCount` in queries.
    pub const INCOMPLETE_JOB_COUNT: Property<Self> = Property::new("incompleteJobCount");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `usageDate`: `Edm.Date`
    pub fn usage_date(&self) -> Parsed<Date> {
        self.0.date("usageDate")
    }

    /// Sets `usageDate`.
    pub fn with_usage_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("usageDate", value))
    }

    /// `completedBlackAndWhiteJobCount`: `Edm.Int64`
    pub fn completed_black_and_white_job_count(&self) -> Option<i64> {
        self.0.i64("completedBlackAndWhiteJobCount")
    }

    /// Sets `completedBlackAndWhiteJobCount`.
    pub fn with_completed_black_and_white_job_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("completedBlackAndWhiteJobCount", value))
    }

    /// `completedColorJobCount`: `Edm.Int64`
    pub fn completed_color_job_count(&self) -> Option<i64> {
        self.0.i64("completedColorJobCount")
    }

    /// Sets `completedColorJobCount`.
    pub fn with_completed_color_job_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("completedColorJobCount", value))
    }

    /// `incompleteJobCount`: `Edm.Int64`
    pub fn incomplete_job_count(&self) -> Option<i64> {
        self.0.i64("incompleteJobCount")
    }

    /// Sets `incompleteJobCount`.
    pub fn with_incomplete_job_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("incompleteJobCount", value))
    }
}
