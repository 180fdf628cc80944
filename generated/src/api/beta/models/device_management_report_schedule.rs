// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementReportSchedule`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementreportschedule?view=graph-rest-beta)
    DeviceManagementReportSchedule = "microsoft.graph.deviceManagementReportSchedule"
}

impl DeviceManagementReportSchedule {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `reportScheduleName` in queries.
    pub const REPORT_SCHEDULE_NAME: Property<Self> = Property::new("reportScheduleName");
    /// `subject` in queries.
    pub const SUBJECT: Property<Self> = Property::new("subject");
    /// `emails` in queries.
    pub const EMAILS: Property<Self> = Property::new("emails");
    /// `recurrence` in queries.
    pub const RECURRENCE: Property<Self> = Property::new("recurrence");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `reportName` in queries.
    pub const REPORT_NAME: Property<Self> = Property::new("reportName");
    /// `filter` in queries.
    pub const FILTER: Property<Self> = Property::new("filter");
    /// `select` in queries.
    pub const SELECT: Property<Self> = Property::new("select");
    /// `orderBy` in queries.
    pub const ORDER_BY: Property<Self> = Property::new("orderBy");
    /// `format` in queries.
    pub const FORMAT: Property<Self> = Property::new("format");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `reportScheduleName`: `Edm.String`
    pub fn report_schedule_name(&self) -> Option<&str> {
        self.0.str("reportScheduleName")
    }

    /// Sets `reportScheduleName`.
    pub fn with_report_schedule_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportScheduleName", value))
    }

    /// `subject`: `Edm.String`
    pub fn subject(&self) -> Option<&str> {
        self.0.str("subject")
    }

    /// Sets `subject`.
    pub fn with_subject(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subject", value))
    }

    /// `emails`: `Collection(Edm.String)`
    pub fn emails(&self) -> Option<Vec<&str>> {
        self.0.strs("emails")
    }

    /// Sets `emails`.
    pub fn with_emails(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("emails", value))
    }

    /// `recurrence`: `microsoft.graph.deviceManagementScheduledReportRecurrence`
    ///
    /// Possible values are: none, daily, weekly, monthly.
    pub fn recurrence(&self) -> Option<super::DeviceManagementScheduledReportRecurrence> {
        self.0.enumeration("recurrence")
    }

    /// Sets `recurrence`.
    pub fn with_recurrence(self, value: impl Into<Nullable<super::DeviceManagementScheduledReportRecurrence>>) -> Self {
        Self(self.0.with("recurrence", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `endDateTime`: `Edm.DateTimeOffset`
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    /// Sets `endDateTime`.
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `reportName`: `Edm.String`
    pub fn report_name(&self) -> Option<&str> {
        self.0.str("reportName")
    }

    /// Sets `reportName`.
    pub fn with_report_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportName", value))
    }

    /// `filter`: `Edm.String`
    pub fn filter(&self) -> Option<&str> {
        self.0.str("filter")
    }

    /// Sets `filter`.
    pub fn with_filter(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filter", value))
    }

    /// `select`: `Collection(Edm.String)`
    pub fn select(&self) -> Option<Vec<&str>> {
        self.0.strs("select")
    }

    /// Sets `select`.
    pub fn with_select(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("select", value))
    }

    /// `orderBy`: `Collection(Edm.String)`
    pub fn order_by(&self) -> Option<Vec<&str>> {
        self.0.strs("orderBy")
    }

    /// Sets `orderBy`.
    pub fn with_order_by(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("orderBy", value))
    }

    /// `format`: `microsoft.graph.deviceManagementReportFileFormat`
    ///
    /// Possible values are: csv, pdf.
    pub fn format(&self) -> Option<super::DeviceManagementReportFileFormat> {
        self.0.enumeration("format")
    }

    /// Sets `format`.
    pub fn with_format(self, value: impl Into<Nullable<super::DeviceManagementReportFileFormat>>) -> Self {
        Self(self.0.with("format", value))
    }
}
