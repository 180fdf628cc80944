// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.emailActivitySummary`](https://learn.microsoft.com/graph/api/resources/emailactivitysummary?view=graph-rest-beta)
    EmailActivitySummary = "microsoft.graph.emailActivitySummary"
}

impl EmailActivitySummary {
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const SEND: Property<Self> = Property::new("send");
    pub const RECEIVE: Property<Self> = Property::new("receive");
    pub const READ: Property<Self> = Property::new("read");
    pub const REPORT_DATE: Property<Self> = Property::new("reportDate");
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
    }

    /// `send`: `Edm.Int64`
    pub fn send(&self) -> Option<i64> {
        self.0.i64("send")
    }

    pub fn with_send(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("send", value))
    }

    /// `receive`: `Edm.Int64`
    pub fn receive(&self) -> Option<i64> {
        self.0.i64("receive")
    }

    pub fn with_receive(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("receive", value))
    }

    /// `read`: `Edm.Int64`
    pub fn read(&self) -> Option<i64> {
        self.0.i64("read")
    }

    pub fn with_read(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("read", value))
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
