// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.printUsageByPrinter`](https://learn.microsoft.com/graph/api/resources/printusagebyprinter?view=graph-rest-beta)
    PrintUsageByPrinter = "microsoft.graph.printUsageByPrinter"
}

impl PrintUsageByPrinter {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `printerId` in queries.
    pub const PRINTER_ID: Property<Self> = Property::new("printerId");
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

    /// `printerId`: `Edm.String`
    pub fn printer_id(&self) -> Option<&str> {
        self.0.str("printerId")
    }

    /// Sets `printerId`.
    pub fn with_printer_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("printerId", value))
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
