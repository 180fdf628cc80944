// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.skypeForBusinessParticipantActivityMinuteCounts`](https://learn.microsoft.com/graph/api/resources/skypeforbusinessparticipantactivityminutecounts?view=graph-rest-beta)
    SkypeForBusinessParticipantActivityMinuteCounts = "microsoft.graph.skypeForBusinessParticipantActivityMinuteCounts"
}

impl SkypeForBusinessParticipantActivityMinuteCounts {
    pub const AUDIOVIDEO: Property<Self> = Property::new("audiovideo");
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const REPORT_DATE: Property<Self> = Property::new("reportDate");
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");

    /// `audiovideo`: `Edm.Int64`
    pub fn audiovideo(&self) -> Option<i64> {
        self.0.i64("audiovideo")
    }

    pub fn with_audiovideo(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("audiovideo", value))
    }

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
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
