// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mailboxUsageDetail`](https://learn.microsoft.com/graph/api/resources/mailboxusagedetail?view=graph-rest-beta)
    MailboxUsageDetail = "microsoft.graph.mailboxUsageDetail"
}

impl MailboxUsageDetail {
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const IS_DELETED: Property<Self> = Property::new("isDeleted");
    pub const DELETED_DATE: Property<Self> = Property::new("deletedDate");
    pub const CREATED_DATE: Property<Self> = Property::new("createdDate");
    pub const LAST_ACTIVITY_DATE: Property<Self> = Property::new("lastActivityDate");
    pub const ITEM_COUNT: Property<Self> = Property::new("itemCount");
    pub const STORAGE_USED_IN_BYTES: Property<Self> = Property::new(
        "storageUsedInBytes",
    );
    pub const DELETED_ITEM_COUNT: Property<Self> = Property::new("deletedItemCount");
    pub const DELETED_ITEM_SIZE_IN_BYTES: Property<Self> = Property::new(
        "deletedItemSizeInBytes",
    );
    pub const ISSUE_WARNING_QUOTA_IN_BYTES: Property<Self> = Property::new(
        "issueWarningQuotaInBytes",
    );
    pub const PROHIBIT_SEND_QUOTA_IN_BYTES: Property<Self> = Property::new(
        "prohibitSendQuotaInBytes",
    );
    pub const PROHIBIT_SEND_RECEIVE_QUOTA_IN_BYTES: Property<Self> = Property::new(
        "prohibitSendReceiveQuotaInBytes",
    );
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

    /// `createdDate`: `Edm.Date`
    pub fn created_date(&self) -> Parsed<Date> {
        self.0.date("createdDate")
    }

    pub fn with_created_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("createdDate", value))
    }

    /// `lastActivityDate`: `Edm.Date`
    pub fn last_activity_date(&self) -> Parsed<Date> {
        self.0.date("lastActivityDate")
    }

    pub fn with_last_activity_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("lastActivityDate", value))
    }

    /// `itemCount`: `Edm.Int64`
    pub fn item_count(&self) -> Option<i64> {
        self.0.i64("itemCount")
    }

    pub fn with_item_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("itemCount", value))
    }

    /// `storageUsedInBytes`: `Edm.Int64`
    pub fn storage_used_in_bytes(&self) -> Option<i64> {
        self.0.i64("storageUsedInBytes")
    }

    pub fn with_storage_used_in_bytes(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("storageUsedInBytes", value))
    }

    /// `deletedItemCount`: `Edm.Int64`
    pub fn deleted_item_count(&self) -> Option<i64> {
        self.0.i64("deletedItemCount")
    }

    pub fn with_deleted_item_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("deletedItemCount", value))
    }

    /// `deletedItemSizeInBytes`: `Edm.Int64`
    pub fn deleted_item_size_in_bytes(&self) -> Option<i64> {
        self.0.i64("deletedItemSizeInBytes")
    }

    pub fn with_deleted_item_size_in_bytes(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("deletedItemSizeInBytes", value))
    }

    /// `issueWarningQuotaInBytes`: `Edm.Int64`
    pub fn issue_warning_quota_in_bytes(&self) -> Option<i64> {
        self.0.i64("issueWarningQuotaInBytes")
    }

    pub fn with_issue_warning_quota_in_bytes(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("issueWarningQuotaInBytes", value))
    }

    /// `prohibitSendQuotaInBytes`: `Edm.Int64`
    pub fn prohibit_send_quota_in_bytes(&self) -> Option<i64> {
        self.0.i64("prohibitSendQuotaInBytes")
    }

    pub fn with_prohibit_send_quota_in_bytes(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("prohibitSendQuotaInBytes", value))
    }

    /// `prohibitSendReceiveQuotaInBytes`: `Edm.Int64`
    pub fn prohibit_send_receive_quota_in_bytes(&self) -> Option<i64> {
        self.0.i64("prohibitSendReceiveQuotaInBytes")
    }

    pub fn with_prohibit_send_receive_quota_in_bytes(
        self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        Self(self.0.with("prohibitSendReceiveQuotaInBytes", value))
    }

    /// `reportPeriod`: `Edm.String`
    pub fn report_period(&self) -> Option<&str> {
        self.0.str("reportPeriod")
    }

    pub fn with_report_period(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportPeriod", value))
    }
}
