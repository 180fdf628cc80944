// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.office365ServicesUserCounts`](https://learn.microsoft.com/graph/api/resources/office365servicesusercounts?view=graph-rest-beta)
    Office365ServicesUserCounts = "microsoft.graph.office365ServicesUserCounts"
}

impl Office365ServicesUserCounts {
    /// `reportRefreshDate` in queries.
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    /// `exchangeActive` in queries.
    pub const EXCHANGE_ACTIVE: Property<Self> = Property::new("exchangeActive");
    /// `exchangeInactive` in queries.
    pub const EXCHANGE_INACTIVE: Property<Self> = Property::new("exchangeInactive");
    /// `oneDriveActive` in queries.
    pub const ONE_DRIVE_ACTIVE: Property<Self> = Property::new("oneDriveActive");
    /// `oneDriveInactive` in queries.
    pub const ONE_DRIVE_INACTIVE: Property<Self> = Property::new("oneDriveInactive");
    /// `sharePointActive` in queries.
    pub const SHARE_POINT_ACTIVE: Property<Self> = Property::new("sharePointActive");
    /// `sharePointInactive` in queries.
    pub const SHARE_POINT_INACTIVE: Property<Self> = Property::new("sharePointInactive");
    /// `skypeForBusinessActive` in queries.
    pub const SKYPE_FOR_BUSINESS_ACTIVE: Property<Self> = Property::new("skypeForBusinessActive");
    /// `skypeForBusinessInactive` in queries.
    pub const SKYPE_FOR_BUSINESS_INACTIVE: Property<Self> = Property::new("skypeForBusinessInactive");
    /// `yammerActive` in queries.
    pub const YAMMER_ACTIVE: Property<Self> = Property::new("yammerActive");
    /// `yammerInactive` in queries.
    pub const YAMMER_INACTIVE: Property<Self> = Property::new("yammerInactive");
    /// `teamsActive` in queries.
    pub const TEAMS_ACTIVE: Property<Self> = Property::new("teamsActive");
    /// `teamsInactive` in queries.
    pub const TEAMS_INACTIVE: Property<Self> = Property::new("teamsInactive");
    /// `office365Active` in queries.
    pub const OFFICE365_ACTIVE: Property<Self> = Property::new("office365Active");
    /// `office365Inactive` in queries.
    pub const OFFICE365_INACTIVE: Property<Self> = Property::new("office365Inactive");
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

    /// `exchangeActive`: `Edm.Int64`
    pub fn exchange_active(&self) -> Option<i64> {
        self.0.i64("exchangeActive")
    }

    /// Sets `exchangeActive`.
    pub fn with_exchange_active(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("exchangeActive", value))
    }

    /// `exchangeInactive`: `Edm.Int64`
    pub fn exchange_inactive(&self) -> Option<i64> {
        self.0.i64("exchangeInactive")
    }

    /// Sets `exchangeInactive`.
    pub fn with_exchange_inactive(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("exchangeInactive", value))
    }

    /// `oneDriveActive`: `Edm.Int64`
    pub fn one_drive_active(&self) -> Option<i64> {
        self.0.i64("oneDriveActive")
    }

    /// Sets `oneDriveActive`.
    pub fn with_one_drive_active(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("oneDriveActive", value))
    }

    /// `oneDriveInactive`: `Edm.Int64`
    pub fn one_drive_inactive(&self) -> Option<i64> {
        self.0.i64("oneDriveInactive")
    }

    /// Sets `oneDriveInactive`.
    pub fn with_one_drive_inactive(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("oneDriveInactive", value))
    }

    /// `sharePointActive`: `Edm.Int64`
    pub fn share_point_active(&self) -> Option<i64> {
        self.0.i64("sharePointActive")
    }

    /// Sets `sharePointActive`.
    pub fn with_share_point_active(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("sharePointActive", value))
    }

    /// `sharePointInactive`: `Edm.Int64`
    pub fn share_point_inactive(&self) -> Option<i64> {
        self.0.i64("sharePointInactive")
    }

    /// Sets `sharePointInactive`.
    pub fn with_share_point_inactive(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("sharePointInactive", value))
    }

    /// `skypeForBusinessActive`: `Edm.Int64`
    pub fn skype_for_business_active(&self) -> Option<i64> {
        self.0.i64("skypeForBusinessActive")
    }

    /// Sets `skypeForBusinessActive`.
    pub fn with_skype_for_business_active(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("skypeForBusinessActive", value))
    }

    /// `skypeForBusinessInactive`: `Edm.Int64`
    pub fn skype_for_business_inactive(&self) -> Option<i64> {
        self.0.i64("skypeForBusinessInactive")
    }

    /// Sets `skypeForBusinessInactive`.
    pub fn with_skype_for_business_inactive(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("skypeForBusinessInactive", value))
    }

    /// `yammerActive`: `Edm.Int64`
    pub fn yammer_active(&self) -> Option<i64> {
        self.0.i64("yammerActive")
    }

    /// Sets `yammerActive`.
    pub fn with_yammer_active(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("yammerActive", value))
    }

    /// `yammerInactive`: `Edm.Int64`
    pub fn yammer_inactive(&self) -> Option<i64> {
        self.0.i64("yammerInactive")
    }

    /// Sets `yammerInactive`.
    pub fn with_yammer_inactive(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("yammerInactive", value))
    }

    /// `teamsActive`: `Edm.Int64`
    pub fn teams_active(&self) -> Option<i64> {
        self.0.i64("teamsActive")
    }

    /// Sets `teamsActive`.
    pub fn with_teams_active(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("teamsActive", value))
    }

    /// `teamsInactive`: `Edm.Int64`
    pub fn teams_inactive(&self) -> Option<i64> {
        self.0.i64("teamsInactive")
    }

    /// Sets `teamsInactive`.
    pub fn with_teams_inactive(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("teamsInactive", value))
    }

    /// `office365Active`: `Edm.Int64`
    pub fn office365_active(&self) -> Option<i64> {
        self.0.i64("office365Active")
    }

    /// Sets `office365Active`.
    pub fn with_office365_active(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("office365Active", value))
    }

    /// `office365Inactive`: `Edm.Int64`
    pub fn office365_inactive(&self) -> Option<i64> {
        self.0.i64("office365Inactive")
    }

    /// Sets `office365Inactive`.
    pub fn with_office365_inactive(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("office365Inactive", value))
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
