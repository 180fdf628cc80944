// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.yammerGroupsActivityDetail`](https://learn.microsoft.com/graph/api/resources/yammergroupsactivitydetail?view=graph-rest-beta)
    YammerGroupsActivityDetail = "microsoft.graph.yammerGroupsActivityDetail"
}

impl YammerGroupsActivityDetail {
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const GROUP_DISPLAY_NAME: Property<Self> = Property::new("groupDisplayName");
    pub const IS_DELETED: Property<Self> = Property::new("isDeleted");
    pub const OWNER_PRINCIPAL_NAME: Property<Self> = Property::new("ownerPrincipalName");
    pub const LAST_ACTIVITY_DATE: Property<Self> = Property::new("lastActivityDate");
    pub const GROUP_TYPE: Property<Self> = Property::new("groupType");
    pub const OFFICE365_CONNECTED: Property<Self> = Property::new("office365Connected");
    pub const MEMBER_COUNT: Property<Self> = Property::new("memberCount");
    pub const POSTED_COUNT: Property<Self> = Property::new("postedCount");
    pub const READ_COUNT: Property<Self> = Property::new("readCount");
    pub const LIKED_COUNT: Property<Self> = Property::new("likedCount");
    pub const NETWORK_DISPLAY_NAME: Property<Self> = Property::new("networkDisplayName");
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
    }

    /// `groupDisplayName`: `Edm.String`
    pub fn group_display_name(&self) -> Option<&str> {
        self.0.str("groupDisplayName")
    }

    pub fn with_group_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("groupDisplayName", value))
    }

    /// `isDeleted`: `Edm.Boolean`
    pub fn is_deleted(&self) -> Option<bool> {
        self.0.bool("isDeleted")
    }

    pub fn with_is_deleted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDeleted", value))
    }

    /// `ownerPrincipalName`: `Edm.String`
    pub fn owner_principal_name(&self) -> Option<&str> {
        self.0.str("ownerPrincipalName")
    }

    pub fn with_owner_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ownerPrincipalName", value))
    }

    /// `lastActivityDate`: `Edm.Date`
    pub fn last_activity_date(&self) -> Parsed<Date> {
        self.0.date("lastActivityDate")
    }

    pub fn with_last_activity_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("lastActivityDate", value))
    }

    /// `groupType`: `Edm.String`
    pub fn group_type(&self) -> Option<&str> {
        self.0.str("groupType")
    }

    pub fn with_group_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("groupType", value))
    }

    /// `office365Connected`: `Edm.Boolean`
    pub fn office365_connected(&self) -> Option<bool> {
        self.0.bool("office365Connected")
    }

    pub fn with_office365_connected(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("office365Connected", value))
    }

    /// `memberCount`: `Edm.Int64`
    pub fn member_count(&self) -> Option<i64> {
        self.0.i64("memberCount")
    }

    pub fn with_member_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("memberCount", value))
    }

    /// `postedCount`: `Edm.Int64`
    pub fn posted_count(&self) -> Option<i64> {
        self.0.i64("postedCount")
    }

    pub fn with_posted_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("postedCount", value))
    }

    /// `readCount`: `Edm.Int64`
    pub fn read_count(&self) -> Option<i64> {
        self.0.i64("readCount")
    }

    pub fn with_read_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("readCount", value))
    }

    /// `likedCount`: `Edm.Int64`
    pub fn liked_count(&self) -> Option<i64> {
        self.0.i64("likedCount")
    }

    pub fn with_liked_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("likedCount", value))
    }

    /// `networkDisplayName`: `Edm.String`
    pub fn network_display_name(&self) -> Option<&str> {
        self.0.str("networkDisplayName")
    }

    pub fn with_network_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("networkDisplayName", value))
    }

    /// `reportPeriod`: `Edm.String`
    pub fn report_period(&self) -> Option<&str> {
        self.0.str("reportPeriod")
    }

    pub fn with_report_period(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportPeriod", value))
    }
}
