// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mailboxUsageQuotaStatusMailboxCounts`](https://learn.microsoft.com/graph/api/resources/mailboxusagequotastatusmailboxcounts?view=graph-rest-beta)
    MailboxUsageQuotaStatusMailboxCounts = "microsoft.graph.mailboxUsageQuotaStatusMailboxCounts"
}

impl MailboxUsageQuotaStatusMailboxCounts {
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const UNDER_LIMIT: Property<Self> = Property::new("underLimit");
    pub const WARNING_ISSUED: Property<Self> = Property::new("warningIssued");
    pub const SEND_PROHIBITED: Property<Self> = Property::new("sendProhibited");
    pub const SEND_RECEIVE_PROHIBITED: Property<Self> = Property::new(
        "sendReceiveProhibited",
    );
    pub const INDETERMINATE: Property<Self> = Property::new("indeterminate");
    pub const REPORT_DATE: Property<Self> = Property::new("reportDate");
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
    }

    /// `underLimit`: `Edm.Int64`
    pub fn under_limit(&self) -> Option<i64> {
        self.0.i64("underLimit")
    }

    pub fn with_under_limit(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("underLimit", value))
    }

    /// `warningIssued`: `Edm.Int64`
    pub fn warning_issued(&self) -> Option<i64> {
        self.0.i64("warningIssued")
    }

    pub fn with_warning_issued(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("warningIssued", value))
    }

    /// `sendProhibited`: `Edm.Int64`
    pub fn send_prohibited(&self) -> Option<i64> {
        self.0.i64("sendProhibited")
    }

    pub fn with_send_prohibited(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("sendProhibited", value))
    }

    /// `sendReceiveProhibited`: `Edm.Int64`
    pub fn send_receive_prohibited(&self) -> Option<i64> {
        self.0.i64("sendReceiveProhibited")
    }

    pub fn with_send_receive_prohibited(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("sendReceiveProhibited", value))
    }

    /// `indeterminate`: `Edm.Int64`
    pub fn indeterminate(&self) -> Option<i64> {
        self.0.i64("indeterminate")
    }

    pub fn with_indeterminate(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("indeterminate", value))
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
