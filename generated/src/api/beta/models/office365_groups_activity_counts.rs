// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.office365GroupsActivityCounts`](https://learn.microsoft.com/graph/api/resources/office365groupsactivitycounts?view=graph-rest-beta)
    Office365GroupsActivityCounts = "microsoft.graph.office365GroupsActivityCounts"
}

impl Office365GroupsActivityCounts {
    /// `reportRefreshDate` in queries.
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    /// `exchangeEmailsReceived` in queries.
    pub const EXCHANGE_EMAILS_RECEIVED: Property<Self> = Property::new("exchangeEmailsReceived");
    /// `yammerMessagesPosted` in queries.
    pub const YAMMER_MESSAGES_POSTED: Property<Self> = Property::new("yammerMessagesPosted");
    /// `yammerMessagesRead` in queries.
    pub const YAMMER_MESSAGES_READ: Property<Self> = Property::new("yammerMessagesRead");
    /// `yammerMessagesLiked` in queries.
    pub const YAMMER_MESSAGES_LIKED: Property<Self> = Property::new("yammerMessagesLiked");
    /// `reportDate` in queries.
    pub const REPORT_DATE: Property<Self> = Property::new("reportDate");
    /// `reportPeriod` in queries.
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    /// Sets `reportRefreshDate`.
    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
    }

    /// `exchangeEmailsReceived`: `Edm.Int64`
    pub fn exchange_emails_received(&self) -> Option<i64> {
        self.0.i64("exchangeEmailsReceived")
    }

    /// Sets `exchangeEmailsReceived`.
    pub fn with_exchange_emails_received(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("exchangeEmailsReceived", value))
    }

    /// `yammerMessagesPosted`: `Edm.Int64`
    pub fn yammer_messages_posted(&self) -> Option<i64> {
        self.0.i64("yammerMessagesPosted")
    }

    /// Sets `yammerMessagesPosted`.
    pub fn with_yammer_messages_posted(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("yammerMessagesPosted", value))
    }

    /// `yammerMessagesRead`: `Edm.Int64`
    pub fn yammer_messages_read(&self) -> Option<i64> {
        self.0.i64("yammerMessagesRead")
    }

    /// Sets `yammerMessagesRead`.
    pub fn with_yammer_messages_read(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("yammerMessagesRead", value))
    }

    /// `yammerMessagesLiked`: `Edm.Int64`
    pub fn yammer_messages_liked(&self) -> Option<i64> {
        self.0.i64("yammerMessagesLiked")
    }

    /// Sets `yammerMessagesLiked`.
    pub fn with_yammer_messages_liked(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("yammerMessagesLiked", value))
    }

    /// `reportDate`: `Edm.Date`
    pub fn report_date(&self) -> Parsed<Date> {
        self.0.date("reportDate")
    }

    /// Sets `reportDate`.
    pub fn with_report_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportDate", value))
    }

    /// `reportPeriod`: `Edm.String`
    pub fn report_period(&self) -> Option<&str> {
        self.0.str("reportPeriod")
    }

    /// Sets `reportPeriod`.
    pub fn with_report_period(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportPeriod", value))
    }
}
