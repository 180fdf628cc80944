// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.emailAppUsageUserCounts`](https://learn.microsoft.com/graph/api/resources/emailappusageusercounts?view=graph-rest-beta)
    EmailAppUsageUserCounts = "microsoft.graph.emailAppUsageUserCounts"
}

impl EmailAppUsageUserCounts {
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const MAIL_FOR_MAC: Property<Self> = Property::new("mailForMac");
    pub const OUTLOOK_FOR_MAC: Property<Self> = Property::new("outlookForMac");
    pub const OUTLOOK_FOR_WINDOWS: Property<Self> = Property::new("outlookForWindows");
    pub const OUTLOOK_FOR_MOBILE: Property<Self> = Property::new("outlookForMobile");
    pub const OTHER_FOR_MOBILE: Property<Self> = Property::new("otherForMobile");
    pub const OUTLOOK_FOR_WEB: Property<Self> = Property::new("outlookForWeb");
    pub const POP3_APP: Property<Self> = Property::new("pop3App");
    pub const IMAP4_APP: Property<Self> = Property::new("imap4App");
    pub const SMTP_APP: Property<Self> = Property::new("smtpApp");
    pub const REPORT_DATE: Property<Self> = Property::new("reportDate");
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
    }

    /// `mailForMac`: `Edm.Int64`
    pub fn mail_for_mac(&self) -> Option<i64> {
        self.0.i64("mailForMac")
    }

    pub fn with_mail_for_mac(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("mailForMac", value))
    }

    /// `outlookForMac`: `Edm.Int64`
    pub fn outlook_for_mac(&self) -> Option<i64> {
        self.0.i64("outlookForMac")
    }

    pub fn with_outlook_for_mac(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("outlookForMac", value))
    }

    /// `outlookForWindows`: `Edm.Int64`
    pub fn outlook_for_windows(&self) -> Option<i64> {
        self.0.i64("outlookForWindows")
    }

    pub fn with_outlook_for_windows(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("outlookForWindows", value))
    }

    /// `outlookForMobile`: `Edm.Int64`
    pub fn outlook_for_mobile(&self) -> Option<i64> {
        self.0.i64("outlookForMobile")
    }

    pub fn with_outlook_for_mobile(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("outlookForMobile", value))
    }

    /// `otherForMobile`: `Edm.Int64`
    pub fn other_for_mobile(&self) -> Option<i64> {
        self.0.i64("otherForMobile")
    }

    pub fn with_other_for_mobile(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("otherForMobile", value))
    }

    /// `outlookForWeb`: `Edm.Int64`
    pub fn outlook_for_web(&self) -> Option<i64> {
        self.0.i64("outlookForWeb")
    }

    pub fn with_outlook_for_web(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("outlookForWeb", value))
    }

    /// `pop3App`: `Edm.Int64`
    pub fn pop3_app(&self) -> Option<i64> {
        self.0.i64("pop3App")
    }

    pub fn with_pop3_app(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("pop3App", value))
    }

    /// `imap4App`: `Edm.Int64`
    pub fn imap4_app(&self) -> Option<i64> {
        self.0.i64("imap4App")
    }

    pub fn with_imap4_app(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("imap4App", value))
    }

    /// `smtpApp`: `Edm.Int64`
    pub fn smtp_app(&self) -> Option<i64> {
        self.0.i64("smtpApp")
    }

    pub fn with_smtp_app(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("smtpApp", value))
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
