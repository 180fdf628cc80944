// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.yammerDeviceUsageUserDetail`](https://learn.microsoft.com/graph/api/resources/yammerdeviceusageuserdetail?view=graph-rest-beta)
    YammerDeviceUsageUserDetail = "microsoft.graph.yammerDeviceUsageUserDetail"
}

impl YammerDeviceUsageUserDetail {
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const USER_STATE: Property<Self> = Property::new("userState");
    pub const STATE_CHANGE_DATE: Property<Self> = Property::new("stateChangeDate");
    pub const LAST_ACTIVITY_DATE: Property<Self> = Property::new("lastActivityDate");
    pub const USED_WEB: Property<Self> = Property::new("usedWeb");
    pub const USED_WINDOWS_PHONE: Property<Self> = Property::new("usedWindowsPhone");
    pub const USED_ANDROID_PHONE: Property<Self> = Property::new("usedAndroidPhone");
    pub const USEDI_PHONE: Property<Self> = Property::new("usediPhone");
    pub const USEDI_PAD: Property<Self> = Property::new("usediPad");
    pub const USED_OTHERS: Property<Self> = Property::new("usedOthers");
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

    /// `userState`: `Edm.String`
    pub fn user_state(&self) -> Option<&str> {
        self.0.str("userState")
    }

    pub fn with_user_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userState", value))
    }

    /// `stateChangeDate`: `Edm.Date`
    pub fn state_change_date(&self) -> Parsed<Date> {
        self.0.date("stateChangeDate")
    }

    pub fn with_state_change_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("stateChangeDate", value))
    }

    /// `lastActivityDate`: `Edm.Date`
    pub fn last_activity_date(&self) -> Parsed<Date> {
        self.0.date("lastActivityDate")
    }

    pub fn with_last_activity_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("lastActivityDate", value))
    }

    /// `usedWeb`: `Edm.Boolean`
    pub fn used_web(&self) -> Option<bool> {
        self.0.bool("usedWeb")
    }

    pub fn with_used_web(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("usedWeb", value))
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

    /// `usedOthers`: `Edm.Boolean`
    pub fn used_others(&self) -> Option<bool> {
        self.0.bool("usedOthers")
    }

    pub fn with_used_others(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("usedOthers", value))
    }

    /// `reportPeriod`: `Edm.String`
    pub fn report_period(&self) -> Option<&str> {
        self.0.str("reportPeriod")
    }

    pub fn with_report_period(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportPeriod", value))
    }
}
