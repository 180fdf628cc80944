// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.sharePointActivityPages`](https://learn.microsoft.com/graph/api/resources/sharepointactivitypages?view=graph-rest-beta)
    SharePointActivityPages = "microsoft.graph.sharePointActivityPages"
}

impl SharePointActivityPages {
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const VISITED_PAGE_COUNT: Property<Self> = Property::new("visitedPageCount");
    pub const REPORT_DATE: Property<Self> = Property::new("reportDate");
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
    }

    /// `visitedPageCount`: `Edm.Int64`
    pub fn visited_page_count(&self) -> Option<i64> {
        self.0.i64("visitedPageCount")
    }

    pub fn with_visited_page_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("visitedPageCount", value))
    }

    /// `reportDate`: `Edm.Date`
    pub fn report_date(&self) -> Parsed<Date> {
        self.0.date("reportDate")
    }

    pub fn with_report_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportDate", value))
    }

    /// `reportPeriod`: `Edm.String`
    pub fn report_period(&self) -> Option<&str> {
        self.0.str("reportPeriod")
    }

    pub fn with_report_period(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportPeriod", value))
    }
}
