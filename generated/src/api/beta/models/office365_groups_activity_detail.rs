// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.office365GroupsActivityDetail`](https://learn.microsoft.com/graph/api/resources/office365groupsactivitydetail?view=graph-rest-beta)
    Office365GroupsActivityDetail = "microsoft.graph.office365GroupsActivityDetail"
}

impl Office365GroupsActivityDetail {
    /// `groupId` in queries.
    pub const GROUP_ID: Property<Self> = Property::new("groupId");
    /// `reportRefreshDate` in queries.
    pub const REPORT_REFRESH_DATE: Property<Self> = Property::new("reportRefreshDate");
    /// `groupDisplayName` in queries.
    pub const GROUP_DISPLAY_NAME: Property<Self> = Property::new("groupDisplayName");
    /// `isDeleted` in queries.
    pub const IS_DELETED: Property<Self> = Property::new("isDeleted");
    /// `ownerPrincipalName` in queries.
    pub const OWNER_PRINCIPAL_NAME: Property<Self> = Property::new("ownerPrincipalName");
    /// `lastActivityDate` in queries.
    pub const LAST_ACTIVITY_DATE: Property<Self> = Property::new("lastActivityDate");
    /// `groupType` in queries.
    pub const GROUP_TYPE: Property<Self> = Property::new("groupType");
    /// `memberCount` in queries.
    pub const MEMBER_COUNT: Property<Self> = Property::new("memberCount");
    /// `externalMemberCount` in queries.
    pub const EXTERNAL_MEMBER_COUNT: Property<Self> = Property::new("externalMemberCount");
    /// `exchangeReceivedEmailCount` in queries.
    pub const EXCHANGE_RECEIVED_EMAIL_COUNT: Property<Self> = Property::new("exchangeReceivedEmailCount");
    /// `sharePointActiveFileCount` in queries.
    pub const SHARE_POINT_ACTIVE_FILE_COUNT: Property<Self> = Property::new("sharePointActiveFileCount");
    /// `yammerPostedMessageCount` in queries.
    pub const YAMMER_POSTED_MESSAGE_COUNT: Property<Self> = Property::new("yammerPostedMessageCount");
    /// `yammerReadMessageCount` in queries.
    pub const YAMMER_READ_MESSAGE_COUNT: Property<Self> = Property::new("yammerReadMessageCount");
    /// `yammerLikedMessageCount` in queries.
    pub const YAMMER_LIKED_MESSAGE_COUNT: Property<Self> = Property::new("yammerLikedMessageCount");
    /// `exchangeMailboxTotalItemCount` in queries.
    pub const EXCHANGE_MAILBOX_TOTAL_ITEM_COUNT: Property<Self> = Property::new("exchangeMailboxTotalItemCount");
    /// `exchangeMailboxStorageUsedInBytes` in queries.
    pub const EXCHANGE_MAILBOX_STORAGE_USED_IN_BYTES: Property<Self> =
        Property::new("exchangeMailboxStorageUsedInBytes");
    /// `sharePointTotalFileCount` in queries.
    pub const SHARE_POINT_TOTAL_FILE_COUNT: Property<Self> = Property::new("sharePointTotalFileCount");
    /// `sharePointSiteStorageUsedInBytes` in queries.
    pub const SHARE_POINT_SITE_STORAGE_USED_IN_BYTES: Property<Self> =
        Property::new("sharePointSiteStorageUsedInBytes");
    /// `reportPeriod` in queries.
    pub const REPORT_PERIOD: Property<Self> = Property::new("reportPeriod");

    /// `groupId`: `Edm.String`
    pub fn group_id(&self) -> Option<&str> {
        self.0.str("groupId")
    }

    /// Sets `groupId`.
    pub fn with_group_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("groupId", value))
    }

    /// `reportRefreshDate`: `Edm.Date`
    pub fn report_refresh_date(&self) -> Parsed<Date> {
        self.0.date("reportRefreshDate")
    }

    /// Sets `reportRefreshDate`.
    pub fn with_report_refresh_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("reportRefreshDate", value))
    }

    /// `groupDisplayName`: `Edm.String`
    pub fn group_display_name(&self) -> Option<&str> {
        self.0.str("groupDisplayName")
    }

    /// Sets `groupDisplayName`.
    pub fn with_group_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("groupDisplayName", value))
    }

    /// `isDeleted`: `Edm.Boolean`
    pub fn is_deleted(&self) -> Option<bool> {
        self.0.bool("isDeleted")
    }

    /// Sets `isDeleted`.
    pub fn with_is_deleted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDeleted", value))
    }

    /// `ownerPrincipalName`: `Edm.String`
    pub fn owner_principal_name(&self) -> Option<&str> {
        self.0.str("ownerPrincipalName")
    }

    /// Sets `ownerPrincipalName`.
    pub fn with_owner_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ownerPrincipalName", value))
    }

    /// `lastActivityDate`: `Edm.Date`
    pub fn last_activity_date(&self) -> Parsed<Date> {
        self.0.date("lastActivityDate")
    }

    /// Sets `lastActivityDate`.
    pub fn with_last_activity_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("lastActivityDate", value))
    }

    /// `groupType`: `Edm.String`
    pub fn group_type(&self) -> Option<&str> {
        self.0.str("groupType")
    }

    /// Sets `groupType`.
    pub fn with_group_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("groupType", value))
    }

    /// `memberCount`: `Edm.Int64`
    pub fn member_count(&self) -> Option<i64> {
        self.0.i64("memberCount")
    }

    /// Sets `memberCount`.
    pub fn with_member_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("memberCount", value))
    }

    /// `externalMemberCount`: `Edm.Int64`
    pub fn external_member_count(&self) -> Option<i64> {
        self.0.i64("externalMemberCount")
    }

    /// Sets `externalMemberCount`.
    pub fn with_external_member_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("externalMemberCount", value))
    }

    /// `exchangeReceivedEmailCount`: `Edm.Int64`
    pub fn exchange_received_email_count(&self) -> Option<i64> {
        self.0.i64("exchangeReceivedEmailCount")
    }

    /// Sets `exchangeReceivedEmailCount`.
    pub fn with_exchange_received_email_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("exchangeReceivedEmailCount", value))
    }

    /// `sharePointActiveFileCount`: `Edm.Int64`
    pub fn share_point_active_file_count(&self) -> Option<i64> {
        self.0.i64("sharePointActiveFileCount")
    }

    /// Sets `sharePointActiveFileCount`.
    pub fn with_share_point_active_file_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("sharePointActiveFileCount", value))
    }

    /// `yammerPostedMessageCount`: `Edm.Int64`
    pub fn yammer_posted_message_count(&self) -> Option<i64> {
        self.0.i64("yammerPostedMessageCount")
    }

    /// Sets `yammerPostedMessageCount`.
    pub fn with_yammer_posted_message_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("yammerPostedMessageCount", value))
    }

    /// `yammerReadMessageCount`: `Edm.Int64`
    pub fn yammer_read_message_count(&self) -> Option<i64> {
        self.0.i64("yammerReadMessageCount")
    }

    /// Sets `yammerReadMessageCount`.
    pub fn with_yammer_read_message_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("yammerReadMessageCount", value))
    }

    /// `yammerLikedMessageCount`: `Edm.Int64`
    pub fn yammer_liked_message_count(&self) -> Option<i64> {
        self.0.i64("yammerLikedMessageCount")
    }

    /// Sets `yammerLikedMessageCount`.
    pub fn with_yammer_liked_message_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("yammerLikedMessageCount", value))
    }

    /// `exchangeMailboxTotalItemCount`: `Edm.Int64`
    pub fn exchange_mailbox_total_item_count(&self) -> Option<i64> {
        self.0.i64("exchangeMailboxTotalItemCount")
    }

    /// Sets `exchangeMailboxTotalItemCount`.
    pub fn with_exchange_mailbox_total_item_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("exchangeMailboxTotalItemCount", value))
    }

    /// `exchangeMailboxStorageUsedInBytes`: `Edm.Int64`
    pub fn exchange_mailbox_storage_used_in_bytes(&self) -> Option<i64> {
        self.0.i64("exchangeMailboxStorageUsedInBytes")
    }

    /// Sets `exchangeMailboxStorageUsedInBytes`.
    pub fn with_exchange_mailbox_storage_used_in_bytes(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("exchangeMailboxStorageUsedInBytes", value))
    }

    /// `sharePointTotalFileCount`: `Edm.Int64`
    pub fn share_point_total_file_count(&self) -> Option<i64> {
        self.0.i64("sharePointTotalFileCount")
    }

    /// Sets `sharePointTotalFileCount`.
    pub fn with_share_point_total_file_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("sharePointTotalFileCount", value))
    }

    /// `sharePointSiteStorageUsedInBytes`: `Edm.Int64`
    pub fn share_point_site_storage_used_in_bytes(&self) -> Option<i64> {
        self.0.i64("sharePointSiteStorageUsedInBytes")
    }

    /// Sets `sharePointSiteStorageUsedInBytes`.
    pub fn with_share_point_site_storage_used_in_bytes(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("sharePointSiteStorageUsedInBytes", value))
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
