// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.emailAppUsageUserDetail`](https://learn.microsoft.com/graph/api/resources/emailappusageuserdetail?view=graph-rest-beta)
    EmailAppUsageUserDetail = "microsoft.graph.emailAppUsageUserDetail"
}

impl EmailAppUsageUserDetail {
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const IS_DELETED: Property<Self> = Property::new("isDeleted");
    pub const DELETED_DATE: Property<Self> = Property::new("deletedDate");
    pub const LAST_ACTIVITY_DATE: Property<Self> = Property::new("lastActivityDate");
    pub const MAIL_FOR_MAC: Property<Self> = Property::new("mailForMac");
    pub const OUTLOOK_FOR_MAC: Property<Self> = Property::new("outlookForMac");
    pub const OUTLOOK_FOR_WINDOWS: Property<Self> = Property::new("outlookForWindows");
    pub const OUTLOOK_FOR_MOBILE: Property<Self> = Property::new("outlookForMobile");
    pub const OTHER_FOR_MOBILE: Property<Self> = Property::new("otherForMobile");
    pub const OUTLOOK_FOR_WEB: Property<Self> = Property::new("outlookForWeb");
    pub const POP3_APP: Property<Self> = Property::new("pop3App");
    pub const IMAP4_APP: Property<Self> = Property::new("imap4App");
    pub const SMTP_APP: Property<Self> = Property::new("smtpApp");
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `isDeleted`: `Edm.Boolean`
    pub fn is_deleted(&self) -> Option<bool> {
        self.0.bool("isDeleted")
    }

    pub fn with_is_deleted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDeleted", value))
    }

    /// `deletedDate`: `Edm.Date`
    pub fn deleted_date(&self) -> Parsed<Date> {
        self.0.date("deletedDate")
    }

    pub fn with_deleted_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("deletedDate", value))
    }

    /// `lastActivityDate`: `Edm.Date`
    pub fn last_activity_date(&self) -> Parsed<Date> {
        self.0.date("lastActivityDate")
    }

    pub fn with_last_activity_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("lastActivityDate", value))
    }

    /// `mailForMac`: `Collection(Edm.String)`
    pub fn mail_for_mac(&self) -> Option<Vec<&str>> {
        self.0.strs("mailForMac")
    }

    pub fn with_mail_for_mac(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("mailForMac", value))
    }

    /// `outlookForMac`: `Collection(Edm.String)`
    pub fn outlook_for_mac(&self) -> Option<Vec<&str>> {
        self.0.strs("outlookForMac")
    }

    pub fn with_outlook_for_mac(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("outlookForMac", value))
    }

    /// `outlookForWindows`: `Collection(Edm.String)`
    pub fn outlook_for_windows(&self) -> Option<Vec<&str>> {
        self.0.strs("outlookForWindows")
    }

    pub fn with_outlook_for_windows(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("outlookForWindows", value))
    }

    /// `outlookForMobile`: `Collection(Edm.String)`
    pub fn outlook_for_mobile(&self) -> Option<Vec<&str>> {
        self.0.strs("outlookForMobile")
    }

    pub fn with_outlook_for_mobile(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("outlookForMobile", value))
    }

    /// `otherForMobile`: `Collection(Edm.String)`
    pub fn other_for_mobile(&self) -> Option<Vec<&str>> {
        self.0.strs("otherForMobile")
    }

    pub fn with_other_for_mobile(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("otherForMobile", value))
    }

    /// `outlookForWeb`: `Collection(Edm.String)`
    pub fn outlook_for_web(&self) -> Option<Vec<&str>> {
        self.0.strs("outlookForWeb")
    }

    pub fn with_outlook_for_web(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("outlookForWeb", value))
    }

    /// `pop3App`: `Collection(Edm.String)`
    pub fn pop3_app(&self) -> Option<Vec<&str>> {
        self.0.strs("pop3App")
    }

    pub fn with_pop3_app(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("pop3App", value))
    }

    /// `imap4App`: `Collection(Edm.String)`
    pub fn imap4_app(&self) -> Option<Vec<&str>> {
        self.0.strs("imap4App")
    }

    pub fn with_imap4_app(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("imap4App", value))
    }

    /// `smtpApp`: `Collection(Edm.String)`
    pub fn smtp_app(&self) -> Option<Vec<&str>> {
        self.0.strs("smtpApp")
    }

    pub fn with_smtp_app(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("smtpApp", value))
    }

    /// `reportPeriod`: `Edm.String`
    pub fn report_period(&self) -> Option<&str> {
        self.0.str("reportPeriod")
    }

    pub fn with_report_period(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportPeriod", value))
    }
}
