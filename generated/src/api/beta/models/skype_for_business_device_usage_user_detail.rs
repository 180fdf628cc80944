// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.skypeForBusinessDeviceUsageUserDetail`](https://learn.microsoft.com/graph/api/resources/skypeforbusinessdeviceusageuserdetail?view=graph-rest-beta)
    SkypeForBusinessDeviceUsageUserDetail = "microsoft.graph.skypeForBusinessDeviceUsageUserDetail"
}

impl SkypeForBusinessDeviceUsageUserDetail {
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    pub const LAST_ACTIVITY_DATE: Property<Self> = Property::new("lastActivityDate");
    pub const USED_WINDOWS: Property<Self> = Property::new("usedWindows");
    pub const USED_WINDOWS_PHONE: Property<Self> = Property::new("usedWindowsPhone");
    pub const USED_ANDROID_PHONE: Property<Self> = Property::new("usedAndroidPhone");
    pub const USEDI_PHONE: Property<Self> = Property::new("usediPhone");
    pub const USEDI_PAD: Property<Self> = Property::new("usediPad");
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

    /// `lastActivityDate`: `Edm.Date`
    pub fn last_activity_date(&self) -> Parsed<Date> {
        self.0.date("lastActivityDate")
    }

    pub fn with_last_activity_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("lastActivityDate", value))
    }

    /// `usedWindows`: `Edm.Boolean`
    pub fn used_windows(&self) -> Option<bool> {
        self.0.bool("usedWindows")
    }

    pub fn with_used_windows(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("usedWindows", value))
    }

    /// `usedWindowsPhone`: `Edm.Boolean`
    pub fn used_windows_phone(&self) -> Option<bool> {
        self.0.bool("usedWindowsPhone")
    }

    pub fn with_used_windows_phone(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("usedWindowsPhone", value))
    }

    /// `usedAndroidPhone`: `Edm.Boolean`
    pub fn used_android_phone(&self) -> Option<bool> {
        self.0.bool("usedAndroidPhone")
    }

    pub fn with_used_android_phone(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("usedAndroidPhone", value))
    }

    /// `usediPhone`: `Edm.Boolean`
    pub fn usedi_phone(&self) -> Option<bool> {
        self.0.bool("usediPhone")
    }

    pub fn with_usedi_phone(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("usediPhone", value))
    }

    /// `usediPad`: `Edm.Boolean`
    pub fn usedi_pad(&self) -> Option<bool> {
        self.0.bool("usediPad")
    }

    pub fn with_usedi_pad(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("usediPad", value))
    }

    /// `reportPeriod`: `Edm.String`
    pub fn report_period(&self) -> Option<&str> {
        self.0.str("reportPeriod")
    }

    pub fn with_report_period(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportPeriod", value))
    }
}
