// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamsDeviceUsageUserDetail`](https://learn.microsoft.com/graph/api/resources/teamsdeviceusageuserdetail?view=graph-rest-beta)
    TeamsDeviceUsageUserDetail = "microsoft.graph.teamsDeviceUsageUserDetail"
}

impl TeamsDeviceUsageUserDetail {
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    pub const IS_LICENSED: Property<Self> = Property::new("isLicensed");
    pub const LAST_ACTIVITY_DATE: Property<Self> = Property::new("lastActivityDate");
    pub const IS_DELETED: Property<Self> = Property::new("isDeleted");
    pub const DELETED_DATE: Property<Self> = Property::new("deletedDate");
    pub const USED_WEB: Property<Self> = Property::new("usedWeb");
    pub const USED_WINDOWS_PHONE: Property<Self> = Property::new("usedWindowsPhone");
    pub const USEDI_OS: Property<Self> = Property::new("usediOS");
    pub const USED_MAC: Property<Self> = Property::new("usedMac");
    pub const USED_ANDROID_PHONE: Property<Self> = Property::new("usedAndroidPhone");
    pub const USED_WINDOWS: Property<Self> = Property::new("usedWindows");
    pub const USED_CHROME_OS: Property<Self> = Property::new("usedChromeOS");
    pub const USED_LINUX: Property<Self> = Property::new("usedLinux");
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

    /// `isLicensed`: `Edm.Boolean`
    pub fn is_licensed(&self) -> Option<bool> {
        self.0.bool("isLicensed")
    }

    pub fn with_is_licensed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isLicensed", value))
    }

    /// `lastActivityDate`: `Edm.Date`
    pub fn last_activity_date(&self) -> Parsed<Date> {
        self.0.date("lastActivityDate")
    }

    pub fn with_last_activity_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("lastActivityDate", value))
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

    /// `usediOS`: `Edm.Boolean`
    pub fn usedi_os(&self) -> Option<bool> {
        self.0.bool("usediOS")
    }

    pub fn with_usedi_os(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("usediOS", value))
    }

    /// `usedMac`: `Edm.Boolean`
    pub fn used_mac(&self) -> Option<bool> {
        self.0.bool("usedMac")
    }

    pub fn with_used_mac(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("usedMac", value))
    }

    /// `usedAndroidPhone`: `Edm.Boolean`
    pub fn used_android_phone(&self) -> Option<bool> {
        self.0.bool("usedAndroidPhone")
    }

    pub fn with_used_android_phone(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("usedAndroidPhone", value))
    }

    /// `usedWindows`: `Edm.Boolean`
    pub fn used_windows(&self) -> Option<bool> {
        self.0.bool("usedWindows")
    }

    pub fn with_used_windows(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("usedWindows", value))
    }

    /// `usedChromeOS`: `Edm.Boolean`
    pub fn used_chrome_os(&self) -> Option<bool> {
        self.0.bool("usedChromeOS")
    }

    pub fn with_used_chrome_os(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("usedChromeOS", value))
    }

    /// `usedLinux`: `Edm.Boolean`
    pub fn used_linux(&self) -> Option<bool> {
        self.0.bool("usedLinux")
    }

    pub fn with_used_linux(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("usedLinux", value))
    }

    /// `reportPeriod`: `Edm.String`
    pub fn report_period(&self) -> Option<&str> {
        self.0.str("reportPeriod")
    }

    pub fn with_report_period(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportPeriod", value))
    }
}
